"""Who had a case on a day that has gone."""

from datetime import date

import pytest

from ucase.domain.handovers import Handover, had_to_do, holder

NOOR, SANNE, BO = 1, 2, 3
GIVEN = (
    Handover(date(2026, 3, 1), None, NOOR),
    Handover(date(2026, 5, 1), NOOR, SANNE),
    Handover(date(2026, 7, 1), SANNE, BO),
)


@pytest.mark.parametrize(
    ("day", "who"),
    [
        (date(2026, 2, 28), None), (date(2026, 3, 1), NOOR), (date(2026, 4, 30), NOOR),
        (date(2026, 5, 1), SANNE), (date(2026, 7, 1), BO), (date(2026, 11, 23), BO),
    ],
)  # fmt: skip
def test_whoever_gave_it_away_next_had_it_until_then(day: date, who: int | None) -> None:
    assert holder(BO, GIVEN, day) == who


def test_without_a_handover_it_is_whoever_has_it_now() -> None:
    assert holder(NOOR, (), date(2020, 1, 1)) == NOOR


def test_open_check_ins_went_along_and_those_that_had_ended_did_not() -> None:
    april = date(2026, 4, 1)
    assert had_to_do(BO, GIVEN, april) == NOOR
    assert had_to_do(SANNE, GIVEN, april, ended=date(2026, 6, 1)) == NOOR
    assert had_to_do(SANNE, GIVEN, date(2026, 5, 2), ended=date(2026, 6, 1)) == SANNE
    assert had_to_do(NOOR, GIVEN, april) == NOOR, "it was given to somebody else than who got the case"
