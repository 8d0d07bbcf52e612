"""How an edit looks: each field that changed, before and after."""

from typing import TYPE_CHECKING

from ucase.locale import t
from ucase.render.listing import Column, Listing, Row, Value
from ucase.render.logged_words import field_word, value_word
from ucase.render.words import choice_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ucase.casework.changes import Change

KEPT_AS = {
    "threshold": "support_threshold",
    "wijk": "wijk_id",
    "corporation": "corporation_id",
    "project": "project_id",
    "manager": "manager_id",
    "channel": "preferred_channel",
    "opened": "opened_on",
    "settled": "settled_on",
}
"""The columns of fields that are called otherwise where they are typed."""


def changes_listing(
    schema: str, key: str, name: str, changes: "Iterable[Change]", *, table: str, private: bool = False
) -> Listing:
    """What changed about the record that ``name`` stands for, which lies in ``table``.

    ``key`` is what programs call the column of that name.
    """

    def shown(row: Row, value: Value) -> str:
        return changed_word(table, str(row[1]), str(value or ""))

    columns = (
        Column(key),
        Column("field", t("column.field"), show=lambda row: field_word(column_of(row[1]))),
        Column("before", t("column.before"), show=lambda row: shown(row, row[2]), private=private),
        Column("after", t("column.after"), show=lambda row: shown(row, row[3]), private=private),
    )
    rows = [(name, change.field, change.before, change.after) for change in changes]
    return Listing(schema, columns, rows, {}, empty="")


def column_of(field: Value) -> str:
    """The column in which a field is kept."""
    return KEPT_AS.get(str(field), str(field))


def changed_word(table: str, field: str, value: str) -> str:
    """A value as the screens say it."""
    if field == "worries":
        return ", ".join(choice_word("worry", one) for one in value.split(",") if one)
    if field == "rule" and value:
        from ucase.render.series import rule_words

        return rule_words(value)
    return value_word(table, column_of(field), value)
