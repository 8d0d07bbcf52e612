"""The words of the report of outcomes."""

from ucase.domain.report import Cell, Published
from ucase.locale import knows, t
from ucase.render.reports import Words
from ucase.render.reports.sections import words_in_parts

KINDS = {"goals": "programme_goal", "obstacles": "need_kind", "zrm": "zrm_domain", "lead": "stage"}

LEAD = (
    Cell("obstacles/all", "still_open"),
    Cell("goals/spiral", "closed"),
    Cell("obstacles/all", "resolved"),
)


def words(published: Published) -> Words:
    """The title, what a row is called, and what the figures count."""
    return words_in_parts(published, "outcomes.title", about_word, LEAD)


def about_word(part: str, what: str) -> str:
    """A goal, a kind of obstacle, a domain, a stage; a kind that the team named is itself."""
    if knows(f"group.{part}.{what}"):
        return t(f"group.{part}.{what}")
    key = f"{KINDS.get(part, 'group')}.{what}"
    return t(key) if knows(key) else what.replace("-", " ")
