"""The recovery code: a key in thirteen groups of five signs, to be written down and typed back years later.

Letters and digits that are hard to confuse (Crockford's choice: no I, L, O, U). The fifth sign of a group
checks the other four and the place of the group, so that a slip of the pen is not only seen but found: every
wrong sign, every two signs that changed places, and every two groups that did. The last four bits check the
whole.
"""

import re
from hashlib import blake2b

from ucase.domain.errors import Invalid
from ucase.domain.key import BYTES, Key

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOKS_LIKE = str.maketrans("OILU", "011V")
"""What is read for a sign that is in no code."""
GROUPS, IN_GROUP = 13, 5
LENGTH = GROUPS * IN_GROUP
WEIGHTS = (2, 4, 8, 16, 1)
"""One for each sign of a group, all different: only so are two that changed places seen."""
REMARKS = re.compile(r"#.*|\(\d+\)")
"""What we write around a code ourselves."""
BETWEEN = re.compile(r"[\s\-‐‑–—_.,:]+")


def write_code(key: Key) -> list[str]:
    """The groups of a key's code."""
    number = int.from_bytes(key) << 4 | check_of_all(key)
    signs = [number >> 5 * place & 31 for place in reversed(range(GROUPS * (IN_GROUP - 1)))]
    groups = []
    for place in range(GROUPS):
        group = signs[place * 4 : place * 4 + 4]
        groups.append("".join(SIGNS[sign] for sign in (*group, remainder(group, place))))
    return groups


def read_code(text: str) -> Key:
    """Read a code as people write it: any case, spaces or dashes or none, O for 0, I and L for 1.

    Raises :class:`Invalid` that names the groups with a mistake in them; what was typed is not repeated.
    """
    words = [word for word in BETWEEN.split(REMARKS.sub(" ", text).upper().translate(LOOKS_LIKE)) if word]
    groups = [list(map(SIGNS.find, group)) for group in in_groups(words)]
    wrong = [place for place, group in enumerate(groups, 1) if not is_right(group, place - 1)]
    if len(wrong) == 1:
        raise Invalid("recovery_group", groups=str(wrong[0]))
    if wrong:
        raise Invalid("recovery_groups", groups=", ".join(map(str, wrong)))
    number = 0
    for group in groups:
        for sign in group[:-1]:
            number = number << 5 | sign
    key_read = Key((number >> 4).to_bytes(BYTES))
    if number & 15 != check_of_all(key_read):
        raise Invalid("recovery_whole")
    return key_read


def in_groups(words: list[str]) -> list[str]:
    """The thirteen groups, however spaced. Raises :class:`Invalid` when signs are missing or over."""
    signs = "".join(words)
    if len(signs) == LENGTH:
        return [signs[start : start + IN_GROUP] for start in range(0, LENGTH, IN_GROUP)]
    if not signs:
        raise Invalid("recovery_empty")
    odd = [place for place, word in enumerate(words, 1) if len(word) != IN_GROUP]
    if len(words) == GROUPS:
        raise Invalid("recovery_length", group=odd[0], count=len(words[odd[0] - 1]), signs=IN_GROUP)
    if not odd and len(words) < GROUPS:
        raise Invalid("recovery_missing", group=first_out_of_place(words), count=len(words), groups=GROUPS)
    pieces = [signs[start : start + IN_GROUP] for start in range(0, len(signs), IN_GROUP)]
    raise Invalid("recovery_count", group=first_out_of_place(pieces), count=len(signs), signs=LENGTH)


def first_out_of_place(groups: list[str]) -> int:
    """From which group on it goes wrong, counted from 1."""
    for place, group in enumerate(groups[:GROUPS]):
        if not is_right(list(map(SIGNS.find, group)), place):
            return place + 1
    return min(len(groups) + 1, GROUPS)


def is_right(group: list[int], place: int) -> bool:
    """Whether the last sign of a group fits the others, and the place."""
    return len(group) == IN_GROUP and min(group) >= 0 and remainder(group[:-1], place) == group[-1]


def remainder(group: list[int], place: int) -> int:
    """The fifth sign: the weighed sum of the four, and the place, in the field of 32 elements."""
    total = place + 1
    for weight, sign in zip(WEIGHTS, group, strict=False):
        total ^= times(weight, sign)
    return total


def times(one: int, other: int) -> int:
    """A product in the field of 32 elements (modulo x⁵ + x² + 1), where no two non-zero signs make zero."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 32:
            one ^= 0b100101
        other >>= 1
    return product


def check_of_all(key: Key) -> int:
    """Four bits of a digest: what the groups let through, one time in sixteen this does too."""
    return blake2b(key, digest_size=1, person=b"ucase recovery").digest()[0] >> 4
