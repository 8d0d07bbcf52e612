"""The households of a demo project after the year of work, as the survey and the meetings meet them."""

from collections.abc import Mapping
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.demo_people import rows
from ucase.casework.demo_projects import Plan
from ucase.casework.demo_year import workday
from ucase.casework.lookup import find_area
from ucase.domain.stage import OPEN
from ucase.domain.vocabulary import Worry
from ucase.storage.models import Case, CaseManager, CaseWorry, Dwelling, Episode, Household, Project, Resident
from ucase.storage.work import Work

MOVED = {"verhuisd naar een passende woning", "moved to a suitable home"}
"""The texts with which a case closed because the household went to live elsewhere."""


class Home:
    """A household in its dwelling. What it told and what was decided is filled in as the demo goes on."""

    def __init__(self, household: Household, resident: Resident | None, case: Case | None) -> None:
        self.household = household
        self.resident = resident
        self.case = case
        self.language = household.language
        self.opened: date | None = None
        self.has_moved = False
        self.worries: list[Worry] = []
        self.taken_up: date | None = None
        self.asked: date | None = None
        self.said_something = False


class Scene(NamedTuple):
    """A project of the demo with everything by which it is told."""

    work: Work
    today: date
    plan: Plan
    project: Project
    manager: CaseManager
    homes: list[Home]
    """In the order of their addresses."""
    texts: Mapping[str, list[str]]
    chance: Random

    def day(self, days: int) -> date:
        """A working day, counted from today."""
        return workday(self.today + timedelta(days))

    def say(self, kind: str) -> str:
        """A text of a kind."""
        return self.chance.choice(self.texts[kind])

    def happens(self, share: float) -> bool:
        """Whether something that happens to a share of all happens now."""
        return self.chance.random() < share


def homes_of(work: Work, project: Project) -> list[Home]:
    """The households on the list of a project, by address."""
    spoken = {row["family"]: row["language"] for row in rows("demo_names.csv")}
    found = work.session.execute(
        select(Household, Dwelling, Resident, Case)
        .join(Dwelling, Dwelling.id == Household.dwelling_id)
        .outerjoin(Resident, Resident.household_id == Household.id)
        .outerjoin(Case, Case.household_id == Household.id)
        .where(Dwelling.project_id == project.id)
    )
    by_address = sorted(
        found, key=lambda row: (row[1].street, int(row[1].house_number or 0), row[1].addition)
    )
    homes = [Home(household, resident, case) for household, _, resident, case in by_address]
    for home in homes:
        if home.resident:
            family = f"{home.resident.prefix} {home.resident.family_name}".strip()
            home.language = home.language or spoken.get(family)
    add_cases(work, {home.case.id: home for home in homes if home.case})
    return homes


def add_cases(work: Work, homes: Mapping[int, Home]) -> None:
    """When their cases began and how they ended, and the worries that were named."""
    episodes = select(Episode).where(Episode.case_id.in_(homes)).order_by(Episode.id.desc())
    for episode in work.session.scalars(episodes):
        home = homes[episode.case_id]
        home.opened = episode.opened_on
        home.has_moved = home.has_moved or episode.closed_because in MOVED
    for home in homes.values():
        assert home.case is not None
        home.has_moved = home.has_moved and home.case.stage not in OPEN
    named = select(CaseWorry).where(CaseWorry.case_id.in_(homes)).order_by(CaseWorry.id)
    for one in work.session.scalars(named):
        homes[one.case_id].worries.append(one.worry)


def rehouse(scene: Scene) -> None:
    """Those who moved for good live in a street elsewhere; their case stays with the project."""
    area = find_area(scene.work, "Noordoost")
    movers = [home for home in scene.homes if home.has_moved]
    for number, home in enumerate(movers, start=1):
        dwelling = Dwelling(
            postcode="3571 XA",
            house_number=str(2 * number + 100 * scene.project.id),
            addition="",
            street="Verzonnenlaan",
            area_id=area.id,
        )
        scene.work.add(dwelling)
        home.household.dwelling_id = dwelling.id
    scene.work.session.flush()
