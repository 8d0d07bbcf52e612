"""How far a project is: what SQL counts is what one counts by hand, and it is counted along indexes."""

import tempfile
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import TODAY
from tests.factories import a_case, a_contact, a_listed_household, a_project, copy_of
from tests.integration.test_compiled_queries import plan
from ucase.domain.clock import system_clock
from ucase.domain.project_steps import Progress
from ucase.domain.selecting import Decision
from ucase.domain.silence import is_contact
from ucase.domain.stage import OPEN, Stage
from ucase.domain.vocabulary import Outcome
from ucase.queries.projects import progress, projects
from ucase.storage.models import Dwelling, HousingWish, Selection
from ucase.storage.place import Place
from ucase.storage.reading import Reader
from ucase.storage.work import Work


class Home(NamedTuple):
    """A dwelling with its household; a decision is how many days ago it was taken, and what it was."""

    gone: bool
    left: bool
    answers: list[bool]
    contacts: list[Outcome]
    stage: Stage | None
    decisions: list[tuple[int, Decision]]

    @property
    def counts(self) -> bool:
        """Whether the household lives in the project."""
        return not (self.gone or self.left)

    @property
    def spoken_to(self) -> bool:
        """Whether anybody of it was spoken to."""
        return any(self.answers) or (self.stage is not None and any(map(is_contact, self.contacts)))

    @property
    def decided(self) -> Decision | None:
        """The newest decision; of one day the last."""
        newest = max(enumerate(self.decisions), key=lambda one: (-one[1][0], one[0]), default=None)
        return newest[1][1] if newest else None


homes = st.lists(
    st.builds(
        Home,
        st.sampled_from([False, False, False, True]),
        st.sampled_from([False, False, False, True]),
        st.lists(st.booleans(), max_size=3),
        st.lists(st.sampled_from(Outcome), max_size=3),
        st.none() | st.sampled_from(Stage),
        st.lists(st.tuples(st.integers(0, 3), st.sampled_from(Decision)), max_size=4),
    ),
    max_size=6,
)


@settings(deadline=None, max_examples=40, database=None)
@given(homes)
def test_what_is_counted_is_what_happened(empty_file: Path, known: list[Home]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = copy_of(empty_file, folder)
        with Work(place, system_clock(TODAY)) as work:
            chosen, other = a_project(work, "Verzonnendreef"), a_project(work, "Elders")
            for project in (chosen, other):
                for number, one in enumerate(known, start=1):
                    postcode = "3562 ZA" if project is chosen else "3562 ZB"
                    household = a_listed_household(work, project, number, postcode=postcode)
                    household.left_on = TODAY if one.left else None
                    work.session.get_one(Dwelling, household.dwelling_id).gone_on = (
                        TODAY if one.gone else None
                    )
                    for answered in one.answers:
                        work.add(HousingWish(household_id=household.id, asked_on=TODAY, answered=answered))
                    if one.stage:
                        case = a_case(work, stage=one.stage, project=project)
                        case.household_id = household.id
                        for outcome in one.contacts:
                            a_contact(work, case, TODAY, outcome)
                    for days_ago, decision in one.decisions:
                        work.add(
                            Selection(
                                household_id=household.id,
                                project_id=project.id,
                                decision=decision,
                                decided_on=TODAY - timedelta(days=days_ago),
                            )
                        )
            number = chosen.id
            work.commit()
        with Reader(place) as reader:
            counted = progress(reader, number)
            listed = next(one for one in projects(reader, TODAY) if one.row.number == number)

    living = [one for one in known if one.counts]
    decided = [one.decided for one in living]
    assert counted == Progress(
        dwellings=sum(not one.gone for one in known),
        households=len(living),
        spoken_to=sum(one.spoken_to for one in living),
        answered=sum(any(one.answers) for one in living),
        selected=decided.count(Decision.TAKE_UP),
        waiting=decided.count(Decision.WAIT),
        declined=decided.count(Decision.DECLINE),
        open_cases=sum(one.stage in OPEN for one in known),
    )
    assert (listed.dwellings, listed.households) == (counted.dwellings, counted.households)


@pytest.fixture(scope="module", params=[False, True], ids=["new", "analyzed"])
def filled(
    request: pytest.FixtureRequest, empty_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Place:
    """A small project beside a large one, without and with what ``ANALYZE`` finds."""
    place = copy_of(empty_file, str(tmp_path_factory.mktemp("filled")))
    with Work(place, system_clock(TODAY)) as work:
        for name, postcode, homes in (("Verzonnendreef", "3562 ZA", 20), ("Elders", "3562 ZB", 200)):
            project = a_project(work, name)
            for number in range(homes):
                household = a_listed_household(work, project, number, postcode=postcode)
                a_case(work, project=project).household_id = household.id
        if request.param:
            work.session.connection().exec_driver_sql("ANALYZE")
        work.commit()
    return place


@pytest.mark.parametrize(
    "query",
    ["project", "project_dwellings", "project_households", "project_decisions", "project_open_cases"],
)
def test_one_project_is_counted_without_reading_a_whole_table(filled: Place, query: str) -> None:
    said = plan(filled, query, {"project": 1})

    assert "SCAN" not in said, said
