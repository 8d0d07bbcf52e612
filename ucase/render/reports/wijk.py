"""The words of the report per wijk."""

from ucase.domain.report import TOTAL, Published, ShownRow
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.reports import Words

NARROW = {
    "open": "open", "candidate": "candidate", "intake": "intake", "support": "support",
    "aftercare": "aftercare", "opened": "opened_count", "closed": "closed_count", "overdue": "overdue",
    "due_week": "due_week", "no_contact_30": "no_contact_30", "contacts": "contacts",
    "median_days": "median_days",
}  # fmt: skip
SPARE = {"candidate": 3, "due_week": 2, "contacts": 1}


def words(published: Published) -> Words:
    """The title, what a wijk is called, and what the figures count."""
    report = published.report
    first = short_date(report.period.since) if report.period.since else t("word.the_beginning")
    title = t("title.wijk_report", since=first, until=short_date(report.period.until))
    return Words(
        title=f"{title} · {report.subject}" if report.subject else title,
        labels=lambda row: (wijk_word(row),),
        label_titles=(t("column.wijk"),),
        notes=tuple(t(note, today=short_date(report.as_of)) for note in report.notes),
        empty=t("empty.wijk_report"),
        narrow={key: t(f"column.{word}") for key, word in NARROW.items()},
        spare=SPARE,
    )


def wijk_word(row: ShownRow) -> str:
    """The name of a wijk."""
    return t("word.total") if row.key == TOTAL else row.labels[0] or t("word.wijk_unknown")
