"""Every report for outside, alone and after others over the same cases, against an attacker who holds all.

The reports are the real ones, counted from an invented town. What is claimed of a report that comes after
others: a hidden count, in this one or in any before, is as unclear as it must be; or it was as clear from the
earlier reports alone, and this one added nothing.
"""

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import product
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from tests.unit.attacker import Interval, Seen, seen
from tests.unit.outsider import Geography, Outsider
from tests.unit.town import PROJECTS, TODAY, Town
from ucase.domain.disclosure import Outcome, for_outside
from ucase.domain.given_out import GivenOut, read, written
from ucase.domain.grouping import By
from ucase.domain.identity import AT_MOST, Figure, Told, holds, told_by, what_of
from ucase.domain.report import Audience, Cell, Published
from ucase.domain.whereabouts import Box, LiesIn, Where

MANY = int(os.environ.get("UCASE_EXAMPLES", "20"))
"""How many reports are tried; the long form takes hundreds (CONTRIBUTING)."""
thorough = settings(deadline=None, max_examples=MANY, database=None, suppress_health_check=list(HealthCheck))
with_others = settings(thorough, max_examples=max(1, MANY // 5))


class Question(NamedTuple):
    """A report that is asked for."""

    name: str
    by: By | None = None
    of_project: int | None = None
    areas: tuple[int, ...] = ()
    since: date | None = None
    zrm: bool = False


SPRING = date(2026, 4, 1)
QUESTIONS = (
    Question("wijk"), Question("wijk", By.PROJECT), Question("wijk", By.CORPORATION),
    Question("wijk", By.BUURT),
    Question("wijk", of_project=1), Question("wijk", By.PROJECT, areas=(1,)), Question("wijk", areas=(1,)),
    Question("wijk", areas=(1, 2), since=SPRING), Question("wijk", since=SPRING),
    Question("outcomes"), Question("outcomes", By.PROJECT), Question("outcomes", By.CORPORATION),
    Question("outcomes", By.WIJK), Question("outcomes", of_project=1), Question("outcomes", areas=(1,)),
    Question("outcomes", since=SPRING), Question("outcomes", zrm=True),
    Question("support"), Question("support", By.PROJECT), Question("support", of_project=2),
    Question("support", since=SPRING),
    Question("project"), Question("project", By.PROJECT), Question("project", By.WIJK),
    Question("project", of_project=1), Question("project", since=SPRING),
    Question("survey", of_project=1), Question("survey", of_project=2), Question("survey", of_project=3),
    Question("survey", of_project=2, since=SPRING),
    Question("survey", By.WIJK), Question("survey", By.SUBWIJK), Question("survey", By.BUURT),
    Question("survey", By.PROJECT), Question("survey", By.CORPORATION),
    Question("survey", By.WIJK, of_project=1), Question("survey", By.BUURT, of_project=2),
    Question("survey", By.PROJECT, since=SPRING), Question("survey", By.WIJK, since=SPRING),
    Question("caseload"), Question("partners"), Question("partners", since=SPRING),
)  # fmt: skip


def asked_of(town: Town, one: Question, earlier: Sequence[GivenOut] = ()) -> Outcome:
    """What goes outside."""
    report = town.report(**one._asdict())
    return for_outside(report, Audience.MUNICIPALITY, "0", None, earlier, town.lies_in())


def one_after_the_other(town: Town, questions: Sequence[Question], *, linked: bool = True) -> list[Outcome]:
    """What goes outside when these are asked; not ``linked``, a report is compared with those of its name."""
    outcomes: list[Outcome] = []
    for one in questions:
        earlier = [read(written(each.given)) for each in outcomes if linked or each.given.name == one.name]
        outcomes.append(asked_of(town, one, earlier))
    return outcomes


def narrow(town: Town, known: Sequence[Seen]) -> dict[str, Interval]:
    """The hidden counts that are known better than they should be."""
    attack = Outsider(known, Geography(town.lies_in()))
    return {one.what: one for one in attack.caught()}


def blank(one: Seen) -> Seen:
    """A report of which nothing is told but which rows it has."""
    rows = tuple(
        row._replace(values=tuple(None if value is None else "x" for value in row.values))
        for row in one.published.all_rows()
    )
    total = rows[-1] if one.published.total else None
    return one._replace(published=one.published._replace(rows=rows[: len(one.published.rows)], total=total))


def given_away(town: Town, outcomes: Sequence[Outcome]) -> Iterator[str]:
    """What each report told too much, beyond what those before it told."""
    known = [seen(one.report, one.published) for one in outcomes]
    if not narrow(town, known):  # with fewer reports an interval is only wider
        return
    for last in range(len(known)):
        found = narrow(town, known[: last + 1])
        before = narrow(town, [*known[:last], blank(known[last])]) if found and last else {}
        for what, one in found.items():
            old = before.get(what)
            if old is None or one.low > old.low + 1e-6 or one.high < old.high - 1e-6:
                yield f"{last}: {what} is {one.true}: {one.low:.0f} to {one.high:.0f}"


def out_of_sum(outcome: Outcome) -> list[Cell]:
    """What does not add up in the report from which figures went outside."""
    report = outcome.report
    values = {
        Cell(row.key, one.key): value
        for row in report.all_rows()
        for one, value in zip(report.definitions, row.values, strict=True)
    }
    return [
        total
        for total, parts in report.all_sums()
        if values.get(total) is not None
        and all(values.get(part) is not None for part in parts)
        and values[total] != sum(values[part] or 0 for part in parts)
    ]


def share(published: Published) -> int:
    """How many in a hundred figures are still numbers."""
    shown = [value for row in published.all_rows() for value in row.values if value is not None]
    return 100 * sum(not isinstance(one, str) for one in shown) // len(shown)


@cache
def a_town(seed: int, households: int) -> Town:
    """A town; what is counted in it does not change."""
    return Town(seed, households)


towns = st.builds(a_town, st.integers(1, 10**6), st.sampled_from([40, 100, 200, 300]))


# One number is one number


@pytest.mark.parametrize("seed", range(2))
def test_counts_of_one_identity_are_one_number_and_more_cases_are_more(seed: int) -> None:
    town = Town(seed, 150)
    told: list[Told] = []
    for number, one in enumerate(QUESTIONS):
        report = town.report(**one._asdict())
        told += told_by(
            number, for_outside(report, Audience.PUBLIC, "0", others_too=False).given, town.lies_in()
        )
    by_figure: dict[Figure, list[Told]] = defaultdict(list)
    by_what: dict[str, set[Figure]] = defaultdict(set)
    for one_told in told:
        by_figure[one_told.figure].append(one_told)
        by_what[one_told.figure.what].add(one_told.figure)
    more = [
        (by_figure[whole][0].value, by_figure[part][0].value)
        for figures in by_what.values()
        for whole, part in product(figures, figures)
        if holds(whole, part)
    ]

    assert [same for same in by_figure.values() if len({one.value for one in same}) > 1] == []
    assert [pair for pair in more if pair[0] < pair[1]] == []
    across = [{QUESTIONS[one.place[0]].name for one in same} for same in by_figure.values()]
    for names in ({"wijk", "outcomes"}, {"wijk", "caseload"}, {"support", "outcomes"}, {"project", "survey"}):
        assert any(names <= each for each in across)


# Alone


@thorough
@given(town=towns, question=st.sampled_from(QUESTIONS))
def test_no_report_gives_anybody_away(town: Town, question: Question) -> None:
    outcome = asked_of(town, question)

    event(f"{question.name}: {share(outcome.published) // 10 * 10}% and more is shown")
    assert outcome.unprotected == 0
    assert list(given_away(town, [outcome])) == []


# After others


@with_others
@given(town=towns, questions=st.lists(st.sampled_from(QUESTIONS), min_size=2, max_size=3, unique=True))
def test_nor_with_reports_of_other_names(town: Town, questions: list[Question]) -> None:
    outcomes = one_after_the_other(town, questions)

    assert [one.unprotected for one in outcomes] == [0] * len(outcomes)
    assert [out_of_sum(one) for one in outcomes] == [[]] * len(outcomes)
    assert list(given_away(town, outcomes)) == []


@pytest.mark.parametrize("name", ["project", "partners"])
def test_how_things_stand_with_what_came_in_one_period_is_not_told_of_another(name: str) -> None:
    town = Town(1, 300)
    _, since = one_after_the_other(town, [Question(name), Question(name, since=SPRING)])

    assert since.published.repeated is None
    assert (
        since.report.rows
        == for_outside(town.report(name, since=SPRING), Audience.MUNICIPALITY, "0").report.rows
    )
    assert out_of_sum(since) == []


BESIDE = {
    "a project": [Question("wijk", By.PROJECT), Question("wijk", of_project=1)],
    "a corporation": [Question("wijk", By.CORPORATION), Question("wijk", By.PROJECT)],
    "closings": [Question("wijk"), Question("outcomes", By.WIJK)],
    "a wijk and its buurten": [Question("wijk"), Question("wijk", By.BUURT)],
    "what was solved": [Question("support"), Question("outcomes", By.WIJK)],
    "the line and the survey": [Question("project", of_project=1), Question("survey", of_project=1)],
    "the survey of a project": [Question("survey", By.PROJECT), Question("survey", of_project=1)],
    "every project by itself": [
        *(Question("survey", of_project=one) for one in PROJECTS),
        Question("survey", By.WIJK),
    ],
    "the only project of a corporation": [
        Question("survey", By.CORPORATION),
        Question("survey", of_project=3),
    ],
    "the only project": [Question("survey", of_project=1), Question("survey", By.WIJK)],
    "the wijken of one project": [Question("survey", By.WIJK), Question("survey", By.WIJK, of_project=1)],
    "the worries of a wijk": [Question("project", By.WIJK), Question("survey", By.WIJK)],
    "the survey since spring": [
        Question("survey", By.PROJECT),
        Question("survey", By.PROJECT, since=SPRING),
    ],
}
"""Reports in which the same count stands, or parts of it."""


@pytest.mark.parametrize("beside", BESIDE)
def test_what_is_hidden_in_one_is_not_read_in_the_other(beside: str) -> None:
    town = Town(1, 120)
    outcomes = one_after_the_other(town, BESIDE[beside])

    assert [one.unprotected for one in outcomes] == [0] * len(outcomes)
    assert [out_of_sum(one) for one in outcomes] == [[]] * len(outcomes)
    assert list(given_away(town, outcomes)) == []


@pytest.mark.parametrize("before", [Question("survey", of_project=1), Question("project", of_project=1)])
def test_as_of_another_day_the_lists_of_projects_are_the_same(before: Question) -> None:
    town = Town(5, 120)
    first = asked_of(town, before)
    then = town.report("survey", by=By.PROJECT)._replace(as_of=TODAY - timedelta(days=90))
    second = for_outside(then, Audience.PUBLIC, "0", None, [first.given], town.lies_in())

    assert list(given_away(town, [first, second])) == []


LINKED = (
    "a project",
    "a corporation",
    "a wijk and its buurten",
    "the survey of a project",
    "every project by itself",
)


@pytest.mark.parametrize("beside", LINKED)
def test_without_the_link_it_would_be_caught(beside: str) -> None:
    """The control: the same reports, each by itself; the attacker finds what one tells of the other."""

    def alone(town: Town) -> list[Outcome]:
        return [asked_of(town, one) for one in BESIDE[beside]]

    assert any(list(given_away(town, alone(town))) for town in (Town(seed, 120) for seed in range(6)))


def without_group(table: GivenOut, cell: Cell) -> tuple[str, str]:
    """Planted: a row of the survey is taken for all of it."""
    return (what_of(table, cell)[0], "") if table.name == "survey" else what_of(table, cell)


def as_they_are(boxes: Iterable[Box], lies_in: LiesIn, *, listed: bool) -> Where:
    """Planted: nothing follows from which projects there are."""
    return frozenset(boxes)


def never(*_: object, **__: object) -> bool:
    """Planted: all projects together leave something over."""
    return False


def as_ever(figure: Figure) -> str | None:
    """Planted: a worry that stands in the survey need not have been raised."""
    return AT_MOST.get(figure.what)


FAULTS: dict[str, tuple[str, object, str, int]] = {
    "a row of the survey is all of it": ("identity.what_of", without_group, "the survey of a project", 3),
    "the only project is not the whole": ("whereabouts.closed", as_they_are, "the only project", 1),
    "all projects leave something over": ("nesting.leaves_nothing", never, "every project by itself", 3),
    "a worry need not be raised": ("together.no_more_than", as_ever, "the worries of a wijk", 3),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_weakness_that_is_planted_is_caught(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    where, planted, beside, projects = FAULTS[fault]
    towns = [Town(seed, 120, projects=projects) for seed in range(2)]
    monkeypatch.setattr(f"ucase.domain.{where}", planted)

    assert any(list(given_away(town, one_after_the_other(town, BESIDE[beside]))) for town in towns)


@pytest.mark.parametrize("seed", [1, 2])
def test_the_only_project_there_is_tells_nothing_of_the_whole(seed: int) -> None:
    town = Town(seed, 120, projects=1)
    outcomes = one_after_the_other(town, BESIDE["the only project"])

    assert [one.unprotected for one in outcomes] == [0, 0]
    assert list(given_away(town, outcomes)) == []
