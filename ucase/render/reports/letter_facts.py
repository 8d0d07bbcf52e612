"""What the letter of a report is about: by one rule of every report, from what is shown and nothing else."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ucase.domain.report import Cell, Definition, Kind, Previous, Published, Report, Shown, ShownRow
from ucase.locale import knows, t
from ucase.render.reports import Words, figure_title, within_a_sentence

ALMOST_AS_LONG = 3
"""Periods that differ by so many days at most can be compared: months, quarters and years do."""

TO_COMPARE_WITH = ("base", "households", "before")
"""What other figures are compared with is no news by itself."""


class Fact(NamedTuple):
    """A count now, and in the report before; nothing when there was none to compare it with."""

    key: str
    """What ``--explain`` finds it by."""
    title: str
    now: Shown
    before: Shown
    happened: bool

    @property
    def change(self) -> int | None:
        """By how much it changed, when both are told."""
        both = isinstance(self.now, int) and isinstance(self.before, int)
        return int(self.now or 0) - int(self.before or 0) if both else None


class Told(NamedTuple):
    """What each of the sentences is about."""

    what: str
    lead: Fact
    happened: tuple[Fact, ...]
    rest: tuple[Fact, ...]


def told(published: Published, words: Words) -> Told | None:
    """What is said; nothing where no row stands for all of it.

    Of the only row or the total it is first how it stands, then what happened; a report with more than that
    says in its words what comes first.
    """
    cells = dict(counts(published, words))
    lead, happened = first_of(cells, words)
    if lead is None:
        return None
    facts = {cell: fact(published, words, row, one) for cell, (row, one) in cells.items()}
    spoken_of = {lead, *happened}
    spoken_of |= {cell for places in published.report.same if spoken_of & set(places) for cell in places}
    spoken_of |= {cell for cell, (_, one) in cells.items() if is_sum_of(cell, one, spoken_of)}
    return Told(
        words.of_all or words.label(cells[lead][0]),
        facts[lead],
        tuple(facts[cell] for cell in happened),
        tuple(
            one
            for cell, one in facts.items()
            if cell not in spoken_of and not (words.lead and cell.column in TO_COMPARE_WITH)
        ),
    )


def is_sum_of(cell: Cell, one: Definition, spoken_of: set[Cell]) -> bool:
    """Whether a figure is the sum of figures that are told, and so no news."""
    return bool(one.parts) and all(Cell(cell.row, part) in spoken_of for part in one.parts)


def names_in_letters(published: Published, words: Words) -> dict[str, str]:
    """What letters call the figures of a report, and what ``--explain`` finds each by."""
    facts = (fact(published, words, row, one) for row, one in dict(counts(published, words)).values())
    return {one.title: one.key for one in facts}


Counts = dict[Cell, tuple[ShownRow, Definition]]


def counts(published: Published, words: Words) -> Iterator[tuple[Cell, tuple[ShownRow, Definition]]]:
    """The counts of the rows that stand for all of the report."""
    report = published.report
    for row in rows_of_all(published, words):
        for one in report.definitions:
            if one.kind is Kind.COUNT and row.values[report.place(one.key)] is not None:
                yield Cell(row.key, one.key), (row, one)


def rows_of_all(published: Published, words: Words) -> Iterable[ShownRow]:
    """The only row, or the total; of a report in parts the rows that are of no group."""
    if words.lead is None:
        is_one = len(published.rows) == 1 and not words.opens
        row = published.rows[0] if is_one else published.total
        return [row] if row else []
    own = {"/".join(map(str, row.labels[-2:])) for row in published.rows}
    return [row for row in published.rows if row.key in own]


def first_of(cells: Counts, words: Words) -> tuple[Cell | None, tuple[Cell, ...]]:
    """The figure that the letter begins with, and what it says of what happened."""
    if words.lead is not None:
        stands, *happened = words.lead
        return (stands if stands in cells else None), tuple(one for one in happened if one in cells)
    if words.opens:
        opening = [cell for column in words.opens for cell in cells if cell.column == column]
        return next(iter(opening), None), tuple(opening[1:])
    standing = [cell for cell, (_, one) in cells.items() if not one.happened]
    lead = next(iter((*standing, *cells)), None)
    flows = [cell for cell, (_, one) in cells.items() if one.happened and cell != lead]
    return lead, tuple(flows[:2])


def fact(published: Published, words: Words, row: ShownRow, one: Definition) -> Fact:
    """A count of a row, now and before."""
    title, key = figure_title(published, one.key), one.key
    if words.lead is not None:
        key = f"{row.key}/{one.key}"
        title = named(published, words, row, one)
    before = None
    of_period = is_of_the_period(published.report, one)
    if published.previous and (not of_period or is_comparable(published.report, published.previous)):
        before = published.previous.cells.get(Cell(row.key, one.key))
    return Fact(key, title, row.values[published.report.place(one.key)], before, one.happened)


def named(published: Published, words: Words, row: ShownRow, one: Definition) -> str:
    """What a figure of a row is called in a sentence: in words of its own, if it has some."""
    report, own = published.report.name, f"{row.key}_{one.key}".replace("/", "_")
    if knows(f"letter.{report}.{own}"):
        return t(f"letter.{report}.{own}")
    about = words.in_a_sentence(row)
    return about if one.key == "count" else f"{about}, {within_a_sentence(figure_title(published, one.key))}"


def is_of_the_period(report: Report, one: Definition) -> bool:
    """Whether a figure counts what happened in the period, or how a part of that stands now."""
    return one.happened or any(each.happened and one.key in each.parts for each in report.definitions)


def is_comparable(report: Report, before: Previous) -> bool:
    """Whether what happened in the two periods can be put beside each other."""
    if before.until is None or before.since == report.period.since:
        return before.until is not None
    if before.since is None or report.period.since is None:
        return False
    now, then = report.period.until - report.period.since, before.until - before.since
    return abs((now - then).days) <= ALMOST_AS_LONG
