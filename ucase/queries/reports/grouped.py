"""Rows per wijk, project or case manager, from the lists of what is counted there, and their total."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ucase.domain.at_day import Place
from ucase.domain.grouping import By
from ucase.domain.listed import Item, Lists, row_of, together
from ucase.domain.references import PROJECT, write
from ucase.domain.report import TOTAL, Cell, Definition, Kind, Row
from ucase.queries import run
from ucase.queries.groups import Group, Groups
from ucase.queries.reports.asked import Asked
from ucase.storage.reading import Reader

Counted = Iterable[tuple[Place, str, Item]]
"""Everything that is counted: where it lies, in which figure, and what it is."""


class Table:
    """What was counted, by row and figure, and the rows that there are."""

    def __init__(self, asked: Asked, groups: Groups, rows: Iterable[Place], counted: Counted) -> None:
        assert asked.by is not None
        by = asked.by
        found = [groups.of(by, place) for place in rows]
        self.groups: Sequence[Group] = groups.in_order(by, found)
        self.lists: dict[Cell, list[Item]] = defaultdict(list)
        for place, figure, item in counted:
            self.lists[Cell(groups.of(by, place).key, figure)].append(item)

    def rows(self, definitions: Sequence[Definition], sizes: Mapping[str, int] = {}) -> Iterator[Row]:
        """A row per group."""
        for group in self.groups:
            labels = (group.name, group.code)
            yield row_of(group.key, labels, definitions, self.lists, size=sizes.get(group.key))

    def total(self, definitions: Sequence[Definition]) -> Row:
        """All of them together."""
        counted = [one.key for one in definitions if one.kind is not Kind.PERCENTAGE and not one.parts]
        self.lists.update(together(self.lists, [one.key for one in self.groups], counted, TOTAL))
        return row_of(TOTAL, (None, None), definitions, self.lists)

    @property
    def behind(self) -> Lists:
        """The lists."""
        return self.lists


def sizes(reader: Reader, asked: Asked) -> dict[str, int]:
    """Of rows that are complexes: how many households there are in each."""
    if asked.by is not By.PROJECT:
        return {}
    return {write(PROJECT, project): count for project, count in run(reader, "households_per_project")}
