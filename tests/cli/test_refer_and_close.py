"""A referral that is open has one check-in that asks after it, whatever becomes of that, and of the case."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]
CLOSE = ("case", "close", "1", "--because", "verhuisd", "--reason", "moved-away")


@pytest.fixture
def sent(good: Good, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """A referral that was sent today: the check-in F-0002 asks for the answer in two weeks."""
    monkeypatch.setenv("UCASE_MANAGER", "Noor Voorbeeld")
    good(
        "intake", "--name", "Jan Verzonnen", "--wijk", "Zuid", "--no-followup", "--manager", "Noor Voorbeeld"
    )
    good("refer", "1", "--to", "buurtteam", "--for", "schulden")
    good("refer", "sent", "1")


def referral(good: Good) -> dict[str, Any]:
    """How the referral stands."""
    (found,) = json.loads(good("refer", "list", "--json"))["rows"]
    assert isinstance(found, dict)
    return found


def asks(good: Good) -> tuple[str | None, str | None]:
    """The check-in that asks after it, and when."""
    found = referral(good)
    return found["check_in"], found["due"]


def open_check_ins(good: Good, *more: str) -> list[tuple[str, str, str]]:
    """What is open, for what, and who has it."""
    rows = json.loads(good("followup", "--json", *more))["rows"]
    return [(one["ref"], one["purpose"], one["manager"]) for one in rows]


QUESTION = "V-0001: heeft Buurtteamorganisatie Sociaal Utrecht geantwoord?"


@pytest.mark.parametrize(
    "ending",
    [
        ("followup", "done", "F-0002", "--note", "gebeld, nog niets"),
        ("followup", "skip", "F-0002", "--because", "vakantie"),
        ("contact", "add", "1", "Gebeld met het team.", "--done", "F-0002"),
    ],
    ids=["done", "skip", "contact"],
)
def test_ended_by_hand_it_is_asked_again(
    good: Good, ucase: Run, sent: None, monkeypatch: pytest.MonkeyPatch, ending: tuple[str, ...]
) -> None:
    assert asks(good) == ("F-0002", "2026-12-07")
    monkeypatch.setenv("UCASE_TODAY", "2026-12-08")

    result = ucase(*ending)

    assert result.code == 0, result.err
    assert "V-0001 loopt nog: opvolging F-0003 vraagt er op di 22 dec 2026 weer naar." in result.err
    assert asks(good) == ("F-0003", "2026-12-22")
    assert open_check_ins(good) == [("F-0003", QUESTION, "Noor Voorbeeld")]
    assert (
        "V-0001 is still open: check-in F-0004"
        in ucase("followup", "skip", "F-0003", "--because", "x", "--lang", "en").err
    )


def test_the_time_is_that_of_the_configuration(good: Good, sent: None, tmp_path: Path) -> None:
    config = tmp_path / "config" / "config"
    config.parent.mkdir(exist_ok=True)
    config.write_text("referral.answer-days = 3w\n")

    good("followup", "done", "F-0002")

    assert asks(good) == ("F-0003", "2026-12-14")


def test_what_was_planned_besides_stays_beside_it(good: Good, sent: None) -> None:
    good("contact", "add", "1", "Gebeld.", "--done", "F-0002", "--next", "1-12-2026")

    assert [ref for ref, _, _ in open_check_ins(good)] == ["F-0004", "F-0003"]
    good("refer", "accepted", "1")
    assert [ref for ref, _, _ in open_check_ins(good)] == ["F-0004", "F-0005"]


def test_once_it_is_over_nothing_asks_any_more(good: Good, ucase: Run, sent: None) -> None:
    good("refer", "declined", "1", "--because", "vol")
    good("followup", "add", "1", "+1w")

    assert "V-0001" not in ucase("followup", "done", "F-0003").err
    assert open_check_ins(good) == []


def test_undo_takes_the_new_check_in_along(good: Good, sent: None) -> None:
    good("followup", "done", "F-0002")
    good("undo", "--yes")

    assert asks(good) == ("F-0002", "2026-12-07")
    assert [ref for ref, _, _ in open_check_ins(good)] == ["F-0002"]


def test_it_goes_along_when_the_case_changes_hands(good: Good, sent: None) -> None:
    good("transfer", "1", "--to", "Sam Proef")

    assert open_check_ins(good) == [("F-0002", QUESTION, "Sam Proef")]
    good("refer", "accepted", "1")
    good("followup", "done", "F-0003")
    assert [who for _, _, who in open_check_ins(good)] == ["Sam Proef"]


def test_whoever_covers_is_asked_meanwhile(good: Good, sent: None, monkeypatch: pytest.MonkeyPatch) -> None:
    good("transfer", "1", "--to", "Sam Proef", "--until", "1-1-2027")
    good("followup", "done", "F-0002")

    assert open_check_ins(good, "--manager", "Sam Proef") == [("F-0003", QUESTION, "Sam Proef")]
    monkeypatch.setenv("UCASE_TODAY", "2027-01-02")
    assert open_check_ins(good, "--mine") == [("F-0003", QUESTION, "Noor Voorbeeld")]


def test_a_case_with_an_open_referral_closes_only_when_told_why(good: Good, ucase: Run, sent: None) -> None:
    result = ucase(*CLOSE)
    assert (result.code, result.out) == (4, "")
    assert "V-0001" in result.err

    result = ucase(*CLOSE, "--despite", "het buurtteam gaat verder")
    assert result.code == 0
    assert "Loopt door zonder ons: V-0001" in result.err
    assert open_check_ins(good) == []


def test_what_the_partner_answers_afterwards_is_still_written_down(
    good: Good, ucase: Run, sent: None
) -> None:
    good("refer", "1", "--to", "Lokalis", "--for", "opvoeding")
    good(*CLOSE, "--despite", "zij gaan verder")

    assert json.loads(good("refer", "list", "--open", "--json"))["rows"] == []
    assert json.loads(good("today", "--json"))["sections"]["referrals"] == []
    assert ucase("refer", "sent", "2").code == 4, "nothing is sent any more"
    assert ucase("refer", "handover", "1", "1-12-2026", "--people", "x").code == 4
    good("refer", "accepted", "1")
    good("refer", "done", "1", "regeling loopt")
    good("refer", "withdraw", "2", "--because", "niet meer nodig")
    assert open_check_ins(good) == []
    found = json.loads(good("refer", "list", "1", "--json"))["rows"]
    assert [(one["state"], one["check_in"]) for one in found] == [("done", None), ("withdrawn", None)]
    assert json.loads(good("report", "partners", "--json"))["total"]["accepted"] == 1


def test_nobody_waits_for_an_answer_in_a_case_that_has_ended(
    good: Good, sent: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    good(*CLOSE, "--despite", "zij gaan verder")
    monkeypatch.setenv("UCASE_TODAY", "2027-02-01")

    assert referral(good)["days_waiting"] is None
    assert json.loads(good("refer", "list", "--unanswered", "--json"))["rows"] == []


def test_in_a_case_that_is_opened_again_it_is_asked_after_again(
    good: Good, ucase: Run, sent: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    good("refer", "1", "--to", "Lokalis", "--for", "opvoeding")
    good(*CLOSE, "--despite", "zij gaan verder")
    good("refer", "withdraw", "2", "--because", "niet meer nodig")
    monkeypatch.setenv("UCASE_TODAY", "2026-12-28")

    said = ucase("case", "reopen", "1", "--because", "toch weer").err

    assert "V-0001 loopt nog" in said
    assert "V-0002" not in said
    assert asks_of(good) == {"V-0001": "2027-01-11", "V-0002": None}
    assert [(ref, text) for ref, text, _ in open_check_ins(good)] == [("F-0004", QUESTION)]


def asks_of(good: Good) -> dict[str, str | None]:
    """When each referral is asked after."""
    return {one["ref"]: one["due"] for one in json.loads(good("refer", "list", "--json"))["rows"]}


def test_settling_tells_of_it_and_goes_on(good: Good, ucase: Run, sent: None) -> None:
    result = ucase("settle", "1", "--json")

    assert result.code == 0
    assert json.loads(result.out)["still_referrals"] == ["V-0001"]
    assert "Verwijzing loopt nog: V-0001" in result.err
    assert asks(good) == ("F-0002", "2026-12-07")
