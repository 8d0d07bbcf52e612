"""Parts of a screen: a title, and below it columns without rules of which the last one wraps."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from ucase.domain.text import clean
from ucase.render.screen import Screen, Size, display_width, side_by_side, told
from ucase.render.words import screen_cell

if TYPE_CHECKING:
    from ucase.render.detail import Field

GAP = "  "
LEAST_TEXT = 16
"""With less room than this for the last column, a line is one text."""


class Line(NamedTuple):
    """Some short cells, and a text that may break."""

    cells: tuple[str, ...]
    text: str
    style: str = ""


def heading(screen: Screen, words: str) -> None:
    """The title of a part."""
    screen.write([""])
    screen.tell(words, "bold")


def value_of(field: "Field") -> str:
    """A field as a person reads it."""
    return clean(field.shown or screen_cell(field.value))


def write_lines(screen: Screen, lines: Iterable[Line]) -> None:
    """Columns without rules; the last one takes what is left of the screen and wraps."""
    lines = list(lines)
    widths = [max(map(display_width, cells)) for cells in zip(*(line.cells for line in lines), strict=True)]
    room = screen.width - sum(width + len(GAP) for width in widths) - len(GAP)
    if room < LEAST_TEXT:
        for line in lines:
            words = filter(None, (*line.cells, line.text))
            screen.tell(GAP.join(words), line.style, indent=len(GAP))
        return
    sizes = [*map(Size, widths), Size(room)]
    screen.write(
        screen.styled(GAP + one, line.style)
        for line in lines
        for one in side_by_side([*([cell] for cell in line.cells), told(line.text, room)], sizes, GAP)
    )
