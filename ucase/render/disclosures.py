"""How it looks what was shared: what, with whom, when, and on what it rested."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.references import CASE, CONSENT, DISCLOSURE, RESIDENT, write
from ucase.domain.text import one_line
from ucase.locale import t
from ucase.render.consents import what
from ucase.render.listing import Column, Listing, Row
from ucase.render.words import choice_word, left_out_notes, name_word

if TYPE_CHECKING:
    from ucase.queries.disclosures import DisclosureRow

NAME, WHAT, GROUND, BECAUSE, CONSENTS = 3, 7, 8, 9, 10


def columns() -> tuple[Column, ...]:
    """The columns of the list."""
    return (
        Column("ref", t("column.ref"), keep=True),
        Column("case", t("column.case"), keep=True),
        Column("resident_ref"),
        Column("resident", t("column.resident"), show=about_whom, private=True, spare=1),
        Column("recipient", t("consent.column.recipient")),
        Column("recipient_kind"),
        Column("date", t("column.date"), keep=True),
        Column("categories", t("consent.column.categories"), show=lambda row: what(row[WHAT])),
        Column("ground", t("share.column.ground"), show=on_what),
        Column("because", private=True),
        Column("consents"),
        Column("purpose", t("consent.column.purpose"), private=True, spare=2),
        Column(
            "form", t("share.column.form"), show=lambda row: choice_word("shared_form", str(row[12])), spare=4
        ),
        Column("digest"),
        Column("shared_by", t("share.column.shared_by"), private=True, spare=3),
    )


def about_whom(row: Row) -> str:
    """The resident; of what is about a household nobody."""
    return name_word(row[NAME]) if row[2] else ""


def on_what(row: Row) -> str:
    """The consent, or another ground with its reason."""
    consents, because = row[CONSENTS], row[BECAUSE]
    assert isinstance(consents, list)
    pieces = (choice_word("ground", str(row[GROUND])), ", ".join(consents), one_line(str(because or "")))
    return ", ".join(filter(None, pieces))


def as_row(one: "DisclosureRow") -> Row:
    """The values of one disclosure, in the order of the columns."""
    return (
        write(DISCLOSURE, one.number), write(CASE, one.case),
        write(RESIDENT, one.resident) if one.resident is not None else None,
        one.name.full if one.name else None, one.recipient, one.kind, one.on,
        [str(category) for category in one.categories], one.ground, one.because,
        [write(CONSENT, consent) for consent in one.consents], one.purpose, one.form, one.digest,
        one.shared_by,
    )  # fmt: skip


def listing(
    rows: "Iterable[DisclosureRow]", today: date, *, left_out: int = 0, held_back: int = 0
) -> Listing:
    """The list of what was shared, the newest first."""
    return Listing(
        schema="ucase.disclosures/1",
        columns=columns(),
        rows=map(as_row, rows),
        head={"today": today},
        title=t("share.list_title"),
        empty="" if left_out or held_back else t("share.list_empty"),
        notes=tuple(left_out_notes(left_out, held_back)),
        emphasis=lambda row: "bold" if row[BECAUSE] else "",
    )
