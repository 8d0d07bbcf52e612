"""One project: its phases, how far it is, and what is next."""

from datetime import date
from typing import TYPE_CHECKING, TextIO

from ucase.domain.phases import PhaseStanding, PhaseState
from ucase.domain.references import PROJECT, write
from ucase.locale import t
from ucase.render.detail import Field, write_fields
from ucase.render.words import choice_word

if TYPE_CHECKING:
    from ucase.domain.project_steps import Progress
    from ucase.queries.projects import ProjectDetail

COUNTS = (
    "dwellings", "households", "living", "spoken_to", "answered", "selected", "waiting", "declined",
    "open_cases",
)  # fmt: skip


def write_project(detail: "ProjectDetail", today: date, form: str, out: TextIO, *, anon: bool) -> None:
    """Write the project: a screen for a person, fields for everything else."""
    fields = project_fields(detail)
    if form == "table":
        from ucase.render.project_screen import write_screen

        write_screen(detail, fields, out)
    else:
        write_fields("ucase.project/1", "project", fields, {"today": today}, form, out, anon=anon)


def project_fields(detail: "ProjectDetail") -> list[Field]:
    """Everything about the project, in the order in which a case manager reads it."""
    row = detail.row
    following = next_of(detail.phases)
    return [
        Field("ref", write(PROJECT, row.number), t("column.ref")),
        Field("name", row.name, t("column.project")),
        Field("names_before", detail.names_before, t("project.column.names_before")),
        Field("kind", row.kind, t("project.column.kind"), shown=choice_word("intervention", row.kind)),
        Field("wijk", row.wijk, t("column.wijk")),
        Field("area", row.area, t("column.area")),
        Field("corporation", row.corporation, t("project.column.corporation")),
        Field("threshold", row.threshold, t("project.column.threshold"), shown=threshold_words(detail)),
        Field("threshold_source", row.threshold_source),
        *counts(detail.progress),
        Field("next_phase", following.phase.value if following else None),
        Field("next_date", following.dates.planned if following else None),
        Field("next_step", detail.next_step.value),
        Field("phases", [
            {
                "phase": one.phase.value, "state": one.state.value, "first_planned": one.dates.first_planned,
                "planned": one.dates.planned, "actual": one.dates.actual, "slip_days": one.dates.slip,
                "first_planned_because": one.dates.because,
                "days_overdue": one.days_overdue,
            }
            for one in detail.phases
        ]),
    ]  # fmt: skip


def counts(progress: "Progress") -> list[Field]:
    """How far the project is."""
    fields = [
        Field(key, getattr(progress, key), t(f"project.column.{key}"), shown=str(getattr(progress, key)))
        for key in COUNTS
    ]
    of_all = t("project.response", answered=progress.answered, households=progress.households)
    of_all = f"{of_all} ({progress.response}%)" if progress.households else "0"
    place = COUNTS.index("answered")
    fields[place] = fields[place]._replace(shown=of_all)
    fields.insert(place + 1, Field("response", progress.response))
    return fields


def threshold_words(detail: "ProjectDetail") -> str:
    """The support threshold with where it comes from; no default is law, so without a source that is said."""
    if detail.row.threshold is None:
        return ""
    source = detail.row.threshold_source or t("project.no_source")
    return f"{detail.row.threshold}% ({source})"


def next_of(phases: list[PhaseStanding]) -> PhaseStanding | None:
    """The phase that comes next."""
    return next((one for one in phases if one.state is PhaseState.NEXT), None)
