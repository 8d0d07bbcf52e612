"""What residents ask about their own data, and answering it within a month (DOMAIN §5.2).

The term runs among the deadlines, so the day and every list of them have it; whichever way it is ended, the
request is.
"""

from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.deadline import DeadlineEntry, Kept, finish, keep, kept
from ucase.casework.lookup import me
from ucase.casework.rights import the_resident
from ucase.domain import references
from ucase.domain.deadlines import ANSWER_LATER, ANSWER_WITHIN, DeadlineKind, months_later
from ucase.domain.errors import Invalid, NotFound, Refused
from ucase.domain.rights import RequestKind
from ucase.domain.wording import a_text
from ucase.storage.models import Deadline, Resident, RightsRequest
from ucase.storage.work import Work


class RequestEntry(NamedTuple):
    """What somebody asks, and when they asked it."""

    case: int
    resident: str | None
    kind: RequestKind
    received_on: date
    words: str | None = None


class Asked(NamedTuple):
    """A request after the command, with the term that runs for it."""

    resident: int
    kind: RequestKind
    received_on: date
    answered_on: date | None
    term: Kept


def receive(work: Work, entry: RequestEntry) -> Asked:
    """Write down what a resident asks; the month begins on the day on which it was asked.

    Raises :class:`Refused` when the same is asked and not answered yet.
    """
    resident = the_resident(work, entry.case, entry.resident)
    if entry.received_on > work.clock.today:
        raise Invalid("future", field="on")
    if open_requests(work, resident, entry.kind):
        raise Refused("request_known", resident=references.write(references.RESIDENT, resident.id))
    manager = me(work)
    request = RightsRequest(
        resident_id=resident.id,
        manager_id=manager.id if manager else None,
        kind=entry.kind,
        words=a_text(entry.words or "", "text") or None,
        received_on=entry.received_on,
        due=months_later(entry.received_on, ANSWER_WITHIN),
    )
    work.add(request)
    clock = DeadlineEntry(of="", kind=DeadlineKind.RIGHTS_REQUEST, anchor=entry.received_on)
    deadline = keep(work, clock, case=entry.case, request=request.id)
    return asked(work, request, deadline)


class Which(NamedTuple):
    """Whose request is meant; the kind where somebody asked several things."""

    case: int
    resident: str | None
    kind: RequestKind | None = None


def answer(work: Work, which: Which, on: date, words: str | None) -> Asked:
    """The request is answered. Raises as :func:`the_request` does."""
    request, deadline = the_request(work, which)
    finish(work, deadline.id, on, words)
    return asked(work, request, deadline)


def take_longer(work: Work, which: Which, because: str) -> Asked:
    """It takes two months more, once, for a reason that the resident is told. Raises :class:`Refused`."""
    request, deadline = the_request(work, which)
    if request.longer_because:
        raise Refused("request_longer_already", due=request.due.isoformat())
    text = a_text(because, "because")
    if not text:
        raise Invalid("because_empty", field="because")
    request.longer_because = text
    request.due = deadline.due = months_later(request.received_on, ANSWER_LATER)
    work.session.flush()
    return asked(work, request, deadline)


def the_request(work: Work, which: Which) -> tuple[RightsRequest, Deadline]:
    """The open request that is meant, with its term.

    Raises :class:`NotFound` when there is none, :class:`Invalid` when it is not said which of several.
    """
    resident = the_resident(work, which.case, which.resident)
    found = open_requests(work, resident, which.kind)
    if not found:
        raise NotFound("no_request", resident=references.write(references.RESIDENT, resident.id))
    if len(found) > 1:
        raise Invalid("which_request", field="kind", choices=", ".join(one.kind for one in found))
    (request,) = found
    deadline = work.session.scalars(select(Deadline).where(Deadline.request_id == request.id)).first()
    if deadline is None:  # one of before requests had their term among the deadlines
        clock = DeadlineEntry(of="", kind=DeadlineKind.RIGHTS_REQUEST, anchor=request.received_on)
        deadline = keep(work, clock, case=which.case, request=request.id)
    return request, deadline


def open_requests(work: Work, resident: Resident, kind: RequestKind | None) -> list[RightsRequest]:
    """What a resident asked that is not answered yet, the first first."""
    query = select(RightsRequest).where(
        RightsRequest.resident_id == resident.id, RightsRequest.answered_on.is_(None)
    )
    if kind is not None:
        query = query.where(RightsRequest.kind == kind)
    return list(work.session.scalars(query.order_by(RightsRequest.received_on, RightsRequest.id)))


def asked(work: Work, request: RightsRequest, deadline: Deadline) -> Asked:
    """How a request stands."""
    term = kept(work, deadline)
    return Asked(request.resident_id, request.kind, request.received_on, request.answered_on, term)
