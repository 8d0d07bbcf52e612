"""``ucase approach``: how the contractor may come to a door during the works; how, and never why."""

from typing import Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import HouseholdArgument, ProjectArgument, argument, offer, option
from ucase.domain.errors import UsageProblem
from ucase.domain.vocabulary import choose
from ucase.domain.works import Approach

app = group("approach")

ApproachArgument = Annotated[
    str, argument("approach", "approach_word", offer([one.value for one in Approach]))
]


@verb(app, "set", kind=WritingCommand)
def set_(ctx: typer.Context, household: HouseholdArgument, approach: ApproachArgument) -> None:
    """Declare, collect, run."""
    from ucase.casework.approach import set_approach
    from ucase.domain.references import HOUSEHOLD, PROJECT, write
    from ucase.locale import t
    from ucase.render.approaches import changed_listing

    desk = Desk.of(ctx)
    chosen = choose(Approach, approach, "approach")
    with desk.work() as work:
        found = set_approach(work, household, chosen)
        work.commit()
    desk.show_result(changed_listing(found))
    desk.say(
        "contractor.said.set" if found.changed else "contractor.said.same",
        household=write(HOUSEHOLD, found.household),
        approach=t(f"approach.{chosen}"),
    )
    if found.project is None:
        desk.say("contractor.said.no_project")
    else:
        desk.say("contractor.said.next", project=write(PROJECT, found.project))


@verb(app, "list")
def list_(
    ctx: typer.Context,
    project: ProjectArgument,
    csv: Annotated[bool, option("--csv")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.queries.approaches import approaches
    from ucase.queries.named import the_project
    from ucase.queries.selection import project_name
    from ucase.render.approaches import listing

    if csv and (ctx.meta.get("json") or ctx.meta.get("output") not in (None, "csv")):
        raise UsageProblem("csv_or_output")
    if csv:
        ctx.meta["output"] = "csv"
    desk = Desk.of(ctx)
    with desk.read() as reader:
        number = the_project(reader, project)
        name, found = project_name(reader, number), approaches(reader, number)
    desk.show(listing(found.rows, name, desk.clock.today))
    if found.left_out:
        many = "" if found.left_out == 1 else "_many"
        desk.say(f"contractor.said.left_out{many}", count=found.left_out)
