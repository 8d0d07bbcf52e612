"""Groups of neighbours, and how near two homes are: the rules, whatever the storage."""

from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.neighbours import (
    TOGETHER,
    Became,
    Home,
    Nearness,
    Staying,
    Tie,
    Whereabouts,
    became,
    groups,
    has_moved,
    near,
    pairs,
    staying,
    whereabouts,
)

HOUSEHOLDS = st.integers(1, 12)
TIES = st.lists(st.builds(Tie, HOUSEHOLDS, HOUSEHOLDS).filter(lambda tie: tie[0] != tie[1]), max_size=20)
HOMES = st.builds(
    Home,
    postcode=st.sampled_from([None, "3562 AB", "3562 AC", "3531 AB"]),
    house_number=st.sampled_from([None, "1", "2"]),
    street=st.sampled_from([None, "Verzonnendreef", "VERZONNENDREEF", "Bedachtdreef"]),
    buurt=st.sampled_from([None, 11, 12]),
    wijk=st.sampled_from([None, 1, 2]),
)


def reached(ties: list[Tie], start: int) -> set[int]:
    """Everybody who hangs together with a household, found step by step."""
    found, todo = {start}, [start]
    while todo:
        one = todo.pop()
        for other in {end for tie in ties if one in tie for end in tie} - found:
            found.add(other)
            todo.append(other)
    return found


@given(TIES)
def test_every_household_with_a_tie_is_in_one_group_and_nobody_else_is(ties: list[Tie]) -> None:
    members = [one for group in groups(ties) for one in group.households]

    assert sorted(members) == sorted({end for tie in ties for end in tie})


@given(TIES)
def test_a_group_is_all_who_hang_together_and_nothing_leads_out_of_it(ties: list[Tie]) -> None:
    for group in groups(ties):
        assert len(group.households) >= 2
        for one in group.households:
            assert set(group.households) == reached(ties, one)


@given(TIES)
def test_a_group_holds_every_pair_of_its_households_once(ties: list[Tie]) -> None:
    found = [frozenset(pair[:2]) for group in groups(ties) for pair in group.pairs]

    assert len(found) == len(set(found))
    assert set(found) == {frozenset(tie) for tie in ties}
    for group in groups(ties):
        assert {end for pair in group.pairs for end in pair[:2]} == set(group.households)


@given(TIES.flatmap(lambda ties: st.tuples(st.just(ties), st.permutations(ties))))
def test_neither_the_order_nor_saying_it_twice_changes_anything(both: tuple[list[Tie], list[Tie]]) -> None:
    ties, otherwise = both

    assert groups(ties) == groups(otherwise) == groups(ties + otherwise)


@given(TIES)
def test_groups_and_households_come_lowest_number_first(ties: list[Tie]) -> None:
    found = groups(ties)

    assert all(list(group.households) == sorted(group.households) for group in found)
    assert all(one.households[0] < other.households[0] for one, other in pairwise(found))


@given(TIES)
def test_a_group_is_mutual_when_each_of_its_ties_has_its_inverse(ties: list[Tie]) -> None:
    for group in groups(ties):
        own = [tie for tie in ties if tie.household in group.households]
        assert group.mutual == all((tie.neighbour, tie.household) in ties for tie in own)


@given(TIES)
def test_the_first_of_a_one_sided_pair_is_who_said_it(ties: list[Tie]) -> None:
    for pair in pairs(ties):
        assert (pair.household, pair.neighbour) in ties
        assert pair.mutual == ((pair.neighbour, pair.household) in ties)


def test_a_long_row_of_neighbours_is_one_group() -> None:
    row = [Tie(one + 1, one) for one in range(1, 5000)]

    assert [len(group.households) for group in groups(row)] == [5000]


def test_nobody_said_anything() -> None:
    assert groups([]) == []


# How near

