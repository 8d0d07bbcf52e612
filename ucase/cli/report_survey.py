"""``ucase report survey``: of one project with whom to visit still, or of several beside each other."""

from ucase.cli.report_options import Days, ask, read_by
from ucase.cli.reporting import Reporting
from ucase.domain.errors import Refused, UsageProblem
from ucase.domain.grouping import By
from ucase.domain.report import Audience

ROWS = ("plain", "csv", "jsonl")
"""Forms in which only rows go out, so that a list beside them is told about."""


def told_by_of(by: str | None, audience: Audience, project: str | None) -> By | None:
    """By what it is told apart; None for one project as a whole.

    Raises :class:`UsageProblem` when neither is said, :class:`Refused` for what has no meaning: a household
    that nobody asked yet is no case manager's.
    """
    if by is None and project is None:
        raise UsageProblem("survey_of_what")
    told_by = read_by(by, audience, None)
    if told_by is By.MANAGER:
        raise Refused("survey_by_manager")
    return told_by


def of_one(reporting: Reporting, project: str, days: Days) -> None:
    """The report of one project. The team itself gets the households that did not answer yet as well."""
    from ucase.cli.handing_out import More
    from ucase.domain.references import PROJECT, write
    from ucase.queries.named import the_project
    from ucase.queries.reports.survey import listed, report
    from ucase.queries.survey_report import survey_report
    from ucase.render.reports import survey as looks

    desk = reporting.desk
    at = days.moment(desk.clock.today)
    with desk.read() as reader:
        answers = survey_report(reader, the_project(reader, project), days.period(at))
        if reporting.explain:
            reporting.publish_listed(reader, listed(reader, answers, at))
        else:
            reporting.publish(reader, report(answers, at.day, at))
    more = More(
        looks.not_reached(answers, anon=desk.anon),
        lambda out: looks.write_not_reached(answers, reporting.published, out, anon=desk.anon),
    )
    reporting.show(more)
    if reporting.tells_rows and reporting.form in ROWS and answers.not_reached:
        where = write(PROJECT, answers.number)
        desk.say("survey.said.not_in_rows", count=len(answers.not_reached), project=where)


def beside_each_other(reporting: Reporting, project: str | None, days: Days, by: By) -> None:
    """A table per question, with a row per project or area."""
    from ucase.queries.reports.survey_groups import listed

    with reporting.desk.read() as reader:
        asked = ask(reporting.desk, reader, days, reporting.audience, by, project)
        reporting.publish_listed(reader, listed(reader, asked))
    reporting.show()
