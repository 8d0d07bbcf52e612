"""How the list of reports that were given out looks."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ucase.locale import t
from ucase.render.listing import Column, Listing
from ucase.render.words import choice_word

if TYPE_CHECKING:
    from ucase.queries.report_log import GivenRow


def listing(rows: "Iterable[GivenRow]", today: date) -> Listing:
    """A row per report."""
    return Listing(
        schema="ucase.report.log/1",
        columns=(
            Column("number", t("report.column.number"), number=True),
            Column("given_on", t("report.column.given_on"), keep=True),
            Column(
                "audience", t("report.column.audience"), show=lambda row: choice_word("audience", str(row[2]))
            ),
            Column("report", t("report.column.report")),
            Column("scope", t("report.column.scope"), spare=1),
            Column("since", t("report.column.since"), spare=2),
            Column("until", t("report.column.until"), spare=2),
            Column("shown", t("report.column.shown"), number=True),
            Column("hidden", t("report.column.hidden"), number=True),
            Column("stamp", t("report.column.stamp"), spare=3),
        ),
        rows=rows,
        head={"today": today},
        title=t("report.log.title"),
        empty=t("report.log.empty"),
        notes=(t("report.log.note"),),
    )
