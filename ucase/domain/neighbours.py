"""Who wants to stay near whom, and whether they did: the first worry that tenants bring (DOMAIN §1.1, §3)."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from ucase.domain.text import fold

DIGITS_OF_POSTCODE = 4


class Tie(NamedTuple):
    """A household wants to stay near another one; the numbers of both."""

    household: int
    neighbour: int


class Pair(NamedTuple):
    """Two households of which one or both want to stay near the other."""

    household: int
    """Who said it. When both did: the lower number."""
    neighbour: int
    mutual: bool


class Group(NamedTuple):
    """Households that hang together by their wishes, lowest number first; each has a pair in here."""

    households: tuple[int, ...]
    pairs: tuple[Pair, ...]

    @property
    def mutual(self) -> bool:
        """Whether every wish in the group is answered by the same wish of the other."""
        return all(pair.mutual for pair in self.pairs)


def pairs(ties: Iterable[Tie]) -> list[Pair]:
    """The ties as pairs of households, each pair once, in the order of their numbers."""
    said = set(ties)
    found = (
        Pair(*tie, mutual=(tie.neighbour, tie.household) in said)
        for tie in said
        if tie.household < tie.neighbour or (tie.neighbour, tie.household) not in said
    )
    return sorted(found, key=lambda pair: (min(pair[:2]), max(pair[:2])))


def groups(ties: Iterable[Tie]) -> list[Group]:
    """The connected groups, whichever way the wishes point; in the order of their lowest number."""
    found = pairs(ties)
    leader: dict[int, int] = {}

    def lowest(household: int) -> int:
        while (above := leader.setdefault(household, household)) != household:
            leader[household] = leader[above]  # shorten the way for whoever comes next
            household = above
        return household

    for pair in found:
        one, other = sorted((lowest(pair.household), lowest(pair.neighbour)))
        leader[other] = one
    members: dict[int, list[int]] = {}
    for household in sorted(leader):
        members.setdefault(lowest(household), []).append(household)
    within: dict[int, list[Pair]] = {}
    for pair in found:
        within.setdefault(lowest(pair.household), []).append(pair)
    return [Group(tuple(members[one]), tuple(within[one])) for one in members]


class Whereabouts(StrEnum):
    """Where a household is, as seen from a project."""

    IN_PROJECT = "in-project"
    """In a dwelling on the project's newest list: it did not have to leave, did not yet, or came back."""
    ELSEWHERE = "elsewhere"
    """Rehoused, or never a part of the project."""
    LEFT = "left"
    """Other people live in its dwelling; where it went is not known."""
    GONE = "gone"
    """Its dwelling is not on the newest list any more; where it lives now is not known."""


def whereabouts(*, lives_here: bool, listed: bool, left: bool, gone: bool) -> Whereabouts:
    """Where a household is. ``listed`` when its dwelling came from the list of a project.

    Only a list can tell that a household left; a dwelling that is on none was given to it afterwards.
    """
    if lives_here:
        return Whereabouts.IN_PROJECT
    if left and listed:
        return Whereabouts.LEFT
    return Whereabouts.GONE if gone else Whereabouts.ELSEWHERE


class Nearness(StrEnum):
    """How near two homes are to each other, nearest first."""

    SAME_BUILDING = "same-building"
    """The same postcode and house number; at most the addition differs."""
    SAME_POSTCODE = "same-postcode"
    """All six characters: a part of one street, some twenty front doors."""
    SAME_STREET = "same-street"
    SAME_BUURT = "same-buurt"
    SAME_WIJK = "same-wijk"
    ELSEWHERE = "elsewhere"
    UNKNOWN = "unknown"
    """Of one of the two it is not known where it lives."""


TOGETHER = (Nearness.SAME_BUILDING, Nearness.SAME_POSTCODE, Nearness.SAME_STREET)
"""What counts as still living near each other: a street or a postcode, not a buurt (our own choice)."""


class Home(NamedTuple):
    """Where a household lives, as far as it is known; the areas by their keys."""

    postcode: str | None = None
    house_number: str | None = None
    street: str | None = None
    buurt: int | None = None
    wijk: int | None = None


def near(one: Home, other: Home) -> Nearness:
    """How near two homes are. A street is known by its name and the digits of its postcode."""
    if one.postcode and one.postcode == other.postcode:
        same_number = one.house_number and one.house_number == other.house_number
        return Nearness.SAME_BUILDING if same_number else Nearness.SAME_POSTCODE
    if is_same_street(one, other):
        return Nearness.SAME_STREET
    if one.buurt and one.buurt == other.buurt:
        return Nearness.SAME_BUURT
    if one.wijk and one.wijk == other.wijk:
        return Nearness.SAME_WIJK
    both_known = (one.postcode and other.postcode) or (one.wijk and other.wijk)
    return Nearness.ELSEWHERE if both_known else Nearness.UNKNOWN


def is_same_street(one: Home, other: Home) -> bool:
    """Whether both homes lie in one street; two streets of one name have other digits in their postcodes."""
    if not (one.street and other.street and one.postcode and other.postcode):
        return False
    same_digits = one.postcode[:DIGITS_OF_POSTCODE] == other.postcode[:DIGITS_OF_POSTCODE]
    return same_digits and fold(one.street) == fold(other.street)


class Staying(StrEnum):
    """What became of the wish of a group to stay near each other."""

    TOGETHER = "together"
    """Every pair lives near each other."""
    PARTLY = "partly"
    """Some pairs do."""
    APART = "apart"
    """No pair does, nobody has to move any more, and somebody moved."""
    NOT_REHOUSED = "not-rehoused"
    """No pair does yet, and somebody still lives in a dwelling that has to be left."""
    NOT_MOVED = "not-moved"
    """No pair does, but nobody moved either: they live where they lived, so nothing took them apart."""


class Became(StrEnum):
    """What became of a pair."""

    NEAR = "near"
    APART = "apart"
    """At least one of the two moved, and they do not live near each other."""
    NOT_MOVED = "not-moved"
    """They do not live near each other, but both live where they lived before the works."""
    WAITING = "waiting"
    """One of the two still has to move."""


def has_moved(where: Whereabouts, *, belongs: bool, decided_elsewhere: bool) -> bool:
    """Whether a household lives elsewhere than before the works, as far as is known.

    ``belongs``: to the project, so that living outside it with an address is a move; who never was a part
    of it did not move for it. ``decided_elsewhere``: it lived at another address when it was decided about.
    """
    if where in (Whereabouts.LEFT, Whereabouts.GONE):
        return True
    return decided_elsewhere or (belongs and where is Whereabouts.ELSEWHERE)


def became(nearness: Nearness, *, waiting: bool, moved: bool) -> Became:
    """What became of a pair of which either is still waiting, or either moved."""
    if waiting:
        return Became.WAITING
    if nearness in TOGETHER:
        return Became.NEAR
    return Became.APART if moved else Became.NOT_MOVED


def staying(pairs: Iterable[Became]) -> Staying:
    """What became of a group, from what became of each of its pairs."""
    found = set(pairs)
    if found <= {Became.NEAR}:
        return Staying.TOGETHER
    if Became.NEAR in found:
        return Staying.PARTLY
    if Became.WAITING in found:
        return Staying.NOT_REHOUSED
    return Staying.APART if Became.APART in found else Staying.NOT_MOVED
