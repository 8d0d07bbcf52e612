"""How far a project is: what SQL counts is what one counts by hand, and it is counted along indexes."""

import tempfile
from collections import Counter
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
from ucase.domain.selecting import Decision, newest, standing
from ucase.domain.silence import is_contact
from ucase.domain.stage import OPEN, Stage
from ucase.domain.vocabulary import Outcome
from ucase.queries import selection, survey
from ucase.queries.projects import progress, projects
from ucase.queries.survey_report import survey_report
from ucase.storage.models import Dwelling, HousingWish, Project, Selection
from ucase.storage.place import Place
from ucase.storage.reading import Reader
from ucase.storage.work import Work


class Decided(NamedTuple):
    """A decision in the project, or in the one where the household has nothing else."""

    days_ago: int
    decision: Decision
    here: bool


class Home(NamedTuple):
    """A dwelling of the project, with the household that lived in it when its list came in."""

    gone: bool
    left: bool
    moved: bool
    answers: list[bool]
    contacts: list[Outcome]
    stage: Stage | None
    case_here: bool
    decisions: list[Decided]

    @property
    def lives_here(self) -> bool:
        """Whether the household lives in the project now."""
        return not (self.gone or self.left or self.moved)

    @property
    def belongs(self) -> bool:
        """Whether it belongs to the project."""
        has_case = self.stage is not None and self.case_here
        return self.lives_here or has_case or self.decided is not None

    @property
    def spoken_to(self) -> bool:
        """Whether anybody of it was spoken to."""
        return any(self.answers) or (self.stage is not None and any(map(is_contact, self.contacts)))

    @property
    def decided(self) -> Decision | None:
        """The newest decision in the project; of one day the last."""
        of_project = {number: one for number, one in enumerate(self.decisions) if one.here}
        last = newest({number: TODAY - timedelta(one.days_ago) for number, one in of_project.items()})
        return None if last is None else of_project[last].decision

    @property
    def stands(self) -> Decision | None:
        """What counts."""
        return standing(self.decided, has_open_case=self.stage in OPEN)


seldom = st.sampled_from([False, False, False, True])
homes = st.lists(
    st.builds(
        Home,
        gone=seldom,
        left=seldom,
        moved=seldom,
        answers=st.lists(st.booleans(), max_size=3),
        contacts=st.lists(st.sampled_from(Outcome), max_size=3),
        stage=st.none() | st.sampled_from(Stage),
        case_here=st.booleans(),
        decisions=st.lists(
            st.builds(Decided, st.integers(0, 3), st.sampled_from(Decision), st.booleans()), max_size=4
        ),
    ),
    max_size=6,
)


def settle(work: Work, known: list[Home], project: Project, elsewhere: Project, postcode: str) -> None:
    """Put the households in the file, and what became of them since."""
    for number, one in enumerate(known, start=1):
        household = a_listed_household(work, project, number, postcode=postcode)
        household.left_on = TODAY if one.left else None
        work.session.get_one(Dwelling, household.dwelling_id).gone_on = TODAY if one.gone else None
        if one.moved:
            dwelling = Dwelling(postcode="3571 XA", house_number=f"{household.id}", addition="")
            work.add(dwelling)
            household.dwelling_id = dwelling.id
        for answered in one.answers:
            work.add(HousingWish(household_id=household.id, asked_on=TODAY, answered=answered))
        if one.stage:
            case = a_case(work, stage=one.stage, project=project if one.case_here else elsewhere)
            case.household_id = household.id
            for outcome in one.contacts:
                a_contact(work, case, TODAY, outcome)
        for decided in one.decisions:
            work.add(
                Selection(
                    household_id=household.id,
                    project_id=project.id if decided.here else elsewhere.id,
                    decision=decided.decision,
                    decided_on=TODAY - timedelta(days=decided.days_ago),
                )
            )


@settings(deadline=None, max_examples=40, database=None)
@given(homes)
def test_what_is_counted_is_what_happened_and_every_command_counts_the_same(
    empty_file: Path, known: list[Home]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = copy_of(empty_file, folder)
        with Work(place, system_clock(TODAY)) as work:
            chosen, other, elsewhere = (a_project(work, name) for name in ("Dreef", "Laan", "Elders"))
            for project, postcode in ((chosen, "3562 ZA"), (other, "3562 ZB")):
                settle(work, known, project, elsewhere, postcode)
            number = chosen.id
            work.commit()
        with Reader(place) as reader:
            counted = progress(reader, number)
            listed = next(one for one in projects(reader, TODAY) if one.row.number == number)
            report = survey_report(reader, number)
            before_the_meeting = selection.selection(reader, selection.SelectionFilter(number))
            answered = survey.count(reader, survey.SurveyFilter(project=number))
            not_reached = survey.count_not_reached(reader, number)

    belonging = [one for one in known if one.belongs]
    stands = [one.stands for one in belonging]
    assert counted == Progress(
        dwellings=sum(not one.gone for one in known),
        households=len(belonging),
        living=sum(one.lives_here for one in known),
        spoken_to=sum(one.spoken_to for one in belonging),
        answered=sum(any(one.answers) for one in belonging),
        decided=sum(one.decided is not None for one in belonging),
        selected=stands.count(Decision.TAKE_UP),
        waiting=stands.count(Decision.WAIT),
        declined=stands.count(Decision.DECLINE),
        open_cases=sum(one.stage in OPEN and one.case_here for one in known),
    )
    assert (listed.dwellings, listed.households, listed.living) == counted[:3]
    assert (report.households, report.answered) == (counted.households, counted.answered)
    assert (answered + not_reached, answered) == (counted.households, counted.answered)
    assert len(report.not_reached) == not_reached
    assert Counter(one.decision for one in before_the_meeting) == Counter(stands)
    assert sum(one.said.reached for one in before_the_meeting) == counted.answered
    assert sum(one.lives_here for one in before_the_meeting) == counted.living


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
