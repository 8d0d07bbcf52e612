"""How the list of exports that were made looks."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ucase.locale import t
from ucase.render.listing import Column, Listing

if TYPE_CHECKING:
    from ucase.queries.export import MadeRow


def listing(rows: "Iterable[MadeRow]", today: date) -> Listing:
    """A row per export."""
    return Listing(
        schema="ucase.export.log/1",
        columns=(
            Column("number", t("export.column.number"), number=True),
            Column("made_on", t("export.column.made_on"), keep=True),
            Column("made_by", t("export.column.made_by"), private=True),
            Column("what", t("export.column.what")),
            Column("form", t("export.column.form")),
            Column(
                "identifiable",
                t("export.column.identifiable"),
                show=lambda row: t("word.yes") if row[5] else t("word.no"),
            ),
            Column("records", t("export.column.records"), number=True),
        ),
        rows=rows,
        head={"today": today},
        title=t("export.log.title"),
        empty=t("export.log.empty"),
        notes=(t("export.log.note"),),
    )
