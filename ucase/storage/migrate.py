"""Migrations: Alembic, built in code, with a backup first and the rows counted before and after."""

from collections.abc import Callable

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from ucase.domain.clock import Clock
from ucase.domain.errors import StorageProblem
from ucase.storage.backup import safeguard
from ucase.storage.engine import building_engine
from ucase.storage.log.stock import rows_unlike_the_log
from ucase.storage.place import Place
from ucase.storage.planting import plant
from ucase.storage.watching import SILENT, Upgraded, Watch

SCRIPTS = "ucase:storage/migrations"


def settings(
    connection: Connection | None = None, scripts: str = SCRIPTS, tell: Callable[[str], None] | None = None
) -> Config:
    """Alembic's configuration, without a file of its own; ``tell`` hears of every migration that is done."""
    config = Config()
    config.set_main_option("script_location", scripts)
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    config.attributes["tell"] = tell
    return config


def upgrade(
    place: Place, clock: Clock, scripts: str = SCRIPTS, watch: Watch = SILENT, *, keep_copy: bool = True
) -> None:
    """Bring a file or database to the newest version, whole or not at all.

    A backup is made first; not of a file that is itself a copy (``keep_copy``).

    Raises :class:`StorageProblem` when rows got lost on the way or a reference points nowhere; then
    nothing was changed. A file that a colleague brought along meanwhile is left as it is.
    """
    engine = building_engine(place)
    try:
        with engine.connect() as connection, connection.begin():
            before, numbers = row_counts(connection), numbers_given(connection)
            unlike = rows_unlike_the_log(connection)
            stamped, steps = steps_ahead(connection, scripts)
            copy = None
            if before and steps and keep_copy:
                copy = safeguard(place, clock, lambda done, total: watch.progress("backup", done, total))
            counter = Counter(watch, len(steps))
            command.upgrade(settings(connection, scripts, counter.one_more), "head")
            watch.progress("check", 0, 1)
            check_nothing_lost(before, row_counts(connection))
            check_references(connection)
            keep_numbers(connection, numbers)
            plant(connection, clock, unlike)
    finally:
        engine.dispose()
    if before and steps:
        watch.finished(Upgraded(stamped, steps[-1], sum(before.values()), copy))


def steps_ahead(connection: Connection, scripts: str) -> tuple[str, list[str]]:
    """The version that is stamped, and the migrations that come after it, in order."""
    stamped = None
    if inspect(connection).has_table("alembic_version"):
        stamped = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    known = ScriptDirectory.from_config(settings(scripts=scripts)).walk_revisions()
    return stamped or "", sorted(one.revision for one in known if one.revision > (stamped or ""))


class Counter:
    """Counts the migrations that are done."""

    def __init__(self, watch: Watch, total: int) -> None:
        self.watch = watch
        self.total = total
        self.done = 0
        watch.progress("migrate", 0, total)

    def one_more(self, _revision: str) -> None:
        """Tell that one more is done."""
        self.done += 1
        self.watch.progress("migrate", self.done, self.total)


def row_counts(connection: Connection) -> dict[str, int]:
    """How many rows each table holds."""
    quote = connection.dialect.identifier_preparer.quote
    return {
        table: connection.execute(text(f"SELECT count(*) FROM {quote(table)}")).scalar_one()
        for table in inspect(connection).get_table_names()
        if table != "alembic_version"
    }


def numbers_given(connection: Connection) -> dict[str, int]:
    """The highest number that each table with references ever gave out, also to a row that is gone."""
    if connection.dialect.name != "sqlite" or not inspect(connection).has_table("sqlite_sequence"):
        return {}
    rows = connection.execute(text("SELECT name, seq FROM sqlite_sequence"))
    return {str(name): int(seq) for name, seq in rows}


def keep_numbers(connection: Connection, before: dict[str, int]) -> None:
    """Put them back: a table that is rebuilt begins at the rows it holds, and would use a reference twice."""
    after = numbers_given(connection)
    for name, seq in before.items():
        values = {"name": name, "seq": max(seq, after.get(name, 0))}
        connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), values)
        connection.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :seq)"), values)


def check_nothing_lost(before: dict[str, int], after: dict[str, int]) -> None:
    """Raise when a table that is still there has fewer rows than it had."""
    for table, rows in before.items():
        if after.get(table, rows) < rows:
            raise StorageProblem("migration_lost_rows", table=table)


def check_references(connection: Connection) -> None:
    """Raise when a row points to one that is not there; PostgreSQL checks this by itself."""
    if connection.dialect.name == "sqlite" and connection.execute(text("PRAGMA foreign_key_check")).first():
        raise StorageProblem("migration_broke_reference")
