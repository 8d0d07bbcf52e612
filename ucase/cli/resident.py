"""``ucase resident``: the people of a household."""

from typing import Annotated

import typer

from ucase.cli import fields
from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import CaseArgument, argument, case_number, option
from ucase.domain.vocabulary import ResidentRole, choose

app = group("resident")


@verb(app, "add", kind=WritingCommand)
def add(
    ctx: typer.Context,
    case: CaseArgument,
    name: Annotated[str, argument("name", "resident_name")],
    role: Annotated[str | None, option("--role", metavar="word", words=ResidentRole)] = None,
    birth_year: fields.BirthYear = None,
    phone: fields.Phone = None,
    email: fields.Email = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.resident import ResidentEntry, add_resident
    from ucase.domain.references import CASE, RESIDENT, write
    from ucase.render.listing import Column, Listing

    desk = Desk.of(ctx)
    number = case_number(case)
    chosen = choose(ResidentRole, role, "role") if role else None
    entry = ResidentEntry(number, name, chosen, birth_year, phone, email)
    with desk.work() as work:
        made = add_resident(work, entry, desk.clock.today)
        work.commit()
    row = (write(CASE, number), write(RESIDENT, made))
    desk.show_result(Listing("ucase.resident.added/1", (Column("case"), Column("resident")), [row], {}))
    desk.say("resident.said.added", resident=row[1], case=row[0])


@verb(app, "list")
def list_residents(ctx: typer.Context, case: CaseArgument) -> None:
    """Declare, collect, run."""
    from ucase.queries.cases import the_case
    from ucase.queries.residents import residents
    from ucase.render.residents import listing

    desk = Desk.of(ctx)
    number = case_number(case)
    with desk.look_at(number) as reader:
        desk.show(listing(residents(reader, the_case(reader, number)), desk.clock.today))
