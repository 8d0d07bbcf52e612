"""A new file is made at once from a text that ships: it must be what the whole history would have made."""

from pathlib import Path
from typing import Any

import pytest

from tests.migrations.test_migrations import dump, version_of
from ucase.domain.clock import Clock
from ucase.storage.create import create_file
from ucase.storage.door import HEAD
from ucase.storage.migrate import upgrade
from ucase.storage.place import Place
from ucase.storage.schema import BETWEEN, SCHEMA, from_the_migrations

CHANCE = {"change": "salt", "pseudonym_key": "key"}
"""What is drawn by lot in each file."""


@pytest.fixture
def migrated(tmp_path: Path, clock: Clock) -> Path:
    """An empty file through which every migration went."""
    path = tmp_path / "migrated.db"
    path.touch(0o600)
    upgrade(Place(path=path), clock)
    return path


@pytest.fixture
def new(tmp_path: Path, clock: Clock) -> Path:
    """A file as the first command of a new user makes it."""
    path = tmp_path / "new.db"
    create_file(path, clock, plain=True)
    return path


def test_the_text_that_ships_is_what_the_migrations_make() -> None:
    ships, made = (
        [in_any_order(one) for one in text.split(BETWEEN)]
        for text in (SCHEMA.read_text(encoding="utf-8"), from_the_migrations())
    )

    assert ships == made, "python -m ucase.storage.schema"


def test_a_new_file_is_at_the_head(new: Path) -> None:
    assert version_of(Place(path=new)) == HEAD


def test_a_new_file_has_the_rows_of_one_that_was_migrated(new: Path, migrated: Path) -> None:
    rows, their_rows = dump(new)[1], dump(migrated)[1]

    assert rows.keys() == their_rows.keys()
    for table in rows.keys() - {"change", "change_set", "sqlite_sequence"}:
        assert without_chance(table, rows[table]) == without_chance(table, their_rows[table]), table


def test_what_ships_is_told_to_the_log_of_a_new_file_as_well(new: Path, migrated: Path) -> None:
    told, theirs = (
        sorted((row["operation"], row["table_name"], row["row_id"]) for row in dump(path)[1]["change"])
        for path in (new, migrated)
    )

    assert told
    assert told == theirs


def test_no_two_files_have_the_same_secret(new: Path, tmp_path: Path, clock: Clock) -> None:
    create_file(tmp_path / "other.db", clock, plain=True)

    (one,), (other,) = (dump(path)[1]["pseudonym_key"] for path in (new, tmp_path / "other.db"))
    assert len(bytes.fromhex(one["key"])) == 32
    assert one["key"] != other["key"]


def in_any_order(statement: str) -> list[str]:
    """The lines of a statement: where a migration rebuilds a table, its constraints come in any order."""
    return sorted(line.strip().rstrip(",") for line in statement.splitlines())


def without_chance(table: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows as they would be in every file made at that moment."""
    left_out = {"created_at", "changed_at", CHANCE.get(table)}
    return [{name: value for name, value in row.items() if name not in left_out} for row in rows]
