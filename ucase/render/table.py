"""The table on a terminal, with every value as text; a card per row where a table does not fit."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TextIO

from ucase.domain.text import one_line
from ucase.locale import t
from ucase.render.listing import Column, Listing, Row
from ucase.render.screen import Screen, Size, display_width, hyphenated, side_by_side, told, wrapped
from ucase.render.words import screen_cell

CARDS_BELOW = 70
GAP = 1
"""What a column but the last takes beside its text; between two columns there is one more."""
LEAST_TEXT = 16
"""A column of texts may wrap down to this width before a less needed column gives way."""

Shown = tuple[int, Column]


def write_table(listing: Listing, out: TextIO) -> None:
    """A table; on a narrow terminal a card per row."""
    screen = Screen(out)
    if listing.title:
        screen.tell(listing.title, "bold")
    rows = iter(listing.rows)
    first = next(rows, None)
    if first is None:
        if listing.empty:
            screen.tell(listing.empty)
    elif screen.width < CARDS_BELOW:
        write_cards(listing, chain([first], rows), screen)
    else:
        write_rows(listing, [first, *rows], screen)
    for note in listing.notes:
        screen.tell(note, "dim")


def write_rows(listing: Listing, rows: Sequence[Row], screen: Screen) -> None:
    """The rows under their titles, with the columns that fit; those that do not are named below."""
    shown = shown_columns(listing)
    columns = [column for _, column in shown]
    texts = [[cell(column, position, row) for position, column in shown] for row in rows]
    if listing.total is not None:
        texts.append([cell(column, position, listing.total) for position, column in shown])
        texts[-1][0] = listing.total_title
    widths = widths_that_fit(columns, texts, screen.width)
    if not widths:
        write_cards(listing, rows, screen)
        return
    last = max(widths)
    sizes = [Size(width + GAP * (place != last), columns[place].number) for place, width in widths.items()]

    def styled_row(cells: Sequence[str], style: str) -> list[str]:
        lines = [
            (told if place == last else wrapped)(hyphenated(cells[place], size.width), size.width)
            for place, size in zip(widths, sizes, strict=True)
        ]
        return [screen.styled(line, style) for line in side_by_side(lines, sizes, " ")]

    titles = side_by_side(title_lines([columns[place] for place in widths], sizes), sizes, " ")
    table = [*(screen.styled(line, "bold") for line in titles), screen.rule * len(titles[0])]
    for row, cells in zip(rows, texts, strict=False):  # the total is handled below
        table += styled_row(cells, listing.emphasis(row) if listing.emphasis else "")
    if listing.total is not None:
        table += ["", *styled_row(texts[-1], "bold")]
    screen.write(table)
    left_out = [one_title(column).rstrip(".") for place, column in enumerate(columns) if place not in widths]
    if left_out:
        screen.tell(t("note.columns", columns=", ".join(left_out)), "dim")


def shown_columns(listing: Listing) -> list[Shown]:
    """The columns that a person reads, with their positions in a row."""
    return [(position, column) for position, column in enumerate(listing.columns) if column.title]


def title_lines(columns: Sequence[Column], sizes: Sequence[Size]) -> list[list[str]]:
    """The titles in lines, so that all of them end on the last."""
    titles = [wrapped(column.title, size.width) for column, size in zip(columns, sizes, strict=True)]
    height = max(map(len, titles))
    return [[""] * (height - len(lines)) + lines for lines in titles]


def widths_that_fit(columns: Sequence[Column], texts: Sequence[Sequence[str]], width: int) -> dict[int, int]:
    """The places of the columns that a screen can hold, with their widths; none when it is too narrow.

    The least needed columns give way first; what is then left over goes to the texts, in order.
    """
    of_columns = [[cells[place] for cells in texts] for place in range(len(columns))]
    natural = list(map(natural_width, columns, of_columns))
    least = list(map(least_width, columns, of_columns))

    def room(places: Sequence[int]) -> int:
        return width - sum(least[place] + GAP + 1 for place in places) + GAP + 1

    kept = list(range(len(columns)))
    for place in sorted(kept, key=lambda place: -columns[place].spare):
        if room(kept) >= 0 or not columns[place].spare:
            break
        kept.remove(place)
    left = room(kept)
    if left < 0:
        return {}
    widths = {place: least[place] for place in kept}
    # First so much that no word is broken, then so much that nothing is.
    for wanted in (list(map(longest_word_of, of_columns)), natural):
        for place in kept:
            more = max(0, min(left, min(wanted[place], natural[place]) - widths[place]))
            left -= more
            widths[place] += more
    return widths


def least_width(column: Column, texts: Sequence[str]) -> int:
    """The width below which a column gives way; the title of a number may break between words."""
    if column.keep:
        return natural_width(column, texts)
    if column.number:
        return max(longest_word(column.title), max(map(display_width, texts), default=0))
    return max(longest_word(column.title), min(natural_width(column, texts), LEAST_TEXT))


def longest_word_of(texts: Iterable[str]) -> int:
    """The width at which no word of these texts is broken."""
    return max((display_width(word) for text in texts for word in text.split(" ")), default=0)


def natural_width(column: Column, texts: Iterable[str]) -> int:
    """The width at which nothing of a column is broken."""
    return max(map(display_width, chain(column.title.split("\n"), texts)))


def longest_word(title: str) -> int:
    """The width at which a title is broken between words only."""
    return max(map(display_width, title.split()))


def write_cards(listing: Listing, rows: Iterable[Row], screen: Screen) -> None:
    """Each row as lines of 'title: value', which any width can hold."""
    shown = shown_columns(listing)
    for row in rows:
        write_card(shown, row, None, screen)
    if listing.total is not None:
        write_card(shown, listing.total, listing.total_title, screen)


def write_card(shown: Sequence[Shown], row: Row, name: str | None, screen: Screen) -> None:
    """One row; the first line is what it is about."""
    for place, (position, column) in enumerate(shown):
        value = name if name and place == 0 else cell(column, position, row)
        if value:
            screen.tell(f"{one_title(column)}: {value}")
    screen.write([""])


def one_title(column: Column) -> str:
    """The title without the break that makes it narrow in a table."""
    return column.title.replace("-\n", "").replace("\n", " ")


def cell(column: Column, position: int, row: Row) -> str:
    """The text of one cell."""
    return one_line(column.show(row)) if column.show else one_line(screen_cell(row[position]))
