"""Charts as SVG inside a page: black on white, as wide as there is room, with the number beside every bar.

Nothing is told by a shade alone: the parts of a bar stand in the order of the legend, each with its number
or its sign. Positions are percentages and letters keep their size, so a chart is as readable on a telephone
as on paper.
"""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise
from textwrap import wrap

from ucase.domain.report import ChartKind, Shown
from ucase.render.reports import shown_text
from ucase.render.reports.document import Drawing

LINE, BAR, GAP = 18, 16, 8
"""Heights in pixels: of a line of text, of a bar, between two things."""
ACROSS = 46
"""So many letters of a name fit on a telephone beside each other; a longer one takes more lines."""
WIDEST = 62.0
"""The percentage of the width that the longest bar takes; behind it stands its number."""
SHADES = (
    ("#1a1a1a", "#fff"),
    ("#4f4f4f", "#fff"),
    ("#8a8a8a", "#000"),
    ("#b5b5b5", "#000"),
    ("#dedede", "#000"),
    ("#fff", "#000"),
)
"""Fill and letters of each series, dark to light, all with a black edge."""
ROOM_FOR_NUMBER = 5.0


def svg(drawing: Drawing, *, width: str = "100%") -> str:
    """The chart. What it shows is also in its description in words."""
    draw = {
        ChartKind.BARS: bars, ChartKind.STACKED: stacked, ChartKind.DIVERGING: diverging,
        ChartKind.LINES: lines,
    }[drawing.kind]  # fmt: skip
    parts, height = list(draw(drawing)), height_of(drawing)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{width}" height="{height}" '
        f'aria-label="{escape(in_words(drawing))}" font-family="Arial, Helvetica, sans-serif" font-size="13">'
        f"{''.join(parts)}</svg>"
    )


def in_words(drawing: Drawing) -> str:
    """What the chart shows, for whoever does not see it."""
    things = (
        f"{thing}: "
        + ", ".join(f"{name} {shown_text(value)}" for name, value in zip(drawing.series, values, strict=True))
        for thing, values in drawing.things
    )
    return f"{drawing.title}. " + "; ".join(things)


def height_of(drawing: Drawing) -> int:
    """How high the chart is."""
    if drawing.kind is ChartKind.LINES:
        return legend_height(drawing) + 160 + LINE
    bar = BAR * len(drawing.series) if drawing.kind is ChartKind.BARS else BAR
    named = sum(len(name) for name in names(drawing))
    return legend_height(drawing) + LINE * named + (bar + GAP) * len(drawing.things)


def names(drawing: Drawing) -> Iterator[list[str]]:
    """What stands above the bars of each thing, in lines: its name, and what has no bar or no room in one."""
    for thing, values in drawing.things:
        left = [f"{drawing.series[at]} {shown_text(values[at])}" for at in told_above(drawing, values)]
        yield wrap(f"{thing} ({', '.join(left)})" if left else thing, ACROSS)


def told_above(drawing: Drawing, values: Sequence[Shown]) -> list[int]:
    """Which numbers have no place at a bar."""
    if drawing.kind is ChartKind.DIVERGING:
        return list(range(1, len(values) - 1))
    if drawing.kind is ChartKind.STACKED:
        scale = scale_of_stacks(drawing)
        return [at for at, one in enumerate(values) if one and amount(one) * scale < ROOM_FOR_NUMBER]
    return []


def scale_of_stacks(drawing: Drawing) -> float:
    """The percentage of the width that one takes, in bars of which the longest is of everything."""
    return WIDEST / most([sum(map(amount, values)) for _, values in drawing.things])


def in_legend(drawing: Drawing) -> list[int]:
    """The series that are drawn, by their places: away from the middle only the first and the last are."""
    every = list(range(len(drawing.series)))
    return [every[0], every[-1]] if drawing.kind is ChartKind.DIVERGING else every


def legend_height(drawing: Drawing) -> int:
    """One line for each series, where there is more than one."""
    return LINE * len(in_legend(drawing)) + GAP if len(drawing.series) > 1 else 0


def legend(drawing: Drawing) -> Iterator[str]:
    """Which shade is what."""
    if len(drawing.series) < 2:
        return
    for line, at in enumerate(in_legend(drawing)):
        fill, _ = SHADES[at % len(SHADES)]
        if drawing.kind is ChartKind.LINES:
            yield stroke("1", line * LINE + 9, "18", line * LINE + 9, at)
        else:
            yield f'<rect x="1" y="{line * LINE + 3}" width="14" height="12" fill="{fill}" stroke="#000"/>'
        yield text("22", line * LINE + 13, drawing.series[at])


def text(x: str, y: int, words: str, *, fill: str = "#000", anchor: str = "start", dx: int = 0) -> str:
    """Words at a place."""
    return f'<text x="{x}" y="{y}" dx="{dx}" fill="{fill}" text-anchor="{anchor}">{escape(words)}</text>'


def name_above(y: int, name: Sequence[str]) -> str:
    """A name in as many lines as it takes."""
    return "".join(text("0", y + LINE * at + 13, line) for at, line in enumerate(name))


def box(x: float, y: int, width: float, fill: str) -> str:
    """A bar, or a part of one."""
    return f'<rect x="{x:.2f}%" y="{y}" width="{width:.2f}%" height="{BAR - 3}" fill="{fill}" stroke="#000"/>'


