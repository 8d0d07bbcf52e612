"""``ucase retention``, ``register`` and ``breach``: how long, what must go, and the papers of the law."""

import json
import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import Run
from ucase.domain.errors import Invalid
from ucase.domain.retention_terms import ends_on, read_term
from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.fixture
def file(good: Good, plain_place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """A case that closed long ago, one that is open, and a candidate who was never taken up."""
    monkeypatch.setenv("UCASE_MANAGER", "Sanne de Wit")
    for name, wijk in (("Jan Verzonnen", "Zuid"), ("Els Bedacht", "Oost"), ("Wim Proef", "West")):
        good(
            "intake",
            "--name",
            name,
            "--wijk",
            wijk,
            "--opened",
            "2020-01-01",
            "--no-followup",
            "--about",
            name,
        )
    good("case", "close", "1", "--because", "klaar", "--on", "2020-06-01")


def due(good: Good, *more: str) -> list[dict[str, object]]:
    """What must go."""
    rows: list[dict[str, object]] = json.loads(good("retention", "due", "--json", *more))["rows"]
    return rows


def test_no_term_holds_by_itself_and_each_names_its_source(file: None, good: Good, ucase: Run) -> None:
    rows = json.loads(good("retention", "policy", "--json"))["rows"]

    assert rows
    assert not any(row["in_force"] for row in rows)
    assert all(row["source"] for row in rows)
    assert due(good) == []
    assert "geldt geen termijn" in ucase("retention", "due").err


def test_what_is_past_the_term_in_force_is_due_and_what_stands_in_the_way_is_told(
    file: None, good: Good, ucase: Run
) -> None:
    good("retention", "policy", "Bemiddeling 2 jaar", "--use")

    assert [(row["household"], row["until"], row["blocked_by"]) for row in due(good)] == [
        ("H-0001", "2022-06-01", []),
    ]
    good("dossier", "object", "UC-1", "--against", "het bewaren")
    assert due(good)[0]["blocked_by"] == ["objection"]
    told = ucase("retention", "due").err
    assert "bezwaar staat open. Bijvoorbeeld: ucase dossier object UC-0001 --uphold" in told
    everything = {row["household"]: row["blocked_by"] for row in due(good, "--all")}
    assert everything["H-0002"] == ["open-case"]


def test_only_one_term_is_in_force_for_a_kind_of_work(file: None, good: Good) -> None:
    good("retention", "policy", "Bemiddeling 2 jaar", "--use")
    good("retention", "policy", "Eigen", "--for", "case", "--term", "15 jaar", "--counted", "closing",
         "--source", "reglement", "--use")  # fmt: skip

    rows = json.loads(good("retention", "policy", "--json"))["rows"]
    assert [row["name"] for row in rows if row["in_force"]] == ["Eigen"]
    assert due(good) == []


def test_destroying_is_typed_leaves_the_figures_and_a_proof_without_a_name(
    file: None, good: Good, ucase: Run, plain_place: Place
) -> None:
    good("retention", "policy", "Bemiddeling 2 jaar", "--use")
    before = good("report", "wijk", "--json")
    assert ucase("retention", "destroy").code == 4
    assert ucase("retention", "destroy", "--confirm", "2").code == 4
    good("retention", "destroy", "--dry-run")
    assert b"Jan Verzonnen" in plain_place.file.read_bytes()

    good("retention", "destroy", "--confirm", "1")

    assert b"Verzonnen" not in plain_place.file.read_bytes()
    assert good("report", "wijk", "--json") == before
    assert due(good) == []
    proof = json.loads(good("retention", "proof", "--json"))["rows"]
    assert [(one["by"], one["why"], one["cases"], one["residents"]) for one in proof] == [
        ("Sanne de Wit", "retention", 1, 1),
    ]
    assert "Verzonnen" not in json.dumps(proof)
    good("audit", "verify")


def test_nobody_without_a_name_destroys(file: None, ucase: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("UCASE_MANAGER")

    assert ucase("retention", "destroy").code == 4


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--use",), 2),
        (("Onbekend", "--use"), 3),
        (("Wmo 15 jaar", "--use", "--stop"), 2),
        (("Nieuw", "--for", "case", "--term", "2 jaar"), 4),
        (("Wmo 15 jaar", "--term", "lang"), 6),
    ],
)
def test_a_term_that_cannot_be_is_refused(
    file: None, ucase: Run, arguments: tuple[str, ...], code: int
) -> None:
    assert ucase("retention", "policy", *arguments).code == code


