"""Migrations: Alembic, built in code, with a backup first and the rows counted before and after."""

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, inspect, text
from sqlalchemy.pool import NullPool

from ucase.domain.clock import Clock
from ucase.domain.errors import StorageProblem
from ucase.storage.connect import connect_file, with_wal
from ucase.storage.engine import begin_immediate, make_engine
from ucase.storage.keys import key_for
from ucase.storage.log.stock import rows_unlike_the_log, take_stock
from ucase.storage.place import Place
from ucase.storage.seed import plant_areas
from ucase.storage.seed_allowances import plant_allowances
from ucase.storage.seed_need_kinds import plant_need_kinds
from ucase.storage.seed_partners import plant_partners
from ucase.storage.seed_schedules import plant_schedules
from ucase.storage.seed_themes import plant_themes

SCRIPTS = "ucase:storage/migrations"


def settings(connection: Connection | None = None, scripts: str = SCRIPTS) -> Config:
    """Alembic's configuration, without a file of its own."""
    config = Config()
    config.set_main_option("script_location", scripts)
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def upgrade(place: Place, clock: Clock, scripts: str = SCRIPTS) -> None:
    """Bring a file or database to the newest version, whole or not at all.

    Raises :class:`StorageProblem` when rows got lost on the way or a reference points nowhere; then
    nothing was changed.
    """
    engine = migration_engine(place)
    try:
        with engine.connect() as connection, connection.begin():
            before, numbers = row_counts(connection), numbers_given(connection)
            unlike = rows_unlike_the_log(connection)
            if place.path is not None and before:
                back_up(place.path, clock)
            command.upgrade(settings(connection, scripts), "head")
            check_nothing_lost(before, row_counts(connection))
            check_references(connection)
            keep_numbers(connection, numbers)
            plant_areas(connection, clock)
            plant_partners(connection, clock)
            plant_themes(connection, clock)
            plant_need_kinds(connection, clock)
            plant_allowances(connection, clock)
            plant_schedules(connection, clock)
            take_stock(connection, clock, unlike)
    finally:
        engine.dispose()


def migration_engine(place: Place) -> Any:  # noqa: ANN401
    """An engine with foreign keys off from the start: a batch migration drops and rebuilds tables."""
    if place.path is None:
        return make_engine(place)

    from sqlalchemy import event
    from sqlcipher3 import dbapi2

    path = place.path
    engine = create_engine(
        "sqlite:///ucase",
        creator=lambda: with_wal(connect_file(path, foreign_keys=False, key=place.key)),
        module=dbapi2,
        poolclass=NullPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", begin_immediate)
    return engine


def back_up(path: Path, clock: Clock, before: str = "migration") -> Path:
    """Copy the file as it is, 0600 and with the same key, beside it; the name tells the moment."""
    from ucase.storage.create import private_file

    key = key_for(path)
    copy = path.with_name(f"{path.name}.before-{before}-{clock.now():%Y%m%dT%H%M%S%f}")
    private_file(copy)
    source, target = connect_file(path, key=key), connect_file(copy, key=key)
    try:
        source.backup(target)
    finally:
        target.close()
        source.close()
    return copy


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
