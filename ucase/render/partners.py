"""How the list of organisations looks, and what adding one gave."""

import re
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.works import holds_on
from ucase.locale import t
from ucase.render.listing import Column, Listing, Row
from ucase.render.words import choice_word

if TYPE_CHECKING:
    from ucase.queries.partners import PartnerRow


def listing(rows: "Iterable[PartnerRow]", today: date) -> Listing:
    """The organisations by kind; a name that does not hold today says so by its dates."""

    def is_past(valid_from: object, valid_until: object) -> bool:
        return not holds_on(a_day(valid_from), a_day(valid_until), today)

    return Listing(
        schema="ucase.partners/1",
        columns=(
            Column("kind", t("column.kind"), show=lambda row: choice_word("organisation", str(row[0]))),
            Column("name", t("column.name")),
            Column("aliases", t("column.aliases"), spare=1),
            Column("valid_from", t("partner.column.valid_from"), keep=True, spare=4),
            Column("valid_until", t("partner.column.valid_until"), keep=True),
            Column("year", t("column.year"), number=True, spare=3),
            Column("source", t("column.source"), show=source_words, spare=2),
        ),
        rows=map(tuple, rows),
        head={"today": today},
        title=t("partner.title"),
        empty=t("partner.empty"),
        emphasis=lambda row: "dim" if is_past(row[3], row[4]) else "",
    )


def source_words(row: Row) -> str:
    """The source with the name of a site instead of the whole address, which stands in every other form."""
    return re.sub(r"https?://(?:www\.)?([^/\s;]+)[^\s;]*", r"\1", str(row[6] or ""))


def a_day(value: object) -> date | None:
    """A date of a row, if it has one."""
    return value if isinstance(value, date) else None


def added_listing(name: str) -> Listing:
    """The organisation that was added."""
    return Listing("ucase.partner.added/1", (Column("name"),), [(name,)], {})
