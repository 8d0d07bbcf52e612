"""Pseudonyms for an export: the same thing has the same one every time, and only the key leads back.

They are HMAC-SHA256 over what it is and its number, so that nobody without the key finds the number by
trying all of them, as a bare digest would let them. The key stays with the cases and is never exported.
"""

import hmac
from base64 import b32encode
from collections.abc import Callable
from datetime import date

LENGTH = 16
"""Letters and digits of base 32: 80 bits, so that a million things do not share one."""
KEY_BYTES = 32

AGE_GROUPS = (0, 18, 25, 35, 45, 55, 65, 75)
"""The first age of each group [P]; of children and of the oldest nothing finer is told."""


def pseudonyms(key: bytes, kind: str) -> Callable[[int], str]:
    """What gives the pseudonyms of one kind of thing: ``case.k7q2mdw3pxv5ta4z``."""
    seed = hmac.new(key, digestmod="sha256")
    seed.update(f"{kind}:".encode())

    def pseudonym(number: int) -> str:
        one = seed.copy()
        one.update(str(number).encode())
        return f"{kind}.{b32encode(one.digest()[:10]).decode().lower()}"

    return pseudonym


def age_group(birth_year: int | None, on: date | None) -> str | None:
    """About how old somebody was on a day: ``35-44``, ``75+``; nothing when it is not known.

    The day is one that does not move, such as that on which a case was opened: of an age that is told anew
    at every export the birthday would show.
    """
    if birth_year is None or on is None or birth_year > on.year:
        return None
    age = on.year - birth_year
    at = max(place for place, first in enumerate(AGE_GROUPS) if first <= age)
    if at == len(AGE_GROUPS) - 1:
        return f"{AGE_GROUPS[at]}+"
    return f"{AGE_GROUPS[at]}-{AGE_GROUPS[at + 1] - 1}"
