"""How to come to a door behind which one or more households live."""

from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.approaching import CAREFUL, at_the_door
from ucase.domain.works import Approach

households = st.lists(st.sampled_from(Approach), min_size=1, max_size=4)


def test_the_order_of_care_names_every_approach_once() -> None:
    assert sorted(CAREFUL) == sorted(Approach)


@given(households)
def test_nobody_behind_a_door_is_approached_more_freely_than_was_said(found: list[Approach]) -> None:
    door = at_the_door(found)

    assert door in found
    assert all(CAREFUL.index(one) <= CAREFUL.index(door) for one in found if door)


@given(households, st.integers(0, 4))
def test_one_household_without_an_approach_leaves_the_door_undecided(
    found: list[Approach], place: int
) -> None:
    with_one: list[Approach | None] = [*found]
    with_one.insert(place, None)

    assert at_the_door(with_one) is None


def test_behind_an_empty_door_there_is_nothing_to_say() -> None:
    assert at_the_door([]) is None
