"""The change log of one case: which rows are about it follows from what refers to what."""

from typing import Any

from sqlalchemy import BigInteger, Select, Subquery, cast, literal_column, null, select, union_all

from ucase.queries.definitions.rules import is_one_of, number, word
from ucase.storage.about import keys_about_case, parent_key
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
)

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
        for name, keys in keys_about_case(number("case")).items()
    )
).subquery("about")


def written() -> Select[Any]:
    """A change with its entry."""
    return select(*WRITTEN).join_from(change, change_set, change_set.c.id == change.c.change_set_id)


def owners() -> dict[str, Subquery]:
    """By table: of each row the case that it hangs on, or else the household (``ucase.storage.about``)."""
    nothing = cast(null(), BigInteger())
    found = {
        "case": select(Case.id, Case.id.label("case_id"), nothing.label("household_id")).subquery(),
        "household": select(
            Household.id, nothing.label("case_id"), Household.id.label("household_id")
        ).subquery(),
    }  # fmt: skip
    for table in Record.metadata.sorted_tables:
        key = None if table.name in found else parent_key(table, found)
        if key is not None:
            above = found[key.column.table.name]
            found[table.name] = (
                select(table.c.id, above.c.case_id, above.c.household_id)
                .join_from(table, above, key.parent == above.c.id)
                .subquery()
            )
    return found


WHOSE = union_all(
    *(
        select(owner.c.case_id, owner.c.household_id)
        .join_from(change, owner, change.c.row_id == owner.c.id)
        .where(
            change.c.table_name == literal_column(f"'{name}'"),
            change.c.id >= number("first"),
            change.c.id < number("beyond"),
        )
        for name, owner in sorted(owners().items())
    )
).subquery("whose")

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
    "whose_step": select(WHOSE.c.case_id, WHOSE.c.household_id).distinct(),
    "cases_of_households": select(Case.id).where(is_one_of(Case.household_id, "households")),
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
