"""The phases of a project: what has come, what is next, how far a date slipped."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import TODAY
from ucase.domain.phases import (
    PHASES,
    PhaseDates,
    PhaseState,
    next_phase,
    out_of_order,
    phase_line,
)
from ucase.domain.project_steps import ENOUGH_RESPONSE, NextStep, Progress, next_step
from ucase.domain.works import Phase

LATER, SOONER = TODAY + timedelta(days=10), TODAY - timedelta(days=10)
near = st.none() | st.dates(TODAY - timedelta(days=400), TODAY + timedelta(days=400))
plans = st.dictionaries(st.sampled_from(PHASES), st.builds(PhaseDates, near, near, near))


def came(day: date = SOONER) -> PhaseDates:
    """A phase that has come."""
    return PhaseDates(actual=day)


def planned(day: date = LATER) -> PhaseDates:
    """A phase that is planned and was never planned otherwise."""
    return PhaseDates(first_planned=day, planned=day)


def states(dated: dict[Phase, PhaseDates]) -> str:
    """The line as its first letters."""
    return "".join(one.state[0] for one in phase_line(dated, TODAY))


@pytest.mark.parametrize(
    ("dates", "slip"),
    [
        (PhaseDates(), None),
        (PhaseDates(actual=TODAY), None),
        (PhaseDates(TODAY, None, None), None),
        (PhaseDates(TODAY, TODAY, None), 0),
        (PhaseDates(TODAY, LATER, None), 10),
        (PhaseDates(TODAY, SOONER, None), -10),
        (PhaseDates(TODAY, LATER, SOONER), -10),
        (PhaseDates(SOONER, SOONER, TODAY), 10),
    ],
)
def test_a_slip_is_from_the_first_plan_to_the_day_it_came_else_to_the_newest_plan(
    dates: PhaseDates, slip: int | None
) -> None:
    assert dates.slip == slip


def test_a_project_without_dates_begins_at_the_first_phase() -> None:
    assert next_phase({}) is Phase.ANNOUNCEMENT
    assert states({}) == "nllllll"


def test_the_last_that_came_is_where_the_project_is_and_the_one_after_is_next() -> None:
    dated = {Phase.ANNOUNCEMENT: came(), Phase.SOCIAL_PLAN: came()}

    assert next_phase(dated) is Phase.SUPPORT_POLL
    assert [one.state for one in phase_line(dated, TODAY)][:4] == [
        PhaseState.DONE, PhaseState.NOW, PhaseState.NEXT, PhaseState.LATER,
    ]  # fmt: skip


def test_a_phase_that_was_passed_over_is_not_waited_for() -> None:
    """Major maintenance asks no vote, and a social plan is no duty (DOMAIN §1.2, §1.4)."""
    dated = {Phase.ANNOUNCEMENT: came(), Phase.WORKS_START: came()}

    assert next_phase(dated) is Phase.WORKS_END
    assert [one.state for one in phase_line(dated, TODAY)] == [
        PhaseState.DONE, PhaseState.UNRECORDED, PhaseState.UNRECORDED, PhaseState.UNRECORDED,
        PhaseState.NOW, PhaseState.NEXT, PhaseState.LATER,
    ]  # fmt: skip


def test_what_is_planned_comes_before_what_has_no_date() -> None:
    dated = {Phase.ANNOUNCEMENT: came(), Phase.REFERENCE_DATE: planned(), Phase.WORKS_START: planned()}

    assert next_phase(dated) is Phase.REFERENCE_DATE


def test_after_the_last_phase_nothing_is_next() -> None:
    dated = {Phase.AFTERCARE_END: came()}

    assert next_phase(dated) is None
    assert states(dated) == "uuuuuud"


def test_only_the_phase_that_should_come_next_is_late() -> None:
    dated = {Phase.SUPPORT_POLL: planned(SOONER), Phase.WORKS_START: planned(SOONER)}
    late = {one.phase: one.days_overdue for one in phase_line(dated, TODAY) if one.days_overdue}

    assert late == {Phase.SUPPORT_POLL: 10}
    assert not any(one.days_overdue for one in phase_line({Phase.SUPPORT_POLL: planned(TODAY)}, TODAY))


def test_phases_that_contradict_their_order_are_told_by_pair() -> None:
    dated = {Phase.ANNOUNCEMENT: came(), Phase.WORKS_START: planned(LATER), Phase.WORKS_END: planned(TODAY)}
    (pair,) = out_of_order(dated)

    assert pair == (Phase.WORKS_START, LATER, Phase.WORKS_END, TODAY)
    assert out_of_order(dated, Phase.WORKS_END) == [pair]
    assert out_of_order(dated, Phase.ANNOUNCEMENT) == []
    assert out_of_order({**dated, Phase.WORKS_END: planned(LATER)}) == []


@given(plans)
def test_the_line_has_every_phase_once_with_at_most_one_now_and_one_next(
    dated: dict[Phase, PhaseDates],
) -> None:
    line = phase_line(dated, TODAY)
    said = [one.state for one in line]

    assert [one.phase for one in line] == list(Phase)
    assert said.count(PhaseState.NEXT) == (next_phase(dated) is not None)
    assert said.count(PhaseState.NOW) <= 1
    for one in line:
        assert (one.state in (PhaseState.DONE, PhaseState.NOW)) == (one.dates.actual is not None)
    if PhaseState.NEXT in said:
        place = said.index(PhaseState.NEXT)
        assert PhaseState.LATER not in said[:place]
        assert set(said[place + 1 :]) <= {PhaseState.LATER}


@given(plans)
def test_dates_in_order_contradict_nothing(dated: dict[Phase, PhaseDates]) -> None:
    days = [day for phase in PHASES if phase in dated and (day := dated[phase].day)]

    assert bool(out_of_order(dated)) == (days != sorted(days))


# What is next


def progress(**counts: int) -> Progress:
    """A project of a hundred dwellings and households, about which nothing is known but what is given."""
    counts.setdefault("decided", sum(counts.get(key, 0) for key in ("selected", "waiting", "declined")))
    return Progress(
        *(counts.get(key, 100 if key in ("dwellings", "households") else 0) for key in Progress._fields)
    )


@pytest.mark.parametrize(
    ("counts", "step"),
    [
        ({"dwellings": 0, "households": 0}, NextStep.IMPORT_DWELLINGS),
        ({"dwellings": 0, "households": 0, "open_cases": 3}, NextStep.IMPORT_DWELLINGS),
        ({}, NextStep.SURVEY),
        ({"answered": ENOUGH_RESPONSE - 1}, NextStep.SURVEY),
        ({"answered": ENOUGH_RESPONSE}, NextStep.SELECT),
        ({"answered": ENOUGH_RESPONSE, "waiting": 1}, NextStep.CASES),
        ({"selected": 1}, NextStep.CASES),
        ({"declined": 1}, NextStep.CASES),
        ({"households": 0}, NextStep.CASES),
    ],
)
def test_the_next_step_follows_the_method(counts: dict[str, int], step: NextStep) -> None:
    assert next_step(progress(**counts), {}) is step


def test_after_the_works_the_neighbours_are_looked_at() -> None:
    assert next_step(progress(selected=1), {Phase.WORKS_END: came()}) is NextStep.CHECK_NEIGHBOURS
    assert next_step(progress(selected=1), {Phase.WORKS_END: planned()}) is NextStep.CASES


@pytest.mark.parametrize(
    ("answered", "households", "percent"),
    [(0, 0, None), (0, 3, 0), (199, 200, 100), (197, 200, 99), (200, 200, 100), (1, 3, 33)],
)
def test_the_response_is_rounded_once_and_half_up(
    answered: int, households: int, percent: int | None
) -> None:
    assert progress(answered=answered, households=households).response == percent
