"""``ucase report``: figures."""

from typing import Annotated

import typer

from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import (
    AllOption,
    LimitOption,
    ProjectArgument,
    ProjectOption,
    argument,
    most_rows,
    option,
    past_day,
)
from ucase.domain.errors import Invalid, NotFound
from ucase.domain.report import Audience
from ucase.domain.stage import Stage
from ucase.domain.vocabulary import choose

app = group("report")

ROWS = ("plain", "csv", "jsonl")
"""Forms in which only rows go out, so that a list beside them is told about."""
ForOption = Annotated[str, option("--for", key="for_audience", metavar="word", words=Audience)]
ToOption = Annotated[str | None, option("--to", key="report_to", metavar="file")]


@verb(app, "wijk")
def wijk(
    ctx: typer.Context,
    names: Annotated[list[str] | None, argument("wijken", "wijken")] = None,
    since: Annotated[str | None, option("--since", metavar="date")] = None,
    until: Annotated[str | None, option("--until", metavar="date")] = None,
    project: ProjectOption = None,
    stage: Annotated[str | None, option("--stage", key="in_stage", metavar="word", words=Stage)] = None,
    audience: ForOption = Audience.INTERNAL,
    to: ToOption = None,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.handing_out import check_form, publish, show
    from ucase.queries.named import the_area, the_project
    from ucase.queries.reports.wijk import about, report
    from ucase.queries.wijk_report import WijkReportFilter

    desk = Desk.of(ctx)
    reading = choose(Audience, audience, "for")
    check_form(desk, to)
    today = desk.clock.today
    first = past_day(since, today, "since") if since else None
    last = past_day(until, today, "until") if until else today
    if first is not None and first > last:
        raise Invalid("period", field="since")
    with desk.read() as reader:
        named = [the_area(reader, name) for name in names or ()]
        for area in named:
            if area.wijk_id is None:
                raise NotFound("no_wijk_above", area=area.name)
        number = the_project(reader, project) if project else None
        wanted = WijkReportFilter(
            until=last,
            since=first,
            project=number,
            stage=choose(Stage, stage, "stage") if stage else None,
            wijken=tuple(dict.fromkeys(area.wijk_id for area in named if area.wijk_id is not None)),
        )
        counted = report(reader, wanted, today, about(reader, number))
        published = publish(desk, reader, counted, reading)
    show(desk, published, to)


@verb(app, "survey")
def survey(
    ctx: typer.Context,
    project: ProjectArgument,
    audience: ForOption = Audience.INTERNAL,
    to: ToOption = None,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.handing_out import More, check_form, publish, show
    from ucase.queries.named import the_project
    from ucase.queries.reports.survey import report
    from ucase.queries.survey_report import survey_report
    from ucase.render.reports import survey as looks
    from ucase.render.reports.forms import FILE_FORMS

    desk = Desk.of(ctx)
    reading = choose(Audience, audience, "for")
    check_form(desk, to)
    with desk.read() as reader:
        answers = survey_report(reader, the_project(reader, project))
        published = publish(desk, reader, report(answers, desk.clock.today), reading)
    more = More(
        looks.not_reached(answers, anon=desk.anon),
        lambda out: looks.write_not_reached(answers, published, out, anon=desk.anon),
    )
    show(desk, published, to, more)
    if reading is Audience.INTERNAL and desk.form(FILE_FORMS) in ROWS and answers.not_reached:
        from ucase.domain.references import PROJECT, write

        where = write(PROJECT, answers.number)
        desk.say("survey.said.not_in_rows", count=len(answers.not_reached), project=where)


@verb(app, "caseload")
def caseload(ctx: typer.Context) -> None:
    """Declare, collect, run."""
    from ucase.domain.caseload import band
    from ucase.queries.caseload import caseload as count
    from ucase.render.caseload import listing

    desk = Desk.of(ctx)
    limits = band(desk.settings)
    with desk.read() as reader:
        report = count(reader, limits, desk.clock.today)
    desk.show(listing(report, limits, desk.clock.today))


@verb(app, "log")
def log(
    ctx: typer.Context,
    limit: LimitOption = None,
    everything: AllOption = False,
    forgotten: Annotated[int | None, option("--forget", metavar="number")] = None,
    yes: Annotated[bool, option("--yes", key="yes_forget")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.queries.report_log import report_log
    from ucase.render.report_log import listing

    desk = Desk.of(ctx)
    if forgotten is not None:
        from ucase.cli.handing_out import forget_given

        forget_given(desk, forgotten, yes=yes)
        return
    with desk.read() as reader:
        rows = report_log(reader, most_rows(limit, everything, desk.first_rows))
        desk.show(listing(rows, desk.clock.today))
