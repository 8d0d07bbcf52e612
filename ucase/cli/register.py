"""``ucase register``: the record of processing (AVG art. 30), as this file is used."""

import typer

from ucase.cli.app import single, verb
from ucase.cli.desk import Desk

app = single("register")


@verb(app, "register", key="register")
def register(ctx: typer.Context) -> None:
    """Declare, collect, run."""
    from ucase.cli.safety import safety
    from ucase.queries.processing import processing
    from ucase.render.papers import register as as_fields
    from ucase.render.papers import write_paper

    desk = Desk.of(ctx)
    with desk.read() as reader:
        found = processing(reader)
    kept = safety(desk)
    rule = desk.place.rule
    fields = as_fields(found, kept.encrypted, (rule.daily, rule.weekly, rule.monthly))
    write_paper("register", fields, desk.clock.today, desk.output, desk.streams.stdout)
    desk.say("register.said.look")
