"""``ucase dossier --review``: a human decides what is black, one by one on a terminal, and it is kept."""

import json
from collections.abc import Callable

import pytest

from tests.cli.test_dossier import FATMA, OMER, dossier, household, values  # noqa: F401 (a fixture)
from tests.conftest import Run

Good = Callable[..., str]
pytestmark = pytest.mark.usefixtures("household")


def decisions(good: Good, who: tuple[str, str] = FATMA) -> dict[str, str]:
    """What is decided about each field that has something black."""
    rows = json.loads(good("dossier", "1", *who, "--review", "--json"))["rows"]
    return {row["item"]: row["decided"] for row in rows if row["decided"] != "earlier"}


def test_on_a_terminal_they_come_one_by_one_and_each_answer_is_kept(ucase: Run, good: Good) -> None:
    items = list(decisions(good))
    assert items[:4] == [f"contact.{number}.summary" for number in (1, 2, 3, 4)]
    answers = ["", "x", "t", "", "zij zei het zelf", "z", "gaat over een ander", "l", *[""] * len(items)]

    said = ucase("dossier", "1", *FATMA, "--review", asks=True, stdin="\n".join(answers))

    assert said.code == 0
    assert f"1/{len(items)} · contact.1.summary" in said.out
    assert "noemt een huisgenoot" in said.out
    assert "⟦Ömer schreeuwde.⟧" in said.out
    assert "Kies Enter, of een van de letters." in said.err
    assert "Schrijf kort waarom" in said.err
    assert f"Besloten: {len(items) - 1}. Nog te doen: 1." in said.err
    assert "--review" in said.err
    kept = decisions(good)
    assert [kept[one] for one in items[:5]] == ["agreed", "shown", "black", "rule", "agreed"]
    assert values(dossier(good, FATMA), "summary")[1:3] == [
        "Mevrouw Proef belde over Fatma, op 06-12345678 en 0623456789.",
        "█████",
    ]


def test_all_of_it_is_one_step_that_undo_takes_back(ucase: Run, good: Good) -> None:
    ucase("dossier", "1", *FATMA, "--review", asks=True, stdin="\n" * 20)
    assert set(decisions(good).values()) == {"agreed"}
    assert "nog niemand besloten" not in ucase("dossier", "1", *FATMA).err

    good("undo", "--yes")

    assert set(decisions(good).values()) == {"rule"}
    assert "nog niemand besloten" in ucase("dossier", "1", *FATMA).err


def test_what_was_decided_is_kept_of_who_stops_or_breaks_off(ucase: Run, good: Good) -> None:
    assert ucase("dossier", "1", *FATMA, "--review", asks=True, stdin="\nq\n").code == 0
    assert list(decisions(good).values()).count("agreed") == 1
    assert ucase("dossier", "1", *FATMA, "--review", asks=True, stdin="\n").code == 130
    assert list(decisions(good).values()).count("agreed") == 2


def test_when_all_was_decided_it_is_listed(ucase: Run, good: Good) -> None:
    ucase("dossier", "1", *FATMA, "--review", asks=True, stdin="\n" * 20)

    again = ucase("dossier", "1", *FATMA, "--review", asks=True)

    assert again.code == 0
    assert "nagelezen, zo gelaten" in again.out
    assert "Over alles wat zwart is heeft iemand besloten" in again.err


def test_in_a_pipe_it_is_said_for_each(ucase: Run, good: Good) -> None:
    item = ("contact.1.summary", *FATMA)
    good("dossier", "decide", "1", *item, "--agree", "--because", "nagelezen")
    assert decisions(good)["contact.1.summary"] == "agreed"

    record = {
        "case": "1",
        "item": "contact.2.summary",
        "resident": "Fatma",
        "show": True,
        "because": "van haar",
    }
    good("dossier", "decide", "--from", "-", stdin=json.dumps(record))
    assert decisions(good)["contact.2.summary"] == "shown"
    assert ucase("dossier", "decide", "1", *item, "--agree", "--show", "--because", "x").code == 2
    assert ucase("dossier", "decide", "1", *item, "--show", "--because", " ").code == 6


def test_one_of_the_household_decides_nothing_for_another(good: Good) -> None:
    good("dossier", "decide", "1", "contact.1.summary", *FATMA, "--show", "--because", "samen gelezen")

    assert decisions(good, OMER)["contact.1.summary"] == "rule"


def test_what_was_shown_is_looked_at_anew_once_the_text_changed(good: Good) -> None:
    item = ("contact.1.summary", *FATMA)
    good("dossier", "decide", "1", *item, "--show", "--because", "samen gelezen")
    good("dossier", "correct", "1", *item, "--to", "Koffie met Fatma. Roos huilde.")

    hers = dossier(good, FATMA)
    assert values(hers, "summary")[0] == "Koffie met Fatma. █████"
    assert [one["value"] for one in hers["earlier"] if one["field"] == "summary"] == [
        "Koffie met Fatma. █████ █████ De huur is hoog.",
    ]
    assert decisions(good)["contact.1.summary"] == "rule"
    good("dossier", "decide", "1", *item, "--show", "--because", "samen gelezen")
    assert values(dossier(good, FATMA), "summary")[0] == "Koffie met Fatma. Roos huilde."


def test_what_was_made_black_stays_black_whatever_it_becomes(good: Good) -> None:
    item = ("contact.1.summary", *FATMA)
    good("dossier", "decide", "1", *item, "--black-out", "--because", "ruzie")
    good("dossier", "correct", "1", *item, "--to", "Koffie.")

    hers = dossier(good, FATMA)
    assert values(hers, "summary")[0] == "█████"
    assert {one["value"] for one in hers["earlier"] if one["field"] == "summary"} == {"█████"}


def test_black_in_an_earlier_text_is_in_the_review(good: Good) -> None:
    good("dossier", "correct", "1", "contact.1.summary", *FATMA, "--to", "Koffie met Fatma.")

    rows = json.loads(good("dossier", "1", *FATMA, "--review", "--json"))["rows"]
    (earlier,) = [row for row in rows if row["decided"] == "earlier"]
    assert earlier["item"] == "contact.1.summary"
    assert "⟦Ömer schreeuwde.⟧" in earlier["text"]
