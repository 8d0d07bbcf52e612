"""``ucase show``: one case on one screen."""

from typing import Annotated

import typer

from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.options import CaseArgument, case_number, option

app = single("show")

LATEST = 25
"""How much of what happened a screen shows: of a case of years, the rest would push away what is urgent."""


@verb(app, "show", key="show")
def show(
    ctx: typer.Context,
    case: CaseArgument,
    everything: Annotated[bool, option("--all", key="all_events")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.domain.reasons import thresholds
    from ucase.queries.case_file import case_file
    from ucase.render.case import write_case

    desk = Desk.of(ctx)
    number = case_number(case)
    with desk.look_at(number) as reader:
        file = case_file(reader, number, desk.clock.today, thresholds(desk.settings))
    most = None if everything else LATEST
    write_case(file, desk.clock.today, desk.output, desk.streams.stdout, most=most, anon=desk.anon)
