"""An invented town in memory, from which the real reports are counted without a file.

It answers the queries of the reports by their names, so that every report has the shape that it has in the
program, and all of them are about the same cases.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from random import Random
from typing import Any

from ucase.domain.at_day import Moment
from ucase.domain.caseload import Band
from ucase.domain.closing import GoalResult
from ucase.domain.grouping import By
from ucase.domain.plan import SHIPPED_KINDS, ProgrammeGoal, Tier
from ucase.domain.report import Period, Report
from ucase.domain.selecting import Decision
from ucase.domain.stage import Stage
from ucase.domain.survey_figures import CHOICES, Answered, figures
from ucase.domain.vocabulary import Worry
from ucase.domain.wishes import PracticalNeed
from ucase.domain.zrm import Domain
from ucase.queries import text_of
from ucase.queries.groups import Scope
from ucase.queries.lies_in import lies_in
from ucase.queries.reports import (
    caseload_lists,
    outcomes,
    partners,
    project,
    support,
    survey,
    survey_groups,
    wijk_lists,
)
from ucase.queries.reports.asked import Asked
from ucase.queries.survey_report import SurveyReport
from ucase.storage.reading import Reader

TODAY = date(2026, 11, 23)
WIJKEN = (1, 2, 3)
BUURTEN = {4: 1, 5: 1, 6: 2, 7: 2, 8: 3}
"""A buurt and its wijk."""
PROJECTS = {1: 1, 2: 1, 3: 2}
"""A project and its corporation."""
DATED = {"fact_contacts": 2, "sent_referrals": 9, "fact_tries": 1, "survey_answers": 10}
"""What is asked for over a period, and where its day stands."""
ROUTES = ((), ("candidate",), ("candidate", "intake"), ("candidate", "intake", "support"))


class Town:
    """Some hundreds of households, by chance: of few of them there are few of a kind, as in life."""

    dialect = "sqlite"

    def __init__(self, seed: int, households: int = 200, kinds: int = 4, projects: int = 3) -> None:
        self.projects = list(PROJECTS)[:projects]
        self.chance = Random(seed)
        self.kinds = list(SHIPPED_KINDS)[:kinds]
        self.tables: dict[str, list[tuple[Any, ...]]] = {}
        self.answered: dict[int, tuple[int, date, Answered]] = {}
        self.set_out()
        for number in range(1, households + 1):
            self.household(number)
        for number in self.projects:
            self.add("households_per_project", number, self.size(number))
        self.names: dict[str, str] = {}

    # As a reader

    def rows(self, text: str, values: Mapping[str, Any]) -> Iterator[tuple[Any, ...]]:
        """The rows of a query, which is known by its text."""
        if not self.names:
            self.names = {text_of(self.dialect, name): name for name in self.tables}
        name = self.names.get(text, "")
        found = self.tables.get(name, [])
        if name == "survey_answers":
            found = [row[1:] for row in found if row[0] == values["project"]]
        if name in DATED:
            at = DATED[name]
            since, until = values.get("since") or date.min, values["until"]
            return (row for row in found if str(since) <= str(row[at]) <= str(until))
        return iter(found)

    # What there is

    def set_out(self) -> None:
        """Areas, projects, partners."""
        add = self.add
        for wijk in WIJKEN:
            add("fact_areas", wijk, "wijk", f"Wijk {wijk}", f"WK{wijk}", None, wijk)
        for buurt, wijk in BUURTEN.items():
            add("fact_areas", buurt, "buurt", f"Buurt {buurt}", f"BU{buurt}", wijk, wijk)
        for number in self.projects:
            add("fact_projects", number, f"Project {number}", PROJECTS[number])
        for number in (1, 2):
            add("fact_organisations", number, f"Corporatie {number}")
        add("managers", 1, "Ans Verzonnen")
        for kind in self.kinds:
            add("need_kinds", kind, kind, True)

    def add(self, table: str, *row: Any) -> None:
        """One row of what a query gives; dates as the file gives them."""
        plain = tuple(str(one) if isinstance(one, date) else one for one in row)
        self.tables.setdefault(table, []).append(plain)

    def day(self, after: date | None = None, most: int = 400) -> date:
        """Some day up to now."""
        first = after or TODAY - timedelta(days=most)
        return min(TODAY, first + timedelta(days=self.chance.randint(0, most)))

    def household(self, number: int) -> None:
        """A household in a project, with what it answered and mostly a case."""
        chance = self.chance
        wijk = WIJKEN[min(int(chance.expovariate(1.1)), 2)]
        area = chance.choice([wijk, *(one for one, of in BUURTEN.items() if of == wijk)])
        of_project = chance.choices([1, 2, 3, None], [6, 2, 3, 2])[0]
        if of_project and of_project not in self.projects:
            of_project = self.projects[0]
        if of_project:
            self.add("fact_households", number, of_project, area)
            if chance.random() < 0.7:
                self.answer(number, of_project)
            for _ in range(chance.choice([0, 0, 1, 2])):
                self.add("fact_tries", number, self.day())
            if chance.random() < 0.6:
                self.add("fact_decisions", number, of_project, Decision.TAKE_UP.value, self.day())
        if chance.random() < 0.8:
            self.case(number, area, of_project)

    def answer(self, number: int, of_project: int) -> None:
        """What a household said in the survey."""
        chance, on = self.chance, self.day()
        worries = tuple(one.value for one in Worry if chance.random() < 0.3)
        moving, temporary, composition = (
            chance.choice([None, *(one.value for one in kind)]) for kind in CHOICES.values()
        )
        needs = tuple(one.value for one in PracticalNeed if chance.random() < 0.1)
        contact, floor, interpreter = (chance.random() < often for often in (0.5, 0.1, 0.05))
        said = Answered(moving, temporary, composition, worries, needs, contact, floor, interpreter, None)
        self.answered[number] = (of_project, on, said)
        self.add("survey_answers", of_project, *in_columns(said), number, on)
        first = on if chance.random() < 0.7 else on - timedelta(days=chance.randint(1, 200))
        self.add("fact_answers", number, first)  # it may have been asked again
        for worry in worries:
            self.add("fact_survey_worries", number, worry, on)

    def case(self, number: int, area: int, of_project: int | None) -> None:
        """A case: its stages, obstacles, supports, measurements, check-ins and contacts."""
        chance, opened = self.chance, self.day()
        stages = [Stage.INTAKE, Stage.SUPPORT, Stage.AFTERCARE, Stage.CLOSED][: chance.randint(1, 4)]
        on, settled, closed = opened, None, None
        for stage in stages:
            self.add("fact_turns", number, on, stage.value)
            settled = on if stage is Stage.AFTERCARE else settled
            closed = on if stage is Stage.CLOSED else closed
            last, on = stage, self.day(on, 90)
        self.add("fact_cases", number, number, area, of_project, 1, last.value)
        self.add("fact_stretches", number, number, opened, settled, closed)
        if closed:
            for goal in ProgrammeGoal:
                self.add(
                    "fact_outcomes", number, goal.value, chance.choice([one.value for one in GoalResult])
                )
        for at in range(chance.choice([0, 0, 1, 2])):
            self.obstacle(number, 10 * number + at, opened)
        for at in range(chance.choice([0, 0, 1, 2])):
            due = self.day(opened, 90)
            ended = None if chance.random() < 0.5 else due
            signal = "relapse" if ended and chance.random() < 0.2 else None
            state = "done" if ended else "open"
            self.add("fact_check_ins", number, 10 * number + at, due, opened, ended, state, signal)
        if chance.random() < 0.7:
            self.add("fact_contacts", number, number, self.day(opened, 90))
        if chance.random() < 0.3:
            for domain in Domain:
                for when in (opened, opened + timedelta(days=60)):
                    self.add("fact_levels", number, number, "2017", when, domain.value, chance.randint(2, 4))
        if chance.random() < 0.5:
            sent = self.day(opened, 60)
            answered = self.day(sent, 20) if chance.random() < 0.8 else None
            state = chance.choice(["declined", "accepted", "accepted"]) if answered else "sent"
            partner = chance.choice([1, 1, 1, 2, 3])
            source = None if partner == 3 else "list"
            self.add(
                "sent_referrals", partner, f"Partner {partner}", "welfare", source, number, number, number,
                number, state, sent, answered,
            )  # fmt: skip

    def obstacle(self, case: int, number: int, opened: date) -> None:
        """An obstacle with the support that it got."""
        chance, raised = self.chance, self.day(opened, 60)
        resolved = self.day(raised, 60) if chance.random() < 0.6 else None
        kind = chance.choices(self.kinds, [8 // (at + 1) + 1 for at in range(len(self.kinds))])[0]
        self.add("fact_needs", case, number, kind, kind, True, raised, resolved)
        if chance.random() < 0.7:
            tier = chance.choice([one.value for one in Tier])
            told = chance.random() < 0.7
            self.add(
                "fact_supports", case, number, number, tier, told, raised, resolved, resolved is not None
            )

    # What is asked of it

    def asked(
        self, since: date | None, by: By | None, of_project: int | None, areas: tuple[int, ...]
    ) -> Asked:
        """A question for outside."""
        words = [("project", f"P-{of_project:04}")] if of_project else []
        words += [("wijken", ",".join(f"WK{area}" for area in areas))] if areas else []
        return Asked(
            Period(since, TODAY),
            Moment(TODAY, TODAY),
            by,
            Scope(areas, of_project),
            tuple(words),
            size=self.size(of_project) if of_project else None,
            outside=True,
        )

    def size(self, of_project: int) -> int:
        """How many households there are in a project."""
        return sum(project == of_project for _, project, _ in self.tables["fact_households"])

    def report(
        self, name: str, *, since: date | None = None, by: By | None = None, of_project: int | None = None,
        areas: tuple[int, ...] = (), zrm: bool = False,
    ) -> Report:  # fmt: skip
        """A report as the program counts it."""
        reader: Reader = self  # type: ignore[assignment]
        asked = self.asked(since, by, of_project, areas)
        if name == "caseload":
            return caseload_lists.listed(reader, Band(20, 30), asked._replace(by=By.MANAGER)).report
        if name == "partners":
            return partners.listed(reader, asked).report
        if name == "survey" and by:
            return survey_groups.listed(reader, asked).report
        if name == "survey":
            return survey.report(self.survey(of_project or 1, asked.period), TODAY)
        if name == "project":
            return project.listed(reader, asked).report
        if name == "outcomes":
            return outcomes.listed(reader, asked, zrm=zrm).report
        told = asked._replace(by=by or By.WIJK)
        return (support.listed if name == "support" else wijk_lists.listed)(reader, told).report

    def survey(self, of_project: int, period: Period) -> SurveyReport:
        """The answers in one project."""
        given = [
            (home, on, said)
            for home, (where, on, said) in self.answered.items()
            if where == of_project and (period.since or date.min) <= on <= period.until
        ]
        homes = [home for home, where, _ in self.tables["fact_households"] if where == of_project]
        since = str(period.since or date.min)
        tries = sum(home in homes and on >= since for home, on in self.tables.get("fact_tries", ()))
        nobody: Any = None  # who they are is told to the team only
        return SurveyReport(
            of_project,
            f"Project {of_project}",
            len(homes),
            len(given),
            tries,
            figures(one for _, _, one in given),
            [nobody] * (len(homes) - len(given)),
            given,
            period,
        )

    def lies_in(self) -> Mapping[tuple[str, str], frozenset[tuple[str, str]]]:
        """Which places lie in which."""
        return lies_in(self)  # type: ignore[arg-type]


def in_columns(said: Answered) -> tuple[Any, ...]:
    """Answers as the query gives them: what has several members is a number with a bit for each."""
    return said._replace(worries=bits(Worry, said.worries), needs=bits(PracticalNeed, said.needs))


def bits(members: type[StrEnum], chosen: Sequence[str]) -> Any:
    """Which members of a closed list were chosen."""
    return sum(1 << place for place, one in enumerate(members) if one.value in chosen)
