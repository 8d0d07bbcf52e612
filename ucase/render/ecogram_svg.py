"""The ecogram as a picture for paper: black on white, readable without colour and by a screen reader.

All that can be seen is in the description in words as well. The picture needs nothing from outside and
holds no script; what people typed stands in it as text and nothing else.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from ucase.domain.network import CLOSENESS, Direction, Quality
from ucase.domain.references import CASE, write
from ucase.locale import speaking, t
from ucase.locale.days import short_date
from ucase.render.ecogram import HOUSEHOLD, TOUCH, Box, Ecogram, Person, Tie, lay_out
from ucase.render.ecogram_signs import ellipse, line_of_text, number, outline, tie_line, written
from ucase.render.lettering import LINE, lettered, text_width
from ucase.render.network import by_closeness, called, empty_words, heading, in_words
from ucase.render.words import choice_word

if TYPE_CHECKING:
    from ucase.queries.network import MemberRow, Network

NAME, SMALL, TITLE = 13.0, 11.5, 19.0
"""The sizes of the letters."""
ROOM = 100.0
"""The longest line in a box."""
PADDING = 6.0
EDGE = 14.0
"""Around everything."""
SAMPLE = 74.0
"""A tie that is shown apart: in the legend, and to those of whom it was not asked how near they are."""
SMALL_HOUSEHOLD = 18.0 + TOUCH
PAPER = (275.0, 188.0)
"""What a printer leaves of A4 on its side, in millimetres."""
FONT = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif"
FILLS = ("#fff", "#f7f7f7", "#ededed")
"""Of the rings, the outermost first."""
Levels = dict[int | None, list["MemberRow"]]


class Label(NamedTuple):
    """What stands in a box: the lines of the name, and of what somebody is to the household."""

    name: list[str]
    relation: list[str]

    @property
    def size(self) -> tuple[float, float]:
        """The box that holds it."""
        widths = [text_width(one, NAME, bold=True) for one in self.name]
        widths += [text_width(one, SMALL) for one in self.relation]
        height = (len(self.name) * NAME + len(self.relation) * SMALL) * LINE
        return max(widths) + 2 * PADDING, height + 2 * PADDING


def picture(network: "Network", today: date, *, anon: bool) -> str:
    """The whole picture as SVG."""
    levels: Levels = by_closeness(network.members, (*CLOSENESS, None))
    ecogram, rings = drawn_rings(levels, network.case, anon=anon)
    wide, high = ecogram.half_axes
    title = t("network.title", case=write(CASE, network.case))
    top = -high - TITLE * 2
    body = [
        line_of_text(-wide, top + TITLE, title, TITLE, bold=True, anchor="start"),
        line_of_text(wide, top + TITLE, short_date(today), SMALL, anchor="end"),
        *rings,
    ]
    bottom = high + EDGE
    if not network.members:
        body.append(line_of_text(0, HOUSEHOLD[1] + 2 * NAME, empty_words(network), SMALL))
    for part in (apart_part(levels[None], anon=anon), legend_part()):
        drawn, bottom = below(part, -wide, bottom, 2 * wide)
        body += drawn
    frame = Box(0, (top + bottom) / 2, 2 * (wide + EDGE), bottom - top + EDGE)
    return document(frame, title, description(network, levels, anon=anon), body)


def document(frame: Box, title: str, told: str, body: Iterable[str]) -> str:
    """What was drawn, as large as a sheet of A4 holds, with its description."""
    scale = min(PAPER[0] / frame.width, PAPER[1] / frame.height)
    edges = [number(one) for one in (frame.left, frame.top, frame.width, frame.height)]
    x, y, width, height = edges
    language = speaking()
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{" ".join(edges)}" '
        f'width="{number(frame.width * scale)}mm" height="{number(frame.height * scale)}mm" '
        f'role="img" aria-labelledby="ecogram-title ecogram-desc" lang="{language}" xml:lang="{language}" '
        f'font-family="{FONT}">',
        f'<title id="ecogram-title">{written(title)}</title>',
        f'<desc id="ecogram-desc">{written(told)}</desc>',
        "<style>@page { size: A4 landscape; margin: 10mm }</style>",
        f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="#fff"/>',
        *body,
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def description(network: "Network", levels: Levels, *, anon: bool) -> str:
    """Everything in words, nearest first."""
    if not network.members:
        return empty_words(network)
    return "\n".join(
        f"{heading(level)}: {'; '.join(in_words(one, anon=anon) for one in members)}."
        for level, members in levels.items()
        if members
    )


# The rings, with the household in the middle


def drawn_rings(levels: Levels, case: int, *, anon: bool) -> tuple[Ecogram, list[str]]:
    """The places, and what is drawn there: rings, ties, and on top of those the boxes."""
    members = [one for level in CLOSENESS for one in levels[level]]
    labels = [label_of(one, anon=anon) for one in members]
    people = [Person(one.closeness or 0, label.size) for one, label in zip(members, labels, strict=True)]
    names = [heading(one) for one in CLOSENESS]
    ecogram = lay_out(people, [(text_width(name, SMALL) + 4, SMALL * LINE) for name in names])
    drawn = [
        ellipse(0, 0, ring.half_axes, fill, "#888", 0.8)
        for ring, fill in zip(reversed(ecogram.rings), FILLS, strict=True)
    ]
    for place, name in zip(ecogram.names, names, strict=True):
        drawn.append(line_of_text(place.x, place.y + SMALL * 0.35, name, SMALL))
    drawn += (tie_of(tie, one) for tie, one in zip(ecogram.ties, members, strict=True))
    drawn += (
        ellipse(0, 0, HOUSEHOLD, "#fff", "#000", 2),
        line_of_text(0, -3, t("network.household"), NAME, bold=True),
        line_of_text(0, NAME, write(CASE, case), SMALL),
    )
    for box, label, one in zip(ecogram.boxes, labels, members, strict=True):
        drawn.append(box_of(box, label, one, anon=anon))
    return ecogram, drawn


def label_of(member: "MemberRow", *, anon: bool) -> Label:
    """The label of somebody."""
    return Label(
        lettered(called(member, anon=anon), ROOM, NAME, most=3, bold=True),
        lettered(choice_word("relation", member.relation), ROOM, SMALL, most=2),
    )


def tie_of(tie: Tie, member: "MemberRow") -> str:
    """The tie to somebody."""
    quality = Quality(member.quality) if member.quality else None
    return tie_line(tie, quality, Direction(member.direction) if member.direction else None)


def box_of(box: Box, label: Label, member: "MemberRow", *, anon: bool) -> str:
    """Somebody's box; pointed at in a browser, it tells all there is."""
    pieces = [
        "<g>",
        f"<title>{written(in_words(member, anon=anon))}</title>",
        outline(box, in_block=bool(member.lives_in_block)),
    ]
    y = box.top + PADDING
    for lines, size in ((label.name, NAME), (label.relation, SMALL)):
        for text in lines:
            pieces.append(line_of_text(box.x, y + size, text, size, bold=size == NAME))
            y += size * LINE
    return "\n".join([*pieces, "</g>"])


