"""``ucase plan kind``: the list of what can stand in the way."""

from typing import Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import argument

app = group("plan.kind")


@verb(app, "add", kind=WritingCommand)
def add_kind(ctx: typer.Context, name: Annotated[str, argument("name", "new_need_kind")]) -> None:
    """Declare, collect, run."""
    from ucase.casework.plan import add_kind as add

    desk = Desk.of(ctx)
    with desk.work() as work:
        added = add(work, name)
        work.commit()
    desk.say("plan.said.kind", name=added)


@verb(app, "list")
def list_kinds(ctx: typer.Context) -> None:
    """Declare, collect, run."""
    from ucase.queries.plan import kinds as query
    from ucase.render.plan import kinds_listing

    desk = Desk.of(ctx)
    with desk.read() as reader:
        desk.show(kinds_listing(query(reader), desk.clock.today))
