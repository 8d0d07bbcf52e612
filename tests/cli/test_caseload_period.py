"""``ucase report caseload`` over a period, and by something else than who manages the cases."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import TODAY, Run
from tests.factories import a_case, a_check_in, a_manager
from ucase.domain.clock import Clock
from ucase.domain.stage import Stage
from ucase.storage.models import Transfer
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]


@pytest.fixture
def team(place: Place, clock: Clock) -> None:
    """Sanne opened two cases; one went to Noor in October with what was to be done, one was closed."""
    with Work(place, clock) as work:
        sanne, noor = a_manager(work), a_manager(work, "Noor Voorbeeld")
        given = a_case(
            work, stage=Stage.SUPPORT, manager=noor, opened=TODAY.replace(month=8, day=3), area="Zuid"
        )
        a_check_in(work, given, TODAY.replace(month=9, day=1), manager=noor).planned_on = TODAY.replace(
            month=8, day=3
        )
        work.add(
            Transfer(
                case_id=given.id, from_manager_id=sanne.id, to_manager_id=noor.id,
                from_on=TODAY.replace(month=10, day=5),
            )
        )  # fmt: skip
        a_case(work, stage=Stage.INTAKE, manager=sanne, opened=TODAY.replace(day=2))
        work.commit()


def report(good: Good, *options: str) -> dict[str, dict[str, Any]]:
    """The rows, by their first label."""
    found = json.loads(good("report", "caseload", *options, "--json"))
    return {next(iter(row.values())): row for row in found["rows"]}


def test_over_a_period_it_tells_what_there_was_at_its_end_and_what_came_and_went(
    good: Good, team: None
) -> None:
    found = report(good, "--quarter", "2026Q4")
    noor, sanne = found["Noor Voorbeeld"], found["Sanne de Wit"]
    keys = ("open", "opened", "closed", "taken_over", "handed_over", "overdue")
    assert [noor[key] for key in keys] == [1, 0, 0, 1, 0, 1]
    assert [sanne[key] for key in keys] == [1, 1, 0, 0, 1, 0]


def test_a_quarter_that_has_gone_is_told_as_its_end_was(good: Good, team: None) -> None:
    found = report(good, "--quarter", "2026Q3")
    assert list(found) == ["Sanne de Wit"], "she had it then"
    assert (found["Sanne de Wit"]["open"], found["Sanne de Wit"]["overdue"]) == (1, 1)
    document = json.loads(good("report", "caseload", "--quarter", "2026Q3", "--json"))
    assert document["period"] == {"since": "2026-07-01", "until": "2026-09-30"}
    assert document["stamp"]["as_of"] == "2026-09-30"
    later = json.loads(good("report", "caseload", "--year", "2026", "--as-of", "2026-08-31", "--json"))
    assert later["stamp"]["as_of"] == "2026-08-31"


def test_without_a_beginning_it_says_nothing_of_what_came_and_went(good: Good, team: None) -> None:
    assert "opened" not in report(good)["Sanne de Wit"]
    assert "opened" not in report(good, "--until", "2026-10-31")["Noor Voorbeeld"]


def test_by_wijk_there_is_nobody_who_takes_over_or_stands_in(good: Good, team: None) -> None:
    found = report(good, "--by", "wijk", "--year", "2026")
    assert found["Zuid"] == {
        "wijk": "Zuid", "code": "WK034407", "open": 1, "candidate": 0, "intake": 0, "support": 1,
        "aftercare": 0, "weight": 1.0, "opened": 1, "closed": 0, "overdue": 1, "no_contact_30": 1,
    }  # fmt: skip


def test_each_figure_has_its_list(good: Good, team: None) -> None:
    listed = json.loads(good("report", "caseload", "--year", "2026", "--explain", "handed_over", "--json"))
    assert [(row["case"], row["on"], row["where"]) for row in listed["rows"]] == [
        ("UC-0001", "2026-10-05", "Sanne de Wit")
    ]


def test_on_a_terminal_the_title_says_since_when(good: Good, team: None) -> None:
    shown = good("report", "caseload", "--year", "2026", terminal=True)
    assert "Caseload op ma 23 nov 2026, met wat er sinds do 1 jan 2026 bijkwam en wegging" in shown
    english = good("report", "caseload", "--year", "2026", "--lang", "en", terminal=True)
    assert "with what came and went since Thu 1 Jan 2026" in english


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        (("--by", "wijk", "--for", "corporation"), 4, "ucase report wijk --by wijk"),
        (("--by", "manager", "--for", "corporation"), 4, "casemanager"),
        (("--year", "2026", "--for", "public"), 4, "ucase report wijk --since"),
        (("--since", "1-12-2026"), 6, "since"),
    ],
)
def test_what_would_be_another_report_is_refused(
    ucase: Run, team: None, options: tuple[str, ...], code: int, says: str
) -> None:
    result = ucase("report", "caseload", *options)
    assert (result.code, result.out) == (code, "")
    assert says in result.err


def test_outside_it_is_one_row_of_a_day(good: Good, team: None) -> None:
    found = json.loads(good("report", "caseload", "--until", "2026-10-31", "--for", "public", "--json"))
    assert [list(row) for row in found["rows"]] == [
        ["manager", "band", "open", "candidate", "intake", "support", "aftercare", "undated", "overdue",
         "no_contact_30"]
    ]  # fmt: skip
