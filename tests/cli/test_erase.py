"""``ucase erase``: one person out of a household, figures as they were, and nothing that brings them back."""

import json
import os
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run
from ucase.domain.zrm import DOMAINS, Edition
from ucase.storage.place import Place

Good = Callable[..., str]
LEVELS = ",".join(f"{one}=3" for one in DOMAINS[Edition.ZRM_2017])


@pytest.fixture
def household(good: Good, plain_place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Five people under one door, four of one name, two who quarrel; and a case that knows one of them."""
    monkeypatch.setenv("UCASE_MANAGER", "Sanne de Wit")
    good(
        "intake", "--name", "Fatma Verzonnen", "--wijk", "Zuid", "--about", "Fatma wil blijven. Ömer wil weg."
    )
    for name in ("Ömer Verzonnen", "Elif Verzonnen", "Deniz Verzonnen"):
        good("resident", "add", "1", name)
    good("resident", "add", "1", "Roos Bedacht", "--phone", "0612345678", "--birth-year", "1950")
    good(
        "contact", "add", "1", "Ömer Verzonnen schreeuwde; Fatma huilde. Roos keek toe en belde 06-12345678."
    )
    good("contact", "add", "1", "Bij mevrouw Bedacht geweest. De roos bloeit.", "--channel", "office")
    good("network", "add", "1", "zus Ayşe", "--relation", "zus", "--helps-with", "oppas voor Ömers dochter")
    good("zrm", "add", "1", "--resident", "Ömer", "--scores", LEVELS, "--remarks", "Ömer slaapt slecht.")
    good("intake", "--name", "Jan Bedenksel", "--wijk", "Oost", "--about", "Kent Ömer Verzonnen van vroeger.")


def left_in(place: Place, *words: str) -> list[str]:
    """Which words are still in a byte of the file, of what lies beside it, or of a draft.

    A year is no part of a digest or of the fraction of a second, which may have any digits.
    """
    folders = (place.file.parent, Path(os.environ["UCASE_STATE"]))
    files = [
        one for folder in folders for one in folder.rglob("*") if one.is_file() and "backups" not in one.parts
    ]
    content = b"\0".join(one.read_bytes() for one in files)
    return [word for word in words if re.search(as_written(word).encode(), content)]


def as_written(word: str) -> str:
    """Where a word stands by itself, of a year; else wherever it stands."""
    return rf"(?<![0-9a-f.]){word}(?![0-9a-f])" if re.fullmatch("[0-9]{4}", word) else re.escape(word)


def test_first_it_shows_what_happens_and_changes_nothing(
    household: None, good: Good, plain_place: Place
) -> None:
    before = plain_place.file.read_bytes()

    shown = json.loads(good("erase", "UC-1", "--resident", "Ömer", "--dry-run", "--json"))

    assert shown["schema"] == "ucase.erasure/1"
    assert (shown["residents"], shown["whole"], shown["cases"]) == (["R-0002"], False, [])
    rows = {(row["part"], row["what"]): (row["count"], row["becomes"]) for row in shown["rows"]}
    assert rows["record", "resident"] == (1, "emptied")
    assert rows["record", "contact"] == (1, "unnamed")
    assert rows["record", "case"] == (2, "unnamed")
    assert rows["record", "network_member"] == (1, "unnamed")
    assert rows["steps", None][0] > 3
    assert plain_place.file.read_bytes() == before


def test_one_of_a_household_goes_from_every_text_and_the_others_stay(
    household: None, good: Good, plain_place: Place
) -> None:
    good("erase", "UC-1", "--resident", "Ömer", "--confirm", "r2")

    assert left_in(plain_place, "Ömer", "Fatma", "Elif", "Roos", "Verzonnen") == [
        "Fatma", "Elif", "Roos", "Verzonnen",
    ]  # fmt: skip
    shown = json.loads(good("show", "1", "--json"))["case"]
    assert shown["about"] == "Fatma wil blijven. […] wil weg."
    assert good("case", "list").count("Kent") == 0
    assert "Kent […] van vroeger." in good("show", "2")
    assert "R-0002" not in good("resident", "list", "1")
    good("audit", "verify")


def test_a_surname_goes_where_it_is_nobody_elses_and_a_flower_stays_a_flower(
    household: None, good: Good, plain_place: Place
) -> None:
    assert left_in(plain_place, "1950") == ["1950"]
    good("erase", "UC-1", "--resident", "R-5", "--confirm", "R-5")

    said = good("show", "1", "--json")
    assert "Bij mevrouw […] geweest. De roos bloeit." in said
    assert "[…] keek toe en belde […]." in said
    assert left_in(plain_place, "Bedacht", "0612345678", "06-12345678", "1950") == []


def test_reports_give_the_same_numbers(household: None, good: Good) -> None:
    asked = (
        ("report", "wijk", "--json"), ("report", "wijk", "Zuid", "--json"), ("report", "caseload", "--json"),
        ("project", "list", "--json"), ("case", "list", "--output", "plain"),
    )  # fmt: skip
    before = [good(*one) for one in asked]

    good("erase", "UC-1", "--resident", "Ömer", "--confirm", "R-2")

    assert [good(*one) for one in asked] == before


def test_undo_does_not_bring_anybody_back_and_that_is_said_before(
    household: None, ucase: Run, good: Good, plain_place: Place
) -> None:
    told = ucase("erase", "UC-1", "--resident", "Ömer", "--confirm", "R-2")

    assert "kan niet ongedaan gemaakt worden" in told.err
    assert ucase("undo", "--yes").code == 4
    for step in range(1, 13):
        ucase("undo", str(step), "--yes")
        ucase("redo", str(step), "--yes")
    assert left_in(plain_place, "Ömer") == []
    good("audit", "verify")


def test_without_the_number_typed_in_full_nothing_is_erased(
    household: None, ucase: Run, plain_place: Place
) -> None:
    assert ucase("erase", "UC-1", "--resident", "Ömer").code == 4
    assert ucase("erase", "UC-1", "--resident", "Ömer", "--confirm", "R-1").code == 4
    assert ucase("erase", "UC-1", "--resident", "Ömer", asks=True, terminal=True, stdin="ja\n").code == 4
    assert left_in(plain_place, "Ömer") == ["Ömer"]

    assert ucase("erase", "UC-1", "--resident", "Ömer", asks=True, terminal=True, stdin="R-2\n").code == 0
    assert left_in(plain_place, "Ömer") == []


def test_the_last_of_a_household_goes_with_its_closed_case(household: None, ucase: Run, good: Good) -> None:
    assert ucase("erase", "UC-2", "--resident", "Jan", "--confirm", "R-6").code == 4
    good("case", "close", "UC-2", "--because", "Jan wil niet meer")
    before = good("report", "wijk", "--json")

    good("erase", "UC-2", "--confirm", "R-6")

    assert good("report", "wijk", "--json") == before
    assert json.loads(good("show", "2", "--json"))["case"]["about"] is None
    assert ucase("case", "reopen", "UC-2", "--because", "terug").code == 4
    assert ucase("erase", "UC-2", "--confirm", "R-6").code == 3


def test_who_comes_in_later_is_not_taken_for_who_was_erased(household: None, good: Good) -> None:
    good("erase", "UC-1", "--resident", "R-1", "--confirm", "R-1")

    good("resident", "add", "1", "Nieuw Verzinsel")

    listed = json.loads(good("resident", "list", "1", "--json"))["rows"]
    assert [row["ref"] for row in listed] == ["R-0002", "R-0003", "R-0004", "R-0005", "R-0007"]
    assert "Ömer Verzonnen" in good("case", "list")


def test_drafts_that_name_somebody_go_and_backups_are_told_with_the_day_they_go(
    household: None, good: Good, plain_place: Place
) -> None:
    good("backup")
    drafts = Path(os.environ["UCASE_STATE"]) / "drafts"
    drafts.mkdir(parents=True, exist_ok=True)
    for name, text in (
        ("contact-1.txt", "Ömer zei"),
        ("contact-2.txt", "Niets"),
        ("intake-x.txt", "Ömer Verzonnen"),
    ):
        (drafts / name).write_text(text, "utf-8")
        os.utime(drafts / name, (time.time() - 9999, time.time() - 9999))

    shown = json.loads(good("erase", "UC-1", "--resident", "R-2", "--confirm", "R-2", "--json"))["rows"]

    assert [one.name for one in drafts.iterdir()] == ["contact-2.txt"]
    kept = [row for row in shown if row["part"] == "backup"]
    assert len(kept) == 2
    assert all(row["gone_on"] > "2026-11-23" for row in kept)


def test_the_proof_holds_no_name(household: None, good: Good, plain_place: Place) -> None:
    from ucase.storage.connect import connect_file

    good("erase", "UC-1", "--resident", "Ömer", "--confirm", "R-2")

    connection = connect_file(plain_place.file)
    proof = connection.execute(
        "SELECT destroyed_on, by_name, why, cases, residents, log_entries > 3 FROM destruction_proof"
    ).fetchall()
    connection.close()
    assert proof == [("2026-11-23", "Sanne de Wit", "request", 0, 1, 1)]
