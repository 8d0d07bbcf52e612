"""How the list of projects looks, and what a change of one gave."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.phases import PhaseDates
from ucase.domain.references import PROJECT, write
from ucase.locale import t
from ucase.render.listing import Column, Listing, Row
from ucase.render.project import next_of
from ucase.render.words import choice_word

if TYPE_CHECKING:
    from ucase.queries.projects import ListedProject

KIND, NEXT_PHASE = 4, 10


def columns() -> tuple[Column, ...]:
    """The columns of the list of projects."""
    return (
        Column("ref", t("column.ref"), keep=True),
        Column("name", t("column.project")),
        Column("wijk", t("column.wijk"), spare=2),
        Column("corporation", t("project.column.corporation"), spare=3),
        Column("kind", t("project.column.kind"), show=lambda row: word("intervention", row[KIND]), spare=4),
        Column("threshold", t("project.column.threshold_percent"), number=True, spare=5),
        Column("threshold_source"),
        Column("dwellings", t("project.column.dwellings_short"), number=True, spare=1),
        Column("households", t("project.column.households_short"), number=True),
        Column("living"),
        Column("next_phase", t("project.column.next_phase"), show=lambda row: word("phase", row[NEXT_PHASE])),
        Column("next_date", t("column.due"), keep=True),
    )


def word(kind: str, value: object) -> str:
    """The word for a value of a closed list, if there is one."""
    return choice_word(kind, str(value)) if value else ""


def as_row(one: "ListedProject") -> Row:
    """The values of one project, in the order of the columns."""
    row, following = one.row, next_of(one.phases)
    return (
        write(PROJECT, row.number), row.name, row.wijk, row.corporation, row.kind, row.threshold,
        row.threshold_source, one.dwellings, one.households, one.living,
        following.phase.value if following else None, following.dates.planned if following else None,
    )  # fmt: skip


def listing(rows: "Iterable[ListedProject]", today: date) -> Listing:
    """The projects, in the order in which they were made."""
    return Listing(
        schema="ucase.projects/1",
        columns=columns(),
        rows=map(as_row, rows),
        head={"today": today},
        title=t("project.title"),
        empty=t("project.empty"),
    )


def added_listing(project: str, name: str) -> Listing:
    """The project that was added."""
    return Listing("ucase.project.added/1", (Column("project"), Column("name")), [(project, name)], {})


def dated_listing(project: str, phase: str, dates: PhaseDates) -> Listing:
    """The dates of a phase after a change."""
    names = ("project", "phase", "first_planned", "planned", "actual", "slip_days", "first_planned_because")
    row: Row = (project, phase, dates.first_planned, dates.planned, dates.actual, dates.slip, dates.because)
    return Listing("ucase.project.date/1", tuple(map(Column, names)), [row], {})
