"""The words of the report of cases, per wijk or by something else."""

from ucase.domain.report import Published
from ucase.locale import t
from ucase.render.reports import Words
from ucase.render.reports.grouped import about_word, by_word, notes_of, row_word

NARROW = {
    "open": "open", "candidate": "candidate", "intake": "intake", "support": "support",
    "aftercare": "aftercare", "opened": "opened_count", "closed": "closed_count", "overdue": "overdue",
    "due_week": "due_week", "no_contact_30": "no_contact_30", "contacts": "contacts",
    "median_days": "median_days",
}  # fmt: skip
SPARE = {"candidate": 3, "due_week": 2, "contacts": 1}


def words(published: Published) -> Words:
    """The title, what a row is called, and what the figures count."""
    by = str(published.report.labels[0])
    return Words(
        title=about_word(published, "title.wijk_report" if by == "wijk" else "group.title"),
        labels=lambda row: (row_word(row, by),),
        label_titles=(by_word(published),),
        notes=notes_of(published),
        empty=t("empty.wijk_report"),
        narrow={key: t(f"column.{word}") for key, word in NARROW.items()},
        spare=SPARE,
    )
