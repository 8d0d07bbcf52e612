"""How the ways into a case file look."""

from datetime import date
from typing import TYPE_CHECKING

from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.listing import Column, Listing

if TYPE_CHECKING:
    from ucase.casework.key import KeyState


def listing(state: "KeyState") -> Listing:
    """The slots, and below them what is known about the key and its recovery code."""
    shown = t("key.note.not_shown")
    if state.shown:
        shown = t("key.note.shown", day=short_date(date.fromisoformat(state.shown)))
    return Listing(
        schema="ucase.key/1",
        columns=(
            Column("slot", t("key.column.slot"), keep=True),
            Column("where", t("key.column.where"), show=lambda row: where_words(str(row[0]), row[1])),
        ),
        rows=[(str(row.slot), row.where or None) for row in state.slots],
        head={"encrypted": True, "key": state.key, "made": state.made or None, "shown": state.shown or None},
        title=t("key.title"),
        notes=(shown,),
    )


def where_words(slot: str, where: object) -> str:
    """What kind of slot it is, and where it lies."""
    words = t(f"key.slot.{slot}")
    return f"{words}: {where}" if where else words
