"""Words that reports with rows per wijk, project or case manager share."""

from datetime import date

from ucase.domain.report import TOTAL, Published, ShownRow
from ucase.locale import t
from ucase.locale.days import short_date

AREAS = ("wijk", "subwijk", "buurt")


def first_day(since: date | None) -> str:
    """The first day of a period, in words where there is none."""
    return short_date(since) if since else t("word.the_beginning")


def by_word(published: Published) -> str:
    """By what the rows are told apart, as the title of their column."""
    return t(f"group.by.{published.report.labels[0]}")


def row_word(row: ShownRow, by: str) -> str:
    """What a row is called."""
    if row.key == TOTAL:
        return t("word.total")
    return row.labels[0] or t("word.wijk_unknown" if by == "wijk" else "group.unknown")


def about_word(published: Published, title: str) -> str:
    """A title with the period and what it is narrowed to."""
    report = published.report
    said = t(title, since=first_day(report.period.since), until=short_date(report.period.until))
    return f"{said} · {report.subject}" if report.subject else said


def notes_of(published: Published) -> tuple[str, ...]:
    """What is said below the figures."""
    report = published.report
    return tuple(t(note, today=short_date(report.as_of)) for note in report.notes)