def test_the_register_tells_what_the_file_holds_and_leaves_open_what_it_cannot_know(
    file: None, good: Good
) -> None:
    told = json.loads(good("register", "--json"))

    assert told["schema"] == "ucase.register/1"
    assert told["register"]["residents"] == 3
    assert told["register"]["encrypted"] is False
    assert "notes" in told["register"]["categories"]
    assert "(zelf invullen)" in good("register", "--output", "table")


def test_a_breach_tells_how_many_people_and_until_when_it_must_be_told(file: None, good: Good) -> None:
    told = json.loads(good("breach", "--discovered", "2026-11-20", "--json"))["breach"]

    assert (told["discovered"], told["notify_before"]) == ("2026-11-20", "2026-11-23")
    assert (told["residents"], told["cases"], told["encrypted"]) == (3, 3, False)


def test_a_breach_of_which_the_hour_is_known_is_told_by_the_hour(
    file: None, good: Good, ucase: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    try:
        told = json.loads(good("breach", "--discovered", "2026-10-23", "--time", "16u30", "--json"))["breach"]
        said = ucase("breach", "--discovered", "2026-11-20", "--time", "16:30")
    finally:
        monkeypatch.undo()
        time.tzset()

    # The clock went back in between: seventy-two hours are seventy-two hours.
    assert (told["discovered_at"], told["notify_by"]) == ("2026-10-23T16:30+02:00", "2026-10-26T15:30+01:00")
    assert told["notify_before"] is None
    assert "uiterlijk ma 23 nov 2026 om 16:30" in said.err


def test_without_the_hour_the_day_counts_from_its_beginning_and_none_is_made_up(
    file: None, good: Good, ucase: Run
) -> None:
    told = json.loads(good("breach", "--discovered", "2026-11-20", "--json"))["breach"]

    assert (told["notify_by"], told["discovered_at"]) == (None, None)
    assert "Het uur is niet gegeven" in ucase("breach", "--discovered", "2026-11-20").err
    assert ucase("breach", "--discovered", "2026-11-24").code == 6
    assert ucase("breach", "--time", "half vijf").code == 6


def test_an_encrypted_file_says_so(good: Good, place: Place) -> None:
    assert json.loads(good("breach", "--json"))["breach"]["encrypted"] is True


@pytest.mark.parametrize(
    ("typed", "term"), [("15 jaar", "15y"), ("24m", "24m"), ("6 Weken", "6w"), ("1 year", "1y")]
)
def test_a_term_is_read_as_people_write_it(typed: str, term: str) -> None:
    assert read_term(typed) == term


@pytest.mark.parametrize("typed", ["", "15", "jaar", "0 jaar", "-1 jaar", "15 dagen", "lang"])
def test_what_is_no_term_is_refused(typed: str) -> None:
    with pytest.raises(Invalid):
        read_term(typed)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(1, 50))
def test_so_many_years_end_on_the_same_day_or_the_last_of_february(day: date, years: int) -> None:
    end = ends_on(day, f"{years}y")

    assert (end.year, end.month) == (day.year + years, day.month)
    assert end.day == day.day or (day.month, day.day, end.day) == (2, 29, 28)
    assert ends_on(day, f"{years * 12}m") == end


def test_a_text_that_names_two_who_are_destroyed_names_neither_of_them_afterwards(
    file: None, good: Good, plain_place: Place
) -> None:
    good("contact", "add", "2", "Jan Verzonnen en Wim Proef kwamen samen langs.")
    good("case", "close", "3", "--because", "klaar", "--on", "2020-06-01")
    good("retention", "policy", "Bemiddeling 2 jaar", "--use")

    good("retention", "destroy", "--confirm", "2")

    assert "[…] en […] kwamen samen langs." in good("contact", "list")
    content = plain_place.file.read_bytes()
    assert b"Verzonnen" not in content
    assert b"Proef" not in content
    assert b"Els Bedacht" in content
    good("audit", "verify")
