"""Where everybody stands in an ecogram: rings around the household, nearest inside.

Pure geometry, in units of the picture with the household at (0, 0). What holds for any number of people:
no two boxes touch, and no tie runs under a box, so that every tie can be followed to its end.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import atan2, cos, hypot, pi, sin, tau
from typing import NamedTuple

from ucase.domain.network import CLOSENESS

HOUSEHOLD = (66.0, 36.0)
"""The half-axes of the ellipse in the middle."""
FREE = (59.0, 41.0)
"""Around the household, where nobody stands: from its edge to the first ring of boxes, for the ties."""
HALF_RING = (61.0, 39.0)
"""From where the boxes of a ring stand to the line around it, when no box needs more."""
GAP = 9.0
"""Between two boxes, and between a box and the tie of somebody else."""
TOUCH = 3.0
"""Between the end of a tie and what it leads to."""
DIRECTIONS = 240
"""In how many directions a box can stand; of more than thirty people, eight for each."""
TURNS = (0.5, 0.25, 0.0, 0.75)
"""By what part of a step everybody on a ring is turned, to find a place for all without a larger picture."""
UP = -pi / 2

Size = tuple[float, float]
"""Width and height."""


class Box(NamedTuple):
    """A rectangle by its middle and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def left(self) -> float:
        return self.x - self.width / 2

    @property
    def right(self) -> float:
        return self.x + self.width / 2

    @property
    def top(self) -> float:
        return self.y - self.height / 2

    @property
    def bottom(self) -> float:
        return self.y + self.height / 2

    def overlaps(self, other: "Box", gap: float = 0.0) -> bool:
        """Whether the two are nearer to each other than the gap."""
        return (
            abs(self.x - other.x) * 2 < self.width + other.width + 2 * gap
            and abs(self.y - other.y) * 2 < self.height + other.height + 2 * gap
        )

    @property
    def near(self) -> float:
        """From the middle of the picture to the nearest point of the box."""
        return hypot(max(0.0, abs(self.x) - self.width / 2), max(0.0, abs(self.y) - self.height / 2))

    def sector(self, gap: float) -> tuple[float, float]:
        """The direction in which the box stands, and how far it reaches to either side of that."""
        middle = atan2(self.y, self.x)
        wide, high = self.width / 2 + gap, self.height / 2 + gap
        corners = ((self.x + wide * i, self.y + high * j) for i in (-1, 1) for j in (-1, 1))
        return middle, max(apart(atan2(y, x), middle) for x, y in corners)


class Tie(NamedTuple):
    """The line between the household and somebody, from the one end to the other."""

    start: tuple[float, float]
    end: tuple[float, float]


class Ring(NamedTuple):
    """The line around those of one closeness, and how far within it their boxes stand."""

    closeness: int
    half_axes: tuple[float, float]
    half: tuple[float, float]


class Person(NamedTuple):
    """What the place of somebody depends on: how near, and the size of the box with the name."""

    closeness: int
    size: Size


class Ecogram(NamedTuple):
    """The places: of the rings and their names, and of everybody in the order in which they were given."""

    rings: list[Ring]
    names: list[Box]
    boxes: list[Box]
    ties: list[Tie]

    @property
    def half_axes(self) -> tuple[float, float]:
        """How far the picture reaches from the middle."""
        return self.rings[-1].half_axes


def lay_out(people: Sequence[Person], names: Sequence[Size]) -> Ecogram:
    """Place everybody, and the names of the rings, which have these sizes.

    The rings grow until there is room: on a larger circle every box takes less of the view.
    """
    widest = max((one.size[0] for one in people), default=0.0)
    tallest = max((one.size[1] for one in people), default=0.0)
    half = (max(HALF_RING[0], widest / 2 + TOUCH), max(HALF_RING[1], tallest / 2 + TOUCH))
    more = 0.0
    while True:
        rings = rings_farther_out(more, half)
        for turn in TURNS:
            boxes = placed(people, rings, turn)
            named = places_for_names(rings, names, boxes) if boxes is not None else None
            if boxes is not None and named is not None:
                return Ecogram(rings, named, boxes, [tie_to(box) for box in boxes])
        more = more * 1.15 + 8


def rings_farther_out(more: float, half: tuple[float, float]) -> list[Ring]:
    """The rings, all of them by so much farther from the middle than they need be."""
    wide, high = HOUSEHOLD[0] + FREE[0] + more * 1.5, HOUSEHOLD[1] + FREE[1] + more
    return [
        Ring(closeness, (wide + half[0] * 2 * (place + 1), high + half[1] * 2 * (place + 1)), half)
        for place, closeness in enumerate(CLOSENESS)
    ]


