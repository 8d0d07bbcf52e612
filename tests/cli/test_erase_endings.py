"""What was arranged with others about somebody ends when that one is erased; reports count as they did."""

import json
from collections.abc import Callable

import pytest

from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.fixture
def arranged(good: Good, plain_place: Place) -> None:
    """Of two residents: a consent that runs out and a referral without an answer."""
    good("intake", "--name", "Fatma Verzonnen", "--wijk", "Zuid", "--no-followup")
    good("resident", "add", "1", "Ömer Verzonnen")
    for number, name in ((1, "Fatma"), (2, "Ömer")):
        whom = ("1", "--resident", name, "--to", "buurtteam", "--for", "schulden")
        good("consent", "give", *whom, "--what", "contact", "--how", "spoken", "--until", "1-12-2026")
        good("refer", *whom, "--on", "1-11-2026")
        good("refer", "sent", str(number), "--on", "1-11-2026")


def refs(good: Good, *command: str) -> list[str]:
    """What a list holds."""
    return [one["ref"] for one in json.loads(good(*command, "--json"))["rows"]]


def test_nothing_is_waited_for_and_nothing_holds_any_more(arranged: None, good: Good) -> None:
    day = json.loads(good("today", "--json"))["counts"]
    partners = json.loads(good("report", "partners", "--json"))["rows"]
    assert (day["consents"], day["referrals"]) == (2, 2)

    good("erase", "1", "--resident", "Ömer", "--confirm", "R-2")

    assert refs(good, "consent", "list", "--valid") == ["T-0001"]
    assert refs(good, "refer", "list", "--open") == ["V-0001"]
    after = json.loads(good("today", "--json"))["counts"]
    assert (after["consents"], after["referrals"]) == (1, 1)
    assert after["overdue"] == day["overdue"]
    assert json.loads(good("report", "partners", "--json"))["rows"] == partners
    assert refs(good, "consent", "list") == ["T-0001", "T-0002"], "that it was given stays on record"


def test_a_check_in_that_is_left_is_ended_by_hand_for_good(arranged: None, good: Good) -> None:
    good("erase", "1", "--resident", "Ömer", "--confirm", "R-2")
    left = refs(good, "followup")

    good("followup", "done", left[-1])

    assert len(refs(good, "followup")) == len(left) - 1
    good("audit", "verify")
