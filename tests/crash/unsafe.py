"""The control: the program with its journal off. Who finds no damage here would find none anywhere."""

from typing import Any

from ucase.cli import main
from ucase.storage import engine


def without_journal(connection: Any) -> Any:
    """Write straight into the file, a little at a time, and never wait for the disk."""
    for pragma in ("journal_mode = DELETE", "journal_mode = OFF", "synchronous = OFF", "cache_size = 10"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection


if __name__ == "__main__":
    setattr(engine, "with_wal", without_journal)  # noqa: B010 (what the type checker would not allow)
    main.run()
