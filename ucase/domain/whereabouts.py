"""Of which cases a count is: conditions that all hold, and what follows from them."""

from collections.abc import Mapping
from functools import cache

Condition = tuple[str, str]
"""A kind of place and which one: ``("project", "P-0001")``."""
Box = frozenset[Condition]
Where = frozenset[Box]
LiesIn = Mapping[Condition, Box]
"""What follows from a condition, that condition included."""

AREAS = ("wijk", "subwijk", "buurt")


def cases_of(scope: tuple[Condition, ...], by: str, group: str, lies_in: LiesIn) -> Where:
    """The boxes of which the cases are counted: what the report is narrowed to, and the row."""
    boxes: list[Box] = [frozenset()]
    for kind, value in scope:
        ways = [areas(one, lies_in) for one in value.split(",")] if kind == "wijken" else [
            lies_in.get((kind, value), frozenset({(kind, value)}))
        ]  # fmt: skip
        boxes = [box | way for box in boxes for way in ways]
    if group:
        kind = by or kind_of(group)
        boxes = [box | lies_in.get((kind, group), frozenset({(kind, group)})) for box in boxes]
    return frozenset(box for box in boxes if len({kind for kind, _ in box}) == len(box))


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
