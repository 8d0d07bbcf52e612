"""How consent looks: who lets whom have what, for what, until when, and how it stands."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.references import CASE, CONSENT, RESIDENT, write
from ucase.domain.sharing import ConsentState
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.listing import Column, Listing, Row
from ucase.render.words import choice_word, left_out_notes, name_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ucase.domain.personal_data import Category
    from ucase.queries.consents import ConsentRow

NAME, WHAT, GIVEN, GIVEN_ON, UNTIL, WITHDRAWN, STATE = 3, 7, 8, 9, 10, 11, 13


def columns() -> tuple[Column, ...]:
    """The columns of the list of consents."""
    return (
        Column("ref", t("column.ref"), keep=True),
        Column("case", t("column.case"), keep=True, spare=4),
        Column("resident_ref"),
        Column("resident", t("column.resident"), show=lambda row: name_word(row[NAME]), private=True),
        Column("recipient", t("consent.column.recipient")),
        Column("recipient_kind"),
        Column("purpose", t("consent.column.purpose"), private=True),
        Column("categories", t("consent.column.categories"), show=lambda row: what(row[WHAT])),
        Column("given"),
        Column("given_on", t("consent.column.given_on"), show=how, spare=2),
        Column("until"),
        Column("withdrawn_on"),
        Column("withdrawn_because", private=True),
        Column("state", t("column.status"), show=standing),
        Column("days_left"),
        Column("recorded_by", t("consent.column.recorded_by"), private=True, spare=3),
    )


def as_row(one: "ConsentRow", today: date) -> Row:
    """The values of one consent, in the order of the columns."""
    return (
        write(CONSENT, one.number), write(CASE, one.case), write(RESIDENT, one.resident), one.name.full,
        one.recipient, one.kind, one.purpose, [str(category) for category in one.categories], one.given,
        one.given_on, one.until, one.withdrawn_on, one.withdrawn_because, one.state.value,
        one.days_left(today), one.recorded_by,
    )  # fmt: skip


def what(categories: object) -> str:
    """The categories in words."""
    assert isinstance(categories, list)
    return ", ".join(choice_word("category", str(one)) for one in categories)


def words(categories: "Sequence[Category]") -> str:
    """The categories in words."""
    return what([str(one) for one in categories])


def how(row: Row) -> str:
    """``12-11-2026, mondeling``."""
    on = row[GIVEN_ON]
    assert isinstance(on, date)
    return f"{short_date(on)}, {choice_word('given', str(row[GIVEN]))}"


def standing(row: Row) -> str:
    """``geldt``, ``geldt tot en met …``, ``ingetrokken op …``."""
    state, until, withdrawn = ConsentState(str(row[STATE])), row[UNTIL], row[WITHDRAWN]
    if state is ConsentState.WITHDRAWN and isinstance(withdrawn, date):
        return t("consent.standing.withdrawn", date=short_date(withdrawn))
    if isinstance(until, date):
        return t(f"consent.standing.{state}_until", date=short_date(until))
    return t(f"consent.standing.{state}")


def emphasis(row: Row) -> str:
    """What runs out soon is bold; the words say the same."""
    return "bold" if row[STATE] == ConsentState.EXPIRING else ""


def listing(rows: "Iterable[ConsentRow]", today: date, *, left_out: int = 0, held_back: int = 0) -> Listing:
    """The list of consents."""
    return Listing(
        schema="ucase.consents/1",
        columns=columns(),
        rows=(as_row(one, today) for one in rows),
        head={"today": today},
        title=t("consent.title", date=short_date(today)),
        empty="" if left_out or held_back else t("consent.empty"),
        notes=tuple(left_out_notes(left_out, held_back)),
        emphasis=emphasis,
    )
