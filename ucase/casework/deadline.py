"""The deadlines of a household or a project, computed from when each clock started (DOMAIN §1.5, §1.9)."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.lookup import find_case, find_project
from ucase.domain import references
from ucase.domain.deadlines import (
    CLOCKS,
    OF_A_PROJECT,
    Basis,
    DeadlineKind,
    DeadlineStatus,
    deadline_status,
)
from ucase.domain.errors import Invalid, NotFound, Refused
from ucase.domain.wording import a_line, a_text
from ucase.storage.models import Case, Deadline, Household, MovingAllowance, Project, RightsRequest
from ucase.storage.work import Work


class DeadlineEntry(NamedTuple):
    """A deadline to be kept. ``basis`` and ``source`` are those of the kind unless something else is said."""

    of: str
    """The case, or for what runs for everybody in a project at once the project."""
    kind: DeadlineKind
    anchor: date
    basis: Basis | None = None
    source: str | None = None
    about: str | None = None
    amount: int | None = None
    """Cents."""
    tenancy_started: date | None = None


class Kept(NamedTuple):
    """A deadline after the command."""

    deadline: int
    case: int | None
    project: int | None
    kind: DeadlineKind
    due: date
    status: DeadlineStatus
    term_unknown: bool = False
    """The start of the tenancy is not known, so the shortest notice term was taken."""


def add_deadline(work: Work, entry: DeadlineEntry) -> Kept:
    """Keep a deadline. Raises :class:`Refused` when the same clock from the same day is there already.

    The term of a request comes with the request: :class:`Invalid` for one by itself.
    """
    if entry.kind is DeadlineKind.RIGHTS_REQUEST:
        raise Invalid("deadline_of_request", field="kind")
    if entry.kind in OF_A_PROJECT:
        return kept(work, keep(work, entry, project=the_project(work, entry).id))
    case = find_case(work, references.read(references.CASE, entry.of))
    household = work.session.get_one(Household, case.household_id)
    if entry.tenancy_started is not None:
        if entry.tenancy_started > work.clock.today:
            raise Invalid("future", field="tenancy_start")
        household.tenancy_started_on = entry.tenancy_started
        recompute_notice_terms(work)
    deadline = keep(work, entry, case=case.id, started=household.tenancy_started_on)
    unknown = entry.kind is DeadlineKind.LANDLORD_NOTICE_TERM and household.tenancy_started_on is None
    return kept(work, deadline)._replace(term_unknown=unknown)


def the_project(work: Work, entry: DeadlineEntry) -> Project:
    """The project for which a clock runs. Raises :class:`Invalid` when a case was given."""
    if references.is_reference(references.CASE, entry.of):
        raise Invalid("deadline_of_project", field="case")
    if entry.tenancy_started is not None:
        raise Invalid("no_tenancy_of_project", field="tenancy_start")
    return find_project(work, entry.of)


def keep(
    work: Work,
    entry: DeadlineEntry,
    *,
    case: int | None = None,
    project: int | None = None,
    request: int | None = None,
    started: date | None = None,
) -> Deadline:
    """A deadline of a case, of a request in it, or of a project; ``started`` is when the tenancy did."""
    clock = CLOCKS[entry.kind]
    basis = entry.basis or clock.basis
    deadline = Deadline(
        case_id=case,
        project_id=project,
        request_id=request,
        kind=entry.kind,
        anchor_on=entry.anchor,
        due=clock.due(entry.anchor, started),
        basis=basis,
        source=a_line(entry.source or "", "source") or (clock.source if basis is clock.basis else "") or None,
        about=a_text(entry.about or "", "about") or None,
        amount=entry.amount,
    )
    refuse_twice(work, deadline)
    work.add(deadline)
    return deadline


def recompute_notice_terms(work: Work) -> None:
    """Bring the landlord's notice terms that still run forward, when the tenancy proves to be younger.

    They are never moved back: a deadline is never shown later than the strictest reading.
    """
    work.session.flush()
    running = (
        select(Deadline, Household.tenancy_started_on)
        .join(Case, Case.id == Deadline.case_id)
        .join(Household, Household.id == Case.household_id)
        .where(
            Deadline.kind == DeadlineKind.LANDLORD_NOTICE_TERM,
            Deadline.done_on.is_(None),
            Deadline.withdrawn.is_(False),
        )
    )
    clock = CLOCKS[DeadlineKind.LANDLORD_NOTICE_TERM]
    for deadline, started in work.session.execute(running):
        deadline.due = min(deadline.due, clock.due(deadline.anchor_on, started))


MAY_SHARE_A_DAY = (
    DeadlineKind.ALLOWANCE_INSTALMENT,
    DeadlineKind.OTHER,
    DeadlineKind.OFFER_ANSWER,
    DeadlineKind.RIGHTS_REQUEST,
)


def refuse_twice(work: Work, new: Deadline) -> None:
    """Raise :class:`Refused` for a clock that runs already; instalments and agreements may share a day."""
    if new.kind in MAY_SHARE_A_DAY:
        return
    there = work.session.scalars(
        select(Deadline.id).where(
            Deadline.case_id.is_not_distinct_from(new.case_id),
            Deadline.project_id.is_not_distinct_from(new.project_id),
            Deadline.kind == new.kind,
            Deadline.anchor_on == new.anchor_on,
            Deadline.withdrawn.is_(False),
        )
    ).first()
    if there is not None:
        raise Refused("deadline_known", deadline=references.write(references.DEADLINE, there))


def finish(work: Work, number: int, on: date, result: str | None) -> Kept:
    """What had to be done is done, in time or too late."""
    deadline = open_deadline(work, number)
    if on > work.clock.today:
        raise Invalid("future", field="on")
    deadline.done_on = on
    deadline.result = a_text(result or "", "result") or None
    close_request(work, deadline, on)
    work.session.flush()
    return kept(work, deadline)


def withdraw(work: Work, number: int, because: str) -> Kept:
    """The deadline no longer applies: neither met nor missed."""
    deadline = open_deadline(work, number)
    text = a_text(because, "because")
    if not text:
        raise Invalid("because_empty", field="because")
    deadline.withdrawn = True
    deadline.result = text
    close_request(work, deadline, work.clock.today)
    work.session.flush()
    return kept(work, deadline)


def close_request(work: Work, deadline: Deadline, on: date) -> None:
    """What a resident asked is answered, or was taken back, with the term that ran for it."""
    if deadline.request_id is None:
        return
    request = work.session.get_one(RightsRequest, deadline.request_id)
    if on < request.received_on:
        raise Invalid("answered_before_asked", field="on")
    request.answered_on, request.answer = on, deadline.result


def open_deadline(work: Work, number: int) -> Deadline:
    """A deadline nothing was done about. Raises :class:`NotFound`, :class:`Refused`."""
    deadline = work.session.get(Deadline, number)
    if deadline is None:
        raise NotFound("no_deadline", deadline=references.write(references.DEADLINE, number))
    if deadline.case_id is not None:
        # A resident has a right to an answer also when the case has ended or the record is restricted.
        find_case(work, deadline.case_id, to_change=deadline.request_id is None)
    if deadline.done_on is not None or deadline.withdrawn:
        raise Refused("deadline_ended", deadline=references.write(references.DEADLINE, number))
    return deadline


def kept(work: Work, deadline: Deadline) -> Kept:
    """The deadline as it stands today."""
    status = deadline_status(deadline.due, deadline.done_on, work.clock.today, withdrawn=deadline.withdrawn)
    return Kept(deadline.id, deadline.case_id, deadline.project_id, deadline.kind, deadline.due, status)


def add_allowance(work: Work, effective_from: date, amount: int, source: str) -> None:
    """Add an amount of the moving allowance, or mend one that the team added itself.

    Raises :class:`Refused` for the day of a row that ships with an amount, :class:`Invalid` without a source.
    """
    source = a_line(source, "source")
    if not source:
        raise Invalid("source_empty", field="source")
    row = work.session.scalars(
        select(MovingAllowance).where(MovingAllowance.effective_from == effective_from)
    ).one_or_none()
    if row is None:
        work.add(MovingAllowance(effective_from=effective_from, amount=amount, source=source))
    elif row.shipped and row.amount is not None:
        raise Refused("allowance_shipped")
    else:
        row.amount, row.source, row.shipped = amount, source, False
        work.session.flush()
