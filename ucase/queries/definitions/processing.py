"""What this file holds about how many people: for the record of processing and for a data breach."""

from typing import Any

from sqlalchemy import Text, cast, func, literal_column, or_, select, union_all

from ucase.domain.personal_data import FIELDS, Category
from ucase.queries.definitions.rules import constant
from ucase.storage.models import (
    Case,
    CaseManager,
    Disclosure,
    Household,
    NetworkMember,
    Organisation,
    Record,
    Resident,
    map_all,
)

map_all()
EMPTY = literal_column("''", Text())


def holds(table: str, category: Category) -> Any:  # noqa: ANN401
    """How many rows of a table hold something of a category."""
    columns = Record.metadata.tables[table].c
    filled = [
        columns[name].is_not(None) & (cast(columns[name], Text) != EMPTY)
        for name, one in FIELDS[table].items()
        if one is category
    ]
    return (
        select(constant(category).label("category"), func.count().label("held"))
        .select_from(Record.metadata.tables[table])
        .where(or_(*filled))
    )


HELD = union_all(
    *(
        holds(table, category)
        for table, fields in FIELDS.items()
        for category in dict.fromkeys(fields.values())
    )
).subquery("held")
is_known = Resident.family_name != EMPTY


def how_many(kind: Any, *which: Any) -> Any:  # noqa: ANN401
    """A count, as one column."""
    return select(func.count()).select_from(kind).where(*which).scalar_subquery()


QUERIES: dict[str, Any] = {
    "processing_categories": select(HELD.c.category, func.sum(HELD.c.held))
    .group_by(HELD.c.category)
    .having(func.sum(HELD.c.held) > literal_column("0"))
    .order_by(HELD.c.category),
    "processing_people": select(
        how_many(Resident, is_known),
        select(func.count(Resident.household_id.distinct())).where(is_known).scalar_subquery(),
        how_many(Case, Case.destroyed_on.is_(None)),
        how_many(NetworkMember, NetworkMember.name != EMPTY),
        how_many(CaseManager),
        select(func.min(Household.created_at)).scalar_subquery(),
    ),
    "processing_recipients": select(
        Organisation.name, Organisation.kind, func.count(), func.max(Disclosure.shared_on)
    )
    .join(Disclosure, Disclosure.organisation_id == Organisation.id)
    .group_by(Organisation.id, Organisation.name, Organisation.kind)
    .order_by(Organisation.name),
}
