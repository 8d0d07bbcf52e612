"""Words that reports in parts share."""

from collections.abc import Callable

from ucase.domain.report import Cell, Published, ShownRow
from ucase.locale import t
from ucase.render.reports import Words
from ucase.render.reports.grouped import about_word, by_word, notes_of

CLEAR = ("goals", "relapse", "line")


def words_in_parts(
    published: Published, title: str, about: Callable[[str, str], str], lead: tuple[Cell, ...]
) -> Words:
    """The words of a report in parts; ``about`` names a row, by its part and what it is about.

    ``lead`` are the figures that its letter begins with.
    """
    report = published.report
    told_apart = len(report.labels) > 2

    def labels(row: ShownRow) -> tuple[str, ...]:
        part, what = str(row.labels[-2]), str(row.labels[-1])
        group = (group_word(row),) if told_apart else ()
        return (*group, about(part, what))

    return Words(
        title=about_word(published, title),
        labels=labels,
        label_titles=(*((by_word(published),) if told_apart else ()), t("group.about")),
        notes=notes_of(published),
        empty=t("group.empty"),
        parts={part.key: t(f"group.part.{part.key}") for part in report.parts},
        lead=lead,
        clear=CLEAR,
        of_all=report.subject or t("group.everything"),
    )


def group_word(row: ShownRow) -> str:
    """The wijk, project or case manager of a row; of everything together that it is all of it."""
    if row.labels[0] == "unknown":
        return t("group.unknown")
    return row.labels[0] or t("word.total")
