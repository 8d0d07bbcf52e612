"""Everything that is kept about a household, table by table; whose it is comes with each row.

There is a query for every table that :mod:`ucase.domain.personal_data` knows: one added there comes in.
"""

from typing import Any

from sqlalchemy import Select, Table, and_, literal_column, or_, select, union_all
from sqlalchemy.orm import aliased

from ucase.domain.personal_data import FIELDS
from ucase.queries.definitions.rules import number
from ucase.storage.about import keys_about_household, owner_of
from ucase.storage.models import (
    Area,
    Case,
    CaseManager,
    Dwelling,
    Household,
    NeedKind,
    NetworkMember,
    Organisation,
    Project,
    Record,
    Resident,
    access,
    change,
    change_set,
)

NAMED = {one.__tablename__: one for one in (CaseManager, Organisation, NeedKind, Project, Area)}
"""What a row refers to by a name, which then stands in the row."""
PARENTS = {"disclosed_category": ("disclosure_id",), "score": ("assessment_id",)}
"""What a row is told with."""
KEYS = keys_about_household(number("household"))


def of_table(table: Table) -> Select[Any]:
    """The rows of a table about a household, with whose each is and the names of what it refers to."""
    owner = owner_of(table)
    whose = owner if owner is not None else literal_column("NULL")
    fields = [table.c[name] for name in FIELDS[table.name]]
    names: list[Any] = [
        select(kind.name)
        .where(kind.id == key.parent)
        .correlate(table)
        .scalar_subquery()
        .label(key.parent.name)
        for key in sorted(table.foreign_keys, key=lambda one: one.parent.name)
        if (kind := NAMED.get(key.column.table.name)) is not None
    ]
    names += [table.c[name] for name in PARENTS.get(table.name, ())]
    return (
        select(table.c.id, whose.label("owner"), *fields, *names)
        .where(table.c.id.in_(KEYS[table.name]))
        .order_by(table.c.id)
    )


ABOUT = union_all(
    *(
        select(literal_column(f"'{name}'").label("name"), KEYS[name].subquery().c[0].label("number"))
        for name in FIELDS
    )
).subquery("about")
own_home, own_dwelling = aliased(Household), aliased(Dwelling)
own = select(own_dwelling.project_id, own_dwelling.area_id).join(
    own_home, own_home.dwelling_id == own_dwelling.id
)
here = own.where(own_home.id == number("household")).subquery("here")

QUERIES: dict[str, Any] = {
    **{f"dossier_of_{name}": of_table(Record.metadata.tables[name]) for name in FIELDS},
    # Who wrote each row first, and last; what they wrote stands in the rows themselves.
    "dossier_sources": select(
        change.c.table_name,
        change.c.row_id,
        change.c.operation,
        change_set.c.at,
        change_set.c.who,
        change_set.c.command,
    )
    .join_from(change, change_set, change_set.c.id == change.c.change_set_id)
    .join(ABOUT, and_(change.c.table_name == ABOUT.c.name, change.c.row_id == ABOUT.c.number))
    .order_by(change.c.id),
    "dossier_views": select(access.c.case_id, access.c.at, access.c.who, access.c.command)
    .where(access.c.case_id.in_(select(Case.id).where(Case.household_id == number("household"))))
    .order_by(access.c.id),
    "dossier_surnames_around": select(Resident.prefix, Resident.family_name)
    .join(Household, Household.id == Resident.household_id)
    .join(Dwelling, Dwelling.id == Household.dwelling_id)
    .join(here, or_(here.c.project_id == Dwelling.project_id, here.c.area_id == Dwelling.area_id))
    .where(Household.id != number("household"))
    .distinct(),
    "dossier_network_names": select(NetworkMember.name).where(
        NetworkMember.household_id == number("household")
    ),
    "dossier_colleagues": select(CaseManager.name),
}
