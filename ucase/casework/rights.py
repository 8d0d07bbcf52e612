"""What residents say about their own data, and what is decided about it (AVG art. 15 to 21, DOMAIN §5.2)."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.lookup import find_case, me
from ucase.casework.resident import find_resident
from ucase.domain import references
from ucase.domain.blackout import Decided
from ucase.domain.dossier_item import DossierItem
from ucase.domain.errors import Invalid, NotFound, Refused
from ucase.domain.wording import a_text
from ucase.storage.about import keys_about_household, owner_of
from ucase.storage.models import Objection, Record, Resident, Restriction, ReviewDecision
from ucase.storage.work import Work

AS_KEPT = {Decided.BLACK: True, Decided.SHOWN: False, Decided.AGREED: None}


class Decision(NamedTuple):
    """Whether one thing in one resident's dossier is shown, black, or as the rule says; and why."""

    case: int
    resident: str | None
    item: DossierItem
    decided: Decided
    because: str


def the_resident(work: Work, case: int, said: str | None) -> Resident:
    """The resident of the household of a case, open or ended. Raises :class:`NotFound`, :class:`Invalid`."""
    return find_resident(work, find_case(work, case, to_change=False).household_id, said)


def decide(work: Work, decision: Decision) -> None:
    """Keep what somebody decided; a later decision takes the place of the earlier one.

    Raises :class:`NotFound` when the item is not in this resident's dossier.
    """
    resident = the_resident(work, decision.case, decision.resident)
    check_item(work, resident, decision.item)
    kept = work.session.scalars(
        select(ReviewDecision).where(
            ReviewDecision.resident_id == resident.id,
            ReviewDecision.table_name == decision.item.table,
            ReviewDecision.row_id == decision.item.row,
            ReviewDecision.field == decision.item.field,
        )
    ).one_or_none()
    because, manager = a_text(decision.because, "because"), me(work)
    if not because and decision.decided is not Decided.AGREED:
        raise Invalid("because_empty", field="because")
    if kept is not None:  # made anew, so that the log tells that it is of after the last change
        work.session.delete(kept)
        work.session.flush()
    work.add(
        ReviewDecision(
            resident_id=resident.id,
            manager_id=manager.id if manager else None,
            table_name=decision.item.table,
            row_id=decision.item.row,
            field=decision.item.field,
            blacked_out=AS_KEPT[decision.decided],
            because=because,
            decided_on=work.clock.today,
        )
    )


def check_item(work: Work, resident: Resident, item: DossierItem) -> None:
    """Raise :class:`NotFound` when a record is not about this resident or the household as a whole."""
    keys = keys_about_household(resident.household_id)
    table = Record.metadata.tables[item.table]
    owner = owner_of(table)
    whose = owner if owner is not None else table.c.id
    found = work.session.execute(
        select(whose).where(table.c.id == item.row, table.c.id.in_(keys[item.table]))
    ).first()
    if found is None or (owner is not None and found[0] not in (None, resident.id)):
        raise NotFound("no_such_item")


class Limit(NamedTuple):
    """A restriction or its lifting."""

    case: int
    resident: str | None
    because: str
    on: date


def restrict(work: Work, limit: Limit) -> Resident:
    """Restrict the use of a resident's data (AVG art. 18). Raises :class:`Refused` when they are already."""
    resident = the_resident(work, limit.case, limit.resident)
    if open_restriction(work, resident) is not None:
        raise Refused("restricted_already", resident=references.write(references.RESIDENT, resident.id))
    manager = me(work)
    work.add(
        Restriction(
            resident_id=resident.id,
            manager_id=manager.id if manager else None,
            from_on=limit.on,
            because=a_text(limit.because, "because"),
        )
    )
    return resident


def unrestrict(work: Work, limit: Limit) -> Resident:
    """Lift a restriction; it stays on record. Raises :class:`Refused` when there is none."""
    resident = the_resident(work, limit.case, limit.resident)
    restriction = open_restriction(work, resident)
    if restriction is None:
        raise Refused("not_restricted", resident=references.write(references.RESIDENT, resident.id))
    restriction.lifted_on = max(limit.on, restriction.from_on)
    restriction.lifted_because = a_text(limit.because, "because")
    work.session.flush()
    return resident


def open_restriction(work: Work, resident: Resident) -> Restriction | None:
    """The restriction that holds for a resident."""
    return work.session.scalars(
        select(Restriction).where(Restriction.resident_id == resident.id, Restriction.lifted_on.is_(None))
    ).one_or_none()


class Protest(NamedTuple):
    """A resident objects to a use of their data, or it is decided what becomes of that."""

    case: int
    resident: str | None
    against: str
    because: str | None
    on: date


def object_to(work: Work, protest: Protest) -> Objection:
    """Write down an objection (AVG art. 21); until it is decided nothing is destroyed."""
    resident = the_resident(work, protest.case, protest.resident)
    manager = me(work)
    made = Objection(
        resident_id=resident.id,
        manager_id=manager.id if manager else None,
        against=a_text(protest.against, "against"),
        because=a_text(protest.because, "because") if protest.because else None,
        raised_on=protest.on,
    )
    work.add(made)
    return made


def answer_objection(
    work: Work, case: int, said: str | None, *, upheld: bool, words: str, on: date
) -> Objection:
    """Decide the oldest open objection of a resident. Raises :class:`Refused` when there is none."""
    resident = the_resident(work, case, said)
    objection = work.session.scalars(
        select(Objection)
        .where(Objection.resident_id == resident.id, Objection.decided_on.is_(None))
        .order_by(Objection.id)
    ).first()
    if objection is None:
        raise Refused("no_objection", resident=references.write(references.RESIDENT, resident.id))
    objection.upheld, objection.decision, objection.decided_on = upheld, a_text(words, "because"), on
    work.session.flush()
    return objection
