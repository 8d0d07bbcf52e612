"""``ucase partner``: corporations and partners, those that ship and your own."""

from typing import Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import argument, option
from ucase.domain.vocabulary import choose
from ucase.domain.works import OrganisationKind

app = group("partner")

Alias = Annotated[list[str] | None, option("--alias", metavar="name")]
ValidFrom = Annotated[str | None, option("--valid-from", metavar="date")]
ValidUntil = Annotated[str | None, option("--valid-until", metavar="date")]


@verb(app, "add", kind=WritingCommand)
def add(
    ctx: typer.Context,
    name: Annotated[str, argument("name", "partner_name")],
    kind: Annotated[str, option("--kind", key="partner_kind", metavar="word", words=OrganisationKind)],
    alias: Alias = None,
    valid_from: ValidFrom = None,
    valid_until: ValidUntil = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.partner import add_partner
    from ucase.render.partners import added_listing

    desk = Desk.of(ctx)
    wanted = {"valid_from": valid_from or "", "valid_until": valid_until or ""}
    with desk.work(make=True) as work:
        added = add_partner(work, name, choose(OrganisationKind, kind, "kind"), wanted, alias or ())
        work.commit()
    desk.show_result(added_listing(added.name))
    desk.say("partner.said.added", partner=added.name)


@verb(app, "edit", kind=WritingCommand)
def edit(
    ctx: typer.Context,
    partner: Annotated[str, argument("partner", "partner_ref")],
    name: Annotated[str | None, option("--name", key="new_name", metavar="name")] = None,
    kind: Annotated[
        str | None, option("--kind", key="partner_kind", metavar="word", words=OrganisationKind)
    ] = None,
    alias: Annotated[list[str] | None, option("--alias", key="all_aliases", metavar="name")] = None,
    valid_from: ValidFrom = None,
    valid_until: ValidUntil = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.partner import edit_partner
    from ucase.render.changes import changes_listing

    desk = Desk.of(ctx)
    given = {"name": name, "kind": kind, "valid_from": valid_from, "valid_until": valid_until}
    wanted = {field: value for field, value in given.items() if value is not None}
    with desk.work() as work:
        edited = edit_partner(work, partner, wanted, alias or None)
        work.commit()
    desk.show(
        changes_listing("ucase.partner.edit/1", "partner", edited.name, edited.changes, table="organisation")
    )
    desk.say("partner.said.edited" if edited.changes else "partner.said.nothing_changed", partner=edited.name)


@verb(app, "list")
def list_partners(ctx: typer.Context) -> None:
    """Declare, collect, run."""
    from ucase.queries.partners import partners
    from ucase.render.partners import listing

    desk = Desk.of(ctx)
    with desk.read() as reader:
        desk.show(listing(partners(reader), desk.clock.today))
