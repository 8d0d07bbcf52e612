"""Another key for a case file, in place: SQLite's own transaction makes it whole or not at all."""

from pathlib import Path

from ucase.domain.clock import Clock
from ucase.domain.errors import StorageProblem
from ucase.domain.key import Key
from ucase.storage.connect import connect_file
from ucase.storage.key_slots import Slots, slots_path, write_slots_file
from ucase.storage.leftovers import pending_slots
from ucase.storage.locked_key import lock
from ucase.storage.new_key import NewKey


def rekey(path: Path, old: Key, clock: Clock, passphrase: str | None) -> Key:
    """Give the file a new key; gives that.

    This computer knows the new key (or the passphrase opens it), and the slots that name it wait beside the
    file, before the file changes: wherever it is interrupted, the file has a key that can be found. The old
    key stays known here, for the backups that have it. ``passphrase`` locks the new key if there was one.

    Raises :class:`StorageProblem` when somebody else is in the file; then nothing was changed.
    """
    new = NewKey.replacing(old, locked=passphrase is not None)
    waiting = pending_slots(path)
    locked = lock(new.key, passphrase) if passphrase else ""
    done = False
    try:
        write_slots_file(waiting, Slots(new.key.id, made=clock.today.isoformat(), passphrase=locked))
        connection = connect_file(path, key=old)
        try:
            # While it is in its own log only, another reader would meet pages of both keys.
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            said = connection.execute(f"PRAGMA rekey = \"x'{new.key.hex()}'\"").fetchall()
            if said != [("ok",)]:
                raise StorageProblem("locked")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            connection.close()
        done = True
        new.take_over()
        waiting.replace(slots_path(path))
    finally:
        if not done:
            waiting.unlink(missing_ok=True)
            new.forget()
    return new.key
