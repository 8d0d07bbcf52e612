"""How a resident can be reached, and the year of birth that tells two namesakes apart."""

from datetime import date

from ucase.domain.errors import Invalid

_LONGEST_EMAIL = 254  # RFC 5321, as corrected in RFC 3696
_FIRST_BIRTH_YEAR = 1900
_NOT_IN_EMAIL = set('<>()[],;:"\\')

# The Dutch area codes of three digits; all other ones have four (Nummerplan telefoon- en ISDN-diensten).
_SHORT_AREA_CODES = (
    "010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 "
    "070 071 072 073 074 075 076 077 078 079 085 088"
)


def read_phone(text: str) -> str:
    """A Dutch number as ten digits (``0612345678``), any other one as ``+905321234567``.

    Spaces, dots, dashes, brackets and ``(0)`` may be typed; ``+31`` and ``0031`` become the Dutch form.
    Raises ``Invalid("phone")`` for anything else.
    """
    typed = "".join(text.split())
    if typed.startswith(("+", "00")):
        typed = typed.replace("(0)", "", 1)
    typed = "".join(c for c in typed if c not in ".-‐‑–()")
    if typed.startswith("00"):
        typed = "+" + typed[2:]
    if typed.startswith("+31"):
        typed = "0" + typed[3:].removeprefix("0")
    digits = typed.removeprefix("+")
    if digits.isascii() and digits.isdigit():
        abroad = typed != digits
        if abroad and 8 <= len(digits) <= 15 and digits[0] != "0":
            return typed
        if not abroad and len(digits) == 10 and digits[0] == "0" and digits[1] != "0":
            return typed
    raise Invalid("phone", field="phone")


def show_phone(stored: str) -> str:
    """A stored number for reading: ``06 1234 5678``, ``030 123 4567``, ``0346 123 456``; others as is."""
    if len(stored) != 10 or not stored.startswith("0"):
        return stored
    if stored.startswith("06"):
        return f"{stored[:2]} {stored[2:6]} {stored[6:]}"
    area = 3 if stored[:3] in _SHORT_AREA_CODES.split() else 4
    return f"{stored[:area]} {stored[area : area + 3]} {stored[area + 3 :]}"


def read_email(text: str) -> str:
    """A mail address that can be one, its domain in lower case.

    Whether mail arrives there is not known: this only catches slips of the keyboard.
    Raises ``Invalid("email")``.
    """
    local, _, domain = text.strip().partition("@")
    address = f"{local}@{domain.lower()}"
    labels = domain.split(".")
    if (
        not local
        or "@" in domain
        or len(labels) < 2
        or not all(labels)
        or not address.isprintable()  # no control and no sign that turns the direction of writing around
        or " " in address
        or _NOT_IN_EMAIL & set(address)
        or len(address) > _LONGEST_EMAIL
    ):
        raise Invalid("email", field="email")
    return address


def read_birth_year(given: str | int, today: date) -> int:
    """A year from 1900 up to this one. Raises ``Invalid("birth_year")`` for anything else."""
    digits = str(given).strip()
    if len(digits) == 4 and digits.isascii() and digits.isdigit():
        year = int(digits)
        if _FIRST_BIRTH_YEAR <= year <= today.year:
            return year
    raise Invalid("birth_year", field="birth_year")
