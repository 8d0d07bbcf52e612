"""The slots of a case file: a few lines in a file beside it, from which nobody learns the key.

They travel with the file: which key it has (by its id, not the key), since when, when the recovery code was
shown, and the key as a passphrase locks it. What only this computer may know is in ``local_key``.
"""

import os
from datetime import date
from pathlib import Path
from typing import NamedTuple

from ucase.domain.errors import StorageProblem

REMARK = "# How ucase finds the key of the file beside this one. The key itself is not in here.\n"


class Slots(NamedTuple):
    """What stands in the file. Days are ISO dates; ``passphrase`` is what ``locked_key`` writes and reads."""

    key: str
    made: str = ""
    shown: str = ""
    passphrase: str = ""


def slots_path(path: Path) -> Path:
    """Beside the case file, with a longer name."""
    return path.with_name(f"{path.name}.slots")


def read_slots(path: Path) -> Slots | None:
    """The slots of a case file; None when there are none. Raises :class:`StorageProblem` when unreadable."""
    file = slots_path(path)
    return read_slots_file(file) if file.exists() else None


def read_slots_file(file: Path) -> Slots:
    """Read lines of ``name = value``: no parser is imported, for this is read at every start."""
    try:
        lines = file.read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        raise StorageProblem("slots", path=file) from None
    values = {}
    for line in lines:
        name, equals, value = line.partition(" = ")
        if equals and name in Slots._fields:
            values[name] = value.strip()
    key = values.get("key", "")
    days = (values.get(name, "") for name in ("made", "shown"))
    if len(key) != 16 or not key.isalnum() or not all(map(is_day, days)):
        raise StorageProblem("slots", path=file)
    return Slots(**values)


def is_day(text: str) -> bool:
    """Whether this is an ISO date, or nothing."""
    try:
        return not text or bool(date.fromisoformat(text))
    except ValueError:
        return False


def write_slots(path: Path, slots: Slots) -> None:
    """Put the slots beside their case file, whole or not at all. Raises :class:`StorageProblem`."""
    write_slots_file(slots_path(path), slots)


def write_slots_file(file: Path, slots: Slots) -> None:
    """The same under a name of one's own."""
    lines = [f"{name} = {value}\n" for name, value in slots._asdict().items() if value]
    write_whole(file, REMARK + "".join(lines))


def write_whole(file: Path, text: str) -> None:
    """Write a small private file so that after a power cut there is the old one or the new one."""
    draft = file.with_name(f"{file.name}.new-{os.getpid()}")
    try:
        descriptor = os.open(draft, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with open(descriptor, "w", encoding="ascii") as out:  # noqa: PTH123
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        draft.replace(file)
        sync_folder(file.parent)
    except OSError:
        draft.unlink(missing_ok=True)
        raise StorageProblem("cannot_make_file", path=file) from None


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder last; where a folder cannot be opened there is no such thing."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        pass
    finally:
        os.close(descriptor)
