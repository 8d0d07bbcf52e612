"""How a count is shown, what a reader knows of it by that, and what it must still be able to be."""

from typing import NamedTuple

from ucase.domain.given_out import Sign, Variable
from ucase.domain.possible import FREE
from ucase.domain.report import Rules, Why

HIDDEN = "x"


def range_of(one: Variable, rules: Rules) -> tuple[int, int]:
    """What a reader knows of a count from its own place."""
    if one.sign is Sign.HIDDEN:
        return 0, FREE
    if one.sign is Sign.SMALL:
        return (0 if one.sensitive else 1), rules.threshold - 1
    if one.value == 0:
        return 0, 0
    shown = rules.rounded(one.value)
    return max(shown - rules.rounding // 2, rules.threshold), shown + (rules.rounding - 1) // 2


def sign_of(value: int, rules: Rules, *, sensitive: bool) -> Sign:
    """How a count is shown as far as itself goes."""
    small = abs(value) < rules.threshold and (value != 0 or sensitive)
    return Sign.SMALL if small else Sign.SHOWN


def as_shown(one: Variable, rules: Rules) -> int | str:
    """A count as it stands on paper."""
    if one.sign is Sign.HIDDEN:
        return HIDDEN
    return rules.small if one.sign is Sign.SMALL else rules.rounded(one.value)


class Need(NamedTuple):
    """What a reader must be left to think of a count: all from ``low`` to ``high``, or so many numbers."""

    low: int
    high: int
    wide: int = 0
    why: Why = Why.OTHERS


def need_of(one: Variable, rules: Rules) -> Need | None:
    """What a count must still be able to be, by how it is shown; nothing when it is shown."""
    if one.sign is Sign.SMALL:
        return Need(0 if one.sensitive else 1, rules.threshold - 1)
    if one.sign is Sign.HIDDEN:
        # What was a small sign before may be known to be small; any other must be quite unclear.
        small = sign_of(one.value, rules, sensitive=one.sensitive) is Sign.SMALL
        low = (0 if one.sensitive else 1) if small else 0
        high = rules.threshold - 1 if small else one.value + rules.threshold
        return Need(low, high, wide=rules.threshold)
    return None
