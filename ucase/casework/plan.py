"""Step 4 of the method: goals in the resident's own words, and what stands in their way (DESIGN §1)."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.lookup import find_case
from ucase.domain import references
from ucase.domain.errors import Invalid, NotFound, Refused
from ucase.domain.naming import the_one
from ucase.domain.plan import RUNNING, ProgrammeGoal, spoken_kind
from ucase.domain.text import fold
from ucase.domain.wording import a_name, a_text
from ucase.storage.models import Goal, Need, NeedKind, NeedTurn, Support
from ucase.storage.work import Work


class PlannedNeed(NamedTuple):
    """A need after the command, and its case."""

    need: int
    case: int
    running: tuple[int, ...] = ()
    """The supports that were not ended when it was solved."""


def set_goal(work: Work, case_number: int, words: str, programme_goal: ProgrammeGoal, on: date) -> int:
    """Write down what the resident wants to reach; gives the number of the goal."""
    case = find_case(work, case_number)
    goal = Goal(
        case_id=case.id,
        programme_goal=programme_goal,
        words=needed(words, "words"),
        set_on=past(work, on),
    )
    work.add(goal)
    return goal.id


def raise_need(
    work: Work, case_number: int, kind: str, severity: int, about: str | None, goal: int | None, on: date
) -> PlannedNeed:
    """Write down an obstacle or stress factor.

    Raises :class:`NotFound` for a kind or goal that is not there, :class:`Refused` for a goal of another
    case.
    """
    case = find_case(work, case_number)
    need = Need(
        case_id=case.id,
        goal_id=goal_of_case(work, goal, case.id) if goal is not None else None,
        kind_id=find_kind(work, kind).id,
        severity=severity,
        about=a_text(about or "", "about") or None,
        raised_on=past(work, on),
    )
    work.add(need)
    return PlannedNeed(need.id, case.id)


def resolve(work: Work, number: int, words: str | None, on: date) -> PlannedNeed:
    """A need is solved, or no longer there; how it ended stays on record."""
    need = find_need(work, number)
    if need.resolved_on is not None:
        raise Refused("need_resolved", need=references.write(references.NEED, number))
    day = past(work, on)
    if day < need.raised_on:
        raise Invalid("before_raised", field="on")
    need.resolved_on = day
    running = work.session.scalars(
        select(Support.id).where(Support.need_id == need.id, Support.status.in_(RUNNING)).order_by(Support.id)
    )
    return turn(work, need, day, words, resolved=True)._replace(running=tuple(running))


def reopen(work: Work, number: int, words: str | None, on: date) -> PlannedNeed:
    """A need that was solved came back; the earlier ending stays on record."""
    need = find_need(work, number)
    if need.resolved_on is None:
        raise Refused("need_open", need=references.write(references.NEED, number))
    day = past(work, on)
    if day < need.resolved_on:
        raise Invalid("before_resolved", field="on")
    need.resolved_on = None
    return turn(work, need, day, words, resolved=False)


def turn(work: Work, need: Need, day: date, words: str | None, *, resolved: bool) -> PlannedNeed:
    """Keep what happened to the need."""
    text = a_text(words or "", "words") or None
    work.add(NeedTurn(need_id=need.id, turned_on=day, resolved=resolved, words=text))
    return PlannedNeed(need.id, need.case_id)


def add_kind(work: Work, name: str) -> str:
    """Add a kind of obstacle to the list. Raises :class:`Refused` when it is there already."""
    name = a_name(name, "name")
    key = fold(name)
    if work.session.scalars(select(NeedKind.id).where(NeedKind.key == key)).first() is not None:
        raise Refused("need_kind_known")
    work.add(NeedKind(name=name, key=key))
    return name


def find_kind(work: Work, said: str) -> NeedKind:
    """The kind that a word stands for: of the list, or one of the worries in any wording."""
    key = fold(said.replace("_", " "))
    found = {kind.key: kind for kind in work.session.scalars(select(NeedKind))}
    if key not in found:
        key = spoken_kind(said)
    names = {kind.key: kind.name for kind in found.values()}
    kinds = [(found[key], found[key].name)] if key in found else []
    return the_one(kinds, key, names, "need_kind")


def find_need(work: Work, number: int, *, to_change: bool = True) -> Need:
    """The need with this number. Raises :class:`NotFound`; :class:`Refused` when its case has ended."""
    need = work.session.get(Need, number)
    if need is None:
        raise NotFound("no_need", need=references.write(references.NEED, number))
    find_case(work, need.case_id, to_change=to_change)
    return need


def goal_of_case(work: Work, number: int, case: int) -> int:
    """The goal with this number, which must be of the case."""
    goal = work.session.get(Goal, number)
    if goal is None:
        raise NotFound("no_goal", goal=references.write(references.GOAL, number))
    if goal.case_id != case:
        raise Refused("goal_other_case", goal=references.write(references.GOAL, number))
    return goal.id


def needed(words: str, field: str) -> str:
    """Words that must be there. Raises :class:`Invalid` when they are empty or hold a BSN."""
    text = a_text(words, field)
    if not text:
        raise Invalid("text_empty", field=field)
    return text


def past(work: Work, on: date) -> date:
    """A day that is not to come. Raises :class:`Invalid`."""
    if on > work.clock.today:
        raise Invalid("future", field="on")
    return on
