"""The change log: every write is in it, it fits what the tables hold, and tampering shows."""

import ast
import json
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

import ucase.casework
from tests.conftest import Run
from tests.factories import a_case, copy_of, record
from ucase.casework.intake import take_in
from ucase.domain.chain import Head, payload_digest
from ucase.domain.clock import Clock, system_clock
from ucase.storage.connect import connect_file, driver_errors
from ucase.storage.log.check import Verdict, verify
from ucase.storage.log.erase import erase_payloads, steps_about
from ucase.storage.models import Case, Contact, Resident
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]


def verdict(place: Place, since: Head | None = None) -> Verdict:
    """What a check of the whole log says."""
    connection = connect_file(place.file)
    try:
        return verify(connection, since)
    finally:
        connection.close()


def asked(place: Place, sql: str) -> list[Any]:
    """Rows of a file."""
    connection = connect_file(place.file)
    try:
        return list(connection.execute(sql).fetchall())
    finally:
        connection.close()


def tamper(place: Place, *statements: str) -> None:
    """Another program edits the file, and does not care for references."""
    connection = connect_file(place.file, foreign_keys=False)
    try:
        for one in statements:
            connection.execute(one)
    finally:
        connection.close()


def the_last(place: Place) -> tuple[Any, ...]:
    """Who, which command and what kind of the newest entry."""
    return tuple(asked(place, "SELECT who, command, kind FROM change_set ORDER BY id DESC LIMIT 1")[0])


# What is written down


def test_a_new_file_begins_with_what_ships_and_the_chain_fits(place: Place) -> None:
    found = verdict(place)

    assert found.ok
    assert found.entries == 1
    assert found.changes == asked(place, "SELECT count(*) FROM change")[0][0] > 100


def test_a_write_says_who_when_and_with_which_words_but_nothing_that_was_given(
    place: Place, good: Good, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "Sanne de Wit")
    good("intake", "--name", "Jan Verzonnen", "--wijk", "Zuid")
    good("contact", "add", "1", "Koffie bij Jan")

    assert the_last(place) == ("Sanne de Wit", "contact add", "work")
    assert "Jan" not in str(asked(place, "SELECT * FROM change_set"))


def test_without_a_case_manager_the_user_of_the_machine_is_named(
    place: Place, good: Good, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "s.dewit")
    good("intake", "--name", "Jan Verzonnen", "--wijk", "Zuid")

    assert the_last(place)[0] == "s.dewit"


def test_an_edit_keeps_before_and_after_of_what_changed_only(place: Place, good: Good) -> None:
    good("intake", "--name", "Jan Verzonnen", "--wijk", "Zuid", "--phone", "030 1234567")
    good("case", "edit", "1", "--phone", "06 12345678")

    payload = asked(place, "SELECT payload FROM change ORDER BY id DESC LIMIT 1")[0][0]
    assert json.loads(payload) == {
        "before": {"phone": "0301234567", "version": 1},
        "after": {"phone": "0612345678", "version": 2},
    }


