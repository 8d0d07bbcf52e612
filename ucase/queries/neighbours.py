"""Who of a project wants to stay near whom, and where those households live now."""

from datetime import date
from typing import Any, NamedTuple

from ucase.domain.addresses import address_line
from ucase.domain.names import PersonName
from ucase.domain.neighbours import (
    Became,
    Group,
    Home,
    Nearness,
    Pair,
    Staying,
    Tie,
    Whereabouts,
    became,
    groups,
    has_moved,
    near,
    pairs,
    staying,
    whereabouts,
)
from ucase.domain.vocabulary import AreaKind
from ucase.queries import run
from ucase.storage.reading import Reader, as_date

NOWHERE = Home()
"""Of who left it is not known where they live, so their old dwelling says nothing."""


class Neighbour(NamedTuple):
    """A household that wants to stay near another one, or that another one wants to stay near."""

    number: int
    resident: PersonName | None
    """None as long as a list knows the dwelling but not who lives there."""
    address: str
    where: Whereabouts
    moved: bool
    """Whether it lives elsewhere than before the works, as far as is known."""
    home: Home
    answered: bool
    """Whether it has answered the survey."""
    rooms: int | None
    persons: int | None
    ground_floor: bool | None


class Ties(NamedTuple):
    """All wishes that somebody of the project has a part in."""

    project: int
    name: str
    works_ended_on: date | None
    households: dict[int, Neighbour]
    ties: list[Tie]


class Wanted(NamedTuple):
    """The wishes of a project."""

    ties: Ties
    groups: list[Group]
    """Of households that live in the project."""
    outside: list[Pair]
    """Of which one lives in the project and the other does not, or not any more."""


class KeptPair(NamedTuple):
    """What became of a pair."""

    pair: Pair
    near: Nearness
    became: Became
    moved: bool
    """Whether at least one of the two moved."""

    @property
    def kept(self) -> bool | None:
        """Whether they stayed near each other; None as long as, or because, neither had to move."""
        return {Became.NEAR: True, Became.APART: False}.get(self.became)


class Stayed(NamedTuple):
    """What became of a group."""

    households: tuple[int, ...]
    mutual: bool
    staying: Staying
    pairs: list[KeptPair]
    waiting: int
    """How many of the households still live in the project while the works go on."""


def wanted(reader: Reader, project: int) -> Wanted:
    """The groups of households that live in a project and want to stay near each other."""
    ties = read_ties(reader, project)

    def living_here(tie: Tie) -> int:
        return sum(ties.households[one].where is Whereabouts.IN_PROJECT for one in tie)

    return Wanted(
        ties,
        groups(tie for tie in ties.ties if living_here(tie) == 2),
        pairs(tie for tie in ties.ties if living_here(tie) == 1),
    )


def stayed(reader: Reader, project: int, today: date) -> tuple[Ties, list[Stayed]]:
    """What became of the wishes of everybody who lived or lives in a project."""
    ties = read_ties(reader, project)
    ended = ties.works_ended_on is not None and ties.works_ended_on <= today
    waiting = {
        number for number, one in ties.households.items() if one.where is Whereabouts.IN_PROJECT and not ended
    }

    def kept_pair(pair: Pair) -> KeptPair:
        one, other = (ties.households[number] for number in pair[:2])
        nearness, moved = near(one.home, other.home), one.moved or other.moved
        is_waiting = pair.household in waiting or pair.neighbour in waiting
        return KeptPair(pair, nearness, became(nearness, waiting=is_waiting, moved=moved), moved)

    found = []
    for group in groups(ties.ties):
        told = [kept_pair(pair) for pair in group.pairs]
        outcome = staying(one.became for one in told)
        left_to_move = len(waiting.intersection(group.households))
        found.append(Stayed(group.households, group.mutual, outcome, told, left_to_move))
    return ties, found


def read_ties(reader: Reader, project: int) -> Ties:
    """Every wish of or about a household that belongs to the project, and all households in them."""
    name, ended = next(run(reader, "neighbours_project", project=project))
    households = (as_neighbour(row) for row in run(reader, "neighbour_households", project=project))
    return Ties(
        project=project,
        name=name,
        works_ended_on=as_date(ended),
        households={one.number: one for one in households},
        ties=[Tie(*row) for row in run(reader, "neighbour_ties", project=project)],
    )


def as_neighbour(row: tuple[Any, ...]) -> Neighbour:
    """One row of the database."""
    (number, given, prefix, family, postcode, house_number, addition, street, area, kind, wijk,
     lives_here, belongs, decided_elsewhere, listed, left_on, gone_on,
     answers, rooms, persons, ground_floor) = row  # fmt: skip
    where = whereabouts(
        lives_here=bool(lives_here), listed=listed is not None,
        left=left_on is not None, gone=gone_on is not None,
    )  # fmt: skip
    is_known = where in (Whereabouts.IN_PROJECT, Whereabouts.ELSEWHERE)
    buurt = area if kind == AreaKind.BUURT else None
    return Neighbour(
        number=number,
        resident=PersonName(given, prefix, family) if family else None,
        address=address_line(postcode, house_number, addition) if is_known else "",
        where=where,
        moved=has_moved(
            where,
            belongs=bool(belongs and (postcode or wijk)),
            decided_elsewhere=bool(decided_elsewhere),
        ),
        home=Home(postcode, house_number, street, buurt, wijk) if is_known else NOWHERE,
        answered=answers is not None,
        rooms=rooms,
        persons=persons,
        ground_floor=None if ground_floor is None else bool(ground_floor),
    )
