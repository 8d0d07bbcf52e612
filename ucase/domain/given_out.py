"""What was given out before: the counts of every report that went outside, with how each was shown.

What they tell together is in ``ucase.domain.together``; what comes too soon after another is not counted anew
at all (``ucase.domain.repeating``).
"""

import json
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ucase.domain.report import Cell, Number


class Sign(StrEnum):
    """How a count is shown."""

    SHOWN = "shown"
    SMALL = "small"
    HIDDEN = "hidden"


class Variable(NamedTuple):
    """A count, the places of the report at which it stands, and how it is shown."""

    places: tuple[Cell, ...]
    value: int
    sign: Sign
    sensitive: bool
    happened: bool
    why: str = ""
    """Why it is hidden, where it is for the sake of something else than its own smallness."""


class GivenOut(NamedTuple):
    """The counts of a report that was given out, the true ones with how each was shown."""

    name: str
    scope: tuple[tuple[str, str], ...]
    since: date | None
    until: date
    as_of: date
    threshold: int
    rounding: int
    variables: tuple[Variable, ...]
    sums: tuple[tuple[int, tuple[int, ...]], ...]
    """What adds up: the place of a total, and those of its parts."""
    within: tuple[tuple[int, int], ...]
    """What is a part of what: the whole, and the part."""
    others: tuple[tuple[str, str, Number], ...] = ()
    """Medians by row and column, so that they can be given again as they were."""
    by: str = ""
    """What the rows are told apart by: ``wijk``, ``project``; of before that was kept nothing."""


SOON = 28
"""Within so many days, how things stand is taken to be remembered well enough to be compared."""

Place = tuple[int, int]
"""Which report, and which count of it."""


def same_counts(one: GivenOut, other: GivenOut) -> bool:
    """Whether two reports hold the same counts of the same things on the same day."""
    plain = [[each._replace(sign=Sign.SHOWN, why="") for each in table.variables] for table in (one, other)]
    return one._replace(variables=()) == other._replace(variables=()) and plain[0] == plain[1]


def each_once(tables: Sequence[GivenOut]) -> list[GivenOut]:
    """The reports without those that say the same as one before, such as one for another audience."""
    found: list[GivenOut] = []
    for table in tables:
        if not any(same_counts(table, one) for one in found):
            found.append(table)
    return found


def narrowed(table: GivenOut) -> set[tuple[str, str]]:
    """What narrows the cases that a report is about; which rows it shows does not."""
    return {one for one in table.scope if one[0] != "wijken"}


def written(given: GivenOut) -> str:
    """What was given out, as it is kept."""
    return json.dumps(given, default=str, ensure_ascii=False, separators=(",", ":"))


def read(text: str) -> GivenOut:
    """What was kept. Raises :class:`ValueError` for anything else."""
    name, scope, since, until, as_of, threshold, rounding, variables, sums, within, *more = json.loads(text)
    return GivenOut(
        name,
        tuple((kind, value) for kind, value in scope),
        date.fromisoformat(since) if since else None,
        date.fromisoformat(until),
        date.fromisoformat(as_of),
        threshold,
        rounding,
        tuple(
            Variable(tuple(Cell(*place) for place in places), value, Sign(sign), *rest)
            for places, value, sign, *rest in variables
        ),
        tuple((total, tuple(parts)) for total, parts in sums),
        tuple((whole, part) for whole, part in within),
        tuple((row, column, value) for row, column, value in (more[0] if more else ())),
        more[1] if len(more) > 1 else "",
    )
