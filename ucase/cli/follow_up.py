"""``ucase followup``: what is open, what is due, and what becomes of it."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.another_way import say_another_way
from ucase.cli.app import group, verb
from ucase.cli.asked_again import say_asked_again
from ucase.cli.desk import Desk
from ucase.cli.options import (
    AllOption,
    Because,
    CaseArgument,
    FollowUpArgument,
    LimitOption,
    ManagerOption,
    MineOption,
    SignalOption,
    WijkOption,
    area_filter,
    argument,
    case_number,
    coming_day,
    follow_up_number,
    manager_filter,
    most_rows,
    option,
    span,
)
from ucase.cli.series import PlanCommand, plan, warn_if_day_off
from ucase.domain.check_ins import CheckInSignal
from ucase.domain.errors import UsageProblem
from ucase.domain.vocabulary import choose

if TYPE_CHECKING:
    from ucase.casework.follow_up import Appointment, Planned

app = group("followup", invoke_without_command=True)
OVERDUE_EXIT = 10

When = Annotated[str, argument("date", "when")]
Time = Annotated[str | None, option("--time", metavar="time")]
Minutes = Annotated[int | None, option("--minutes", key="appointment_minutes", metavar="number")]
Place = Annotated[str | None, option("--place", metavar="text")]


@app.callback()
def followup(
    ctx: typer.Context,
    due: Annotated[bool, option("--due")] = False,
    within: Annotated[str | None, option("--within", metavar="span")] = None,
    wijk: WijkOption = None,
    manager: ManagerOption = None,
    mine: MineOption = False,
    limit: LimitOption = None,
    everything: AllOption = False,
    exit_code: Annotated[bool, option("--exit-code")] = False,
) -> None:
    """Declare, collect, run."""
    if ctx.invoked_subcommand:
        return
    from datetime import timedelta

    from ucase.queries import follow_ups as query
    from ucase.render.follow_ups import listing

    desk = Desk.of(ctx)
    today = desk.clock.today
    if due and within:
        raise UsageProblem("due_or_within")
    until = today + timedelta(days=span(within, "within")) if within else today if due else query.FAR
    most = most_rows(limit, everything, desk.first_rows)
    with desk.read() as reader:
        wanted = query.FollowUpFilter(
            until=until,
            area=area_filter(reader, wijk),
            manager=manager_filter(reader, manager, mine, desk.me),
        )
        total = query.count(reader, wanted, today) if most is not None else None
        before_today = wanted._replace(until=today - timedelta(days=1))
        late = exit_code and query.count(reader, before_today, today) > 0
        for_people = desk.output == "table" and not desk.anon
        rows = query.follow_ups(reader, wanted, today, most, addresses=for_people)
        held_back = query.held_back(reader, wanted) if desk.output == "table" and wijk is None else 0
        left_out = max(0, total - most) if most is not None and total is not None else 0
        desk.show(listing(rows, today, due=due, left_out=left_out, held_back=held_back))
    if late:
        raise typer.Exit(OVERDUE_EXIT)


@verb(app, "add", kind=WritingCommand)
def add(
    ctx: typer.Context,
    case: CaseArgument,
    when: When,
    purpose: Annotated[str | None, option("--purpose", metavar="text")] = None,
    time: Time = None,
    minutes: Minutes = None,
    place: Place = None,
) -> None:
    """Declare, collect, run."""
    plan_one(Desk.of(ctx), case_number(case), when, purpose, appointment(time, minutes, place))


def plan_one(
    desk: Desk,
    case: int,
    when: str,
    purpose: str | None,
    at: "Appointment | None" = None,
    *,
    dry_run: bool = False,
) -> None:
    """One check-in on a date, or an appointment at a time."""
    from ucase.casework.follow_up import plan

    due = coming_day(when, desk.clock.today, "when")
    with desk.work() as work:
        planned = plan(work, case, due, purpose, at)
        if not dry_run:
            work.commit()
    if dry_run:
        from ucase.locale.days import short_date

        desk.say("say.would_plan", due=short_date(due))
    else:
        tell(desk, "say.planned", planned)


verb(app, "plan", kind=PlanCommand)(plan)


@verb(app, "done", kind=WritingCommand)
def done(
    ctx: typer.Context,
    followup: FollowUpArgument,
    note: Annotated[str | None, option("--note", metavar="text")] = None,
    signal: SignalOption = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.follow_up import complete
    from ucase.casework.lookup import find_case
    from ucase.casework.no_contact import another_way
    from ucase.domain.settings import NO_CONTACT_IN_A_ROW

    desk = Desk.of(ctx)
    number = follow_up_number(followup)
    how = choose(CheckInSignal, signal, "signal") if signal else None
    with desk.work() as work:
        planned = complete(work, number, note, signal=how, settings=desk.settings)
        enough = desk.settings[NO_CONTACT_IN_A_ROW]
        other = another_way(work, find_case(work, planned.case), enough) if how else None
        work.commit()
    tell(desk, "say.done", planned)
    say_another_way(desk, planned.case, other)


@verb(app, "skip", kind=WritingCommand)
def skip(ctx: typer.Context, followup: FollowUpArgument, because: Because) -> None:
    """Declare, collect, run."""
    from ucase.casework.follow_up import skip as skip_it

    desk = Desk.of(ctx)
    number = follow_up_number(followup)
    with desk.work() as work:
        planned = skip_it(work, number, because, desk.settings)
        work.commit()
    tell(desk, "say.skipped", planned)


@verb(app, "move", kind=WritingCommand)
def move(
    ctx: typer.Context,
    followup: FollowUpArgument,
    when: When,
    time: Time = None,
    minutes: Minutes = None,
    place: Place = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.follow_up import move as move_it

    desk = Desk.of(ctx)
    number, due = follow_up_number(followup), coming_day(when, desk.clock.today, "when")
    with desk.work() as work:
        planned = move_it(work, number, due, appointment(time, minutes, place))
        work.commit()
    tell(desk, "say.moved", planned)


def appointment(time: str | None, minutes: int | None, place: str | None) -> "Appointment | None":
    """What makes it an appointment. Raises :class:`UsageProblem` for a place or a length without a time."""
    if time is None:
        if minutes is not None or place is not None:
            raise UsageProblem("appointment_needs_time")
        return None
    from ucase.casework.follow_up import Appointment

    return Appointment(time, minutes, place)


@verb(app, "show")
def show(ctx: typer.Context, followup: FollowUpArgument) -> None:
    """Declare, collect, run."""
    from ucase.queries.follow_ups import follow_up
    from ucase.render.follow_ups import write_detail

    desk = Desk.of(ctx)
    number = follow_up_number(followup)
    with desk.look_at(None) as reader:
        detail = follow_up(reader, number, desk.clock.today)
        reader.viewed = detail.row.case
    write_detail(detail, desk.clock.today, desk.output, desk.streams.stdout, anon=desk.anon)


def tell(desk: Desk, key: str, planned: "Planned") -> None:
    """Say what became of the check-in and what to type next."""
    from ucase.domain.references import CASE, FOLLOW_UP, write
    from ucase.locale.days import short_date
    from ucase.render.follow_ups import moment, planned_listing

    case, follow_up = write(CASE, planned.case), write(FOLLOW_UP, planned.follow_up)
    desk.show_result(planned_listing(planned))
    due, was = moment(planned.due, planned.at), short_date(planned.was_due) if planned.was_due else ""
    if key == "say.moved" and not planned.moved:
        desk.say("say.not_moved", followup=follow_up, due=was)
        return
    desk.say(key, followup=follow_up, case=case, due=due, was=was)
    if key in ("say.planned", "say.moved"):
        desk.warn_if_past(planned.due)
        warn_if_day_off(desk, planned.due)
    if planned.again is not None:
        say_asked_again(desk, planned.again)
    else:
        desk.say(f"{key.replace('say.', 'say.after_')}", followup=follow_up, case=case)
