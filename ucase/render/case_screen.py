"""The case as a screen on a terminal."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TextIO

from ucase.domain.text import clean
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.case import Event, open_lines
from ucase.render.detail import Field, hide
from ucase.render.listing import HIDDEN
from ucase.render.screen import Screen, Size, display_width, side_by_side, wrapped
from ucase.render.survey import case_lines
from ucase.render.words import screen_cell

if TYPE_CHECKING:
    from ucase.queries.cases import CaseDetail

HEADLINE = ("ref", "stage", "resident")
BELOW = ("about", "followups", "episodes", "timeline", "next_due")
GAP = "  "
LEAST_TEXT = 16
"""With less room than this for the last column, a line is one text."""


class Line(NamedTuple):
    """Some short cells, and a text that may break."""

    cells: tuple[str, ...]
    text: str
    style: str = ""


def write_screen(
    detail: "CaseDetail", today: date, fields: list[Field], events: list[Event], out: TextIO, *, anon: bool
) -> None:
    """What is urgent first, then who and where, then what happened."""
    screen = Screen(out)
    shown = {field.key: hide(field) if anon else field for field in fields}
    screen.tell(GAP.join(value_of(shown[key]) for key in HEADLINE), "bold")
    heading(screen, t("part.followups"))
    write_lines(screen, check_in_lines(detail, today, anon=anon))
    heading(screen, t("part.who"))
    write_lines(screen, who_lines(shown.values()))
    if shown["about"].value:
        heading(screen, t("column.about"))
        screen.tell(clean(str(shown["about"].value)), indent=len(GAP))
    if detail.survey:
        heading(screen, t("survey.part"))
        write_lines(
            screen, [Line((title,), clean(text)) for title, text in case_lines(detail.survey, anon=anon)]
        )
    heading(screen, t("part.timeline"))
    write_lines(screen, map(event_line, events))


def heading(screen: Screen, words: str) -> None:
    """The title of a part."""
    screen.write([""])
    screen.tell(words, "bold")


def value_of(field: Field) -> str:
    """A field as a person reads it."""
    return clean(field.shown or screen_cell(field.value))


def write_lines(screen: Screen, lines: Iterable[Line]) -> None:
    """Columns without rules; the last one takes what is left of the screen and wraps."""
    lines = list(lines)
    widths = [max(map(display_width, cells)) for cells in zip(*(line.cells for line in lines), strict=True)]
    room = screen.width - sum(width + len(GAP) for width in widths) - len(GAP)
    if room < LEAST_TEXT:
        for line in lines:
            screen.tell(GAP.join((*line.cells, line.text)), line.style, indent=len(GAP))
        return
    sizes = [*map(Size, widths), Size(room)]
    for line in lines:
        columns = [*([cell] for cell in line.cells), wrapped(line.text, room)]
        screen.write(screen.styled(GAP + one, line.style) for one in side_by_side(columns, sizes, GAP))


def check_in_lines(detail: "CaseDetail", today: date, *, anon: bool) -> list[Line]:
    """The open check-ins."""
    upcoming = t("due.upcoming"), t("due.due")
    lines = [
        Line(
            (number, due, stands),
            HIDDEN if anon and purpose else clean(purpose),
            "" if stands in upcoming else "red",
        )
        for number, due, stands, purpose in open_lines(detail, today)
    ]
    return lines or [Line((), t("part.no_followups"))]


def who_lines(fields: Iterable[Field]) -> list[Line]:
    """Who, where, and how the case stands; what is not known is left out."""
    return [
        Line((field.title,), value_of(field))
        for field in fields
        if field.title and field.value and field.key not in (*HEADLINE, *BELOW)
    ]


def event_line(event: Event) -> Line:
    """What happened, and under it what was written about it."""
    return Line((short_date(event.on),), f"{event.words}\n{clean(event.text)}" if event.text else event.words)
