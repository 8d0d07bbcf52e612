"""``ucase case``: the list of cases, mending one, closing and reopening."""

from typing import Annotated, Any

import typer

from ucase.cli import fields
from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
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
from ucase.domain.stage import OPEN, Stage
from ucase.domain.vocabulary import choose

app = group("case")


@verb(app, "list")
def list_cases(
    ctx: typer.Context,
    wijk: WijkOption = None,
    project: ProjectOption = None,
    stage: Annotated[str | None, option("--stage", key="in_stage", metavar="word", words=Stage)] = None,
    manager: ManagerOption = None,
    mine: MineOption = False,
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
    most = most_rows(limit, everything, desk.first_rows)
    silent_before = silence_limit(today, span(no_contact, "no_contact")) if no_contact else None
    with desk.read() as reader:
        wanted = query.CaseFilter(
            area=area_filter(reader, wijk),
            project=the_project(reader, project) if project else None,
            stage=choose(Stage, stage, "stage") if stage else None,
            manager=manager_filter(reader, manager, mine, desk.me),
            silent_before=silent_before,
        )
        total = query.count(reader, wanted) if most is not None else None
        desk.show(listing(query.cases(reader, wanted, most), today, most=most, total=total))


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
) -> None:
    """Declare, collect, run."""
    from ucase.casework.case_edit import ADDRESS_FIELDS
    from ucase.casework.case_edit import edit as change
    from ucase.casework.location import lies_elsewhere
    from ucase.domain.references import PROJECT, write

    desk = Desk.of(ctx)
    number = case_number(case)
    wanted = {key: value for key, value in ctx.params.items() if key != "case" and value is not None}
    with desk.work() as work:
        changes, like = change(work, number, wanted)
        elsewhere = lies_elsewhere(work, number) if wanted.keys() & set(ADDRESS_FIELDS) else None
        work.commit()
    tell_changes(desk, number, changes)
    if like:
        desk.say("say.project_like", case=reference(number), project=write(PROJECT, like))
    if elsewhere:
        desk.say("areas.elsewhere", case=reference(number), buurt=elsewhere.name, wijk=elsewhere.wijk)


@verb(app, "close", kind=WritingCommand)
def close(
    ctx: typer.Context,
    case: CaseArgument,
    because: Because,
    on: Annotated[str | None, option("--on", metavar="date")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.case import close as end
    from ucase.domain.references import FOLLOW_UP, write

    desk = Desk.of(ctx)
    number = case_number(case)
    with desk.work() as work:
        closed = end(work, number, because, past_day(on, desk.clock.today, "on") if on else None)
        work.commit()
    ended = ", ".join(write(FOLLOW_UP, one) for one in closed.skipped)
    tell(desk, "closed", number, closed.on)
    if ended:
        desk.say("say.ended_with_case", followups=ended)
    desk.say("say.after_closed", case=reference(number))


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
        episode = open_again(work, number, because, past_day(on, desk.clock.today, "on") if on else None)
        opened = episode.opened_on
        work.commit()
    tell(desk, "reopened", number, opened)
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


def tell_changes(desk: Desk, number: int, changes: list[Any]) -> None:
    """Show each field that changed, before and after."""
    from ucase.render.changes import changes_listing

    if not changes:
        desk.say("say.nothing_changed", case=reference(number))
    desk.show(changes_listing("ucase.case.edit/1", "case", reference(number), changes, private=True))
    if changes:
        desk.say("say.edited", case=reference(number))
