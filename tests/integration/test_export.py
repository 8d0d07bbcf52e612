"""Exports, read back: the same in every form, complete, and nobody in the pseudonymous ones."""

import csv
import io
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import Enum, String, update
from sqlalchemy.exc import IntegrityError

from tests.conftest import TODAY
from ucase.domain.clock import Clock
from ucase.domain.exporting import TABLES, Content, fields_of
from ucase.domain.zrm import DOMAINS, Edition
from ucase.queries.export import out_of_order, records
from ucase.render.exports.dictionary import COLUMNS
from ucase.render.exports.views import VIEWS
from ucase.storage.models import NeedKind, Record, map_all
from ucase.storage.place import Place
from ucase.storage.reading import Reader
from ucase.storage.work import Work

Good = Callable[..., str]
CANARY = "zzq"
LEVELS = ",".join(f"{one}=3" for one in DOMAINS[Edition.ZRM_2017])
NAMES = ("Ada van", "Xander de", "Michelle ter")
FORMULAS = ("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1")


@pytest.fixture
def life(good: Good, place: Place) -> Place:
    """Three cases and something in every table."""
    for number, formula in enumerate(FORMULAS[:3], 1):
        good(
            "intake", "--name", f"{NAMES[number - 1]} Voorbeeld", "--buurt", "Neckardreef", "--postcode",
            "3562 AB", "--house-number", str(number), "--worries", "dust,rent", "--about", formula,
            "--opened", "2026-09-01", "--followup", "2026-11-20", "--project", "Verzonnendreef",
        )  # fmt: skip
    good("contact", "add", "1", FORMULAS[3], "--minutes", "45", "--date", "2026-09-03")
    good("contact", "add", "2", "niet voor anderen", "--confidential", "--date", "2026-09-04")
    good("resident", "add", "1", "Els van der Voorbeeld", "--birth-year", "1980")
    good("followup", "move", "F-1", "2026-11-29")
    good("plan", "goal", "1", "Rust", "--under", "spiral")
    good("plan", "need", "1", "dust", "--severity", "2", "--goal", "G-1")
    good("plan", "support", "N-1", "--tier", "own-network", "--by", "zus", "--lower", "alleen lukt niet")
    for step in (("agree",), ("start",), ("end", "geregeld", "--solved")):
        good("plan", step[0], "S-1", *step[1:])
    good("plan", "kind", "add", "Volkstuin kwijt")
    good("plan", "need", "2", "volkstuin kwijt", "--severity", "1")
    good("zrm", "add", "1", "--resident", "Els", "--scores", LEVELS, "--on", "2026-09-10")
    good("zrm", "add", "1", "--resident", "Els", "--scores", LEVELS.replace("finances=3", "finances=5"))
    good("move", "set", "1", "--route", "wisselwoning", "--to", "bij haar zus")
    return place


def as_csv(text: str) -> list[dict[str, str]]:
    """A table of text."""
    return list(csv.DictReader(io.StringIO(text)))


