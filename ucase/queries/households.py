"""Finding a household for reading: by ``H-0012``, by its case ``UC-0001``, or by its address."""

from typing import NamedTuple

from ucase.domain import references
from ucase.domain.addresses import Address, address_line, read_address
from ucase.domain.errors import NotFound
from ucase.domain.names import PersonName
from ucase.domain.text import fold
from ucase.queries import run
from ucase.storage.reading import Reader


class HouseholdFound(NamedTuple):
    """A household, where it lives and by which name it is known; None when only the dwelling is known."""

    number: int
    resident: PersonName | None
    address: str


def the_household(reader: Reader, said: str) -> HouseholdFound:
    """The household that is meant.

    Raises :class:`NotFound` when there is none, or when several live at the address; ``Invalid`` for what is
    no reference and no address.
    """
    typed = said.strip().upper()
    if typed.startswith(references.CASE):
        return household(reader, of_case(reader, references.read(references.CASE, typed)))
    if typed[:4].isdigit() and not typed.isdigit():
        return household(reader, at_address(reader, read_address(typed)))
    return household(reader, references.read_household(typed))


def household(reader: Reader, number: int) -> HouseholdFound:
    """The household with this number. Raises :class:`NotFound`."""
    for row in run(reader, "household", household=number):
        return as_found(*row)
    raise NotFound("no_household", household=references.write(references.HOUSEHOLD, number))


def of_case(reader: Reader, number: int) -> int:
    """The number of the household of a case. Raises :class:`NotFound`."""
    for row in run(reader, "household_of_case", case=number):
        return int(row[0])
    raise NotFound("no_case", case=references.write(references.CASE, number))


def newest_case(reader: Reader, household: int) -> int | None:
    """The last case of a household; None when it has none."""
    return next((int(row[0]) for row in run(reader, "case_of_household", household=household)), None)


def at_address(reader: Reader, address: Address) -> int:
    """The number of the household that lives at an address. Raises :class:`NotFound` for none or several."""
    postcode, house_number, addition = address
    return the_only(
        [
            row[0]
            for row in run(
                reader, "households_at", postcode=postcode, house_number=str(house_number), addition=addition
            )
        ]
    )


def on_street(reader: Reader, street: str, house_number: int, addition: str, near: int) -> int:
    """The number of the household on a street of the project in which another one lives.

    Raises :class:`NotFound` for none or several.
    """
    rows = run(
        reader, "households_on_street", household=near, house_number=str(house_number), addition=addition
    )
    return the_only([one for one, name in rows if name and fold(name) == fold(street)])


def the_only(found: list[int]) -> int:
    """The only number. Raises :class:`NotFound` for none or several."""
    if len(found) == 1:
        return int(found[0])
    if found:
        choices = ", ".join(references.write(references.HOUSEHOLD, one) for one in found)
        raise NotFound("several_households", choices=choices)
    raise NotFound("no_household_there")


def as_found(
    number: int,
    given: str | None,
    prefix: str | None,
    family: str | None,
    postcode: str | None,
    house_number: str | None,
    addition: str,
) -> HouseholdFound:
    """The columns by which a household is known."""
    resident = PersonName(given or "", prefix or "", family) if family is not None else None
    return HouseholdFound(number, resident, address_line(postcode, house_number, addition))
