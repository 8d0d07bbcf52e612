"""The rules of series: distances, steps, and what planning again changes."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ucase.domain.errors import Invalid
from ucase.domain.series import (
    MOST_STEPS,
    Span,
    Step,
    There,
    at,
    compare,
    every,
    read_distance,
    read_rule,
    steps,
    write_rule,
)
from ucase.domain.working_days import Calendar

TODAY = date(2026, 11, 23)
days = st.dates(date(2024, 1, 1), date(2032, 12, 31))
spans = st.one_of(
    st.builds(Span, st.integers(1, 60), st.just("w")),
    st.builds(Span, st.integers(1, 24), st.just("m")),
    st.builds(Span, st.integers(1, 300).filter(lambda length: length % 7 > 0), st.just("d")),
)


def as_it_is(day: date) -> date:
    """A calendar on which every day will do."""
    return day


@pytest.mark.parametrize(
    ("said", "span"),
    [
        ("2w", Span(2, "w")), ("14d", Span(2, "w")), ("10 dagen", Span(10, "d")), ("3 maanden", Span(3, "m")),
        ("twee weken", Span(2, "w")), ("1 jaar", Span(12, "m")), ("1y", Span(12, "m")),
        ("6 weeks", Span(6, "w")),
    ],
)  # fmt: skip
def test_a_distance_is_read_in_either_language_and_in_its_simplest_form(said: str, span: Span) -> None:
    assert read_distance(said, "every") == span


@pytest.mark.parametrize("said", ["", "2", "0w", "-2w", "+2w", "morgen", "2 w 3 d", "999999w", "2x"])
def test_what_is_no_distance_is_refused(said: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_distance(said, "every")
    assert (refused.value.key, refused.value.field) == ("distance", "every")


def test_a_month_after_the_31st_is_the_last_of_a_shorter_one() -> None:
    assert Span(1, "m").after(date(2027, 1, 31)) == date(2027, 2, 28)
    assert Span(1, "m").after(date(2028, 1, 31)) == date(2028, 2, 29)
    assert Span(12, "m").after(date(2028, 2, 29)) == date(2029, 2, 28)
    assert Span(48, "m").after(date(2028, 2, 29)) == date(2032, 2, 29)
    assert Span(2, "m").after(date(2026, 11, 30)) == date(2027, 1, 30)
    assert Span(1, "m").after(date(2026, 12, 31)) == date(2027, 1, 31)


@given(st.lists(spans, min_size=1, max_size=8), st.booleans())
def test_a_rule_is_read_back_as_it_is_written(some: list[Span], repeats: bool) -> None:
    rule = every(str(some[0])) if repeats else at(",".join(map(str, some)))
    assert read_rule(write_rule(rule)) == rule


def test_the_steps_of_a_rule_stand_nearest_first_and_each_once() -> None:
    assert write_rule(at("3m, 2w,14d,6w")) == "at 2w,6w,3m"


def test_a_rule_that_repeats_goes_on_until_its_last_day() -> None:
    found = steps(every("2w"), date(2026, 11, 23), date(2027, 1, 4), as_it_is)
    assert found == [
        Step("2w", date(2026, 12, 7)), Step("4w", date(2026, 12, 21)), Step("6w", date(2027, 1, 4)),
    ]  # fmt: skip


def test_it_needs_an_end_and_is_never_241_visits() -> None:
    with pytest.raises(Invalid) as endless:
        steps(every("2w"), TODAY, None, as_it_is)
    assert endless.value.key == "series_without_end"
    with pytest.raises(Invalid) as long:
        steps(every("1d"), TODAY, TODAY + timedelta(days=241), as_it_is)
    assert (long.value.key, long.value.values) == ("series_long", {"most": MOST_STEPS})


@given(spans, days, st.integers(0, 400))
def test_no_step_falls_on_a_day_off_and_no_two_on_one_day(span: Span, anchor: date, length: int) -> None:
    calendar = Calendar(good_friday=True, liberation_day="always")
    try:
        found = steps(every(str(span)), anchor, anchor + timedelta(days=length), calendar.fits)
    except Invalid:
        assume(False)
    assert all(calendar.day_off(step.day) is None for step in found)
    assert len({step.day for step in found}) == len(found) == len({step.name for step in found})
    assert [step.day for step in found] == sorted(step.day for step in found)


@given(st.lists(spans, min_size=1, max_size=6), days, st.booleans())
def test_planning_again_as_it_was_changes_nothing(
    some: list[Span], anchor: date, moved_by_hand: bool
) -> None:
    laid = steps(at(",".join(map(str, some))), anchor, None, Calendar().fits)
    shift = timedelta(days=3 if moved_by_hand else 0)
    there = [There(number, one.name, one.day + shift, False) for number, one in enumerate(laid)]

    difference = compare(laid, laid, there, anchor)

    assert not difference.changes
    assert difference.kept == there


@given(st.lists(spans, min_size=1, max_size=6), days, st.integers(-60, 60), st.data())
def test_when_the_anchor_moves_what_is_open_moves_and_what_is_done_stays(
    some: list[Span], anchor: date, shift: int, data: st.DataObject
) -> None:
    rule = at(",".join(map(str, some)))
    before = steps(rule, anchor, None, as_it_is)
    after = steps(rule, anchor + timedelta(days=shift), None, as_it_is)
    done = data.draw(st.sets(st.integers(0, len(before) - 1)))
    there = [There(number, one.name, one.day, number in done) for number, one in enumerate(before)]

    difference = compare(before, after, there, anchor - timedelta(days=400))

    assert {one.number for one in difference.kept} >= done
    will = {one.name: one.day for one in after}
    assert all(one.day == will[one.step] for one in difference.moved)
    assert {one.number for one in difference.moved} | {one.number for one in difference.kept} | {
        one.number for one in difference.ended
    } == set(range(len(before)))
    names = [one.name for one in difference.new] + [one.step for one in there]
    assert len(names) == len(set(names))


def test_a_month_that_is_shorter_than_thirty_days_comes_first() -> None:
    found = steps(at("30d,1m"), date(2027, 2, 1), None, as_it_is)
    assert found == [Step("1m", date(2027, 3, 1)), Step("30d", date(2027, 3, 3))]


def test_steps_before_today_are_left_out_and_told() -> None:
    laid = steps(at("2w,6w,3m"), date(2026, 10, 1), None, Calendar().fits)
    difference = compare([], laid, [], TODAY)
    assert [one.name for one in difference.past] == ["2w", "6w"]
    assert [one.name for one in difference.new] == ["3m"]
