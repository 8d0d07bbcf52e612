"""``ucase deadline allowance``: the moving allowance, by the day of the move."""

from typing import Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import argument, option, past_day

app = group("deadline.allowance")


@verb(app, "list")
def list_allowances(ctx: typer.Context) -> None:
    """Declare, collect, run."""
    from ucase.queries.deadlines import allowances
    from ucase.render.deadlines import allowance_listing

    desk = Desk.of(ctx)
    with desk.read() as reader:
        desk.show(allowance_listing(allowances(reader), desk.clock.today))


@verb(app, "show")
def show_allowance(ctx: typer.Context, date: Annotated[str, argument("date", "moved_on")]) -> None:
    """Declare, collect, run."""
    from ucase.domain.allowance import allowance_on
    from ucase.queries.deadlines import allowances
    from ucase.render.deadlines import write_allowance

    desk = Desk.of(ctx)
    moved_on = past_day(date, desk.clock.today, "date")
    with desk.read() as reader:
        row = allowance_on(allowances(reader), moved_on)
    write_allowance(row, moved_on, desk.output, desk.streams.stdout)


@verb(app, "add", kind=WritingCommand)
def add_allowance(
    ctx: typer.Context,
    date: Annotated[str, argument("date", "effective_from")],
    amount: Annotated[str, argument("amount", "allowance_amount")],
    source: Annotated[str, option("--source", key="allowance_source", metavar="text")],
) -> None:
    """Declare, collect, run."""
    from ucase.casework.deadline import add_allowance as add
    from ucase.domain.money import euros, read_amount
    from ucase.locale import t
    from ucase.locale.days import short_date

    desk = Desk.of(ctx)
    effective_from, cents = past_day(date, desk.clock.today, "date"), read_amount(amount, "amount")
    with desk.work() as work:
        add(work, effective_from, cents, source)
        work.commit()
    desk.say(
        "deadline.said.allowance",
        date=short_date(effective_from),
        amount=euros(cents, mark=t("word.decimal")),
    )
