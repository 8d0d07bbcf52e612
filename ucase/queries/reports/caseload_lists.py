"""The report of the caseload from the lists behind it: of any day, and by whatever it is told apart."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import NamedTuple

from ucase.domain.at_day import (
    CaseLife,
    Place,
    due_at,
    is_open,
    is_silent_at,
    silent_from,
    stage_at,
    was_open,
)
from ucase.domain.caseload import Band, Intensity, standing, weight
from ucase.domain.covering import Cover, at_work
from ucase.domain.grouping import By
from ucase.domain.handovers import Handover, had_to_do, holder
from ucase.domain.listed import Item, Listed, together
from ucase.domain.report import TOTAL, Cell, Kind, Number
from ucase.queries import run
from ucase.queries.facts import covers, handovers, lives
from ucase.queries.groups import Group, Groups
from ucase.queries.reports.asked import Asked
from ucase.queries.reports.caseload import NOBODY, TEAM, Hand, figures, shaped
from ucase.queries.reports.wijk_lists import UNDATED, within
from ucase.storage.reading import Reader

Counted = Iterator[tuple[int | None, str, Item]]
"""Everything that is counted: who has it, in which figure, and what it is."""


class Facts(NamedTuple):
    """What is known of the cases besides their lives."""

    covers: Mapping[int, Sequence[Cover]]
    handovers: Mapping[int, Sequence[Handover]]
    intensity: Mapping[int, str]
    """How much a case asks, as it is now: that is not dated."""
    assigned: Mapping[int, int | None]
    """Who is to do a check-in, as it is now."""


def listed(reader: Reader, limits: Band, asked: Asked) -> Listed:
    """The report with the lists behind it."""
    groups, by = Groups(reader), asked.by or By.MANAGER
    lists: dict[Cell, list[Item]] = defaultdict(list)
    found: set[Group] = set()
    for place, column, item in of_cases(reader, groups, limits, asked):
        group = groups.of(by, place)
        found.add(group)
        lists[Cell(key_of(group, by), column)].append(item)
    rows = groups.in_order(by, found)
    keys = [key_of(one, by) for one in rows]
    columns = [one.key for one in figures(asked) if not one.parts]
    for everything in (TOTAL, TEAM):
        lists.update(together(lists, keys, columns, everything))
    hands = [hand_of(key, one, lists, limits, asked) for key, one in zip(keys, rows, strict=True)]
    total = Hand(TOTAL, (None, None), counted(TOTAL, lists, asked))
    return Listed(shaped(hands, total, asked), lists)


def key_of(group: Group, by: By) -> str:
    """What a row is called by programs: a case manager by name, as on the day itself."""
    return (group.name or NOBODY) if by is By.MANAGER else group.key


def hand_of(key: str, group: Group, lists: Mapping[Cell, Sequence[Item]], limits: Band, asked: Asked) -> Hand:
    """One row; of a case manager also where the load lies in the band."""
    told = counted(key, lists, asked)
    if asked.by is not By.MANAGER:
        return Hand(key, (group.name, group.code), told)
    load = sum(one.amount or 0 for one in lists.get(Cell(key, "weight"), ())) / 100
    stands = standing(load, limits) if group.name else None
    return Hand(key, (group.name, stands.value if stands else None), told)


def counted(key: str, lists: Mapping[Cell, Sequence[Item]], asked: Asked) -> dict[str, Number]:
    """The figures of one row, from the lists."""
    told: dict[str, Number] = {}
    for one in figures(asked):
        items = lists.get(Cell(key, one.key), ())
        is_weight = one.kind is Kind.WEIGHT
        told[one.key] = sum(item.amount or 0 for item in items) / 100 if is_weight else len(items)
    for one in figures(asked):
        if one.parts:
            told[one.key] = sum(told[part] or 0 for part in one.parts)
    return told


def of_cases(reader: Reader, groups: Groups, limits: Band, asked: Asked) -> Iterator[tuple[Place, str, Item]]:
    """What is counted of every case, by where it lies and who has it, or is at work on it that day."""
    facts = Facts(
        covers(reader), handovers(reader), dict(run(reader, "fact_intensity")),
        dict(run(reader, "fact_assigned")),
    )  # fmt: skip
    cases = lives(
        reader, lambda place: groups.holds(asked.scope, place), check_ins=True, contacts_until=asked.at.day
    )
    for case in cases.values():
        found = (*in_hand(case, facts, limits, asked), *late(case, facts, asked), *flows(case, facts, asked))
        for manager, column, item in found:
            yield case.place._replace(manager=manager), column, item


def in_hand(case: CaseLife, facts: Facts, limits: Band, asked: Asked) -> Counted:
    """An open case, by who has it; and by who is at work on it that it is silent, or that it is covered."""
    at, me = asked.at, Item(case.number, case.household)
    has = holder(case.place.manager, facts.handovers.get(case.number, ()), at.day)
    today = at_work(has, facts.covers.get(case.number, ()), at.day)
    if is_open(case, at):
        stage = stage_at(case, at)
        said = facts.intensity.get(case.number)
        yield has, stage.value if stage else UNDATED, me
        yield (
            has,
            "weight",
            me._replace(amount=int(100 * weight(1, Intensity(said) if said else None, limits))),
        )
        if today != has:
            yield today, "covers", me
    if is_silent_at(case, at):
        yield today, "no_contact_30", me._replace(on=silent_from(case, at))


def late(case: CaseLife, facts: Facts, asked: Asked) -> Counted:
    """The check-ins that were overdue, by who was to do them that day."""
    at = asked.at
    covered, given = facts.covers.get(case.number, ()), facts.handovers.get(case.number, ())
    for one in case.check_ins:
        if was_open(one, at) and due_at(one, at) < at.day:
            todo = had_to_do(facts.assigned.get(one.number), given, at.day, one.ended)
            item = Item(case.number, case.household, "F", one.number, due_at(one, at))
            yield at_work(todo, covered, at.day), "overdue", item


def flows(case: CaseLife, facts: Facts, asked: Asked) -> Counted:
    """What came in and what went out during the period, by who had the case then."""
    me, now, period = Item(case.number, case.household), case.place.manager, asked.period
    given = facts.handovers.get(case.number, ())
    for one in case.stretches:
        if within(one.opened, period):  # a handover of that very day came after the opening
            yield holder(now, given, one.opened - timedelta(days=1)), "opened", me._replace(on=one.opened)
        if one.closed is not None and within(one.closed, period):
            yield holder(now, given, one.closed), "closed", me._replace(on=one.closed)
    for each in given:
        if within(each.on, period) and was_running(case, each):
            yield each.before, "handed_over", me._replace(on=each.on)
            yield each.after, "taken_over", me._replace(on=each.on)


def was_running(case: CaseLife, one: Handover) -> bool:
    """Whether a case was open on the day that it was handed over; of one that was closed nothing moves."""
    return any(
        each.opened <= one.on and (each.closed is None or each.closed >= one.on) for each in case.stretches
    )
