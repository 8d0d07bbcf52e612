"""``ucase report``: figures, and the lists behind them."""

from typing import Annotated

import typer

from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import (
    AllOption,
    LimitOption,
    ProjectOption,
    argument,
    complete_project,
    most_rows,
    option,
)
from ucase.cli.report_options import (
    AsOfOption,
    ByOption,
    Days,
    ExplainOption,
    ForOption,
    QuarterOption,
    SinceOption,
    ToOption,
    UntilOption,
    YearOption,
)
from ucase.domain.grouping import By
from ucase.domain.report import Audience
from ucase.domain.stage import Stage
from ucase.domain.vocabulary import choose

app = group("report")

LINES = ("html", "xlsx", "pdf", "markdown", "json")
"""Forms that show how figures went over time as well."""
WijkenArgument = Annotated[list[str] | None, argument("wijken", "wijken")]
PartnersArgument = Annotated[list[str] | None, argument("partners", "partners")]
ExplainReferrals = Annotated[str | None, option("--explain", key="explain_referrals", metavar="figure")]


@verb(app, "wijk")
def wijk(
    ctx: typer.Context,
    names: WijkenArgument = None,
    since: SinceOption = None,
    until: UntilOption = None,
    year: YearOption = None,
    quarter: QuarterOption = None,
    as_of: AsOfOption = None,
    by: ByOption = None,
    project: ProjectOption = None,
    stage: Annotated[str | None, option("--stage", key="in_stage", metavar="word", words=Stage)] = None,
    audience: ForOption = Audience.INTERNAL,
    explain: ExplainOption = None,
    to: ToOption = None,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.report_options import ask, read_by
    from ucase.cli.reporting import Reporting
    from ucase.queries.reports import wijk as figures

    desk = Desk.of(ctx)
    reporting = Reporting(desk, audience, explain, to)
    told_by = read_by(by, reporting.audience, By.WIJK)
    in_stage = choose(Stage, stage, "stage") if stage else None
    with desk.read() as reader:
        days = Days(since, until, year, quarter, as_of)
        asked = ask(desk, reader, days, reporting.audience, told_by, project, names or ())
        if in_stage:
            words = sorted((*asked.scope_words, ("stage", in_stage.value)))
            asked = asked._replace(scope_words=tuple(words))
        over_time = reporting.audience is Audience.INTERNAL and reporting.form in LINES
        if explain or over_time or told_by is not By.WIJK or not asked.at.is_now:
            from ucase.queries.reports.wijk_lists import listed

            reporting.publish_listed(reader, listed(reader, asked, in_stage, over_time=over_time))
        else:
            reporting.publish(reader, figures.counted(reader, asked, in_stage))
    reporting.show()


@verb(app, "outcomes")
def outcomes(
    ctx: typer.Context,
    names: WijkenArgument = None,
    since: SinceOption = None,
    until: UntilOption = None,
    year: YearOption = None,
    quarter: QuarterOption = None,
    as_of: AsOfOption = None,
    by: ByOption = None,
    project: ProjectOption = None,
    audience: ForOption = Audience.INTERNAL,
    explain: ExplainOption = None,
    to: ToOption = None,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.report_options import ask, read_by
    from ucase.cli.reporting import Reporting
    from ucase.queries.reports.outcomes import listed, tells_of_zrm

    desk = Desk.of(ctx)
    reporting = Reporting(desk, audience, explain, to)
    told_by = read_by(by, reporting.audience, None)
    with desk.read() as reader:
        days = Days(since, until, year, quarter, as_of)
        asked = ask(desk, reader, days, reporting.audience, told_by, project, names or ())
        reporting.publish_listed(reader, listed(reader, asked, zrm=tells_of_zrm(reporting.audience)))
    reporting.show()


@verb(app, "support")
def support(
    ctx: typer.Context,
    names: WijkenArgument = None,
    since: SinceOption = None,
    until: UntilOption = None,
    year: YearOption = None,
    quarter: QuarterOption = None,
    as_of: AsOfOption = None,
    by: ByOption = None,
    project: ProjectOption = None,
    audience: ForOption = Audience.INTERNAL,
    explain: ExplainOption = None,
    to: ToOption = None,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.report_options import ask, read_by
    from ucase.cli.reporting import Reporting
    from ucase.queries.reports.support import listed

    desk = Desk.of(ctx)
    reporting = Reporting(desk, audience, explain, to)
    told_by = read_by(by, reporting.audience, By.WIJK)
    with desk.read() as reader:
        days = Days(since, until, year, quarter, as_of)
        asked = ask(desk, reader, days, reporting.audience, told_by, project, names or ())
        reporting.publish_listed(reader, listed(reader, asked))
    reporting.show()


@verb(app, "project")
def project_report(
    ctx: typer.Context,
    project: Annotated[str | None, argument("project", "report_project", complete_project)] = None,
    since: SinceOption = None,
    until: UntilOption = None,
    year: YearOption = None,
    quarter: QuarterOption = None,
    as_of: AsOfOption = None,
    by: ByOption = None,
    audience: ForOption = Audience.INTERNAL,
    explain: ExplainOption = None,
    to: ToOption = None,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.report_options import ask, read_by
    from ucase.cli.reporting import Reporting
    from ucase.queries.reports.project import listed

    desk = Desk.of(ctx)
    reporting = Reporting(desk, audience, explain, to)
    told_by = read_by(by, reporting.audience, None)
    with desk.read() as reader:
        days = Days(since, until, year, quarter, as_of)
        asked = ask(desk, reader, days, reporting.audience, told_by, project)
        reporting.publish_listed(reader, listed(reader, asked))
    reporting.show()


@verb(app, "survey")
def survey(
    ctx: typer.Context,
    project: Annotated[str | None, argument("project", "survey_project", complete_project)] = None,
    since: SinceOption = None,
    until: UntilOption = None,
    year: YearOption = None,
    quarter: QuarterOption = None,
    as_of: AsOfOption = None,
    by: ByOption = None,
    audience: ForOption = Audience.INTERNAL,
    explain: ExplainOption = None,
    to: ToOption = None,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.report_survey import beside_each_other, of_one, told_by_of
    from ucase.cli.reporting import Reporting

    reporting = Reporting(Desk.of(ctx), audience, explain, to)
    days, told_by = Days(since, until, year, quarter, as_of), told_by_of(by, reporting.audience, project)
    if told_by is None:
        of_one(reporting, str(project), days)
    else:
        beside_each_other(reporting, project, days, told_by)


@verb(app, "partners")
def partners(
    ctx: typer.Context,
    partners: PartnersArgument = None,
    since: SinceOption = None,
    until: UntilOption = None,
    year: YearOption = None,
    quarter: QuarterOption = None,
    audience: ForOption = Audience.INTERNAL,
    explain: ExplainReferrals = None,
    to: ToOption = None,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.report_partners import per_partner
    from ucase.cli.reporting import Reporting

    reporting = Reporting(Desk.of(ctx), audience, explain, to)
    per_partner(reporting, partners or (), Days(since, until, year, quarter))


@verb(app, "caseload")
def caseload(
    ctx: typer.Context,
    since: SinceOption = None,
    until: UntilOption = None,
    year: YearOption = None,
    quarter: QuarterOption = None,
    as_of: AsOfOption = None,
    by: ByOption = None,
    audience: ForOption = Audience.INTERNAL,
    explain: ExplainOption = None,
    to: ToOption = None,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.handing_out import More
    from ucase.cli.report_options import ask_of_caseload
    from ucase.cli.reporting import Reporting
    from ucase.domain.caseload import band
    from ucase.queries.caseload import caseload as count
    from ucase.queries.reports.caseload import is_of_today, report
    from ucase.render.reports.caseload import beside

    desk = Desk.of(ctx)
    reporting = Reporting(desk, audience, explain, to)
    limits, days = band(desk.settings), Days(since, until, year, quarter, as_of)
    asked = ask_of_caseload(days, desk.clock.today, reporting.audience, by)
    with desk.read() as reader:
        if explain or not is_of_today(asked):
            from ucase.queries.reports.caseload_lists import listed

            reporting.publish_listed(reader, listed(reader, limits, asked))
        else:
            counted = count(reader, limits, asked.at.day)
            reporting.publish(reader, report(counted, asked.at.day, outside=asked.outside))
    reporting.show(More(*beside(limits, asked.at.day)))


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
