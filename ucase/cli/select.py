"""``ucase select``: with the corporation deciding which households get a case."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import (
    AllOption,
    Because,
    LimitOption,
    ProjectArgument,
    argument,
    most_rows,
    option,
    past_day,
)
from ucase.domain.errors import Invalid, UsageProblem
from ucase.domain.report import Audience
from ucase.domain.selecting import Decision
from ucase.domain.vocabulary import choose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ucase.casework.selection import Decided, Meeting

app = group("select")

Households = Annotated[list[str], argument("household", "household_refs")]
WithOption = Annotated[str | None, option("--with", key="with_whom", metavar="name")]
OnOption = Annotated[str | None, option("--on", key="decided_on", metavar="date")]
AgreedOption = Annotated[bool, option("--agreed")]
ProjectOption = Annotated[str | None, option("--project", key="project_of_households", metavar="name")]
DryRunOption = Annotated[bool, option("--dry-run")]


@verb(app, "list")
def list_(
    ctx: typer.Context,
    project: ProjectArgument,
    undecided: Annotated[bool, option("--undecided")] = False,
    decision: Annotated[
        str | None, option("--decision", key="with_decision", metavar="word", words=Decision)
    ] = None,
    limit: LimitOption = None,
    everything: AllOption = False,
) -> None:
    """Declare, collect, run."""
    from ucase.queries import selection as query
    from ucase.queries.named import the_project
    from ucase.render.selection import listing

    desk = Desk.of(ctx)
    if undecided and decision:
        raise UsageProblem("undecided_or_decision")
    most = most_rows(limit, everything, desk.first_rows)
    with desk.read() as reader:
        wanted = query.SelectionFilter(
            project=the_project(reader, project),
            undecided=undecided,
            decision=choose(Decision, decision, "decision") if decision else None,
        )
        name = query.project_name(reader, wanted.project)
        desk.show(listing(query.selection(reader, wanted), name, desk.clock.today, most=most))


@verb(app, "take-up", kind=WritingCommand)
def take_up(
    ctx: typer.Context,
    household: Households,
    because: Because,
    with_: WithOption = None,
    on: OnOption = None,
    agreed: AgreedOption = False,
    project: ProjectOption = None,
    followup: Annotated[str | None, option("--followup", metavar="date")] = None,
    no_followup: Annotated[bool, option("--no-followup")] = False,
    dry_run: DryRunOption = False,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.selection import Meeting
    from ucase.domain.intake import first_check_in

    desk = Desk.of(ctx)
    if followup and no_followup:
        raise UsageProblem("followup_or_none")
    first = None if no_followup else first_check_in(followup or "", desk.clock.today, desk.calendar)
    meeting = Meeting(Decision.TAKE_UP, because, day_of(desk, on), with_, project, agreed, first)
    write_down(desk, household, meeting, dry_run=dry_run)


@verb(app, "decline", kind=WritingCommand)
def decline(
    ctx: typer.Context,
    household: Households,
    because: Because,
    with_: WithOption = None,
    on: OnOption = None,
    agreed: AgreedOption = False,
    project: ProjectOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.selection import Meeting

    desk = Desk.of(ctx)
    meeting = Meeting(Decision.DECLINE, because, day_of(desk, on), with_, project, agreed)
    write_down(desk, household, meeting, dry_run=dry_run)


@verb(app, "wait", kind=WritingCommand)
def wait(
    ctx: typer.Context,
    household: Households,
    because: Because,
    with_: WithOption = None,
    on: OnOption = None,
    agreed: AgreedOption = False,
    project: ProjectOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.selection import Meeting

    desk = Desk.of(ctx)
    meeting = Meeting(Decision.WAIT, because, day_of(desk, on), with_, project, agreed)
    write_down(desk, household, meeting, dry_run=dry_run)


@verb(app, "agree", kind=WritingCommand)
def agree(
    ctx: typer.Context,
    household: Households,
    withdraw: Annotated[bool, option("--withdraw")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.selection import agree as write_agreement
    from ucase.domain.references import HOUSEHOLD, PROJECT, write
    from ucase.render.selection import agreed_listing

    desk = Desk.of(ctx)
    with desk.work() as work:
        found = write_agreement(work, household, agreed=not withdraw)
        work.commit()
    desk.show_result(agreed_listing(found))
    done = "withdrawn" if withdraw else "agreed"
    for one in found:
        before = "" if one.changed else "_before"
        desk.say(f"select.done.{done}{before}", household=write(HOUSEHOLD, one.household))
    for project, day, told in dict.fromkeys((one.project, one.decided_on, one.told) for one in found):
        key = "select.next.agreed" if told else "select.next.agreed_inside"
        desk.say(key, project=write(PROJECT, project), date=day.isoformat(), corporation=told or "")


@verb(app, "minutes")
def minutes(
    ctx: typer.Context,
    project: ProjectArgument,
    date: Annotated[str, option("--date", key="meeting_date", metavar="date")],
    audience: Annotated[
        str, option("--for", key="for_whom", metavar="word", words=Audience)
    ] = Audience.INTERNAL,
    with_: Annotated[str | None, option("--with", key="minutes_with", metavar="name")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.queries import selection as query
    from ucase.queries.named import the_project
    from ucase.render.minutes import for_corporation, internal, no_minutes

    desk = Desk.of(ctx)
    today, on = desk.clock.today, past_day(date, desk.clock.today, "date")
    reading = choose(Audience, audience, "for")
    if reading not in (Audience.INTERNAL, Audience.CORPORATION):
        raise UsageProblem("minutes_for")
    if with_ and reading is Audience.INTERNAL:
        raise UsageProblem("with_without_for")
    with desk.read() as reader:
        number = the_project(reader, project)
        name = query.project_name(reader, number)
        rows = query.minutes(reader, number, on)
        other_days = list(query.meetings(reader, number)) if not rows else []
        outside = query.the_corporation(reader, number, with_) if reading is Audience.CORPORATION else None
        told = query.minutes_for_corporation(reader, number, on, outside.id) if outside else []
    empty = no_minutes(other_days)
    if outside is None:
        desk.show(internal(rows, name, on, today, empty))
        return
    desk.show(for_corporation(told, name, outside.name, on, today, empty, left_out=len(rows) - len(told)))
    if len(told) < len(rows):
        many = "" if len(rows) - len(told) == 1 else "_many"
        key = f"select.done.without_corporation{many}"
        desk.say(key, count=len(rows) - len(told), corporation=outside.name)


def day_of(desk: Desk, on: str | None) -> "date":
    """The day of the meeting: today, or earlier."""
    day = past_day(on, desk.clock.today, "on") if on else desk.clock.today
    if day > desk.clock.today:
        raise Invalid("future", field="on")
    return day


def write_down(desk: Desk, households: list[str], meeting: "Meeting", *, dry_run: bool) -> None:
    """Write a decision down about all of the households, or about none."""
    from ucase.casework.selection import decide
    from ucase.cli.caseload import above_band, warn_above

    with desk.work() as work:
        decided = decide(work, households, meeting)
        found = above_band(desk, work, [one.case for one in decided if one.case])
        if not dry_run:
            work.commit()
    if dry_run:
        cases = sum(one.case is not None for one in decided)
        count, opened = len(decided), "_opening" if cases else ""
        desk.say(f"select.done.dry_run{opened}{'' if count == 1 else '_many'}", count=count)
    else:
        tell(desk, decided, meeting)
    warn_above(desk, found)


def tell(desk: Desk, decided: "Sequence[Decided]", meeting: "Meeting") -> None:
    """Say what was decided, which cases that opened, and what to type next."""
    from ucase.domain.references import CASE, FOLLOW_UP, HOUSEHOLD, PROJECT, write
    from ucase.locale.days import short_date
    from ucase.render.selection import decided_listing

    desk.show_result(decided_listing(decided))
    first, last = decided[0], decided[-1]
    key = f"select.done.{meeting.decision}"
    case = write(CASE, first.case) if first.case else ""
    if len(decided) == 1:
        desk.say(key, household=write(HOUSEHOLD, first.household), case=case)
    else:
        last_case = write(CASE, last.case) if last.case else ""
        desk.say(f"{key}_many", count=len(decided), first=case, last=last_case)
    if first.due and first.follow_up:
        check_in = "select.done.check_in" if len(decided) == 1 else "select.done.check_ins"
        desk.say(check_in, followup=write(FOLLOW_UP, first.follow_up), due=short_date(first.due))
        desk.warn_if_past(first.due)
    older = ", ".join(write(HOUSEHOLD, one.household) for one in decided if not one.counts)
    if older:
        desk.say("select.done.older", households=older)
    if case and len(decided) == 1:
        desk.say("select.next.case", case=case)
    for number in dict.fromkeys(one.project for one in decided):
        project = write(PROJECT, number)
        if not (case and len(decided) == 1):
            desk.say("select.next.list", project=project)
        desk.say("select.next.minutes", project=project, date=meeting.decided_on.isoformat())