# Below the rings: pieces from left to right, on as many lines as it takes


class Piece(NamedTuple):
    """Something with a size, that is drawn with its top left corner at a place."""

    size: tuple[float, float]
    draw: Callable[[float, float], list[str]]


class Part(NamedTuple):
    """Pieces that belong together, below a heading if there is one."""

    heading: str
    pieces: Sequence[Piece]


def below(part: Part, x: float, y: float, room: float) -> tuple[list[str], float]:
    """A part drawn from a height on; gives how far down it reached."""
    drawn = []
    if part.heading and part.pieces:
        drawn.append(line_of_text(x, y + SMALL, part.heading, SMALL, bold=True, anchor="start"))
        y += SMALL * 2
    for row in rows_of(part.pieces, room):
        left = x
        for piece in row:
            drawn += piece.draw(left, y)
            left += piece.size[0] + 2 * EDGE
        y += max(piece.size[1] for piece in row) + SMALL * 0.6
    return drawn, y + (EDGE / 2 if part.pieces else 0)


def rows_of(pieces: Sequence[Piece], room: float) -> Iterator[list[Piece]]:
    """As many pieces on each line as fit."""
    row: list[Piece] = []
    used = 0.0
    for piece in pieces:
        if row and used + piece.size[0] > room:
            yield row
            row, used = [], 0.0
        row.append(piece)
        used += piece.size[0] + 2 * EDGE
    if row:
        yield row


def apart_part(members: Iterable["MemberRow"], *, anon: bool) -> Part:
    """Those of whom it was not asked how near they are: each with a short tie."""
    return Part(heading(None), [apart_piece(one, anon=anon) for one in members])


def apart_piece(member: "MemberRow", *, anon: bool) -> Piece:
    """Somebody who stands apart."""
    label = label_of(member, anon=anon)
    width, height = label.size

    def draw(x: float, y: float) -> list[str]:
        middle = y + height / 2
        box = Box(x + SAMPLE + TOUCH + width / 2, middle, width, height)
        start = small_household(x, middle)
        tie = tie_of(Tie((x + SMALL_HOUSEHOLD, middle), (x + SAMPLE, middle)), member)
        return [start, tie, box_of(box, label, member, anon=anon)]

    return Piece((SAMPLE + TOUCH + width, height), draw)


def legend_part() -> Part:
    """What the signs mean."""
    qualities = [(t("network.tie", quality=t(f"quality.{one}")), one, None) for one in Quality]
    directions = [(t(f"network.legend.{one}"), None, one) for one in Direction]
    ties = [*qualities, (t("network.legend.not_asked"), None, None), *directions]
    return Part("", [*(sample(*one) for one in ties), block_sample()])


def sample(words: str, quality: Quality | None, direction: Direction | None) -> Piece:
    """A tie of a kind and what it means; the household is at its left end."""

    def draw(x: float, y: float) -> list[str]:
        middle = y + NAME / 2
        tie = Tie((x + SMALL_HOUSEHOLD, middle), (x + SAMPLE, middle))
        text = line_of_text(x + SAMPLE + PADDING, middle + SMALL * 0.35, words, SMALL, anchor="start")
        return [small_household(x, middle), tie_line(tie, quality, direction), text]

    return Piece((SAMPLE + PADDING + text_width(words, SMALL), NAME), draw)


def small_household(x: float, y: float) -> str:
    """The household at the left end of a tie that is shown apart."""
    return ellipse(x + 9, y, (9, 6), "#fff", "#000", 1.2)


def block_sample() -> Piece:
    """The double outline and what it means."""
    words = t("network.in_block")

    def draw(x: float, y: float) -> list[str]:
        middle = y + NAME / 2
        text = line_of_text(x + SAMPLE / 2 + PADDING, middle + SMALL * 0.35, words, SMALL, anchor="start")
        return [outline(Box(x + SAMPLE / 4, middle, SAMPLE / 2, NAME + 3), in_block=True), text]

    return Piece((SAMPLE / 2 + PADDING + text_width(words, SMALL), NAME), draw)
