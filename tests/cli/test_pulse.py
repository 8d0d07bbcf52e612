"""``ucase pulse``: the list, why, what is noted, and what was handled."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.fixture
def case(good: Good, place: Place) -> None:
    """A case with a check-in that has waited for long."""
    good(
        "intake", "--name", "Jan Verzonnen", "--wijk", "Oost", "--opened", "2026-10-01",
        "--followup", "2026-11-01", "--manager", "Noor Voorbeeld",
    )  # fmt: skip


def listed(good: Good, *more: str) -> dict[str, list[str]]:
    """The rules that speak, by case."""
    rows = json.loads(good("pulse", "--json", *more))["rows"]
    return {row["case"]: [one["rule"] for one in row["reasons"]] for row in rows}


def test_the_list_says_why_in_words_oldest_first(good: Good, case: None) -> None:
    good("pulse", "note", "1", "--kind", "overlast", "--on", "2026-11-20")
    said = good("pulse", terminal=True)
    assert "UC-0001" in said
    assert "F-0001 ligt al 22 dagen; overlast genoteerd" in " ".join(said.split())


def test_handling_silences_these_signals_and_no_later_one(good: Good, ucase: Run, case: None) -> None:
    good("pulse", "note", "1", "--kind", "crisis")
    assert listed(good) == {"UC-0001": ["overdue", "crisis"]}

    good("pulse", "handle", "1", "--because", "gebeld en langs geweest")

    assert listed(good) == {}
    again = ucase("pulse", "handle", "1", "--because", "nog eens")
    assert again.code == 4
    good("pulse", "note", "1", "--kind", "crisis")
    assert listed(good) == {"UC-0001": ["crisis"]}


def test_a_check_in_that_was_moved_and_is_left_lying_again_speaks_again(good: Good, case: None) -> None:
    good("pulse", "handle", "1", "--because", "ziek geweest")
    good("followup", "move", "1", "2026-11-02")
    assert listed(good) == {"UC-0001": ["overdue"]}


def test_why_tells_the_rule_the_fact_its_day_and_what_was_done(good: Good, case: None) -> None:
    good("pulse", "note", "1", "twee maanden achter", "--kind", "huurachterstand")
    good("pulse", "handle", "1", "--because", "regeling gemaakt")
    good("pulse", "note", "1", "buren klagen", "--kind", "nuisance")

    found = json.loads(good("pulse", "why", "1", "--json"))["pulse"]["reasons"]
    screen = good("pulse", "why", "1", terminal=True)

    assert [(one["rule"], one["words"], one["handled_because"]) for one in found] == [
        ("overdue", None, "regeling gemaakt"),
        ("rent-arrears", "twee maanden achter", "regeling gemaakt"),
        ("nuisance", "buren klagen", None),
    ]
    assert "een opvolging is meer dan 14 dagen te laat" in " ".join(screen.split())
    assert "Gedaan op ma 23 nov 2026: regeling gemaakt" in " ".join(screen.split())


def test_thresholds_and_switches_come_from_the_configuration(
    good: Good, case: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    config = tmp_path / "config" / "config"
    config.parent.mkdir(exist_ok=True)
    config.write_text("pulse.overdue-days = 22d\n", "utf-8")
    assert listed(good) == {}
    config.write_text("pulse.overdue-days = 21d\n", "utf-8")
    assert listed(good) == {"UC-0001": ["overdue"]}
    config.write_text("pulse.overdue = nee\n", "utf-8")
    assert listed(good) == {}


def test_a_closed_case_asks_for_nothing_and_takes_no_note(good: Good, ucase: Run, case: None) -> None:
    good("pulse", "note", "1", "--kind", "crisis")
    closing = ucase("case", "close", "1", "--because", "klaar")
    if closing.code:
        pytest.fail(closing.err)
    assert listed(good) == {}
    assert ucase("pulse", "note", "1", "--kind", "crisis").code == 4
    assert ucase("pulse", "handle", "1", "--because", "x").code == 4

    good("case", "reopen", "1", "--because", "terugval")
    assert listed(good) == {"UC-0001": ["crisis"]}


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (("note", "1", "--kind", "iets"), 6),
        (("note", "1"), 2),
        (("note", "9", "--kind", "crisis"), 3),
        (("note", "1", "--kind", "crisis", "--on", "morgen"), 6),
        (("note", "1", "--kind", "crisis", "--on", "2026-09-01"), 6),
        (("handle", "1"), 2),
        (("handle", "1", "--because", " "), 6),
        (("why", "9"), 3),
        (("why", "zzq"), 6),
    ],
)
def test_what_cannot_be_is_refused(ucase: Run, case: None, command: tuple[str, ...], code: int) -> None:
    assert ucase("pulse", *command).code == code


def test_a_note_may_come_as_json(good: Good, case: None) -> None:
    good("pulse", "note", "1", "--from", "-", stdin='{"kind": "resident-says", "text": "het gaat niet"}')
    assert listed(good) == {"UC-0001": ["overdue", "resident-says"]}


def test_mine_is_whose_case_it_is(good: Good, case: None) -> None:
    assert listed(good, "--manager", "Noor Voorbeeld") == {"UC-0001": ["overdue"]}
    good("intake", "--name", "Els Bedacht", "--wijk", "Oost", "--manager", "Sam Proef", "--no-followup")
    assert listed(good, "--manager", "Sam Proef") == {}
