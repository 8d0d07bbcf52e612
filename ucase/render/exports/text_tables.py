"""A table as lines of text: CSV for spreadsheets, or a JSON object per line."""

import csv
from typing import TextIO

from ucase.render.csv_file import csv_cell
from ucase.render.exports import Table
from ucase.render.json_document import encoded


def write_table(table: Table, form: str, out: TextIO) -> None:
    """Write a table in the form that was asked for."""
    if form == "csv":
        write_csv(table, out)
    else:
        write_jsonl(table, out)


def write_csv(table: Table, out: TextIO) -> None:
    """Comma-separated with a header; a text that a spreadsheet would run gets an apostrophe in front."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.keys)
    writer.writerows([csv_cell(value) for value in row] for row in table.rows)


def write_jsonl(table: Table, out: TextIO) -> None:
    """A line per row."""
    keys = table.keys
    for row in table.rows:
        out.write(encoded(dict(zip(keys, row, strict=True))) + "\n")
