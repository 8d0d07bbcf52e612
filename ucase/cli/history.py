"""``ucase history``: everything that was changed about a case, by whom and when."""

import typer

from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.options import CaseArgument, case_number

app = single("history")


@verb(app, "history", key="history")
def history(ctx: typer.Context, case: CaseArgument) -> None:
    """Declare, collect, run."""
    from ucase.domain.references import CASE, write
    from ucase.queries.history import history as changes_of
    from ucase.render.history import history_listing, write_history

    desk = Desk.of(ctx)
    number = case_number(case)
    with desk.look_at(number) as reader:
        told = changes_of(reader, number)
    listing = history_listing(write(CASE, number), told)
    if desk.output == "table":
        write_history(listing, desk.streams.stdout, anon=desk.anon)
    else:
        desk.show(listing)
