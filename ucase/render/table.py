"""The table on a terminal: Rich, with every value as text and never as markup."""

from collections.abc import Sequence
from itertools import chain
from shutil import get_terminal_size
from typing import TextIO

from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ucase.domain.text import one_line
from ucase.locale import t
from ucase.render.listing import Column, Listing, Row
from ucase.render.words import screen_cell

CARDS_BELOW = 70
GAP = 1
"""Between columns, besides the one that Rich draws."""
LEAST_TEXT = 16
"""A column of texts may wrap down to this width before a less needed column gives way."""

Shown = tuple[int, Column]


def console_on(out: TextIO) -> Console:
    """The one kind of console there is: what a user typed is never markup, emoji code or link."""
    # The width is told: with TERM=dumb Rich would take 80 whatever the screen is.
    width = get_terminal_size().columns
    return Console(file=out, width=width, markup=False, emoji=False, highlight=False, soft_wrap=False)


def write_table(listing: Listing, out: TextIO) -> None:
    """A table; on a narrow terminal a card per row."""
    console = console_on(out)
    if listing.title:
        console.print(Text(listing.title, style="bold"))
    if console.width < CARDS_BELOW:
        write_cards(listing, console)
    else:
        rows = list(listing.rows)
        if rows:
            write_rows(listing, rows, console)
        else:
            console.print(Text(listing.empty))
    for note in listing.notes:
        console.print(Text(note, style="dim"))


def write_rows(listing: Listing, rows: Sequence[Row], console: Console) -> None:
    """The rows under their titles, with the columns that fit; those that do not are named below."""
    shown = [(position, column) for position, column in enumerate(listing.columns) if column.title]
    texts = [[cell(column, position, row) for position, column in shown] for row in rows]
    if listing.total is not None:
        texts.append([cell(column, position, listing.total) for position, column in shown])
        texts[-1][0] = listing.total_title
    columns = [column for _, column in shown]
    widths = widths_that_fit(columns, texts, console.width)
    footers = texts.pop() if listing.total is not None else None

    # Rich is told every width: to let it measure and pad each cell would take longer than all the rest.
    table = Table(box=box.SIMPLE_HEAD, padding=0, show_edge=False, show_footer=bool(footers))
    last = max(widths)
    for place, width in widths.items():
        column = columns[place]
        table.add_column(
            Text(column.title),
            Text(footers[place] if footers else ""),
            justify="right" if column.number else "left",
            width=width + GAP * (place != last),
            overflow="fold",
        )
    for row, cells in zip(rows, texts, strict=True):
        style = listing.emphasis(row) if listing.emphasis else ""
        table.add_row(*(fitted(cells[place], width) for place, width in widths.items()), style=style)
    console.print(table)
    left_out = [one_title(column).rstrip(".") for place, column in enumerate(columns) if place not in widths]
    if left_out:
        console.print(Text(t("note.columns", columns=", ".join(left_out)), style="dim"))


def fitted(text: str, width: int) -> Text:
    """A cell; one that fits on its line is not looked at for a place to break."""
    return Text(text, no_wrap=cell_len(text) <= width, end="")


def widths_that_fit(columns: Sequence[Column], texts: Sequence[Sequence[str]], width: int) -> dict[int, int]:
    """The places of the columns that a screen can hold, with their widths.

    The least needed columns give way first; what is then left over goes to the texts, in order.
    """
    natural = [
        natural_width(column, [cells[place] for cells in texts]) for place, column in enumerate(columns)
    ]
    least = [
        size if column.keep or column.number else max(title_width(column), min(size, LEAST_TEXT))
        for column, size in zip(columns, natural, strict=True)
    ]

    def room(places: Sequence[int]) -> int:
        return width - sum(least[place] + GAP + 1 for place in places) + GAP + 1

    kept = list(range(len(columns)))
    for place in sorted(kept, key=lambda place: -columns[place].spare):
        if room(kept) >= 0 or not columns[place].spare:
            break
        kept.remove(place)
    left = room(kept)
    widths = {}
    for place in kept:
        more = max(0, min(left, natural[place] - least[place]))
        left -= more
        widths[place] = least[place] + more
    return widths


def natural_width(column: Column, texts: Sequence[str]) -> int:
    """The width at which nothing of a column is broken."""
    return max(title_width(column), *map(cell_len, texts)) if texts else title_width(column)


def title_width(column: Column) -> int:
    """The width of the longest line of a title."""
    return max(cell_len(line) for line in column.title.split("\n"))


def write_cards(listing: Listing, console: Console) -> None:
    """Each row as lines of 'title: value', which any width can hold."""
    shown = [(position, column) for position, column in enumerate(listing.columns) if column.title]
    rows = iter(listing.rows)
    first = next(rows, None)
    if first is None:
        console.print(Text(listing.empty))
        return
    for row in chain([first], rows):
        write_card(shown, row, None, console)
    if listing.total is not None:
        write_card(shown, listing.total, listing.total_title, console)


def write_card(shown: Sequence[Shown], row: Row, name: str | None, console: Console) -> None:
    """One row; the first line is what it is about."""
    for place, (position, column) in enumerate(shown):
        value = name if name and place == 0 else cell(column, position, row)
        if value:
            console.print(Text(f"{one_title(column)}: {value}"), overflow="fold")
    console.print()


def one_title(column: Column) -> str:
    """The title without the break that makes it narrow in a table."""
    return column.title.replace("-\n", "").replace("\n", " ")


def cell(column: Column, position: int, row: Row) -> str:
    """The text of one cell."""
    return one_line(column.show(row)) if column.show else one_line(screen_cell(row[position]))
