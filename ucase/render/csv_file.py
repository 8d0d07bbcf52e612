"""CSV for spreadsheets: a cell that would run as a formula is defused."""

import csv
from typing import TextIO

from ucase.render.cells import plain_cell
from ucase.render.listing import Listing, Value

RUNS = ("=", "+", "-", "@", "\t", "\r")


def csv_cell(value: Value) -> str:
    """Text that starts like a formula gets an apostrophe in front; numbers stay numbers."""
    cell = plain_cell(value)
    return f"'{cell}" if isinstance(value, str | list) and cell.startswith(RUNS) else cell


def write_csv(listing: Listing, out: TextIO) -> None:
    """Comma-separated with a header, streamed."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([column.key for column in listing.columns])
    writer.writerows([csv_cell(value) for value in row] for row in listing.rows)
