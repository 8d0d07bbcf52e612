"""The report of the housing-wishes survey in one project."""

from datetime import date
from typing import NamedTuple

from ucase.domain.report import Period
from ucase.domain.survey_figures import Answered, Figure, figures
from ucase.queries.survey import NotReached, answers, asked, not_reached, project_name
from ucase.storage.reading import Reader

ALWAYS = Period(None, date.max)


class SurveyReport(NamedTuple):
    """How many answered what, and who did not answer yet."""

    number: int
    project: str
    households: int
    answered: int
    tries: int
    """How often a household was tried in vain, also one that answered later."""
    figures: list[Figure]
    not_reached: list[NotReached]
    """Who did not answer at all yet, whatever the period."""
    given: list[tuple[int, date, Answered]]
    """The answers that are counted, with the household and the day."""
    period: Period = ALWAYS


def survey_report(reader: Reader, project: int, period: Period = ALWAYS) -> SurveyReport:
    """Count the newest answers in the period of each household that belongs to the project."""
    given = list(answers(reader, project, period.since, period.until))
    taking = asked(reader, project, period.since, period.until)
    return SurveyReport(
        number=project,
        project=project_name(reader, project),
        households=taking.households,
        answered=len(given),
        tries=taking.tries,
        figures=figures(one for _, _, one in given),
        not_reached=list(not_reached(reader, project)),
        given=given,
        period=period,
    )
