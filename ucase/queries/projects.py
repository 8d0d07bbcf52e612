"""The projects: what is kept of them, when their phases come, and how far they are."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from ucase.domain.errors import NotFound
from ucase.domain.phases import OutOfOrder, PhaseDates, PhaseStanding, out_of_order, phase_line
from ucase.domain.project_steps import NextStep, Progress, next_step
from ucase.domain.selecting import Decision
from ucase.domain.works import Phase
from ucase.queries import run
from ucase.storage.reading import Reader, as_date


class ProjectRow(NamedTuple):
    """What is kept of a project itself. ``wijk`` is that in which ``area`` lies."""

    number: int
    name: str
    wijk: str | None
    area: str | None
    corporation: str | None
    kind: str | None
    threshold: int | None
    threshold_source: str | None


class ListedProject(NamedTuple):
    """A project in the list; ``phases`` has every phase, in order."""

    row: ProjectRow
    dwellings: int
    households: int
    """That belong to it."""
    living: int
    """That live in it now."""
    phases: list[PhaseStanding]


class ProjectDetail(NamedTuple):
    """One project with its phases, how far it is, and what to do next."""

    row: ProjectRow
    phases: list[PhaseStanding]
    out_of_order: list[OutOfOrder]
    progress: Progress
    next_step: NextStep
    names_before: list[str]
    """What it was called before, by which it is still found."""


def projects(reader: Reader, today: date) -> Iterator[ListedProject]:
    """The projects in the order in which they were made."""
    dwellings = {key: int(count) for key, count in run(reader, "dwellings_per_project")}
    households = {key: int(count) for key, count in run(reader, "households_per_project")}
    living = {key: int(count) for key, count in run(reader, "living_per_project")}
    dated = dates(reader)
    for values in run(reader, "projects"):
        row = ProjectRow(*values)
        key = row.number
        yield ListedProject(
            row,
            dwellings.get(key, 0),
            households.get(key, 0),
            living.get(key, 0),
            phase_line(dated.get(key, {}), today),
        )


def project(reader: Reader, number: int, today: date) -> ProjectDetail:
    """One project. Raises :class:`NotFound`."""
    for values in run(reader, "project", project=number):
        dated = dates(reader, number).get(number, {})
        so_far = progress(reader, number)
        return ProjectDetail(
            ProjectRow(*values), phase_line(dated, today), list(out_of_order(dated)), so_far,
            next_step(so_far, dated), names_before(reader, number),
        )  # fmt: skip
    raise NotFound("no_project")


def names_before(reader: Reader, number: int) -> list[str]:
    """What a project was called before, by which it is still found; the oldest first."""
    return [row[0] for row in run(reader, "project_names_before", project=number)]


def dates(reader: Reader, project: int | None = None) -> dict[int, dict[Phase, PhaseDates]]:
    """The dates of the phases of one project, or of all."""
    found: dict[int, dict[Phase, PhaseDates]] = {}
    for key, phase, first, planned, actual, because in run(reader, "project_dates", project=project):
        days = PhaseDates(as_date(first), as_date(planned), as_date(actual), because)
        found.setdefault(key, {})[Phase(phase)] = days
    return found


def progress(reader: Reader, number: int) -> Progress:
    """How far a project is."""
    households, living, spoken_to, answered = next(run(reader, "project_households", project=number))
    standing = list(run(reader, "project_decisions", project=number))
    counted = {Decision(word): count for word, count, _ in standing if word}
    return Progress(
        dwellings=count(reader, "project_dwellings", number),
        households=households,
        living=living,
        spoken_to=spoken_to,
        answered=answered,
        decided=sum(of_meetings for *_, of_meetings in standing),
        selected=counted.get(Decision.TAKE_UP, 0),
        waiting=counted.get(Decision.WAIT, 0),
        declined=counted.get(Decision.DECLINE, 0),
        open_cases=count(reader, "project_open_cases", number),
    )


def count(reader: Reader, query: str, number: int) -> int:
    """A query that counts something of a project."""
    row: tuple[Any, ...] = next(run(reader, query, project=number))
    return int(row[0])
