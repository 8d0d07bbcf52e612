"""What is in a case file, in figures, and what putting a backup back would change."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from ucase.domain.errors import Problem, StorageProblem
from ucase.domain.key import Key
from ucase.storage.backup_folder import backups_in, folder_beside
from ucase.storage.connect import driver_errors
from ucase.storage.copying import check_whole, open_unwatched
from ucase.storage.door import refuse_unknown, stamped_version
from ucase.storage.erased import NOBODY, Erased, erased_in, still_there
from ucase.storage.failures import as_problem
from ucase.storage.place import Place

DATED = ("case", "contact", "follow_up", "household", "resident")
"""Tables whose newest row tells when something was last done, in a file that has no change log yet."""


class Content(NamedTuple):
    """What is in a file, in figures. ``last_change`` is UTC."""

    cases: int
    contacts: int
    last_change: datetime | None
    schema: str


class Difference(NamedTuple):
    """A backup against today. ``today`` is None when there is no file, or none that can be read.

    Lost is what is there today and not in the backup; gained the other way around.
    """

    backup: Content
    today: Content | None
    cases_lost: int = 0
    cases_gained: int = 0
    contacts_lost: int = 0
    contacts_gained: int = 0
    erased: Erased = NOBODY
    """Who was erased since the backup was made and is in it still: they are erased in it again."""


def difference(place: Place, backup: Path) -> Difference:
    """What would be lost and gained. Raises :class:`StorageProblem` when the backup cannot be used."""
    with opened(backup, None) as old:
        content = content_of(old, backup)
        theirs = keys_of(old)
        there = still_there(old)
    try:
        with opened(place.file, place.key) as present:
            today, ours = content_of(present, place.file), keys_of(present)
            erased = erased_in(present)
    except Problem:
        return Difference(content, None, erased=erased_by_the_backups(place.file, backup).of(there))
    lost, gained = ours - theirs, theirs - ours
    return Difference(
        content,
        today,
        count(lost, "case"),
        count(gained, "case"),
        count(lost, "contact"),
        count(gained, "contact"),
        erased.of(there),
    )


def count(keys: set[tuple[str, int, str]], table: str) -> int:
    """How many of these are of a table."""
    return sum(1 for one in keys if one[0] == table)


def erased_by_the_backups(path: Path, but: Path) -> Erased:
    """Who was erased as far as the other backups of a file tell, where the file itself cannot be asked."""
    found = NOBODY
    for folder in dict.fromkeys((folder_beside(path), but.absolute().parent)):
        for one in backups_in(folder, path.stem):
            try:
                with opened(folder / one.name, None) as copy:
                    found = found.and_of(erased_in(copy))
            except Problem:
                continue  # of one that opens no more nothing can be told
    return found


@contextmanager
def opened(path: Path, key: Key | None) -> Iterator[Any]:
    """A file to look into. Raises :class:`StorageProblem` when it is missing or cannot be read."""
    if not path.exists():
        raise StorageProblem("no_file", path=path)
    try:
        with closing(open_unwatched(path, key)) as connection:
            yield connection
    except driver_errors() as error:
        raise as_problem(error) from None


def content_of(connection: Any, path: Path) -> Content:  # noqa: ANN401
    """The figures of a file. Raises :class:`StorageProblem` when it is not ours, newer, or damaged."""
    stamped = stamped_version(connection)
    if stamped is None:
        raise StorageProblem("not_ours", path=path)
    refuse_unknown(stamped, Place(path=path))
    check_whole(connection)
    (cases,) = connection.execute('SELECT count(*) FROM "case"').fetchone()
    (contacts,) = connection.execute("SELECT count(*) FROM contact").fetchone()
    return Content(cases, contacts, last_change(connection), stamped)


def last_change(connection: Any) -> datetime | None:  # noqa: ANN401
    """When something was last done, by the log; in a file of before the log, when a row was last made."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'change_set'").fetchone():
        newest = [connection.execute("SELECT max(at) FROM change_set").fetchone()[0]]
    else:
        newest = [
            connection.execute(f'SELECT max(created_at) FROM "{table}"').fetchone()[0] for table in DATED
        ]
    found = max(filter(None, newest), default=None)
    return datetime.fromisoformat(str(found)).replace(tzinfo=UTC) if found else None


def keys_of(connection: Any) -> set[tuple[str, int, str]]:  # noqa: ANN401
    """The cases and contacts of a file, each with the moment that tells it from another of its number."""
    return {
        (table, key, str(made))
        for table in ("case", "contact")
        for key, made in connection.execute(f'SELECT id, created_at FROM "{table}"')
    }
