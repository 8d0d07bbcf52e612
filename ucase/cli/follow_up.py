"""``ucase followup``: what is open, what is due, and what becomes of it."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import (
    AllOption,
    Because,
    CaseArgument,
    FollowUpArgument,
    LimitOption,
    ManagerOption,
    MineOption,
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
from ucase.domain.errors import UsageProblem

if TYPE_CHECKING:
    from ucase.casework.follow_up import Planned

app = group("followup", invoke_without_command=True)
OVERDUE_EXIT = 10

When = Annotated[str, argument("date", "when")]


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
        total = query.count(reader, wanted) if most is not None else None
        late = exit_code and query.count(reader, wanted._replace(until=today - timedelta(days=1))) > 0
        rows = query.follow_ups(reader, wanted, today, most)
        desk.show(listing(rows, today, due=due, most=most, total=total))
    if late:
        raise typer.Exit(OVERDUE_EXIT)


@verb(app, "add", kind=WritingCommand)
def add(
    ctx: typer.Context,
    case: CaseArgument,
    when: When,
    purpose: Annotated[str | None, option("--purpose", metavar="text")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.follow_up import plan

    desk = Desk.of(ctx)
    number, due = case_number(case), coming_day(when, desk.clock.today, "when")
    with desk.work() as work:
        planned = plan(work, number, due, purpose)
        work.commit()
    tell(desk, "say.planned", planned)


@verb(app, "done", kind=WritingCommand)
def done(
    ctx: typer.Context,
    followup: FollowUpArgument,
    note: Annotated[str | None, option("--note", metavar="text")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.follow_up import complete

    desk = Desk.of(ctx)
    number = follow_up_number(followup)
    with desk.work() as work:
        planned = complete(work, number, note)
        work.commit()
    tell(desk, "say.done", planned)


@verb(app, "skip", kind=WritingCommand)
def skip(ctx: typer.Context, followup: FollowUpArgument, because: Because) -> None:
    """Declare, collect, run."""
    from ucase.casework.follow_up import skip as skip_it

    desk = Desk.of(ctx)
    number = follow_up_number(followup)
    with desk.work() as work:
        planned = skip_it(work, number, because)
        work.commit()
    tell(desk, "say.skipped", planned)


@verb(app, "move", kind=WritingCommand)
def move(ctx: typer.Context, followup: FollowUpArgument, when: When) -> None:
    """Declare, collect, run."""
    from ucase.casework.follow_up import move as move_it

    desk = Desk.of(ctx)
    number, due = follow_up_number(followup), coming_day(when, desk.clock.today, "when")
    with desk.work() as work:
        planned = move_it(work, number, due)
        work.commit()
    tell(desk, "say.moved", planned)


@verb(app, "show")
def show(ctx: typer.Context, followup: FollowUpArgument) -> None:
    """Declare, collect, run."""
    from ucase.queries.follow_ups import follow_up
    from ucase.render.follow_ups import write_detail

    desk = Desk.of(ctx)
    number = follow_up_number(followup)
    with desk.read() as reader:
        detail = follow_up(reader, number, desk.clock.today)
    write_detail(detail, desk.clock.today, desk.output, desk.streams.stdout, anon=desk.anon)


def tell(desk: Desk, key: str, planned: "Planned") -> None:
    """Say what became of the check-in and what to type next."""
    from ucase.domain.references import CASE, FOLLOW_UP, write
    from ucase.locale.days import short_date
    from ucase.render.follow_ups import planned_listing

    case, follow_up = write(CASE, planned.case), write(FOLLOW_UP, planned.follow_up)
    desk.show_result(planned_listing(planned))
    was = short_date(planned.was_due) if planned.was_due else ""
    if planned.was_due == planned.due:
        desk.say("say.not_moved", followup=follow_up, due=was)
        return
    desk.say(key, followup=follow_up, case=case, due=short_date(planned.due), was=was)
    if key in ("say.planned", "say.moved"):
        desk.warn_if_past(planned.due)
    desk.say(f"{key.replace('say.', 'say.after_')}", followup=follow_up, case=case)
