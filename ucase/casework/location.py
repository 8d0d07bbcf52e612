"""In which area a household lives: what was said, and what its address says (DOMAIN §6)."""

from typing import NamedTuple

from ucase.casework.lookup import area_of_address
from ucase.domain.addresses import Address
from ucase.domain.vocabulary import AreaKind
from ucase.storage.models import Area, Case, Dwelling, Household
from ucase.storage.work import Work


class Buurt(NamedTuple):
    """A buurt by name, with the wijk that it lies in."""

    name: str
    wijk: str


class Location(NamedTuple):
    """The area to keep, and how it came about."""

    area: Area | None
    found: Buurt | None = None
    """The buurt that the address gave, when it is more than was said."""
    elsewhere: Buurt | None = None
    """The buurt of the address, when what was said lies elsewhere. What was said is kept."""


def locate(work: Work, said: Area | None, address: Address | None) -> Location:
    """What was said, or the buurt that the address lies in when that is more precise and lies within it."""
    buurt = area_of_address(work, address.postcode, address.house_number) if address else None
    if buurt is None or (said is not None and said.id == buurt.id):
        return Location(said)
    wijk = work.session.get(Area, buurt.wijk_id) if buurt.wijk_id else None
    named = Buurt(buurt.name, wijk.name if wijk else "")
    if said is None or said.id in (buurt.parent_id, buurt.wijk_id, wijk.parent_id if wijk else None):
        return Location(buurt, found=named)
    if said.kind is AreaKind.SUBWIJK and said.wijk_id == buurt.wijk_id:  # CBS knows no subwijken
        return Location(said)
    return Location(said, elsewhere=named)


def locate_household(work: Work, said: Area | None, dwelling: Dwelling, address: Address | None) -> Location:
    """The same for who lives in a dwelling, whose area may be known; what is found is kept with it too.

    Of what is known only the wijk counts against the address: it may be a buurt of an earlier year.
    """
    known = work.session.get(Area, dwelling.area_id) if dwelling.area_id else None
    wijk = work.session.get(Area, known.wijk_id) if known and known.wijk_id else known
    place = locate(work, said or wijk, address)
    if place.area is not None and (known is None or place.found):
        dwelling.area_id = place.area.id
    return place if said or place.found else Location(known)


def lies_elsewhere(work: Work, case: int) -> Buurt | None:
    """The buurt that the address of a case lies in, when the case is counted in another one."""
    found = work.session.get_one(Case, case)
    household = work.session.get_one(Household, found.household_id)
    dwelling = work.session.get_one(Dwelling, household.dwelling_id)
    area = work.session.get(Area, found.area_id) if found.area_id else None
    if area is None or dwelling.postcode is None:
        return None
    number = int(dwelling.house_number) if dwelling.house_number else None
    return locate(work, area, Address(dwelling.postcode, number, dwelling.addition)).elsewhere
