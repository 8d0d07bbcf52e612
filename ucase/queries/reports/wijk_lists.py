"""The report of cases from the lists behind it: by whatever they are told apart, and as of any day.

``queries/wijk_report.py`` counts the same for today and per wijk without making the lists; a property-based
test holds the two together.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from ucase.domain.at_day import (
    CaseLife,
    Moment,
    Place,
    due_at,
    is_open,
    is_silent_at,
    silent_from,
    stage_at,
    was_open,
)
from ucase.domain.due import end_of_week
from ucase.domain.listed import Item, Listed
from ucase.domain.report import ChartKind, Definition, Period, Report, Series
from ucase.domain.stage import Stage
from ucase.queries.facts import lives
from ucase.queries.groups import Groups
from ucase.queries.reports.asked import Asked
from ucase.queries.reports.grouped import Table, sizes
from ucase.queries.reports.wijk import CHARTS, FIGURES, NOTES, STAGES
from ucase.storage.reading import Reader

UNDATED = "undated"
"""Of a day that has gone: cases that were open then, of which nobody wrote down in which stage."""
THEN = (
    FIGURES[0]._replace(parts=(*STAGES, UNDATED)),
    *FIGURES[1 : len(STAGES) + 1],
    Definition(UNDATED),
    *FIGURES[len(STAGES) + 1 :],
)
MONTHS, WEEKS = 12, 13
"""How far the lines go back at most."""


def listed(reader: Reader, asked: Asked, stage: Stage | None = None, *, over_time: bool = False) -> Listed:
    """The report with the lists behind it."""
    groups = Groups(reader)
    kept = {
        number: case
        for number, case in lives(
            reader,
            lambda place: groups.holds(asked.scope, place),
            check_ins=True,
            contacts_until=asked.at.day,
        ).items()
        if stage is None or stage is stage_then(case, asked.at)
    }
    named = [Place(area=area) for area in asked.scope.areas]
    rows = [*(case.place for case in kept.values()), *named]
    counted = ((case.place, figure, item) for case in kept.values() for figure, item in of_case(case, asked))
    table, definitions = Table(asked, groups, rows, counted), FIGURES if asked.at.is_now else THEN
    report = Report(
        name="wijk",
        labels=(str(asked.by), "code"),
        definitions=definitions,
        rows=tuple(table.rows(definitions, sizes(reader, asked))),
        total=table.total(definitions),
        period=asked.period,
        as_of=asked.at.day,
        scope=asked.scope_words,
        subject=asked.subject,
        size=asked.size,
        charts=CHARTS if asked.at.is_now else (CHARTS[0]._replace(columns=(*STAGES, UNDATED)), *CHARTS[1:]),
        notes=(*NOTES, *asked.notes),
        over_time=tuple(lines(list(kept.values()), asked)) if over_time else (),
    )
    return Listed(report, table.behind)


def stage_then(case: CaseLife, at: Moment) -> Stage | None:
    """The stage of a case, open or not."""
    return stage_at(case, at) if at.is_now or is_open(case, at) else Stage.CLOSED


def within(day: date | None, period: Period) -> bool:
    """Whether something happened in the period."""
    return day is not None and (period.since is None or day >= period.since) and day <= period.until


def of_case(case: CaseLife, asked: Asked) -> Iterator[tuple[str, Item]]:
    """Everything that one case adds to the figures."""
    me, at = Item(case.number, case.household), asked.at
    if is_open(case, at):
        stage = stage_at(case, at)
        since = max((one.on for one in case.turns if one.stage is stage and one.on <= at.day), default=None)
        yield stage.value if stage else UNDATED, me._replace(on=since)
    if is_silent_at(case, at):
        yield "no_contact_30", me._replace(on=silent_from(case, at))
    for one in case.stretches:
        if within(one.opened, asked.period):
            yield "opened", me._replace(on=one.opened)
        if one.closed is not None and within(one.closed, asked.period):
            yield "closed", me._replace(on=one.closed)
            yield "median_days", me._replace(on=one.closed, amount=(one.closed - one.opened).days)
    for check_in in case.check_ins:
        if was_open(check_in, at):
            due = due_at(check_in, at)
            planned = me._replace(kind="F", number=check_in.number, on=due)
            if due < at.day:
                yield "overdue", planned
            elif due <= end_of_week(at.day):
                yield "due_week", planned
    for _, on in case.contacts:
        if within(on, asked.period):
            yield "contacts", me._replace(on=on)


def lines(cases: list[CaseLife], asked: Asked) -> Iterator[Series]:
    """Cases per stage at the end of each month, and check-ins that were overdue at the end of each week."""
    months = [Moment(day, asked.at.today) for day in month_ends(asked.period)]
    stages = tuple((at.day, stage_counts(cases, at)) for at in months)
    yield Series("stages", ChartKind.LINES, (*STAGES, UNDATED), stages)
    weeks = [Moment(day, asked.at.today) for day in week_ends(asked.period)]
    late = tuple((at.day, (sum(overdue_of(case, at) for case in cases),)) for at in weeks)
    yield Series("overdue", ChartKind.LINES, ("overdue",), late)


def stage_counts(cases: list[CaseLife], at: Moment) -> tuple[int, ...]:
    """How many cases there were in each stage; last those of which that is not known."""
    found = [stage_at(case, at) for case in cases if is_open(case, at)]
    return (*(found.count(Stage(one)) for one in STAGES), found.count(None))


def overdue_of(case: CaseLife, at: Moment) -> int:
    """How many check-ins of a case were overdue."""
    return sum(was_open(one, at) and due_at(one, at) < at.day for one in case.check_ins)


def month_ends(period: Period) -> list[date]:
    """The last days of the months of the period, the last one as far as it goes."""
    days, day = [period.until], period.until.replace(day=1) - timedelta(days=1)
    while len(days) < MONTHS and (period.since is None or day >= period.since):
        days.append(day)
        day = day.replace(day=1) - timedelta(days=1)
    return days[::-1]


def week_ends(period: Period) -> list[date]:
    """The Sundays of the period, and its last day."""
    days, day = [period.until], period.until - timedelta(days=period.until.weekday() + 1)
    while len(days) < WEEKS and (period.since is None or day >= period.since):
        days.append(day)
        day -= timedelta(days=7)
    return days[::-1]
