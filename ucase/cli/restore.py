"""``ucase restore``: put a backup back, after showing what that means."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.options import argument, option
from ucase.domain.errors import Refused
from ucase.locale import t

if TYPE_CHECKING:
    from pathlib import Path

    from ucase.storage.comparing import Difference
    from ucase.storage.place import Place

app = single("restore")


@verb(app, "restore", key="restore", kind=WritingCommand)
def restore(
    ctx: typer.Context,
    file: Annotated[str, argument("file", "restore_file")],
    dry_run: Annotated[bool, option("--dry-run", key="dry_run_restore")] = False,
    yes: Annotated[bool, option("--yes", key="yes_restore")] = False,
    identity: Annotated[str | None, option("--identity", metavar="file")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.progress import progress
    from ucase.render.restoring import listing
    from ucase.storage import restore as storage
    from ucase.storage.comparing import difference

    desk = Desk.of(ctx)
    form = desk.output  # refused before anything is read
    backup = received(desk, storage.find_backup(desk.place, file), identity)
    shown = difference(desk.place, backup)
    if form == "table":
        desk.show(listing(shown, backup, None, desk.clock.today))
    warn(desk, shown)
    if not dry_run:
        agree(desk, backup, yes)
        with progress(desk, t("restore.progress"), 100) as bar:
            done = storage.restore(
                desk.place,
                backup,
                shown,
                desk.clock,
                desk.who,
                lambda done, total: bar(100 * done // max(total, 1)),
                lambda copy: forget_again(desk, copy, shown),
            )
    if form != "table":
        desk.show(listing(shown, backup, None if dry_run else done.kept, desk.clock.today))
    if dry_run:
        desk.say("restore.said.dry_run")
        return
    desk.say("restore.said.done", path=backup)
    if shown.erased.residents:
        desk.say("restore.said.erased_again", residents=numbers(shown))
    if done.kept is not None:
        desk.say("restore.said.kept", path=done.kept)
    desk.say("restore.said.after")


def received(desk: Desk, file: "Path", identity: str | None) -> "Path":
    """The backup itself; one that somebody made for us is opened first, and lies with the backups then."""
    from pathlib import Path

    from ucase.storage.handing_over import is_handed_over, receive

    if not is_handed_over(file):
        return file
    if identity is None:
        raise Refused("identity_wanted")
    opened = receive(desk.place, file, Path(identity))
    desk.say("restore.said.received", path=opened)
    return opened


def warn(desk: Desk, shown: "Difference") -> None:
    """Say in a sentence what it comes to."""
    if shown.today is None:
        desk.say("restore.said.nothing_there" if not desk.has_cases() else "restore.said.unreadable")
    elif shown.cases_lost or shown.contacts_lost:
        desk.say("restore.said.lost", cases=shown.cases_lost, contacts=shown.contacts_lost)
    else:
        desk.say("restore.said.nothing_lost")
    if shown.erased.residents:
        desk.say("restore.said.will_erase", residents=numbers(shown))
    if shown.today is None and desk.place.path is not None:
        desk.say("restore.said.erased_unknown")


def numbers(shown: "Difference") -> str:
    """Who was erased since, by number: the name is nowhere any more."""
    from ucase.domain.references import RESIDENT, write

    return ", ".join(write(RESIDENT, one) for one in shown.erased.numbers)


def forget_again(desk: Desk, copy: "Place", shown: "Difference") -> None:
    """Whoever was erased since the backup was made is erased from the copy before it is put back."""
    if shown.erased.residents or shown.erased.proofs:
        from ucase.casework.erase_again import erase_again

        erase_again(copy, shown.erased, desk.clock, desk.who)


def agree(desk: Desk, backup: "Path", yes: bool) -> None:
    """Ask for a yes in full. Raises :class:`Refused` when it is not given, or nobody can be asked."""
    if yes:
        return
    if not desk.asks:
        raise Refused("restore_needs_yes")
    from ucase.cli.prompter import Prompter

    if not Prompter(desk.streams.stderr.write).agree(t("restore.ask", path=backup.name)):
        raise Refused("not_restored")