def test_what_was_not_committed_leaves_no_entry(place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        take_in(work, record())
    assert verdict(place).entries == 1


def test_work_that_changes_nothing_leaves_no_entry(place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        work.commit()
    assert verdict(place).entries == 1


def test_an_import_is_one_entry(place: Place, good: Good, tmp_path: Path) -> None:
    lines = ["Postcode;Huisnummer;Naam", *(f"3562 XA;{one};J. Verzonnen" for one in range(1, 1501))]
    (tmp_path / "list.csv").write_text("\n".join(lines), encoding="utf-8")
    good("project", "add", "Verzonnendreef")
    before = verdict(place)

    good("import", "dwellings", str(tmp_path / "list.csv"), "--project", "1", "--yes")

    after = verdict(place)
    assert after.ok
    assert after.entries == before.entries + 1
    assert after.changes == before.changes + 3 * 1500


def test_a_statement_around_the_log_is_refused(place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        case = a_case(work)
        with pytest.raises(RuntimeError, match="around the change log"):
            work.session.execute(delete(Case).where(Case.id == case.id))


@pytest.mark.parametrize(
    "path", sorted(Path(ucase.casework.__path__[0]).glob("*.py")), ids=lambda one: one.stem
)
def test_no_use_case_writes_past_the_session_by_itself(path: Path) -> None:
    """What is refused at run time is not even imported: a rare branch would be found too late."""
    names = {
        alias.name
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("sqlalchemy")
        for alias in node.names
    }
    assert not names & {"insert", "update", "delete", "text"}
    assert "exec_driver_sql" not in path.read_text("utf-8")


# What does not fit


@pytest.fixture(scope="module")
def lived_in(plain_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An ordinary file with some entries, as another program can open it; copy it, do not write to it."""
    place = copy_of(plain_file, str(tmp_path_factory.mktemp("lived-in")))
    clock = system_clock()
    for name in ("Jan Verzonnen", "Fatma Bedacht", "Els Verzonnen"):
        with Work(place, clock, "Sanne de Wit", "intake") as work:
            take_in(work, record(name=name, worries="huur,stof"))
            work.commit()
    with Work(place, clock, "Sanne de Wit", "case edit") as work:
        work.session.get_one(Case, 1).about = "Wil graag blijven."
        work.commit()
    tamper(place, "PRAGMA wal_checkpoint(TRUNCATE)")
    assert verdict(place).ok
    return place.file


SET_COLUMNS = (
    "id", "at", "who", "command", "kind", "reverts", "first_change", "changes", "previous", "digest",
)  # fmt: skip
CHANGE_COLUMNS = (
    "id", "change_set_id", "table_name", "row_id", "operation", "payload", "salt", "digest",
)  # fmt: skip
KINDS = {"kind": "'undo'", "operation": "'update'", "at": "'2020-01-01 00:00:00.000000'"}
SOMETHING_ELSE = (
    "NULL", "0", "7", "-1", "99999", "'x'", "''", "x'00'", "'{}'", "'2020-01-01 00:00:00.000000'", "'undo'",
    "'delete'", "'stock'", "id + 1", "id - 1",
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_edit_of_any_field_of_the_log_is_found(lived_in: Path, data: st.DataObject) -> None:
    table, columns = data.draw(
        st.sampled_from([("change_set", SET_COLUMNS), ("change", CHANGE_COLUMNS)]), label="table"
    )
    column = data.draw(st.sampled_from(columns), label="column")
    value = data.draw(st.sampled_from(SOMETHING_ELSE), label="value")
    with tempfile.TemporaryDirectory() as folder:
        place = copy_of(lived_in, folder)
        number = data.draw(st.sampled_from([one[0] for one in asked(place, f"SELECT id FROM {table}")]))
        before = asked(place, f"SELECT {column} FROM {table} ORDER BY id")
        with suppress(*driver_errors()):  # a column or a rule of the table may not take it
            tamper(place, f"UPDATE OR IGNORE {table} SET {column} = {value} WHERE id = {number}")
        if asked(place, f"SELECT {column} FROM {table} ORDER BY id") != before:
            assert not verdict(place).ok


@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_an_entry_or_change_that_was_taken_out_doubled_or_swapped_is_found(
    lived_in: Path, data: st.DataObject
) -> None:
    table, columns = data.draw(st.sampled_from([("change_set", SET_COLUMNS), ("change", CHANGE_COLUMNS)]))
    how = data.draw(st.sampled_from(["delete", "insert", "swap", "swap numbers"]))
    with tempfile.TemporaryDirectory() as folder:
        place = copy_of(lived_in, folder)
        numbers = [one[0] for one in asked(place, f"SELECT id FROM {table} ORDER BY id")]
        one, other = data.draw(st.lists(st.sampled_from(numbers), min_size=2, max_size=2, unique=True))
        rest, last = ", ".join(columns[1:]), numbers[-1]
        statements = {
            "delete": [f"DELETE FROM {table} WHERE id = {one}"],
            "insert": [
                f"INSERT INTO {table} (id, {rest}) SELECT {last + 1}, {rest} FROM {table} WHERE id = {one}"
            ],
            "swap": [
                f"CREATE TEMP TABLE held AS SELECT * FROM {table} WHERE id IN ({one}, {other})",
                f"DELETE FROM {table} WHERE id IN ({one}, {other})",
                f"INSERT INTO {table} (id, {rest}) SELECT {one} + {other} - id, {rest} FROM held",
            ],
            "swap numbers": [
                f"UPDATE {table} SET id = -1 WHERE id = {one}",
                f"UPDATE {table} SET id = {one} WHERE id = {other}",
                f"UPDATE {table} SET id = {other} WHERE id = -1",
            ],
        }[how]
        tamper(place, *statements)

        assert not verdict(place).ok


@pytest.mark.parametrize(
    ("statement", "what", "table"),
    [
        ("UPDATE resident SET family_name = 'Anders' WHERE id = 2", "row-changed", "resident"),
        ("UPDATE resident SET phone = '+31301234567' WHERE id = 2", "row-changed", "resident"),
        ('UPDATE "case" SET about = NULL WHERE id = 1', "row-changed", "case"),
        ("DELETE FROM case_worry WHERE id = 1", "row-removed", "case_worry"),
        ("UPDATE case_worry SET id = 77 WHERE id = 1", "row-removed", "case_worry"),
        (
            "INSERT INTO theme (id, name, key, shipped, created_at, version)"
            " VALUES (99, 'nieuw', 'nieuw', 0, '2026-11-23', 1)",
            "row-inserted",
            "theme",
        ),
        ("UPDATE area SET version = version + 1 WHERE id = 3", "row-changed", "area"),
    ],
)
def test_an_edit_of_the_tables_by_another_program_is_found(
    lived_in: Path, tmp_path: Path, statement: str, what: str, table: str
) -> None:
    place = copy_of(lived_in, str(tmp_path))
    tamper(place, statement)

    bad = verdict(place).first_bad
    assert bad is not None
    assert (bad.what, bad.table) == (what, table)


def test_the_first_entry_that_does_not_fit_is_named(lived_in: Path, tmp_path: Path) -> None:
    place = copy_of(lived_in, str(tmp_path))
    tamper(
        place,
        "UPDATE change_set SET who = 'Iemand anders' WHERE id IN (3, 4)",
    )

    bad = verdict(place).first_bad
    assert bad is not None
    assert (bad.entry, bad.what) == (3, "changed")


def test_a_log_that_was_cut_short_is_found_by_a_head_that_was_written_down(
    lived_in: Path, tmp_path: Path
) -> None:
    place = copy_of(lived_in, str(tmp_path))
    written_down = verdict(place).head
    tamper(
        place,
        "DELETE FROM change WHERE change_set_id = 5",
        "DELETE FROM change_set WHERE id = 5",
        'UPDATE "case" SET about = NULL, version = version - 1 WHERE id = 1',
    )

    assert verdict(place).ok
    bad = verdict(place, written_down).first_bad
    assert bad is not None
    assert (bad.entry, bad.what) == (5, "removed")


def test_a_head_of_another_file_does_not_fit(lived_in: Path) -> None:
    place = Place(path=lived_in)
    head = verdict(place).head

    assert verdict(place, head).ok
    bad = verdict(place, head._replace(digest="f" * 64)).first_bad
    assert bad is not None
    assert bad.entry == head.entry


# Erasing


def test_what_was_erased_is_gone_and_the_chain_still_fits(
    plain_file: Path, tmp_path: Path, clock: Clock
) -> None:
    place = copy_of(plain_file, str(tmp_path))
    with Work(place, clock) as work:
        take_in(work, record(name="Jan Verzonnen"))
        work.commit()
    with Work(place, clock, command="case erase") as work:
        resident = work.session.get_one(Resident, 1)
        resident.given_name, resident.family_name = "", ""
        work.session.flush()
        assert steps_about(work, {"resident": [1]}) == [2, 3]
        assert erase_payloads(work, {"resident": [1]}) == 2
        work.commit()

    found = verdict(place)
    assert found.ok
    assert found.erased == 2
    assert "Verzonnen" not in str(asked(place, "SELECT payload FROM change WHERE table_name = 'resident'"))
    tamper(place, "PRAGMA wal_checkpoint(TRUNCATE)")
    assert b"Verzonnen" not in place.file.read_bytes()


def test_a_payload_that_vanished_without_an_entry_that_says_so_is_found(
    lived_in: Path, tmp_path: Path
) -> None:
    place = copy_of(lived_in, str(tmp_path))
    tamper(place, "UPDATE change SET payload = NULL, salt = NULL WHERE id = (SELECT max(id) FROM change)")

    bad = verdict(place).first_bad
    assert bad is not None
    assert (bad.entry, bad.what) == (5, "changed")


def test_an_erased_row_is_still_held_to_what_it_became(place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        case = a_case(work)
        work.add(
            Contact(case_id=case.id, happened_on=clock.today, channel="phone", outcome="reached", summary="x")
        )
        work.commit()
    with Work(place, clock) as work:
        work.session.get_one(Contact, 1).summary = ""
        erase_payloads(work, {"contact": [1]})
        work.commit()
    assert verdict(place).ok

    tamper(place, "UPDATE contact SET summary = 'iets' WHERE id = 1")

    assert not verdict(place).ok


def test_the_same_short_value_has_another_digest_each_time() -> None:
    assert payload_digest(b"a" * 16, "ja") != payload_digest(b"b" * 16, "ja")


def test_salts_are_never_the_same(lived_in: Path) -> None:
    salts = [one[0] for one in asked(Place(path=lived_in), "SELECT salt FROM change")]
    assert len(set(salts)) == len(salts)
    assert {len(one) for one in salts} == {16}


# An older file


@pytest.mark.parametrize("version", ["0001", "0002", "0003"])
def test_a_file_of_before_the_log_has_all_its_rows_in_it_afterwards(
    place: Place, ucase: Run, version: str
) -> None:
    place.file.unlink()
    connection = sqlite3.connect(place.file)
    kept = Path(__file__).parents[1] / "migrations" / "filled" / f"{version}.sql"
    connection.executescript(kept.read_text("utf-8"))
    connection.close()

    assert ucase("case", "list").code == 0

    found = verdict(place)
    assert found.ok
    assert found.entries == 1
    tamper(place, "UPDATE resident SET family_name = 'Anders' WHERE id = 1")
    assert not verdict(place).ok
