"""The words of the report of a project."""

from ucase.domain.report import Cell, Published
from ucase.locale import t
from ucase.render.reports import Words
from ucase.render.reports.sections import words_in_parts

LEAD = (Cell("line/survey", "households"), Cell("line/survey", "count"), Cell("line/settled", "count"))


def words(published: Published) -> Words:
    """The title, what a row is called, and what the figures count."""
    return words_in_parts(published, "project_report.title", about_word, LEAD)


def about_word(part: str, what: str) -> str:
    """A step of the line, or a worry."""
    return t(f"group.line.{what}") if part == "line" else t(f"worry.{what}")
