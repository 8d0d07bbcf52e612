"""The report of a project: the line from survey to closing, and the five worries, with the lists behind."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from ucase.domain.at_day import CaseLife, Place, is_open
from ucase.domain.listed import Item, Listed
from ucase.domain.plan import spoken_kind
from ucase.domain.report import Cell, ChartKind, Definition, Kind, Report, Row
from ucase.domain.selecting import Decision
from ucase.domain.vocabulary import Worry
from ucase.queries import run
from ucase.queries.facts import NeedLife, day_of, lives, needs
from ucase.queries.groups import Groups
from ucase.queries.reports.asked import Asked
from ucase.queries.reports.grouped import sizes
from ucase.queries.reports.outcomes import resolved_by
from ucase.queries.reports.sections import Built, Found, Section, build
from ucase.queries.reports.wijk_lists import within
from ucase.storage.reading import Reader, a_date

STEPS = ("survey", "selection", "intake", "settled", "aftercare", "closed")
LINE = ("count", "households", "share", "before", "share_before")
WORRIES = ("raised", "answered", "open")
FIGURES = (
    Definition("count", within="households", happened=True),
    Definition("households"),
    Definition("share", Kind.PERCENTAGE, base="households", of="count"),
    Definition("before", happened=True),
    Definition("share_before", Kind.PERCENTAGE, base="before", of="count"),
    Definition("raised", parts=WORRIES[1:], happened=True),
    Definition("answered", of_period=True),
    Definition("open", of_period=True),
)
SECTIONS = (
    Section("line", STEPS, LINE, chart=ChartKind.BARS, drawn=("count",)),
    Section("worries", tuple(one.value for one in Worry), WORRIES, chart=ChartKind.STACKED,
            drawn=("answered", "open")),
)  # fmt: skip


class Home(NamedTuple):
    """A household in one project, with its cases there."""

    number: int
    place: Place
    cases: tuple[CaseLife, ...]

    @property
    def item(self) -> Item:
        """The household as something that is counted, with its last case."""
        return Item(self.cases[-1].number if self.cases else None, self.number)


def listed(reader: Reader, asked: Asked) -> Listed:
    """The report with the lists behind it."""
    groups = Groups(reader)
    homes = homes_of(reader, lambda place: groups.holds(asked.scope, place), asked)
    found = [*of_line(reader, homes, asked), *of_worries(reader, homes, asked)]
    places = [home.place for home in homes]
    built = build(asked, groups, FIGURES, SECTIONS, places, found, sizes(reader, asked))
    report = Report(
        name="project",
        labels=built.labels,
        definitions=FIGURES,
        rows=built.rows,
        period=asked.period,
        as_of=asked.at.day,
        scope=asked.scope_words,
        subject=asked.subject,
        size=asked.size,
        sums=built.sums,
        same=tuple(same_counts(built)),
        charts=built.charts,
        notes=("project_report.note.line", "project_report.note.worries", *asked.notes),
        parts=built.parts,
    )
    return Listed(report, built.lists)


def homes_of(reader: Reader, keep: Callable[[Place], bool], asked: Asked) -> list[Home]:
    """The households of each project. Where one has a case there, it lies where the case counts."""
    by_home: dict[tuple[int, int], list[CaseLife]] = defaultdict(list)
    everybody = lives(reader, lambda place: place.project is not None, contacts_until=asked.at.day)
    for case in everybody.values():
        by_home[case.household, case.place.project or 0].append(case)
    homes = []
    for household, project, area in run(reader, "fact_households"):
        cases = tuple(by_home.get((household, project), ()))
        place = cases[-1].place if cases else Place(area, project)
        if keep(place):
            homes.append(Home(household, place, cases))
    return homes


def of_line(reader: Reader, homes: Iterable[Home], asked: Asked) -> Iterator[Found]:
    """How far each household came: every step that it made in the period, with the day."""
    answered = {household: a_date(on) for household, on in run(reader, "fact_answers")}
    taken: dict[tuple[int, int], date] = {}
    for household, project, decision, on in run(reader, "fact_decisions"):
        if decision == Decision.TAKE_UP:
            taken.setdefault((household, project), a_date(on))
    for home in homes:
        decided = taken.get((home.number, home.place.project or 0))
        days = dict(steps(home, answered.get(home.number), decided, asked))
        for at, step in enumerate(STEPS):
            yield Found(home.place, "line", step, "households", home.item)
            if at == 0 or within(days.get(STEPS[at - 1]), asked.period):
                on = days.get(STEPS[at - 1]) if at else None
                yield Found(home.place, "line", step, "before", home.item._replace(on=on))
            if within(days.get(step), asked.period):
                yield Found(home.place, "line", step, "count", home.item._replace(on=days[step]))


def steps(
    home: Home, answered: date | None, decided: date | None, asked: Asked
) -> Iterator[tuple[str, date]]:
    """The day on which a household came to each step that it came to."""
    opened = [one.opened for case in home.cases for one in case.stretches]
    settled = [one.settled for case in home.cases for one in case.stretches if one.settled]
    spoken = [on for case in home.cases for _, on in case.contacts if settled and on >= min(settled)]
    closed = [one.closed for case in home.cases for one in case.stretches if one.closed]
    taken_up = [day for day in (decided, min(opened, default=None)) if day]
    if answered:
        yield "survey", answered
    for step, days in (
        ("selection", taken_up),
        ("intake", opened),
        ("settled", settled),
        ("aftercare", spoken),
    ):
        if days:
            yield step, min(days)
    if closed and not any(is_open(case, asked.at) for case in home.cases):
        yield "closed", max(closed)


def of_worries(reader: Reader, homes: Iterable[Home], asked: Asked) -> Iterator[Found]:
    """The worries that a household named, in the survey, at its intake or as an obstacle.

    A worry is answered when what was written down as an obstacle of that kind is resolved, all of it. One
    that was only named is open: nobody wrote down what was done about it.
    """
    named = named_worries(reader)
    obstacles: dict[int, list[NeedLife]] = defaultdict(list)
    for need in needs(reader):
        if need.raised <= asked.at.day:
            obstacles[need.case].append(need)
    for home in homes:
        of_home = [need for case in home.cases for need in obstacles.get(case.number, ())]
        told = [*named.get(("household", home.number), ())]
        told += [one for case in home.cases for one in named.get(("case", case.number), ())]
        for worry in Worry:
            kind = spoken_kind(worry.value)
            same = [need for need in of_home if need.kind == kind]
            days = [on for one, on in told if one == worry and on <= asked.at.day] + [
                one.raised for one in same
            ]
            if not within(min(days, default=None), asked.period):
                continue
            done = [resolved_by(need, asked.at.day) for need in same]
            figure = "answered" if done and all(done) else "open"
            on = max(day for day in done if day) if figure == "answered" else min(days)
            yield Found(home.place, "worries", worry.value, figure, home.item._replace(on=on))


def named_worries(reader: Reader) -> Mapping[tuple[str, int], list[tuple[str, date]]]:
    """The worries that were named, by household or by case, with the day."""
    named: dict[tuple[str, int], list[tuple[str, date]]] = defaultdict(list)
    for household, worry, on in run(reader, "fact_survey_worries"):
        named["household", household].append((worry, a_date(on)))
    for case, worry, written in run(reader, "fact_case_worries"):
        named["case", case].append((worry, day_of(written)))
    return named


def same_counts(built: Built) -> Iterator[tuple[Cell, ...]]:
    """All households stand at every step, and what came to a step stands before the next one."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in built.rows:
        if row.labels[-2] == "line":
            groups[row.key.rpartition("line/")[0]].append(row)
    for rows in groups.values():
        everybody = [Cell(row.key, "households") for row in rows]
        first = [Cell(row.key, "before") for row in rows if row.labels[-1] == STEPS[0]]
        yield (*everybody, *first)
        of_step = {str(row.labels[-1]): row.key for row in rows}
        for step, after in pairwise(STEPS):
            if step in of_step and after in of_step:
                yield Cell(of_step[step], "count"), Cell(of_step[after], "before")
