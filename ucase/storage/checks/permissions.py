"""Who else on this computer can read the file, its folder, the configuration, the backups, the drafts."""

import glob
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from ucase.domain.checkup import Finding
from ucase.storage.checks.examined import Examined, fail, ok, shown, warn
from ucase.storage.folders import keys_folder

OTHERS = 0o077


def permissions(examined: Examined) -> Iterator[Finding]:
    """One finding for each place; files in a folder of ours count with it."""
    if os.name == "nt" or examined.place.path is None:
        return
    file = examined.place.path
    yield from of_one("file_permissions", [file, *besides(file)])
    yield from of_one("folder_permissions", [file.absolute().parent])
    yield from of_one("key_permissions", with_content(keys_folder()))
    yield from of_one("config_permissions", [examined.config])
    yield from of_one("backup_permissions", with_content(examined.backups))
    yield from of_one("draft_permissions", with_content(examined.drafts, "**/*"))


def besides(file: Path) -> list[Path]:
    """What lies beside the file and holds as much: SQLite's own, the file as it was before a restore."""
    found = file.absolute().parent.glob(f"{glob.escape(file.stem)}*")
    return sorted(one for one in found if one.is_file() and one != file)


def with_content(folder: Path, what: str = "*") -> list[Path]:
    """A folder and what is in it."""
    return [folder, *sorted(folder.glob(what))] if folder.is_dir() else [folder]


def of_one(name: str, paths: list[Path]) -> Iterator[Finding]:
    """What is open to others; with a mend that shuts it."""
    there = [one for one in paths if one.exists()]
    if not there:
        return
    open_to_others = [one for one in there if one.stat().st_mode & OTHERS]
    strange = [one for one in there if one.stat().st_uid != os.geteuid()]
    if strange:
        yield warn(name, "owner", path=shown(strange[0]))
    elif open_to_others:
        yield fail(name, "open_to_others", lambda: shut(open_to_others), path=shown(open_to_others[0]))
    else:
        yield ok(name, "private")


def shut(paths: list[Path]) -> None:
    """Let only the owner in."""
    for one in paths:
        with suppress(FileNotFoundError):  # SQLite's own files come and go
            one.chmod(0o700 if one.is_dir() else 0o600)
