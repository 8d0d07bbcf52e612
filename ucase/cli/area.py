"""``ucase area``: the wijken and buurten, those that ship and those of elsewhere."""

from typing import Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import argument, option
from ucase.domain.vocabulary import AreaKind, choose

app = group("area")


@verb(app, "add", kind=WritingCommand)
def add(
    ctx: typer.Context,
    name: Annotated[str, argument("name", "area_name")],
    kind: Annotated[str, option("--kind", metavar="word", words=AreaKind)] = AreaKind.WIJK,
    within: Annotated[str | None, option("--within", key="within_area", metavar="name")] = None,
    code: Annotated[str | None, option("--code", metavar="code")] = None,
    year: Annotated[int | None, option("--year", metavar="year", min=1900, max=2200)] = None,
    alias: Annotated[list[str] | None, option("--alias", metavar="name")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.area import add_area

    desk = Desk.of(ctx)
    with desk.work(make=True) as work:
        area = add_area(
            work,
            name,
            choose(AreaKind, kind, "kind"),
            within=within,
            code=code,
            year=year,
            aliases=alias or [],
        )
        work.commit()
    if area.new_municipality:
        desk.say("say.new_municipality", name=area.new_municipality)
    desk.say("say.area_added", name=area.name)


@verb(app, "list")
def list_areas(ctx: typer.Context) -> None:
    """Declare, collect, run."""
    from ucase.queries.named import areas
    from ucase.render.areas import listing

    desk = Desk.of(ctx)
    with desk.read() as reader:
        desk.show(listing(areas(reader), desk.clock.today))
