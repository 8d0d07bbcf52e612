"""``ucase approach``: what the contractor may know of a door."""

import json
from collections.abc import Callable

import pytest

from tests.conftest import TODAY, Run
from tests.factories import a_listed_household, a_project
from ucase.domain.clock import Clock
from ucase.domain.works import Approach
from ucase.storage.models import Dwelling, Household, Project, Resident
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]


@pytest.fixture
def dreef(place: Place, clock: Clock) -> Place:
    """P-0001 with H-0001 to H-0003 behind the doors 12, 2 and 100, and with a vacant dwelling, 4."""
    with Work(place, clock) as work:
        project = a_project(work, "Verzonnendreef")
        for number in (12, 2, 100):
            a_listed_household(work, project, number, family="Bedacht", street="Verzonnendreef")
        work.add(Dwelling(postcode="3562 ZA", house_number="4", addition="", project_id=project.id))
        work.commit()
    return place


def doors(good: Good) -> list[tuple[str, str]]:
    """House number and approach, in the order of the list."""
    rows = json.loads(good("approach", "list", "P-0001", "--json"))["rows"]
    return [(row["number"] + row["addition"], row["approach"]) for row in rows]


@pytest.mark.parametrize(
    ("said", "approach"),
    [
        ("alone", "alone"), ("Alleen", "alone"), ("mag alleen", "alone"), ("uitvoerder", "site-manager"),
        ("site manager", "site-manager"), ("alleen de uitvoerder", "site-manager"),
        ("eerst de corporatie", "corporation-first"), ("corporation-first", "corporation-first"),
    ],
)  # fmt: skip
def test_an_approach_may_be_said_in_words(good: Good, dreef: Place, said: str, approach: str) -> None:
    good("approach", "set", "H-1", said)

    assert doors(good) == [("12", approach)]


def test_it_says_what_holds_now_and_what_to_type_next(ucase: Run, dreef: Place) -> None:
    result = ucase("approach", "set", "3562za 2", "site-manager")

    assert result.out == "household\tapproach\nH-0002\tsite-manager\n"
    assert "H-0002: alleen de uitvoerder." in result.err
    assert "ucase approach list P-0001" in result.err
    assert "stond er al" in ucase("approach", "set", "H-2", "uitvoerder").err
    assert ucase("approach", "set", "H-2", "alone", terminal=True).out == ""


def test_the_list_has_the_doors_in_walking_order_and_no_vacant_one(
    ucase: Run, good: Good, dreef: Place
) -> None:
    for household in ("H-1", "H-2", "H-3"):
        good("approach", "set", household, "alone")
    result = ucase("approach", "list", "Verzonnendreef", "--csv")

    assert result.out == (
        "street,postcode,number,addition,approach\n"
        "Verzonnendreef,3562 ZA,2,,alone\n"
        "Verzonnendreef,3562 ZA,12,,alone\n"
        "Verzonnendreef,3562 ZA,100,,alone\n"
    )
    assert result.err == ""


def test_a_door_without_an_approach_is_left_out_and_counted(ucase: Run, good: Good, dreef: Place) -> None:
    good("approach", "set", "H-1", "alone")
    result = ucase("approach", "list", "1", terminal=True)

    assert doors(good) == [("12", "alone")]
    assert "2 bewoonde adressen staan er nog niet op" in result.err
    assert "eerst de corporatie" in result.out  # what holds for whatever is not on the list


def test_behind_one_door_the_most_careful_approach_holds_and_the_door_stands_there_once(
    ucase: Run, good: Good, dreef: Place, clock: Clock
) -> None:
    with Work(dreef, clock) as work:
        work.session.get_one(Household, 1).approach = Approach.ALONE
        work.session.add(Household(dwelling_id=1))
        work.commit()
    assert doors(good) == []
    assert "3 bewoonde" in ucase("approach", "list", "1").err
    good("approach", "set", "H-4", "uitvoerder")

    assert doors(good) == [("12", "site-manager")]


def test_who_left_and_what_is_gone_or_has_no_number_is_not_on_it(
    good: Good, dreef: Place, clock: Clock
) -> None:
    for household in ("H-1", "H-2", "H-3"):
        good("approach", "set", household, "alone")
    with Work(dreef, clock) as work:
        work.session.get_one(Household, 1).left_on = TODAY
        work.session.get_one(Dwelling, 2).gone_on = TODAY
        work.session.get_one(Dwelling, 3).house_number = None
        work.commit()

    assert doors(good) == []


def test_where_there_is_no_project_it_is_kept_and_said(ucase: Run, dreef: Place, clock: Clock) -> None:
    with Work(dreef, clock) as work:
        work.session.get_one(Dwelling, 1).project_id = None
        work.commit()
    result = ucase("approach", "set", "H-1", "alone")

    assert result.code == 0
    assert "geen project" in result.err


def test_what_is_missing_is_asked_for_at_a_terminal(ucase: Run, good: Good, dreef: Place) -> None:
    assert ucase("approach", "set", "H-1").code == 2
    assert ucase("approach", "set", stdin="H-1\nalleen\n", asks=True).code == 0

    assert doors(good) == [("12", "alone")]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("set", "H-99", "alone"), 3),
        (("set", "3562 ZA 5", "alone"), 3),
        (("set", "H-1", "hard bonzen"), 6),
        (("list", "Nergens"), 3),
        (("list", "1", "--csv", "--json"), 2),
        (("list", "1", "--csv", "--output", "plain"), 2),
    ],
)
def test_what_cannot_be_is_refused(ucase: Run, dreef: Place, arguments: tuple[str, ...], code: int) -> None:
    result = ucase("approach", *arguments)

    assert result.code == code
    assert result.out == ""
    assert "bonzen" not in result.err


def test_csv_may_be_said_twice(ucase: Run, dreef: Place) -> None:
    assert ucase("approach", "list", "1", "--csv", "--output", "csv").code == 0


def test_an_empty_list_says_so(ucase: Run, dreef: Place) -> None:
    assert "Nog van geen adres" in ucase("approach", "list", "1", terminal=True).out


def test_a_record_does_as_well(good: Good, dreef: Place) -> None:
    good("approach", "set", "--from", "-", stdin='{"household": "H-1", "approach": "alleen"}')

    assert doors(good) == [("12", "alone")]


def test_the_order_is_that_of_the_doors_and_never_that_of_the_households(
    good: Good, dreef: Place, clock: Clock
) -> None:
    with Work(dreef, clock) as work:
        project = work.session.get_one(Project, 1)
        for number in (9, 3, 7):
            household = a_listed_household(work, project, number, street="Verzonnendreef")
            household.approach = Approach.ALONE
            work.session.add(Resident(household_id=household.id, family_name="Aal"))
        work.commit()

    assert [number for number, _ in doors(good)] == ["3", "7", "9"]


def test_of_who_left_nothing_can_be_said_any_more(ucase: Run, good: Good, dreef: Place, clock: Clock) -> None:
    with Work(dreef, clock) as work:
        work.session.get_one(Household, 1).left_on = TODAY
        work.session.get_one(Dwelling, 2).gone_on = TODAY
        work.commit()

    for household in ("H-1", "H-2"):
        result = ucase("approach", "set", household, "alone")
        assert (result.code, result.out) == (4, "")
        assert "woont volgens de nieuwste adressenlijst niet meer op zijn adres" in result.err
    good("approach", "set", "H-3", "alone")
    assert doors(good) == [("100", "alone")]
