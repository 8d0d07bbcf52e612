"""Households of which their case knows better than the corporation's list where they live now.

A list names the tenant at the old address for months after a household was rehoused, and the home that it was
moved to as an empty one.
"""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection, select, union

from ucase.casework.dwelling_compare import Compared, is_tenant
from ucase.domain.dwelling_list import ListedDwelling
from ucase.domain.names import PersonName
from ucase.domain.references import CASE, HOUSEHOLD, write
from ucase.domain.text import fold
from ucase.storage.models import Case, Dwelling, Household, Project, Resident, Selection


class Followed(NamedTuple):
    """A household with a case in the project, open or closed, or about which was decided in it."""

    key: int
    dwelling: int
    reference: str
    """Its last case, or itself while it has none."""
    names: list[PersonName]


class Rehoused:
    """The households that a project follows, held against the rows of one list.

    Whether a row is about such a household is only known when all rows have been seen: the list may have it
    where it lives as well, and then somebody else may bear a name like its.
    """

    def __init__(self, connection: Connection, project: Project) -> None:
        self.followed = {one.key: one for one in read_followed(connection, project)}
        self.at_home: set[int] = set()
        """Those that the list has at the address where they live."""
        self.elsewhere: dict[int, str] = {}
        """Those that the list has at another address than where they live, with their reference."""

    def may_be_about(self, listed: ListedDwelling, dwelling: int) -> bool:
        """Whether the tenant in a row may be one of them, who lives in another dwelling."""
        return any(self.meant(listed, dwelling))

    def is_about(self, listed: ListedDwelling, dwelling: int) -> bool:
        """Whether the tenant in a row is taken for one of them, who moved. Each stands for one row."""
        for one in self.meant(listed, dwelling):
            if one.key not in self.elsewhere and (one.key not in self.at_home or bears(one, listed)):
                self.elsewhere[one.key] = one.reference
                return True
        return False

    def meant(self, listed: ListedDwelling, dwelling: int) -> Iterator[Followed]:
        """Those whom a row may mean."""
        tenant = listed.tenant
        if tenant is not None:
            for one in self.followed.values():
                if one.dwelling != dwelling and any(is_tenant(name, tenant) for name in one.names):
                    yield one

    def would_leave(self, compared: Compared) -> bool:
        """Whether a row makes one of them leave the dwelling it lives in."""
        return any(one.key in self.followed for one in compared.leave)


def bears(household: Followed, listed: ListedDwelling) -> bool:
    """Whether somebody of a household bears the very name of a row, given names and all."""
    tenant = listed.tenant
    return tenant is not None and any(
        name.given and fold(name.full) == fold(tenant.full) for name in household.names
    )


def read_followed(connection: Connection, project: Project) -> list[Followed]:
    """The households that a project follows and of which an address is known."""
    keys = union(
        select(Case.household_id).where(Case.project_id == project.id),
        select(Selection.household_id).where(Selection.project_id == project.id),
    )
    theirs = select(Case.household_id, Case.id).where(Case.household_id.in_(keys)).order_by(Case.id)
    cases = {row.household_id: row.id for row in connection.execute(theirs)}
    rows = connection.execute(
        select(
            Household.id, Household.dwelling_id, Resident.given_name, Resident.prefix, Resident.family_name
        )
        .join(Dwelling, Dwelling.id == Household.dwelling_id)
        .join(Resident, Resident.household_id == Household.id)
        .where(
            Household.id.in_(keys),
            Household.left_on.is_(None),
            Dwelling.postcode.is_not(None),
            Dwelling.house_number.is_not(None),
        )
        .order_by(Household.id, Resident.id)
    )
    found: dict[int, Followed] = {}
    for key, dwelling, *name in rows:
        if key not in found:
            reference = write(CASE, cases[key]) if key in cases else write(HOUSEHOLD, key)
            found[key] = Followed(key, dwelling, reference, [])
        found[key].names.append(PersonName(*name))
    return list(found.values())
