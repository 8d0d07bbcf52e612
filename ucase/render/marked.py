"""A text with its pointers marked, on the screen of the one who typed it and nowhere else.

A stream that is no terminal may be kept somewhere, so there only the places are told.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TextIO

from ucase.locale import t
from ucase.render.screen import Screen, glyphs

if TYPE_CHECKING:
    from ucase.domain.pointing import Pointer

Glyph = tuple[str, int, bool]
"""What is drawn as one, its width, and whether it is marked."""


def write_marked(text: str, found: "Sequence[Pointer]", out: TextIO, *, shown: bool) -> None:
    """Write each line that holds a pointer with marks below it; or, when not ``shown``, where they are."""
    screen = Screen(out)
    if shown:
        for line in lines_with_marks(text, found):
            for part in parts_of(line, screen.width):
                if any(marked for _, _, marked in part):
                    screen.write([drawn(part).rstrip(), screen.styled(carets(part), "red")])
        screen.tell(t("signal.said.marked", kinds=", ".join(kinds_of(found))))
        return
    for one in found:
        line_number = text.count("\n", 0, one.start) + 1
        before = text.rfind("\n", 0, one.start) + 1
        screen.write(
            [
                t(
                    "signal.said.place",
                    line=line_number,
                    first=one.start - before + 1,
                    last=one.end - before,
                    kind=t(f"signal.kind.{one.kind.value}"),
                )
            ]
        )


def kinds_of(found: "Sequence[Pointer]") -> list[str]:
    """What was found, each kind once, in words."""
    return list(dict.fromkeys(t(f"signal.kind.{one.kind.value}") for one in found))


def lines_with_marks(text: str, found: "Sequence[Pointer]") -> Iterator[list[Glyph]]:
    """The lines that hold a pointer, each as glyphs that know whether they are marked."""
    marked = bytearray(len(text))
    for one in found:
        marked[one.start : one.end] = b"x" * (one.end - one.start)
    start = 0
    for line in text.split("\n"):
        if any(marked[start : start + len(line)]):
            place, row = start, []
            for glyph, width in glyphs(line.replace("\t", " ")):
                row.append((glyph, width, bool(marked[place])))
                place += len(glyph)
            yield row
        start += len(line) + 1


def parts_of(line: list[Glyph], width: int) -> Iterator[list[Glyph]]:
    """A line in parts that fit a width, broken after a space where there is one."""
    part: list[Glyph] = []
    used = 0
    for glyph in line:
        while part and used + glyph[1] > width:  # once more when what is left and a wide letter do not fit
            spaces = [place for place, (character, _, _) in enumerate(part) if character == " "]
            cut = spaces[-1] + 1 if spaces else len(part)
            yield part[:cut]
            part = part[cut:]
            used = sum(size for _, size, _ in part)
        part.append(glyph)
        used += glyph[1]
    yield part


def drawn(part: list[Glyph]) -> str:
    """The text of a part."""
    return "".join(glyph for glyph, _, _ in part)


def carets(part: list[Glyph]) -> str:
    """A caret below everything that is marked."""
    return "".join(("^" if marked else " ") * width for _, width, marked in part).rstrip()
