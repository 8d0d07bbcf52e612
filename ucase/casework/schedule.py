"""The schedules that a team has by name: the rule that a series of check-ins follows."""

from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.changes import Change, Editor
from ucase.domain.errors import Refused
from ucase.domain.naming import the_one
from ucase.domain.series import Anchor, Rule, read_distance, write_rule
from ucase.domain.text import fold
from ucase.domain.wording import a_name
from ucase.storage.models import Schedule
from ucase.storage.work import Work


class ScheduleEntry(NamedTuple):
    """What is said about a schedule; None leaves it as it is."""

    rule: Rule | None = None
    anchor: Anchor | None = None
    lasts: str | None = None
    name: str | None = None


def add_schedule(work: Work, name: str, entry: ScheduleEntry) -> Schedule:
    """Add a schedule. Raises :class:`Refused` when the name is taken."""
    assert entry.rule is not None
    made = Schedule(
        name=a_name(name, "name"),
        key=free_key(work, name),
        rule=write_rule(entry.rule),
        anchor=entry.anchor or Anchor.DATE,
        lasts=lasting(entry),
    )
    work.add(made)
    return made


def edit_schedule(work: Work, name: str, entry: ScheduleEntry) -> tuple[Schedule, list[Change]]:
    """Change a schedule. Series that were planned by it stay as they are until they are planned again."""
    schedule = find_schedule(work, name)
    editor = Editor()
    if entry.name is not None and fold(entry.name) != schedule.key:
        key = free_key(work, entry.name)
        editor.changed("name", schedule.name, a_name(entry.name, "name"))
        schedule.name, schedule.key = a_name(entry.name, "name"), key
    if entry.rule is not None:
        editor.changed("rule", schedule.rule, write_rule(entry.rule))
        schedule.rule = write_rule(entry.rule)
    if entry.anchor is not None:
        editor.changed("anchor", schedule.anchor, entry.anchor)
        schedule.anchor = entry.anchor
    if entry.lasts is not None:
        editor.changed("lasts", schedule.lasts, lasting(entry))
        schedule.lasts = lasting(entry)
    work.session.flush()
    return schedule, editor.changes


def lasting(entry: ScheduleEntry) -> str | None:
    """For how long a rule repeats, in its simplest form. Raises :class:`Invalid`."""
    return str(read_distance(entry.lasts, "lasts")) if entry.lasts else None


def free_key(work: Work, name: str) -> str:
    """The key of a new name. Raises :class:`Refused` when a schedule goes by it."""
    key = key_of(a_name(name, "name"))
    if work.session.scalars(select(Schedule.id).where(Schedule.key == key)).first() is not None:
        raise Refused("schedule_known")
    return key


def find_schedule(work: Work, name: str) -> Schedule:
    """The schedule with this name, in either language for those that ship. Raises :class:`NotFound`."""
    key = SPOKEN.get(key_of(name), key_of(name))
    found = {one.key: one for one in work.session.scalars(select(Schedule).order_by(Schedule.id))}
    names = {one.key: one.name for one in found.values()}
    there = [(found[key], found[key].name)] if key in found else []
    return the_one(there, key, names, "schedule")


def key_of(name: str) -> str:
    """How a name is compared: ``during-works`` and ``During works`` are one."""
    return fold(name.replace("-", " ").replace("_", " "))


SPOKEN = {
    "nazorg": "aftercare",
    "tijdens de werkzaamheden": "during works",
    "tijdens het werk": "during works",
}
"""What people say in Dutch for the schedules that ship."""
