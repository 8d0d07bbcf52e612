"""The three projects of the demo: two in the works, one in aftercare, and dates that slipped."""

from datetime import date, timedelta
from typing import NamedTuple

from ucase.casework.demo_year import workday
from ucase.casework.lookup import find_project
from ucase.casework.project import add_project
from ucase.domain.works import Intervention, Phase
from ucase.storage.models import Project, ProjectDate
from ucase.storage.work import Work


class Dates(NamedTuple):
    """A phase in days from today: as first planned, as planned now, and when it came."""

    first: int
    planned: int
    actual: int | None = None


class Plan(NamedTuple):
    """A project, and what happened before its cases began. Days count from today; below 0 they have been."""

    name: str
    wijk: str
    corporation: str
    kind: Intervention
    threshold: int
    threshold_source: str
    """The kind of text that tells it."""
    phases: dict[Phase, Dates]
    survey: tuple[int, int]
    """The first and the last day on which households are asked."""
    response: float
    """The share of the households that answer."""
    meetings: tuple[int, int]
    """The first and the last meeting with the corporation; in between every four weeks."""


PLANS = (
    Plan("Zamenhofdreef 1-200", "Overvecht", "Portaal", Intervention.RENOVATION_OCCUPIED,
         70, "threshold-law",
         {
             Phase.ANNOUNCEMENT: Dates(-560, -560, -560),
             Phase.SOCIAL_PLAN: Dates(-448, -448, -448),
             Phase.SUPPORT_POLL: Dates(-392, -392, -378),
             Phase.REFERENCE_DATE: Dates(-350, -350, -350),
             Phase.WORKS_START: Dates(-273, -273, -273),
             Phase.WORKS_END: Dates(98, 182),
             Phase.AFTERCARE_END: Dates(280, 364),
         },
         survey=(-390, -250), response=0.62, meetings=(-354, -4)),
    Plan("Marco Pololaan, blok C", "Zuidwest", "Bo-Ex", Intervention.RENOVATION_VACATED,
         75, "threshold-agreed",
         {
             Phase.ANNOUNCEMENT: Dates(-714, -714, -714),
             Phase.SOCIAL_PLAN: Dates(-609, -609, -609),
             Phase.SUPPORT_POLL: Dates(-532, -532, -532),
             Phase.REFERENCE_DATE: Dates(-490, -490, -490),
             Phase.WORKS_START: Dates(-343, -343, -343),
             Phase.WORKS_END: Dates(-91, -77, -63),
             Phase.AFTERCARE_END: Dates(119, 119),
         },
         survey=(-460, -360), response=0.66, meetings=(-382, -74)),
    Plan("Ondiep rond het Boerhaaveplein", "Noordwest", "Woonin", Intervention.MAJOR_MAINTENANCE,
         70, "threshold-corporation",
         {
             Phase.ANNOUNCEMENT: Dates(-448, -448, -448),
             Phase.SUPPORT_POLL: Dates(-343, -308, -301),
             Phase.REFERENCE_DATE: Dates(-322, -287, -280),
             Phase.WORKS_START: Dates(-266, -224, -210),
             Phase.WORKS_END: Dates(14, 70),
             Phase.AFTERCARE_END: Dates(196, 252),
         },
         survey=(-385, -230), response=0.6, meetings=(-347, -11)),
)  # fmt: skip


def plan_projects(work: Work, today: date, texts: dict[str, list[str]]) -> None:
    """Add the projects with their dates."""

    def day(days: int | None) -> date | None:
        return None if days is None else workday(today + timedelta(days))

    for plan in PLANS:
        added = add_project(
            work,
            plan.name,
            {
                "wijk": plan.wijk,
                "corporation": plan.corporation,
                "kind": plan.kind,
                "threshold": str(plan.threshold),
                "threshold_source": texts[plan.threshold_source][0],
            },
        )
        work.session.add_all(
            ProjectDate(
                project_id=added.project,
                phase=phase,
                first_planned_on=day(dates.first),
                planned_on=day(dates.planned),
                actual_on=day(dates.actual),
            )
            for phase, dates in plan.phases.items()
        )
    work.session.flush()


def project_of(work: Work, plan: Plan) -> Project:
    """The project as it is kept."""
    return find_project(work, plan.name)
