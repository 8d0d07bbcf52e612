"""Dutch addresses as far as a case needs them: postcode, house number, addition."""

from typing import NamedTuple

from ucase.domain.errors import Invalid

_NEVER_ISSUED = {"SA", "SD", "SS"}
_MOST_IN_ADDITION = 20
_BETWEEN_PARTS = str.maketrans("-–./,", "     ")


def address_line(postcode: str | None, house_number: str | int | None, addition: str) -> str:
    """``3562 AB 12 bis A``, as far as it is known."""
    return " ".join(str(part) for part in (postcode, house_number, addition) if part)


class Address(NamedTuple):
    """Where a dwelling is, as the readers below give it. Of some only the postcode is known."""

    postcode: str
    house_number: int | None
    addition: str

    @property
    def line(self) -> str:
        """``3562 AB 12 bis A``."""
        return address_line(*self)


def read_postcode(text: str) -> str:
    """``3562 AB``, from any case, with spaces and dots anywhere.

    Four digits that do not start with 0 and two letters that are not SA, SD or SS (DOMAIN.md section 6).
    Raises ``Invalid("postcode")`` for anything else.
    """
    typed = "".join(text.replace(".", " ").split())
    digits, letters = typed[:4], typed[4:].upper()
    if (
        typed.isascii()
        and len(typed) == 6
        and digits.isdigit()
        and digits[0] != "0"
        and letters.isalpha()
        and letters not in _NEVER_ISSUED
    ):
        return f"{digits} {letters}"
    raise Invalid("postcode", field="postcode")


def read_address(text: str) -> Address:
    """``3562ab 12 bis`` and the like, on one line.

    Raises ``Invalid("postcode")`` or ``Invalid("house_number")`` for what cannot be.
    """
    typed = text.strip()
    digits, rest = typed[:4], typed[4:].lstrip()
    postcode = read_postcode(digits + rest[:2])
    number, addition = read_house_number(rest[2:])
    return Address(postcode, number, addition)


def read_house_number(text: str) -> tuple[int, str]:
    """The number and what follows it: ``12 bis A`` is ``(12, "bis A")``, ``12a`` is ``(12, "A")``.

    Raises ``Invalid("house_number")`` unless the number is 1 to 99999 and the rest can be an addition.
    """
    typed = text.strip()
    rest = typed.lstrip("0123456789")
    digits = typed[: len(typed) - len(rest)]
    try:
        if 1 <= len(digits) <= 5 and int(digits) >= 1:
            return int(digits), read_addition(rest)
    except Invalid:
        pass  # the addition was typed in the house number, so that is what has to be put right
    raise Invalid("house_number", field="house_number")


def read_addition(text: str) -> str:
    """An addition in its one spelling: ``BIS a``, ``bisA`` and ``-bis-a`` are all ``bis A``.

    Single letters, roman numerals and parts with a digit get capitals; words (``bis``, ``hs``) do not.
    Raises ``Invalid("addition")`` above 20 characters and for other signs than letters and digits.
    """
    parts = text.translate(_BETWEEN_PARTS).lower().split()
    addition = " ".join(spelled for part in parts for spelled in _spell(part))
    is_plain = addition.isascii() and addition.replace(" ", "").isalnum()
    if addition and (not is_plain or len(addition) > _MOST_IN_ADDITION):
        raise Invalid("addition", field="addition")
    return addition


def _spell(part: str) -> list[str]:
    if part.startswith("bis") and part != "bis":
        return ["bis", *_spell(part[3:])]
    if len(part) == 1 or not part.isalpha() or set(part) <= set("ivx"):
        return [part.upper()]
    return [part]
