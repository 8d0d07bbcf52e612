"""An encrypted file from an ordinary one, and back: a new file, verified, then in the place of the old."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ucase.domain.clock import Clock
from ucase.domain.errors import StorageProblem
from ucase.domain.key import Key
from ucase.storage.connect import connect_file
from ucase.storage.create import private_file, remove_with_its_log
from ucase.storage.key_slots import Slots, slots_path, sync_folder, write_slots
from ucase.storage.leftovers import clear_up, draft_of
from ucase.storage.new_key import NewKey


def encrypt(path: Path, clock: Clock) -> Key:
    """Make an ordinary file one that opens with a key only; gives the key.

    Raises :class:`StorageProblem` when somebody is in the file or there is no room; then it is as it was.
    """
    new = NewKey.kept()
    done = False
    try:
        slots = Slots(new.key.id, made=clock.today.isoformat())
        # Before the swap: beside an ordinary file they mean nothing, and the encrypted one is never without.
        convert(path, None, new.key, before_swap=lambda: write_slots(path, slots))
        done = True
    finally:
        if not done:
            new.forget()
            slots_path(path).unlink(missing_ok=True)
    return new.key


def decrypt(path: Path, key: Key) -> None:
    """Make an encrypted file an ordinary one. The key stays known here, for the backups that have it.

    Raises :class:`StorageProblem` as ``encrypt`` does.
    """
    convert(path, key, None)
    slots_path(path).unlink(missing_ok=True)


def convert(
    path: Path, old: Key | None, new: Key | None, before_swap: Callable[[], None] = lambda: None
) -> None:
    """Copy the file to one with another key, see that it is all there, and let it take the place.

    Nobody else is in the file meanwhile: whoever comes waits at its first look, and then finds that another
    file has the name (``connect_file``). Until the swap the old file is whole, and after it the new one.
    """
    path = path.resolve()  # a link stays a link
    clear_up(path)
    draft = draft_of(path)
    source = connect_file(path, key=old)
    try:
        be_alone(source)
        private_file(draft)
        name = str(draft.absolute()).replace("'", "''")
        secret = f"x''{new.hex()}''" if new else ""
        source.execute(f"ATTACH DATABASE '{name}' AS target KEY '{secret}'")
        source.execute("PRAGMA main.locking_mode = EXCLUSIVE").fetchall()
        source.execute("PRAGMA target.synchronous = FULL").fetchall()
        source.execute("BEGIN EXCLUSIVE")  # the lock on the old file outlasts the transaction
        source.execute("SELECT sqlcipher_export('target')").fetchall()
        source.execute("COMMIT")
        source.execute("DETACH DATABASE target")
        if contents(source) != contents_of_copy(draft, new):
            raise StorageProblem("copy_differs")
        before_swap()
        if os.name == "nt":  # which does not let go of an open file's name
            source.close()
        draft.replace(path)
        sync_folder(path.parent)
    finally:
        source.close()
        remove_with_its_log(draft)


def be_alone(connection: Any) -> None:  # noqa: ANN401
    """Leave the mode in which several are in the file; raises when somebody else is in it still."""
    (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    if mode != "delete":
        raise StorageProblem("locked")


def contents_of_copy(draft: Path, key: Key | None) -> dict[str, object]:
    """What the copy holds; raises when it is not sound."""
    copy = connect_file(draft, key=key)
    try:
        if copy.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise StorageProblem("copy_differs")
        return contents(copy)
    finally:
        copy.close()


def contents(connection: Any) -> dict[str, object]:  # noqa: ANN401
    """What a file holds, to be compared: how its tables are made, and a digest of the rows of each."""
    from hashlib import blake2b

    made = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
    found: dict[str, object] = {"": made}
    for name in sorted(row[1] for row in made if row[0] == "table" and row[3] and "VIRTUAL" not in row[3]):
        digest = blake2b(digest_size=16)
        for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY 1'):
            digest.update(repr(row).encode("utf-8", "surrogatepass"))
        found[name] = digest.digest()
    return found
