"""How a contractor may come to a household's door: how, and never why (DOMAIN §3, the Tiwos pattern)."""

from typing import NamedTuple

from ucase.casework.lookup import find_household, living_household
from ucase.domain.works import Approach
from ucase.storage.models import Dwelling
from ucase.storage.work import Work


class Approached(NamedTuple):
    """How a household may be approached after the command."""

    household: int
    project: int | None
    """The project on whose list its address is, if it is on one."""
    approach: Approach
    changed: bool


def set_approach(work: Work, said: str, approach: Approach) -> Approached:
    """Say how a household may be approached during the works.

    Raises :class:`Refused` for one that left: a contractor would come to the door of somebody else.
    """
    household = living_household(work, find_household(work, said))
    changed = household.approach is not approach
    household.approach = approach
    work.session.flush()
    dwelling = work.session.get_one(Dwelling, household.dwelling_id)
    return Approached(household.id, dwelling.project_id, approach, changed)
