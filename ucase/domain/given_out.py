"""What was given out before, and what two reports tell together.

Whoever is outside may talk to everybody else who is: a report for the corporation counts as read by the
municipality. Two reports are put beside each other, figure by figure:

- the same count in both is one number;
- of what *happened*, a longer period holds a shorter one and a report about everything holds one about a
  project, so that the difference is people, and is treated as if it were shown;
- how things *stand* on two days differs by people who came and people who went, so that the difference is not
  a count of people. But within four weeks a reader is taken to know of a count that has not changed that it
  has not, and of any other that it changed by less than the threshold: to ask for one wijk on the day after
  the report of all must not tell what that report has hidden.

Several that lie within a third are taken together (``ucase.domain.nesting``), and what comes too soon after
another is not counted anew at all (``ucase.domain.repeating``).
"""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ucase.domain.possible import FREE
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


SOON = 28
"""Within so many days, how things stand is taken to be remembered well enough to be compared."""

Place = tuple[int, int]
"""Which report, and which count of it."""


class Link(NamedTuple):
    """Two counts that differ by something that lies between ``low`` and ``high``."""

    less: Place
    more: Place
    low: int
    high: int
    people: bool = False
    """The difference is people, of whom few must not be told."""
    sensitive: bool = False


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


def links(tables: Sequence[GivenOut]) -> Iterator[Link]:
    """What every two reports tell together.

    Of two earlier ones between which lies a third, that one tells it already.
    """
    last = len(tables) - 1
    for second in range(1, len(tables)):
        for first in range(second):
            found = list(between(tables, first, second))
            if second == last or not a_third_between(tables, first, second):
                yield from found
            else:
                yield from (link for link in found if not link.people)


def a_third_between(tables: Sequence[GivenOut], first: int, second: int) -> bool:
    """Whether a report about the same things holds the one and is held by the other."""
    less, more = (first, second) if holds(tables[second], tables[first]) else (second, first)
    if not holds(tables[more], tables[less]):
        return False
    rows = {cell for variable in tables[more].variables for cell in variable.places}
    return any(
        number not in (first, second)
        and holds(tables[more], third)
        and holds(third, tables[less])
        and not same(third, tables[more])
        and not same(third, tables[less])
        and rows <= {cell for variable in third.variables for cell in variable.places}
        for number, third in enumerate(tables[:-1])
    )


def between(tables: Sequence[GivenOut], first: int, second: int) -> Iterator[Link]:
    """The links of one report with another."""
    one, other = tables[first], tables[second]
    if one.name != other.name:
        return
    known = {cell: at for at, variable in enumerate(one.variables) for cell in keys(one, variable)}
    for at, variable in enumerate(other.variables):
        found = {known[cell] for cell in keys(other, variable) if cell in known}
        for before in sorted(found):
            old = one.variables[before]
            link = happened if variable.happened else standing
            yield from link((first, before), (second, at), one, other, old, variable)


def keys(table: GivenOut, variable: Variable) -> Iterator[tuple[str, str, str]]:
    """By what a count is known again. The total of some wijken is not that of all."""
    only = dict(table.scope).get("wijken", "")
    for cell in variable.places:
        yield cell.row, cell.column, only if cell.row == "total" else ""


def narrowed(table: GivenOut) -> set[tuple[str, str]]:
    """What narrows the cases that a report is about; which rows it shows does not."""
    return {one for one in table.scope if one[0] != "wijken"}


def happened(
    at: Place, here: Place, one: GivenOut, other: GivenOut, old: Variable, new: Variable
) -> Iterator[Link]:
    """Two counts of what happened: equal, or one holds the other."""
    sensitive = telling(at, here, one, other)
    if same(one, other):
        # Asked again, it may have become another number; that nothing was added is no news then.
        yield Link(at, here, 0, 0, people=old.value != new.value, sensitive=sensitive)
    elif holds(other, one):
        yield Link(at, here, 0, FREE, people=True, sensitive=sensitive)
    elif holds(one, other):
        yield Link(here, at, 0, FREE, people=True, sensitive=sensitive)


def telling(at: Place, here: Place, one: GivenOut, other: GivenOut) -> bool:
    """Whether it would tell something that nobody is in the difference: where somebody could have been."""
    if not (one.variables[at[1]].sensitive or other.variables[here[1]].sensitive):
        return False
    wholes = [
        table.variables[whole].value
        for table, place in ((one, at), (other, here))
        for whole, part in table.within
        if part == place[1]
    ]
    return len(wholes) != 2 or wholes[0] != wholes[1]


def same(one: GivenOut, other: GivenOut) -> bool:
    """Whether two reports are about the same period and the same cases."""
    return (one.since, one.until, narrowed(one)) == (other.since, other.until, narrowed(other))


def holds(one: GivenOut, other: GivenOut) -> bool:
    """Whether the first is about everything that the second is about."""
    earliest = date.min
    return (
        narrowed(one) <= narrowed(other)
        and (one.since or earliest) <= (other.since or earliest)
        and one.until >= other.until
    )


def standing(
    at: Place, here: Place, one: GivenOut, other: GivenOut, old: Variable, new: Variable
) -> Iterator[Link]:
    """Two counts of how things stand: of the same cases, on the same day or another; or of some of them."""
    if narrowed(one) == narrowed(other) and abs((other.as_of - one.as_of).days) < SOON:
        slack = other.threshold - 1
        if new.value == old.value:
            yield Link(at, here, 0, 0)
        elif abs(new.value - old.value) <= slack:
            yield Link(at, here, -slack, slack)
    elif one.as_of == other.as_of and narrowed(other) < narrowed(one):
        yield Link(at, here, 0, FREE, people=True, sensitive=telling(at, here, one, other))
    elif one.as_of == other.as_of and narrowed(one) < narrowed(other):
        yield Link(here, at, 0, FREE, people=True, sensitive=telling(at, here, one, other))


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
    )
