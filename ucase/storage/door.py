"""The door: is there a file, is it ours, is it of this program's age? Cheap when all is well.

The stamped version is compared with the head that ships; Alembic is imported only when they differ.
"""

from typing import Any

from ucase.domain.clock import Clock, system_clock
from ucase.domain.errors import StorageProblem
from ucase.storage.connect import connect, driver_errors, missing
from ucase.storage.place import Place
from ucase.storage.watching import SILENT, Watch

KNOWN = (
    "0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011", "0012", "0013",
    "0014", "0015",
)  # fmt: skip
"""The migrations in the package, in order; a test holds them to what Alembic finds."""
HEAD = KNOWN[-1]


def check_version(place: Place, *, migrate: bool = True, watch: Watch = SILENT) -> Any:  # noqa: ANN401 (a DB-API connection)
    """Open the place, migrated first if an older program made it and ``migrate`` allows it.

    Raises :class:`StorageProblem`: no file, not a case file, or newer than this program.
    """
    connection = connect(place)
    try:
        stamped = stamped_version(connection)
        if stamped == HEAD:
            return connection
        refuse_unknown(stamped, place)
    except BaseException:
        connection.close()
        raise
    connection.close()
    if stamped is None:
        raise StorageProblem("not_ours" if place.dialect == "sqlite" else "no_file", path=place)
    if not migrate:
        raise StorageProblem("older")
    bring_to_head(place, system_clock(), watch)
    return connect(place)


def make_ready(
    place: Place, clock: Clock, watch: Watch = SILENT, *, plain: bool = False, anew: bool = False
) -> bool:
    """See to it that the place can be written: make it when it is not there. True when it was made.

    Where a file was before, for there are backups of it, none is made unless that is asked for (``anew``):
    somebody would go on in an empty file while the disk with theirs is not plugged in.
    """
    if place.path is not None and not place.path.exists():
        from ucase.storage.create import create_file

        problem = missing(place)
        if problem.key == "vanished" and not anew:
            raise problem
        create_file(place.path, clock, plain=plain, key=place.key)
        return True
    if place.url is not None:
        connection = connect(place)
        stamped = stamped_version(connection)
        connection.close()
        if stamped is None:
            bring_to_head(place, clock, watch)
            return True
    check_version(place, watch=watch).close()
    return False


def stamped_version(connection: Any) -> str | None:  # noqa: ANN401
    """The migration that the file or database is at; None when it has never seen one."""
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except driver_errors() as error:
        connection.rollback()
        said = str(error)
        if "no such table" in said or "does not exist" in said:
            return None
        raise
    return str(row[0]) if row else None


def refuse_unknown(stamped: str | None, place: Place) -> None:
    """Raise :class:`StorageProblem` for a version that this program does not know, or not yet."""
    if stamped is not None and stamped > HEAD:
        raise StorageProblem("newer", stamped=stamped, known=HEAD)
    if stamped is not None and stamped not in KNOWN:
        raise StorageProblem("not_ours", path=place)


def bring_to_head(place: Place, clock: Clock, watch: Watch = SILENT) -> None:
    """Bring the place to the head, with a backup first."""
    from ucase.storage.migrate import upgrade

    try:
        upgrade(place, clock, watch=watch)
    finally:
        watch.close()
