"""An attacker who lays reports of different names beside each other, with what everybody knows of the town.

It shares no code with the disclosure control. Every figure is the sum of *atoms*, unknown numbers that are
not negative: what is counted, in one smallest area, of one project, over days that no report divides. So
whatever follows from equal figures, from parts that make a whole, from rows that are told apart in two ways
and from periods within each other follows here, without being listed.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import product

from tests.unit.attacker import THRESHOLD, Attack, Seen
from ucase.domain.report import Cell, Period, Report

Leaf = Mapping[str, str]
"""A smallest area or a project, with all that it lies in."""
AREAS = ("wijk", "subwijk", "buurt")
STAGES = ("candidate", "intake", "support", "aftercare")


class Geography:
    """Which areas and projects there are, and what they lie in: no secret."""

    def __init__(self, lies_in: Mapping[tuple[str, str], frozenset[tuple[str, str]]]) -> None:
        self.lies_in = lies_in

    def leaves(self, levels: set[str], told_projects: bool) -> list[Leaf]:
        """Every smallest place, at these levels of areas, in every project."""
        areas = {
            frozenset((level, dict(box).get(level, "unknown")) for level in levels)
            for (kind, _), box in self.lies_in.items()
            if kind in AREAS
        }
        projects = {box for (kind, _), box in self.lies_in.items() if kind == "project"}
        if not told_projects:
            projects = {frozenset()}
        return [
            dict(area | one) for area, one in product(sorted(areas, key=sorted), sorted(projects, key=sorted))
        ]


class Outsider(Attack):
    """Holds reports of any names."""

    def __init__(self, reports: Sequence[Seen], geography: Geography) -> None:
        about = [one.published.report for one in reports]
        self.geography = geography
        levels = {one.labels[0] for one in about if one.labels[0] in AREAS}
        for one in about:
            levels |= {self.level(key) for key in wijken(one)}
        by_project = any(
            "project" in dict(one.scope) or one.labels[0] in ("project", "corporation") for one in about
        )
        self.leaves = geography.leaves(levels, by_project)
        self.cuts = sorted(
            {one.period.since or date.min for one in about}
            | {one.period.until + timedelta(1) for one in about}
        )
        self.atoms: dict[object, int] = {}
        self.stood: dict[object, list[tuple[date, int, int]]] = {}
        self.sizes: dict[tuple[str, tuple[int, ...], Period | date], int] = {}
        super().__init__(reports)
        for at, report in enumerate(reports):
            self.gather(at, report)
        self.at_most()

    def level(self, area: str) -> str:
        """Whether an area is a wijk or a part of one."""
        return next(level for level in AREAS if (level, area) in self.geography.lies_in)

    def compare(self, first: int, second: int) -> None:
        """All of that follows from the atoms."""

    def gather(self, at: int, one: Seen) -> None:
        """Every figure of a report as a sum of atoms."""
        report = one.published.report
        happened = {figure.key: figure.happened for figure in report.definitions}
        for (number, cell), column in list(self.column.items()):
            if number != at:
                continue
            what, group = meaning(report, cell)
            places = tuple(self.places(report, group))
            if happened[cell.column] and what != "households" and "not-reached" not in what:
                since = report.period.since or date.min
                pieces = [cut for cut in self.cuts[:-1] if since <= cut <= report.period.until]
            else:
                pieces = []
                self.remember(what, places, report.as_of, column, one.truth[cell])
            self.sizes[what, places, report.period if pieces else report.as_of] = column
            terms = {column: 1}
            for place in self.lived_in(report, places):
                for piece in pieces or [report.as_of]:
                    key = what, place, piece, bool(pieces)
                    if key not in self.atoms:
                        self.atoms[key] = self.unknown(0, None)
                    terms[self.atoms[key]] = -1
            self.equal.append((terms, 0))

    def places(self, report: Report, group: str) -> Iterator[int]:
        """In which leaves is counted what a row counts."""
        scope, by = dict(report.scope), report.labels[0]
        wanted = wijken(report)
        for at, leaf in enumerate(self.leaves):
            if "project" in scope and leaf["project"] != scope["project"]:
                continue
            if wanted and not any(leaf[self.level(area)] == area for area in wanted):
                continue
            if group and by in leaf and leaf[by] != group:
                continue
            yield at

    def lived_in(self, report: Report, places: Sequence[int]) -> Iterator[int]:
        """A household of the survey or of the line is one on the list of a project, and never of none."""
        for place in places:
            if report.name not in ("project", "survey") or self.leaves[place].get("project") != "unknown":
                yield place

    def remember(self, what: str, places: tuple[int, ...], day: date, column: int, true: int) -> None:
        """How things stand on days that lie close to each other: unchanged, or changed by a few."""
        known = self.stood.setdefault((what, places), [])
        for before, there, was in known:
            moved = abs(true - was)
            if (
                before != day
                and (what == "households" or abs((day - before).days) < 28)
                and moved < THRESHOLD
            ):
                slack = THRESHOLD - 1 if moved else 0
                self.equal.append(({column: 1, there: -1, self.unknown(-slack, slack): -1}, 0))
        known.append((day, column, true))

    def at_most(self) -> None:
        """Households that came to a step are no more than the cases that did, and so on."""
        for (what, places, days), column in list(self.sizes.items()):
            always = isinstance(days, Period) and days.since is None
            there = self.sizes.get((no_more_than(what, always), places, days))
            if there is not None:
                most = 0 if always and what == "line/survey/count" else None
                self.equal.append(({there: 1, column: -1, self.unknown(0, most): -1}, 0))


def no_more_than(what: str, always: bool) -> str:
    """What there is at least as much of."""
    if what.startswith("survey worries/") and always:
        return f"worries/{what.rpartition('/')[2]}/raised"
    return {
        "line/intake/count": "opened", "line/closed/count": "closed",
        "line/survey/count": "survey response/answered",
    }.get(what, "")  # fmt: skip


def wijken(report: Report) -> list[str]:
    """The areas to which a report is narrowed."""
    return [one for one in dict(report.scope).get("wijken", "").split(",") if one]


def meaning(report: Report, cell: Cell) -> tuple[str, str]:
    """What somebody who knows the program reads in a place: what is counted, and of which group."""
    name, (row, column) = report.name, cell
    since = str(report.period.since)
    if name == "partners":
        return f"{name} {row} {column} {since if column == 'no_answer' else ''}", ""
    if name in ("outcomes", "project", "survey"):
        parts = row.split("/")
        group, section, about = "/".join(parts[:-2]), parts[-2], parts[-1]
        if name == "survey":
            return survey_meaning(section, about, column, report.period.since), group
        if column in ("households", "closed") or (section, about) == ("lead", "whole"):
            return ("closed" if column == "left" else column), group
        if column == "before":
            steps = ("households", "survey", "selection", "intake", "settled", "aftercare")
            before = steps[("survey", "selection", "intake", "settled", "aftercare", "closed").index(about)]
            return before if before == "households" else f"line/{before}/count", group
        if section == "obstacles" and about == "all":
            return column, group
        if section == "worries" and column != "raised":
            return f"{about} {column} {since}", group
        return f"{section}/{about}/{column}", group
    group = "" if row in ("total", "team") else row
    return {"solved": "resolved"}.get(column, column), group


def survey_meaning(question: str, answer: str, column: str, since: date | None) -> str:
    """In the survey the base is everybody, or everybody who answered: over all of time as in the line."""
    row = f"{question}/{answer}"
    if column == "base":
        if question == "response":
            return "households"
        if question in ("moving", "temporary_home", "composition"):
            return f"{question} base"
        row = "response/answered"
    return f"survey {row} {since}" if answer == "not-reached" else f"survey {row}"
