"""The words of the report per partner."""

from ucase.domain.report import TOTAL, Published, ShownRow
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.reports import Words
from ucase.render.reports.grouped import first_day
from ucase.render.words import choice_word

NARROW = ("sent", "answered", "accepted", "declined", "no_answer", "median_days")


def words(published: Published) -> Words:
    """The title, what a partner is called, and what the figures count."""
    report = published.report
    return Words(
        title=t(
            "report.partners.title",
            since=first_day(report.period.since),
            until=short_date(report.period.until),
        ),
        labels=partner_words,
        label_titles=(t("refer.column.to"), t("column.kind")),
        notes=tuple(t(note) for note in report.notes),
        empty=t("report.partners.empty"),
        of_all=t("report.partners.all"),
        opens=("sent", "accepted", "declined"),
        name_at=0,
        narrow={key: t(f"report.partners.narrow.{key}") for key in NARROW},
    )


def partner_words(row: ShownRow) -> tuple[str, ...]:
    """The partner and what it is."""
    name, kind = row.labels
    if name is None:
        return (t("word.total" if row.key == TOTAL else "report.partners.other"), "")
    return (name, choice_word("organisation", kind))
