"""The words of the report of the ladder of support."""

from ucase.domain.report import Published
from ucase.locale import t
from ucase.render.reports import Words
from ucase.render.reports.grouped import about_word, by_word, notes_of, row_word

NARROW = (
    "solved", "explained", "own_strength", "own_network", "volunteer", "general_facility",
    "tailored_facility", "by_itself", "explained_share",
)  # fmt: skip


def words(published: Published) -> Words:
    """The title, what a row is called, and what the figures count."""
    by = str(published.report.labels[0])
    return Words(
        title=about_word(published, "support.title"),
        labels=lambda row: (row_word(row, by),),
        label_titles=(by_word(published),),
        notes=notes_of(published),
        empty=t("support.empty"),
        narrow={key: t(f"support.narrow.{key}") for key in NARROW},
        spare={"explained": 2, "by_itself": 1},
    )
