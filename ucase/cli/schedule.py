"""``ucase schedule``: the rules for check-ins that a team has by name."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import argument, option
from ucase.domain.errors import Invalid, UsageProblem

if TYPE_CHECKING:
    from ucase.casework.schedule import ScheduleEntry

app = group("schedule")

Name = Annotated[str, argument("name", "schedule_name")]
Every = Annotated[str | None, option("--every", metavar="span")]
At = Annotated[str | None, option("--at", metavar="spans")]
Start = Annotated[str | None, option("--from", key="schedule_anchor", metavar="anchor")]
Lasts = Annotated[str | None, option("--lasts", metavar="span")]


class ScheduleCommand(WritingCommand):
    """``--from`` is from where the steps count; a JSON record comes in by ``--record`` here."""

    record_option = "--record"


@verb(app, "list")
def list_schedules(ctx: typer.Context) -> None:
    """Declare, collect, run."""
    from ucase.queries.schedules import schedules
    from ucase.render.series import schedules_listing

    desk = Desk.of(ctx)
    with desk.read() as reader:
        desk.show(schedules_listing(schedules(reader)))


@verb(app, "add", kind=ScheduleCommand)
def add(
    ctx: typer.Context,
    name: Name,
    every: Every = None,
    at: At = None,
    start: Start = None,
    lasts: Lasts = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.schedule import add_schedule
    from ucase.render.series import schedule_listing

    desk = Desk.of(ctx)
    entry = read_entry(every, at, start, lasts)
    if entry.rule is None:
        raise UsageProblem("schedule_without_rule")
    with desk.work(make=True) as work:
        made = add_schedule(work, name, entry)
        shown = (made.name, made.rule, made.anchor.value, made.lasts)
        work.commit()
    desk.show_result(schedule_listing(*shown))
    desk.say("schedule.said.added", name=shown[0])
    desk.say("schedule.said.next", name=shown[0])


@verb(app, "edit", kind=ScheduleCommand)
def edit(
    ctx: typer.Context,
    name: Name,
    every: Every = None,
    at: At = None,
    start: Start = None,
    lasts: Lasts = None,
    new_name: Annotated[str | None, option("--name", key="schedule_new_name", metavar="name")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.schedule import edit_schedule
    from ucase.render.changes import changes_listing

    desk = Desk.of(ctx)
    entry = read_entry(every, at, start, lasts)._replace(name=new_name)
    if not any(one is not None for one in entry):
        raise UsageProblem("nothing_to_edit")
    with desk.work(make=True) as work:
        schedule, changes = edit_schedule(work, name, entry)
        now = schedule.name
        work.commit()
    desk.show(changes_listing("ucase.schedule.edit/1", "schedule", now, changes, table="schedule"))
    desk.say("schedule.said.edited" if changes else "schedule.said.same", name=now)


def read_entry(every: str | None, at: str | None, start: str | None, lasts: str | None) -> "ScheduleEntry":
    """The rule and from where it counts, as they were typed."""
    from ucase.casework.schedule import ScheduleEntry
    from ucase.cli.choices import choice
    from ucase.domain import series

    if every and at:
        raise UsageProblem("every_or_at")
    anchor = series.spoken_anchor(start) if start else None
    if start and anchor is None:
        raise Invalid("choice", field="from", choices=", ".join(map(choice, series.Anchor)))
    return ScheduleEntry(
        rule=series.every(every) if every else series.at(at) if at else None,
        anchor=anchor,
        lasts=lasts,
    )
