"""``ucase consent``: who lets whom have which data, for what. Agreeing to the works is ``ucase move set``."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import (
    AllOption,
    CaseArgument,
    LimitOption,
    ManagerOption,
    MineOption,
    WijkOption,
    area_filter,
    argument,
    case_number,
    coming_day,
    complete_case,
    manager_filter,
    most_rows,
    option,
    past_day,
    span,
)
from ucase.domain import references
from ucase.domain.personal_data import SHAREABLE
from ucase.domain.sharing import Given
from ucase.domain.vocabulary import choose

if TYPE_CHECKING:
    from ucase.casework.consent import Consented

app = group("consent")

ResidentOption = Annotated[str | None, option("--resident", metavar="name")]


@verb(app, "give", kind=WritingCommand)
def give(
    ctx: typer.Context,
    case: CaseArgument,
    to: Annotated[str, option("--to", key="consent_to", metavar="partner")],
    purpose: Annotated[str, option("--for", key="consent_for", metavar="text")],
    what: Annotated[list[str], option("--what", key="consent_what", metavar="words", words=SHAREABLE)],
    how: Annotated[str, option("--how", key="consent_how", metavar="word", words=Given)],
    resident: ResidentOption = None,
    on: Annotated[str | None, option("--on", key="consent_on", metavar="date")] = None,
    until: Annotated[str | None, option("--until", key="consent_until", metavar="date")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.consent import ConsentEntry
    from ucase.casework.consent import give as give_it
    from ucase.domain.partner_policy import read_categories

    desk = Desk.of(ctx)
    today = desk.clock.today
    entry = ConsentEntry(
        case=case_number(case),
        resident=resident,
        to=to,
        purpose=purpose,
        categories=read_categories(what),
        given=choose(Given, how, "how"),
        on=past_day(on, today, "on") if on else today,
        until=coming_day(until, today, "until") if until else None,
    )
    with desk.work() as work:
        made = give_it(work, entry)
        work.commit()
    tell(desk, "given", made)


@verb(app, "withdraw", kind=WritingCommand)
def withdraw(
    ctx: typer.Context,
    consent: Annotated[str, argument("consent", "consent_ref")],
    on: Annotated[str | None, option("--on", metavar="date")] = None,
    because: Annotated[str | None, option("--because", metavar="text")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.consent import withdraw as take_back
    from ucase.domain.errors import Invalid

    desk = Desk.of(ctx)
    number = references.read(references.CONSENT, consent)
    day = past_day(on, desk.clock.today, "on") if on else desk.clock.today
    if day > desk.clock.today:
        raise Invalid("future", field="on")
    with desk.work() as work:
        made = take_back(work, number, day, because)
        work.commit()
    tell(desk, "withdrawn", made)


@verb(app, "list")
def list_consents(
    ctx: typer.Context,
    case: Annotated[str | None, argument("case", "case", complete_case)] = None,
    to: Annotated[str | None, option("--to", key="consent_only_to", metavar="partner")] = None,
    valid: Annotated[bool, option("--valid", key="consent_valid")] = False,
    within: Annotated[str | None, option("--within", key="consent_within", metavar="span")] = None,
    wijk: WijkOption = None,
    manager: ManagerOption = None,
    mine: MineOption = False,
    limit: LimitOption = None,
    everything: AllOption = False,
) -> None:
    """Declare, collect, run."""
    from datetime import timedelta

    from ucase.queries import consents as query
    from ucase.queries.cases import the_case
    from ucase.queries.partners import the_partner
    from ucase.render.consents import listing

    desk = Desk.of(ctx)
    today = desk.clock.today
    most = most_rows(limit, everything, desk.first_rows)
    with desk.look_at(case_number(case) if case else None) as reader:
        wanted = query.ConsentFilter(
            today=today,
            case=the_case(reader, case_number(case)) if case else None,
            organisation=the_partner(reader, to, "to").id if to else None,
            until=today + timedelta(days=span(within, "within")) if within else None,
            every=None if valid or within else 1,
            area=area_filter(reader, wijk),
            manager=manager_filter(reader, manager, mine, desk.me),
        )
        left_out = max(0, query.count(reader, wanted) - most) if most is not None else 0
        held_back = query.held_back(reader, wanted)
        rows = query.consents(reader, wanted, most)
        desk.show(listing(rows, today, left_out=left_out, held_back=held_back))


def tell(desk: Desk, key: str, made: "Consented") -> None:
    """Say how the consent stands, what rested on it, and what to type next."""
    from ucase.locale.days import short_date
    from ucase.render.consents import words
    from ucase.render.listing import Column, Listing

    reference, case = references.write(references.CONSENT, made.consent), references.write("UC", made.case)
    resident = references.write(references.RESIDENT, made.resident)
    names = ("case", "consent", "resident", "state")
    row = (case, reference, resident, key)
    desk.show_result(Listing("ucase.consent.changed/1", tuple(map(Column, names)), [row], {}))
    told = {"consent": reference, "resident": resident, "to": made.to, "what": words(made.categories)}
    if key == "given":
        until = short_date(made.until) if made.until else ""
        desk.say("consent.said.given_until" if until else "consent.said.given", **told, until=until)
        desk.say("consent.said.after_given", case=case, to=made.to, consent=reference)
        return
    desk.say("consent.said.withdrawn", **told)
    if made.shared:
        times = "consent.said.shared_one" if made.shared == 1 else "consent.said.shared"
        desk.say(times, count=made.shared, to=made.to, case=case)
    if made.referrals:
        first, *more = [references.write(references.REFERRAL, one) for one in made.referrals]
        desk.say("consent.said.referrals", referrals=", ".join([first, *more]), first=first, to=made.to)
    desk.say("consent.said.after_withdrawn", case=case)
