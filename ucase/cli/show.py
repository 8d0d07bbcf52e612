"""``ucase show``: one case on one screen."""

import typer

from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.options import CaseArgument, case_number

app = single("show")


@verb(app, "show", key="show")
def show(ctx: typer.Context, case: CaseArgument) -> None:
    """Declare, collect, run."""
    from ucase.domain.reasons import thresholds
    from ucase.queries.case_file import case_file
    from ucase.render.case import write_case

    desk = Desk.of(ctx)
    number = case_number(case)
    with desk.look_at(number) as reader:
        file = case_file(reader, number, desk.clock.today, thresholds(desk.settings))
    write_case(file, desk.clock.today, desk.output, desk.streams.stdout, anon=desk.anon)
