"""A reader who gets a report every week, of everything and of each project, for months, and keeps them all.

The attacker of these tests knows more than that of ``test_disclosure``: what happened on the days between any
two borders of periods, in any project, is one unknown number, and every figure is the sum of such numbers. So
whatever periods overlap, follow or hold each other, nothing that follows from them is missed.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import NamedTuple

import pytest

from tests.unit.attacker import Attack, Seen, seen, too_narrow
from ucase.domain.disclosure import Outcome, for_outside
from ucase.domain.given_out import read, written
from ucase.domain.identity import Figure, overlap
from ucase.domain.report import TOTAL, Audience, Cell, Definition, Kind, Period, Report, Row, Why
from ucase.domain.together import Together

MONDAY = date(2026, 1, 5)
STAGES = ("intake", "support")
FIGURES = (
    Definition("open", parts=STAGES),
    *map(Definition, STAGES),
    Definition("opened", happened=True),
    Definition("closed", happened=True),
    Definition("silent", within="open"),
    Definition("days", Kind.MEDIAN, base="closed"),
)
MANY = int(os.environ.get("UCASE_EXAMPLES", "20"))
"""How much is tried; the long form asks for months, in more neighbourhoods (CONTRIBUTING)."""
WIJKEN, PROJECTS = 3, ("P-0001", "P-0002")
Asked = tuple[int, int | None, str | None]
"""After how many days, over how many days (all of them for None), and of which project."""


class Household(NamedTuple):
    """When a case opened, went to support and closed, and where it counts."""

    wijk: int
    project: str
    days: tuple[date, date, date]


def neighbourhood(seed: int) -> list[Household]:
    """Some seventy cases, of which most are in the first wijk, as in life."""
    chance = Random(seed)

    def one(number: int) -> Household:
        opened = MONDAY + timedelta(chance.randint(-300, 150))
        first = opened + timedelta(chance.randint(1, 60))
        return Household(
            min(int(chance.expovariate(0.7)), WIJKEN - 1),
            PROJECTS[number % 3 == 0],
            (opened, first, first + timedelta(chance.randint(1, 250))),
        )

    return [one(number) for number in range(70)]


def counted(people: Sequence[Household], asked: Asked) -> Report:
    """The report that is asked for, as it is counted on its day."""
    after, length, project = asked
    day = MONDAY + timedelta(after)
    since = None if length is None else day - timedelta(length - 1)

    def row(wijk: int) -> tuple[int, ...]:
        known = [one.days for one in people if one.wijk == wijk and project in (None, one.project)]
        stages = [sum(days[at] <= day < days[at + 1] for days in known) for at in (0, 1)]
        opened, closed = (sum((since or date.min) <= days[at] <= day for days in known) for at in (0, 2))
        silent = sum(days[0] <= day < days[2] and days[0].toordinal() % 3 == 0 for days in known)
        return sum(stages), *stages, opened, closed, silent

    rows = [row(wijk) for wijk in range(WIJKEN)]
    total = tuple(map(sum, zip(*rows, strict=True)))
    made = tuple(Row(f"W{at}", (f"W{at}",), (*one, 30.0 if one[4] else None)) for at, one in enumerate(rows))
    scope = (("project", project),) if project else ()
    return Report(
        "weeks", ("wijk",), FIGURES, made, Period(since, day), day,
        total=Row(TOTAL, (None,), (*total, 30.0 if total[4] else None)), scope=scope,
    )  # fmt: skip


def given_out(seed: int, asked: Sequence[Asked]) -> list[Outcome]:
    """What goes outside when these are asked for, one after the other."""
    people, outcomes = neighbourhood(seed), list[Outcome]()
    for one in asked:
        earlier = [read(written(outcome.given)) for outcome in outcomes]
        outcomes.append(for_outside(counted(people, one), Audience.CORPORATION, "0", None, earlier))
    return outcomes


class Stricter(Attack):
    """Knows besides that each figure of what happened is a sum over days and projects."""

    def __init__(self, reports: Sequence[Seen]) -> None:
        super().__init__(reports)
        about = [one.published.report for one in reports]
        cuts = sorted(
            {one.period.since or date.min for one in about}
            | {one.period.until + timedelta(1) for one in about}
        )
        pieces: dict[tuple[Cell, date, str], int] = {}
        happened = {one.key for one in FIGURES if one.happened}
        for (at, cell), column in list(self.column.items()):
            if cell.column not in happened:
                continue
            report = about[at]
            terms = {column: 1}
            for first, following in pairwise(cuts):
                if not (report.period.since or date.min) <= first <= report.period.until:
                    continue
                for project in [dict(report.scope)["project"]] if report.scope else (*PROJECTS, "none"):
                    piece = pieces.setdefault((cell, first, project), -1)
                    if piece < 0:
                        piece = pieces[cell, first, project] = self.unknown(0, None)
                    terms[piece] = -1
                assert following <= report.period.until + timedelta(1)
            self.equal.append((terms, 0))


def caught(outcomes: Sequence[Outcome]) -> list[str]:
    """The hidden counts that the attacker knows better than allowed."""
    distinct: dict[object, Outcome] = {}
    for one in outcomes:
        about = one.report.period, one.report.scope, one.report.as_of
        distinct.setdefault((one.published.rows, one.published.total, about), one)
    known = [seen(one.report, one.published) for one in distinct.values()]
    return [
        f"{one.what} is {one.true}: {one.low} to {one.high}"
        for one in Stricter(known).intervals()
        if too_narrow(one) and one.sign != "between"
    ]


def weekly() -> Iterator[Asked]:
    yield from ((7 * week, None, None) for week in range(17))


def split_by_project() -> Iterator[Asked]:
    yield from ((7 * week, None, (None, *PROJECTS)[week % 3]) for week in range(15))


def weeks_in_months() -> Iterator[Asked]:
    for week in range(9):
        yield 7 * week + 6, 7, None
        if week % 4 == 3:
            yield 7 * week + 6, 28, None
            yield 7 * week + 6, None, PROJECTS[0]


def overlapping() -> Iterator[Asked]:
    """The last thirty days, every fortnight, and all of it now and then."""
    for fortnight in range(6):
        yield 14 * fortnight, 30, None
        if fortnight % 3 == 2:
            yield 14 * fortnight, None, None


@pytest.mark.parametrize("seed", range(1, 1 + max(1, MANY // 100)))
@pytest.mark.parametrize("asking", [weekly, split_by_project, weeks_in_months, overlapping])
def test_nobody_can_be_found_however_often_it_is_asked(
    asking: Callable[[], Iterator[Asked]], seed: int
) -> None:
    asked = list(asking())
    outcomes = given_out(seed, asked if MANY > 20 else asked[: len(asked) // 2 + 1])

    assert [one.unprotected for one in outcomes] == [0] * len(outcomes)
    assert caught(outcomes) == []


def test_without_a_memory_it_would_be_caught() -> None:
    """The control: the same reports, each hidden by itself."""
    people = neighbourhood(1)
    alone = [
        for_outside(counted(people, asked), Audience.CORPORATION, "0")
        for asked in [(0, None, None), (7, None, None), (14, 14, None), (14, None, PROJECTS[0])]
    ]

    assert caught(alone) != []


def test_within_four_weeks_the_figures_are_those_that_were_given() -> None:
    first, second, third = given_out(1, [(0, None, None), (27, None, None), (28, None, None)])

    assert second.published.rows == first.published.rows
    assert second.published.stamp == first.published.stamp
    assert second.published.repeated is not None
    assert (second.published.repeated.on, second.published.repeated.anew_from) == (
        MONDAY, MONDAY + timedelta(28),
    )  # fmt: skip
    assert (second.report.as_of, second.report.period.until) == (MONDAY, MONDAY)
    assert third.published.repeated is None
    assert third.report.as_of == MONDAY + timedelta(28)


def test_how_things_stand_is_repeated_and_another_period_is_counted() -> None:
    first, second = given_out(1, [(6, 7, None), (13, 7, None)])

    assert second.published.repeated is not None
    assert not second.published.repeated.period
    assert second.report.period == Period(MONDAY + timedelta(7), MONDAY + timedelta(13))
    place = second.report.place("open")
    assert [row.values[place] for row in second.published.rows] == [
        row.values[place] for row in first.published.rows
    ]


def test_a_period_that_shares_days_with_another_is_hidden_and_says_why() -> None:
    _, second = given_out(1, [(20, 30, None), (60, 50, None)])

    hidden = [one for one in second.published.hidden if one.column in ("opened", "closed")]
    assert len(hidden) == 2 * (WIJKEN + 1)
    assert {one.why for one in hidden} == {Why.PERIOD}


def test_another_project_is_not_repeated() -> None:
    _, second = given_out(1, [(0, None, PROJECTS[0]), (7, None, PROJECTS[1])])

    assert second.published.repeated is None


def of(since: date | None, until: date) -> Figure:
    """A count of what happened in a period."""
    return Figure("opened", frozenset({frozenset()}), since, until, happened=True)


def test_periods_overlap_when_each_has_days_of_its_own() -> None:
    january, february = of(date(2026, 1, 1), date(2026, 1, 31)), of(date(2026, 2, 1), date(2026, 2, 28))
    both, middle = of(None, date(2026, 2, 28)), of(date(2026, 1, 15), date(2026, 2, 15))

    assert not overlap(january, february)
    assert not overlap(january, both)
    assert overlap(january, middle)
    assert overlap(middle, february)
    assert not overlap(january, middle._replace(where=frozenset({frozenset({("project", "P-0001")})})))


def test_a_year_is_its_parts_and_leaves_over_what_they_do_not_count() -> None:
    people = neighbourhood(1)
    tables = [
        for_outside(counted(people, asked), Audience.PUBLIC, "0").given
        for asked in [(6, 7, None), (13, 7, None), (13, 14, None), (13, None, None)]
    ]

    families = Together(tables, {}).families
    found = {(one.whole[0], tuple(part[0] for part in one.parts), one.exact) for one in families}
    assert (2, (0, 1), True) in found
    assert (3, (0, 1), False) in found
