"""The reports of the demo for outside, one after the other, against the attacker who holds all of them.

In an invented town (``tests/unit/test_disclosure_reports.py``) chance decides; here it is the file that
anybody can make and count in.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from tests.unit.test_disclosure_reports import (
    QUESTIONS,
    SPRING,
    Question,
    given_away,
    one_after_the_other,
    out_of_sum,
    share,
)
from tests.unit.town import Town
from ucase.domain.grouping import By
from ucase.domain.report import Period
from ucase.queries import run
from ucase.queries.survey_report import SurveyReport, survey_report
from ucase.storage.place import Place
from ucase.storage.reading import Reader


class Demo(Town):
    """The same questions, answered from a file."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.dialect = reader.dialect

    def rows(self, text: str, values: Mapping[str, Any]) -> Iterator[tuple[Any, ...]]:
        """The rows of a query."""
        return self.reader.rows(text, values)

    def size(self, of_project: int) -> int:
        """How many households there are in a project."""
        found: dict[int, int] = dict(run(self.reader, "households_per_project"))
        return found[of_project]

    def survey(self, of_project: int, period: Period) -> SurveyReport:
        """The answers in one project."""
        return survey_report(self.reader, of_project, period)


@pytest.fixture
def town(demo: Place) -> Iterator[Demo]:
    """The demo as a town."""
    with Reader(demo) as reader:
        yield Demo(reader)


PLAIN = tuple(
    Question(name) for name in ("wijk", "project", "outcomes", "support", "survey", "caseload", "partners")
)
"""Every report of the family, as it is asked for without more."""
IN_TURN = {
    "the whole family": PLAIN,
    "the whole family, last first": PLAIN[::-1],
    "wijken beside each other": tuple(
        Question(name, By.WIJK) for name in ("wijk", "project", "outcomes", "support", "survey")
    ),
    "projects beside each other, then one": (
        *(Question(name, By.PROJECT) for name in ("wijk", "project", "survey", "support")),
        *(Question(name, of_project=1) for name in ("wijk", "project", "survey", "outcomes")),
    ),
    "what happened since spring, after all of it": (
        *(Question(name) for name in ("wijk", "outcomes", "project", "survey")),
        *(Question(name, since=SPRING) for name in ("wijk", "outcomes", "project", "survey")),
    ),
}
"""What a corporation may get in one week."""
SHOWN = {"wijk": 45, "project": 85, "outcomes": 40, "support": 60, "survey": 50, "caseload": 80}
"""So many in a hundred figures of a first report are numbers, or more; of six referrals next to none is."""


@pytest.mark.parametrize(
    "question", [one for one in QUESTIONS if not one.areas], ids=lambda one: "-".join(map(str, one))
)
def test_no_report_gives_anybody_away(town: Demo, question: Question) -> None:
    (outcome,) = one_after_the_other(town, [question])

    assert outcome.unprotected == 0
    assert list(given_away(town, [outcome])) == []


@pytest.mark.parametrize("in_turn", IN_TURN)
def test_nor_do_several_in_turn(town: Demo, in_turn: str) -> None:
    outcomes = one_after_the_other(town, IN_TURN[in_turn])

    assert [one.unprotected for one in outcomes] == [0] * len(outcomes)
    assert [out_of_sum(one) for one in outcomes] == [[]] * len(outcomes)
    assert list(given_away(town, outcomes)) == []


@pytest.mark.parametrize("name", SHOWN)
def test_most_of_what_is_asked_is_told(town: Demo, name: str) -> None:
    (outcome,) = one_after_the_other(town, [Question(name)])

    assert share(outcome.published) >= SHOWN[name]


def test_without_the_link_it_would_be_caught(town: Demo) -> None:
    """The control: each report by itself; the attacker finds what one tells of the other."""
    asked = [Question(name, By.WIJK) for name in ("wijk", "project", "outcomes", "support", "survey")]

    assert list(given_away(town, [one_after_the_other(town, [one])[0] for one in asked]))
