"""The key of the case file: who can open it, and how that changes.

The key itself stays the same through all of this but ``rotate``, ``encrypt`` and ``decrypt``; each slot is
one way to get at it.
"""

import os
from pathlib import Path
from typing import NamedTuple

from ucase.domain.clock import Clock
from ucase.domain.errors import NotFound, Refused, StorageProblem, UsageProblem
from ucase.domain.key import Key
from ucase.domain.key_slot import Slot
from ucase.storage import convert
from ucase.storage.backup import back_up
from ucase.storage.connect import fits
from ucase.storage.key_slots import Slots, slots_path, write_slots
from ucase.storage.keys import by_passphrase, key_for, slots_of
from ucase.storage.local_key import forget_key, keep_key, key_file, knows_key, local_key
from ucase.storage.place import Place
from ucase.storage.rekey import rekey


class SlotRow(NamedTuple):
    """One way in, and where it is: a path, or nothing for the keychain."""

    slot: Slot
    where: str


class KeyState(NamedTuple):
    """What there is to know about the key of a file without its key; days are ISO dates or empty."""

    key: str
    made: str
    shown: str
    slots: list[SlotRow]


def the_file(place: Place) -> Path:
    """The case file. Raises :class:`UsageProblem` for a server, which has passwords of its own."""
    if place.path is None:
        raise UsageProblem("key_of_server")
    if not place.path.exists():
        raise StorageProblem("no_file", path=place)
    return place.path


def the_key(place: Place) -> Key:
    """Its key. Raises :class:`Refused` for an ordinary file, :class:`StorageProblem` when it stays shut."""
    key = place.key or key_for(the_file(place))
    if key is None:
        raise Refused("not_encrypted")
    return key


def slots_with(path: Path, key: Key) -> Slots:
    """The slots of a file; new ones when they are lost or are about another key."""
    slots = slots_of(path)
    return slots if slots is not None and slots.key == key.id else Slots(key.id)


def state(place: Place) -> KeyState:
    """The ways in that are known on this computer."""
    path, key = the_file(place), the_key(place)
    slots = slots_with(path, key)
    rows = []
    given = os.environ.get("UCASE_KEY_FILE")
    if given:
        rows.append(SlotRow(Slot.GIVEN, given))
    elif key_file(key.id).exists():
        rows.append(SlotRow(Slot.FILE, str(key_file(key.id))))
    elif knows_key(key.id):
        rows.append(SlotRow(Slot.KEYCHAIN, ""))
    if slots.passphrase:
        rows.append(SlotRow(Slot.PASSPHRASE, str(slots_path(path))))
    return KeyState(key.id, slots.made, slots.shown, rows)


def set_passphrase(place: Place, passphrase: str) -> None:
    """Let a passphrase open the file as well; one that was there is replaced."""
    from ucase.storage.locked_key import good_passphrase, lock

    path, key = the_file(place), the_key(place)
    locked = lock(key, good_passphrase(passphrase))
    write_slots(path, slots_with(path, key)._replace(passphrase=locked))


def check_removable(place: Place, slot: Slot) -> None:
    """Whether a way in can be taken away.

    Raises :class:`NotFound` when there is no such way, :class:`Refused` when it is the last.
    """
    there = [row.slot for row in state(place).slots]
    if slot not in there:
        raise NotFound("no_such_slot", slots=", ".join(there))
    if slot is Slot.GIVEN:
        raise Refused("slot_is_given")
    if len(there) == 1:
        raise Refused("last_slot")


def remove_slot(place: Place, slot: Slot) -> None:
    """Take one way in away. Raises as ``check_removable`` does."""
    check_removable(place, slot)
    path, key = the_file(place), the_key(place)
    if slot is Slot.PASSPHRASE:
        write_slots(path, slots_with(path, key)._replace(passphrase=""))
    else:
        forget_key(key.id)


def proven(path: Path, passphrase: str) -> bool:
    """Whether a passphrase is the one of the file; if there is none, nobody can say it."""
    slots = slots_of(path)
    if slots is None or not slots.passphrase:
        return False
    from ucase.storage.locked_key import good_passphrase

    try:
        return any(fits(path, key) for key in by_passphrase(path, slots, good_passphrase(passphrase)))
    except StorageProblem as problem:
        if problem.key == "wrong_passphrase":
            return False
        raise


def has_passphrase(path: Path) -> bool:
    """Whether a passphrase opens the file."""
    slots = slots_of(path)
    return slots is not None and bool(slots.passphrase)


def mark_shown(place: Place, clock: Clock) -> None:
    """Somebody has seen the recovery code, or has it."""
    path, key = the_file(place), the_key(place)
    write_slots(path, slots_with(path, key)._replace(shown=clock.today.isoformat()))


def rotate(place: Place, clock: Clock, passphrase: str | None) -> tuple[Key, Path]:
    """Give the file another key, after a backup with the old one; gives the key and the backup.

    Raises :class:`Refused` when the passphrase that opens it is needed and was not given.
    """
    path, old = the_file(place), the_key(place)
    if has_passphrase(path) and passphrase is None:
        raise Refused("rotate_passphrase")
    backup = back_up(place._replace(key=old), clock).path
    return rekey(path, old, clock, passphrase), backup


def recover(place: Place, key: Key, clock: Clock) -> None:
    """Make this computer know the key that a recovery code gave.

    Raises :class:`StorageProblem` when it is not the key of this file.
    """
    path = the_file(place)
    if not fits(path, key):
        raise StorageProblem("code_of_another_file")
    if local_key_or_none(key.id) != key:
        keep_key(key)
    write_slots(path, slots_with(path, key)._replace(shown=clock.today.isoformat()))


def local_key_or_none(key_id: str) -> Key | None:
    """The key of that id; None also when what is here cannot be used."""
    try:
        return local_key(key_id)
    except StorageProblem:
        return None


def encrypt(place: Place, clock: Clock) -> Key:
    """Make an ordinary file an encrypted one. Raises :class:`Refused` when it is one already."""
    path = the_file(place)
    if place.key or key_for(path):
        raise Refused("encrypted_already")
    return convert.encrypt(path, clock)


def decrypt(place: Place) -> None:
    """Make an encrypted file an ordinary one. Raises :class:`Refused` when it is one already."""
    convert.decrypt(the_file(place), the_key(place))


def plain_copies(path: Path) -> list[Path]:
    """Copies beside the file that anybody can read: backups of when it was an ordinary one."""
    from ucase.storage.keys import ORDINARY

    found = []
    for one in sorted(path.parent.iterdir()):
        if one != path and one.name.startswith(f"{path.name}.") and one.is_file():
            with one.open("rb") as file:
                if file.read(len(ORDINARY)) == ORDINARY:
                    found.append(one)
    return found
