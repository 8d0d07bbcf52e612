"""No name, reference, address or text of anybody reaches a report for outside, in any form.

Every text column of every table is filled with a canary first, so that one that is added later is watched.
"""

import io
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from sqlalchemy import Enum, String, select, update
from sqlalchemy.exc import IntegrityError

from tests.conftest import Run
from tests.factories import a_case, a_check_in, a_contact, a_listed_household, a_project, a_survey, an_episode
from ucase.domain.clock import Clock
from ucase.domain.closing import GoalResult
from ucase.domain.plan import ProgrammeGoal, SupportStatus, Tier
from ucase.domain.stage import Stage
from ucase.domain.vocabulary import Worry
from ucase.domain.wishes import Moving, PracticalNeed
from ucase.domain.zrm import Domain, Edition
from ucase.storage.models import (
    Assessment,
    Case,
    GoalOutcome,
    Need,
    NeedTurn,
    Record,
    Resident,
    Score,
    Support,
    map_all,
)
from ucase.storage.place import Place
from ucase.storage.work import Work

CANARY = "zzq"
NAMES_OF_PLACES = {
    "area.name", "area.key", "area.code", "area_alias.key", "project.name", "project.key", "organisation.key",
}  # fmt: skip
"""A report is about wijken and a project, and names them; the keys are what the commands look up by."""
REFERENCES = ("UC-0", "H-0", "F-0", "R-0", "N-0", "3562")
FORMS = ("table", "plain", "csv", "json", "jsonl", "html", "markdown", "xlsx", "pdf")
REPORTS = (
    ("wijk",), ("wijk", "--project", "Verzonnendreef"), ("survey", "Verzonnendreef"), ("outcomes",),
    ("outcomes", "--by", "project"), ("support", "--by", "wijk"), ("project", "Verzonnendreef"),
    ("project", "--by", "corporation"), ("survey", "--by", "project"), ("caseload",),
)  # fmt: skip


@pytest.fixture
def full(place: Place, clock: Clock) -> Place:
    """Thirty households about whom everything is known, with a canary in every text."""
    with Work(place, clock) as work:
        project = a_project(work, "Verzonnendreef")
        for number in range(1, 31):
            household = a_listed_household(work, project, number, family="Bedacht", street="Verzonnendreef")
            household.language = "Turks"
            a_survey(
                work, household, worries=[Worry.RENT], needs=[PracticalNeed.LUNGS], moving=Moving.MOVE,
                remarks="tekst",
            )  # fmt: skip
            case = a_case(work, stage=Stage.SUPPORT, project=project)
            a_contact(work, case, clock.today)
            a_check_in(work, case, clock.today)
            what_it_brought(work, case, clock.today)
        work.commit()
    map_all()
    with Work(place, clock) as work, work.past_the_session():
        for table in Record.metadata.tables.values():
            for column in table.columns:
                name = f"{table.name}.{column.name}"
                is_text = isinstance(column.type, String) and not isinstance(column.type, Enum)
                if is_text and name not in NAMES_OF_PLACES and not column.foreign_keys:
                    mark = CANARY + column.name + table.c.id.cast(String)
                    with suppress(IntegrityError), work.session.begin_nested():  # a CHECK keeps it closed
                        work.session.connection().execute(update(table).values({column.name: mark}))
        work.commit()
    return place


def what_it_brought(work: Work, case: Case, today: date) -> None:
    """Another stretch that was closed, an obstacle that was solved, and two measurements."""
    before = today - timedelta(days=90)
    episode = an_episode(work, case, before, today - timedelta(days=30))
    episode.settled_on = today - timedelta(days=60)
    work.add(
        GoalOutcome(episode_id=episode.id, programme_goal=ProgrammeGoal.SPIRAL, result=GoalResult.REACHED)
    )
    need = Need(case_id=case.id, kind_id=1, severity=1, about="tekst", raised_on=before, resolved_on=today)
    work.add(need)
    work.add(NeedTurn(need_id=need.id, turned_on=today, resolved=True, words="tekst"))
    work.add(
        Support(
            need_id=need.id, tier=Tier.OWN_NETWORK, provider="zus", lower_tiers="tekst", solved=True,
            status=SupportStatus.ENDED, proposed_on=before, ended_on=today, result="tekst",
        )
    )  # fmt: skip
    resident = work.session.scalars(
        select(Resident.id).where(Resident.household_id == case.household_id)
    ).one()
    for on, level in ((before, 2), (today, 3)):
        assessment = Assessment(
            case_id=case.id, resident_id=resident, edition=Edition.ZRM_2017, measured_on=on, remarks="tekst"
        )
        work.add(assessment)
        work.add(Score(assessment_id=assessment.id, domain=Domain.FINANCES, level=level))


def text_of(content: bytes, form: str) -> str:
    """Everything that a file says, also where nobody looks."""
    if form == "xlsx":
        with ZipFile(io.BytesIO(content)) as book:
            return "".join(book.read(name).decode("utf-8", "replace") for name in book.namelist())
    if form == "pdf":
        reader = PdfReader(io.BytesIO(content))
        return "".join(page.extract_text() for page in reader.pages) + str(reader.metadata)
    return content.decode()


@pytest.fixture
def given(ucase: Run, full: Place, tmp_path: Path) -> Callable[..., str]:
    """What a report in a form says, with what was told beside it."""

    def give(report: tuple[str, ...], form: str, *options: str) -> str:
        path = tmp_path / f"report.{form}"
        path.unlink(missing_ok=True)
        to = ("--to", str(path)) if form in ("html", "markdown", "xlsx", "pdf") else ()
        result = ucase("report", *report, "--output", form, *to, *options, terminal=form == "table")
        assert result.code == 0, result.err
        return (
            result.out + result.err.replace(str(path), "") + (text_of(path.read_bytes(), form) if to else "")
        )

    return give


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("audience", ["corporation", "public"])
def test_nothing_of_anybody_is_in_it(given: Callable[..., str], form: str, audience: str) -> None:
    for report in REPORTS:
        said = given(report, form, "--for", audience)

        assert CANARY not in said, report
        assert [one for one in REFERENCES if one in said] == [], report
        assert "30" in said, "there are figures in it"


def test_the_canaries_sing(given: Callable[..., str]) -> None:
    """Without this the test above could pass for the wrong reason: inside, the texts are there."""
    inside = given(("survey", "Verzonnendreef"), "json")

    assert CANARY in inside


def test_the_log_holds_no_canary_either(given: Callable[..., str], ucase: Run) -> None:
    for report in REPORTS:
        given(report, "plain", "--for", "public")

    assert CANARY not in ucase("report", "log", "--json").out
