"""The report of outcomes: goals, obstacles, ZRM, relapse and lead times, with the lists behind them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from ucase.domain.at_day import CaseLife, stays
from ucase.domain.check_ins import CheckInSignal
from ucase.domain.closing import GoalResult
from ucase.domain.listed import Item, Listed
from ucase.domain.plan import OTHER_KIND, SHIPPED_KINDS, ProgrammeGoal
from ucase.domain.report import Audience, Cell, ChartKind, Definition, Kind, Report
from ucase.domain.stage import OPEN
from ucase.domain.zrm import Domain
from ucase.queries import run
from ucase.queries.facts import Level, NeedLife, levels, lives, needs, outcomes
from ucase.queries.groups import Groups
from ucase.queries.reports.asked import Asked
from ucase.queries.reports.grouped import sizes
from ucase.queries.reports.sections import ALL, Found, Section, build, key_of
from ucase.queries.reports.wijk_lists import within
from ucase.storage.reading import Reader

NOT_TOLD = "not_told"
RESULTS = {
    GoalResult.REACHED: "reached", GoalResult.PARTLY: "partly", GoalResult.NOT: "not_reached",
    GoalResult.NOT_APPLICABLE: "not_applicable",
}  # fmt: skip
GOALS = ("closed", *RESULTS.values(), NOT_TOLD)
OBSTACLES = ("raised", "resolved", "still_open")
CHANGES = ("down", "stayed", "up")
ZRM = ("pairs", *CHANGES, "median_change")
RELAPSE = ("settled", "relapsed", "relapse_share")
LEAD = ("left", "median_days")
GOALS_ASKED, DOMAINS = (tuple(one.value for one in kind) for kind in (ProgrammeGoal, Domain))
WHOLE = "whole"
"""The row of lead times about a whole episode."""

FIGURES = (
    Definition("closed", parts=GOALS[1:], happened=True),
    *(Definition(one, happened=True) for one in GOALS[1:]),
    Definition("raised", happened=True),
    Definition("resolved", happened=True),
    Definition("still_open"),
    Definition("pairs", parts=CHANGES, happened=True),
    *(Definition(one, happened=True) for one in CHANGES),
    Definition("median_change", Kind.MEDIAN, base="pairs"),
    Definition("settled", happened=True),
    Definition("relapsed", within="settled", sensitive=True, happened=True),
    Definition("relapse_share", Kind.PERCENTAGE, base="settled", of="relapsed"),
    Definition("left", happened=True),
    Definition("median_days", Kind.MEDIAN, base="left"),
)
NOTES = ("outcomes.note.zrm", "outcomes.note.relapse", "outcomes.note.lead")


def listed(reader: Reader, asked: Asked, *, zrm: bool = True) -> Listed:
    """The report with the lists behind it. Without ``zrm`` it says nothing of measurements (DOMAIN §4.2)."""
    groups = Groups(reader)
    cases = lives(reader, lambda place: groups.holds(asked.scope, place), check_ins=True)
    kinds = [spelled(key) for key, _, _ in run(reader, "need_kinds")]
    asked_parts = sections(kinds, asked, zrm=zrm)
    found = [*of_goals(cases, outcomes(reader), asked), *of_needs(cases, needs(reader), asked),
             *of_relapse(cases, asked), *of_stays(cases, asked)]  # fmt: skip
    if zrm:
        found += of_levels(cases, levels(reader), asked)
    places = [case.place for case in cases.values()]
    built = build(asked, groups, figures(asked, zrm=zrm), asked_parts, places, found, sizes(reader, asked))
    report = Report(
        name="outcomes",
        labels=built.labels,
        definitions=figures(asked, zrm=zrm),
        rows=built.rows,
        period=asked.period,
        as_of=asked.at.day,
        scope=asked.scope_words,
        subject=asked.subject,
        size=asked.size,
        sums=built.sums,
        same=tuple(same_closings(built.rows)),
        charts=built.charts,
        notes=(*(NOTES if zrm else NOTES[1:]), *asked.notes),
        parts=built.parts,
    )
    return Listed(report, built.lists)


def tells_of_zrm(audience: Audience) -> bool:
    """The municipality asks after self-sufficiency (DOMAIN §2.7); a corporation never gets it (§4.2)."""
    return audience in (Audience.INTERNAL, Audience.MUNICIPALITY)


def figures(asked: Asked, *, zrm: bool) -> tuple[Definition, ...]:
    """The figures that are asked for. Outside, a median of levels would say nothing once it is rounded."""
    left_out = set() if zrm else set(ZRM)
    if asked.outside:
        left_out.add("median_change")
    return tuple(one for one in FIGURES if one.key not in left_out)


def sections(kinds: Sequence[str], asked: Asked, *, zrm: bool) -> list[Section]:
    """The parts of the report. Outside, a kind of obstacle that somebody typed is among the others."""
    obstacles = SHIPPED_KINDS if asked.outside else kinds
    levels_told = tuple(one for one in ZRM if one in {each.key for each in figures(asked, zrm=zrm)})
    return [
        Section("goals", GOALS_ASKED, GOALS, chart=ChartKind.STACKED, drawn=GOALS[1:]),
        Section("obstacles", (*obstacles, ALL), OBSTACLES, sensitive=True, chart=ChartKind.BARS,
                drawn=("raised", "resolved")),
        *([Section("zrm", DOMAINS, levels_told, sensitive=True, chart=ChartKind.DIVERGING, drawn=CHANGES)]
          if zrm else []),
        Section("relapse", ("after-settling",), RELAPSE),
        Section("lead", (*(one.value for one in OPEN), WHOLE), LEAD),
    ]  # fmt: skip


def same_closings(rows: Iterable[object]) -> Iterator[tuple[Cell, ...]]:
    """The closings stand with each goal, and with the lead time of a whole episode."""
    groups: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        key = str(getattr(row, "key", ""))
        for end in (*(key_of("", "goals", goal) for goal in ProgrammeGoal), key_of("", "lead", WHOLE)):
            if key == end or key.endswith(f"/{end}"):
                groups[key[: -len(end)]].append(key)
    for keys in groups.values():
        yield tuple(Cell(key, "left" if key.endswith(f"lead/{WHOLE}") else "closed") for key in keys)


def of_goals(
    cases: Mapping[int, CaseLife], told: Mapping[tuple[int, str], str], asked: Asked
) -> Iterator[Found]:
    """What became of each programme goal, of every episode that was closed in the period."""
    for case in cases.values():
        for one in case.stretches:
            if one.closed is None or not within(one.closed, asked.period):
                continue
            for goal in ProgrammeGoal:
                result = told.get((one.number, goal))
                figure = RESULTS[GoalResult(result)] if result else NOT_TOLD
                yield Found(
                    case.place, "goals", goal, figure, Item(case.number, case.household, on=one.closed)
                )


def of_needs(cases: Mapping[int, CaseLife], every: Iterable[NeedLife], asked: Asked) -> Iterator[Found]:
    """Obstacles that were named, that were resolved and stayed so, and that are open, by kind."""
    for need in every:
        case = cases.get(need.case)
        if case is None or need.raised > asked.at.day:
            continue
        kind = spelled(need.kind)
        if asked.outside and kind not in SHIPPED_KINDS:
            kind = OTHER_KIND
        item = Item(case.number, case.household, "N", need.number)
        if within(need.raised, asked.period):
            yield Found(case.place, "obstacles", kind, "raised", item._replace(on=need.raised))
        resolved = resolved_by(need, asked.period.until)
        if within(resolved, asked.period):
            yield Found(case.place, "obstacles", kind, "resolved", item._replace(on=resolved))
        if resolved_by(need, asked.at.day) is None:
            yield Found(case.place, "obstacles", kind, "still_open", item._replace(on=need.raised))


def spelled(kind: str) -> str:
    """The key of a kind as part of the key of a row, which is typed without quotes."""
    return kind.replace(" ", "-")


def resolved_by(need: NeedLife, day: date) -> date | None:
    """Since when an obstacle was out of the way at the end of a day; None while it stood."""
    last: tuple[date, bool] | None = None
    for turn in need.turns:
        if turn[0] <= day:
            last = turn
    return last[0] if last and last[1] else None


def of_relapse(cases: Mapping[int, CaseLife], asked: Asked) -> Iterator[Found]:
    """Households that were settled in the period, and those of them that fell back since.

    Fallen back is: a check-in ended with the word relapse, or the case was opened again. A person decided
    either; no rule labels anybody.
    """
    for case in cases.values():
        for place, one in enumerate(case.stretches):
            if one.settled is None or not within(one.settled, asked.period):
                continue
            item = Item(case.number, case.household, on=one.settled)
            yield Found(case.place, "relapse", "after-settling", "settled", item)
            again = [next_one.opened for next_one in case.stretches[place + 1 :]]
            said = [
                each.ended for each in case.check_ins if each.signal == CheckInSignal.RELAPSE and each.ended
            ]
            fell = [day for day in (*again, *said) if one.settled <= day <= asked.at.day]
            until = min(
                (day for day in (each.settled for each in case.stretches[place + 1 :]) if day), default=None
            )
            fell = [day for day in fell if until is None or day < until]
            if fell:
                yield Found(case.place, "relapse", "after-settling", "relapsed", item._replace(on=min(fell)))


def of_stays(cases: Mapping[int, CaseLife], asked: Asked) -> Iterator[Found]:
    """How long each stage took, of those that were left in the period; and the whole of what was closed."""
    for case in cases.values():
        me = Item(case.number, case.household)
        took = [(one.stage.value, one.left, one.days) for one in stays(case)]
        took += [(WHOLE, one.closed, (one.closed - one.opened).days) for one in case.stretches if one.closed]
        for about, left, days in took:
            if within(left, asked.period):
                for figure in LEAD:
                    yield Found(case.place, "lead", about, figure, me._replace(on=left, amount=days))


def of_levels(cases: Mapping[int, CaseLife], every: Iterable[Level], asked: Asked) -> Iterator[Found]:
    """The newest level of each resident in the period beside the first, within one edition."""
    series: dict[tuple[int, str, str], list[Level]] = defaultdict(list)
    for level in every:
        if level.case in cases and level.on <= asked.period.until:
            series[level.resident, level.edition, level.domain].append(level)
    for measured in series.values():
        first, last = measured[0], measured[-1]
        if first.on == last.on or not within(last.on, asked.period):
            continue
        case, change = cases[last.case], last.level - first.level
        figure = CHANGES[0 if change < 0 else 2 if change > 0 else 1]
        item = Item(case.number, case.household, "R", last.resident, last.on, change)
        yield Found(case.place, "zrm", last.domain, figure, item)
        yield Found(case.place, "zrm", last.domain, "median_change", item)
