"""Which decision about a household counts: the rule in Python and the one in SQL always say the same."""

import tempfile
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import TODAY
from tests.factories import a_listed_household, a_project, copy_of
from ucase.domain.clock import system_clock
from ucase.domain.selecting import Decision, newest
from ucase.queries import selection
from ucase.storage.models import Selection
from ucase.storage.reading import Reader
from ucase.storage.work import Work

ago = st.integers(0, 3)
decisions = st.lists(st.tuples(ago, st.sampled_from(Decision)), max_size=6)


@settings(deadline=None, max_examples=60, database=None)
@given(st.lists(decisions, min_size=1, max_size=4))
def test_the_newest_decision_is_the_same_one_in_both(
    empty_file: Path, households: list[list[tuple[int, Decision]]]
) -> None:
    def day(days_ago: int) -> date:
        return TODAY - timedelta(days=days_ago)

    expected: dict[int, tuple[Decision, date] | None] = {}
    on_the_day: dict[date, dict[int, Decision]] = {}
    with tempfile.TemporaryDirectory() as folder:
        place = copy_of(empty_file, folder)
        with Work(place, system_clock(TODAY)) as work:
            project = a_project(work)
            for number, decided in enumerate(households, start=1):
                household = a_listed_household(work, project, number)
                kept = {}
                for days_ago, decision in decided:
                    row = Selection(
                        household_id=household.id, project_id=project.id, decision=decision,
                        decided_on=day(days_ago), because="-", with_id=1,
                    )  # fmt: skip
                    work.add(row)
                    kept[row.id] = row
                    on_the_day.setdefault(day(days_ago), {})[household.id] = decision
                counts = newest({one.id: one.decided_on for one in kept.values()})
                expected[household.id] = (kept[counts].decision, kept[counts].decided_on) if counts else None
            work.commit()
        with Reader(place) as reader:
            rows = selection.selection(reader, selection.SelectionFilter(1))
            found = {
                one.household.number: (one.decision, one.decided_on) if one.decision else None for one in rows
            }
            assert found == expected
            undecided = selection.selection(reader, selection.SelectionFilter(1, undecided=True))
            assert {one.household.number for one in undecided} == {
                number for number, decision in expected.items() if decision is None
            }
            # In the minutes of a day stands the last that was written down about a household on that day.
            for on, decided_then in on_the_day.items():
                minutes = selection.minutes(reader, 1, on)
                assert {one.household.number: one.decision for one in minutes} == decided_then
                outside = selection.minutes_for_corporation(reader, 1, on, 1)
                assert sorted(one.decision for one in outside) == sorted(decided_then.values())
