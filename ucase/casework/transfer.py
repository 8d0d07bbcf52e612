"""Handing cases over to another case manager, for good or while one is away (DESIGN §1, step 5)."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.lookup import find_case, manager_named
from ucase.domain import references
from ucase.domain.due import FollowUpState
from ucase.domain.errors import Invalid, Refused
from ucase.domain.naming import the_one_called
from ucase.domain.stage import OPEN
from ucase.domain.wording import a_name, a_text
from ucase.storage.models import Case, CaseManager, FollowUp, Transfer
from ucase.storage.work import Work


class TransferEntry(NamedTuple):
    """Which cases go to whom: those that are named, or all open ones of a case manager.

    With ``until`` it is a cover: it returns by itself on the day after.
    """

    cases: tuple[int, ...]
    all_of: str | None
    to: str
    on: date
    until: date | None = None
    because: str | None = None


class Transferred(NamedTuple):
    """One case that changed hands, and how many open check-ins went along."""

    case: int
    before: str | None
    after: str
    check_ins: int


class Handover(NamedTuple):
    """What a transfer did."""

    rows: list[Transferred]
    to: str
    is_new: bool
    """Nobody of that name had worked here before."""


def transfer(work: Work, entry: TransferEntry) -> Handover:
    """Hand cases over, all of them or none.

    Raises :class:`Invalid` for a period that cannot be, :class:`Refused` when a case is covered already or
    has nobody to cover for, :class:`NotFound` for a manager or case that is not there.
    """
    check_period(work, entry)
    numbers = entry.cases or tuple(open_cases_of(work, existing_manager(work, entry.all_of or "")))
    to, is_new = manager_named(work, a_name(entry.to, "to"))
    because = a_text(entry.because or "", "because") or None
    hand = cover if entry.until else hand_over
    rows = [hand(work, find_case(work, number), to, entry, because) for number in dict.fromkeys(numbers)]
    work.session.flush()
    return Handover([row for row in rows if row is not None], to.name, is_new)


def check_period(work: Work, entry: TransferEntry) -> None:
    """Raise :class:`Invalid` when a cover ends before it begins, or a handover is to come."""
    if entry.until is None and entry.on > work.clock.today:
        raise Invalid("transfer_to_come", field="on")
    if entry.until is not None and entry.until < max(entry.on, work.clock.today):
        raise Invalid("cover_ends_before", field="until")


def hand_over(
    work: Work, case: Case, to: CaseManager, entry: TransferEntry, because: str | None
) -> Transferred | None:
    """A case gets another manager for good; its open check-ins go along. None when it was there already.

    A cover for the one before ends with it, since it stood in for somebody who no longer has the case.
    """
    if case.manager_id == to.id:
        take_back_cover(work, case)
        return None
    before = work.session.get(CaseManager, case.manager_id) if case.manager_id else None
    give_to(work, case, to, entry.on, because)
    return Transferred(case.id, before.name if before else None, to.name, len(open_check_ins(work, case)))


def give_to(work: Work, case: Case, to: CaseManager | None, on: date, because: str | None = None) -> None:
    """Another manager for a case, or nobody; its open check-ins go along, and the handover is kept.

    Whoever stood in for the one before stops.
    """
    take_back_cover(work, case)
    if to is not None and case.manager_id != to.id:
        work.session.add(
            Transfer(case_id=case.id, from_manager_id=case.manager_id, to_manager_id=to.id, from_on=on,
                     because=because)
        )  # fmt: skip
    case.manager_id = to.id if to else None
    for follow_up in open_check_ins(work, case):
        follow_up.assigned_to_id = case.manager_id


def cover(
    work: Work, case: Case, to: CaseManager, entry: TransferEntry, because: str | None
) -> Transferred | None:
    """Somebody stands in for the manager of a case until a day. None when that was said already."""
    reference = references.write(references.CASE, case.id)
    if case.manager_id is None:
        raise Refused("nobody_to_cover", case=reference)
    if case.manager_id == to.id:
        raise Refused("covers_oneself", case=reference)
    assert entry.until is not None
    for other in covers_of(work, case):
        assert other.until_on is not None
        if other.until_on >= entry.on and other.from_on <= entry.until:
            if (other.to_manager_id, other.from_on, other.until_on) == (to.id, entry.on, entry.until):
                return None
            raise Refused("covered_already", case=reference, until=other.until_on)
    work.session.add(
        Transfer(case_id=case.id, from_manager_id=case.manager_id, to_manager_id=to.id, from_on=entry.on,
                 until_on=entry.until, because=because)
    )  # fmt: skip
    before = work.session.get_one(CaseManager, case.manager_id)
    return Transferred(case.id, before.name, to.name, len(open_check_ins(work, case)))


def take_back_cover(work: Work, case: Case) -> None:
    """Whoever covers a case stops: yesterday was the last day. A cover that never ran is taken away."""
    for one in covers_of(work, case):
        yesterday = work.clock.today - timedelta(days=1)
        if one.until_on is not None and one.until_on > yesterday:
            if one.from_on > yesterday:
                work.session.delete(one)
            else:
                one.until_on = yesterday


def covers_of(work: Work, case: Case) -> Sequence[Transfer]:
    """The covers for whoever manages the case now."""
    return work.session.scalars(
        select(Transfer)
        .where(
            Transfer.case_id == case.id,
            Transfer.until_on.is_not(None),
            Transfer.from_manager_id == case.manager_id,
        )
        .order_by(Transfer.from_on, Transfer.id)
    ).all()


def existing_manager(work: Work, name: str) -> CaseManager:
    """The case manager whom a name, or part of it, can only mean. Raises :class:`NotFound`."""
    known = work.session.scalars(select(CaseManager).order_by(CaseManager.name)).all()
    return the_one_called([(one, one.name) for one in known], name, "manager")


def open_cases_of(work: Work, manager: CaseManager) -> Sequence[int]:
    """The open cases of a case manager, by reference."""
    return work.session.scalars(
        select(Case.id).where(Case.manager_id == manager.id, Case.stage.in_(OPEN)).order_by(Case.id)
    ).all()


def open_check_ins(work: Work, case: Case) -> Sequence[FollowUp]:
    """The open check-ins of a case."""
    return work.session.scalars(
        select(FollowUp)
        .where(FollowUp.case_id == case.id, FollowUp.state == FollowUpState.OPEN)
        .order_by(FollowUp.due, FollowUp.id)
    ).all()
