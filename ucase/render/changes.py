"""How an edit looks: each field that changed, before and after."""

from typing import TYPE_CHECKING

from ucase.locale import t
from ucase.render.listing import Column, Listing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ucase.casework.changes import Change


def changes_listing(
    schema: str, key: str, name: str, changes: "Iterable[Change]", *, private: bool = False
) -> Listing:
    """What changed about the record that ``name`` stands for; ``key`` is what programs call that column."""
    columns = (
        Column(key),
        Column("field", t("column.field")),
        Column("before", t("column.before"), private=private),
        Column("after", t("column.after"), private=private),
    )
    rows = [(name, change.field, change.before, change.after) for change in changes]
    return Listing(schema, columns, rows, {}, empty="")
