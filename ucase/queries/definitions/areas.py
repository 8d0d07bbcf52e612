"""The list of areas, and which house numbers of a postcode lie in which."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import aliased

from ucase.queries.definitions.rules import ZERO, number, word
from ucase.storage.models import AddressRange, Area, AreaAlias

parent, wijk = aliased(Area), aliased(Area)

Query = Select[*tuple[Any, ...]]


def lies_within() -> ColumnElement[bool]:
    """The area is a part of the given one, however small; or none was given."""
    within = number("within")
    part = or_(Area.parent_id == within, Area.wijk_id == within, wijk.parent_id == within)
    return or_(within.is_(None), and_(part, Area.id != within))


def listed(query: Query) -> Query:
    """From an area to what it lies in."""
    return (
        query.select_from(Area)
        .outerjoin(parent, parent.id == Area.parent_id)
        .outerjoin(wijk, wijk.id == Area.wijk_id)
        .where(lies_within())
    )


QUERIES = {
    "areas": listed(
        select(Area.id, Area.kind, Area.name, Area.code, parent.name.label("within"), Area.year, Area.source)
    )
    .order_by(Area.id)
    .limit(number("most"))
    .offset(ZERO),
    "areas_count": listed(select(func.count())),
    "area_aliases": select(AreaAlias.area_id, AreaAlias.name).order_by(AreaAlias.id),
    "address_ranges": select(
        AddressRange.from_number, AddressRange.to_number, AddressRange.area_id, Area.name, wijk.name
    )
    .join(Area, Area.id == AddressRange.area_id)
    .outerjoin(wijk, wijk.id == Area.wijk_id)
    .where(AddressRange.postcode == word("postcode")),
}
