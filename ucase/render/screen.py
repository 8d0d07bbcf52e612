"""A terminal: what a text takes on it, where a line breaks, and the few styles there are.

Written here because it is on the way of every list that a person reads: to import what does this for any
terminal costs more than all of the rest of the command. Nothing in a text is markup, emoji code or link.
"""

import os
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from shutil import get_terminal_size
from typing import NamedTuple, TextIO

STYLES = {"bold": "\x1b[1m", "dim": "\x1b[2m", "red": "\x1b[31m"}
NO_STYLE = "\x1b[0m"


class Size(NamedTuple):
    """How a cell is brought to a width: its text at the left, or at the right."""

    width: int
    right: bool = False


_FIRST_MARK = "\u0300"  # before it, every character takes one column
_WITHOUT_WIDTH = "\u200b\u200c\u200d\u2060"
_JOINER, _AS_PICTURE = "\u200d", "\ufe0f"
_SKIN_TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"


class Screen:
    """Where a person reads: its width, and whether it takes styles."""

    def __init__(self, out: TextIO) -> None:
        self.out = out
        self.width = max(1, get_terminal_size().columns)
        self.shows_styles = takes_styles(out)
        # A console that knows few characters would show a row of question marks.
        self.rule = "─" if (getattr(out, "encoding", None) or "utf").lower().startswith("utf") else "-"

    def write(self, lines: Iterable[str]) -> None:
        """Lines that fit, at once."""
        self.out.write("".join([f"{line}\n" for line in lines]))

    def styled(self, line: str, style: str) -> str:
        """A line in a style; spaces at its end are left out, as nobody sees them."""
        line = line.rstrip()
        return f"{STYLES[style]}{line}{NO_STYLE}" if style and line and self.shows_styles else line

    def tell(self, text: str, style: str = "", *, indent: int = 0) -> None:
        """A text, on as many lines as it takes."""
        lines = told(text, self.width - indent)
        self.write([self.styled(" " * indent + line, style) for line in lines])


def takes_styles(out: TextIO) -> bool:
    """Whether bold, dim and red are sent: to a terminal, unless the environment says otherwise."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM", "").lower() in ("dumb", "unknown"):
        return False
    forced = os.environ.get("FORCE_COLOR")
    if forced is not None:
        return forced != ""
    # Of the consoles of Windows only the newer one is sure not to show the codes themselves.
    return out.isatty() and (os.name != "nt" or "WT_SESSION" in os.environ)


def display_width(text: str) -> int:
    """How many columns of a terminal a text takes."""
    if text.isascii() or max(text) < _FIRST_MARK:
        return len(text)
    return sum(width for _, width in glyphs(text))


def glyphs(text: str) -> Iterator[tuple[str, int]]:
    """What a terminal draws as one, with its width: a letter with its marks, pictures that are joined."""
    glyph, width = "", 0
    for character in text:
        own = width_of(character)
        if glyph and (own == 0 or is_joined(character, glyph, width)):
            glyph += character
            width = 2 if character == _AS_PICTURE else width
        else:
            if glyph:
                yield glyph, width
            glyph, width = character, own
    if glyph:
        yield glyph, width


def width_of(character: str) -> int:
    """How many columns one character takes: none for a mark, two for one of Chinese and most pictures."""
    if unicodedata.category(character)[0] == "M" or character in _WITHOUT_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def is_joined(character: str, glyph: str, width: int) -> bool:
    """Whether a character with a width of its own is drawn as a part of the picture before it."""
    if character in _SKIN_TONES:
        return width == 2
    return glyph[-1] == _JOINER and unicodedata.category(character)[0] == "S"


def padded(text: str, width: int, right: bool) -> str:
    """A text that fits, brought to a width."""
    space = " " * (width - display_width(text))
    return space + text if right else text + space


def wrapped(text: str, width: int) -> list[str]:
    """A text as lines of at most a width, broken between words where that can be; no character is lost."""
    if display_width(text) <= width and text.isprintable():
        return [text]
    return [line for typed in text.expandtabs().split("\n") for line in wrapped_line(typed, max(1, width))]


def told(text: str, width: int, *, fold: bool = True) -> list[str]:
    """What the program says, as lines of at most a width in which no command is broken.

    A command that does not fit has a line of its own, whole: where the terminal itself breaks it, it is
    still one when it is copied. Without ``fold`` no other long word is broken either.
    """
    if display_width(text) <= width and text.isprintable():
        return [text]
    return [line for typed in text.expandtabs().split("\n") for line in told_line(typed, max(1, width), fold)]


def told_line(text: str, width: int, fold: bool) -> list[str]:
    """One line of what the program says, as :func:`told` breaks it."""
    from ucase.render.commands import pieces

    lines: list[str] = []
    rest = ""
    for said, whole in pieces(text):
        # A sign that parts two commands on one line has no place at the beginning of the next.
        piece = said.removeprefix("· ") if lines and not rest else said
        tried = f"{rest} {piece}" if rest else piece
        if whole and display_width(tried) > width:
            lines += [*filter(None, (rest,)), piece]
            rest = ""
        else:
            *full, rest = list(wrapped_line(tried, width)) if fold else unfolded(tried, width)
            lines += full
    return [*lines, rest] if rest or not lines else lines


def unfolded(text: str, width: int) -> list[str]:
    """One line broken between words only; a path stays whole, too."""
    from textwrap import wrap

    return wrap(text, width, break_long_words=False, break_on_hyphens=False) or [text]


def wrapped_line(text: str, width: int) -> Iterator[str]:
    """One line of a text as lines of at most a width; spaces where it breaks may stand beyond that."""
    line: list[str] = []
    used = -1  # what the words take, with a space before each but the first
    for word in text.split(" "):
        size = display_width(word)
        if line and word and used + 1 + size > width:
            yield " ".join(line)
            line, used = [], -1
        if size > width:
            *parts, word = folded(word, width)
            yield from parts
            size = display_width(word)
        line.append(word)
        used += 1 + size
    yield " ".join(line)


def folded(word: str, width: int) -> list[str]:
    """A word that is wider than a line, in parts that fit."""
    parts, part, used = [], "", 0
    for glyph, size in glyphs(word):
        if part and used + size > width:
            parts.append(part)
            part, used = "", 0
        part += glyph
        used += size
    return [*parts, part]


_VOWELS = frozenset("aeiouyáéíóúàèëïöü")
LEAST_HYPHENATED = 8


def hyphenated(text: str, width: int) -> str:
    """A text for a narrow column: a word that does not fit has hyphens, between syllables."""
    if width < LEAST_HYPHENATED or display_width(text) <= width:
        return text
    return " ".join([word if len(word) <= width else parted(word, width) for word in text.split(" ")])


def parted(word: str, width: int) -> str:
    """A word with a hyphen before the last consonant between two vowels that leaves it fitting, if any."""
    if not word.isalpha():
        return word
    for at in range(min(width - 1, len(word) - 3), 2, -1):
        before, here, after = (one in _VOWELS for one in word[at - 1 : at + 2].lower())
        if before and not here and after:
            rest = word[at:]
            return f"{word[:at]}- {rest if len(rest) <= width else parted(rest, width)}"
    return word


def side_by_side(cells: Sequence[Sequence[str]], sizes: Sequence[Size], gap: str) -> list[str]:
    """Cells of one or more lines beside each other, as lines of one width."""
    return [
        gap.join([padded(line, *size) for line, size in zip(lines, sizes, strict=True)])
        for lines in zip_longest(*cells, fillvalue="")
    ]