def placed(people: Sequence[Person], rings: Sequence[Ring], turn: float) -> list[Box] | None:
    """A box for everybody, nearest first, or None when somebody finds no place."""
    boxes: dict[int, Box] = {}
    for ring in rings:
        here = [number for number, one in enumerate(people) if one.closeness == ring.closeness]
        inside = list(boxes.values())
        behind = [box.sector(GAP) for box in inside]
        free = [
            one
            for one in directions_on(ring, len(people))
            if all(apart(one, middle) >= half for middle, half in behind)
        ]
        fresh: list[Box] = []
        for place, number in enumerate(here):
            first = int((place + turn) * len(free) / len(here))
            places = (box_on(ring, one, people[number].size) for one in outwards(free, first))
            box = free_place(places, inside, fresh)
            if box is None:
                return None
            boxes[number] = box
            fresh.append(box)
    return [boxes[number] for number in range(len(people))]


def places_for_names(rings: Sequence[Ring], sizes: Sequence[Size], boxes: Sequence[Box]) -> list[Box] | None:
    """For the name of each ring a place inside its line, at the top if it can be; clear of boxes and ties."""
    found: list[Box] = []
    for ring, (width, height) in zip(rings, sizes, strict=True):
        wide, high = ring.half_axes[0] - width / 2 - TOUCH, ring.half_axes[1] - height / 2 - TOUCH
        turns = (UP + side * step * tau / DIRECTIONS for step in range(DIRECTIONS // 2) for side in (1, -1))
        places = (Box(wide * cos(turn), high * sin(turn), width, height) for turn in turns)
        place = next((one for one in places if is_clear(one, boxes)), None)
        if place is None:
            return None
        found.append(place)
    return found


def is_clear(place: Box, boxes: Sequence[Box]) -> bool:
    """Whether no box and no tie comes near."""
    middle, half = place.sector(TOUCH)
    return not any(
        place.overlaps(box, TOUCH) or (box.near > place.near and apart(atan2(box.y, box.x), middle) < half)
        for box in boxes
    )


def directions_on(ring: Ring, people: int) -> list[float]:
    """Directions from the top around, closer together where the ring is farther: at its sides."""
    wide, high = ring.half_axes
    many = max(DIRECTIONS, 8 * people)
    turns = (UP + place * tau / many for place in range(many))
    return [atan2(high * sin(turn), wide * cos(turn)) for turn in turns]


def outwards(free: Sequence[float], first: int) -> Iterator[float]:
    """The directions that are nearest to a first one, to either side in turn."""
    for step in range(len(free)):
        yield free[(first + (step + 1) // 2 * (1 if step % 2 else -1)) % len(free)]


def free_place(places: Iterable[Box], standing: Sequence[Box], fresh: Sequence[Box]) -> Box | None:
    """The first place that touches nothing and where no tie runs under a box of the same ring."""
    views = [(*other.sector(GAP), other.near) for other in fresh]
    for box in places:
        if any(box.overlaps(other, GAP) for other in (*standing, *fresh)):
            continue
        middle, half = box.sector(GAP)
        near = box.near
        if not any(
            apart(middle, its_middle) < (half if near < its_near else its_half)
            for its_middle, its_half, its_near in views
        ):
            return box
    return None


def box_on(ring: Ring, direction: float, size: Size) -> Box:
    """The box of a ring whose tie goes in that direction."""
    wide, high = ring.half_axes[0] - ring.half[0], ring.half_axes[1] - ring.half[1]
    far = 1 / hypot(cos(direction) / wide, sin(direction) / high)
    return Box(far * cos(direction), far * sin(direction), *size)


def tie_to(box: Box) -> Tie:
    """The line from the edge of the household to the edge of a box, towards its middle."""
    far = hypot(box.x, box.y)
    x, y = box.x / far, box.y / far
    begin = 1 / hypot(x / HOUSEHOLD[0], y / HOUSEHOLD[1]) + TOUCH
    inside = min(box.width / 2 / max(abs(x), 1e-9), box.height / 2 / max(abs(y), 1e-9))
    end = far - inside - TOUCH
    return Tie((x * begin, y * begin), (x * end, y * end))


def apart(one: float, other: float) -> float:
    """The angle between two directions."""
    return abs((one - other + pi) % tau - pi)
