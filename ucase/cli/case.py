"""``ucase case``: the list of cases, mending one, closing and reopening."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ucase.cli import fields
from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.asked_again import say_asked_again
from ucase.cli.desk import Desk
from ucase.cli.options import (
    AllOption,
    Because,
    CaseArgument,
    LimitOption,
    ManagerOption,
    MineOption,
    ProjectOption,
    WijkOption,
    area_filter,
    case_number,
    manager_filter,
    most_rows,
    option,
    past_day,
    span,
)
from ucase.domain.caseload import Intensity
from ucase.domain.closing import CloseReason
from ucase.domain.errors import StorageProblem, UsageProblem
from ucase.domain.stage import OPEN, Stage
from ucase.domain.vocabulary import choose

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ucase.casework.series import SeriesPlanned
    from ucase.cli.case_text import Seen

app = group("case")


@verb(app, "list")
def list_cases(
    ctx: typer.Context,
    wijk: WijkOption = None,
    project: ProjectOption = None,
    name: Annotated[str | None, option("--name", key="part_of_name", metavar="name")] = None,
    stage: Annotated[str | None, option("--stage", key="in_stage", metavar="word", words=Stage)] = None,
    manager: ManagerOption = None,
    mine: MineOption = False,
    no_manager: Annotated[bool, option("--no-manager")] = False,
    no_contact: Annotated[str | None, option("--no-contact", metavar="span")] = None,
    limit: LimitOption = None,
    everything: AllOption = False,
) -> None:
    """Declare, collect, run."""
    from ucase.domain.silence import silence_limit
    from ucase.queries import cases as query
    from ucase.queries.named import the_project
    from ucase.render.cases import listing

    desk = Desk.of(ctx)
    today = desk.clock.today
    if no_manager and (manager or mine):
        raise UsageProblem("no_manager_alone")
    most = most_rows(limit, everything, desk.first_rows)
    silent_before = silence_limit(today, span(no_contact, "no_contact")) if no_contact else None
    with desk.read() as reader:
        wanted = query.CaseFilter(
            area=area_filter(reader, wijk),
            project=the_project(reader, project) if project else None,
            stage=choose(Stage, stage, "stage") if stage else None,
            manager=manager_filter(reader, manager, mine, desk.me),
            silent_before=silent_before,
            today=today,
            named=query.called(reader, name) if name is not None else None,
            unmanaged=no_manager,
        )
        total = query.count(reader, wanted) if most is not None else None
        found = query.cases(reader, wanted, most)
        desk.show(listing(found, today, most=most, total=total, silent=silent_before is not None))


@verb(app, "edit", kind=WritingCommand)
def edit(
    ctx: typer.Context,
    case: CaseArgument,
    name: fields.Name = None,
    postcode: fields.Postcode = None,
    house_number: fields.HouseNumber = None,
    addition: fields.Addition = None,
    wijk: fields.Wijk = None,
    buurt: fields.Buurt = None,
    about: fields.About = None,
    worries: fields.Worries = None,
    birth_year: fields.BirthYear = None,
    phone: fields.Phone = None,
    email: fields.Email = None,
    language: fields.Language = None,
    channel: fields.PreferredChannel = None,
    project: fields.Project = None,
    source: fields.SourceOfCase = None,
    manager: fields.Manager = None,
    stage: Annotated[str | None, fields.field("stage", "word", words=OPEN)] = None,
    opened: fields.Opened = None,
    settled: Annotated[str | None, fields.field("settled", "date")] = None,
    intensity: Annotated[str | None, fields.field("intensity", "word", words=Intensity)] = None,
) -> None:
    """Declare, collect, run."""
    desk = Desk.of(ctx)
    number = case_number(case)
    wanted = {key: value for key, value in ctx.params.items() if key != "case" and value is not None}
    if wanted or not desk.asks:
        save(desk, number, wanted)
        return
    from ucase.cli.case_text import write_about

    write_about(desk, number)


def save(desk: Desk, number: int, wanted: "Mapping[str, str]", seen: "Seen | None" = None) -> None:
    """Change a case and tell what changed; ``seen`` is the case as it was read, when that was a while ago."""
    from ucase.casework.case_edit import ADDRESS_FIELDS
    from ucase.casework.case_edit import edit as change
    from ucase.casework.location import lies_elsewhere
    from ucase.casework.series import follow_dates
    from ucase.cli.case_text import tell_clash
    from ucase.cli.caseload import above_band, warn_above
    from ucase.domain.own_words import OwnWords
    from ucase.domain.references import PROJECT, write

    calendar = desk.calendar
    try:
        with desk.work() as work:
            changes, like = change(work, number, wanted, seen.as_read if seen else None)
            moved = follow_dates(work, number, wanted.keys(), calendar, OwnWords.SETTLED)
            elsewhere = lies_elsewhere(work, number) if wanted.keys() & set(ADDRESS_FIELDS) else None
            above = above_band(desk, work, [number]) if "manager" in wanted else []
            work.commit()
    except StorageProblem as problem:
        tell_clash(desk, problem, number, wanted, seen)
        raise
    tell_changes(desk, number, changes)
    tell_moved(desk, moved)
    if like:
        desk.say("say.project_like", case=reference(number), project=write(PROJECT, like))
    if elsewhere:
        desk.say("areas.elsewhere", case=reference(number), buurt=elsewhere.name, wijk=elsewhere.wijk)
    warn_above(desk, above)


@verb(app, "close", kind=WritingCommand)
def close(
    ctx: typer.Context,
    case: CaseArgument,
    because: Because,
    on: Annotated[str | None, option("--on", metavar="date")] = None,
    outcome: Annotated[list[str] | None, option("--outcome", key="goal_outcome", metavar="outcome")] = None,
    reason: Annotated[str | None, option("--reason", metavar="word", words=CloseReason)] = None,
    despite: Annotated[str | None, option("--despite", metavar="text")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.case import Ending
    from ucase.casework.case import close as end
    from ucase.cli.closing import ask_what_is_missing, tell_ending
    from ucase.domain.closing import read_outcomes

    desk = Desk.of(ctx)
    number = case_number(case)
    ending = Ending(
        because=because,
        on=past_day(on, desk.clock.today, "on") if on else None,
        reason=choose(CloseReason, reason, "reason") if reason else None,
        outcomes=read_outcomes(outcome or ()),
        despite=despite,
    )
    if desk.asks:
        ending = ask_what_is_missing(desk, number, ending)
    with desk.work() as work:
        closed = end(work, number, ending)
        work.commit()
    tell(desk, "closed", number, closed.on)
    tell_ending(desk, reference(number), ending, closed)


@verb(app, "reopen", kind=WritingCommand)
def reopen(
    ctx: typer.Context,
    case: CaseArgument,
    because: Because,
    on: Annotated[str | None, option("--on", metavar="date")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.case import reopen as open_again

    desk = Desk.of(ctx)
    number = case_number(case)
    with desk.work() as work:
        day = past_day(on, desk.clock.today, "on") if on else None
        reopened = open_again(work, number, because, day, desk.settings)
        opened = reopened.episode.opened_on
        work.commit()
    tell(desk, "reopened", number, opened)
    for one in reopened.asked:
        say_asked_again(desk, one)
    desk.say("say.after_reopened", case=reference(number))


def reference(number: int) -> str:
    """A case as a person names it."""
    from ucase.domain.references import CASE, write

    return write(CASE, number)


def tell(desk: Desk, key: str, number: int, day: Any) -> None:  # noqa: ANN401
    """Say what became of the case."""
    from ucase.locale.days import short_date
    from ucase.render.listing import Column, Listing

    columns = (Column("case"), Column(key))
    desk.show_result(Listing(f"ucase.case.{key}/1", columns, [(reference(number), day)], {}))
    desk.say(f"say.{key}", case=reference(number), date=short_date(day))


def tell_moved(desk: Desk, series: "list[SeriesPlanned]") -> None:
    """Say which check-ins moved along with the day from which they count."""
    from ucase.cli.series import say_changes
    from ucase.domain.references import FOLLOW_UP, write
    from ucase.locale.days import short_date

    for one in series:
        for row in one.rows:
            if row.change == "moved" and row.was_due:
                was, due = short_date(row.was_due), short_date(row.due)
                desk.say("say.moved", followup=write(FOLLOW_UP, row.follow_up), case="", due=due, was=was)
        say_changes(desk, one)


def tell_changes(desk: Desk, number: int, changes: list[Any]) -> None:
    """Show each field that changed, before and after."""
    from ucase.render.changes import changes_listing

    if not changes:
        desk.say("say.nothing_changed", case=reference(number))
    desk.show(
        changes_listing("ucase.case.edit/1", "case", reference(number), changes, table="case", private=True)
    )
    if changes:
        desk.say("say.edited", case=reference(number))
