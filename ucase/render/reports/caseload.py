"""The words of the report of the caseload."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TextIO

from ucase.domain.caseload import Band
from ucase.domain.report import TOTAL, Audience, Published, ShownRow
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.reports import Words
from ucase.render.reports.grouped import by_word, notes_of, row_word
from ucase.render.screen import Screen

NARROW = {
    "open": "column.open", "candidate": "column.candidate", "intake": "column.intake",
    "support": "column.support", "aftercare": "column.aftercare", "weight": "caseload.column.weight",
    "undated": "caseload.column.undated",
    "opened": "caseload.column.opened", "closed": "caseload.column.closed",
    "taken_over": "caseload.column.taken_over", "handed_over": "caseload.column.handed_over",
    "overdue": "column.overdue", "no_contact_30": "column.no_contact_30", "covers": "caseload.column.covers",
}  # fmt: skip
SPARE = {"candidate": 4, "intake": 3, "support": 3, "aftercare": 3, "undated": 2, "covers": 1}


def words(published: Published) -> Words:
    """The title, what a row is called, and what the figures count."""
    if published.report.labels[0] != "manager":
        return words_told_apart(published)
    inside = published.audience is Audience.INTERNAL
    has_band = inside and any(row.labels[1] for row in published.rows)
    return Words(
        title=title_word(published),
        labels=lambda row: (manager_word(row), *((band_word(row),) if has_band else ())),
        label_titles=(t("column.manager"), *((t("caseload.column.band"),) if has_band else ())),
        notes=(*(whose_words(published) if inside else ()), *notes_of(published)),
        empty=t("caseload.empty"),
        narrow={key: t(word) for key, word in NARROW.items()},
        spare=SPARE,
    )


def whose_words(published: Published) -> Iterator[str]:
    """For whom each figure counts."""
    yield t("caseload.note")
    if published.report.period.since is not None:
        yield t("caseload.note.flows")


def words_told_apart(published: Published) -> Words:
    """The same where a row is a wijk or a project, and not who manages the cases."""
    by = str(published.report.labels[0])
    return Words(
        title=title_word(published),
        labels=lambda row: (row_word(row, by),),
        label_titles=(by_word(published),),
        notes=notes_of(published),
        empty=t("caseload.empty"),
        narrow={key: t(word) for key, word in NARROW.items()},
        spare=SPARE,
    )


def title_word(published: Published) -> str:
    """The day on which things stood so, and since when came and went what is told of that."""
    since, on = published.report.period.since, short_date(published.report.as_of)
    if since is None:
        return t("caseload.title", date=on)
    return t("caseload.title.period", date=on, since=short_date(since))


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
