"""Leaving nothing of what was taken out in the file itself: no free page, no write-ahead log, no dead row.

``secure_delete`` has already written zeros over what went; this lets go of the rest. A disk may keep older
versions of a block, and a server's own backups are out of reach: an encrypted file is what helps there.
"""

from collections.abc import Iterable
from contextlib import closing

from ucase.storage.connect import connect, driver_errors
from ucase.storage.place import Place


def tidy(place: Place, tables: Iterable[str]) -> bool:
    """Write the file anew without its free pages; on a server these tables. False while others are in it.

    Then nothing is lost: what is left of it goes when the last one closes the file.
    """
    with closing(connect(place)) as connection:
        try:
            if place.path is None:
                connection.autocommit = True
                for name in sorted({"change", *tables}):
                    connection.execute(f'VACUUM FULL "{name}"')
                return True
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            connection.execute("VACUUM")
            busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except driver_errors():
            return False
    return not busy
