"""Step 1 of the method: mending who wants to stay near whom, without doing the survey again (DESIGN §1)."""

from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.lookup import find_household, living_household
from ucase.domain.errors import Problem, Refused
from ucase.storage.models import Dwelling, Household, NeighbourTie
from ucase.storage.work import Work


class Wish(NamedTuple):
    """A wish as it stands after the command."""

    household: int
    neighbour: int
    wanted: bool
    changed: bool
    """False when it was like this already."""
    mutual: bool
    """Whether the neighbour wants to stay near the household as well."""
    project: int | None
    """The project in which the household lives, if it does."""


def add(work: Work, household: str, neighbour: str) -> Wish:
    """A household wants to stay near another one. The first day on which it said so is kept.

    Raises :class:`Refused` when one of the two has left: there is nobody to stay near.
    """
    one, other = (living_household(work, one) for one in both(work, household, neighbour))
    if changed := tie_between(work, one, other) is None:
        work.add(NeighbourTie(household_id=one.id, neighbour_id=other.id, said_on=work.clock.today))
    return wish(work, one, other, wanted=True, changed=changed)


def remove(work: Work, household: str, neighbour: str) -> Wish:
    """A household does not want to stay near another one, or never said so."""
    one, other = both(work, household, neighbour)
    tie = tie_between(work, one, other)
    if tie is not None:
        work.session.delete(tie)
        work.session.flush()
    return wish(work, one, other, wanted=False, changed=tie is not None)


def both(work: Work, household: str, neighbour: str) -> tuple[Household, Household]:
    """The two households that are meant. Raises :class:`NotFound`, or :class:`Refused` for one household."""
    one, other = meant(work, household, "household"), meant(work, neighbour, "neighbour")
    if one is other:
        raise Refused("own_neighbour")
    return one, other


def meant(work: Work, said: str, field: str) -> Household:
    """A household; what is wrong with how it was named says which of the two."""
    try:
        return find_household(work, said)
    except Problem as problem:
        problem.field = field
        raise


def tie_between(work: Work, household: Household, neighbour: Household) -> NeighbourTie | None:
    """What a household said about a neighbour, not the other way around."""
    return work.session.scalars(
        select(NeighbourTie).where(
            NeighbourTie.household_id == household.id, NeighbourTie.neighbour_id == neighbour.id
        )
    ).one_or_none()


def wish(work: Work, household: Household, neighbour: Household, *, wanted: bool, changed: bool) -> Wish:
    """What there is to tell about a wish."""
    dwelling = work.session.get_one(Dwelling, household.dwelling_id)
    mutual = tie_between(work, neighbour, household) is not None
    return Wish(household.id, neighbour.id, wanted, changed, mutual, dwelling.project_id)
