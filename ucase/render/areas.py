"""How the list of areas looks."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ucase.locale import t
from ucase.render.listing import Column, Listing
from ucase.render.words import choice_word

if TYPE_CHECKING:
    from ucase.queries.named import AreaRow


def listing(rows: "Iterable[AreaRow]", today: date) -> Listing:
    """The areas, as they were added."""
    return Listing(
        schema="ucase.areas/1",
        columns=(
            Column("kind", t("column.kind"), show=lambda row: choice_word("area", str(row[0]))),
            Column("name", t("column.name")),
            Column("code", t("column.code"), keep=True),
            Column("within", t("column.within")),
            Column("aliases", t("column.aliases")),
            Column("year", t("column.year"), number=True, spare=3),
            Column("source", t("column.source"), spare=2),
        ),
        rows=(tuple(row) for row in rows),
        head={"today": today},
        title=t("title.areas"),
        empty=t("empty.areas"),
    )
