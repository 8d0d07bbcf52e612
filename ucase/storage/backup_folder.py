"""Where the backups of a file lie."""

from pathlib import Path

from ucase.domain.backups import Backup, read_name

FOLDER = "backups"
"""Beside the case file, when no other folder is given: found by whoever finds the file."""


def folder_beside(path: Path) -> Path:
    """Where the backups of a file go by themselves."""
    return path.absolute().parent / FOLDER


def backups_in(folder: Path, stem: str) -> list[Backup]:
    """What lies in a folder of backups of a file of this name, newest first."""
    found = (read_name(one.name) for one in folder.iterdir()) if folder.is_dir() else ()
    ours = [one for one in found if one is not None and one.stem == stem]
    return sorted(ours, key=lambda one: (one.made, one.turn), reverse=True)


def has_backups(path: Path) -> bool:
    """Whether a file that is not there was there once: its backups are."""
    try:
        return bool(backups_in(folder_beside(path), path.stem))
    except OSError:
        return False