def as_text(value: object) -> str:
    """A value of any form as CSV has it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return f"{value:g}"
    return "" if value is None else str(value)


def test_every_form_holds_the_same(good: Good, life: Place, tmp_path: Path) -> None:
    good("export", "all", "--to", str(tmp_path / "all"))
    good("export", "all", "--to", str(tmp_path / "all.xlsx"))
    good("export", "all", "--to", str(tmp_path / "all.db"))
    good("export", "all", "--output", "jsonl", "--to", str(tmp_path / "lines"))
    book = CalamineWorkbook.from_path(str(tmp_path / "all.xlsx"))
    with closing(sqlite3.connect(tmp_path / "all.db")) as database:
        for table in TABLES:
            text = (tmp_path / "all" / f"{table}.csv").read_text(encoding="utf-8")
            wanted = [list(row.values()) for row in as_csv(text)]
            assert wanted, table

            lines = (tmp_path / "lines" / f"{table}.jsonl").read_text(encoding="utf-8").splitlines()
            assert [[as_text(one) for one in json.loads(line).values()] for line in lines] == wanted
            header, *rows = book.get_sheet_by_name(table).to_python()
            assert [[as_text(one) for one in row] for row in rows] == wanted
            assert header == [one.key for one in fields_of(table)]
            yes_no = {at for at, one in enumerate(fields_of(table)) if one.content is Content.YES_NO}
            kept = database.execute(f"SELECT * FROM {table}").fetchall()
            assert [
                [as_text(bool(one) if at in yes_no else one) for at, one in enumerate(row)] for row in kept
            ] == wanted


def test_the_fields_say_what_was_done(good: Good, life: Place) -> None:
    case = as_csv(good("export", "cases", "--identifiable", "--yes"))[0]
    assert (case["case"], case["wijk"], case["buurt"]) == ("UC-0001", "Overvecht", "Neckardreef")
    assert (case["stage"], case["worry_dust"], case["worry_privacy"]) == ("intake", "yes", "no")
    assert (case["first_opened_on"], case["episodes"], case["contacts"]) == ("2026-09-01", "1", "1")
    assert (case["residents"], case["route"], case["moves_to"]) == ("2", "temporary-dwelling", "bij haar zus")
    check_in = as_csv(good("export", "followups", "--identifiable", "--yes"))[0]
    assert (check_in["first_due_on"], check_in["due_on"]) == ("2026-11-20", "2026-11-29")
    assert (check_in["moved"], check_in["state"]) == ("1", "open")
    solved, own = as_csv(good("export", "needs", "--identifiable", "--yes"))
    assert (solved["kind"], solved["goal"], solved["supports"]) == ("dust", "spiral", "1")
    assert (solved["solved_by"], solved["explained"]) == ("own-network", "yes")
    assert (own["kind"], own["kind_name"], own["solved_by"]) == ("own", "Volkstuin kwijt", "")
    scores = as_csv(good("export", "scores"))
    assert len(scores) == 2 * len(DOMAINS[Edition.ZRM_2017])
    assert {one["age_group"] for one in scores} == {"45-54"}


def test_what_is_confidential_is_not_told_even_then(good: Good, life: Place) -> None:
    told = as_csv(good("export", "contacts", "--identifiable", "--yes"))

    assert [one["summary"] for one in told] == [f"'{FORMULAS[3]}", ""]
    assert [one["confidential"] for one in told] == ["no", "yes"]


def test_a_pseudonym_joins_the_tables_and_is_the_same_next_time(good: Good, life: Place) -> None:
    cases = {one["case"] for one in as_csv(good("export", "cases"))}

    assert len(cases) == 3
    for table in TABLES:
        assert {one["case"] for one in as_csv(good("export", table))} <= cases
    assert good("export", "cases") == good("export", "cases")
    assert not any("UC-" in one for one in cases)


def test_the_place_in_the_export_does_not_tell_the_number() -> None:
    rows: Iterator[tuple[str | int | date | bool | None, ...]] = ((str(9 - one), one) for one in range(9))

    assert [row[0] for row in out_of_order(rows)] == [str(one) for one in range(1, 10)]


def test_rows_come_as_they_are_read(life: Place) -> None:
    with Reader(life) as reader:
        rows = records(reader, "cases", identifiable=True)
        first = next(rows)
        assert first[0] == "UC-0001"
        rows.close()  # type: ignore[attr-defined]


def test_no_form_runs_what_somebody_typed(good: Good, life: Place, tmp_path: Path) -> None:
    for form in ("csv", "xlsx"):
        good("export", "cases", "--identifiable", "--yes", "--to", str(tmp_path / f"cases.{form}"))
    for one in as_csv((tmp_path / "cases.csv").read_text(encoding="utf-8")):
        assert not one["about"].startswith(("=", "+", "-", "@", "\t"))
    with ZipFile(tmp_path / "cases.xlsx") as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")
    sheet = CalamineWorkbook.from_path(str(tmp_path / "cases.xlsx")).get_sheet_by_name("cases").to_python()
    assert {row[sheet[0].index("about")] for row in sheet[1:]} == set(FORMULAS[:3])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_dictionary_explains_every_column(good: Good, life: Place, tmp_path: Path, language: str) -> None:
    good("export", "all", "--to", str(tmp_path / "all"), "--lang", language)
    explained = as_csv((tmp_path / "all" / "all.fields.csv").read_text(encoding="utf-8"))

    assert list(explained[0]) == list(COLUMNS)
    assert all(one["meaning"] and one["source"] for one in explained)
    for table in TABLES:
        header = (tmp_path / "all" / f"{table}.csv").read_text(encoding="utf-8").splitlines()[0]
        assert [one["field"] for one in explained if one["table"] == table] == header.split(",")
        for one in as_csv((tmp_path / "all" / f"{table}.csv").read_text(encoding="utf-8")):
            for entry in explained:
                if entry["table"] == table and entry["words"] and one[entry["field"]]:
                    assert one[entry["field"]] in entry["words"].split(", "), entry["field"]


def test_the_views_run_and_each_is_explained_in_the_file(good: Good, life: Place, tmp_path: Path) -> None:
    good("export", "all", "--output", "sqlite", "--to", str(tmp_path / "all.db"))
    with closing(sqlite3.connect(tmp_path / "all.db")) as database:
        assert {name for (name,) in database.execute("SELECT view FROM views")} == set(VIEWS)
        assert all(database.execute(f"SELECT * FROM {view}").fetchall() for view in VIEWS)
        domain, first, last, change = database.execute(
            "SELECT domain, first_level, last_level, change FROM zrm_change WHERE change <> 0"
        ).fetchone()
        assert (domain, first, last, change) == ("finances", 3, 5, 2)
        assert database.execute("SELECT count(*) FROM fields").fetchone()[0] == sum(
            len(fields_of(table)) for table in TABLES
        )
        assert dict(database.execute("SELECT * FROM about"))["kind"] == "pseudonymous"
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_a_part_of_the_tables_has_the_views_that_it_can_have(good: Good, life: Place, tmp_path: Path) -> None:
    good("export", "contacts", "--output", "sqlite", "--to", str(tmp_path / "contacts.sqlite"))
    with closing(sqlite3.connect(tmp_path / "contacts.sqlite")) as database:
        assert [name for (name,) in database.execute("SELECT view FROM views")] == ["contacts_per_month"]


@pytest.fixture
def full(life: Place, clock: Clock) -> Place:
    """The same with a canary in every text that somebody types, so that a field that is added is watched."""
    map_all()
    with Work(life, clock) as work, work.past_the_session():
        for table in Record.metadata.tables.values():
            for column in table.columns:
                is_text = isinstance(column.type, String) and not isinstance(column.type, Enum)
                shipped = column in (NeedKind.__table__.c.key,) or table.name in ("area", "pseudonym_key")
                if is_text and not shipped and not column.foreign_keys:
                    mark = CANARY + column.name + table.c.id.cast(String)
                    try:
                        with work.session.begin_nested():
                            work.session.connection().execute(update(table).values({column.name: mark}))
                    except IntegrityError:  # a CHECK keeps it closed
                        continue
        work.commit()
    return life


@pytest.mark.parametrize("form", ["csv", "jsonl", "xlsx", "sqlite"])
def test_nobody_is_in_a_pseudonymous_export(good: Good, full: Place, tmp_path: Path, form: str) -> None:
    path = tmp_path / "given"
    good("export", "all", "--output", form, "--to", str(path))
    content = b"".join(one.read_bytes() for one in ([path] if path.is_file() else path.iterdir()))
    if form == "xlsx":
        with ZipFile(path) as book:
            content = b"".join(book.read(name) for name in book.namelist())

    for clue in (CANARY, "UC-0", "H-0", "F-0", "R-0", "N-0", "P-0", "3562", "Voorbeeld", "1980"):
        assert clue.encode() not in content, clue


def test_the_control_finds_them_in_an_identifiable_one(good: Good, full: Place) -> None:
    assert CANARY in good("export", "cases", "--identifiable", "--yes")


def test_what_was_taken_back_is_not_exported(good: Good, life: Place) -> None:
    before = good("export", "contacts", "--identifiable", "--yes")
    good("contact", "add", "3", "vergissing", "--date", TODAY.isoformat())
    good("undo", "--yes")

    assert good("export", "contacts", "--identifiable", "--yes") == before
