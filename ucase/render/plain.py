"""Tab-separated with a header: what a pipe gets. Streams, and needs no width."""

from itertools import islice
from typing import TextIO

from ucase.render.cells import plain_line
from ucase.render.listing import Listing

AT_A_TIME = 500
"""How many lines are handed on together: each time wakes whoever reads the pipe."""


def write_plain(listing: Listing, out: TextIO) -> None:
    """One line per row, untruncated, whatever the width of a terminal."""
    out.write("\t".join(column.key for column in listing.columns) + "\n")
    lines = map(plain_line, listing.rows)
    while some := list(islice(lines, AT_A_TIME)):
        out.write("\n".join(some) + "\n")
