"""How the report per wijk looks."""

from datetime import date
from typing import TYPE_CHECKING

from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.listing import Column, Listing, Row
from ucase.render.words import screen_cell

if TYPE_CHECKING:
    from ucase.queries.wijk_report import WijkReport, WijkRow

COUNTS = (
    "open", "candidate", "intake", "support", "aftercare", "opened", "closed", "overdue", "due_week",
    "no_contact_30", "contacts",
)  # fmt: skip


SPARE = {"candidate": 3, "due_week": 2, "contacts": 1}
TITLES = {"opened": "opened_count", "closed": "closed_count"}
"""In a list of cases these words stand over dates, here over how many."""


def columns() -> tuple[Column, ...]:
    """The columns of the report."""
    return (
        Column("wijk", t("column.wijk"), show=lambda row: str(row[0] or t("word.wijk_unknown"))),
        Column("code"),
        *(
            Column(key, t(f"column.{TITLES.get(key, key)}"), number=True, spare=SPARE.get(key, 0))
            for key in COUNTS
        ),
        Column("median_days", t("column.median_days"), number=True),
    )


def as_row(one: "WijkRow") -> Row:
    """The values of one wijk, in the order of the columns."""
    counts = (one.figures.open, *one.figures)
    return (one.wijk, one.code, *counts, one.median_days)


def listing(report: "WijkReport", today: date, since: date | None, until: date) -> Listing:
    """A row per wijk and the totals; the notes say what each figure counts."""
    first = short_date(since) if since else t("word.the_beginning")
    return Listing(
        schema="ucase.report.wijk/1",
        columns=columns(),
        rows=[as_row(row) for row in report.rows],
        head={"today": today, "since": since, "until": until},
        title=t("title.wijk_report", since=first, until=short_date(until), today=short_date(today)),
        empty=t("empty.wijk_report"),
        total=as_row(report.total),
        total_title=t("word.total"),
        notes=(t("note.wijk_report_now", today=screen_cell(today)), t("note.wijk_report_period")),
    )
