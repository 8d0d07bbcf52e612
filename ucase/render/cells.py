"""One value as text for a program: ISO dates, no line breaks, nothing cut."""

from datetime import date

from ucase.domain.text import one_line
from ucase.render.listing import Value


def plain_cell(value: Value) -> str:
    """The value on one line; empty for nothing."""
    if value is None:
        return ""
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return ",".join(map(plain_cell, value))
    return str(value)
