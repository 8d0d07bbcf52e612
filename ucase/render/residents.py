"""How the people of a household look."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.reaching import show_phone
from ucase.domain.references import RESIDENT, write
from ucase.locale import t
from ucase.render.listing import Column, Listing, Row
from ucase.render.words import name_word

if TYPE_CHECKING:
    from ucase.queries.residents import ResidentRow


def listing(rows: Iterable["ResidentRow"], today: date) -> Listing:
    """The people of a household."""
    return Listing(
        schema="ucase.residents/1",
        columns=(
            Column("ref", t("column.ref"), keep=True),
            Column("name", t("column.name"), show=lambda row: name_word(row[1]), private=True),
            Column("role", t("resident.column.role"), show=lambda row: t(f"role.{row[2]}")),
            Column("birth_year", t("column.birth_year"), private=True),
            Column("phone", t("column.phone"), show=phone, private=True, spare=1),
            Column("email", t("column.email"), private=True, spare=2),
        ),
        rows=(
            (write(RESIDENT, one.number), one.name.full, one.role, one.birth_year, one.phone, one.email)
            for one in rows
        ),
        head={"today": today},
        title=t("resident.title"),
    )


def phone(row: Row) -> str:
    """The number as people read it."""
    return show_phone(str(row[4] or ""))
