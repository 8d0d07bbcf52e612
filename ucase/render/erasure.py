"""What erasing somebody does: what goes, what stays for the figures, and what lies elsewhere."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ucase.domain.references import CASE, RESIDENT, write
from ucase.locale import t
from ucase.render.listing import Column, Listing, Row
from ucase.render.logged_words import record_word
from ucase.render.words import screen_cell

if TYPE_CHECKING:
    from ucase.casework.erase import Foreseen


class Elsewhere(Protocol):
    """What lies beside the file of cases."""

    @property
    def drafts(self) -> list[Path]:
        """Texts that were not saved."""

    @property
    def backups(self) -> list[tuple[Path, date | None]]:
        """Each with the day on which it will have gone."""


def listing(foreseen: "Foreseen", elsewhere: Elsewhere, today: date) -> Listing:
    """Row by row: which records, how many, and what becomes of them."""
    columns = (
        Column("part", t("erase.column.part"), show=lambda row: t(f"erase.part.{row[0]}")),
        Column("what", t("erase.column.what"), show=shown_what),
        Column("count", t("erase.column.count"), number=True),
        Column("becomes", t("erase.column.becomes"), show=lambda row: t(f"erase.becomes.{row[3]}")),
        Column("gone_on", t("erase.column.gone_on"), show=lambda row: screen_cell(row[4]), keep=True),
    )
    return Listing(
        "ucase.erasure/1", columns, rows(foreseen, elsewhere),
        {
            "today": today,
            "residents": [write(RESIDENT, one) for one in foreseen.plan.residents],
            "cases": [write(CASE, one) for one in foreseen.plan.cases],
            "whole": foreseen.whole,
        },
        title=t("erase.title"),
    )  # fmt: skip


def rows(foreseen: "Foreseen", elsewhere: Elsewhere) -> list[Row]:
    """First what is in the file, then what lies beside it."""
    found: list[Row] = []
    for table, count in foreseen.records.items():
        gone = len(foreseen.plan.gone.get(table, ()))
        if gone:
            found.append(("record", table, gone, "gone", None))
        if count - gone:
            becomes = "emptied" if foreseen.whole or table in OWN else "unnamed"
            found.append(("record", table, count - gone, becomes, None))
    found.append(("log", None, foreseen.log_entries, "emptied", None))
    found.append(("steps", None, len(foreseen.steps), "final", None))
    found += [("draft", str(path), 1, "gone", None) for path in elsewhere.drafts]
    found += [("backup", str(path), 1, "expires" if day else "stays", day) for path, day in elsewhere.backups]
    return found


OWN = ("resident", "assessment", "data_consent", "objection", "rights_request", "restriction")
"""Tables whose rows are one person's, also where others of the household remain."""


def shown_what(row: Row) -> str:
    """The records as people call them; of a file its name."""
    if row[0] == "record":
        return record_word(str(row[1]), None)
    return Path(str(row[1])).name if row[1] else ""
