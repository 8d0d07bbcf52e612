"""The ecogram on a terminal: rings around the household; on a narrow one the same in words.

A tie is drawn to the left of a name: its left end is at the household, its right end at who stands there.
"""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple, TextIO

from ucase.domain.network import CLOSENESS, Direction, Quality
from ucase.domain.references import CASE, write
from ucase.locale import t
from ucase.render.network import by_closeness, called, empty_and_next, heading, in_words
from ucase.render.screen import Screen, Size, display_width, padded, side_by_side, wrapped
from ucase.render.words import choice_word

if TYPE_CHECKING:
    from ucase.queries.network import MemberRow, Network

TEXT_BELOW = 70
"""Below this width there is no room for rings."""
WIDEST = 132
"""Rings that are wider than this are no easier to read."""
CELL = 32
"""The least width for somebody in a ring."""
GAP = 2
LEGEND_GAP = "   "
TIE = 6
"""A tie and the space after it."""


class Signs(NamedTuple):
    """What lines are drawn with."""

    line: str
    side: str
    corners: str
    """At the top left and right, then at the bottom."""
    to_household: str
    to_member: str
    good: str
    strained: str
    broken: str
    unknown: str


DRAWN = Signs("─", "│", "╭╮╰╯", "←", "→", "───", "╌╌╌", "─╳─", "···")
TYPED = Signs("-", "|", "++++", "<", ">", "---", "~~~", "-x-", "...")
"""For a console that knows few characters."""


def write_ecogram(network: "Network", out: TextIO, *, anon: bool) -> None:
    """Draw the network for a person."""
    screen = Screen(out)
    screen.tell(t("network.title", case=write(CASE, network.case)), "bold")
    if not network.members:
        screen.tell(empty_and_next(network))
        return
    levels = by_closeness(network.members, (*CLOSENESS, None))
    if screen.width < TEXT_BELOW:
        write_text(levels, screen, anon=anon)
        return
    signs = DRAWN if screen.rule == "─" else TYPED
    screen.write(rings(levels, write(CASE, network.case), min(screen.width, WIDEST), signs, anon=anon))
    if levels[None]:
        screen.tell(heading(None), "bold")
        rows = rows_of(levels[None], min(screen.width, WIDEST), signs, anon=anon)
        screen.write(line.rstrip() for line in chain(*rows))
    write_legend(screen, signs)


def write_text(levels: dict[int | None, list["MemberRow"]], screen: Screen, *, anon: bool) -> None:
    """Everybody in words, nearest first."""
    for level, members in levels.items():
        if members:
            screen.tell("")
            screen.tell(heading(level), "bold")
            for one in members:
                screen.tell(in_words(one, anon=anon), indent=2)


def rings(
    levels: dict[int | None, list["MemberRow"]], case: str, width: int, signs: Signs, *, anon: bool
) -> list[str]:
    """The lines of the rings, from the household outwards: half of a ring above it, half below."""
    inner = width - 4 * len(CLOSENESS)
    household = t("network.household")
    wide = max(len(household), len(case))
    box = framed([household.center(wide), case.center(wide)], wide + 4, "", signs)
    lines = [" " * ((inner - len(line)) // 2) + line for line in box]
    for level in CLOSENESS:
        rows = rows_of(levels[level], inner, signs, anon=anon)
        half = (len(rows) + 1) // 2
        lines = [*chain(*rows[:half]), *lines, *chain(*rows[half:])]
        inner += 4
        lines = framed(lines, inner, heading(level), signs)
    return lines


def framed(lines: Iterable[str], width: int, name: str, signs: Signs) -> list[str]:
    """Lines with a frame of a width around them; the name stands in its upper side."""
    top = f"{signs.line} {name} " if name else ""
    first, second, third, last = tuple(signs.corners)
    return [
        first + top + signs.line * (width - 2 - len(top)) + second,
        *(f"{signs.side} {padded(line, width - 4, right=False)} {signs.side}" for line in lines),
        third + signs.line * (width - 2) + last,
    ]


def rows_of(members: Sequence["MemberRow"], width: int, signs: Signs, *, anon: bool) -> list[list[str]]:
    """The members beside and below each other; of each row its lines."""
    across = max(1, (width + GAP) // (CELL + GAP))
    room = (width + GAP) // across - GAP
    cells = [cell(one, room, signs, anon=anon) for one in members]
    rows = (cells[first : first + across] for first in range(0, len(cells), across))
    return [side_by_side(row, [Size(room)] * len(row), " " * GAP) for row in rows]


def cell(member: "MemberRow", width: int, signs: Signs, *, anon: bool) -> list[str]:
    """The tie, then who it is; what is not well is said in a word as well."""
    quality = Quality(member.quality) if member.quality else None
    pieces = [
        called(member, anon=anon),
        choice_word("relation", member.relation),
        choice_word("quality", quality) if quality not in (None, Quality.GOOD) else "",
        t("network.in_block_short") if member.lives_in_block else "",
    ]
    lines = wrapped(", ".join(filter(None, pieces)), width - TIE)
    tie = tie_of(quality, Direction(member.direction) if member.direction else None, signs)
    return [f"{tie} {lines[0]}", *(" " * TIE + line for line in lines[1:])]


def tie_of(quality: Quality | None, direction: Direction | None, signs: Signs) -> str:
    """A tie: how it is by its line, which way the help goes by its ends."""
    middle = {
        Quality.GOOD: signs.good, Quality.STRAINED: signs.strained, Quality.BROKEN: signs.broken,
        None: signs.unknown,
    }[quality]  # fmt: skip
    begin = signs.to_household if direction in (Direction.GIVES, Direction.BOTH) else middle[0]
    end = signs.to_member if direction in (Direction.RECEIVES, Direction.BOTH) else middle[-1]
    return begin + middle + end


def write_legend(screen: Screen, signs: Signs) -> None:
    """What the signs mean, as many on a line as fit."""
    items = [
        *(f"{tie_of(None, one, signs)} {t(f'network.legend.{one}')}" for one in Direction),
        *(f"{tie_of(one, None, signs)} {t('network.tie', quality=t(f'quality.{one}'))}" for one in Quality),
        f"{tie_of(None, None, signs)} {t('network.legend.not_asked')}",
    ]
    line = ""
    for item in items:
        if line and display_width(line) + len(LEGEND_GAP) + display_width(item) > screen.width:
            screen.tell(line, "dim")
            line = ""
        line = f"{line}{LEGEND_GAP}{item}" if line else item
    screen.tell(line, "dim")
