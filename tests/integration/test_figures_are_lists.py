"""Every report adds up from the lists behind its figures; a median is computed from its list."""

import statistics
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from tests.conftest import TODAY
from ucase.domain.at_day import Moment
from ucase.domain.caseload import Band
from ucase.domain.grouping import By
from ucase.domain.listed import Listed
from ucase.domain.report import Cell, Kind, Period
from ucase.queries.caseload import caseload as counted_caseload
from ucase.queries.groups import Scope
from ucase.queries.reports import (
    caseload,
    caseload_lists,
    outcomes,
    partners,
    project,
    support,
    survey,
    survey_groups,
    wijk,
    wijk_lists,
)
from ucase.queries.reports.asked import Asked
from ucase.queries.survey_report import survey_report
from ucase.storage.place import Place
from ucase.storage.reading import Reader

Make = Callable[[Reader, Asked], Listed]
REPORTS: dict[str, Make] = {
    "wijk": wijk_lists.listed,
    "outcomes": outcomes.listed,
    "support": support.listed,
    "project": project.listed,
    "survey": lambda reader, asked: (
        survey_groups.listed(reader, asked)
        if asked.by
        else survey.listed(reader, survey_report(reader, 1, asked.period), asked.at)
    ),
    "partners": partners.listed,
    "caseload": lambda reader, asked: caseload_lists.listed(
        reader, Band(), asked._replace(by=asked.by or By.MANAGER)
    ),
}
NEEDS_ROWS = ("wijk", "support")
YEAR_AGO = TODAY - timedelta(days=364)


def asked(by: By | None, day: date = TODAY, since: date | None = None, scope: Scope = Scope()) -> Asked:  # noqa: B008
    """A question as of a day."""
    return Asked(Period(since, day), Moment(day, TODAY), by, scope)


def questions() -> list[tuple[str, By | None]]:
    """Every report by everything that it can be told apart by."""
    told = [(name, by) for name in ("wijk", "outcomes", "support", "project") for by in By]
    told += [("survey", by) for by in By if by is not By.MANAGER] + [("caseload", by) for by in By]
    return [*told, *((name, None) for name in ("outcomes", "project", "survey", "partners"))]


def days_back() -> list[tuple[str, By | None, int]]:
    """Today and a day that has gone; what was referred in the demo is of the last weeks."""
    return [(*one, back) for one in questions() for back in (0, 14 if one[0] == "partners" else 90)]


@pytest.mark.parametrize(("name", "by", "back"), days_back())
def test_every_figure_is_as_many_as_its_list_holds(demo: Place, name: str, by: By | None, back: int) -> None:
    with Reader(demo) as reader:
        made = REPORTS[name](reader, asked(by, TODAY - timedelta(days=back)))
    report, seen = made.report, 0
    for row in report.all_rows():
        values = {one.key: row.values[at] for at, one in enumerate(report.definitions)}
        for one in report.definitions:
            value = values[one.key]
            if value is None:
                continue
            items = made.behind(Cell(row.key, one.key))
            if one.kind is Kind.COUNT:
                assert value == len(items), (row.key, one.key)
                seen += len(items)
            elif one.kind is Kind.MEDIAN:
                amounts = [item.amount or 0 for item in made.lists[Cell(row.key, one.key)]]
                assert value == statistics.median(amounts), (row.key, one.key)
            elif one.kind is Kind.WEIGHT:
                assert value == sum(item.amount or 0 for item in items) / 100, (row.key, one.key)
            elif one.kind is Kind.PERCENTAGE:
                assert value == round(100 * (values[str(one.of)] or 0) / (values[str(one.base)] or 1), 1)
    assert seen, "something was counted"


@pytest.mark.parametrize(("name", "by"), questions())
def test_what_is_declared_to_add_up_does_and_what_is_the_same_is(
    demo: Place, name: str, by: By | None
) -> None:
    """Disclosure control rests on these declarations."""
    with Reader(demo) as reader:
        report = REPORTS[name](reader, asked(by)._replace(outside=True)).report
    values = {
        Cell(row.key, one.key): value
        for row in report.all_rows()
        for one, value in zip(report.definitions, row.values, strict=True)
        if value is not None
    }
    for one in report.all_sums():
        if one.total in values and all(part in values for part in one.parts):
            assert values[one.total] == sum(values[part] for part in one.parts), one.total
    for places in report.same:
        assert len({values[cell] for cell in places if cell in values}) == 1, places


def test_the_lists_agree_with_what_is_counted_without_them(demo: Place) -> None:
    with Reader(demo) as reader:
        for scope in (Scope(), Scope(project=1)):
            question = asked(By.WIJK, since=YEAR_AGO, scope=scope)
            lists, counts = wijk_lists.listed(reader, question).report, wijk.counted(reader, question)
            assert (lists.rows, lists.total) == (counts.rows, counts.total)
        hands = caseload.report(counted_caseload(reader, Band(most=20), TODAY), TODAY)
        again = caseload_lists.listed(reader, Band(most=20), asked(By.MANAGER)).report
        assert (hands.rows, hands.total) == (again.rows, again.total)


def test_beside_each_other_a_project_has_the_figures_of_its_own_report(demo: Place) -> None:
    with Reader(demo) as reader:
        for since in (None, YEAR_AGO):
            question = asked(By.PROJECT, since=since)
            beside = {row.key: row.values for row in survey_groups.listed(reader, question).report.rows}
            for project in (1, 2, 3):
                alone = survey.listed(reader, survey_report(reader, project, question.period), question.at)
                for row in alone.report.rows:
                    of_project = beside.get(f"P-000{project}/{row.key}", (0, 0, None))
                    assert row.values[0] == of_project[0], row.key
                    assert not row.values[0] or row.values == of_project, row.key


@pytest.mark.parametrize("by", By)
@pytest.mark.parametrize("days", [30, 120, 300])
def test_what_there_was_and_what_came_and_went_is_what_there_is(demo: Place, by: By, days: int) -> None:
    since = TODAY - timedelta(days=days)
    with Reader(demo) as reader:
        before, after = (
            caseload_lists.listed(reader, Band(), one).report
            for one in (asked(by, since - timedelta(days=1)), asked(by, TODAY, since))
        )
    was = {row.key: row.values[before.place("open")] or 0 for row in before.all_rows()}
    for row in after.all_rows():
        told = {one.key: row.values[at] or 0 for at, one in enumerate(after.definitions)}
        came = told["opened"] + told.get("taken_over", 0)
        went = told["closed"] + told.get("handed_over", 0)
        assert was.get(row.key, 0) + came - went == told["open"], row.key


def test_a_wijk_of_which_a_part_is_named_is_the_whole_by_wijk_and_the_part_by_buurt(demo: Place) -> None:
    with Reader(demo) as reader:
        area = next(
            key for key, name, _ in reader.rows("SELECT id, name, kind FROM area", {}) if name == "Overvecht"
        )
        by_wijk = wijk_lists.listed(reader, asked(By.WIJK, scope=Scope((area,)))).report
        by_buurt = wijk_lists.listed(reader, asked(By.BUURT, scope=Scope((area,)))).report
    assert [row.key for row in by_wijk.rows] == ["WK034403"]
    assert by_wijk.total is not None
    assert by_buurt.total is not None
    assert by_wijk.total.values == by_buurt.total.values
