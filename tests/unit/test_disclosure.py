"""What is told outside: by example, and against an attacker with linear programming."""

import os
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from tests.unit.attacker import Attack, Interval, Seen, seen, too_narrow
from ucase.domain.disclosure import Outcome, for_outside
from ucase.domain.given_out import GivenOut, read, written
from ucase.domain.report import (
    TOTAL,
    Audience,
    Cell,
    Definition,
    Kind,
    Period,
    Published,
    Report,
    Row,
    Rules,
    Shown,
    Sum,
    Why,
    as_counted,
)

FIGURES = (
    Definition("open", parts=("old", "new")),
    Definition("old"),
    Definition("new"),
    Definition("opened", happened=True),
    Definition("ill", within="open", sensitive=True),
    Definition("share", Kind.PERCENTAGE, base="open", of="ill"),
)
DAY = date(2026, 1, 31)
MANY = int(os.environ.get("UCASE_EXAMPLES", "20"))
"""How many tables are tried; the long form takes thousands (CONTRIBUTING)."""
Counts = tuple[int, int, int, int]


def report(
    rows: Sequence[Counts],
    until: date = DAY,
    *,
    since: date | None = None,
    scope: tuple[tuple[str, str], ...] = (),
    size: int | None = None,
) -> Report:
    """A report with a row for each of ``old, new, opened, ill``, and the total."""

    def row(key: str, counts: Counts) -> Row:
        old, new, opened, ill = counts
        ill = min(ill, old + new)
        return Row(key, (key,), (old + new, old, new, opened, ill, 50.0 if old + new else None))

    made = [row(f"row {number}", counts) for number, counts in enumerate(rows)]
    sums = tuple(sum(int(one.values[at] or 0) for one in made) for at in range(1, 5))
    total = Row(TOTAL, (None,), (sums[0] + sums[1], *sums, 50.0))
    return Report(
        "table", ("wijk",), FIGURES, tuple(made), Period(since, until), until, total=total, scope=scope,
        size=size,
    )  # fmt: skip


def outside(one: Report, earlier: Sequence[GivenOut] = (), rules: Rules | None = None) -> Outcome:
    """The report for a corporation."""
    return for_outside(one, Audience.CORPORATION, "0", rules, earlier)


def values(published: Published, column: str) -> list[Shown]:
    """A column, the total last."""
    place = published.report.place(column)
    return [row.values[place] for row in published.all_rows()]


def reasons(published: Published) -> set[Why]:
    """Why anything is hidden."""
    return {one.why for one in published.hidden}


# By example


def test_a_small_count_is_a_sign_and_any_other_is_rounded() -> None:
    published = outside(report([(20, 43, 5, 20), (42, 10, 12, 20), (0, 60, 38, 20)])).published

    assert values(published, "opened") == ["<10", 10, 40, 55]
    assert {one.why for one in published.hidden if one.column == "opened"} == {Why.SMALL}


def test_that_there_is_nobody_is_told_unless_it_is_sensitive() -> None:
    published = outside(report([(0, 40, 0, 0), (0, 60, 0, 0)])).published

    assert values(published, "old")[:2] == [0, 0]
    assert values(published, "opened") == [0, 0, 0]
    assert values(published, "ill")[:2] != [0, 0]


def test_what_gives_a_small_count_away_is_hidden_too() -> None:
    """40 in all and 40 old leave 4 at most for the new."""
    published = outside(report([(40, 2, 20, 20), (50, 50, 20, 20), (60, 60, 20, 20)])).published

    (open_, old, new) = (values(published, column)[0] for column in ("open", "old", "new"))
    assert new in ("<10", "x")
    assert "x" in (open_, old)
    assert Why.OTHERS in reasons(published)


def test_without_that_it_would_be_caught() -> None:
    """The control: the attacker finds what is not protected, so that finding nothing means something."""
    one = report([(40, 2, 20, 20), (50, 50, 20, 20)])
    bare = for_outside(one, Audience.PUBLIC, "0", others_too=False).published

    caught = {found.what for found in narrow([seen(one, bare)])}
    assert "0 Cell(row='row 0', column='new')" in caught
    assert narrow([seen(one, outside(one).published)]) == []


def test_a_percentage_is_of_what_is_shown_and_never_of_few() -> None:
    published = outside(report([(20, 25, 0, 22), (5, 0, 0, 3), (30, 40, 0, 2)])).published

    assert values(published, "share")[0] == round(100 * 20 / 45, 1)
    assert values(published, "share")[1:3] == ["x", "x"]
    assert Why.BASE in reasons(published)


