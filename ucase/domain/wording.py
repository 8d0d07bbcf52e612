"""Texts as they are taken in: cleaned, of a bearable length, without a BSN. The one rule for all of them."""

from ucase.domain.bsn import refuse_bsn
from ucase.domain.errors import Invalid
from ucase.domain.text import clean, one_line

LONGEST_LINE = 200
DOTS = "….·"
"""What stands in a hint where somebody's own words come; typed as it is printed it says nothing."""


def a_line(text: str, field: str) -> str:
    """A name, a word, a reason: one line. Raises :class:`Invalid`: ``bsn``, ``too_long`` or ``only_dots``."""
    line = one_line(text)
    refuse_dots(line, field)
    refuse_bsn(line, field)
    if len(line) > LONGEST_LINE:
        raise Invalid("too_long", field=field, most=LONGEST_LINE)
    return line


def a_name(text: str, field: str) -> str:
    """A name that must be there. Raises :class:`Invalid`: ``name_empty``, ``bsn`` or ``too_long``."""
    name = a_line(text, field)
    if not name:
        raise Invalid("name_empty", field=field)
    return name


def a_text(text: str, field: str) -> str:
    """What somebody said, of any length, with its line breaks.

    Raises :class:`Invalid`: ``bsn`` or ``only_dots``.
    """
    text = clean(text).strip()
    refuse_dots(text, field)
    refuse_bsn(text, field)
    return text


def refuse_dots(text: str, field: str) -> None:
    """Raise :class:`Invalid` (``only_dots``) for a text that is nothing but the dots of a hint."""
    if text and not text.strip(DOTS + " "):
        raise Invalid("only_dots", field=field)
