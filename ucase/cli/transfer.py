"""``ucase transfer``: cases to another case manager, for good or while one is away."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.options import argument, case_number, coming_day, complete_case, option
from ucase.domain.errors import UsageProblem

if TYPE_CHECKING:
    from ucase.casework.transfer import Handover, TransferEntry

app = single("transfer")


@verb(app, "transfer", key="transfer", kind=WritingCommand)
def transfer(
    ctx: typer.Context,
    to: Annotated[str, option("--to", key="to_manager", metavar="name")],
    cases: Annotated[list[str] | None, argument("cases", "cases", complete_case)] = None,
    all_of: Annotated[str | None, option("--all-of", metavar="name")] = None,
    on: Annotated[str | None, option("--on", key="transfer_on", metavar="date")] = None,
    until: Annotated[str | None, option("--until", key="cover_until", metavar="date")] = None,
    because: Annotated[str | None, option("--because", metavar="text")] = None,
    dry_run: Annotated[bool, option("--dry-run", key="dry_run_import")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.transfer import TransferEntry
    from ucase.casework.transfer import transfer as hand_over
    from ucase.cli.caseload import above_band, warn_above

    desk = Desk.of(ctx)
    today = desk.clock.today
    if bool(cases) == bool(all_of):
        raise UsageProblem("cases_or_all_of")
    entry = TransferEntry(
        cases=tuple(case_number(one) for one in cases or ()),
        all_of=all_of,
        to=to,
        on=coming_day(on, today, "on") if on else today,
        until=coming_day(until, today, "until") if until else None,
        because=because,
    )
    if desk.asks and not dry_run:
        agree_to_somebody_new(desk, to)
    with desk.work() as work:
        handover = hand_over(work, entry)
        # Who stands in for somebody keeps their own number of cases.
        found = above_band(desk, work, [one.case for one in handover.rows]) if not entry.until else []
        if not dry_run:
            work.commit()
    tell(desk, entry, handover, dry_run=dry_run)
    warn_above(desk, found)


def agree_to_somebody_new(desk: Desk, name: str) -> None:
    """Ask before a case manager is made of a name that nobody has. Raises :class:`Refused` for a no."""
    from ucase.cli.prompter import Prompter
    from ucase.domain.errors import Refused
    from ucase.domain.naming import some_names
    from ucase.domain.text import fold
    from ucase.domain.wording import a_name
    from ucase.locale import t
    from ucase.queries.named import managers

    name = a_name(name, "to")
    with desk.read() as reader:
        known = managers(reader)
    if fold(name) in (fold(one) for one in (desk.me or "", *(one for _, one in known))):
        return
    question = t("transfer.ask.new", name=name, known=some_names(known) or "-")
    if not Prompter(desk.streams.stderr.write).confirm(question):
        raise Refused("not_transferred")


def tell(desk: Desk, entry: "TransferEntry", handover: "Handover", *, dry_run: bool) -> None:
    """Show the cases, then say what changed hands and until when."""
    from ucase.locale.days import short_date
    from ucase.render.transfer import transferred_listing

    desk.show(transferred_listing(handover, entry.on, entry.until, dry_run=dry_run))
    if handover.is_new:
        desk.say("transfer.said.new", name=handover.to)
    count, until = len(handover.rows), short_date(entry.until) if entry.until else ""
    many = "" if count == 1 else "_many"
    if not count:
        desk.say("transfer.said.none", name=handover.to)
    elif entry.until:
        first = short_date(entry.on)
        desk.say(f"transfer.said.cover{many}", count=count, name=handover.to, first=first, until=until)
    else:
        desk.say(f"transfer.said.done{many}", count=count, name=handover.to)
    if dry_run:
        desk.say("transfer.said.dry_run")
    elif count:
        desk.say("transfer.said.next", name=handover.to)
