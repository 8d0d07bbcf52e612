"""Can I pay it: what is left of the rent after the allowance, and its share of the income. No verdict."""

from typing import NamedTuple


class Affordability(NamedTuple):
    """Cents a month, and whole percents of the income; None where a figure for it is missing."""

    net_before: int | None
    net_after: int | None
    difference: int | None
    share_before: int | None
    share_after: int | None


def net_rent(rent: int | None, allowance: int | None) -> int | None:
    """The rent less the housing allowance. A missing figure makes it missing: nothing is guessed."""
    return None if rent is None or allowance is None else rent - allowance


def share(net: int | None, income: int | None) -> int | None:
    """The part of the income in whole percents, rounded half up."""
    return None if net is None or not income else (200 * net + income) // (2 * income)


def affordability(
    rent: tuple[int | None, int | None], allowance: tuple[int | None, int | None], income: int | None
) -> Affordability:
    """From rent and allowance before and after, and the income."""
    before, after = (net_rent(*pair) for pair in zip(rent, allowance, strict=True))
    difference = None if before is None or after is None else after - before
    return Affordability(before, after, difference, share(before, income), share(after, income))
