"""A name that is looked up leads to one thing, or to a problem that helps on."""

import pytest

from ucase.domain.errors import NotFound
from ucase.domain.naming import the_one, the_widest

KNOWN = {"overvecht": "Overvecht", "oost": "Oost", "vleuten de meern": "Vleuten-De Meern", "zuid": "Zuid"}


def problem(found: list[tuple[int, str]], key: str, kind: str = "area") -> NotFound:
    """What looking up gives when it does not give one answer."""
    with pytest.raises(NotFound) as caught:
        the_one(found, key, KNOWN, kind)
    assert caught.value.exit_code == 3
    return caught.value


def test_one_match_is_the_answer_whatever_looks_like_it() -> None:
    assert the_one([(7, "WK034403")], "overvecht", KNOWN, "area") == 7


def test_a_slip_of_the_keyboard_is_answered_with_what_was_meant() -> None:
    missing = problem([], "overvect")
    assert (missing.key, missing.values) == ("no_area_like", {"like": "Overvecht"})


def test_the_names_are_offered_as_people_write_them() -> None:
    assert problem([], "vleuten de mern").values == {"like": "Vleuten-De Meern"}


def test_where_nothing_is_alike_nothing_is_offered() -> None:
    missing = problem([], "qqqqq")
    assert (missing.key, missing.values) == ("no_area", {})


def test_three_are_offered_at_most() -> None:
    known = {f"wijk {letter}": f"Wijk {letter}" for letter in "abcdefgh"}
    with pytest.raises(NotFound) as caught:
        the_one([], "wijk", known, "area")
    assert str(caught.value.values["like"]).count(",") == 2


def test_several_matches_are_told_apart_by_their_labels() -> None:
    several = problem([(1, "WK034405"), (2, "WK051801")], "oost")
    assert (several.key, several.values) == ("several_areas", {"choices": "WK034405, WK051801"})


@pytest.mark.parametrize("kind", ["area", "project", "manager"])
def test_the_problem_names_the_kind(kind: str) -> None:
    assert problem([], "qqqqq", kind).key == f"no_{kind}"


@pytest.mark.parametrize(
    ("places", "wijk", "buurt"),
    [
        ([("wijk", 7), ("buurt", 7)], "A", "B"),
        ([("buurt", 7), ("municipality", None), ("wijk", 7)], "C", "A"),
        ([("subwijk", 7), ("buurt", 7)], "A", "B"),
        ([("wijk", 7), ("buurt", 8)], "AB", "AB"),
        ([("buurt", 7), ("buurt", 7)], "AB", "AB"),
        ([("municipality", None), ("municipality", None)], "AB", "AB"),
        ([], "", ""),
    ],
)
def test_of_areas_in_one_wijk_the_widest_is_meant_or_for_a_buurt_the_narrowest(
    places: list[tuple[str, int | None]], wijk: str, buurt: str
) -> None:
    found = "ABC"[: len(places)]

    assert the_widest(found, places) == list(wijk)
    assert the_widest(found, places, narrowest=True) == list(buurt)
