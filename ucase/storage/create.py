"""Making a case file: private from its first byte, and whole or not there at all."""

import contextlib
import os
from pathlib import Path

from ucase.domain.clock import Clock
from ucase.domain.errors import StorageProblem
from ucase.storage.place import Place


def private_folder(folder: Path) -> None:
    """Make a folder that only its owner can enter. One that exists is left as it is.

    Raises :class:`StorageProblem` when it cannot be made.
    """
    try:
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        for one in reversed(missing):
            one.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        raise StorageProblem("cannot_make_folder", path=folder) from None


def private_file(path: Path) -> None:
    """Make an empty file, 0600 from the start; fails when it exists."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError:
        raise StorageProblem("cannot_make_file", path=path) from None


def create_file(path: Path, clock: Clock) -> None:
    """Build the file beside its place under another name and move it there when it is complete."""
    from ucase.storage.migrate import upgrade

    private_folder(path.absolute().parent)
    draft = path.with_name(f"{path.name}.new-{os.getpid()}")
    private_file(draft)
    try:
        upgrade(Place(path=draft), clock)
        move_without_overwriting(draft, path)
    finally:
        for leftover in (draft, *(draft.with_name(draft.name + end) for end in ("-wal", "-shm"))):
            leftover.unlink(missing_ok=True)


def move_without_overwriting(draft: Path, path: Path) -> None:
    """Give the file its name; when another process made one meanwhile, that one stays."""
    with contextlib.suppress(FileExistsError):
        try:
            os.link(draft, path)
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links
            draft.rename(path)
