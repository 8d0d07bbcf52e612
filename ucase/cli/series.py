"""``ucase followup plan``: a series of check-ins by a rule or a schedule, or one on a date."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.desk import Desk
from ucase.cli.options import CaseArgument, argument, case_number, coming_day, option
from ucase.domain.errors import UsageProblem

if TYPE_CHECKING:
    from datetime import date

    from ucase.casework.series import SeriesEntry, SeriesPlanned
    from ucase.domain.series import Anchor
    from ucase.domain.working_days import Calendar


class PlanCommand(WritingCommand):
    """``--from`` is the day from which a series counts; a JSON record comes in by ``--record`` here."""

    record_option = "--record"


def plan(
    ctx: typer.Context,
    case: CaseArgument,
    when: Annotated[str | None, argument("date", "when")] = None,
    every: Annotated[str | None, option("--every", metavar="span")] = None,
    at: Annotated[str | None, option("--at", metavar="spans")] = None,
    schedule: Annotated[str | None, option("--schedule", metavar="name")] = None,
    start: Annotated[str | None, option("--from", key="from_anchor", metavar="anchor")] = None,
    until: Annotated[str | None, option("--until", key="series_until", metavar="date")] = None,
    purpose: Annotated[str | None, option("--purpose", metavar="text")] = None,
    any_day: Annotated[bool, option("--any-day")] = False,
    dry_run: Annotated[bool, option("--dry-run", key="dry_run_import")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.series import plan_series
    from ucase.domain.own_words import OwnWords

    desk = Desk.of(ctx)
    if sum(one is not None for one in (when, every, at, schedule)) != 1:
        raise UsageProblem("plan_one_of")
    if when is not None:
        from ucase.cli.follow_up import plan_one

        if start or until or any_day:
            raise UsageProblem("plan_one_date")
        plan_one(desk, case_number(case), when, purpose, dry_run=dry_run)
        return
    entry = read_entry(desk, case_number(case), every, at, schedule, start, until)
    calendar = desk.calendar
    with desk.work() as work:
        planned = plan_series(
            work, entry._replace(purpose=purpose, any_day=any_day), calendar, OwnWords.NOT_IN_SERIES
        )
        if not dry_run:
            work.commit()
    tell(desk, planned, calendar, dry_run=dry_run)


def read_entry(
    desk: Desk,
    case: int,
    every: str | None,
    at: str | None,
    schedule: str | None,
    start: str | None,
    until: str | None,
) -> "SeriesEntry":
    """The rule, from where it counts and until when, as they were typed."""
    from ucase.casework.series import SeriesEntry
    from ucase.domain import series

    today = desk.clock.today
    rule = series.every(every) if every else series.at(at) if at else None
    anchor, day = read_anchor(start, today) if start else (None, None)
    return SeriesEntry(
        case=case,
        rule=rule,
        schedule=schedule,
        anchor=anchor,
        anchor_on=day,
        until=coming_day(until, today, "until") if until else None,
    )


def read_anchor(said: str, today: "date") -> "tuple[Anchor, date | None]":
    """``settled``, ``opened`` or a date, in either language."""
    from ucase.domain.series import Anchor, spoken_anchor

    anchor = spoken_anchor(said)
    return (anchor, None) if anchor else (Anchor.DATE, coming_day(said, today, "from"))


def tell(desk: Desk, planned: "SeriesPlanned", calendar: "Calendar", *, dry_run: bool) -> None:
    """Show the check-ins, then say what changed, what was left out and what to type next."""
    from ucase.domain.references import CASE, write
    from ucase.render.series import planned_listing

    desk.show(planned_listing(planned, dry_run=dry_run))
    say_changes(desk, planned, dry_run=dry_run)
    warn_of_holidays(desk, [planned], calendar)
    if not dry_run:
        desk.say("series.said.next", case=write(CASE, planned.case))


def say_changes(desk: Desk, planned: "SeriesPlanned", *, dry_run: bool = False) -> None:
    """In one line what became of the series, and how many steps lie in the past."""
    count = {change: sum(row.change == change for row in planned.rows) for change in CHANGES}
    if planned.changes:
        desk.say(
            "series.said.would_change" if dry_run else "series.said.changed",
            new=count["new"],
            moved=count["moved"],
            ended=count["ended"],
            kept=count["kept"],
        )
    elif planned.rows:
        desk.say("series.said.same", kept=count["kept"])
    else:
        desk.say("series.said.none")
    if planned.past:
        from ucase.locale.days import short_date

        days = ", ".join(short_date(step.day) for step in planned.past)
        desk.say("series.said.past_one" if len(planned.past) == 1 else "series.said.past", days=days)


CHANGES = ("new", "moved", "ended", "kept")


def warn_of_holidays(desk: Desk, planned: "list[SeriesPlanned]", calendar: "Calendar") -> None:
    """Say on which new or moved days schools of the region are closed: people may be away."""
    from ucase.domain.working_days import school_holiday_on
    from ucase.locale import t
    from ucase.locale.days import short_date
    from ucase.storage.school_holidays import school_holidays

    holidays = school_holidays(calendar.school_region)
    days = {row.due for one in planned for row in one.rows if row.change in ("new", "moved")}
    found = [(day, school_holiday_on(day, holidays)) for day in sorted(days)]
    words = [f"{short_date(day)} ({t(f'holiday.school.{one.name}')})" for day, one in found if one]
    if words:
        desk.say("series.said.school", days=", ".join(words))


def warn_if_day_off(desk: Desk, day: "date") -> None:
    """Say so when a check-in was put on a weekend or a public holiday by its date."""
    from ucase.locale import t
    from ucase.locale.days import short_date

    name = desk.calendar.day_off(day)
    if name is not None:
        desk.say("series.said.day_off", due=short_date(day), holiday=t(f"holiday.{name}"))
