"""How the cases are kept: encrypted or not, where, and with which backups."""

from typing import NamedTuple

from ucase.cli.desk import Desk


class Safety(NamedTuple):
    """What protects the file."""

    encrypted: bool | None
    """None of a server, which has means of its own."""
    backups: int
    plain_backups: int
    """How many of them open without a key."""


def safety(desk: Desk) -> Safety:
    """Look at the file and at its backups, without opening any."""
    path = desk.place.path
    if path is None:
        return Safety(None, 0, 0)
    from ucase.storage.backup_folder import backups_in, folder_beside
    from ucase.storage.keys import is_encrypted

    beside = folder_beside(path)
    folders = dict.fromkeys((beside, desk.backup_folder() or beside))
    found = [folder / one.name for folder in folders for one in backups_in(folder, path.stem)]
    return Safety(is_encrypted(path), len(found), sum(not is_encrypted(one) for one in found))
