"""``ucase project``: the works that the casework is about, their phases, and how far they are."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import ProjectArgument, argument, offer, option
from ucase.domain.vocabulary import choose
from ucase.domain.works import Intervention, Phase

if TYPE_CHECKING:
    from ucase.casework.project import Dated, Edited, PhaseChange

app = group("project")

Wijk = Annotated[str | None, option("--wijk", key="wijk", metavar="name")]
Corporation = Annotated[str | None, option("--corporation", metavar="name")]
Kind = Annotated[str | None, option("--kind", key="intervention", metavar="word", words=Intervention)]
Threshold = Annotated[str | None, option("--threshold", metavar="number")]
ThresholdSource = Annotated[str | None, option("--threshold-source", metavar="text")]


@verb(app, "add", kind=WritingCommand)
def add(
    ctx: typer.Context,
    name: Annotated[str, argument("name", "project_name")],
    wijk: Wijk = None,
    corporation: Corporation = None,
    kind: Kind = None,
    threshold: Threshold = None,
    threshold_source: ThresholdSource = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.project import add_project
    from ucase.render.projects import added_listing

    desk = Desk.of(ctx)
    wanted = {key: value for key, value in ctx.params.items() if key != "name" and value}
    with desk.work(make=True) as work:
        added = add_project(work, name, wanted)
        work.commit()
    desk.show_result(added_listing(reference(added.project), added.name))
    desk.say("project.said.added", project=reference(added.project), name=added.name)
    warn(desk, added, wanted)
    desk.say("project.said.after_added", project=reference(added.project))


@verb(app, "edit", kind=WritingCommand)
def edit(
    ctx: typer.Context,
    project: ProjectArgument,
    name: Annotated[str | None, option("--name", key="new_name", metavar="name")] = None,
    wijk: Wijk = None,
    corporation: Corporation = None,
    kind: Kind = None,
    threshold: Threshold = None,
    threshold_source: ThresholdSource = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.project import edit_project
    from ucase.render.changes import changes_listing

    desk = Desk.of(ctx)
    wanted = {key: value for key, value in ctx.params.items() if key != "project" and value is not None}
    with desk.work() as work:
        edited = edit_project(work, project, wanted)
        work.commit()
    number = reference(edited.project)
    desk.show(changes_listing("ucase.project.edit/1", "project", number, edited.changes, table="project"))
    warn(desk, edited, wanted)
    if any(change.field == "name" for change in edited.changes):
        desk.say("project.said.renamed", project=number)
    desk.say("project.said.edited" if edited.changes else "project.said.nothing_changed", project=number)


@verb(app, "date", kind=WritingCommand)
def date(
    ctx: typer.Context,
    project: ProjectArgument,
    phase: Annotated[str, argument("phase", "phase", offer([phase.value for phase in Phase]))],
    planned: Annotated[str | None, option("--planned", metavar="date")] = None,
    actual: Annotated[str | None, option("--actual", metavar="date")] = None,
    first_planned: Annotated[str | None, option("--first-planned", metavar="date")] = None,
    because: Annotated[str | None, option("--because", key="because_first_planned", metavar="text")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.project import PhaseChange, date_phase
    from ucase.render.projects import dated_listing

    desk = Desk.of(ctx)
    with desk.work() as work:
        change = PhaseChange(choose(Phase, phase, "phase"), planned, actual, first_planned, because)
        dated = date_phase(work, project, change)
        work.commit()
    number = reference(dated.project)
    desk.show_result(dated_listing(number, dated.phase.value, dated.dates))
    tell_dates(desk, dated, change)
    desk.say("project.said.after_dated", project=number)


@verb(app, "list")
def list_projects(ctx: typer.Context) -> None:
    """Declare, collect, run."""
    from ucase.queries.projects import projects
    from ucase.render.projects import listing

    desk = Desk.of(ctx)
    with desk.read() as reader:
        desk.show(listing(projects(reader, desk.clock.today), desk.clock.today))


@verb(app, "show")
def show(ctx: typer.Context, project: ProjectArgument) -> None:
    """Declare, collect, run."""
    from ucase.queries.named import the_project
    from ucase.queries.projects import project as find
    from ucase.render.project import write_project

    desk = Desk.of(ctx)
    today = desk.clock.today
    with desk.read() as reader:
        detail = find(reader, the_project(reader, project), today)
    write_project(detail, today, desk.output, desk.streams.stdout, anon=desk.anon)


def reference(number: int) -> str:
    """A project as a person names it."""
    from ucase.domain.references import PROJECT, write

    return write(PROJECT, number)


def warn(desk: Desk, edited: "Edited", wanted: dict[str, str]) -> None:
    """Say what may not be meant: a name that no longer holds, a threshold without where it comes from."""
    number = reference(edited.project)
    if edited.not_valid:
        desk.say("project.said.not_valid", partner=edited.not_valid)
    if wanted.get("threshold") and not wanted.get("threshold_source"):
        desk.say("project.said.no_source", project=number)


def tell_dates(desk: Desk, dated: "Dated", change: "PhaseChange") -> None:
    """Say the dates in full, so that a slip of the fingers is seen, and what they do to the plan."""
    from ucase.locale import t
    from ucase.locale.days import short_date
    from ucase.render.phase_line import order_values, slip_words

    dates, phase, number = dated.dates, t(f"phase.{dated.phase}"), reference(dated.project)
    planned, actual = change.planned, change.actual
    if change.first_planned is not None and dates.first_planned:
        desk.say("project.said.mended", project=number, phase=phase, day=short_date(dates.first_planned))
    if planned is not None:
        day = short_date(dates.planned) if dates.planned else ""
        key = "project.said.planned" if day else "project.said.not_planned"
        desk.say(key, project=number, phase=phase, day=day)
    if actual is not None:
        day = short_date(dates.actual) if dates.actual else ""
        key = "project.said.came" if day else "project.said.not_come"
        desk.say(key, project=number, phase=phase, day=day)
    if dates.slip and dates.first_planned:
        desk.say("project.said.slip", first=short_date(dates.first_planned), days=slip_words(dates.slip))
    if planned and dates.planned and not dates.actual:
        desk.warn_if_past(dates.planned)
    for one in dated.out_of_order:
        desk.say("project.out_of_order", **order_values(one))
