"""What a household said itself, as it is put before the meeting with the corporation (DOMAIN §1.1 step 2).

Only what somebody said about the own household counts, nothing that others say or think of it (DOMAIN §4.3).
How much was said decides the order of a list and nothing else: it is no score, and it is shown to nobody.
"""

from typing import NamedTuple

from ucase.domain.address_order import Order
from ucase.domain.vocabulary import Worry
from ucase.domain.wishes import Moving, PracticalNeed


class Said(NamedTuple):
    """What a household said in the survey; nothing of it when nobody was reached."""

    reached: bool
    """Whether it has answered the survey."""
    worries: tuple[Worry, ...] = ()
    needs: tuple[PracticalNeed, ...] = ()
    moving: Moving | None = None
    wants_contact: bool = False


def things_said(said: Said) -> int:
    """How many things a household said that ask for something.

    Each worry and each practical need is one, so is the wish to be contacted, and so is not knowing yet
    whether to return: that takes a talk. Wanting to return or to move is a wish, but asks for nothing more.
    """
    undecided = said.moving is Moving.UNDECIDED
    return len(said.worries) + len(said.needs) + said.wants_contact + undecided


def order_before_the_meeting(said: Said, address: Order) -> tuple[int, bool, Order]:
    """The place of a household on the list: who said most comes first, then by address.

    Who was not reached comes after those, and before who was reached and asks for nothing: that is known.
    """
    return -things_said(said), said.reached, address
