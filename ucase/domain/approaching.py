"""How a contractor may come to a door during the works: how, never why (DOMAIN §3, the Tiwos pattern)."""

from collections.abc import Iterable

from ucase.domain.works import Approach

CAREFUL = (Approach.ALONE, Approach.SITE_MANAGER, Approach.CORPORATION_FIRST)
"""From the freest to the most careful."""


def at_the_door(of_households: Iterable[Approach | None]) -> Approach | None:
    """The approach of an address: the most careful one of the households behind its door.

    None while one of them has none: whoever goes to that door would go to that household as well.
    """
    found = list(of_households)
    if not found or None in found:
        return None
    return max((one for one in found if one), key=CAREFUL.index)
