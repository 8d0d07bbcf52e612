"""Which rows are about a household: found by what refers to what, so that a new table comes in by itself.

The history of a case, the dossier of a resident and erasing all walk the model in this one way. A table hangs
on the household, else on the case, else on any table that hangs on these.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, Select, Table, select

from ucase.storage.models import Case, Household, Record, map_all

ABOUT_CASES = ("household_id", "case_id")
"""The columns by which a table hangs on a case; a table without one hangs on a table that has."""
OWNER = "resident_id"
"""The column by which a row is of one person of the household."""

Keys = Mapping[str, Select[Any]]
"""By table, a statement that gives the keys of its rows."""


def keys_about_case(number: ColumnElement[int]) -> Keys:
    """By table the keys of the rows about a case: of its household, and of this one case of it."""
    case = select(Case.id).where(Case.id == number)
    return keys_about(case, select(Case.household_id).where(Case.id == number))


def keys_about_household(number: ColumnElement[int] | int) -> Keys:
    """By table the keys of the rows about a household and all its cases."""
    case = select(Case.id).where(Case.household_id == number)
    return keys_about(case, select(Household.id).where(Household.id == number))


def keys_about(case: Select[Any], household: Select[Any]) -> Keys:
    """The walk, from a case and a household."""
    map_all()
    homes = select(Household.dwelling_id).where(Household.id.in_(household))
    found: dict[str, Select[Any]] = {"case": case, "household": household}
    for table in Record.metadata.sorted_tables:
        key = None if table.name in found else parent_key(table, found)
        if key is not None:
            found[table.name] = select(table.c.id).where(key.parent.in_(found[key.column.table.name]))
    return {**found, "dwelling": homes}


def parent_key(table: Table, found: Mapping[str, object]) -> ForeignKey | None:
    """The key by which a table hangs on what was found: that of the household first, then of the case.

    Of others one that every row has: by one that may be empty a row would be missed.
    """
    keys = [one for one in table.foreign_keys if one.column.table.name in found]
    return min(keys, key=by_rank, default=None)


def by_rank(key: ForeignKey) -> tuple[int, bool, str]:
    """The household first, then the case, then any other that every row has."""
    name = key.parent.name
    return (
        ABOUT_CASES.index(name) if name in ABOUT_CASES else len(ABOUT_CASES),
        bool(key.parent.nullable),
        name,
    )


def owner_of(table: Table) -> Any:  # noqa: ANN401 (a column, or a subquery of one)
    """Whose a row is, if it is one person's: by its own column, else by that of what it hangs on."""
    if table.name == "resident":
        return table.c.id
    if OWNER in table.c:
        return table.c[OWNER]
    for key in sorted(table.foreign_keys, key=lambda one: (bool(one.parent.nullable), one.parent.name)):
        other = key.column.table
        if other.name not in ("household", "case", "resident", table.name) and has_owner(other):
            above = other.alias()
            return select(above.c[OWNER]).where(above.c.id == key.parent).correlate(table).scalar_subquery()
    return None


def has_owner(table: Table) -> bool:
    """Whether the rows of a table can be one person's."""
    return OWNER in table.c
