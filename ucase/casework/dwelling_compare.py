"""A row of a corporation's list against what is kept: which fields differ, and whether others live there."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from ucase.domain.dwelling_list import ListedDwelling
from ucase.domain.names import PersonName, nearly_equal
from ucase.domain.vocabulary import ResidentRole
from ucase.domain.works import Contract

OF_THE_DWELLING = ("street", "unit", "kind", "floor", "surface", "rooms", "rent")
"""Fields of which the corporation has the last word."""


class KnownResident(NamedTuple):
    """A resident as kept."""

    key: int
    name: PersonName
    phone: str | None
    email: str | None


class KnownHousehold(NamedTuple):
    """A household that lives in the dwelling, as far as is known."""

    key: int
    tenancy_started_on: date | None
    contract: Contract | None
    residents: list[KnownResident]
    cases: list[int]
    open_cases: list[int]


class KnownDwelling(NamedTuple):
    """A dwelling as kept, with who lives there."""

    row: Mapping[str, Any]
    households: list[KnownHousehold]


class Compared(NamedTuple):
    """What a row changes: the fields as people see them, and the rows to write."""

    fields: tuple[str, ...] = ()
    dwelling: tuple[dict[str, Any], ...] = ()
    households: tuple[dict[str, Any], ...] = ()
    residents: tuple[dict[str, Any], ...] = ()
    tenants: tuple[dict[str, Any], ...] = ()
    """Residents to add to a household that is there."""
    moves_in: bool = False
    """Whether a new household lives there."""
    moved_out: tuple[int, ...] = ()
    """Open cases of the households that left."""


def compare(
    known: KnownDwelling, listed: ListedDwelling, project: int, area: int | None, today: date
) -> Compared:
    """What becomes different. What the list does not tell stays as it is."""
    fields, dwelling = compare_dwelling(known.row, listed, project, area)
    lives = compare_households(known.households, listed, today)
    return lives._replace(fields=(*fields, *lives.fields), dwelling=dwelling)


def compare_dwelling(
    row: Mapping[str, Any], listed: ListedDwelling, project: int, area: int | None
) -> tuple[tuple[str, ...], tuple[dict[str, Any], ...]]:
    """The fields of the dwelling that differ, and the row as it becomes."""
    told = {field: getattr(listed, field) for field in OF_THE_DWELLING}
    becomes = {field: row[field] if value is None else value for field, value in told.items()}
    fields = [field for field in OF_THE_DWELLING if becomes[field] != row[field]]
    if row["area_id"] is None and area is not None:
        fields.append("area")
    if row["project_id"] != project:
        fields.append("project")
    if row["gone_on"] is not None:
        fields.append("back")
    if not fields:
        return (), ()
    area_id = area if row["area_id"] is None else row["area_id"]
    written = {"key": row["id"], **becomes, "area_id": area_id, "project_id": project, "gone_on": None}
    return tuple(fields), (written,)


def compare_households(households: Sequence[KnownHousehold], listed: ListedDwelling, today: date) -> Compared:
    """Who lives there now: the same household, another one, or nobody."""
    if listed.vacant:
        return moving(households, today, "vacant") if households else Compared()
    if not households:
        told = listed.tenant is not None or listed.vacant is False
        return Compared(fields=("tenant",), moves_in=True) if told else Compared()
    household = same_household(households, listed)
    if household is None:
        return moving(households, today, "tenant")._replace(moves_in=True)
    return compare_household(household, listed)


def moving(households: Sequence[KnownHousehold], today: date, field: str) -> Compared:
    """The households left; with the open cases that this is about."""
    return Compared(
        fields=(field,),
        households=tuple(
            {
                "key": one.key,
                "tenancy_started_on": one.tenancy_started_on,
                "contract": one.contract,
                "left_on": today,
            }
            for one in households
        ),
        moved_out=tuple(case for one in households for case in one.open_cases),
    )


def same_household(households: Sequence[KnownHousehold], listed: ListedDwelling) -> KnownHousehold | None:
    """The household that the row is about; None when other people live there now.

    Others are told by a name that is not nearly equal, or by a tenancy that began later. Without a name in
    the list, or with nobody known by name, the household stays the same one.
    """
    staying = [one for one in households if not began_later(one, listed)]
    if listed.tenant is None:
        return staying[0] if staying else None
    for one in staying:
        if any(is_tenant(resident, listed.tenant) for resident in one.residents):
            return one
    return next((one for one in staying if not any(other.name.family for other in one.residents)), None)


def began_later(household: KnownHousehold, listed: ListedDwelling) -> bool:
    """Whether the list has a tenancy that began after the one that is known."""
    known = household.tenancy_started_on
    return known is not None and listed.tenancy_start is not None and listed.tenancy_start > known


def is_tenant(resident: KnownResident, name: PersonName) -> bool:
    """Whether the list may mean this resident."""
    return bool(resident.name.family) and nearly_equal(resident.name, name)


def compare_household(household: KnownHousehold, listed: ListedDwelling) -> Compared:
    """What the list tells of a household that stays."""
    fields = []
    tenancy = listed.tenancy_start or household.tenancy_started_on
    contract = listed.contract or household.contract
    if tenancy != household.tenancy_started_on:
        fields.append("tenancy_start")
    if contract != household.contract:
        fields.append("contract")
    written = {
        "key": household.key,
        "tenancy_started_on": tenancy,
        "contract": contract,
        "left_on": None,
    }
    person = compare_tenant(household, listed)
    return person._replace(fields=(*fields, *person.fields), households=(written,) if fields else ())


def compare_tenant(household: KnownHousehold, listed: ListedDwelling) -> Compared:
    """What the list tells of the tenant. The spelling of a name that is known stays."""
    if listed.tenant is None:
        return Compared()
    named = [one for one in household.residents if is_tenant(one, listed.tenant)]
    nameless = [one for one in household.residents if not one.name.family]
    resident = next(iter(named + nameless), None)
    if resident is None:
        return Compared(fields=("tenant",), tenants=(tenant_row(household.key, listed),))
    fields = [] if named else ["tenant"]
    reached = {}
    for field in ("phone", "email"):
        known, told = getattr(resident, field), getattr(listed, field)
        # Once there is a case, the case manager knows better than the list how to reach somebody.
        reached[field] = known if told is None or (known and household.cases) else told
        if reached[field] != known:
            fields.append(field)
    name = resident.name if named else listed.tenant
    written = {"key": resident.key, **name_columns(name), **reached}
    return Compared(fields=tuple(fields), residents=(written,) if fields else ())


def household_row(dwelling: int, listed: ListedDwelling) -> dict[str, Any]:
    """A household that is new in a dwelling."""
    return {
        "dwelling_id": dwelling,
        "contract": listed.contract,
        "tenancy_started_on": listed.tenancy_start,
    }


def tenant_row(household: int, listed: ListedDwelling) -> dict[str, Any]:
    """The tenant whom the list names, in a household."""
    assert listed.tenant is not None
    return {
        "household_id": household,
        "role": ResidentRole.MAIN_TENANT,
        **name_columns(listed.tenant),
        "phone": listed.phone,
        "email": listed.email,
    }


def name_columns(name: PersonName) -> dict[str, str]:
    """A name by its columns."""
    return {"given_name": name.given, "prefix": name.prefix, "family_name": name.family}
