"""From when a household is without contact: the rule in Python and the one in SQL always say the same."""

import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories import a_case, a_contact, an_episode, copy_of
from ucase.domain.clock import system_clock
from ucase.domain.silence import is_contact, is_silent, silence_limit
from ucase.domain.stage import OPEN, Stage
from ucase.domain.vocabulary import Outcome
from ucase.queries import cases
from ucase.queries.wijk_report import WijkReportFilter, wijk_report
from ucase.storage.reading import Reader
from ucase.storage.work import Work

TODAYS = (date(2026, 11, 23), date(2028, 3, 30), date(2027, 1, 15), date(2026, 10, 25))


class Household(NamedTuple):
    """A case of an example: how long ago it opened and opened again, and who was spoken to when."""

    stage: Stage
    opened: int
    reopened: int | None
    contacts: list[tuple[int, Outcome]]


ago = st.one_of(st.integers(28, 33), st.integers(0, 90))
households = st.lists(
    st.builds(
        Household,
        st.sampled_from([*OPEN, *Stage]),
        ago,
        st.none() | ago,
        st.lists(st.tuples(ago, st.sampled_from([Outcome.REACHED, *Outcome])), max_size=4),
    ),
    max_size=8,
)


@settings(deadline=None, max_examples=60, database=None)
@given(households, st.sampled_from(TODAYS), st.sampled_from([0, 1, 14, 30, 31, 60]))
def test_the_cases_without_contact_are_those_that_the_rule_names(
    empty_file: Path, known: list[Household], today: date, span: int
) -> None:
    def day(days_ago: int) -> date:
        return today - timedelta(days=days_ago)

    silent: dict[int, set[int]] = {span: set(), 30: set()}
    with tempfile.TemporaryDirectory() as folder:
        place = copy_of(empty_file, folder)
        with Work(place, system_clock(today)) as work:
            for one in known:
                opened = day(one.opened)
                reopens = one.reopened is not None and one.reopened <= one.opened
                closed = opened if reopens else None
                case = a_case(work, stage=one.stage, opened=opened, closed=closed)
                if reopens and one.reopened is not None:
                    opened = day(one.reopened)
                    an_episode(work, case, opened)
                for days_ago, outcome in one.contacts:
                    a_contact(work, case, day(days_ago), outcome)
                spoken = [day(days_ago) for days_ago, outcome in one.contacts if is_contact(outcome)]
                for days, found in silent.items():
                    if one.stage in OPEN and is_silent(opened, max(spoken, default=None), today, days):
                        found.add(case.id)
            work.commit()
        with Reader(place) as reader:
            for days, expected in silent.items():
                wanted = cases.CaseFilter(silent_before=silence_limit(today, days))
                assert {row.number for row in cases.cases(reader, wanted)} == expected
                assert cases.count(reader, wanted) == len(expected)
            report = wijk_report(reader, WijkReportFilter(until=today), today)
    assert report.total.figures.no_contact_30 == len(silent[30])
