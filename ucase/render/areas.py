"""How the list of areas looks, and what an import of areas changed."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from ucase.locale import t
from ucase.render.listing import Column, Listing, Value
from ucase.render.words import choice_word

if TYPE_CHECKING:
    from ucase.casework.area_import import Imported, Touched
    from ucase.queries.areas import AreaRow

FEW = 5
"""How many of many areas are named in a sentence."""


def listing(
    rows: "Iterable[AreaRow]", today: date, *, most: int | None = None, total: int | None = None
) -> Listing:
    """The areas, as they were added."""
    left_out = max(0, total - most) if most is not None and total is not None else 0
    more = (t("note.more", count=left_out),) if left_out else ()
    return Listing(
        schema="ucase.areas/1",
        columns=(
            Column("kind", t("column.kind"), show=lambda row: choice_word("area", str(row[0]))),
            Column("name", t("column.name")),
            Column("code", t("column.code"), keep=True),
            Column("within", t("column.within")),
            Column("aliases", t("column.aliases"), spare=1),
            Column("year", t("column.year"), number=True, spare=3),
            Column("source", t("column.source"), spare=2),
        ),
        rows=(tuple(row) for row in rows),
        head={"today": today},
        title=t("title.areas"),
        empty="" if left_out else t("empty.areas"),
        notes=(*more, t("areas.note.source")),
    )


def import_listing(imported: "Imported", figures: Mapping[str, Value]) -> Listing:
    """What an import changed, an area on each row; the figures stand above it."""
    lists = (("new", imported.new), ("changed", imported.changed), ("gone", imported.gone))
    return Listing(
        schema="ucase.area.import/1",
        columns=(
            Column("change", t("areas.column.change"), show=lambda row: t(f"areas.change.{row[0]}")),
            Column("kind", t("column.kind"), show=lambda row: choice_word("area", str(row[1]))),
            Column("code", t("column.code"), keep=True),
            Column("name", t("column.name")),
        ),
        rows=[(change, *area) for change, areas in lists for area in areas],
        head=figures,
        title=t("areas.title.import"),
    )


def some_names(areas: "list[Touched]") -> str:
    """The first names of many, and how many there are besides."""
    names = [area.name for area in areas[:FEW]]
    if len(areas) > FEW:
        names[-1] = f"{names[-1]} {t('areas.others', count=figure(len(areas) - FEW))}"
    return ", ".join(names)


def figure(number: int) -> str:
    """A number as a person reads it: 2.000.000."""
    return f"{number:,}".replace(",", t("areas.thousands"))
