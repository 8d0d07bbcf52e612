"""``ucase export``: tables for those who analyse elsewhere, with pseudonyms unless asked otherwise."""

from collections.abc import Callable
from typing import Annotated

import typer

from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import AllOption, LimitOption, most_rows, option
from ucase.domain.exporting import ALL, TABLES, fields_of

app = group("export")

ToOption = Annotated[str | None, option("--to", key="export_to", metavar="file")]
IdentifiableOption = Annotated[bool, option("--identifiable/--pseudonymous", key="identifiable")]
YesOption = Annotated[bool, option("--yes", key="yes_export")]


def export_of(what: str) -> Callable[..., None]:
    """The command that exports one table, or all of them."""

    def export(
        ctx: typer.Context,
        to: ToOption = None,
        identifiable: IdentifiableOption = False,
        yes: YesOption = False,
    ) -> None:
        """Declare, collect, run."""
        from ucase.cli.exporting import Wanted, hand_over

        hand_over(Desk.of(ctx), Wanted(what, to, identifiable=identifiable, yes=yes))

    return export


verb(app, "cases")(export_of("cases"))
verb(app, "contacts")(export_of("contacts"))
verb(app, "followups")(export_of("followups"))
verb(app, "needs")(export_of("needs"))
verb(app, "scores")(export_of("scores"))
verb(app, "all")(export_of(ALL))


@verb(app, "fields")
def fields(ctx: typer.Context) -> None:
    """Declare, collect, run."""
    from ucase.render.exports.dictionary import listing

    desk = Desk.of(ctx)
    desk.show(listing((table, fields_of(table, identifiable=True)) for table in TABLES))


@verb(app, "log")
def log(ctx: typer.Context, limit: LimitOption = None, everything: AllOption = False) -> None:
    """Declare, collect, run."""
    from ucase.queries.export import export_log
    from ucase.render.exports.log import listing

    desk = Desk.of(ctx)
    with desk.read() as reader:
        rows = export_log(reader, most_rows(limit, everything, desk.first_rows))
        desk.show(listing(rows, desk.clock.today))
