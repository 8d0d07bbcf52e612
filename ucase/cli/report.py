"""``ucase report``: figures."""

from typing import Annotated

import typer

from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import ProjectArgument, ProjectOption, argument, option, past_day
from ucase.domain.errors import Invalid, NotFound
from ucase.domain.stage import Stage
from ucase.domain.vocabulary import choose

app = group("report")


@verb(app, "wijk")
def wijk(
    ctx: typer.Context,
    names: Annotated[list[str] | None, argument("wijken", "wijken")] = None,
    since: Annotated[str | None, option("--since", metavar="date")] = None,
    until: Annotated[str | None, option("--until", metavar="date")] = None,
    project: ProjectOption = None,
    stage: Annotated[str | None, option("--stage", key="in_stage", metavar="word", words=Stage)] = None,
) -> None:
    """Declare, collect, run."""
    from ucase import __version__
    from ucase.domain.report import as_counted
    from ucase.queries.named import the_area, the_project
    from ucase.queries.reports.wijk import report
    from ucase.queries.wijk_report import WijkReportFilter
    from ucase.render.reports.forms import write_text

    desk = Desk.of(ctx)
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
        wanted = WijkReportFilter(
            until=last,
            since=first,
            project=the_project(reader, project) if project else None,
            stage=choose(Stage, stage, "stage") if stage else None,
            wijken=tuple(dict.fromkeys(area.wijk_id for area in named if area.wijk_id is not None)),
        )
        counted = report(reader, wanted, today)
    write_text(as_counted(counted, __version__), desk.output, desk.streams.stdout)


@verb(app, "survey")
def survey(ctx: typer.Context, project: ProjectArgument) -> None:
    """Declare, collect, run."""
    from ucase import __version__
    from ucase.domain.report import as_counted
    from ucase.queries.named import the_project
    from ucase.queries.reports.survey import report
    from ucase.queries.survey_report import survey_report
    from ucase.render.reports import survey as looks
    from ucase.render.reports.forms import write_text

    desk = Desk.of(ctx)
    out = desk.streams.stdout
    with desk.read() as reader:
        answers = survey_report(reader, the_project(reader, project))
    published = as_counted(report(answers, desk.clock.today), __version__)
    write_text(published, desk.output, out, looks.not_reached(answers, anon=desk.anon))
    if desk.output == "table":
        looks.write_not_reached(answers, out, anon=desk.anon)
        looks.write_notes(published, out)
    elif desk.output != "json" and answers.not_reached:
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
