"""``ucase select minutes`` and ``agree``: for whom minutes are, at which address, with whose agreement."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import TODAY, Run
from tests.factories import a_listed_household, a_project
from ucase.domain.clock import Clock
from ucase.storage.models import Household, Organisation, Resident
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
BECAUSE = ("--because", "wil hulp")
DAY = ("--date", "vandaag")
OUTSIDE = (*DAY, "--for", "corporation")


@pytest.fixture
def decided(good: Good, place: Place, clock: Clock) -> Place:
    """P-0001 of Portaal: H-0001 and H-0002 were decided about with it, H-0003 with Habion, each agreeing."""
    with Work(place, clock) as work:
        project = a_project(work, "Verzonnendreef")
        portaal = work.session.query(Organisation).filter_by(name="Stichting Portaal").one()
        project.corporation_id = portaal.id
        for number in (2, 4, 6, 8):
            a_listed_household(work, project, number, family=f"Verzonnen {number}")
        work.commit()
    good("select", "take-up", "H-1", *BECAUSE, "--agreed", "--no-followup")
    good("select", "wait", "H-2", *BECAUSE, "--agreed")
    good("select", "decline", "H-3", *BECAUSE, "--agreed", "--with", "Habion")
    return place


def sheet(good: Good, *arguments: str) -> dict[str, Any]:
    """The minutes as programs see them."""
    found: dict[str, Any] = json.loads(good("select", "minutes", "1", *arguments, "--json"))
    return found


def addresses(good: Good, *arguments: str) -> list[str | None]:
    """The addresses in the minutes."""
    return [row["address"] for row in sheet(good, *arguments)["rows"]]


# For whom they are


def test_a_corporation_is_told_only_what_was_decided_with_it(ucase: Run, good: Good, decided: Place) -> None:
    result = ucase("select", "minutes", "1", *OUTSIDE)

    assert "3562 ZA 2\t" in result.out
    assert "3562 ZA 6" not in result.out
    assert "decline" not in result.out
    assert "1 besluit van die dag is niet met Stichting Portaal genomen en staat er niet bij." in result.err
    assert addresses(good, *OUTSIDE) == ["3562 ZA 2", "3562 ZA 4"]


def test_another_corporation_can_be_named_by_any_of_its_names(good: Good, decided: Place) -> None:
    document = sheet(good, *OUTSIDE, "--with", "habion")

    assert (document["for"], document["with"]) == ("corporation", "Habion")
    assert document["rows"] == [{"address": "3562 ZA 6", "decision": "decline"}]
    assert sheet(good, *OUTSIDE, "--with", "portaal")["with"] == "Stichting Portaal"


def test_after_the_project_went_to_another_corporation_the_old_sheet_is_not_made_for_it(
    ucase: Run, good: Good, decided: Place
) -> None:
    good("project", "edit", "1", "--corporation", "Woonin")
    result = ucase("select", "minutes", "1", *OUTSIDE, terminal=True)

    assert sheet(good, *OUTSIDE)["rows"] == []
    assert "Met Woonin is op die dag over dit project niets besloten." in result.out
    assert "3 besluiten van die dag zijn niet met Woonin genomen" in result.err
    assert addresses(good, *OUTSIDE, "--with", "Portaal") == ["3562 ZA 2", "3562 ZA 4"]


@pytest.mark.parametrize(("language", "title"), [("nl", "Voor Habion: "), ("en", "For Habion: ")])
def test_the_title_says_for_whom_the_minutes_are(
    ucase: Run, decided: Place, language: str, title: str
) -> None:
    command = ("select", "minutes", "1", *OUTSIDE, "--with", "Habion", "--lang", language)

    assert ucase(*command, terminal=True).out.startswith(title)


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ((*DAY, "--with", "Portaal"), 2, "--for corporation"),
        ((*OUTSIDE, "--with", "Xyz"), 3, "with: "),
        ((*OUTSIDE, "--with", "Lokalis"), 6, "with: "),
    ],
)
def test_for_whom_they_cannot_be(
    ucase: Run, decided: Place, arguments: tuple[str, ...], code: int, says: str
) -> None:
    result = ucase("select", "minutes", "1", *arguments)

    assert (result.code, result.out) == (code, "")
    assert says in result.err
    assert "Xyz" not in result.err


def test_a_project_without_a_corporation_asks_for_whom(ucase: Run, good: Good, decided: Place) -> None:
    good("project", "edit", "1", "--corporation", "")
    result = ucase("select", "minutes", "1", *OUTSIDE)

    assert (result.code, result.out) == (4, "")
    assert "--with Portaal" in result.err
    good("select", "wait", "H-4", *BECAUSE, "--agreed")  # with nobody
    assert None not in addresses(good, *OUTSIDE, "--with", "Portaal")
    assert len(addresses(good, *OUTSIDE, "--with", "Portaal")) == 2


# At which address


def move(good: Good) -> None:
    """H-0001 is rehoused."""
    good("case", "edit", "1", "--postcode", "3571xa", "--house-number", "99", "--wijk", "Noordoost")


def test_minutes_keep_the_address_at_which_it_was_decided(good: Good, decided: Place) -> None:
    before = addresses(good, *DAY), addresses(good, *OUTSIDE)
    move(good)

    assert (addresses(good, *DAY), addresses(good, *OUTSIDE)) == before
    assert "3562 ZA 2" in before[0]


def test_minutes_keep_the_address_within_the_project(good: Good, decided: Place) -> None:
    good("case", "edit", "1", "--postcode", "3562za", "--house-number", "8")

    assert "3562 ZA 8" not in addresses(good, *OUTSIDE)
    assert "3562 ZA 2" in addresses(good, *OUTSIDE)


def test_other_people_who_live_there_now_change_nothing(good: Good, decided: Place, clock: Clock) -> None:
    before = sheet(good, *DAY)
    with Work(decided, clock) as work:
        old = work.session.get_one(Household, 2)
        old.left_on = TODAY
        new = Household(dwelling_id=old.dwelling_id)
        work.add(new)
        work.session.add(Resident(household_id=new.id, family_name="Nieuwkomer"))
        work.commit()

    assert sheet(good, *DAY) == before
    assert "3562 ZA 4" in addresses(good, *OUTSIDE)


# Agreeing


def agrees(good: Good) -> dict[str, bool]:
    """Who agreed, by the internal minutes."""
    return {row["household"]: row["agreed"] for row in sheet(good, *DAY)["rows"]}


def test_agreement_can_be_withdrawn_and_given_after_the_decision_also_with_an_open_case(
    ucase: Run, good: Good, decided: Place
) -> None:
    result = ucase("select", "agree", "H-1", "--withdraw")

    assert result.code == 0
    assert "H-0001: het adres mag niet meer worden genoemd." in result.err
    told = '--date 2026-11-23 --for corporation --with "Stichting Portaal"'
    assert f"ucase select minutes P-0001 {told}\n" in result.err
    assert addresses(good, *OUTSIDE) == ["3562 ZA 4", None]
    again = ucase("select", "agree", "UC-1", "3562za 4")
    assert "H-0001: het adres mag worden genoemd" in again.err
    assert "H-0002: dat het adres mag worden genoemd, stond er al." in again.err
    assert again.err.count("ucase select minutes") == 1
    assert addresses(good, *OUTSIDE) == ["3562 ZA 2", "3562 ZA 4"]


def test_agreeing_twice_is_agreeing_once(good: Good, decided: Place) -> None:
    for _ in range(2):
        good("select", "agree", "H-2", "--withdraw")
    assert agrees(good) == {"H-0001": True, "H-0002": False, "H-0003": True}
    for _ in range(2):
        good("select", "agree", "H-2")
    assert agrees(good) == {"H-0001": True, "H-0002": True, "H-0003": True}


def test_to_agree_is_about_the_newest_decision_and_to_withdraw_about_every_one(
    good: Good, decided: Place
) -> None:
    """So that the minutes of an earlier meeting, made anew, do not name the address either."""
    earlier = ("--date", "2026-11-02", "--for", "corporation")
    good("select", "wait", "H-4", *BECAUSE, "--on", "2026-11-02")
    good("select", "wait", "H-4", *BECAUSE)
    good("select", "agree", "H-4")
    assert (addresses(good, *earlier), addresses(good, *OUTSIDE)[-1]) == ([None], "3562 ZA 8")

    good("select", "decline", "H-4", *BECAUSE, "--on", "2026-11-02", "--agreed")
    assert addresses(good, *earlier) == ["3562 ZA 8"]
    good("select", "agree", "H-4", "--withdraw")
    assert (addresses(good, *earlier), addresses(good, *OUTSIDE)[-1]) == ([None], None)


def test_where_nothing_was_decided_there_is_nothing_to_agree_to(
    ucase: Run, good: Good, decided: Place
) -> None:
    result = ucase("select", "agree", "H-4")
    assert result.code == 4
    assert "--agreed" in result.err
    assert ucase("select", "agree", "H-99").code == 3

    before = agrees(good)
    assert ucase("select", "agree", "H-1", "H-4", "--withdraw").code == 4
    assert agrees(good) == before


def test_what_is_hinted_shows_the_decision_that_was_agreed_to(ucase: Run, good: Good, decided: Place) -> None:
    assert '--for corporation --with "Habion"\n' in ucase("select", "agree", "H-3").err
    good("select", "wait", "H-4", *BECAUSE, "--with", "Lokalis")
    assert "--date 2026-11-23\n" in ucase("select", "agree", "H-4").err


def test_who_left_can_still_withdraw(good: Good, decided: Place, clock: Clock) -> None:
    with Work(decided, clock) as work:
        work.session.get_one(Household, 2).left_on = TODAY
        work.commit()
    good("select", "agree", "H-2", "--withdraw")

    assert agrees(good)["H-0002"] is False


# What to type next


def test_households_of_two_projects_have_minutes_each(ucase: Run, decided: Place, clock: Clock) -> None:
    with Work(decided, clock) as work:
        a_listed_household(work, a_project(work, "Elders"), 1, postcode="3562 ZB")
        work.commit()
    result = ucase("select", "wait", "H-4", "H-5", *BECAUSE)

    for project in ("P-0001", "P-0002"):
        assert f"ucase select minutes {project} --date 2026-11-23\n" in result.err
        assert f"ucase select list {project} --undecided\n" in result.err
