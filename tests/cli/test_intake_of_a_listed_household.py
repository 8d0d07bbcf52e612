"""``ucase intake`` at an address that a list brought in: the household that is there, not a second one."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import TODAY, Run
from tests.factories import a_listed_household, a_project
from ucase.domain.clock import Clock
from ucase.domain.vocabulary import Channel
from ucase.storage.models import Case, Dwelling, Household, Resident
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
AT_HOME = ("--postcode", "3562za", "--house-number", "12")


@pytest.fixture
def listed(place: Place, clock: Clock) -> Place:
    """On the list of P-0001: J. Bedacht at 12, and at 14 a household whose name nobody knows."""
    with Work(place, clock) as work:
        project = a_project(work, "Verzonnendreef")
        a_listed_household(work, project, 12)
        work.session.add(Resident(household_id=1, given_name="J.", family_name="Bedacht", phone="0301234567"))
        a_listed_household(work, project, 14)
        work.commit()
    return place


def household_of(place: Place, clock: Clock, case: int = 1) -> tuple[int, str, dict[str, Any]]:
    """The household of a case, the name of its first resident, and what else is known of that resident."""
    with Work(place, clock) as work:
        household = work.session.get_one(Case, case).household_id
        resident = (
            work.session.query(Resident).filter_by(household_id=household).order_by(Resident.id).first()
        )
        assert resident is not None
        name = f"{resident.given_name} {resident.family_name}"
        return (
            household,
            name,
            {"phone": resident.phone, "birth_year": resident.birth_year, "email": resident.email},
        )


def count(place: Place, clock: Clock, kind: type[Household] | type[Dwelling] | type[Resident]) -> int:
    """How many there are."""
    with Work(place, clock) as work:
        return work.session.query(kind).count()


@pytest.mark.parametrize("name", ["Jan Bedacht", "J. Bedacth", "Bedacht", "mevr. Bedacht"])
def test_nearly_the_same_name_is_the_household_on_the_list(
    ucase: Run, listed: Place, clock: Clock, name: str
) -> None:
    result = ucase("intake", "--name", name, *AT_HOME)

    assert result.code == 0, result.err
    assert household_of(listed, clock)[:2] == (1, "J. Bedacht")
    assert count(listed, clock, Household) == 2
    assert "stond al op de adressenlijst: H-0001" in result.err


def test_a_household_without_a_name_gets_the_one_of_the_intake(
    ucase: Run, listed: Place, clock: Clock
) -> None:
    result = ucase("intake", "--name", "Fatima Verzonnen", "--postcode", "3562za", "--house-number", "14")

    assert household_of(listed, clock)[:2] == (2, "Fatima Verzonnen")
    assert "H-0002" in result.err


def test_what_the_list_lacked_is_filled_in_and_what_it_had_stays(
    good: Good, listed: Place, clock: Clock
) -> None:
    with Work(listed, clock) as work:
        work.session.get_one(Household, 1).preferred_channel = Channel.PHONE
        work.commit()
    good(
        "intake", "--name", "Bedacht", *AT_HOME, "--phone", "0612345678", "--birth-year", "1950", "--email",
        "j@voorbeeld.nl", "--language", "Turks", "--channel", "office",
    )  # fmt: skip

    assert household_of(listed, clock)[2] == {
        "phone": "0301234567", "birth_year": 1950, "email": "j@voorbeeld.nl",
    }  # fmt: skip
    case = json.loads(good("show", "1", "--json"))["case"]
    assert (case["language"], case["channel"]) == ("Turks", "phone")


def test_another_name_is_another_household_and_the_one_on_the_list_is_mentioned(
    ucase: Run, listed: Place, clock: Clock
) -> None:
    result = ucase("intake", "--name", "Wim Anders", *AT_HOME)

    assert household_of(listed, clock)[:2] == (3, "Wim Anders")
    assert count(listed, clock, Dwelling) == 2
    assert "op dit adres staat ook huishouden H-0001" in result.err


def test_of_two_households_behind_a_door_the_name_decides(good: Good, listed: Place, clock: Clock) -> None:
    with Work(listed, clock) as work:
        work.session.add(Household(dwelling_id=1))
        work.commit()
    good("intake", "--name", "Jan Bedacht", *AT_HOME)
    good("intake", "--name", "Wim Anders", *AT_HOME, "--allow-duplicate")

    assert household_of(listed, clock, 1)[0] == 1
    assert household_of(listed, clock, 2)[0] == 3


def test_a_household_that_left_is_not_the_one_who_comes_in(good: Good, listed: Place, clock: Clock) -> None:
    with Work(listed, clock) as work:
        work.session.get_one(Household, 1).left_on = TODAY
        work.commit()
    good("intake", "--name", "Jan Bedacht", *AT_HOME)

    assert household_of(listed, clock)[0] == 3


def test_a_household_with_an_open_case_is_a_duplicate_as_before(
    ucase: Run, listed: Place, clock: Clock
) -> None:
    assert ucase("intake", "--name", "Jan Bedacht", *AT_HOME).code == 0
    assert ucase("intake", "--name", "Jan Bedacht", *AT_HOME).code == 4
    assert ucase("intake", "--name", "Jan Bedacht", *AT_HOME, "--allow-duplicate").code == 0

    assert household_of(listed, clock, 2)[0] == 3


def test_a_household_whose_case_was_closed_comes_in_again(good: Good, listed: Place, clock: Clock) -> None:
    good("intake", "--name", "Jan Bedacht", *AT_HOME)
    good("case", "close", "1", "--because", "klaar")
    good("intake", "--name", "Jan Bedacht", *AT_HOME)

    assert household_of(listed, clock, 2)[0] == 1


def test_without_a_house_number_nobody_is_recognised(good: Good, listed: Place, clock: Clock) -> None:
    good("intake", "--name", "Jan Bedacht", "--postcode", "3562za")

    assert household_of(listed, clock)[0] == 3


def test_in_a_batch_each_household_is_taken_once(good: Good, listed: Place, clock: Clock) -> None:
    record = {"name": "Jan Bedacht", "postcode": "3562za", "house_number": 12}
    good("intake", "--from", "-", "--allow-duplicate", stdin=json.dumps([record, record]))

    assert household_of(listed, clock, 1)[0] == 1
    assert household_of(listed, clock, 2)[0] == 3


# Projects


def test_the_case_belongs_to_the_project_of_the_dwelling(good: Good, listed: Place) -> None:
    good("intake", "--name", "Jan Bedacht", *AT_HOME)

    assert json.loads(good("show", "1", "--json"))["case"]["project"] == "Verzonnendreef"


def test_an_intake_with_a_project_puts_a_dwelling_with_an_address_into_it(
    good: Good, listed: Place, clock: Clock
) -> None:
    new = ("--postcode", "3562zb", "--house-number", "1")
    good("intake", "--name", "Wim Anders", *new, "--project", "Verzonnendreef")
    good("intake", "--name", "Zonder Nummer", "--postcode", "3562zb", "--project", "Verzonnendreef")

    with Work(listed, clock) as work:
        found = [
            (one.house_number, one.project_id) for one in work.session.query(Dwelling).order_by(Dwelling.id)
        ]
    assert found[2:] == [("1", 1), (None, None)]


def test_a_dwelling_stays_in_the_project_that_it_was_in(good: Good, listed: Place, clock: Clock) -> None:
    good("intake", "--name", "Jan Bedacht", *AT_HOME, "--project", "Een ander project")

    with Work(listed, clock) as work:
        assert work.session.get_one(Dwelling, 1).project_id == 1
    assert json.loads(good("show", "1", "--json"))["case"]["project"] == "Een ander project"
