"""Reports in parts: each part has rows and figures of its own, for all cases or for each group of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ucase.domain.at_day import Place
from ucase.domain.listed import Item, Lists, row_of
from ucase.domain.report import Cell, Chart, ChartKind, Definition, Kind, Part, Row, Sum
from ucase.queries.groups import Group, Groups
from ucase.queries.reports.asked import Asked


class Section(NamedTuple):
    """A part of a report as it is declared: what its rows are about, and which figures they have."""

    key: str
    about: tuple[str, ...]
    """What each row is about; ``all`` adds up the others."""
    columns: tuple[str, ...]
    sensitive: bool = False
    chart: ChartKind | None = None
    drawn: tuple[str, ...] = ()
    """The figures that the chart draws."""


class Found(NamedTuple):
    """Something that is counted: where it lies, in which part, row and figure."""

    place: Place
    section: str
    about: str
    figure: str
    item: Item


ALL = "all"
EVERYTHING = Group("", None, None)


class Built(NamedTuple):
    """The rows with everything that is said of them."""

    labels: tuple[str, ...]
    rows: tuple[Row, ...]
    lists: Lists
    sums: tuple[Sum, ...]
    parts: tuple[Part, ...]
    charts: tuple[Chart, ...]


def build(
    asked: Asked, groups: Groups, definitions: Sequence[Definition], sections: Sequence[Section],
    places: Iterable[Place], found: Iterable[Found], sizes: Mapping[str, int],
) -> Built:  # fmt: skip
    """Rows for everything together, and for each group when they are told apart."""
    lists: dict[Cell, list[Item]] = defaultdict(list)
    has_all = {one.key for one in sections if ALL in one.about}
    by = asked.by
    for one in found:
        keys = [EVERYTHING.key, *([groups.of(by, one.place).key] if by else [])]
        for key in keys:
            lists[Cell(key_of(key, one.section, one.about), one.figure)].append(one.item)
            if one.section in has_all:
                lists[Cell(key_of(key, one.section, ALL), one.figure)].append(one.item)
    told_apart = groups.in_order(by, (groups.of(by, place) for place in places)) if by else []
    rows: list[Row] = []
    for section in sections:
        for group in (*told_apart, EVERYTHING):
            of_group = [
                row_for(group, section, about, definitions, lists, sizes, by is not None)
                for about in section.about
            ]
            rows += of_group if asked.outside or group is EVERYTHING else filter(says_something, of_group)
    return Built(
        labels=(str(by), "part", "about") if by else ("part", "about"),
        rows=tuple(rows),
        lists=lists,
        sums=tuple(sums(sections, definitions, [one.key for one in told_apart])),
        parts=tuple(
            Part(one.key, one.columns, tuple(row.key for row in rows if row.labels[-2] == one.key))
            for one in sections
        ),
        charts=tuple(
            Chart(one.key, one.chart, one.drawn or one.columns,
                  tuple(key_of("", one.key, about) for about in one.about if about != ALL))
            for one in sections if one.chart
        ),
    )  # fmt: skip


def row_for(
    group: Group, section: Section, about: str, definitions: Sequence[Definition], lists: Lists,
    sizes: Mapping[str, int], told_apart: bool,
) -> Row:  # fmt: skip
    """One row."""
    labels = (group.name or (group.key or None), section.key, about) if told_apart else (section.key, about)
    key = key_of(group.key, section.key, about)
    return row_of(
        key,
        labels,
        definitions,
        lists,
        section.columns,
        sensitive=section.sensitive,
        size=sizes.get(group.key),
    )


def key_of(group: str, section: str, about: str) -> str:
    """What a row is called by programs: ``goals/spiral``, ``WK034403/goals/spiral``."""
    return "/".join(filter(None, (group, section, about)))


def says_something(row: Row) -> bool:
    """Whether any figure of a row is more than nothing."""
    return any(row.values)


def sums(
    sections: Sequence[Section], definitions: Sequence[Definition], groups: Sequence[str]
) -> Iterator[Sum]:
    """What adds up besides parts: the groups to everything, and the rows of a part to their total."""
    counts = {one.key for one in definitions if one.kind is Kind.COUNT}
    for section in sections:
        for column in filter(counts.__contains__, section.columns):
            if groups:
                for about in section.about:
                    parts = tuple(Cell(key_of(group, section.key, about), column) for group in groups)
                    yield Sum(Cell(key_of("", section.key, about), column), parts)
            if ALL in section.about:
                for group in ("", *groups):
                    yield Sum(
                        Cell(key_of(group, section.key, ALL), column),
                        tuple(
                            Cell(key_of(group, section.key, about), column)
                            for about in section.about if about != ALL
                        ),
                    )  # fmt: skip
