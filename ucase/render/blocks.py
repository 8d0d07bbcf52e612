"""Groups of households: a block each on a terminal, rows and documents for programs."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TextIO

from ucase.render.listing import Listing, Row, hide_private

Lists = Callable[[Sequence[Mapping[str, object]]], Mapping[str, Iterable[object]]]


class Block(NamedTuple):
    """A group on the screen: its title, a row per household, and what there is to say about it."""

    title: str
    sentences: Sequence[str]
    rows: Sequence[Row] = ()
    answer: str = ""
    """What comes before all else."""


def write_groups(
    listing: Listing,
    blocks: Callable[[Sequence[Row]], Sequence[Block]],
    lists: Lists,
    form: str,
    out: TextIO,
    *,
    anon: bool,
) -> None:
    """Write groups in any form: a row per household, of which ``blocks`` and ``lists`` make theirs."""
    if anon:
        listing = hide_private(listing)
    rows = list(listing.rows)
    listing = listing._replace(rows=rows)
    if form == "json":
        from ucase.render.json_document import keyed, write_lists

        head = {"schema": listing.schema, **listing.head}
        write_lists(head, lists([keyed(listing, row) for row in rows]), out)
    elif form == "jsonl":
        from ucase.render.json_document import write_jsonl

        write_jsonl(listing, out)
    elif form == "csv":
        from ucase.render.csv_file import write_csv

        write_csv(listing, out)
    elif form == "plain":
        from ucase.render.plain import write_plain

        write_plain(listing, out)
    else:
        write_blocks(listing, blocks(rows), out)


def write_blocks(listing: Listing, blocks: Sequence[Block], out: TextIO) -> None:
    """For a person: each group under its title; on a narrow terminal a card per household."""
    from ucase.render.lines import Line, write_lines
    from ucase.render.screen import Screen
    from ucase.render.table import CARDS_BELOW, cell, shown_columns, write_cards

    screen = Screen(out)
    screen.tell(listing.title, "bold")
    if not blocks:
        screen.tell(listing.empty)
    shown = shown_columns(listing)
    for block in blocks:
        screen.write([""])
        screen.tell(block.title, "bold")
        if block.answer:
            screen.tell(block.answer)
        if screen.width < CARDS_BELOW:
            write_cards(listing, block.rows, screen)
        elif block.rows:
            texts = [[cell(column, position, row) for position, column in shown] for row in block.rows]
            write_lines(screen, [Line(tuple(cells[:-1]), cells[-1]) for cells in texts])
        for sentence in block.sentences:
            screen.tell(sentence, indent=2)
    if listing.notes:
        screen.write([""])
    for note in listing.notes:
        screen.tell(note, "dim")