AB_1 = Home("3562 AB", "1", "Verzonnendreef", 11, 1)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (AB_1, Nearness.SAME_BUILDING),
        (Home("3562 AB", "1"), Nearness.SAME_BUILDING),
        (Home("3562 AB", "3", "Verzonnendreef", 11, 1), Nearness.SAME_POSTCODE),
        (Home("3562 AB"), Nearness.SAME_POSTCODE),
        (Home("3562 AC", "1", "verzonnendreef", 11, 1), Nearness.SAME_STREET),
        (Home("3531 AB", "1", "Verzonnendreef", 11, 1), Nearness.SAME_BUURT),
        (Home("3562 AC", "1", "Bedachtdreef", 11, 1), Nearness.SAME_BUURT),
        (Home("3562 AC", "1", "Bedachtdreef", 12, 1), Nearness.SAME_WIJK),
        (Home(wijk=1), Nearness.SAME_WIJK),
        (Home("3562 AC", "1", "Bedachtdreef", 12, 2), Nearness.ELSEWHERE),
        (Home("3531 AB"), Nearness.ELSEWHERE),
        (Home(wijk=2), Nearness.ELSEWHERE),
        (Home(), Nearness.UNKNOWN),
        (Home(street="Verzonnendreef"), Nearness.UNKNOWN),
    ],
)
def test_how_near_two_homes_are(other: Home, expected: Nearness) -> None:
    assert near(AB_1, other) is expected


def test_two_homes_of_which_nothing_is_known_are_not_near() -> None:
    assert near(Home(), Home()) is Nearness.UNKNOWN
    assert near(Home("3562 AB", None), Home("3562 AB", None)) is Nearness.SAME_POSTCODE


@given(HOMES, HOMES)
def test_near_is_the_same_from_either_side(one: Home, other: Home) -> None:
    assert near(one, other) is near(other, one)


@given(HOMES, HOMES, st.sampled_from(["postcode", "street", "buurt", "wijk"]))
def test_to_know_less_never_brings_homes_nearer(one: Home, other: Home, field: str) -> None:
    order = list(Nearness)
    with_less = near(one._replace(**{field: None}), other)

    assert order.index(with_less) >= order.index(near(one, other))


@given(HOMES, HOMES)
def test_together_is_one_postcode_or_one_street(one: Home, other: Home) -> None:
    same_postcode = one.postcode is not None and one.postcode == other.postcode
    same_street = (
        (one.street or "-").casefold() == (other.street or "+").casefold()
        and (one.postcode or "-")[:4] == (other.postcode or "+")[:4]
    )  # fmt: skip

    assert (near(one, other) in TOGETHER) == (same_postcode or same_street)


# What became of a group


@pytest.mark.parametrize("nearness", Nearness)
@pytest.mark.parametrize("moved", [True, False])
def test_a_pair_cannot_be_told_while_one_of_the_two_has_to_move(nearness: Nearness, moved: bool) -> None:
    assert became(nearness, waiting=True, moved=moved) is Became.WAITING
    apart = Became.APART if moved else Became.NOT_MOVED
    assert became(nearness, waiting=False, moved=moved) is (Became.NEAR if nearness in TOGETHER else apart)


@pytest.mark.parametrize("where", Whereabouts)
def test_who_never_belonged_to_the_project_and_still_has_a_home_did_not_move(where: Whereabouts) -> None:
    left = where in (Whereabouts.LEFT, Whereabouts.GONE)
    assert has_moved(where, belongs=False, decided_elsewhere=False) is left
    assert has_moved(where, belongs=True, decided_elsewhere=False) is (where is not Whereabouts.IN_PROJECT)
    assert has_moved(where, belongs=True, decided_elsewhere=True)


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ("near near", Staying.TOGETHER),
        ("near", Staying.TOGETHER),
        ("near apart", Staying.PARTLY),
        ("near waiting", Staying.PARTLY),
        ("near not-moved", Staying.PARTLY),
        ("near apart waiting", Staying.PARTLY),
        ("apart apart", Staying.APART),
        ("apart not-moved", Staying.APART),
        ("apart waiting", Staying.NOT_REHOUSED),
        ("not-moved waiting", Staying.NOT_REHOUSED),
        ("waiting waiting", Staying.NOT_REHOUSED),
        ("not-moved not-moved", Staying.NOT_MOVED),
    ],
)
def test_what_became_of_a_group(pairs: str, expected: Staying) -> None:
    told = [Became(word) for word in pairs.split()]
    assert staying(told) is expected
    assert staying(reversed(told)) is expected


@given(st.lists(st.sampled_from(Became), min_size=1))
def test_a_group_is_apart_only_when_somebody_moved(told: list[Became]) -> None:
    if staying(told) is Staying.APART:
        assert Became.APART in told


def test_only_a_list_tells_that_a_household_left() -> None:
    for lives_here, listed, left, gone in product([True, False], repeat=4):
        where = whereabouts(lives_here=lives_here, listed=listed, left=left, gone=gone)
        if lives_here:
            assert where is Whereabouts.IN_PROJECT
        elif listed and left:
            assert where is Whereabouts.LEFT
        else:
            assert where is (Whereabouts.GONE if gone else Whereabouts.ELSEWHERE)
