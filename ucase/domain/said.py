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
    """How many things a household said: each worry, each practical need, what it wants, and to be contacted.

    What stands beside it on the list is what is counted, so that anybody can see why it stands where it does.
    """
    return len(said.worries) + len(said.needs) + (said.moving is not None) + said.wants_contact


def order_before_the_meeting(said: Said, address: Order) -> tuple[int, bool, Order]:
    """The place of a household on the list: who said most comes first, then by address.

    Who was not reached comes after everybody who said anything, and before who answered and named nothing:
    of those it is known. The note under the list says the same.
    """
    return -things_said(said), said.reached, address
