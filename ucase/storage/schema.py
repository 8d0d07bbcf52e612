"""The tables of a new file as SQL text that ships: a new file need not relive its history.

``python -m ucase.storage.schema`` writes the text anew, from what the migrations make; a test compares.
"""

import sys
import tempfile
from pathlib import Path
from typing import Any

from ucase.storage.door import HEAD

SCHEMA = Path(__file__).with_name("schema.sql")
BETWEEN = ";\n\n"
"""Ends a statement: a trigger has semicolons of its own, and nothing has an empty line."""
IN_THE_FILE = """
SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name <> 'sqlite_sequence'
ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, tbl_name, name
"""


def build_tables(connection: Any) -> None:  # noqa: ANN401 (a DB-API connection)
    """Make every table, index and trigger in an empty file, and stamp it with the head."""
    for statement in SCHEMA.read_text(encoding="utf-8").split(BETWEEN):
        if statement.strip():
            connection.execute(statement)
    connection.execute("INSERT INTO alembic_version (version_num) VALUES (?)", (HEAD,))


def text_of(connection: Any) -> str:  # noqa: ANN401
    """The text of the tables that a file has."""
    return "".join(f"{sql}{BETWEEN}" for (sql,) in connection.execute(IN_THE_FILE))


def from_the_migrations() -> str:
    """What the migrations make of an empty file, one after another."""
    from ucase.domain.clock import system_clock
    from ucase.storage.connect import connect_file
    from ucase.storage.migrate import upgrade
    from ucase.storage.place import Place

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cases.db"
        path.touch(0o600)
        upgrade(Place(path=path), system_clock())
        connection = connect_file(path)
        try:
            return text_of(connection)
        finally:
            connection.close()


if __name__ == "__main__":
    SCHEMA.write_text(from_the_migrations(), encoding="utf-8")
    sys.exit(0)
