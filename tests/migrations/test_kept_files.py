"""A filled file of every version is kept as SQL; the newest program takes each along and loses nothing."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.migrations.test_migrations import backups, inspected, rows_of, schema, version_of
from ucase.storage.door import HEAD, KNOWN
from ucase.storage.place import Place
from ucase.storage.seed_retention import SHIPPED

FILLED = sorted((Path(__file__).parent / "filled").glob("*.sql"))


@pytest.fixture(params=FILLED, ids=[one.stem for one in FILLED])
def kept(request: pytest.FixtureRequest, place: Place) -> Place:
    """A file as that version of the program left it, in the place where the commands look."""
    for old in place.file.parent.iterdir():
        old.unlink()
    connection = sqlite3.connect(place.file)
    connection.executescript(request.param.read_text("utf-8"))
    connection.close()
    return place


def test_there_is_a_file_of_every_version_before_this_one() -> None:
    assert [one.stem for one in FILLED] == list(KNOWN[:-1])


def test_every_row_and_value_is_still_there(kept: Place, ucase: Run) -> None:
    before = rows_of(kept.file)

    result = ucase("case", "list")

    assert result.code == 0, result.err
    assert result.out.count("UC-") == len(before["case"])
    assert version_of(kept) == HEAD
    assert len(backups(kept)) == 1
    after = rows_of(kept.file)
    for table in before.keys() - {"alembic_version", "sqlite_sequence"}:
        seen = {row["id"]: row for row in after[table]}
        for row in before[table]:
            assert seen[row["id"]].items() >= row.items(), table


def test_it_then_has_the_tables_of_a_new_file(kept: Place, ucase: Run, tmp_path: Path) -> None:
    assert ucase("followup").code == 0
    new = tmp_path / "new.db"
    assert ucase("init", "--db", str(new)).code == 0

    from sqlalchemy import inspect

    old, fresh = (inspected(one, lambda connection: schema(inspect(connection))) for one in (kept.file, new))
    assert old == fresh


def test_the_next_case_gets_a_number_that_was_never_used(kept: Place, ucase: Run) -> None:
    used = {row["name"]: row["seq"] for row in rows_of(kept.file)["sqlite_sequence"]}

    result = ucase("intake", "--name", "Ada Voorbeeld", "--wijk", "Overvecht", "--allow-duplicate")

    assert f"UC-{used['case'] + 1:04d}" in result.out


def test_a_decision_of_before_remembers_the_address_that_is_known(place: Place, ucase: Run) -> None:
    place.file.unlink()
    connection = sqlite3.connect(place.file)
    connection.executescript((Path(__file__).parent / "filled" / "0002.sql").read_text("utf-8"))
    connection.close()
    assert ucase("case", "list").code == 0

    kept = rows_of(place.file)
    homes = {row["id"]: row["dwelling_id"] for row in kept["household"]}
    assert kept["selection"]
    for row in kept["selection"]:
        assert row["dwelling_id"] == homes[row["household_id"]]


def test_a_file_of_before_terms_shipped_gets_them_and_none_is_in_force(
    place: Place, good: Callable[..., str]
) -> None:
    place.file.unlink()
    connection = sqlite3.connect(place.file)
    connection.executescript((Path(__file__).parent / "filled" / "0013.sql").read_text("utf-8"))
    assert connection.execute("SELECT count(*) FROM retention_policy").fetchone() == (0,)
    connection.close()

    terms = json.loads(good("retention", "policy", "--json"))["rows"]

    assert len(terms) == len(SHIPPED)
    assert not any(one["in_force"] for one in terms)
