"""``ucase breach``: what a notification of a data breach within 72 hours needs to say (DOMAIN §5.3)."""

from typing import Annotated

import typer

from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.options import option, past_day

app = single("breach")


@verb(app, "breach", key="breach")
def breach(
    ctx: typer.Context,
    discovered: Annotated[str | None, option("--discovered", metavar="date")] = None,
) -> None:
    """Declare, collect, run."""
    from datetime import timedelta

    from ucase.cli.safety import safety
    from ucase.locale.days import short_date
    from ucase.queries.processing import processing
    from ucase.render.papers import breach as as_fields
    from ucase.render.papers import write_paper

    desk = Desk.of(ctx)
    today = desk.clock.today
    day = past_day(discovered, today, "discovered") if discovered else today
    with desk.read() as reader:
        found = processing(reader)
    kept = safety(desk)
    fields = as_fields(found, kept.encrypted, kept.backups, kept.plain_backups, day)
    write_paper("breach", fields, today, desk.output, desk.streams.stdout)
    desk.say("breach.said.before", date=short_date(day + timedelta(days=3)))
    desk.say("breach.said.encrypted" if kept.encrypted else "breach.said.readable")
