"""Which key opens a case file. An ordinary file has none.

``UCASE_KEY_FILE`` when it is set, and nothing else then; the key that the slots beside the file name, from
this computer; the passphrase in ``UCASE_PASSPHRASE_FILE``; and last every other key of this computer, so that
a backup or a copy without its slots opens as well.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from ucase.domain.errors import StorageProblem
from ucase.domain.key import Key
from ucase.storage.key_slots import Slots, read_slots, read_slots_file
from ucase.storage.local_key import (
    knows_key,
    local_key,
    next_key_file,
    other_local_keys,
    read_key_file,
    read_secret,
)

ORDINARY = b"SQLite format 3\0"


def is_encrypted(path: Path) -> bool:
    """Whether something is in the file that is no ordinary SQLite: an encrypted one looks like noise."""
    try:
        with path.open("rb") as file:
            start = file.read(len(ORDINARY))
    except OSError:  # whoever opens it says what is wrong
        return False
    return bool(start) and start != ORDINARY


def key_for(path: Path) -> Key | None:
    """The key by which a file opens, tried on it; None for an ordinary file.

    Raises :class:`StorageProblem` when no key of this computer fits.
    """
    from ucase.storage.connect import fits

    if not is_encrypted(path):
        return None
    for key in candidates(path):
        if fits(path, key):
            return key
    raise no_key_fits(path)


def candidates(path: Path) -> Iterator[Key]:
    """The keys to try, the likely ones first; each is fetched when it is asked for."""
    given = os.environ.get("UCASE_KEY_FILE")
    if given:
        yield from keys_given(Path(given).expanduser())
        return
    slots = slots_of(path)
    if slots is not None:
        named = local_key(slots.key)
        if named is not None:
            yield named
        elif slots.passphrase and (passphrase := passphrase_given()):
            yield from by_passphrase(path, slots, passphrase)
    yield from other_local_keys(slots.key if slots else None)


def keys_given(file: Path) -> Iterator[Key]:
    """The key in a file that was named; and the one that an interrupted change left beside it."""
    yield read_key_file(file)
    waiting = next_key_file(file)
    if waiting.exists():
        yield read_key_file(waiting)


def passphrase_given() -> str | None:
    """The passphrase for scripts, from the file that ``UCASE_PASSPHRASE_FILE`` names."""
    given = os.environ.get("UCASE_PASSPHRASE_FILE")
    return read_secret(Path(given).expanduser()) if given else None


def by_passphrase(path: Path, slots: Slots, passphrase: str) -> Iterator[Key]:
    """The keys that a passphrase unlocks: of the slots, and of those that wait after an interrupted change.

    Raises :class:`StorageProblem` when the passphrase is wrong.
    """
    from ucase.storage.leftovers import waiting_slots
    from ucase.storage.locked_key import unlock

    yield unlock(slots.passphrase, passphrase, slots.key)
    for file in waiting_slots(path):
        waiting = read_slots_file(file)
        if waiting.passphrase:
            yield unlock(waiting.passphrase, passphrase, waiting.key)


def awaits_passphrase(path: Path) -> bool:
    """Whether the file opens with a passphrase only, as far as this computer knows."""
    if not is_encrypted(path) or any(map(os.environ.get, ("UCASE_KEY_FILE", "UCASE_PASSPHRASE_FILE"))):
        return False
    slots = slots_of(path)
    return slots is not None and bool(slots.passphrase) and not knows_key(slots.key)


def slots_of(path: Path) -> Slots | None:
    """The slots, or None when there are none that can be read: then the keys of this computer are tried."""
    try:
        return read_slots(path)
    except StorageProblem:
        return None


def no_key_fits(path: Path) -> StorageProblem:
    """Why a file stays shut: its key is not here at all, or what is here does not fit."""
    if awaits_passphrase(path):
        return StorageProblem("passphrase_wanted", path=path)
    if any(True for _ in candidates(path)):
        return StorageProblem("wrong_key", path=path)
    return StorageProblem("no_key", path=path)
