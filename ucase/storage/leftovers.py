"""What an interrupted run left beside the case file: known by its name, and cleared up at the next start."""

import os
import time
from contextlib import suppress
from pathlib import Path

from ucase.domain.errors import StorageProblem
from ucase.domain.key import Key
from ucase.storage.key_slots import read_slots_file, slots_path
from ucase.storage.keys import key_for
from ucase.storage.local_key import forget_key

DRAFT, PENDING = "new", "next"
"""How a file in the making and slots in waiting are called, before the number of their process."""
TOGETHER = "-mj"
"""How SQLite begins the name of what says that several files change together, after that of the case file."""
ABANDONED_SECONDS = 24 * 3600.0
"""Numbers of processes are used again: what is this old is nobody's, even if somebody has its number."""


def draft_of(path: Path) -> Path:
    """The name under which this process makes a file beside its place."""
    return path.with_name(f"{path.name}.{DRAFT}-{os.getpid()}")


def pending_slots(path: Path) -> Path:
    """The name under which slots wait until the file has the key that they are about."""
    return path.with_name(f"{slots_path(path).name}.{PENDING}-{os.getpid()}")


def waiting_slots(path: Path) -> list[Path]:
    """Slots of a change of key that may or may not have come about."""
    return sorted(path.parent.glob(f"{glob_safe(slots_path(path).name)}.{PENDING}-*"))


def clear_up(path: Path, key: Key | None = None) -> None:
    """Remove half files, and settle which key the file has. One look into the folder when all is well."""
    start = f"{path.name}."
    try:
        with os.scandir(path.parent) as found:
            names = [one.name for one in found if one.name.startswith(path.name)]
    except OSError:
        return
    together = [name for name in names if name.startswith(f"{path.name}{TOGETHER}")]
    if together and not any(is_in_use(path, name) for name in names):
        for name in together:
            path.with_name(name).unlink(missing_ok=True)
    for name in names:
        if not name.startswith(start):
            continue
        kind = name.removeprefix(f"{path.name}.slots.").removeprefix(start)
        if kind.startswith((f"{DRAFT}-", f"{PENDING}-")) and is_abandoned(path.with_name(name)):
            if kind.startswith(PENDING):
                settle(path, path.with_name(name), key)
            else:
                path.with_name(name).unlink(missing_ok=True)


def is_in_use(path: Path, name: str) -> bool:
    """Whether SQLite may still need to know which files change together: to take back, or at this moment."""
    if name == f"{path.name}-journal":
        return True
    return name.startswith(f"{path.name}.{DRAFT}-") and not is_abandoned(path.with_name(name))


def is_abandoned(file: Path) -> bool:
    """Whether nobody works on it any more."""
    number = file.name.rpartition(".")[2].split("-")[1]
    if not number.isdigit():
        return False
    try:
        if time.time() - file.stat().st_mtime > ABANDONED_SECONDS:
            return True
        if os.name == "nt":
            return False
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return int(number) == os.getpid()


def settle(path: Path, waiting: Path, key: Key | None) -> None:
    """A change of key was interrupted: the slots of the key that the file has stay, the others go.

    While it cannot be told which key that is, nothing is thrown away.
    """
    with suppress(StorageProblem):
        slots = read_slots_file(waiting)
        found = key or key_for(path)
        if found is not None and found.id == slots.key:
            waiting.replace(slots_path(path))
        else:
            forget_key(slots.key)
            waiting.unlink(missing_ok=True)


def glob_safe(name: str) -> str:
    """A name as itself, whatever signs it has."""
    from glob import escape

    return escape(name)
