"""What is arranged with others about somebody whose record is restricted: in no list, report or day."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]
LISTS = (("consent", "list"), ("share", "list"), ("refer", "list"), ("refer", "list", "--open"),
         ("refer", "list", "--unanswered"), ("consent", "list", "--within", "30d"))  # fmt: skip


@pytest.fixture
def cases(good: Good, place: Place) -> None:
    """Of two households: a consent that runs out, something shared on it, a referral without an answer."""
    for number, name in ((1, "Jan Verzonnen"), (2, "Els Bedacht")):
        good("intake", "--name", name, "--wijk", "Zuid", "--no-followup")
        arranged(good, number, name)


def arranged(good: Good, number: int, name: str) -> None:
    """What is arranged with the neighbourhood team about one resident."""
    what = ("--for", "schulden", "--what", "contact", "--how", "spoken", "--until", "1-12-2026")
    whom = (str(number), "--resident", name)
    good("consent", "give", *whom, "--to", "buurtteam", *what)
    good("share", *whom, "--with", "buurtteam")
    made = json.loads(
        good("refer", *whom, "--to", "buurtteam", "--for", "schulden", "--on", "1-11-2026", "--json")
    )
    good("refer", "sent", made["rows"][0]["referral"], "--on", "1-11-2026")


def people(good: Good, *command: str) -> list[str]:
    """Whom a list is about."""
    return [one["resident"] for one in json.loads(good(*command, "--json"))["rows"]]


def the_day(good: Good) -> dict[str, list[str]]:
    """Of whom the day tells something about what is arranged with others."""
    sections: dict[str, list[dict[str, Any]]] = json.loads(good("today", "--json"))["sections"]
    return {name: [one["case"] for one in sections[name]] for name in ("consents", "referrals")}


@pytest.mark.parametrize("command", LISTS, ids=" ".join)
def test_it_is_in_no_list_and_the_list_says_so(cases: None, good: Good, command: tuple[str, ...]) -> None:
    assert sorted(people(good, *command)) == ["Els Bedacht", "Jan Verzonnen"]
    good("dossier", "restrict", "2", "--because", "wordt nagekeken")

    assert people(good, *command) == ["Jan Verzonnen"]
    assert "1 staat er niet bij" in good(*command, "--output", "table")
    assert "1 is left out" in good(*command, "--output", "table", "--lang", "en")
    good("dossier", "unrestrict", "2", "--because", "klopt")
    assert "niet bij" not in good(*command, "--output", "table")


@pytest.mark.parametrize("command", LISTS[:4], ids=" ".join)
def test_of_a_case_that_is_named_it_is_read_with_a_reason(
    cases: None, ucase: Run, good: Good, command: tuple[str, ...]
) -> None:
    good("dossier", "restrict", "2", "--because", "wordt nagekeken")
    named = (*command[:2], "2", *command[2:])

    assert ucase(*named).code == 4
    assert people(good, *named, "--why", "check") == ["Els Bedacht"]
    assert "niet bij" not in good(*named, "--why", "check", "--output", "table")


@pytest.mark.parametrize("command", LISTS, ids=" ".join)
def test_of_one_of_several_nothing_is_listed_of_the_others_all(
    cases: None, good: Good, command: tuple[str, ...]
) -> None:
    good("resident", "add", "2", "Wim Bedacht")
    arranged(good, 2, "Wim")
    good("dossier", "restrict", "2", "--resident", "Els", "--because", "wordt nagekeken")

    assert sorted(people(good, *command)) == ["Jan Verzonnen", "Wim Bedacht"]


def test_the_day_does_not_tell_of_it(cases: None, good: Good) -> None:
    both = ["UC-0001", "UC-0002"]
    assert the_day(good) == {"consents": both, "referrals": both}
    good("resident", "add", "2", "Wim Bedacht")
    good("dossier", "restrict", "2", "--resident", "Els", "--because", "wordt nagekeken")

    assert the_day(good) == {"consents": both[:1], "referrals": both[:1]}


def test_the_report_per_partner_does_not_count_it(cases: None, good: Good) -> None:
    def sent() -> int:
        total: int = json.loads(good("report", "partners", "--json"))["total"]["sent"]
        return total

    assert sent() == 2
    good("dossier", "restrict", "2", "--because", "wordt nagekeken")
    assert sent() == 1
    good("dossier", "unrestrict", "2", "--because", "klopt")
    good("resident", "add", "2", "Wim Bedacht")
    good("dossier", "restrict", "2", "--resident", "Els", "--because", "wordt nagekeken")
    assert sent() == 1


def test_nobody_is_referred_whose_record_is_restricted(cases: None, ucase: Run, good: Good) -> None:
    good("resident", "add", "2", "Wim Bedacht")
    good("refer", "2", "--resident", "Els", "--to", "Lokalis", "--for", "opvoeding")
    good("dossier", "restrict", "2", "--resident", "Els", "--because", "wordt nagekeken")

    for command in (
        ("refer", "2", "--resident", "Els", "--to", "Lokalis", "--for", "huiswerk"),
        ("refer", "sent", "3"),
    ):
        result = ucase(*command)
        assert (result.code, result.out) == (4, "")
        assert "R-0002" in result.err
    good("refer", "2", "--resident", "Wim", "--to", "Lokalis", "--for", "huiswerk")
    good("refer", "withdraw", "3", "--because", "wil niet meer")


def test_consent_is_withdrawn_all_the_same(cases: None, good: Good) -> None:
    good("dossier", "restrict", "2", "--because", "wordt nagekeken")

    good("consent", "withdraw", "T-0002")

    (row,) = (
        one
        for one in json.loads(good("consent", "list", "2", "--why", "check", "--json"))["rows"]
        if one["ref"] == "T-0002"
    )
    assert row["state"] == "withdrawn"


def test_on_a_paper_about_another_the_name_is_black_all_the_same(cases: None, good: Good) -> None:
    good("resident", "add", "2", "Wim Bedacht")
    good("contact", "add", "2", "Els riep dat zij gaat verhuizen.")
    give = ("--to", "Politie", "--for", "overlast", "--what", "notes,contact", "--how", "spoken")
    good("consent", "give", "2", "--resident", "Wim", *give)
    good("dossier", "restrict", "2", "--resident", "Els", "--because", "wordt nagekeken")

    paper = good("share", "2", "--resident", "Wim", "--with", "Politie")

    assert "███ riep dat zij gaat verhuizen." in paper
    assert "Els" not in paper


def test_on_the_ground_of_a_law_it_is_told_who_it_is_about(cases: None, good: Good) -> None:
    good("resident", "add", "2", "Wim Bedacht")
    good("dossier", "restrict", "2", "--resident", "Els", "--because", "wordt nagekeken")

    law = ("--what", "contact", "--ground", "law", "--because", "bevel van de rechter")
    assert "Els Bedacht" in good("share", "2", "--resident", "Els", "--with", "Politie", *law)
