"""One value as text for a program: ISO dates, no line breaks, nothing cut."""

from collections.abc import Callable
from datetime import date
from typing import Any

from ucase.domain.text import one_line
from ucase.render.listing import Row, Value


def plain_cell(value: Value) -> str:
    """The value on one line; empty for nothing."""
    return AS_TEXT[type(value)](value)


def plain_line(row: Row) -> str:
    """The cells of a row with tabs between."""
    as_text = AS_TEXT
    return "\t".join([as_text[type(value)](value) for value in row])


# By type and not by asking one type after the other: a long list has many cells.
AS_TEXT: dict[type, Callable[[Any], str]] = {
    str: one_line,
    int: str,
    float: str,
    date: date.isoformat,
    bool: lambda value: "yes" if value else "no",
    list: lambda value: ",".join(map(plain_cell, value)),
    type(None): lambda _nothing: "",
}
