"""What is blacked out in a dossier and why, for the person who decides; never for who gets it."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.blackout import Decided, marked
from ucase.domain.dossier_item import write_item
from ucase.domain.references import RESIDENT, write
from ucase.domain.text import clean
from ucase.locale import t
from ucase.render.dossier.document import origin
from ucase.render.lines import heading
from ucase.render.listing import Column, Listing, Row, Value
from ucase.render.logged_words import field_word, record_word
from ucase.render.screen import Screen

if TYPE_CHECKING:
    from ucase.queries.dossier import Dossier, Entry
    from ucase.queries.dossier import Value as Field


def listing(dossier: "Dossier", today: date) -> Listing:
    """Every field of which something is black or was decided, the text with marks around what is black."""
    columns = (
        Column("item", t("dossier.column.item"), keep=True),
        Column("reason", t("dossier.column.reason"), show=reasons),
        Column("decided", t("dossier.column.decided"), show=lambda row: t(f"dossier.decided.{row[2]}")),
        Column("text", t("dossier.column.text"), private=True),
    )
    found = [*rows(dossier), *earlier_rows(dossier)]
    head: dict[str, Value] = {"today": today, "resident": write(RESIDENT, dossier.resident)}
    return Listing(
        "ucase.dossier.review/1", columns, found, head,
        title=t("dossier.title.review", name=dossier.name.full), empty=t("dossier.empty.review"),
    )  # fmt: skip


def rows(dossier: "Dossier") -> Iterator[Row]:
    """Field by field."""
    for entry in dossier.entries:
        for value in entry.values:
            if value.black or value.decided:
                yield as_row(entry.table, entry.row, value, value.decided or "rule")


def earlier_rows(dossier: "Dossier") -> Iterator[Row]:
    """What stood there before: black by the same rule, and nothing is decided about it."""
    for one in dossier.earlier:
        if one.value.black:
            yield as_row(one.table, one.row, one.value, "earlier")


def as_row(table: str, row: int, value: "Field", decided: str) -> Row:
    """One field with the text, marks around what is black."""
    return write_item(table, row, value.field), reasons_of(value), str(decided), text_of(value)


def reasons_of(value: "Field") -> list[str]:
    """Why something of it is black."""
    return list(dict.fromkeys(one.reason.value for one in value.black))


def text_of(value: "Field") -> str:
    """The text; what was decided to be black as a whole needs no marks."""
    text = str(value.value)
    return text if value.decided is Decided.BLACK else marked(text, value.black)


def unread(dossier: "Dossier") -> "list[tuple[Entry, Field]]":
    """What is black of which nobody decided yet."""
    return [
        (entry, value)
        for entry in dossier.entries
        for value in entry.values
        if value.black and value.decided is None
    ]


def write_one(screen: Screen, entry: "Entry", value: "Field", place: str) -> None:
    """One of them, for who is asked about it: what it is, where it came from, why, and the text."""
    why = ", ".join(t(f"dossier.reason.{one}") for one in reasons_of(value))
    known = record_word(entry.table, entry.row)
    heading(screen, f"{place} · {write_item(entry.table, entry.row, value.field)}")
    screen.tell(f"{known}, {field_word(value.field)}: {why}. {origin(entry)}", "dim", indent=2)
    for line in clean(text_of(value)).splitlines():
        screen.tell(line, indent=2)


def reasons(row: Row) -> str:
    """Why, in words."""
    why = row[1]
    assert isinstance(why, list)
    return ", ".join(t(f"dossier.reason.{one}") for one in why)
