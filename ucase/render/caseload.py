"""How the report of the caseload looks."""

from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.caseload import Band, Standing
from ucase.domain.stage import OPEN
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.listing import Column, Listing, Row

if TYPE_CHECKING:
    from ucase.queries.caseload import CaseloadReport, Load

STAGES = tuple(stage.value for stage in OPEN)
STANDING = -1


def columns(limits: Band) -> tuple[Column, ...]:
    """The columns of the report; the one about the band only where there is a band."""
    return (
        Column(
            "manager", t("column.manager"), show=lambda row: str(row[0] or t("caseload.nobody")), private=True
        ),
        Column("open", t("column.open"), number=True),
        *(Column(stage, t(f"column.{stage}"), number=True, spare=2) for stage in STAGES),
        Column("weight", t("caseload.column.weight"), number=True),
        Column("overdue", t("column.overdue"), number=True),
        Column("no_contact_30", t("column.no_contact_30"), number=True),
        Column("covers", t("caseload.column.covers"), number=True, spare=1),
        Column("band", t("caseload.column.band") if limits.is_set else "", show=standing_words),
    )


def standing_words(row: Row) -> str:
    """``boven``, in words: nothing depends on colour."""
    return t(f"caseload.standing.{row[STANDING]}") if row[STANDING] else ""


def as_row(one: "Load") -> Row:
    """The values of one case manager, in the order of the columns."""
    return (
        one.manager, one.open, *(one.stages[stage] for stage in STAGES), one.weight, one.overdue, one.silent,
        one.covers, one.standing.value if one.standing else None,
    )  # fmt: skip


def listing(report: "CaseloadReport", limits: Band, today: date) -> Listing:
    """A row per case manager and the totals; the notes say what is counted and that no norm exists."""
    band = t("caseload.band", least=limits.least or 0, most="∞" if limits.most is None else limits.most)
    return Listing(
        schema="ucase.report.caseload/1",
        columns=columns(limits),
        rows=[as_row(one) for one in report.rows],
        head={"today": today, "least": limits.least, "most": limits.most},
        title=t("caseload.title", date=short_date(today)),
        empty=t("caseload.empty"),
        total=as_row(report.total),
        total_title=t("word.total"),
        notes=(
            t("caseload.note", light=limits.light, intensive=limits.intensive),
            band if limits.is_set else t("caseload.no_band"),
        ),
        emphasis=lambda row: "bold" if row[STANDING] == Standing.ABOVE else "",
    )
