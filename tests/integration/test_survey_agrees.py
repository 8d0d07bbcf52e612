"""Which answers count exists once as a rule in Python and once in SQL: the two always say the same."""

import tempfile
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories import a_listed_household, a_project, copy_of
from ucase.domain.clock import system_clock
from ucase.domain.survey import newest
from ucase.domain.survey_figures import Answered, figures
from ucase.domain.vocabulary import Worry
from ucase.domain.wishes import Moving, PracticalNeed
from ucase.queries import survey as query
from ucase.queries.survey_report import survey_report
from ucase.storage.models import HousingWish, HousingWishNeed, HousingWishWorry
from ucase.storage.reading import Reader
from ucase.storage.work import Work

TODAY = date(2026, 11, 23)
HOUSEHOLDS = 3


class Asked(NamedTuple):
    """What one survey of an example looks like."""

    household: int
    days_ago: int
    answered: bool
    moving: Moving | None
    worries: frozenset[Worry]
    needs: frozenset[PracticalNeed]
    wants_contact: bool | None


surveys = st.lists(
    st.builds(
        Asked,
        st.integers(1, HOUSEHOLDS),
        st.integers(0, 3),
        st.booleans(),
        st.none() | st.sampled_from(Moving),
        st.frozensets(st.sampled_from(Worry)),
        st.frozensets(st.sampled_from(PracticalNeed)),
        st.none() | st.booleans(),
    ),
    max_size=12,
)


def in_order(choices: type[Worry] | type[PracticalNeed], named: frozenset[str]) -> list[str]:
    """The members in the order of the list."""
    return [member.value for member in choices if member in named]


@settings(deadline=None, max_examples=60, database=None)
@given(surveys)
def test_lists_and_figures_take_the_answers_that_the_rule_says(
    empty_file: Path, asked: Sequence[Asked]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = copy_of(empty_file, folder)
        with Work(place, system_clock(TODAY)) as work:
            project = a_project(work)
            for number in range(1, HOUSEHOLDS + 1):
                a_listed_household(work, project, number)
            rows = [
                HousingWish(
                    household_id=one.household, asked_on=TODAY - timedelta(days=one.days_ago),
                    answered=one.answered, moving=one.moving, wants_contact=one.wants_contact,
                )
                for one in asked
            ]  # fmt: skip
            work.session.add_all(rows)
            work.session.flush()
            for wish, of_wish in zip(rows, asked, strict=True):
                of_these = [HousingWishWorry(housing_wish_id=wish.id, worry=w) for w in of_wish.worries]
                and_these = [HousingWishNeed(housing_wish_id=wish.id, need=n) for n in of_wish.needs]
                work.session.add_all([*of_these, *and_these])
            work.commit()
            by_key = {row.id: one for row, one in zip(rows, asked, strict=True)}

        count_for: dict[int, Asked] = {}
        for number in range(1, HOUSEHOLDS + 1):
            of_household = {
                key: (TODAY - timedelta(days=one.days_ago), one.answered)
                for key, one in by_key.items()
                if one.household == number
            }
            key = newest(of_household)
            if key is not None:
                count_for[number] = by_key[key]
        in_vain = {
            number: sum(one.household == number and not one.answered for one in asked)
            for number in range(1, HOUSEHOLDS + 1)
        }

        with Reader(place) as reader:
            listed = {row.household.number: row for row in query.surveys(reader, query.SurveyFilter())}
            assert listed.keys() == count_for.keys()
            for number, row in listed.items():
                one = count_for[number]
                assert (row.moving, row.wants_contact, row.tries) == (
                    one.moving, one.wants_contact, in_vain[number],
                )  # fmt: skip
                assert row.worries == in_order(Worry, one.worries)
                assert row.needs == in_order(PracticalNeed, one.needs)
                assert query.survey(reader, number).worries == row.worries
            wanting = query.SurveyFilter(wants_contact=True)
            assert query.count(reader, wanting) == sum(
                one.wants_contact is True for one in count_for.values()
            )

            report = survey_report(reader, 1)
            assert (report.answered, report.tries) == (len(count_for), sum(in_vain.values()))
            assert {one.household.number: one.tries for one in report.not_reached} == {
                number: tries for number, tries in in_vain.items() if number not in count_for
            }
            assert report.figures == figures(
                Answered(
                    one.moving, None, None, tuple(in_order(Worry, one.worries)),
                    tuple(in_order(PracticalNeed, one.needs)), one.wants_contact, None, None, None,
                )
                for one in count_for.values()
            )  # fmt: skip
