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
    from ucase.queries.named import the_area, the_project
    from ucase.queries.wijk_report import WijkReportFilter, wijk_report
    from ucase.render.wijk_report import listing

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
        report = wijk_report(reader, wanted, today)
    desk.show(listing(report, today, first, last))


@verb(app, "survey")
def survey(ctx: typer.Context, project: ProjectArgument) -> None:
    """Declare, collect, run."""
    from ucase.queries.named import the_project
    from ucase.queries.survey_report import survey_report
    from ucase.render.survey_report import write_report

    desk = Desk.of(ctx)
    with desk.read() as reader:
        report = survey_report(reader, the_project(reader, project))
    write_report(report, desk.clock.today, desk.output, desk.streams.stdout, anon=desk.anon)
    if desk.output in ("plain", "csv", "jsonl") and report.not_reached:
        from ucase.domain.references import PROJECT, write

        desk.say(
            "survey.said.not_in_rows", count=len(report.not_reached), project=write(PROJECT, report.number)
        )
