"""The report of the caseload: its figures, and the lists behind them.

``queries/caseload.py`` counts the same for today; a property-based test holds the two together.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from ucase.domain.at_day import (
    CaseLife,
    Moment,
    due_at,
    is_open,
    is_silent_at,
    silent_from,
    stage_at,
    was_open,
)
from ucase.domain.caseload import Band, Intensity, standing, weight
from ucase.domain.covering import Cover, at_work
from ucase.domain.listed import Item, Listed
from ucase.domain.report import TOTAL, Cell, Definition, Kind, Number, Period, Report, Row
from ucase.domain.stage import OPEN
from ucase.queries import run
from ucase.queries.caseload import CaseloadReport, Load
from ucase.queries.facts import lives
from ucase.queries.reports.wijk_lists import UNDATED
from ucase.storage.reading import Reader, a_date

STAGES = tuple(stage.value for stage in OPEN)
FIGURES = (
    Definition("open", parts=STAGES),
    *map(Definition, STAGES),
    Definition("weight", Kind.WEIGHT),
    Definition("overdue", base="open"),
    Definition("no_contact_30", within="open"),
    Definition("covers"),
)
THEN = (
    Definition("open", parts=(*STAGES, UNDATED)), *map(Definition, STAGES), Definition(UNDATED), *FIGURES[5:],
)  # fmt: skip
INSIDE_ONLY = ("weight", "covers")
"""Who has how much is the team's own: outside there is one row, of the team, without these."""
NOBODY, TEAM = "nobody", "team"


class Hand(NamedTuple):
    """What one case manager has in hand, by figure."""

    key: str
    name: str | None
    figures: Mapping[str, Number]
    band: str | None = None


def report(counted: CaseloadReport, today: date, *, outside: bool = False) -> Report:
    """The report as things stand today."""
    hands = [hand_of(one.manager or NOBODY, one) for one in counted.rows]
    return shaped(hands, hand_of(TOTAL, counted.total), Moment(today, today), outside=outside)


def hand_of(key: str, one: Load) -> Hand:
    """The figures of one case manager."""
    figures = {
        "open": one.open, **one.stages, "weight": one.weight, "overdue": one.overdue,
        "no_contact_30": one.silent, "covers": one.covers,
    }  # fmt: skip
    return Hand(key, one.manager, figures, one.standing.value if one.standing else None)


def shaped(hands: Sequence[Hand], total: Hand, at: Moment, *, outside: bool) -> Report:
    """Rows and total in the shape of every report."""
    wanted = tuple(
        one for one in (FIGURES if at.is_now else THEN) if not (outside and one.key in INSIDE_ONLY)
    )

    def row(one: Hand) -> Row:
        return Row(one.key, (one.name, one.band), tuple(one.figures[each.key] for each in wanted))

    return Report(
        name="caseload",
        labels=("manager", "band"),
        definitions=wanted,
        rows=(row(total._replace(key=TEAM)),) if outside else tuple(map(row, hands)),
        total=None if outside else row(total),
        period=Period(None, at.day),
        as_of=at.day,
        notes=() if at.is_now else ("report.note.as_of", "report.note.undated"),
    )


def listed(reader: Reader, limits: Band, at: Moment, *, outside: bool = False) -> Listed:
    """The report with the lists behind it, as things stood on a day."""
    names: dict[int | None, str | None] = {**dict(run(reader, "managers")), None: None}
    lists = dict(of_cases(reader, names, limits, at))
    keys = [name or NOBODY for name in names.values()]
    for column in (*STAGES, UNDATED, "weight", "overdue", "no_contact_30", "covers"):
        for all_of_them in (TOTAL, TEAM):
            lists[Cell(all_of_them, column)] = [
                item for key in keys for item in lists.get(Cell(key, column), ())
            ]
    known = {cell.row for cell in lists}
    hands = [
        counted(name or NOBODY, name, lists, limits) for name in names.values() if (name or NOBODY) in known
    ]
    return Listed(shaped(hands, counted(TOTAL, None, lists, limits), at, outside=outside), lists)


def counted(key: str, name: str | None, lists: Mapping[Cell, Sequence[Item]], limits: Band) -> Hand:
    """The figures of one case manager, from the lists."""
    figures: dict[str, Number] = {
        one.key: len(lists.get(Cell(key, one.key), ())) for one in THEN if one.kind is Kind.COUNT
    }
    load = sum(one.amount or 0 for one in lists.get(Cell(key, "weight"), ())) / 100
    figures |= {"open": sum(figures[one] or 0 for one in (*STAGES, UNDATED)), "weight": load}
    stands = standing(load, limits) if name else None
    return Hand(key, name, figures, stands.value if stands else None)


def of_cases(
    reader: Reader, names: Mapping[int | None, str | None], limits: Band, at: Moment
) -> Iterator[tuple[Cell, list[Item]]]:
    """What is counted of every case, by who has it, or who is at work on it that day."""
    covers: dict[int, list[Cover]] = defaultdict(list)
    for case, away, stands_in, first, last in run(reader, "fact_covers"):
        covers[case].append(Cover(away, stands_in, a_date(first), a_date(last)))
    intensity = dict(run(reader, "fact_intensity"))
    assigned = dict(run(reader, "fact_assigned"))
    found: dict[Cell, list[Item]] = defaultdict(list)
    for case in lives(reader, lambda _: True, check_ins=True, contacts_until=at.day).values():
        for manager, column, item in of_case(case, covers.get(case.number, ()), assigned, at):
            found[Cell(names[manager] or NOBODY, column)].append(item)
            if column in STAGES or column == UNDATED:
                weighs = int(100 * weight(1, read_intensity(intensity.get(case.number)), limits))
                found[Cell(names[manager] or NOBODY, "weight")].append(item._replace(amount=weighs))
    yield from found.items()


def read_intensity(said: str | None) -> Intensity | None:
    """How much a case asks."""
    return Intensity(said) if said else None


def of_case(
    case: CaseLife, covers: Iterable[Cover], assigned: Mapping[int, int | None], at: Moment
) -> Iterator[tuple[int | None, str, Item]]:
    """Who has what of one case."""
    me, manager, known = Item(case.number, case.household), case.place.manager, list(covers)
    today = at_work(manager, known, at.day)
    if is_open(case, at):
        stage = stage_at(case, at)
        yield manager, stage.value if stage else UNDATED, me
        if today != manager:
            yield today, "covers", me
    if is_silent_at(case, at):
        yield today, "no_contact_30", me._replace(on=silent_from(case, at))
    for one in case.check_ins:
        if was_open(one, at) and due_at(one, at) < at.day:
            who = at_work(assigned.get(one.number), known, at.day)
            yield who, "overdue", me._replace(kind="F", number=one.number, on=due_at(one, at))
