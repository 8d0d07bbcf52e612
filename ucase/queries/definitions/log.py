"""The change log of one case: which rows are about it follows from what refers to what."""

from typing import Any

from sqlalchemy import Select, Table, literal_column, select, union_all

from ucase.queries.definitions.rules import number, word
from ucase.storage.models import (
    Area,
    Case,
    CaseManager,
    Household,
    NeedKind,
    Organisation,
    Record,
    Theme,
    access,
    change,
    change_set,
    map_all,
)

map_all()
ABOUT_CASES = ("household_id", "case_id")
"""The columns by which a table hangs on a case; a table without one hangs on a table that has."""


def keys_about_case() -> dict[str, Select[Any]]:
    """By table the keys of the rows about a case; a new table comes in by what it refers to."""
    case = select(Case.id).where(Case.id == number("case"))
    household = select(Case.household_id).where(Case.id == number("case"))
    homes = select(Household.dwelling_id).where(Household.id.in_(household))
    found: dict[str, Select[Any]] = {"case": case, "household": household}
    for table in Record.metadata.sorted_tables:
        parent = None if table.name in found else the_parent(table, found)
        if parent is not None:
            column, keys = parent
            found[table.name] = select(table.c.id).where(column.in_(keys))
    return {**found, "dwelling": homes}


def the_parent(table: Table, found: dict[str, Select[Any]]) -> tuple[Any, Select[Any]] | None:
    """The column by which a table hangs on what was found, and the keys in it."""
    keys = sorted((one for one in table.foreign_keys if one.column.table.name in found), key=by_rank)
    return (keys[0].parent, found[keys[0].column.table.name]) if keys else None


def by_rank(key: Any) -> tuple[int, str]:  # noqa: ANN401 (a foreign key)
    """The household first, then the case, then any other."""
    name = key.parent.name
    return ABOUT_CASES.index(name) if name in ABOUT_CASES else len(ABOUT_CASES), name


WRITTEN = (
    change_set.c.id.label("step"),
    change_set.c.at,
    change_set.c.who,
    change_set.c.command,
    change_set.c.kind,
    change_set.c.reverts,
    change.c.id.label("change"),
    change.c.table_name,
    change.c.row_id,
    change.c.operation,
    change.c.payload,
)
OF_A_CASE = union_all(
    *(
        select(literal_column(f"'{name}'").label("name"), keys.subquery().c[0].label("number"))
        for name, keys in keys_about_case().items()
    )
).subquery("about")


def written() -> Select[Any]:
    """A change with its entry."""
    return select(*WRITTEN).join_from(change, change_set, change_set.c.id == change.c.change_set_id)


QUERIES: dict[str, Select[Any]] = {
    "log_of_case": written()
    .join(OF_A_CASE, (change.c.table_name == OF_A_CASE.c.name) & (change.c.row_id == OF_A_CASE.c.number))
    .order_by(change.c.id),
    "log_of_row": written()
    .where(change.c.table_name == word("table"), change.c.row_id == number("row"))
    .order_by(change.c.id),
    "log_of_step": written()
    .where(change.c.id >= number("first"), change.c.id < number("beyond"))
    .order_by(change.c.id),
    "log_deletions": select(change.c.id, change.c.table_name, change.c.row_id, change.c.payload)
    .where(change.c.operation == literal_column("'delete'"))
    .order_by(change.c.id),
    "views_of_case": select(access.c.at, access.c.who, access.c.command)
    .where(access.c.case_id == number("case"))
    .order_by(access.c.id),
    **{
        f"name_of_{kind.__tablename__}": select(kind.name).where(kind.id == number("number"))
        for kind in (Area, CaseManager, Organisation, Theme, NeedKind)
    },
}
