"""``ucase undo``: take back a step of one's own, after seeing what that changes."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.options import AllOption, LimitOption, argument, most_rows, option
from ucase.domain.errors import Refused
from ucase.domain.log import EntryKind

if TYPE_CHECKING:
    from ucase.storage.log.steps import Step

app = single("undo")
ROWS_SHOWN = 40
"""How many rows of a step are shown before it is taken back; an import has hundreds of thousands."""
StepArgument = Annotated[int | None, argument("step", "step")]
YesOption = Annotated[bool, option("--yes", key="yes_undo")]


@verb(app, "undo", key="undo", kind=WritingCommand)
def undo(
    ctx: typer.Context,
    step: StepArgument = None,
    listed: Annotated[bool, option("--list", key="list_steps")] = False,
    yes: YesOption = False,
    limit: LimitOption = None,
    everything: AllOption = False,
) -> None:
    """Declare, collect, run."""
    desk = Desk.of(ctx)
    if listed:
        show_steps(desk, most_rows(limit, everything, desk.first_rows))
    else:
        revert(desk, EntryKind.WORK, step, yes=yes)


def show_steps(desk: Desk, most: int | None) -> None:
    """The steps of whoever is at work, the newest first."""
    from itertools import islice

    from ucase.queries.steps import about
    from ucase.render.history import steps_listing
    from ucase.storage.log.steps import Standing, mine, steps

    with desk.read() as reader:
        standing = Standing(reader.connection)
        own = (
            one for one in steps(reader.connection) if one.kind == EntryKind.WORK and mine(one, desk.names)
        )
        rows = [(one, about(reader, one), standing.stands(one.number)) for one in islice(own, most)]
        desk.show(steps_listing(desk.who, rows))


def revert(desk: Desk, kind: EntryKind, number: int | None, *, yes: bool) -> None:
    """Show a step, and after a yes take it back; for what was taken back, do it again."""
    from ucase.casework.undoing import check, take_back
    from ucase.queries.history import told_of_step
    from ucase.queries.steps import about
    from ucase.render.history import step_listing
    from ucase.storage.log.steps import step_to_revert

    with desk.read() as reader:
        step = step_to_revert(reader.connection, desk.names, kind, number)
        told = told_of_step(reader, step, ROWS_SHOWN)
        cases = about(reader, step)
    with desk.work() as work:
        check(work, step)
    desk.show(step_listing(step, cases, told, cut_short=step.changes > ROWS_SHOWN))
    if not yes:
        ask(desk, step)
    with desk.work() as work:
        take_back(work, step)
        work.commit()
    if kind == EntryKind.WORK:
        desk.say("say.undone", step=step.number)
        desk.say("say.after_undone")
    else:
        desk.say("say.redone", step=step.reverts)


def ask(desk: Desk, step: "Step") -> None:
    """Ask whether to go on; nothing is locked meanwhile. Raises :class:`Refused` for a no."""
    from ucase.cli.prompter import Prompter
    from ucase.locale import t

    if not desk.asks:
        raise Refused("undo_needs_yes")
    question = t("ask.undo" if step.kind == EntryKind.WORK else "ask.redo")
    if not Prompter(desk.streams.stderr.write).confirm(question):
        raise Refused("not_undone")