def amount(value: Shown) -> float:
    """How long a bar is: a hidden figure has none."""
    return 0.0 if value is None or isinstance(value, str) else float(value)


def most(numbers: Sequence[float]) -> float:
    """The greatest, and never nothing."""
    return max([*numbers, 1.0])


def bars(drawing: Drawing) -> Iterator[str]:
    """A bar for each series, under the name of the thing."""
    yield from legend(drawing)
    scale = WIDEST / most([amount(value) for _, values in drawing.things for value in values])
    y = legend_height(drawing)
    for name, (_, values) in zip(names(drawing), drawing.things, strict=True):
        yield name_above(y, name)
        y += LINE * len(name)
        for at, value in enumerate(values):
            long = amount(value) * scale
            if long:
                yield box(0.1, y, long, SHADES[at % len(SHADES)][0])
            series = f" {drawing.series[at]}" if len(drawing.series) > 1 else ""
            yield text(f"{long:.2f}%", y + 11, shown_text(value) + series, dx=6)
            y += BAR
        y += GAP


def stacked(drawing: Drawing) -> Iterator[str]:
    """The series behind each other in one bar, with the numbers in it; those without room stand above it."""
    yield from legend(drawing)
    scale = scale_of_stacks(drawing)
    y = legend_height(drawing)
    for name, (_, values) in zip(names(drawing), drawing.things, strict=True):
        yield name_above(y, name)
        y += LINE * len(name)
        x = 0.1
        for at, value in enumerate(values):
            fill, letters = SHADES[at % len(SHADES)]
            long = amount(value) * scale
            if long:
                yield box(x, y, long, fill)
            if long >= ROOM_FOR_NUMBER:
                middle = f"{x + long / 2:.2f}%"
                yield text(middle, y + 11, shown_text(value), fill=letters, anchor="middle")
            x += long
        y += BAR + GAP


def diverging(drawing: Drawing) -> Iterator[str]:
    """What went down left of the middle and what went up right of it; what stayed is said in words."""
    yield from legend(drawing)
    half = WIDEST / 2
    ends = [amount(value) for _, values in drawing.things for value in (values[0], values[-1])]
    scale = half / most(ends)
    y = legend_height(drawing)
    for name, (_, values) in zip(names(drawing), drawing.things, strict=True):
        yield name_above(y, name)
        y += LINE * len(name)
        down, up = amount(values[0]) * scale, amount(values[-1]) * scale
        yield f'<line x1="50%" x2="50%" y1="{y - 2}" y2="{y + BAR}" stroke="#000"/>'
        if down:
            yield box(50 - down, y, down, SHADES[0][0])
        if up:
            yield box(50, y, up, SHADES[(len(values) - 1) % len(SHADES)][0])
        yield text(f"{50 - down:.2f}%", y + 11, shown_text(values[0]), anchor="end", dx=-6)
        yield text(f"{50 + up:.2f}%", y + 11, shown_text(values[-1]), dx=6)
        y += BAR + GAP


DASHES = ("", "6 3", "2 3", "8 3 2 3", "1 4")
"""How the line of each series is drawn."""
DAYS_TOLD = 4
"""So many days fit under a line on a telephone."""


def stroke(x1: str, y1: float, x2: str, y2: float, series: int) -> str:
    """A piece of the line of a series."""
    dashes = DASHES[series % len(DASHES)]
    return (
        f'<line x1="{x1}" y1="{y1:.1f}" x2="{x2}" y2="{y2:.1f}" stroke="#000" stroke-width="2" '
        f'stroke-dasharray="{dashes}"/>'
    )


def lines(drawing: Drawing) -> Iterator[str]:
    """Each series along the things, which follow each other in time; its last number stands at its end.

    The number at every point only where there is one line: of several they would cover each other, and
    beside the chart all of them stand in a table.
    """
    yield from legend(drawing)
    top, high = legend_height(drawing), 140
    scale = (high - 20) / most([amount(value) for _, values in drawing.things for value in values])
    last = len(drawing.things) - 1
    step = 86.0 / max(1, last)
    for at in range(len(drawing.series)):
        points = [(6 + step * place, values[at]) for place, (_, values) in enumerate(drawing.things)]
        known = [(x, top + high - amount(value) * scale) for x, value in points if not isinstance(value, str)]
        for (x1, y1), (x2, y2) in pairwise(known):
            yield stroke(f"{x1:.2f}%", y1, f"{x2:.2f}%", y2, at)
        for place, (x, value) in enumerate(points):
            y = int(top + high - amount(value) * scale)
            if place == last:
                yield text(f"{x:.2f}%", y + 4, shown_text(value), dx=5)
            elif len(drawing.series) == 1:
                yield text(f"{x:.2f}%", y - 5, shown_text(value), anchor="middle")
    for place in sorted({round(last * part / (DAYS_TOLD - 1)) for part in range(DAYS_TOLD)}):
        foot, anchor = f"{6 + step * place:.2f}%", "middle"
        if place in (0, last):  # at the edges nothing may fall off
            foot, anchor = ("0", "start") if place == 0 else ("100%", "end")
        yield text(foot, top + high + LINE, drawing.things[place][0], anchor=anchor)