def test_that_all_but_a_few_have_it_is_told_as_little_as_that_a_few_have() -> None:
    published = outside(report([(20, 25, 0, 44), (30, 40, 0, 30)])).published

    assert values(published, "ill")[0] == "x"


def test_a_complex_of_fewer_than_ten_households_has_no_breakdown() -> None:
    published = outside(report([(30, 40, 50, 20)], size=9)).published

    assert {value for row in published.all_rows() for value in row.values} == {"x"}
    assert Why.COMPLEX in reasons(published)
    assert values(outside(report([(30, 40, 50, 20)], size=10)).published, "opened") == [50, 50]


def test_the_threshold_and_the_rounding_are_settings() -> None:
    published = outside(report([(19, 40, 23, 30), (41, 40, 60, 30)]), rules=Rules(20, 10)).published

    assert values(published, "opened") == [20, 60, 80]
    assert values(published, "old")[0] in ("<20", "x")


def test_the_report_that_goes_along_has_lost_its_numbers() -> None:
    published = outside(report([(3, 40, 7, 1)])).published

    assert published.report.rows == ()
    assert published.report.total is None


def test_a_median_of_few_is_hidden_and_another_is_rounded() -> None:
    figures = (Definition("closed"), Definition("days", Kind.MEDIAN, base="closed"))
    rows = (Row("a", ("a",), (40, 121.5)), Row("b", ("b",), (9, 33)), Row("c", ("c",), (0, None)))
    one = Report("t", ("row",), figures, rows, Period(None, DAY), DAY)

    assert values(outside(one).published, "days") == [120, "x", None]


def test_rows_about_words_that_people_typed_are_left_out() -> None:
    figures = (Definition("count", within="base"), Definition("base"))
    rows = (
        Row("language/Turks", ("language", "Turks"), (30, 50), typed=True),
        Row("language/Nederlands", ("language", "Nederlands"), (20, 50), typed=True),
        Row("moving/return", ("moving", "return"), (30, 50)),
    )
    parts = tuple(Cell(row.key, "count") for row in rows[:2])
    sums = (Sum(Cell("language/Turks", "base"), parts),)
    one = Report("t", ("q", "a"), figures, rows, Period(None, DAY), DAY, sums=sums)

    assert [row.key for row in outside(one).published.rows] == ["moving/return"]


# What was given out before


def test_this_month_minus_last_month_gives_nobody_away() -> None:
    """43 opened up to January, 44 up to February: whoever came in between would be known."""
    first = outside(report([(20, 25, 43, 20), (30, 40, 60, 20), (30, 40, 60, 20)]))
    later = report([(20, 25, 44, 20), (30, 40, 90, 20), (30, 40, 85, 20)], DAY + timedelta(days=28))

    assert values(outside(later).published, "opened")[:3] == [45, 90, 85]
    published = outside(later, [first.given]).published
    assert values(published, "opened")[0] == "x"
    assert values(published, "opened").count("x") == 2, "and one more, from which it could be computed"
    assert Why.EARLIER in reasons(published)


def test_one_wijk_on_the_day_after_tells_nothing_that_was_hidden() -> None:
    whole = report([(2, 40, 50, 20), (40, 60, 50, 20), (30, 31, 50, 20)])
    first = outside(whole)
    hidden = values(first.published, "new")
    assert "x" in hidden or "x" in values(first.published, "old")
    for number in range(3):
        counts = tuple(int(value or 0) for value in whole.rows[number].values[1:5])
        one = report([counts], DAY + timedelta(days=1), scope=(("wijken", f"row {number}"),))  # type: ignore[list-item]
        one = one._replace(rows=(one.rows[0]._replace(key=f"row {number}"),))
        later = outside(one, [first.given]).published
        assert narrow([seen(whole, first.published), seen(one, later)]) == []


def test_what_is_told_by_something_else_is_no_repetition() -> None:
    """A wijk and a buurt of one name are two rows."""
    first = outside(report([(20, 25, 42, 20), (30, 40, 60, 20)]))
    by_buurt = report([(10, 15, 22, 10), (20, 25, 42, 20)], DAY + timedelta(1))._replace(labels=("buurt",))

    assert outside(by_buurt, [first.given]).published.repeated is None


