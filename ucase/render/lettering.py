"""How much room a text takes in a picture, whatever sans-serif letter the reader's machine has.

The widths are rather too large than too small: about a tenth more than those of Arial and its kin.
"""

from ucase.render.screen import glyphs, width_of

NARROW = frozenset(" .,:;'|!ijlIftr()[]/-")
WIDE = frozenset("mwMWÆŒ@%&…—")
_NARROW, _SMALL, _CAPITAL, _WIDE, _PICTURE = 0.38, 0.61, 0.76, 1.05, 1.5
BOLD = 1.07
LINE = 1.25
"""From one line to the next, in sizes of the letter."""


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """The most that a text takes on one line."""
    return sum(map(letter_width, text)) * size * (BOLD if bold else 1)


def letter_width(letter: str) -> float:
    """One character, in sizes of the letter; a mark takes none."""
    columns = width_of(letter)
    if columns != 1:
        return _PICTURE if columns else 0
    if letter in NARROW:
        return _NARROW
    if letter in WIDE:
        return _WIDE
    if letter < "\u0250":  # the letters of Europe
        return _CAPITAL if letter.isupper() else _SMALL
    return _WIDE if letter.isalpha() else _PICTURE


def lettered(text: str, room: float, size: float, *, most: int, bold: bool = False) -> list[str]:
    """A text as at most so many lines that fit the room; three dots stand for what is left out."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        joined = f"{line} {word}".strip()
        if text_width(joined, size, bold=bold) <= room:
            line = joined
            continue
        if line:
            lines.append(line)
        *full, line = parted(word, room, size, bold=bold)
        lines += full
    lines += [line] if line else []
    if len(lines) <= most:
        return lines
    letters = [letter for letter, _ in glyphs(lines[most - 1])]
    while letters and text_width("".join(letters) + "…", size, bold=bold) > room:
        letters.pop()
    return [*lines[: most - 1], "".join(letters) + "…"]


def parted(word: str, room: float, size: float, *, bold: bool) -> list[str]:
    """A word in parts that fit the room."""
    parts, part = [], ""
    for letter, _ in glyphs(word):
        if part and text_width(part + letter, size, bold=bold) > room:
            parts.append(part)
            part = ""
        part += letter
    return [*parts, part]
