"""What an ecogram is drawn with: lines of text, boxes, and ties whose style says how they are."""

from math import hypot
from xml.sax.saxutils import escape

from ucase.domain.network import Direction, Quality
from ucase.render.ecogram import Box, Tie

NO_CHARACTERS = dict.fromkeys((0xFFFE, 0xFFFF), "\ufffd")
"""What XML cannot hold at all."""
STYLES = {
    Quality.GOOD: 'stroke-width="2.8"',
    Quality.STRAINED: 'stroke-width="2" stroke-dasharray="9 6"',
    Quality.BROKEN: 'stroke-width="2.6" stroke-dasharray="0.1 5.6" stroke-linecap="round"',
    None: 'stroke-width="0.8"',
}
HEAD, HALF_HEAD, CROSS = 12.0, 4.6, 5.0


def number(value: float) -> str:
    """A number as short as a picture needs it."""
    return f"{value:.1f}".removesuffix(".0")


def written(text: str) -> str:
    """A text of a person's, as nothing but text."""
    return escape(text.translate(NO_CHARACTERS))


def line_of_text(
    x: float, y: float, text: str, size: float, *, bold: bool = False, anchor: str = "middle"
) -> str:
    """One line of text; y is the line it stands on."""
    weight = ' font-weight="bold"' if bold else ""
    return (
        f'<text x="{number(x)}" y="{number(y)}" font-size="{number(size)}"{weight} '
        f'text-anchor="{anchor}">{written(text)}</text>'
    )


def outline(box: Box, *, in_block: bool) -> str:
    """The outline of somebody's box: double for who lives in the block."""
    if not in_block:
        return rectangle(box, 7)
    return rectangle(box, 7) + rectangle(Box(box.x, box.y, box.width - 6, box.height - 6), 4.5)


def rectangle(box: Box, round_by: float) -> str:
    """A box with round corners."""
    return (
        f'<rect x="{number(box.left)}" y="{number(box.top)}" width="{number(box.width)}" '
        f'height="{number(box.height)}" rx="{number(round_by)}" '
        'fill="#fff" stroke="#000" stroke-width="1.2"/>'
    )


def ellipse(x: float, y: float, half_axes: tuple[float, float], fill: str, line: str, width: float) -> str:
    """A ring, or the household."""
    wide, high = half_axes
    return (
        f'<ellipse cx="{number(x)}" cy="{number(y)}" rx="{number(wide)}" ry="{number(high)}" '
        f'fill="{fill}" stroke="{line}" stroke-width="{number(width)}"/>'
    )


def tie_line(tie: Tie, quality: Quality | None, direction: Direction | None) -> str:
    """A tie: its style says how it is, its heads which way the help goes. It starts at the household."""
    (x1, y1), (x2, y2) = tie
    far = hypot(x2 - x1, y2 - y1)
    x, y = (x2 - x1) / far, (y2 - y1) / far
    to_household = direction in (Direction.GIVES, Direction.BOTH)
    to_member = direction in (Direction.RECEIVES, Direction.BOTH)
    begin, end = HEAD * 0.8 * to_household, far - HEAD * 0.8 * to_member
    pieces = [
        f'<path d="M{number(x1 + x * begin)} {number(y1 + y * begin)}'
        f'L{number(x1 + x * end)} {number(y1 + y * end)}" fill="none" stroke="#000" {STYLES[quality]}/>'
    ]
    if to_household:
        pieces.append(head(x1, y1, -x, -y))
    if to_member:
        pieces.append(head(x2, y2, x, y))
    if quality is Quality.BROKEN:
        middle = (begin + end) / 2
        pieces.append(cross(x1 + x * middle, y1 + y * middle))
    return "".join(pieces)


def head(x: float, y: float, to_x: float, to_y: float) -> str:
    """An arrowhead with its point at a place, in a direction."""
    back_x, back_y = x - to_x * HEAD, y - to_y * HEAD
    side_x, side_y = -to_y * HALF_HEAD, to_x * HALF_HEAD
    points = ((x, y), (back_x + side_x, back_y + side_y), (back_x - side_x, back_y - side_y))
    return f'<path d="M{"L".join(f"{number(one)} {number(other)}" for one, other in points)}Z"/>'


def cross(x: float, y: float) -> str:
    """A cross through a tie, in a gap so that it is seen."""
    left, right, top, bottom = (number(one) for one in (x - CROSS, x + CROSS, y - CROSS, y + CROSS))
    return (
        f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(CROSS * 1.7)}" fill="#fff"/>'
        f'<path d="M{left} {top}L{right} {bottom}M{left} {bottom}L{right} {top}" '
        'fill="none" stroke="#000" stroke-width="2.2"/>'
    )
