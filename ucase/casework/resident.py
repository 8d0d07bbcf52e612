"""The people of a household: rights and measurements are per person (DOMAIN §5.2)."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.lookup import find_case
from ucase.domain import references
from ucase.domain.errors import Invalid, NotFound, Refused
from ucase.domain.names import read_name
from ucase.domain.reaching import read_birth_year, read_email, read_phone
from ucase.domain.text import fold
from ucase.domain.vocabulary import ResidentRole
from ucase.domain.wording import a_name
from ucase.storage.models import Resident
from ucase.storage.work import Work


class ResidentEntry(NamedTuple):
    """A person to be written down."""

    case: int
    name: str
    role: ResidentRole | None
    """None: whoever is meant by it; the one of whom no name was known yet, else a member of the household."""
    birth_year: str | None = None
    phone: str | None = None
    email: str | None = None


def add_resident(work: Work, entry: ResidentEntry, today: date) -> int:
    """Add somebody to the household of a case; gives the number.

    A tenant takes the place of the one of whom no name was known yet, by whose name the case goes.
    Raises :class:`Refused` when somebody of that name is in the household already.
    """
    case = find_case(work, entry.case)
    name = read_name(a_name(entry.name, "name"))
    there = residents_of(work, case.household_id)
    for one in there:
        if fold(full_name(one)) == fold(name.full):
            raise Refused("resident_known", resident=references.write(references.RESIDENT, one.id))
    known = {
        "role": entry.role,
        "given_name": name.given,
        "prefix": name.prefix,
        "family_name": name.family,
        "birth_year": read_birth_year(entry.birth_year, today) if entry.birth_year else None,
        "phone": read_phone(entry.phone) if entry.phone else None,
        "email": read_email(entry.email) if entry.email else None,
    }
    nameless = next((one for one in there if not full_name(one)), None)
    if nameless is not None and entry.role is not ResidentRole.OTHER:
        for field, value in known.items():
            setattr(nameless, field, value or getattr(nameless, field))
        work.session.flush()
        return nameless.id
    resident = Resident(household_id=case.household_id, **{**known, "role": entry.role or ResidentRole.OTHER})
    work.add(resident)
    return resident.id


def find_resident(work: Work, household: int, said: str | None) -> Resident:
    """The resident of a household that is meant: by R-0001, by (part of) the name, or the only one there is.

    Raises :class:`Invalid` when nobody is named and there are several, :class:`NotFound` for nobody.
    """
    there = residents_of(work, household)
    choices = ", ".join(references.write(references.RESIDENT, one.id) for one in there)
    if not there:
        raise NotFound("nobody_left")
    if not said:
        if len(there) == 1:
            return there[0]
        raise Invalid("which_resident", field="resident", choices=choices)
    key = fold(said)
    found: list[Resident] = []
    if references.is_reference(references.RESIDENT, said):
        found = [one for one in there if one.id == references.read(references.RESIDENT, said)]
    found = found or [one for one in there if fold(full_name(one)) == key]
    found = found or [one for one in there if key in fold(full_name(one)).split()]
    if len(found) != 1:
        raise NotFound("no_resident", choices=choices)
    return found[0]


def residents_of(work: Work, household: int) -> Sequence[Resident]:
    """Everybody of a household, the main tenant first; not who was erased."""
    there = select(Resident).where(Resident.household_id == household, Resident.erased_on.is_(None))
    return work.session.scalars(there.order_by(Resident.id)).all()


def full_name(resident: Resident) -> str:
    """The name as one says it."""
    return " ".join(filter(None, (resident.given_name, resident.prefix, resident.family_name)))
