"""JSON: one document, or a line per row. Its keys are a promise (tests/contract)."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TextIO

from ucase.render.listing import Listing, Row


def encoded(value: object) -> str:
    """JSON text; dates as ISO, letters as they are. Lone surrogates never reach the record."""
    return json.dumps(value, ensure_ascii=False, default=as_iso)


def as_iso(value: object) -> str:
    """Dates are the one type JSON does not know."""
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def write_json(listing: Listing, out: TextIO) -> None:
    """``{"schema": …, …head, "rows": […]}``, row by row so that a long list needs no memory."""
    out.write('{"schema": ' + encoded(listing.schema))
    for key, value in listing.head.items():
        out.write(f", {encoded(key)}: {encoded(value)}")
    out.write(', "rows": [')
    separator = "\n  "
    for row in listing.rows:
        out.write(separator + encoded(keyed(listing, row)))
        separator = ",\n  "
    out.write("\n]" if separator == ",\n  " else "]")
    if listing.total is not None:
        out.write(', "total": ' + encoded(keyed(listing, listing.total)))
    out.write("}\n")


def write_jsonl(listing: Listing, out: TextIO) -> None:
    """One object per line, nothing around it."""
    for row in listing.rows:
        out.write(encoded(keyed(listing, row)) + "\n")


def write_lists(
    head: Mapping[str, object], lists: Mapping[str, Iterable[object]], out: TextIO, *, one_line: bool = False
) -> None:
    """``{…head, "<name>": […], …}``: a line for each thing in a list, whatever is in it and however long."""
    separator = "{"
    for key, value in head.items():
        out.write(f"{separator}{encoded(key)}: {encoded(value)}")
        separator = ", "
    for name, things in lists.items():
        out.write(f"{separator}{encoded(name)}: [")
        first, following, end = ("", ", ", "") if one_line else ("\n  ", ",\n  ", "\n")
        before = first
        for thing in things:
            out.write(before + encoded(thing))
            before = following
        out.write(f"{end if before is following else ''}]")
        separator = ", "
    out.write("}\n")


def keyed(listing: Listing, row: Row) -> dict[str, object]:
    """A row under its keys."""
    return {column.key: value for column, value in zip(listing.columns, row, strict=True)}


def write_document(document: Mapping[str, object], out: TextIO, *, one_line: bool = False) -> None:
    """A document that is not a list."""
    out.write(json.dumps(document, ensure_ascii=False, default=as_iso, indent=None if one_line else 2) + "\n")
