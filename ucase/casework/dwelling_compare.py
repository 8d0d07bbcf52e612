"""A row of a corporation's list against what is kept: which fields differ, and whether others live there."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from ucase.domain.dwelling_list import ListedDwelling
from ucase.domain.names import PersonName, fuller_given, may_be_one_person, nearly_equal
from ucase.domain.vocabulary import ResidentRole
from ucase.domain.works import Contract

OTHER_TENANT = "other_tenant"
"""Said of a dwelling of which the list names somebody else than who is known to live there."""
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
    stays: int | None = None
    """The household that the list has at its address, as it was."""
    leave: tuple[KnownHousehold, ...] = ()
    """Households of which the list says that they live there no more."""


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
    written = {"id": row["id"], **becomes, "area_id": area_id, "project_id": project, "gone_on": None}
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
        return moving(households, today, OTHER_TENANT)._replace(moves_in=True)
    return compare_household(household, listed)


def moving(households: Sequence[KnownHousehold], today: date, field: str) -> Compared:
    """The households left."""
    return Compared(
        fields=(field,),
        households=tuple(
            {
                "id": one.key,
                "tenancy_started_on": one.tenancy_started_on,
                "contract": one.contract,
                "left_on": today,
            }
            for one in households
        ),
        leave=tuple(households),
    )


def same_household(households: Sequence[KnownHousehold], listed: ListedDwelling) -> KnownHousehold | None:
    """The household that the row is about; None when other people live there now.

    Only another name says that: a tenancy of which the list has another start is the same tenancy. Without a
    name in the list, or with nobody known by name, the household stays the same one.
    """
    if listed.tenant is None:
        return households[0]
    for one in households:
        if any(is_tenant(resident.name, listed.tenant) for resident in one.residents):
            return one
    return next((one for one in households if not any(other.name.family for other in one.residents)), None)


def is_tenant(known: PersonName, listed: PersonName) -> bool:
    """Whether the list may mean this resident."""
    return bool(known.family) and may_be_one_person(known, listed)


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
        "id": household.key,
        "tenancy_started_on": tenancy,
        "contract": contract,
        "left_on": None,
    }
    person = compare_tenant(household, listed)
    return person._replace(
        fields=(*fields, *person.fields), households=(written,) if fields else (), stays=household.key
    )


def compare_tenant(household: KnownHousehold, listed: ListedDwelling) -> Compared:
    """What the list tells of the tenant.

    The spelling of a name that is known stays; a double name that came or went is another name. Once there is
    a case, the case manager knows better than the list how somebody is called.
    """
    if listed.tenant is None:
        return Compared()
    tenant = listed.tenant
    named = [one for one in household.residents if is_tenant(one.name, tenant)]
    named.sort(key=lambda one: not nearly_equal(one.name, tenant))
    nameless = [one for one in household.residents if not one.name.family]
    resident = next(iter(named + nameless), None)
    if resident is None:
        return Compared(fields=("tenant",), tenants=(tenant_row(household.key, listed),))
    name = resident.name
    if not named:
        name = tenant
    elif not household.cases and not nearly_equal(name, tenant):
        name = tenant._replace(given=fuller_given(name, tenant))
    fields = [] if name == resident.name else ["tenant"]
    reached = {}
    for field in ("phone", "email"):
        known, told = getattr(resident, field), getattr(listed, field)
        # Once there is a case, the case manager knows better than the list how to reach somebody.
        reached[field] = known if told is None or (known and household.cases) else told
        if reached[field] != known:
            fields.append(field)
    written = {"id": resident.key, **name_columns(name), **reached}
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
