"""The moving allowance by the day of the move: a known amount, or said to be unknown."""

import csv
from datetime import date, timedelta
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.allowance import AllowanceRow, allowance_on, next_adjustment


def shipped() -> list[AllowanceRow]:
    """The rows that ship."""
    with (files("ucase.data") / "moving_allowance.csv").open(encoding="utf-8") as lines:
        return [
            AllowanceRow(
                date.fromisoformat(row["effective_from"]),
                int(row["amount"]) * 100 if row["amount"] else None,
                row["source"],
            )
            for row in csv.DictReader(line for line in lines if not line.startswith("#"))
        ]


ROWS = shipped()


@pytest.mark.parametrize(
    ("moved", "euros"),
    [
        (date(2018, 2, 15), 5910),
        (date(2018, 2, 16), 5993),
        (date(2020, 2, 29), 6253),
        (date(2023, 2, 27), 6505),
        (date(2024, 2, 28), 7156),
        (date(2024, 2, 29), 7428),
        (date(2025, 2, 15), 7428),
    ],
)
def test_the_amount_is_that_of_the_day_of_the_move(moved: date, euros: int) -> None:
    row = allowance_on(ROWS, moved)
    assert row is not None
    assert row.amount == euros * 100


def test_of_the_year_that_was_not_found_nothing_is_said() -> None:
    for moved in (date(2019, 2, 28), date(2020, 2, 28)):
        row = allowance_on(ROWS, moved)
        assert row is not None
        assert row.amount is None


def test_before_the_first_row_and_past_the_last_the_amount_is_unknown() -> None:
    assert allowance_on(ROWS, date(2007, 2, 28)) is None
    assert allowance_on(ROWS, date(2025, 2, 16)) is None
    assert allowance_on(ROWS, date(2012, 6, 1)) is None, "the rows of 2008 to 2016 are not known"
    assert allowance_on(ROWS, date(2026, 11, 23)) is None
    assert allowance_on([], date(2024, 3, 1)) is None


def test_a_row_of_the_users_own_makes_it_known_again() -> None:
    own = AllowanceRow(date(2025, 2, 28), 700_000, "eigen opgave")
    assert allowance_on([*ROWS, own], date(2025, 3, 1)) == own
    before = allowance_on([*ROWS, own], date(2025, 2, 27))
    assert before is not None
    assert before.effective_from == date(2024, 2, 29)


@given(
    st.lists(st.dates(date(2005, 1, 1), date(2030, 12, 31)), min_size=1, max_size=8, unique=True),
    st.dates(date(2004, 1, 1), date(2035, 1, 1)),
)
def test_the_newest_amount_is_never_given_for_a_day_on_which_another_may_hold(
    starts: list[date], moved: date
) -> None:
    rows = [AllowanceRow(start, position, "x") for position, start in enumerate(starts)]
    found = allowance_on(rows, moved)
    assert found == allowance_on(list(reversed(rows)), moved)
    last = max(starts)
    if moved >= next_adjustment(last):
        assert found is None
    elif moved >= last:
        assert found is not None
        assert found.effective_from == last
    if found is not None:
        assert moved.year - found.effective_from.year <= 1
        assert found.effective_from <= moved
        assert not [one for one in starts if found.effective_from < one <= moved]


@given(st.dates(date(2005, 1, 1), date(2030, 12, 31)))
def test_an_amount_holds_until_a_february_that_is_yet_to_come(start: date) -> None:
    assert timedelta(0) < next_adjustment(start) - start <= timedelta(days=412)
