"""``ucase signal theme``: the list of what talks with key figures are about."""

from typing import Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import argument

app = group("signal.theme")


@verb(app, "add", kind=WritingCommand)
def add(ctx: typer.Context, name: Annotated[str, argument("name", "theme_name")]) -> None:
    """Declare, collect, run."""
    from ucase.casework.signal_theme import add_theme

    desk = Desk.of(ctx)
    with desk.work(make=True) as work:
        theme = add_theme(work, name)
        work.commit()
    desk.say("signal.said.theme_added", name=theme.name)


@verb(app, "list")
def list_themes(ctx: typer.Context) -> None:
    """Declare, collect, run."""
    from ucase.queries.signals import themes
    from ucase.render.signals import theme_listing

    desk = Desk.of(ctx)
    with desk.read() as reader:
        desk.show(theme_listing(themes(reader), desk.clock.today))
