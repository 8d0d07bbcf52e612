"""``ucase audit``: does the log fit, what is its head, and who looked at a case."""

from typing import Annotated

import typer

from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import CaseArgument, case_number, option

app = group("audit")


@verb(app, "verify")
def verify(
    ctx: typer.Context,
    since_head: Annotated[str | None, option("--since-head", metavar="head")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.domain.chain import read_head
    from ucase.render.audit import write_verdict
    from ucase.storage.log.check import verify as check

    desk = Desk.of(ctx)
    since = read_head(since_head) if since_head else None
    with desk.read() as reader:
        verdict = check(reader.connection, since)
    write_verdict(verdict, desk.output, desk.streams.stdout)
    if verdict.first_bad is None:
        desk.say("say.log_fits", entries=verdict.entries)
        return
    desk.say("say.log_does_not_fit")
    raise typer.Exit(5)


@verb(app, "head")
def head(ctx: typer.Context) -> None:
    """Declare, collect, run."""
    from ucase.render.listing import Column, Listing
    from ucase.storage.log.check import head as newest

    desk = Desk.of(ctx)
    with desk.read() as reader:
        found = newest(reader.connection)
    columns = (Column("head"), Column("entry"), Column("digest"))
    if desk.output == "table":
        desk.streams.stdout.write(f"{found}\n")
    else:
        desk.show(Listing("ucase.audit.head/1", columns, [(str(found), found.entry, found.digest)], {}))
    desk.say("say.after_head")


@verb(app, "access")
def access(ctx: typer.Context, case: CaseArgument) -> None:
    """Declare, collect, run."""
    from ucase.domain.references import CASE, write
    from ucase.queries.history import views
    from ucase.render.history import views_listing

    desk = Desk.of(ctx)
    number = case_number(case)
    with desk.read(freely=True) as reader:  # who looked tells nothing of what they saw
        looked = views(reader, number)
    desk.show(views_listing(write(CASE, number), looked))
