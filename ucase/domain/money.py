"""Amounts: kept in cents, written and given to programs in euros."""

import re

from ucase.domain.errors import Invalid

MOST_RENT = 10_000_00
"""Cents per month; more is a slip of the keyboard."""
MOST_AMOUNT = 1_000_000_00
"""Cents; nothing that a household pays or gets is more."""

_AROUND = r"€|\beuros?\b|\beur\b|\bper maand\b|\ba month\b|\bper month\b|\bp\.?\s*/?\s*m\.?(?=\s|$)"
_WHOLE = r"[.,]\s*[-–—=]{1,2}$"  # as in 650,-
_FORMS = (
    r"(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d{1,2}))?",  # 1.200,50
    r"(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?",  # 1,200.50
)


def read_rent(text: str, field: str) -> int:
    """A rent in cents per month. Raises ``Invalid("rent")`` for nothing and for more than € 10,000."""
    try:
        cents = read_amount(text, field)
    except Invalid:
        cents = 0
    if 0 < cents <= MOST_RENT:
        return cents
    raise Invalid("rent", field=field)


def read_amount(text: str, field: str) -> int:
    """An amount in cents: ``650``, ``€ 650,50``, ``650,-``, ``1.200,50``, ``1,200.50``; nothing is 0.

    Three digits after a point or comma are thousands, one or two are cents. Raises ``Invalid("amount")``
    for anything else, ``Invalid("amount_too_large")`` for more than a million euros.
    """
    typed = re.sub(_AROUND, " ", text.strip().lower())
    typed = re.sub(_WHOLE, "", typed.strip()).strip()
    for form in _FORMS:
        found = re.fullmatch(form, typed, re.ASCII)
        if found and len(typed) <= 12:
            cents = int(re.sub(r"\D", "", found[1])) * 100 + int((found[2] or "0").ljust(2, "0"))
            if cents > MOST_AMOUNT:
                raise Invalid("amount_too_large", field=field)
            return cents
    raise Invalid("amount", field=field)


def euros(cents: int, *, mark: str = ",") -> str:
    """``€ 650``, ``€ 1.840,50`` or, with a point for ``mark``, ``€ 1,840.50``: for reading."""
    whole, rest = divmod(cents, 100)
    words = f"{whole:,}".replace(",", "." if mark == "," else ",")
    return f"€ {words}{mark}{rest:02d}" if rest else f"€ {words}"


def in_euros(cents: int | None) -> int | float | None:
    """For programs: ``650`` or ``650.5``, so that what comes out can go in again."""
    if cents is None or cents % 100 == 0:
        return cents if cents is None else cents // 100
    return cents / 100
