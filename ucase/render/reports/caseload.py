"""The words of the report of the caseload."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TextIO

from ucase.domain.caseload import Band
from ucase.domain.report import TOTAL, Audience, Published, ShownRow
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.reports import Words
from ucase.render.reports.grouped import notes_of
from ucase.render.screen import Screen

NARROW = {
    "open": "column.open", "candidate": "column.candidate", "intake": "column.intake",
    "support": "column.support", "aftercare": "column.aftercare", "weight": "caseload.column.weight",
    "overdue": "column.overdue", "no_contact_30": "column.no_contact_30", "covers": "caseload.column.covers",
}  # fmt: skip
SPARE = {"candidate": 3, "intake": 2, "support": 2, "aftercare": 2, "covers": 1}


def words(published: Published) -> Words:
    """The title, what a row is called, and what the figures count."""
    inside = published.audience is Audience.INTERNAL
    has_band = inside and any(row.labels[1] for row in published.rows)
    return Words(
        title=t("caseload.title", date=short_date(published.report.as_of)),
        labels=lambda row: (manager_word(row), *((band_word(row),) if has_band else ())),
        label_titles=(t("column.manager"), *((t("caseload.column.band"),) if has_band else ())),
        notes=(*((t("caseload.note"),) if inside else ()), *notes_of(published)),
        empty=t("caseload.empty"),
        narrow={key: t(word) for key, word in NARROW.items()},
        spare=SPARE,
    )


def manager_word(row: ShownRow) -> str:
    """Who it is, or that nobody is."""
    if row.key == TOTAL:
        return t("word.total")
    return t("caseload.team") if row.key == "team" else row.labels[0] or t("caseload.nobody")


def band_word(row: ShownRow) -> str:
    """Where somebody stands towards the band, in words: nothing depends on colour."""
    return t(f"caseload.standing.{row.labels[1]}") if row.labels[1] else ""


def beside(limits: Band, day: date) -> tuple[Mapping[str, object], Callable[[TextIO], None]]:
    """The band of the team, for programs and below the figures on a screen."""
    band = t("caseload.band", least=limits.least or 0, most="∞" if limits.most is None else limits.most)
    weighs = t("caseload.weighs", light=limits.light, intensive=limits.intensive)

    def screen(out: TextIO) -> None:
        for said in (weighs, band if limits.is_set else t("caseload.no_band")):
            Screen(out).tell(said, "dim")

    return {"today": day, "least": limits.least, "most": limits.most}, screen
