"""How the list of cases looks."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.references import CASE, write
from ucase.domain.stage import ENDED
from ucase.locale import t
from ucase.render.listing import Column, Listing, Row
from ucase.render.words import choice_word, shown_name

if TYPE_CHECKING:
    from ucase.queries.cases import CaseRow


def columns(*, silent: bool = False) -> tuple[Column, ...]:
    """The columns of the list of cases; of those that are silent, since when is what one comes for."""
    return (
        Column("ref", t("column.case"), keep=True),
        Column("stage", t("column.stage"), show=lambda row: choice_word("stage", str(row[1]))),
        Column("resident", t("column.resident"), show=shown_name(2), private=True),
        Column("address", t("column.address"), private=True, spare=2),
        Column("wijk", t("column.wijk"), spare=1),
        Column("project", t("column.project"), spare=3),
        Column("manager", t("column.manager"), private=True, spare=5),
        Column("opened"),
        Column("closed", t("column.closed"), keep=True, spare=6),
        Column("last_contact", t("column.last_contact"), keep=True, spare=0 if silent else 4),
        Column("next_due", t("column.next_due"), keep=True, spare=4 if silent else 0),
    )


def as_row(one: "CaseRow") -> Row:
    """The values of one case, in the order of the columns."""
    return (
        write(CASE, one.number), one.stage, one.resident.full, one.address or None, one.wijk, one.project,
        one.manager, one.opened, one.closed, one.last_contact, one.next_due,
    )  # fmt: skip


def listing(
    rows: "Iterable[CaseRow]", today: date, *, most: int | None, total: int | None, silent: bool = False
) -> Listing:
    """The list of cases."""
    left_out = max(0, total - most) if most is not None and total is not None else 0
    return Listing(
        schema="ucase.cases/1",
        columns=columns(silent=silent),
        rows=map(as_row, rows),
        head={"today": today},
        title=t("title.cases"),
        empty="" if left_out else t("empty.cases"),
        notes=(t("note.more", count=left_out),) if left_out else (),
        emphasis=lambda row: "dim" if row[1] in ENDED else "",
    )
