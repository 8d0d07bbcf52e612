"""What a count counts, whatever report it stands in, so that it is known again in another.

``closed`` in the report per wijk, the closings beside each goal in the outcomes, and the episodes of which
the lead time is told, are one number; so are the row of a project in a report ``--by project`` and the total
of the report about that project. A count has an identity that is not the name of its report:

- *what* is counted;
- *where*: of which cases. A box is conditions that all hold, such as a wijk and a project, with all that
  follows from them (a buurt lies in a wijk, a project is of a corporation); of several wijken taken together
  there are several boxes;
- *when*: in which period, or on which day.

From that alone follows which counts are equal, which lie within which, and which have nothing in common.
"""

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from ucase.domain.given_out import GivenOut, Place, Variable
from ucase.domain.report import TOTAL, Cell
from ucase.domain.stage import OPEN
from ucase.domain.whereabouts import Condition, LiesIn, Where, cases_of, strangers, wider

STAGES = frozenset(one.value for one in OPEN)
HOUSEHOLDS = "households"
NOT_REACHED = "survey/response/not-reached"
"""Of a longer period these are fewer: it says nothing of another than its own."""
OF_THE_PERIOD = ("/answered", "/open", "/no_answer")
"""How things stand with what was raised or sent in the period: another period is another count."""
SURVEYED = "survey/worries/"
LISTED = ("line/", "worries/", "survey/")
"""What is counted of the households on the lists of projects."""
AT_MOST = {
    "line/intake": "opened",
    "line/settled": "settled",
    "line/closed": "closed",
    "line/survey": "survey/answered",
}
"""A household counts once where its cases, or its answers, may count more often."""


class Figure(NamedTuple):
    """The identity of a count. Of how things stand, ``until`` is the day and there is no ``since``."""

    what: str
    where: Where
    since: date | None
    until: date
    happened: bool

    @property
    def first(self) -> date:
        """The first day that it counts."""
        return self.since or date.min


class Told(NamedTuple):
    """A count that a report tells."""

    figure: Figure
    place: Place
    value: int
    sensitive: bool
    of: int | None
    """The count that it is a part of, where there is one."""


def told_by(number: int, table: GivenOut, lies_in: LiesIn) -> Iterator[Told]:
    """What a report tells; a count that stands at several places may have several identities."""
    wholes = {part: table.variables[whole].value for whole, part in table.within}

    @cache
    def where(scope: tuple[Condition, ...], group: str, listed: bool) -> Where:
        return cases_of(scope, table.by, group, lies_in, listed=listed)

    for at, one in enumerate(table.variables):
        for figure in dict.fromkeys(figure_at(table, cell, one, where) for cell in one.places):
            if figure is not None:
                yield Told(figure, (number, at), one.value, one.sensitive, wholes.get(at))


def figure_at(
    table: GivenOut, cell: Cell, one: Variable, cases: Callable[[tuple[Condition, ...], str, bool], Where]
) -> Figure | None:
    """The identity of the count at a place; None of one that is nothing by itself."""
    what, group = what_of(table, cell)
    scope, stage = table.scope, dict(table.scope).get("stage", "")
    if stage in STAGES and what in (*STAGES, "open"):
        if what not in (stage, "open"):
            return None
        what, scope = stage, tuple(each for each in scope if each[0] != "stage")
    where = cases(scope, group, is_listed(what))
    if not where:
        return None
    if one.happened and what != HOUSEHOLDS:
        return Figure(what, where, table.since, table.until, happened=True)
    if what.endswith(OF_THE_PERIOD):
        what = f"{what} since {table.since}"
    return Figure(what, where, None, table.as_of, happened=False)


# What


def is_listed(what: str) -> bool:
    """Whether households on the lists of projects are counted, and no cases of no project."""
    return what == HOUSEHOLDS or what.startswith(LISTED)


def no_more_than(figure: Figure) -> str | None:
    """What there is at least as much of, of the same cases and days.

    A worry that stands among the newest answers was raised, now or before; in other ways it may be as well.
    """
    if figure.what.startswith(SURVEYED) and figure.since is None:
        return f"worries/{figure.what.removeprefix(SURVEYED)}/raised"
    return AT_MOST.get(figure.what)


def what_of(table: GivenOut, cell: Cell) -> tuple[str, str]:
    """What is counted at a place, and of which group of the cases that the report is about ('' for all)."""
    name, (row, column) = table.name, cell
    if name in ("outcomes", "project", "survey"):
        *group, section, about = row.rsplit("/", 2)
        if name == "survey":
            return of_survey(section, about, column, always=table.since is None), "".join(group)
        of_section = of_outcomes if name == "outcomes" else of_project
        return of_section(section, about, column), "".join(group)
    group_of = "" if row in (TOTAL, "team") else row
    if name in ("wijk", "caseload"):
        return column, group_of
    if (name, column) == ("support", "solved"):
        return "resolved", group_of
    return f"{name}/{column}", group_of


def of_outcomes(section: str, about: str, column: str) -> str:
    """The closings stand with every goal and with the lead times; what was resolved is what was solved."""
    if (section, column) == ("goals", "closed") or (section, about) == ("lead", "whole"):
        return "closed"
    if section == "obstacles":
        return column if about == "all" else f"{column}/{about}"
    return "settled" if column == "settled" else f"{section}/{about}/{column}"


def of_project(section: str, about: str, column: str) -> str:
    """The line counts households at each step; what stands before a step is declared with the report."""
    if column == HOUSEHOLDS:
        return HOUSEHOLDS
    return f"line/{about}" if (section, column) == ("line", "count") else f"{section}/{about}/{column}"


def of_survey(question: str, answer: str, column: str, *, always: bool) -> str:
    """Who answered at all is the first step of the line; in a period the answers may be later ones."""
    if question == "response" and column == "base":
        return HOUSEHOLDS
    if (question, answer, column) == ("response", "answered", "count"):
        return "line/survey" if always else "survey/answered"
    return f"survey/{question}/base" if column == "base" else f"survey/{question}/{answer}"


# Which is within which


def holds(whole: Figure, part: Figure) -> bool:
    """Whether the first counts everything that the second counts, and may count more."""
    if whole == part or whole.what != part.what or whole.happened is not part.happened:
        return False
    if whole.what == NOT_REACHED and not same_time(whole, part):
        return False
    if whole.happened:
        if whole.first > part.first or whole.until < part.until:
            return False
    elif whole.until != part.until:
        return False
    return wider(whole.where, part.where)


def same_time(one: Figure, other: Figure) -> bool:
    """Whether two counts are of the same days."""
    return (one.happened, one.since, one.until) == (other.happened, other.since, other.until)


def apart(one: Figure, other: Figure) -> bool:
    """Whether nothing is counted in both: of other cases, or in other periods."""
    if one.happened and max(one.first, other.first) > min(one.until, other.until):
        return True
    return strangers(one.where, other.where)


def overlap(one: Figure, other: Figure) -> bool:
    """Whether two counts of the same share days, and each has days of its own."""
    if not one.happened or (one.what, one.where) != (other.what, other.where):
        return False
    first, last = sorted([one, other], key=lambda each: (each.first, each.until))
    return first.first < last.first <= first.until < last.until
