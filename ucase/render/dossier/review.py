"""What is blacked out in a dossier and why, for the person who decides; never for who gets it."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.blackout import marked
from ucase.domain.dossier_item import write_item
from ucase.domain.references import RESIDENT, write
from ucase.locale import t
from ucase.render.listing import Column, Listing, Row, Value

if TYPE_CHECKING:
    from ucase.queries.dossier import Dossier


def listing(dossier: "Dossier", today: date) -> Listing:
    """Every field of which something is black or was decided, the text with marks around what is black."""
    columns = (
        Column("item", t("dossier.column.item"), keep=True),
        Column("reason", t("dossier.column.reason"), show=reasons),
        Column("decided", t("dossier.column.decided"), show=lambda row: t(f"dossier.decided.{row[2]}")),
        Column("text", t("dossier.column.text"), private=True),
    )
    head: dict[str, Value] = {"today": today, "resident": write(RESIDENT, dossier.resident)}
    return Listing(
        "ucase.dossier.review/1", columns, rows(dossier), head,
        title=t("dossier.title.review", name=dossier.name.full), empty=t("dossier.empty.review"),
    )  # fmt: skip


def rows(dossier: "Dossier") -> Iterator[Row]:
    """Field by field."""
    for entry in dossier.entries:
        for value in entry.values:
            if not (value.black or value.decided):
                continue
            why = list(dict.fromkeys(one.reason.value for one in value.black))
            decided = "rule" if not value.decided else "black" if value.black else "shown"
            text = str(value.value)
            marks = text if decided == "black" else marked(text, value.black)
            yield write_item(entry.table, entry.row, value.field), why, decided, marks


def reasons(row: Row) -> str:
    """Why, in words."""
    why = row[1]
    assert isinstance(why, list)
    return ", ".join(t(f"dossier.reason.{one}") for one in why)
