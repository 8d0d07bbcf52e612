"""The order of the list before the meeting: who said most first, and nothing else decides."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.address_order import Order, address_order
from ucase.domain.said import Said, order_before_the_meeting, things_said
from ucase.domain.vocabulary import Worry
from ucase.domain.wishes import Moving, PracticalNeed

HERE = address_order("Verzonnendreef", "3562 ZA", "1", "")

answered = st.builds(
    Said,
    st.just(True),
    st.lists(st.sampled_from(Worry), unique=True).map(tuple),
    st.lists(st.sampled_from(PracticalNeed), unique=True).map(tuple),
    st.none() | st.sampled_from(Moving),
    st.booleans(),
)
said = answered | st.just(Said(reached=False))
addresses = st.builds(
    address_order,
    st.sampled_from([None, "Bedachtdreef", "Verzonnendreef"]),
    st.sampled_from(["3562 ZA", "3562 ZB"]),
    st.integers(1, 120).map(str),
    st.sampled_from(["", "A", "bis"]),
)


def test_each_thing_that_stands_beside_a_household_counts_once() -> None:
    both = Said(True, (Worry.RENT, Worry.DUST), (PracticalNeed.LUNGS,), Moving.UNDECIDED, wants_contact=True)

    assert things_said(both) == 5
    assert things_said(Said(True)) == things_said(Said(reached=False)) == 0


@pytest.mark.parametrize("moving", Moving)
def test_what_a_household_wants_is_a_thing_that_it_said(moving: Moving) -> None:
    assert things_said(Said(True, moving=moving)) == 1


def test_who_was_not_reached_stands_below_who_said_anything_and_above_who_said_nothing() -> None:
    nothing, unreached = Said(True), Said(reached=False)
    a_wish, both = Said(True, moving=Moving.RETURN), Said(True, (Worry.OTHER,), moving=Moving.MOVE)

    ordered = sorted([nothing, unreached, a_wish, both], key=lambda one: order_before_the_meeting(one, HERE))

    assert ordered == [both, a_wish, unreached, nothing]


@given(said, said, addresses, addresses)
def test_more_things_said_always_stand_higher_whatever_the_address(
    one: Said, other: Said, here: Order, there: Order
) -> None:
    if things_said(one) > things_said(other):
        assert order_before_the_meeting(one, here) < order_before_the_meeting(other, there)


@given(said, said)
def test_what_was_said_does_not_matter_only_how_much(one: Said, other: Said) -> None:
    if things_said(one) == things_said(other) and one.reached == other.reached:
        assert order_before_the_meeting(one, HERE) == order_before_the_meeting(other, HERE)


@given(st.lists(st.tuples(said, addresses)))
def test_among_equals_the_address_decides(households: list[tuple[Said, Order]]) -> None:
    ordered = sorted(households, key=lambda one: order_before_the_meeting(*one))

    for (first, here), (second, there) in pairwise(ordered):
        if things_said(first) == things_said(second) and first.reached == second.reached:
            assert here <= there
