"""The dossier on a terminal, and as lines in a pipe."""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, TextIO

from ucase.domain.blackout import shown
from ucase.render.dossier.document import Document, Item, in_a_line, is_short, said
from ucase.render.lines import Line, heading, write_lines
from ucase.render.listing import Column, Listing, Row
from ucase.render.screen import Screen

if TYPE_CHECKING:
    from ucase.queries.dossier import Dossier, Value


def write_screen(told: Document, out: TextIO) -> None:
    """For a person: heading by heading, each record with its source."""
    screen = Screen(out)
    screen.tell(told.title, "bold")
    write_lines(screen, [Line((name,), value) for name, value in told.about])
    for one in told.explained:
        screen.write([""])
        screen.tell(one)
    for section in told.sections:
        heading(screen, section.title)
        for note in section.notes:
            screen.tell(note, "dim", indent=2)
        for source, items in groupby(section.items, key=lambda item: (item.source, is_short(item))):
            for item in items:
                write_item(screen, item)
            if source[0] and source[1]:  # a longer record has told its source already
                screen.tell(source[0], "dim", indent=4)


def write_item(screen: Screen, item: Item) -> None:
    """One record; one of a few short values on a single line, with those beside it that have its source."""
    if is_short(item):
        screen.tell(in_a_line(item), indent=2)
        return
    if item.title:
        screen.tell(item.title, indent=2)
    write_lines(screen, [Line(("", line.label), said(line.pieces)) for line in item.lines])
    for line in item.lines:
        if line.remark:
            screen.tell(line.remark, indent=4)
    if item.source:
        screen.tell(item.source, "dim", indent=4)


def listing(dossier: "Dossier") -> Listing:
    """A line for each value, for programs that take lines."""
    columns = tuple(
        Column(key, private=key == "value")
        for key in (
            "category",
            "record",
            "row",
            "field",
            "value",
            "blacked_out",
            "written_on",
            "by",
            "command",
        )
    )
    return Listing("ucase.dossier/1", columns, rows(dossier), {})


def rows(dossier: "Dossier") -> Iterator[Row]:
    """Value by value."""
    for entry in dossier.entries:
        source = entry.source
        written = (source.at.date(), source.who, source.command) if source else (None, None, None)
        for value in entry.values:
            category = (value.category or entry.category).value
            yield (category, entry.table, entry.row, value.field, plainly(value), bool(value.black), *written)


def plainly(value: "Value") -> str:
    """A value as it is handed over."""
    return shown(str(value.value), value.black) if value.black else str(value.value)
