"""The project: what is kept of it and when its phases come (steps 1 and 2 of the method, DESIGN §1)."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.changes import Change, Editor
from ucase.casework.lookup import find_area, find_organisation, find_project
from ucase.domain import references
from ucase.domain.dates import Leaning
from ucase.domain.errors import Invalid, Refused, UsageProblem
from ucase.domain.intake import dated
from ucase.domain.phases import OutOfOrder, PhaseDates, out_of_order
from ucase.domain.text import fold
from ucase.domain.vocabulary import choose
from ucase.domain.wording import a_line, a_name
from ucase.domain.works import Intervention, OrganisationKind, Phase, holds_on, read_threshold
from ucase.storage.models import Area, Organisation, Project, ProjectAlias, ProjectDate
from ucase.storage.work import Work


class Edited(NamedTuple):
    """A project as it was added or changed; ``not_valid`` is a corporation whose name no longer holds."""

    project: int
    name: str
    changes: list[Change]
    not_valid: str | None


class Dated(NamedTuple):
    """The dates of a phase after the command, and which phases they put in an unusual order."""

    project: int
    phase: Phase
    dates: PhaseDates
    out_of_order: list[OutOfOrder]


def add_project(work: Work, name: str, wanted: Mapping[str, str]) -> Edited:
    """Add a project; ``wanted`` has the same fields as :func:`edit_project`.

    Raises :class:`Refused` when there is a project of this name, with its reference.
    """
    name = checked_name(work, name)
    free_name(work, fold(name))
    project = Project(name=name, key=fold(name))
    work.add(project)
    return set_fields(work, project, wanted)


def edit_project(work: Work, said: str, wanted: Mapping[str, str]) -> Edited:
    """Change what is kept of a project; an empty value empties a field that may be empty."""
    if not wanted:
        raise UsageProblem("nothing_to_edit_project")
    return set_fields(work, find_project(work, said), wanted)


def set_fields(work: Work, project: Project, wanted: Mapping[str, str]) -> Edited:
    """Set each field to what its rule makes of the value."""
    editor = ProjectEditor(work, project)
    for field, value in wanted.items():
        editor.set(field, a_line(value, field))
    if "threshold_source" not in wanted and "threshold" in {change.field for change in editor.changes}:
        editor.set("threshold_source", "")  # it told where the old threshold came from
    work.session.flush()
    return Edited(project.id, project.name, editor.changes, editor.not_valid)


class ProjectEditor(Editor):
    """Sets fields of one project."""

    def __init__(self, work: Work, project: Project) -> None:
        super().__init__()
        self.work = work
        self.project = project
        self.not_valid: str | None = None

    def set(self, field: str, value: str) -> None:
        """Set one field to what its rule makes of the value."""
        {
            "name": self.set_name,
            "wijk": self.set_wijk,
            "corporation": self.set_corporation,
            "kind": self.set_kind,
            "threshold": self.set_threshold,
            "threshold_source": self.set_threshold_source,
        }[field](value)

    def set_name(self, value: str) -> None:
        name = checked_name(self.work, value, self.project.id)
        self.changed("name", self.project.name, name)
        if fold(name) != self.project.key:
            remember_name(self.work, self.project)
        free_name(self.work, fold(name))
        self.project.name, self.project.key = name, fold(name)

    def set_wijk(self, value: str) -> None:
        before = self.work.session.get(Area, self.project.area_id) if self.project.area_id else None
        area = find_area(self.work, value) if value else None
        self.changed("wijk", before.name if before else None, area.name if area else None)
        self.project.area_id = area.id if area else None

    def set_corporation(self, value: str) -> None:
        before_id = self.project.corporation_id
        before = self.work.session.get(Organisation, before_id) if before_id else None
        corporation = self.corporation(value) if value else None
        self.changed(
            "corporation", before.name if before else None, corporation.name if corporation else None
        )
        self.project.corporation_id = corporation.id if corporation else None

    def corporation(self, name: str) -> Organisation:
        """A corporation by its name or alias; one whose name no longer holds is remembered for a warning."""
        found = find_organisation(self.work, name, "corporation")
        if found.kind is not OrganisationKind.CORPORATION:
            raise Invalid("not_a_corporation", field="corporation")
        if not holds_on(found.valid_from, found.valid_until, self.work.clock.today):
            self.not_valid = found.name
        return found

    def set_kind(self, value: str) -> None:
        kind = choose(Intervention, value, "kind") if value else None
        self.changed("kind", self.project.kind, kind)
        self.project.kind = kind

    def set_threshold(self, value: str) -> None:
        threshold = read_threshold(value) if value else None
        self.changed("threshold", self.project.support_threshold, threshold)
        self.project.support_threshold = threshold

    def set_threshold_source(self, value: str) -> None:
        self.changed("threshold_source", self.project.threshold_source, value or None)
        self.project.threshold_source = value or None


def checked_name(work: Work, name: str, own: int | None = None) -> str:
    """A name that no other project has, and that cannot be taken for a reference.

    Raises :class:`Refused` with the reference of the project that has it, in whatever spelling.
    """
    name = a_name(name, "name")
    if not fold(name):
        raise Invalid("name_empty", field="name")
    if references.is_reference(references.PROJECT, name):
        raise Invalid("name_is_reference", field="name")
    taken = work.session.scalars(select(Project.id).where(Project.key == fold(name))).one_or_none()
    if taken not in (None, own):
        raise Refused("project_known", project=references.write(references.PROJECT, taken or 0))
    return name


def remember_name(work: Work, project: Project) -> None:
    """Keep the name that a project has, before it gets another one."""
    free_name(work, project.key)
    work.add(ProjectAlias(project_id=project.id, name=project.name, key=project.key))


def free_name(work: Work, key: str) -> None:
    """Nobody is called so any more by a name of before: a name leads to one project, the one that has it."""
    for alias in work.session.scalars(select(ProjectAlias).where(ProjectAlias.key == key)).all():
        work.session.delete(alias)
    work.session.flush()


class PhaseChange(NamedTuple):
    """What is said of a phase; an empty date takes one away, None leaves it as it is."""

    phase: Phase
    planned: str | None = None
    actual: str | None = None
    first_planned: str | None = None
    """For a first planned date that was never the plan, with ``because``."""
    because: str | None = None


def date_phase(work: Work, said: str, change: PhaseChange) -> Dated:
    """Plan a phase, or write down when it came.

    The first planned date stays whatever comes after, so that a slip can be seen; only a mistake in it is
    mended, and why is kept. Raises :class:`Invalid` (``future``) for a phase that would have come on a day
    that is not there yet, and what :func:`mend_first_planned` raises.
    """
    phase, planned, actual = change.phase, change.planned, change.actual
    if planned is None and actual is None and change.first_planned is None:
        raise UsageProblem("no_phase_date")
    project = find_project(work, said)
    kept = {
        one.phase: one
        for one in work.session.scalars(select(ProjectDate).where(ProjectDate.project_id == project.id))
    }
    row = kept.setdefault(phase, ProjectDate(project_id=project.id, phase=phase))
    work.session.add(row)
    if change.first_planned is not None or change.because is not None:
        mend_first_planned(work, row, change)
    if planned is not None:
        row.planned_on = planned_day(work, planned)
        row.first_planned_on = row.first_planned_on or row.planned_on
    if actual is not None:
        row.actual_on = past_day(work, actual)
    work.session.flush()
    all_dates = {one.phase: dates_of(one) for one in kept.values()}
    return Dated(project.id, phase, all_dates[phase], list(out_of_order(all_dates, phase)))


def mend_first_planned(work: Work, row: ProjectDate, change: PhaseChange) -> None:
    """Set right a first planned date that was never the plan, such as a slip of the fingers.

    A plan that is still that same date is set right with it. Raises :class:`UsageProblem` when the date or
    the reason is missing, :class:`Refused` (``never_planned``) for a phase that was never planned.
    """
    because = a_line(change.because or "", "because")
    day = planned_day(work, change.first_planned or "", "first_planned")
    if day is None or not because:
        raise UsageProblem("first_planned_because")
    if row.first_planned_on is None:
        raise Refused("never_planned")
    if row.planned_on == row.first_planned_on:
        row.planned_on = day
    row.first_planned_on, row.first_planned_because = day, because


def planned_day(work: Work, said: str, field: str = "planned") -> date | None:
    """A planned date, which may have gone by; none for an empty text."""
    return dated(said, work.clock.today, Leaning.FUTURE, field) if said.strip() else None


def past_day(work: Work, said: str) -> date | None:
    """The day on which a phase came, up to today; none for an empty text."""
    if not said.strip():
        return None
    day = dated(said, work.clock.today, Leaning.PAST, "actual")
    if day > work.clock.today:
        raise Invalid("future", field="actual")
    return day


def dates_of(row: ProjectDate) -> PhaseDates:
    """The dates of a phase as the rules see them."""
    return PhaseDates(row.first_planned_on, row.planned_on, row.actual_on, row.first_planned_because)
