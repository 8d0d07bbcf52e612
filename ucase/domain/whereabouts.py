"""Of which cases a count is: conditions that all hold, and what follows from them.

Which projects there are, and whose each is, everybody knows: a corporation has the cases of its projects and
no others, and a household of the survey is on the list of a project. So the only project of a corporation, or
the only one there is, is the same as the whole, and all of them together leave nothing over.
"""

from collections.abc import Iterable, Mapping
from functools import cache

Condition = tuple[str, str]
"""A kind of place and which one: ``("project", "P-0001")``."""
Box = frozenset[Condition]
Where = frozenset[Box]
LiesIn = Mapping[Condition, Box]
"""What follows from a condition, that condition included."""

AREAS = ("wijk", "subwijk", "buurt")
NO_PROJECT = ("project", "unknown")
"""Cases may be of none; a household that is on the list of a project is not."""


def cases_of(
    scope: tuple[Condition, ...], by: str, group: str, lies_in: LiesIn, *, listed: bool = False
) -> Where:
    """The boxes of which the cases are counted: what the report is narrowed to, and the row.

    ``listed`` are households on the list of a project.
    """
    boxes: list[Box] = [frozenset()]
    for kind, value in scope:
        ways = [areas(one, lies_in) for one in value.split(",")] if kind == "wijken" else [
            lies_in.get((kind, value), frozenset({(kind, value)}))
        ]  # fmt: skip
        boxes = [box | way for box in boxes for way in ways]
    if group:
        kind = by or kind_of(group)
        boxes = [box | lies_in.get((kind, group), frozenset({(kind, group)})) for box in boxes]
    return closed((box for box in boxes if is_possible(box)), lies_in, listed=listed)


def is_possible(box: Box) -> bool:
    """Whether something can lie there: not in two places of a kind."""
    return len({kind for kind, _ in box}) == len(box)


def closed(boxes: Iterable[Box], lies_in: LiesIn, *, listed: bool) -> Where:
    """With what follows from the projects in which the cases can lie: that which those have in common."""
    projects = {box: projects_in(box, lies_in, listed=listed) for box in boxes}
    return frozenset(
        box.union(frozenset.intersection(*found)) if found else box for box, found in projects.items()
    )


def projects_in(box: Box, lies_in: LiesIn, *, listed: bool) -> list[Box]:
    """The projects in which a case of the box can lie, that there is none included."""
    return [
        follows
        for one, follows in lies_in.items()
        if one[0] == NO_PROJECT[0] and not (listed and one == NO_PROJECT) and is_possible(box | follows)
    ]


def leaves_nothing(whole: Where, parts: Iterable[Where], lies_in: LiesIn, *, listed: bool) -> bool:
    """Whether several together have every case of the whole: whichever project it is of, it is in one."""
    of_parts = [box for part in parts for box in part]
    return all(
        any(part <= box | project for part in of_parts)
        for box in whole
        for project in projects_in(box, lies_in, listed=listed) or [box]
    )


def areas(key: str, lies_in: LiesIn) -> Box:
    """An area of whichever kind."""
    return next(
        (lies_in[kind, key] for kind in AREAS if (kind, key) in lies_in), frozenset({(AREAS[0], key)})
    )


def kind_of(group: str) -> str:
    """By what the rows are, in reports of before that was kept."""
    if group.startswith("P-"):
        return "project"
    return "corporation" if group.startswith("organisation-") else AREAS[0]


@cache
def wider(one: Where, other: Where) -> bool:
    """Whether every case of the second is one of the first."""
    return all(any(box <= each for box in one) for each in other)


@cache
def strangers(one: Where, other: Where) -> bool:
    """Whether no case is in both."""
    return all(
        any(
            kind == other_kind and value != other_value
            for kind, value in box
            for other_kind, other_value in each
        )
        for box in one
        for each in other
    )
