"""References that people read out, write down and type back: permanent, and never used again."""

from typing import Final

from ucase.domain.errors import Invalid

CASE: Final = "UC"
FOLLOW_UP: Final = "F"
HOUSEHOLD: Final = "H"
PROJECT: Final = "P"
GOAL: Final = "G"
NEED: Final = "N"
SUPPORT: Final = "S"
MEMBER: Final = "M"
DEADLINE: Final = "D"
RESIDENT: Final = "R"
CONSENT: Final = "T"
"""Of *toestemming*."""
DISCLOSURE: Final = "X"
REFERRAL: Final = "V"
"""Of *verwijzing*."""

LISTS: Final = {
    FOLLOW_UP: "followup", PROJECT: "project list", DEADLINE: "deadline list", CONSENT: "consent list",
    DISCLOSURE: "share list", REFERRAL: "refer list",
}  # fmt: skip
"""The command that lists what bears a reference; of what belongs to a case it is the list of cases."""

_LARGEST = 2**31 - 1  # what a key of the database can be


def write(prefix: str, number: int) -> str:
    """``UC-0142``: the prefix and at least four digits."""
    return f"{prefix}-{str(number).zfill(4)}"


def read(prefix: str, text: str) -> int:
    """The number in a reference, in any case, with or without prefix, dash and zeros.

    Raises ``Invalid("reference")`` for anything else, also for the prefix of another kind.
    """
    typed = text.strip().upper()
    digits = typed.removeprefix(prefix)
    if digits != typed:
        digits = digits.lstrip().removeprefix("-").lstrip()
    digits = digits.lstrip("0")
    # The length first: Python refuses to read a number of thousands of digits.
    if digits.isascii() and digits.isdigit() and len(digits) <= 16 and int(digits) <= _LARGEST:
        return int(digits)
    raise Invalid("reference", example=write(prefix, 142), listed=LISTS.get(prefix, "case list"))


def read_household(text: str) -> int:
    """The number of a household. Raises ``Invalid("no_household_form")``: an address names one as well."""
    try:
        return read(HOUSEHOLD, text)
    except Invalid:
        raise Invalid("no_household_form") from None


def is_reference(prefix: str, text: str) -> bool:
    """Whether a text is a reference with its prefix, and so no name: ``P-0003``, ``p3``, but not ``3``."""
    if not text.strip().upper().startswith(prefix):
        return False
    try:
        read(prefix, text)
    except Invalid:
        return False
    return True
