"""``ucase backup``: a checked copy of the case file, which may be in use meanwhile."""

from pathlib import Path
from typing import Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.options import argument, option
from ucase.domain.errors import NotFound, Refused
from ucase.locale import t

app = single("backup")


@verb(app, "backup", key="backup", kind=WritingCommand)
def backup(
    ctx: typer.Context,
    folder: Annotated[str | None, argument("folder", "backup_folder")] = None,
    show: Annotated[bool, option("--list", key="backup_list")] = False,
    to_recipient: Annotated[str | None, option("--to-recipient", metavar="recipient")] = None,
) -> None:
    """Declare, collect, run."""
    desk = Desk.of(ctx)
    form = desk.output  # refused before anything is copied
    where = read_folder(folder) if folder else desk.backup_folder()
    if desk.place.path is None:
        raise Refused("backup_of_server")
    if show:
        list_backups(desk, where)
        return
    if to_recipient is not None:
        hand_over(desk, where, to_recipient)
        return
    from ucase.cli.progress import progress
    from ucase.render.backups import made_listing, size_of
    from ucase.storage.backup import back_up

    with progress(desk, t("backup.progress"), 100) as bar:
        kept = back_up(
            desk.place, desk.clock, where, tell=lambda done, total: bar(100 * done // max(total, 1))
        )
    if form != "table" or desk.given.get("output"):
        desk.show(made_listing(kept, desk.clock.today))
    desk.say("backup.made", path=kept.path, size=size_of(kept.lies.size))
    if kept.removed:
        many = "removed" if len(kept.removed) > 1 else "removed_one"
        desk.say(f"backup.said.{many}", count=len(kept.removed))
    if kept.same_disk:
        desk.say("backup.same_disk")
    desk.say("backup.after", path=kept.path)


def hand_over(desk: Desk, where: Path | None, recipient: str) -> None:
    """A backup for somebody else."""
    from ucase.cli.progress import progress
    from ucase.render.backups import handed_listing
    from ucase.storage import handing_over

    with progress(desk, t("backup.progress"), 100) as bar:
        path = handing_over.hand_over(
            desk.place, recipient, desk.clock, where, lambda done, total: bar(100 * done // max(total, 1))
        )
    desk.show_result(handed_listing(path, desk.clock.today))
    desk.say("backup.said.handed_over", path=path)
    desk.say("backup.said.to_open", file=path.name)


def read_folder(said: str) -> Path:
    """The folder on the line. Raises :class:`NotFound` for what can be none."""
    if "\0" in said:
        raise NotFound("no_backup_folder")
    return Path(said).expanduser()


def list_backups(desk: Desk, where: Path | None) -> None:
    """What there is to put back."""
    from ucase.render.backups import listing
    from ucase.storage.backup import lying
    from ucase.storage.backup_folder import backups_in, folder_beside

    folder = where or folder_beside(desk.place.file)
    if where is not None and not where.is_dir():
        raise NotFound("no_backup_folder")
    found = backups_in(folder, desk.place.file.stem)
    desk.show(listing([lying(folder / one.name, one) for one in found], folder, desk.clock.today))
