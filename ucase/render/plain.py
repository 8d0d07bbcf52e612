"""Tab-separated with a header: what a pipe gets. Streams, and needs no Rich."""

from typing import TextIO

from ucase.render.cells import plain_cell
from ucase.render.listing import Listing


def write_plain(listing: Listing, out: TextIO) -> None:
    """One line per row, untruncated, whatever the width of a terminal."""
    write = out.write
    write("\t".join(column.key for column in listing.columns) + "\n")
    for row in listing.rows:
        write("\t".join(map(plain_cell, row)) + "\n")
