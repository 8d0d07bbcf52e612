"""An export as an ordinary SQLite file, with views for what is asked again and again, and all explained."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from ucase.domain.exporting import Content, Field
from ucase.locale import t
from ucase.render.exports import About, Table
from ucase.render.exports.dictionary import COLUMNS, dictionary
from ucase.render.exports.views import VIEWS

NUMBERS = (Content.NUMBER, Content.YES_NO)


def write_database(about: About, tables: Sequence[Table], path: Path) -> None:
    """Fill the file, which is there and empty."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute(
            "PRAGMA journal_mode = OFF"
        )  # nobody reads it yet, and it is made anew if it fails
        connection.execute("BEGIN")
        for table in tables:
            fill(connection, table)
        explain(connection, about, tables)
        connection.execute("COMMIT")
    finally:
        connection.close()


def fill(connection: sqlite3.Connection, table: Table) -> None:
    """One table with its rows; its first field names a row, or the case that it is about."""
    columns = ", ".join(f'"{one.key}" {kind_of(one)}' for one in table.fields)
    connection.execute(f'CREATE TABLE "{table.name}" ({columns})')
    marks = ", ".join("?" * len(table.fields))
    # Dates and booleans as SQLite keeps them: ISO text, and 0 or 1.
    rows = (tuple(one.isoformat() if isinstance(one, date) else one for one in row) for row in table.rows)
    connection.executemany(f'INSERT INTO "{table.name}" VALUES ({marks})', rows)
    for key in ("case", "project"):
        if key in table.keys:
            connection.execute(f'CREATE INDEX "{table.name}_by_{key}" ON "{table.name}" ("{key}")')


def kind_of(field: Field) -> str:
    """The type of a column."""
    return "INTEGER" if field.content in NUMBERS else "TEXT"


def explain(connection: sqlite3.Connection, about: About, tables: Sequence[Table]) -> None:
    """The dictionary and what the export is as tables; the views, each with its meaning beside it."""
    there = {one.name for one in tables}
    columns = ", ".join(f'"{one}" TEXT' for one in COLUMNS)
    connection.execute(f"CREATE TABLE fields ({columns})")
    connection.executemany(
        f"INSERT INTO fields VALUES ({', '.join('?' * len(COLUMNS))})",
        dictionary((one.name, one.fields) for one in tables),
    )
    connection.execute("CREATE TABLE views (view TEXT, meaning TEXT)")
    for name, view in VIEWS.items():
        if there >= set(view.tables):
            connection.execute(f"CREATE VIEW {name} AS {view.sql}")
            connection.execute("INSERT INTO views VALUES (?, ?)", (name, t(f"export.view.{name}")))
    kind = "identifiable" if about.identifiable else "pseudonymous"
    connection.execute("CREATE TABLE about (what TEXT, value TEXT)")
    connection.executemany(
        "INSERT INTO about VALUES (?, ?)",
        [
            ("program", f"ucase {about.program}"), ("made_on", about.made_on.isoformat()),
            ("tables", ", ".join(one.name for one in tables)), ("kind", kind),
            ("careful", t(f"export.about.{kind}")),
        ],
    )  # fmt: skip