def test_a_project_out_of_all_leaves_no_few_others() -> None:
    everything = report([(20, 25, 42, 20), (30, 40, 60, 20)])
    of_project = report([(20, 25, 41, 20), (30, 40, 30, 20)], scope=(("project", "P-0001"),))
    first = outside(everything)

    published = outside(of_project, [first.given]).published
    assert values(outside(of_project).published, "opened")[:2] == [40, 30]
    assert values(published, "opened")[0] == "x"


def test_the_same_again_is_the_same_again_to_whomever() -> None:
    one = report([(3, 40, 7, 20), (40, 60, 50, 20)])
    first = outside(one)
    second = for_outside(one, Audience.PUBLIC, "0", None, [first.given])

    assert second.published.rows == first.published.rows
    assert second.published.total == first.published.total
    assert outside(one, [first.given]).published.stamp == first.published.stamp
    assert second.published.stamp != first.published.stamp


def test_what_was_given_out_is_kept_as_it_was() -> None:
    given = outside(report([(3, 40, 7, 20)], since=date(2026, 1, 1), scope=(("project", "P-0001"),))).given

    assert read(written(given)) == given


def test_the_stamp_stands_for_the_figures() -> None:
    one = report([(3, 40, 7, 20)])

    assert as_counted(one, "0").stamp == as_counted(report([(3, 40, 7, 20)]), "0").stamp
    assert as_counted(one, "0").stamp.figures != as_counted(report([(3, 40, 8, 20)]), "0").stamp.figures
    assert as_counted(one, "0").stamp != as_counted(one, "1").stamp


# Against the attacker


def narrow(reports: Sequence[Seen]) -> list[Interval]:
    """The hidden counts that the attacker knows better than allowed."""
    return [one for one in Attack(reports).intervals() if too_narrow(one)]


counts = st.sampled_from([0, 0, 1, 2, 4, 8, 9, 10, 11, 12, 13, 20, 38, 42]) | st.integers(0, 120)
tables = st.lists(st.tuples(counts, counts, counts, counts), min_size=1, max_size=5)
small_tables = st.lists(st.tuples(counts, counts, counts, counts), min_size=1, max_size=3)
changes = st.lists(
    st.tuples(
        st.integers(-3, 3), st.integers(-3, 3), st.sampled_from([0, 0, 1, 3, 7, 12, 40]), st.integers(-1, 2),
        st.sampled_from([28, 30, 31]),
    ),
    max_size=2,
)  # fmt: skip
thorough = settings(
    deadline=None, max_examples=MANY, database=None, suppress_health_check=[HealthCheck.too_slow]
)
with_others = settings(thorough, max_examples=MANY // 4)
"""Each of these is several reports, of which every two are compared."""


def told(published: Published) -> str:
    """The share of the figures that are still numbers, in tenths."""
    shown = [value for row in published.all_rows() for value in row.values if value is not None]
    return f"{10 * sum(not isinstance(one, str) for one in shown) // len(shown) * 10}% and more is shown"


@thorough
@given(rows=tables)
def test_no_hidden_count_can_be_pinned_down(rows: list[Counts]) -> None:
    one = report(rows)
    published = outside(one).published

    event(told(published))
    assert narrow([seen(one, published)]) == []


@with_others
@given(rows=small_tables, steps=changes)
def test_nor_with_the_reports_of_the_months_before(
    rows: list[Counts], steps: list[tuple[int, int, int, int, int]]
) -> None:
    """A report a month. Asked more often, or for parts, what was told may leave a count known already."""
    until, earlier, known = DAY, list[GivenOut](), list[Seen]()
    for step in [(0, 0, 0, 0, 0), *steps]:
        until += timedelta(days=step[4])
        rows = [
            (max(0, old + step[0]), max(0, new + step[1]), opened + step[2], max(0, ill + step[3]))
            for old, new, opened, ill in rows
        ]
        one = report(rows, until)
        outcome = outside(one, earlier)
        event(f"unprotected: {outcome.unprotected}")
        earlier.append(outcome.given)
        known.append(seen(one, outcome.published))
    assert [one for one in narrow(known) if one.sign != "between" and one.true < 10] == []


@pytest.mark.parametrize("seed", range(6))
def test_most_of_what_is_not_small_stays(seed: int) -> None:
    """The price: in tables of two hundred people a row, nine in ten figures are still numbers."""
    rows = [(40 + (7 * seed + 13 * one) % 50, 60 + (5 * seed + 29 * one) % 70, 90, 45) for one in range(6)]
    shown = [value for row in outside(report(rows)).published.all_rows() for value in row.values]

    assert sum(isinstance(value, str) for value in shown) <= len(shown) // 10
