"""The report of the housing-wishes survey in one project."""

from typing import NamedTuple

from ucase.domain.survey_figures import Figure, figures
from ucase.queries.survey import NotReached, answers, asked, not_reached, project_name
from ucase.storage.reading import Reader


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


def survey_report(reader: Reader, project: int) -> SurveyReport:
    """Count the newest answers of each household that belongs to the project."""
    surveys = list(answers(reader, project))
    taking = asked(reader, project)
    return SurveyReport(
        number=project,
        project=project_name(reader, project),
        households=taking.households,
        answered=len(surveys),
        tries=taking.tries,
        figures=figures(surveys),
        not_reached=list(not_reached(reader, project)),
    )
