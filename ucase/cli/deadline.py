"""``ucase deadline``: the clocks that run, what they rest on, and the moving allowance."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.allowance import app as allowance
from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import (
    AllOption,
    Because,
    LimitOption,
    ManagerOption,
    MineOption,
    WijkOption,
    area_filter,
    argument,
    case_number,
    complete_case,
    manager_filter,
    most_rows,
    option,
    past_day,
    span,
)
from ucase.domain import references
from ucase.domain.deadlines import COMPUTED, Basis, DeadlineKind
from ucase.domain.vocabulary import choose

if TYPE_CHECKING:
    from ucase.casework.deadline import Kept

app = group("deadline")
app.add_typer(allowance, name="allowance")

DeadlineArgument = Annotated[str, argument("deadline", "deadline_ref")]


@verb(app, "list")
def list_deadlines(
    ctx: typer.Context,
    case: Annotated[str | None, option("--case", key="of_case", metavar="case")] = None,
    still_open: Annotated[bool, option("--open", key="open_deadlines")] = False,
    within: Annotated[str | None, option("--within", key="within_deadlines", metavar="span")] = None,
    wijk: WijkOption = None,
    manager: ManagerOption = None,
    mine: MineOption = False,
    limit: LimitOption = None,
    everything: AllOption = False,
) -> None:
    """Declare, collect, run."""
    from datetime import timedelta

    from ucase.queries import deadlines as query
    from ucase.queries.follow_ups import FAR
    from ucase.render.deadlines import listing

    desk = Desk.of(ctx)
    today = desk.clock.today
    most = most_rows(limit, everything, desk.first_rows)
    with desk.look_at(case_number(case) if case else None) as reader:
        wanted = query.DeadlineFilter(
            case=case_number(case) if case else None,
            until=today + timedelta(days=span(within, "within")) if within else FAR,
            every=None if still_open else 1,
            area=area_filter(reader, wijk),
            manager=manager_filter(reader, manager, mine, desk.me),
            today=today,
        )
        total = query.count(reader, wanted) if most is not None else None
        desk.show(listing(query.deadlines(reader, wanted, today, most), today, most=most, total=total))


@verb(app, "add", kind=WritingCommand)
def add(
    ctx: typer.Context,
    case: Annotated[str, argument("case_or_project", "case_or_project", complete_case)],
    kind: Annotated[str, argument("deadline_kind", "deadline_kind")],
    date: Annotated[str, argument("date", "anchor")],
    basis: Annotated[str | None, option("--basis", metavar="word", words=Basis)] = None,
    source: Annotated[str | None, option("--source", key="deadline_source", metavar="text")] = None,
    about: Annotated[str | None, option("--about", key="deadline_about", metavar="text")] = None,
    amount: Annotated[str | None, option("--amount", metavar="amount")] = None,
    tenancy_start: Annotated[str | None, option("--tenancy-start", metavar="date")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.deadline import DeadlineEntry, add_deadline
    from ucase.domain.dates import Leaning
    from ucase.domain.intake import dated
    from ucase.domain.money import read_amount
    from ucase.locale.days import short_date

    desk = Desk.of(ctx)
    today, chosen = desk.clock.today, choose(DeadlineKind, kind, "kind")
    entry = DeadlineEntry(
        of=case,
        kind=chosen,
        anchor=dated(date, today, Leaning.PAST if chosen in COMPUTED else Leaning.FUTURE, "date"),
        basis=choose(Basis, basis, "basis") if basis else None,
        source=source,
        about=about,
        amount=read_amount(amount, "amount") if amount else None,
        tenancy_started=past_day(tenancy_start, today, "tenancy_start") if tenancy_start else None,
    )
    with desk.work() as work:
        made = add_deadline(work, entry)
        work.commit()
    tell(desk, "added", made)
    if made.term_unknown:
        desk.say("deadline.said.term_unknown")
    if chosen in COMPUTED and entry.anchor > today:
        desk.say("deadline.said.anchor_to_come", date=short_date(entry.anchor))


@verb(app, "done", kind=WritingCommand)
def done(
    ctx: typer.Context,
    deadline: DeadlineArgument,
    words: Annotated[str | None, argument("text", "how_it_ended")] = None,
    on: Annotated[str | None, option("--on", metavar="date")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.deadline import finish

    desk = Desk.of(ctx)
    day = past_day(on, desk.clock.today, "on") if on else desk.clock.today
    with desk.work() as work:
        ended = finish(work, references.read(references.DEADLINE, deadline), day, words)
        work.commit()
    tell(desk, ended.status.value, ended)


@verb(app, "withdraw", kind=WritingCommand)
def withdraw(ctx: typer.Context, deadline: DeadlineArgument, because: Because) -> None:
    """Declare, collect, run."""
    from ucase.casework.deadline import withdraw as take_away

    desk = Desk.of(ctx)
    with desk.work() as work:
        ended = take_away(work, references.read(references.DEADLINE, deadline), because)
        work.commit()
    tell(desk, ended.status.value, ended)


@verb(app, "show")
def show(ctx: typer.Context, deadline: DeadlineArgument) -> None:
    """Declare, collect, run."""
    from ucase.queries.deadlines import deadline as find
    from ucase.render.deadlines import write_detail

    desk = Desk.of(ctx)
    number = references.read(references.DEADLINE, deadline)
    with desk.look_at(None) as reader:
        found = find(reader, number, desk.clock.today)
        reader.viewed = found.case
    write_detail(found, desk.clock.today, desk.output, desk.streams.stdout, anon=desk.anon)


def tell(desk: Desk, key: str, made: "Kept") -> None:
    """Say how the deadline stands and what to type next."""
    from ucase.locale import t
    from ucase.locale.days import short_date
    from ucase.render.listing import Column, Listing

    reference = references.write(references.DEADLINE, made.deadline)
    of = "case" if made.case else "project"
    whose = references.write(
        references.CASE if made.case else references.PROJECT, made.case or made.project or 0
    )
    names = (of, "deadline", "due", "status")
    row = (whose, reference, made.due, made.status.value)
    desk.show_result(Listing("ucase.deadline.changed/1", tuple(map(Column, names)), [row], {}))
    kind = t(f"deadline_kind.{made.kind}")
    desk.say(f"deadline.said.{key}", deadline=reference, kind=kind, due=short_date(made.due))
    if key != "added":
        desk.say("deadline.said.after_ended" if made.case else "deadline.said.after_ended_all", case=whose)
        return
    desk.say("deadline.said.after_added", deadline=reference)
    days = (desk.clock.today - made.due).days
    if days > 0:
        desk.say("deadline.said.missed_one" if days == 1 else "deadline.said.missed", days=days)
