"""A household that may be in the file already: the same front door, or nearly the same name in the wijk."""

from typing import NamedTuple

from sqlalchemy import select

from ucase.domain.addresses import Address
from ucase.domain.names import PersonName, nearly_equal
from ucase.domain.stage import OPEN
from ucase.storage.models import Area, Case, Dwelling, Household, Resident
from ucase.storage.work import Work


class Candidate(NamedTuple):
    """An open case that looks like the household that comes in."""

    case: int
    same_address: bool


class DuplicateCheck:
    """Compares households with the open cases; a batch also with what it brought in itself."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.names: dict[int | None, list[tuple[int, PersonName]]] = {}

    def candidates(self, name: PersonName, address: Address | None, wijk_id: int | None) -> list[Candidate]:
        """The open cases at the same address, then those in the wijk with nearly the same name."""
        found = {case: Candidate(case, True) for case in self.at(address)}
        for case, other in self.names_in(wijk_id):
            if case not in found and nearly_equal(name, other):
                found[case] = Candidate(case, False)
        return list(found.values())

    def remember(self, case: int, name: PersonName, wijk_id: int | None) -> None:
        """Let the next record of the batch be compared with this one."""
        if wijk_id in self.names:
            self.names[wijk_id].append((case, name))

    def at(self, address: Address | None) -> list[int]:
        """The open cases behind one front door."""
        if address is None or address.house_number is None:
            return []
        return list(
            self.work.session.scalars(
                select(Case.id)
                .join(Household, Household.id == Case.household_id)
                .join(Dwelling, Dwelling.id == Household.dwelling_id)
                .where(
                    Dwelling.postcode == address.postcode,
                    Dwelling.house_number == str(address.house_number),
                    Dwelling.addition == address.addition,
                    Case.stage.in_(OPEN),
                )
                .order_by(Case.id)
            )
        )

    def names_in(self, wijk_id: int | None) -> list[tuple[int, PersonName]]:
        """Who has an open case in this wijk (or in an unknown one), read once per wijk."""
        if wijk_id not in self.names:
            rows = self.work.session.execute(
                select(Case.id, Resident.given_name, Resident.prefix, Resident.family_name)
                .join(Household, Household.id == Case.household_id)
                .outerjoin(Area, Area.id == Case.area_id)
                .join(Resident, Resident.household_id == Household.id)
                .where(Area.wijk_id == wijk_id, Case.stage.in_(OPEN))
                .order_by(Case.id)
            )
            self.names[wijk_id] = [(case, PersonName(*name)) for case, *name in rows]
        return self.names[wijk_id]
