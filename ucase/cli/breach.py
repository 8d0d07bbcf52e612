"""``ucase breach``: what a notification of a data breach within 72 hours needs to say (DOMAIN §5.3)."""

from datetime import date, datetime, timedelta
from typing import Annotated

import typer

from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.options import option, past_day
from ucase.domain.errors import Invalid

app = single("breach")


@verb(app, "breach", key="breach")
def breach(
    ctx: typer.Context,
    discovered: Annotated[str | None, option("--discovered", metavar="date")] = None,
    time: Annotated[str | None, option("--time", key="discovered_time", metavar="time")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.safety import safety
    from ucase.queries.processing import processing
    from ucase.render.papers import breach as as_fields
    from ucase.render.papers import write_paper

    desk = Desk.of(ctx)
    today = desk.clock.today
    day = past_day(discovered, today, "discovered") if discovered else today
    if day > today:
        raise Invalid("future", field="discovered")
    moment = moment_of(desk, day, time) if time else None
    with desk.read() as reader:
        found = processing(reader)
    kept = safety(desk)
    fields = as_fields(found, kept.encrypted, kept.backups, kept.plain_backups, day, moment)
    write_paper("breach", fields, today, desk.output, desk.streams.stdout)
    tell_until(desk, day, moment)
    if kept.encrypted is not None:
        desk.say("breach.said.encrypted" if kept.encrypted else "breach.said.readable")


def moment_of(desk: Desk, day: date, time: str) -> datetime:
    """The moment of the discovery, by the clock of this computer. Raises :class:`Invalid` for one to come."""
    from ucase.domain.times import read_time

    moment = datetime.fromisoformat(f"{day} {read_time(time)}").astimezone()
    now = desk.clock.now().astimezone()
    if now.date() == day and moment > now:
        raise Invalid("future", field="time")
    return moment


def tell_until(desk: Desk, day: date, moment: datetime | None) -> None:
    """Until when it is told, and how long that is from now; only by the day when no hour is known."""
    from ucase.domain.breach import notify_before, notify_by
    from ucase.locale.days import short_date

    if moment is None:
        desk.say("breach.said.before", date=short_date(notify_before(day)))
        return
    until, now = notify_by(moment).astimezone(), desk.clock.now().astimezone()
    desk.say("breach.said.until", date=short_date(until.date()), time=f"{until:%H:%M}")
    if now.date() != desk.clock.today:
        return  # another day is asked for than it is: there is no saying how long that is
    if until <= now:
        desk.say("breach.said.past")
    else:
        desk.say("breach.said.left", hours=(until - now) // timedelta(hours=1))
