"""The move: where do I go, and can I pay it."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import Run

Good = Callable[..., str]


@pytest.fixture
def case(good: Good) -> None:
    """One household that has to leave."""
    good(
        "intake", "--name", "Jan Voorbeeld", "--wijk", "Overvecht", "--no-followup", "--project", "Proefflat"
    )


def move(good: Good, number: str = "1") -> dict[str, Any]:
    """The move as programs read it."""
    found: dict[str, Any] = json.loads(good("move", "show", number, "--json"))["move"]
    return found


def cases(good: Good, *words: str) -> list[str]:
    """The cases on the list of moves."""
    return [one["case"] for one in json.loads(good("move", "list", *words, "--json"))["rows"]]


def test_what_is_set_stays_and_the_rest_is_left_alone(good: Good, case: None) -> None:
    good("move", "set", "1", "--route", "wisselwoning", "--start", "2027-02-01", "--wish", "terug")
    good("move", "set", "1", "--to", "Voorbeeldlaan 3", "--until", "2027-06-30")
    good("move", "set", "1", "--works-agreed", "ja", "--on", "2026-11-03")
    good("move", "set", "1", "--decision", "return", "--keys-received", "2026-11-20")

    found = move(good)
    assert (found["route"], found["to_place"], found["has_home"]) == (
        "temporary-dwelling", "Voorbeeldlaan 3", True,
    )  # fmt: skip
    assert (found["from"], found["until"]) == ("2027-02-01", "2027-06-30")
    assert (found["works_agreed"], found["works_agreed_on"]) == ("yes", "2026-11-03")
    assert (found["wish"], found["decision"], found["decided_on"]) == ("return", "return", "2026-11-23")
    good("move", "set", "1", "--to", "")
    assert (move(good)["to_place"], move(good)["has_home"]) == (None, False)


def test_settled_is_the_day_of_the_episode(good: Good, case: None) -> None:
    good("move", "set", "1", "--settled", "vandaag")
    assert json.loads(good("show", "1", "--json"))["case"]["settled"] == "2026-11-23"


def test_agreeing_to_the_works_is_never_called_consent(ucase: Run, good: Good, case: None) -> None:
    good("move", "set", "1", "--works-agreed", "no-answer")
    for words in (("move", "show", "1"), ("move", "set", "--help")):
        for language in ("nl", "en"):
            shown = ucase(*words, "--lang", language, terminal=True).out.lower()
            assert "toestemming" not in shown
            assert "consent" not in shown


def test_a_refused_offer_keeps_its_reason_and_an_accepted_one_is_where_they_go(
    ucase: Run, good: Good, case: None
) -> None:
    good("move", "offer", "1", "Proefstraat 12", "--rent", "640", "--on", "2026-11-01")
    assert ucase("move", "offer", "1", "--outcome", "refused").code == 6
    good("move", "offer", "1", "--outcome", "refused", "--because", "geen lift", "--on", "2026-11-05")
    assert move(good)["has_home"] is False
    good("move", "offer", "1", "Testlaan 3", "--outcome", "accepted")

    found = move(good)
    assert (found["route"], found["to_place"], found["has_home"]) == ("permanent-move", "Testlaan 3", True)
    assert found["offers"] == [
        {
            "date": "2026-11-01", "place": "Proefstraat 12", "rent": 640, "outcome": "refused",
            "answered_on": "2026-11-05", "because": "geen lift",
        },
        {
            "date": "2026-11-23", "place": "Testlaan 3", "rent": None, "outcome": "accepted",
            "answered_on": "2026-11-23", "because": None,
        },
    ]  # fmt: skip


def test_who_must_be_out_and_has_nowhere_to_go_is_on_the_list(good: Good, case: None) -> None:
    for name in ("Els Proef", "Ali Verzonnen", "Bo Bedacht", "Cas Fictief"):
        good("intake", "--name", name, "--wijk", "Oost", "--no-followup")
    for number, day in (("1", "2027-01-04"), ("2", "2026-12-01"), ("3", "2027-01-05"), ("4", "2026-11-20")):
        good("deadline", "add", number, "latest-move-out", day)
    good("move", "set", "2", "--route", "temporary-dwelling")  # which one is not known
    good("move", "set", "4", "--route", "stay")
    good("move", "set", "5", "--route", "own-arrangement")

    assert cases(good, "--no-home", "--within", "6w") == ["UC-0002", "UC-0001"]
    assert cases(good, "--within", "6w") == ["UC-0004", "UC-0002", "UC-0001"]
    assert cases(good) == ["UC-0004", "UC-0002", "UC-0001", "UC-0003", "UC-0005"]
    assert cases(good, "--no-home") == ["UC-0002", "UC-0001", "UC-0003", "UC-0005"]
    assert cases(good, "--wijk", "Overvecht") == ["UC-0001"]
    assert cases(good, "--project", "Proefflat") == ["UC-0001"]
    good("move", "set", "1", "--route", "own-arrangement", "--to", "bij haar zus")
    good("deadline", "done", "1")
    good("case", "close", "2", "--because", "verhuisd", "--despite", "zij is er al uit")
    assert cases(good, "--no-home", "--within", "6w") == []


def test_the_rent_shows_what_follows_and_what_is_missing(ucase: Run, good: Good, case: None) -> None:
    good("move", "rent", "1", "--before", "612,34", "--after", "745", "--allowance-before", "210",
         "--source", "brief van de corporatie")  # fmt: skip
    shown = ucase("move", "rent", "1", terminal=True).out
    assert "niet bekend" in shown
    assert "brief van de corporatie" in shown

    good("move", "rent", "1", "--allowance-after", "300", "--income", "1780", "--step", "1-1-2027=650")

    rent = json.loads(good("move", "rent", "1", "--json"))["rent"]
    names = ("net_before", "net_after", "difference", "share_before", "share_after")
    assert [rent[name] for name in names] == [402.34, 445, 42.66, 23, 25]
    assert rent["rent_before_source"] == "brief van de corporatie"
    assert rent["rent_steps"] == [{"from": "2027-01-01", "rent": 650}]


def test_a_figure_that_is_told_again_counts_and_no_allowance_is_not_an_unknown_one(
    good: Good, case: None
) -> None:
    good("move", "rent", "1", "--before", "600", "--allowance-before", "200")
    good("move", "rent", "1", "--allowance-before", "0", "--source", "Belastingdienst")

    rent = json.loads(good("move", "rent", "1", "--json"))["rent"]
    assert (rent["allowance_before"], rent["net_before"]) == (0, 600)


def test_there_is_no_verdict_on_the_rent(ucase: Run, good: Good, case: None) -> None:
    good("move", "rent", "1", "--after", "1200", "--allowance-after", "0", "--income", "1300")
    shown = ucase("move", "rent", "1", terminal=True).out.lower()
    for word in ("te duur", "te hoog", "onbetaalbaar", "let op", "risico"):
        assert word not in shown


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("set", "1"), 2, "move set --help"),
        (("set", "1", "--on", "2026-11-01"), 2, "move set --help"),
        (("set", "9", "--route", "stay"), 3, "UC-0009"),
        (("set", "1", "--route", "weg"), 6, "temporary-dwelling"),
        (("set", "1", "--start", "2027-02-01", "--until", "2027-01-31"), 6, "until"),
        (("set", "1", "--works-agreed", "yes", "--on", "2026-12-01"), 6, "on"),
        (("set", "1", "--settled", "2027-01-01"), 6, "settled"),
        (("set", "1", "--settled", "2020-01-01"), 6, "settled"),
        (("offer", "1", "--outcome", "accepted"), 4, "move offer"),
        (("offer", "1", "Testlaan 3", "--on", "2026-12-01"), 6, "on"),
        (("rent", "1", "--after", "veel"), 6, "rent_after"),
        (("rent", "1", "--step", "650"), 6, "step"),
        (("show", "9"), 3, "UC-0009"),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_do(
    ucase: Run, case: None, words: tuple[str, ...], code: int, says: str
) -> None:
    result = ucase("move", *words)

    assert (result.code, result.out) == (code, "")
    assert says in result.err


def test_the_move_of_a_closed_case_can_only_be_read(ucase: Run, good: Good, case: None) -> None:
    good("move", "rent", "1", "--before", "600")
    good("case", "close", "1", "--because", "klaar")

    for words in (("set", "1", "--route", "stay"), ("offer", "1", "x"), ("rent", "1", "--after", "700")):
        assert ucase("move", *words).code == 4, words
    assert "rent_before\t600\n" in good("move", "rent", "1")


def test_a_shared_screen_shows_no_place_and_no_reason(ucase: Run, good: Good, case: None) -> None:
    good(
        "move", "set", "1", "--route", "own-arrangement", "--to", "GEHEIMPLEK", "--income-band", "GEHEIMGROEP"
    )
    good("move", "offer", "1", "GEHEIMHUIS", "--outcome", "refused", "--because", "GEHEIMREDEN")

    for form in ("table", "plain", "csv", "json", "jsonl"):
        for word in (("show", "1"), ("list",)):
            assert "GEHEIM" not in ucase("move", *word, "--anon", "--output", form, terminal=True).out
            assert "GEHEIM" in ucase("move", *word, "--output", form, terminal=True).out


def test_another_route_does_not_keep_the_place_and_days_of_the_one_before(ucase: Run, good: Good) -> None:
    good("intake", "--name", "Jan Voorbeeld", "--wijk", "Overvecht", "--no-followup")
    good("deadline", "add", "1", "latest-move-out", "2026-12-15")
    temporary = ("--to", "Verzonnendreef 9", "--start", "2026-12-01", "--until", "2027-06-30")
    good("move", "set", "1", "--route", "wisselwoning", *temporary)

    same = ucase("move", "set", "1", "--route", "wisselwoning", "--wish", "terug")
    assert "weggehaald" not in same.err
    other = ucase("move", "set", "1", "--route", "voorgoed verhuizen", "--start", "2027-01-04")

    assert "van de vorige route (wisselwoning) gelden niet meer" in other.err
    move = json.loads(good("move", "show", "1", "--json"))["move"]
    assert (move["to_place"], move["from"], move["until"]) == (None, "2027-01-04", None)
    assert json.loads(good("move", "list", "--no-home", "--within", "6w", "--json"))["rows"] != []
