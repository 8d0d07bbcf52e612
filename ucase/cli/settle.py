"""``ucase settle``: a household is back, rehoused, or the works are over; aftercare begins."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.options import CaseArgument, case_number, option, past_day
from ucase.domain.settling import Settling
from ucase.domain.vocabulary import choose

if TYPE_CHECKING:
    from ucase.casework.settle import Settled
    from ucase.domain.working_days import Calendar

app = single("settle")


@verb(app, "settle", key="settle", kind=WritingCommand)
def settle(
    ctx: typer.Context,
    case: CaseArgument,
    on: Annotated[str | None, option("--on", metavar="date")] = None,
    how: Annotated[str | None, option("--as", key="settled_as", metavar="word", words=Settling)] = None,
    schedule: Annotated[str | None, option("--schedule", key="settle_schedule", metavar="name")] = None,
    dry_run: Annotated[bool, option("--dry-run", key="dry_run_import")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.settle import AFTERCARE, SettleEntry
    from ucase.casework.settle import settle as settle_it
    from ucase.domain.own_words import OwnWords

    desk = Desk.of(ctx)
    entry = SettleEntry(
        case=case_number(case),
        on=past_day(on, desk.clock.today, "on") if on else desk.clock.today,
        how=choose(Settling, how, "as") if how else None,
        schedule=schedule or AFTERCARE,
    )
    calendar = desk.calendar
    with desk.work() as work:
        settled = settle_it(work, entry, calendar, OwnWords.SETTLED)
        if not dry_run:
            work.commit()
    tell(desk, settled, calendar, dry_run=dry_run)


def tell(desk: Desk, settled: "Settled", calendar: "Calendar", *, dry_run: bool) -> None:
    """Show the series, then say what ended, what is still open, and what to type next."""
    from ucase.cli.series import say_changes, warn_of_holidays
    from ucase.domain.references import CASE, FOLLOW_UP, write
    from ucase.locale.days import short_date
    from ucase.render.settle import settled_listing

    case = write(CASE, settled.case)
    desk.show(settled_listing(settled, dry_run=dry_run))
    if settled.was is None:
        desk.say("settle.said.done", case=case, date=short_date(settled.on))
    elif settled.was != settled.on:
        desk.say("settle.said.moved", case=case, date=short_date(settled.on), was=short_date(settled.was))
    else:
        desk.say("settle.said.same", case=case, date=short_date(settled.on))
    for one in settled.series:
        say_changes(desk, one, dry_run=dry_run)
    warn_of_holidays(desk, settled.series, calendar)
    if settled.ended:
        ended = ", ".join(write(FOLLOW_UP, one.follow_up) for one in settled.ended)
        desk.say("settle.said.ended", followups=ended)
    for kind in ("supports", "referrals", "deadlines", "needs"):
        references = getattr(settled.still, kind)
        if references:
            ready = " · ".join(ready_to_run(kind, one) for one in references)
            told = {"references": ", ".join(references), "commands": ready, "case": case}
            desk.say(f"settle.said.still_{kind}", **told)
    desk.say("settle.said.dry_run" if dry_run else "settle.said.next", case=case)


def ready_to_run(kind: str, reference: str) -> str:
    """What to type to end what is still open, as it can be run; of a referral there is more than one way."""
    from ucase.locale import t

    return "" if kind == "referrals" else t(f"settle.type.{kind}", reference=reference)
