"""``ucase redo``: do again what was taken back."""

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.undo import StepArgument, YesOption, revert
from ucase.domain.log import EntryKind

app = single("redo")


@verb(app, "redo", key="redo", kind=WritingCommand)
def redo(ctx: typer.Context, step: StepArgument = None, yes: YesOption = False) -> None:
    """Declare, collect, run."""
    revert(Desk.of(ctx), EntryKind.UNDO, step, yes=yes)
