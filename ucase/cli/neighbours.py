"""``ucase neighbours``: who wants to stay near whom, and whether they did."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import (
    AllOption,
    HouseholdArgument,
    ProjectArgument,
    argument,
    most_rows,
    option,
)

if TYPE_CHECKING:
    from ucase.casework.neighbours import Wish

app = group("neighbours")

NeighbourArgument = Annotated[str, argument("household", "neighbour_ref")]
LimitOption = Annotated[int | None, option("--limit", key="limit_groups", metavar="number")]


@verb(app, "list")
def list_(
    ctx: typer.Context, project: ProjectArgument, limit: LimitOption = None, everything: AllOption = False
) -> None:
    """Declare, collect, run."""
    from ucase.queries.named import the_project
    from ucase.queries.neighbours import wanted
    from ucase.render.neighbours import write_wishes

    desk = Desk.of(ctx)
    most = most_rows(limit, everything, desk.first_rows)
    with desk.read() as reader:
        found = wanted(reader, the_project(reader, project))
    write_wishes(found, desk.clock.today, desk.output, desk.streams.stdout, most=most, anon=desk.anon)


@verb(app, "check")
def check(
    ctx: typer.Context, project: ProjectArgument, limit: LimitOption = None, everything: AllOption = False
) -> None:
    """Declare, collect, run."""
    from ucase.queries.named import the_project
    from ucase.queries.neighbours import stayed
    from ucase.render.neighbours_check import write_check

    desk = Desk.of(ctx)
    most = most_rows(limit, everything, desk.first_rows)
    with desk.read() as reader:
        found = stayed(reader, the_project(reader, project), desk.clock.today)
    write_check(found, desk.clock.today, desk.output, desk.streams.stdout, most=most, anon=desk.anon)


@verb(app, "add", kind=WritingCommand)
def add(ctx: typer.Context, household: HouseholdArgument, neighbour: NeighbourArgument) -> None:
    """Declare, collect, run."""
    from ucase.casework.neighbours import add as add_wish

    desk = Desk.of(ctx)
    with desk.work() as work:
        wish = add_wish(work, household, neighbour)
        work.commit()
    tell(desk, wish)


@verb(app, "remove", kind=WritingCommand)
def remove(ctx: typer.Context, household: HouseholdArgument, neighbour: NeighbourArgument) -> None:
    """Declare, collect, run."""
    from ucase.casework.neighbours import remove as remove_wish

    desk = Desk.of(ctx)
    with desk.work() as work:
        wish = remove_wish(work, household, neighbour)
        work.commit()
    tell(desk, wish)


def tell(desk: Desk, wish: "Wish") -> None:
    """Say what is known now and what to type next."""
    from ucase.domain.references import HOUSEHOLD, PROJECT, write
    from ucase.render.neighbours import wish_listing

    desk.show_result(wish_listing(wish))
    one, other = write(HOUSEHOLD, wish.household), write(HOUSEHOLD, wish.neighbour)
    done = "added" if wish.wanted else "removed"
    before = "" if wish.changed else "_before"
    desk.say(f"neighbours.said.{done}{before}", one=one, other=other)
    if wish.wanted or wish.mutual:
        answered = "one_sided" if not wish.mutual else "mutual" if wish.wanted else "still"
        desk.say(f"neighbours.said.{answered}", one=one, other=other)
    if wish.project is not None:
        desk.say("neighbours.said.next", project=write(PROJECT, wish.project))
