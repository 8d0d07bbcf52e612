"""Consent to share data: given, withdrawn and kept; never the same as agreeing to the works."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import Run

Good = Callable[..., str]
GIVE = ("consent", "give", "1", "--to", "buurtteam", "--for", "schuldhulp", "--what", "contact,schulden")
SPOKEN = ("--how", "mondeling")


@pytest.fixture
def case(good: Good) -> None:
    """A household of one."""
    good("intake", "--name", "Jan Voorbeeld", "--wijk", "Overvecht", "--no-followup")


def consents(good: Good, *more: str) -> list[dict[str, Any]]:
    """The consents as programs read them."""
    found: list[dict[str, Any]] = json.loads(good("consent", "list", *more, "--json"))["rows"]
    return found


def test_a_consent_is_kept_per_resident_recipient_purpose_and_category(good: Good, case: None) -> None:
    good(*GIVE, "--how", "schriftelijk", "--on", "20-11-2026", "--until", "31-12-2026")

    assert consents(good, "1") == [
        {
            "ref": "T-0001",
            "case": "UC-0001",
            "resident_ref": "R-0001",
            "resident": "Jan Voorbeeld",
            "recipient": "Buurtteamorganisatie Sociaal Utrecht",
            "recipient_kind": "neighbourhood-team",
            "purpose": "schuldhulp",
            "categories": ["contact", "finances"],
            "given": "written",
            "given_on": "2026-11-20",
            "until": "2026-12-31",
            "withdrawn_on": None,
            "withdrawn_because": None,
            "state": "valid",
            "days_left": 38,
            "recorded_by": None,
        }
    ]


def test_who_recorded_it_is_kept(good: Good, case: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "Noor Voorbeeld")
    good(*GIVE, *SPOKEN)

    assert consents(good)[0]["recorded_by"] == "Noor Voorbeeld"


def test_withdrawn_is_not_deleted(good: Good, ucase: Run, case: None) -> None:
    good(*GIVE, *SPOKEN)

    result = ucase("consent", "withdraw", "T-1", "--because", "regelt het zelf")

    assert result.code == 0
    assert "blijft opgeschreven" in result.err
    (one,) = consents(good, "1")
    assert (one["state"], one["withdrawn_on"]) == ("withdrawn", "2026-11-23")
    assert one["withdrawn_because"] == "regelt het zelf"
    assert consents(good, "1", "--valid") == []
    assert ucase("consent", "withdraw", "T-1").code == 4


def test_it_can_be_withdrawn_when_the_case_has_ended_and_not_given(
    good: Good, ucase: Run, case: None
) -> None:
    good(*GIVE, *SPOKEN)
    good("case", "close", "1", "--because", "verhuisd", "--reason", "moved-away")

    assert ucase(*GIVE, *SPOKEN).code == 4
    assert ucase("consent", "withdraw", "T-0001").code == 0


def test_it_can_be_given_again_after_it_was_withdrawn(good: Good, case: None) -> None:
    good(*GIVE, *SPOKEN)
    good("consent", "withdraw", "T-0001")
    good(*GIVE, *SPOKEN)

    assert [one["state"] for one in consents(good)] == ["withdrawn", "valid"]


def test_the_same_again_is_refused_and_more_is_not(good: Good, ucase: Run, case: None) -> None:
    good(*GIVE, *SPOKEN, "--until", "31-12-2026")

    assert "T-0001" in ucase(*GIVE, *SPOKEN, "--until", "1-12-2026").err
    assert ucase(*GIVE, *SPOKEN).code == 0, "for longer"
    assert ucase(*GIVE[:-1], "contact,schulden,gezondheid", *SPOKEN).code == 0
    assert ucase(*GIVE[:6], "verhuizen", *GIVE[7:], *SPOKEN).code == 0, "for another purpose"


def test_with_more_people_in_the_household_it_must_be_said_who(good: Good, ucase: Run, case: None) -> None:
    good("resident", "add", "1", "Emre Voorbeeld", "--role", "co-tenant")

    result = ucase(*GIVE, *SPOKEN)
    assert (result.code, result.out) == (6, "")
    assert "R-0001, R-0002" in result.err
    good(*GIVE, *SPOKEN, "--resident", "Emre")
    assert consents(good)[0]["resident_ref"] == "R-0002"


@pytest.mark.parametrize(
    ("changed", "code", "said"),
    [
        ({"--to": "Woonin"}, 4, "geld en schulden (finances)"),
        ({"--to": "gemeente"}, 4, "nooit gegevens over een persoon"),
        ({"--to": "Nergens"}, 3, "to:"),
        ({"--what": "alles"}, 6, "contactgegevens (contact)"),
        ({"--what": "rechten"}, 6, "gaat nooit naar anderen"),
        ({"--what": " , "}, 6, "soort gegevens"),
        ({"--how": "geroepen"}, 6, "mondeling (spoken)"),
        ({"--for": " "}, 6, "for:"),
        ({"--for": "over 111222333"}, 6, "for:"),
        ({"--on": "morgen"}, 6, "nog komen"),
        ({"--until": "1-1-2020"}, 6, "voorbij"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(
    good: Good, ucase: Run, case: None, changed: dict[str, str], code: int, said: str
) -> None:
    options = {"--to": "buurtteam", "--for": "schuldhulp", "--what": "contact,schulden", "--how": "mondeling"}
    options |= changed

    result = ucase("consent", "give", "1", *(word for pair in options.items() for word in pair))

    assert (result.code, result.out) == (code, "")
    assert said in result.err
    assert consents(good) == []


def test_it_comes_in_as_json(good: Good, ucase: Run, case: None) -> None:
    record = {"to": "buurtteam", "for": "schuldhulp", "what": ["contact", "finances"], "how": "spoken"}

    result = ucase("consent", "give", "1", "--from", "-", stdin=json.dumps(record))

    assert result.code == 0, result.err
    assert consents(good)[0]["categories"] == ["contact", "finances"]


def test_the_list_keeps_what_runs_out_within_a_time(good: Good, case: None) -> None:
    good(*GIVE, *SPOKEN, "--until", "23-12-2026")
    good(*GIVE[:-1], "gezondheid", *SPOKEN, "--until", "24-12-2026")
    good(*GIVE[:-1], "plan", *SPOKEN)

    assert [one["ref"] for one in consents(good, "--within", "30d")] == ["T-0001"]
    assert [one["state"] for one in consents(good)] == ["expiring", "valid", "valid"]
    assert consents(good, "--to", "Lokalis") == []
    assert len(consents(good, "--to", "sociaal utrecht", "--limit", "2")) == 2


def test_anon_hides_who_and_what_for(good: Good, case: None) -> None:
    good(*GIVE, *SPOKEN)

    shown = good("consent", "list", "--anon")
    assert "Voorbeeld" not in shown
    assert "schuldhulp" not in shown
    assert "T-0001" in shown


def test_undo_takes_it_back(good: Good, case: None) -> None:
    good(*GIVE, *SPOKEN)
    good("undo", "--yes")

    assert consents(good) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_agreeing_to_the_works_is_nowhere_called_consent(
    good: Good, ucase: Run, case: None, language: str
) -> None:
    """Two words that must never share a name: instemming and toestemming (DOMAIN §7)."""
    good("move", "set", "1", "--works-agreed", "yes", "--on", "20-11-2026")

    assert consents(good) == []
    shown = json.loads(good("move", "show", "1", "--json"))["move"]
    assert (shown["works_agreed"], shown["works_agreed_on"]) == ("yes", "2026-11-20")
    screen = good("move", "show", "1", "--output", "table", "--lang", language)
    about = ucase("move", "set", "--help", "--lang", language).out
    assert not {"toestemming", "consent"} & {word.strip(".,:()").lower() for word in (screen + about).split()}
