"""How the list of contacts looks."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.references import CASE, write
from ucase.locale import t
from ucase.render.listing import Column, Listing, Row
from ucase.render.words import choice_word

if TYPE_CHECKING:
    from ucase.queries.contacts import ContactRow


def columns() -> tuple[Column, ...]:
    """The columns of the list of contacts."""
    return (
        Column("case", t("column.case"), keep=True),
        Column("date", t("column.date"), keep=True),
        Column("channel", t("column.channel"), show=lambda row: choice_word("channel", str(row[2]))),
        Column("outcome", t("column.outcome"), show=lambda row: choice_word("outcome", str(row[3]))),
        Column("minutes", t("column.minutes"), number=True, spare=2),
        Column("confidential", t("column.confidential"), show=lambda row: t("word.yes") if row[5] else ""),
        Column("text", t("column.text"), private=True),
        Column("manager", t("column.manager"), private=True, spare=3),
    )


def as_row(one: "ContactRow") -> Row:
    """The values of one contact, in the order of the columns."""
    return (
        write(CASE, one.case), one.happened_on, one.channel, one.outcome, one.minutes, one.confidential,
        one.summary, one.manager,
    )  # fmt: skip


def listing(rows: "Iterable[ContactRow]", today: date, *, most: int | None, total: int | None) -> Listing:
    """The contacts, newest first."""
    left_out = max(0, total - most) if most is not None and total is not None else 0
    return Listing(
        schema="ucase.contacts/1",
        columns=columns(),
        rows=map(as_row, rows),
        head={"today": today},
        title=t("title.contacts"),
        empty="" if left_out else t("empty.contacts"),
        notes=(t("note.more", count=left_out),) if left_out else (),
    )
