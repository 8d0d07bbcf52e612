"""What putting back a backup would change: today against then."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ucase.domain.references import RESIDENT, write
from ucase.locale import t
from ucase.locale.days import short_moment
from ucase.render.listing import Column, Listing, Row, Value

if TYPE_CHECKING:
    from ucase.storage.comparing import Difference


def listing(difference: "Difference", backup: Path, kept: Path | None, today: date) -> Listing:
    """A line for the cases, the contacts and the last change; ``kept`` is where the file as it was lies."""
    columns = (
        Column("what", t("restore.column.what"), show=lambda row: t(f"restore.what.{row[0]}")),
        Column("today", t("restore.column.today"), show=lambda row: shown(row, 1)),
        Column("backup", t("restore.column.backup"), show=lambda row: shown(row, 2)),
        Column("lost", t("restore.column.lost"), show=lambda row: shown(row, 3)),
        Column("gained", t("restore.column.gained"), show=lambda row: shown(row, 4)),
    )
    now, then, both = difference.today, difference.backup, difference
    rows: list[Row] = [
        ("cases", now and now.cases, then.cases, both.cases_lost, both.cases_gained),
        ("contacts", now and now.contacts, then.contacts, both.contacts_lost, both.contacts_gained),
        ("last_change", moment(now and now.last_change), moment(then.last_change), None, None),
    ]
    head: dict[str, Value] = {
        "today": today, "file": str(backup), "kept": str(kept) if kept else None,
        "erased_again": [write(RESIDENT, one) for one in both.erased.numbers],
    }  # fmt: skip
    return Listing("ucase.restore/1", columns, rows, head, title=t("restore.title", path=backup.name))


def moment(instant: datetime | None) -> str | None:
    """An instant as programs read it, in UTC."""
    return f"{instant:%Y-%m-%dT%H:%M:%SZ}" if instant else None


def shown(row: Row, position: int) -> str:
    """A figure, or a moment by the clock of this computer; a dash where there is none."""
    value = row[position]
    if value is None:
        return "-"
    if row[0] == "last_change":
        return short_moment(datetime.fromisoformat(str(value)))
    return str(value)
