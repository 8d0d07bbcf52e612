"""``ucase show``: what is arranged with others, in a few lines."""

import json
from collections.abc import Callable

import pytest

from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.fixture
def arranged(good: Good, place: Place) -> None:
    """A consent that holds and one that was withdrawn, something shared, a referral and one that is over."""
    good("intake", "--name", "Jan Verzonnen", "--wijk", "Zuid", "--no-followup")
    give = ("consent", "give", "1", "--to", "buurtteam", "--what", "contact,schulden", "--how", "spoken")
    good(*give, "--for", "schuldhulp", "--until", "31-12-2026")
    good("share", "1", "--with", "buurtteam")
    good(*give, "--for", "verhuizing")
    good("consent", "withdraw", "2", "--because", "liever niet")
    refer = ("refer", "1", "--to", "Lokalis", "--for")
    good(*refer, "opvoeding", "--handover", "1-12-2026", "--people", "Jan en Sam")
    good("refer", "sent", "1")
    good(*refer, "huiswerk")
    good("refer", "withdraw", "2", "--because", "niet nodig")


def test_it_says_what_holds_what_is_open_and_how_much_is_over(good: Good, arranged: None) -> None:
    shown = good("show", "1", "--output", "table")

    lines = shown.split("Met anderen\n")[1].split("\n\n")[0].splitlines()
    team, day = "Buurtteamorganisatie Sociaal Utrecht", "ma 23 nov 2026"
    assert " ".join(" ".join(lines).split()) == (
        f"T-0001 toestemming aan {team} voor schuldhulp: contactgegevens, geld en schulden; "
        "geldt tot en met do 31 dec 2026 "
        f"V-0001 verwijzing naar Lokalis voor opvoeding: verstuurd op {day}; warme overdracht di 1 dec 2026; "
        "opvolging F-0002, ma 7 dec 2026 "
        f"1 keer iets gedeeld, met {team} op {day}: ucase share list UC-0001 "
        "1 toestemming geldt niet meer: ucase consent list UC-0001 "
        "1 verwijzing is voorbij: ucase refer list UC-0001"
    )
    assert len(lines) <= 8
    happened = " ".join(shown.split("Wat er gebeurde")[-1].split())
    assert "T-0002 toestemming aan Buurtteamorganisatie Sociaal Utrecht ingetrokken" in happened
    assert "X-0001 gedeeld met Buurtteamorganisatie Sociaal Utrecht: contactgegevens" in happened


def test_it_says_the_same_in_english(good: Good, arranged: None) -> None:
    shown = " ".join(good("show", "1", "--output", "table", "--lang", "en").split())

    assert "With others" in shown
    assert "referral to Lokalis for opvoeding: sent on Mon 23 Nov 2026" in shown
    assert "1 consent holds no more: ucase consent list UC-0001" in shown


def test_nothing_is_said_where_nothing_is_arranged(good: Good, place: Place) -> None:
    good("intake", "--name", "Jan Verzonnen", "--wijk", "Zuid", "--no-followup")

    assert "Met anderen" not in good("show", "1", "--output", "table")


def test_programs_get_it_as_the_lists_have_it(good: Good, arranged: None) -> None:
    case = json.loads(good("show", "1", "--json"))["case"]

    for name, command in (("consents", "consent"), ("disclosures", "share"), ("referrals", "refer")):
        rows = json.loads(good(command, "list", "1", "--json"))["rows"]
        assert case[name] == [{key: value for key, value in row.items() if key != "case"} for row in rows]
    kinds = [one["kind"] for one in case["timeline"]]
    assert (kinds.count("consent-given"), kinds.count("consent-withdrawn"), kinds.count("shared")) == (
        2,
        1,
        1,
    )


def test_what_for_and_why_are_hidden_on_a_shared_screen(good: Good, arranged: None) -> None:
    for form in ("table", "json", "plain"):
        shown = good("show", "1", "--anon", "--output", form)
        hidden = ("Verzonnen", "schuldhulp", "opvoeding", "liever niet", "niet nodig", "Sam")
        assert not [word for word in hidden if word in shown], form
