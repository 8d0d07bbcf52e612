"""``ucase refer``: a partner is asked to take something over; each step plans a check-in for the next."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.case_first import CaseFirst
from ucase.cli.desk import Desk
from ucase.cli.options import (
    AllOption,
    Because,
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
)
from ucase.domain import references
from ucase.domain.errors import UsageProblem
from ucase.domain.referring import OPEN, ReferralState

if TYPE_CHECKING:
    from ucase.casework.asking_after import Asking
    from ucase.casework.referral import Handover, Referred

app = group("refer", cls=CaseFirst)

ReferralArgument = Annotated[str, argument("referral", "referral_ref")]
On = Annotated[str | None, option("--on", metavar="date")]
Words = Annotated[str | None, argument("text", "referral_words")]
HandoverOn = Annotated[str | None, option("--handover", metavar="date")]
People = Annotated[str | None, option("--people", metavar="text")]


@verb(app, "new", kind=WritingCommand)
def new(
    ctx: typer.Context,
    case: CaseArgument,
    to: Annotated[str, option("--to", key="refer_to", metavar="partner")],
    purpose: Annotated[str, option("--for", key="refer_for", metavar="text")],
    resident: Annotated[str | None, option("--resident", metavar="name")] = None,
    on: On = None,
    handover: HandoverOn = None,
    people: People = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.referral import ReferralEntry, may_have, refer

    desk = Desk.of(ctx)
    today = desk.clock.today
    entry = ReferralEntry(
        case=case_number(case),
        to=to,
        purpose=purpose,
        resident=resident,
        on=past_day(on, today, "on") if on else today,
        handover=read_handover(desk, handover, people),
    )
    with desk.work() as work:
        made = refer(work, entry, asking(desk))
        covered = may_have(work, made)
        work.commit()
    tell(desk, made)
    desk.say("refer.said.covered" if covered else "refer.said.not_covered", **names(made))


def read_handover(desk: Desk, on: str | None, people: str | None) -> "Handover | None":
    """The warm handover; a day and people go together. Raises :class:`UsageProblem`."""
    from ucase.casework.referral import Handover

    if (on is None) != (people is None):
        raise UsageProblem("handover_both")
    return Handover(coming_day(on, desk.clock.today, "handover"), people) if on and people else None


def asking(desk: Desk) -> "Asking":
    """How check-ins ask after a referral, in the language of the screen."""
    from ucase.casework.asking_after import Asking
    from ucase.locale import t

    words = {state: t(f"refer.check_in.{state}") for state in OPEN}
    answered = {state: t(f"refer.answered.{state}") for state in ReferralState}
    return Asking(desk.settings, desk.calendar, words, answered)


def step(desk: Desk, referral: str, to: ReferralState, on: str | None, words: str | None) -> None:
    """One step further, and what it led to."""
    from ucase.casework.referral import take_step

    number = references.read(references.REFERRAL, referral)
    day = past_day(on, desk.clock.today, "on") if on else desk.clock.today
    with desk.work() as work:
        made = take_step(work, number, to, day, words, asking(desk))
        work.commit()
    tell(desk, made)


@verb(app, "sent", kind=WritingCommand)
def sent(ctx: typer.Context, referral: ReferralArgument, on: On = None) -> None:
    """Declare, collect, run."""
    step(Desk.of(ctx), referral, ReferralState.SENT, on, None)


@verb(app, "accepted", kind=WritingCommand)
def accepted(ctx: typer.Context, referral: ReferralArgument, words: Words = None, on: On = None) -> None:
    """Declare, collect, run."""
    step(Desk.of(ctx), referral, ReferralState.ACCEPTED, on, words)


@verb(app, "declined", kind=WritingCommand)
def declined(ctx: typer.Context, referral: ReferralArgument, because: Because, on: On = None) -> None:
    """Declare, collect, run."""
    step(Desk.of(ctx), referral, ReferralState.DECLINED, on, because)


@verb(app, "started", kind=WritingCommand)
def started(ctx: typer.Context, referral: ReferralArgument, words: Words = None, on: On = None) -> None:
    """Declare, collect, run."""
    step(Desk.of(ctx), referral, ReferralState.STARTED, on, words)


@verb(app, "done", kind=WritingCommand)
def done(ctx: typer.Context, referral: ReferralArgument, words: Words = None, on: On = None) -> None:
    """Declare, collect, run."""
    step(Desk.of(ctx), referral, ReferralState.DONE, on, words)


@verb(app, "withdraw", kind=WritingCommand)
def withdraw(ctx: typer.Context, referral: ReferralArgument, because: Because, on: On = None) -> None:
    """Declare, collect, run."""
    step(Desk.of(ctx), referral, ReferralState.WITHDRAWN, on, because)


@verb(app, "handover", kind=WritingCommand)
def handover(
    ctx: typer.Context,
    referral: ReferralArgument,
    date: Annotated[str, argument("date", "handover_date")],
    people: Annotated[str, option("--people", metavar="text")],
) -> None:
    """Declare, collect, run."""
    from ucase.casework.referral import Handover, plan_handover
    from ucase.locale.days import short_date

    desk = Desk.of(ctx)
    number = references.read(references.REFERRAL, referral)
    agreed = Handover(coming_day(date, desk.clock.today, "date"), people)
    with desk.work() as work:
        made = plan_handover(work, number, agreed)
        work.commit()
    show_result(desk, made)
    desk.say("refer.said.handover", date=short_date(agreed.on), **names(made))


@verb(app, "list")
def list_referrals(
    ctx: typer.Context,
    case: Annotated[str | None, argument("case", "case", complete_case)] = None,
    still_open: Annotated[bool, option("--open", key="open_referrals")] = False,
    unanswered: Annotated[bool, option("--unanswered")] = False,
    to: Annotated[str | None, option("--to", key="refer_only_to", metavar="partner")] = None,
    wijk: WijkOption = None,
    manager: ManagerOption = None,
    mine: MineOption = False,
    limit: LimitOption = None,
    everything: AllOption = False,
) -> None:
    """Declare, collect, run."""
    from ucase.domain.referring import unanswered_since
    from ucase.queries import referrals as query
    from ucase.queries.cases import the_case
    from ucase.queries.partners import the_partner
    from ucase.render.referrals import listing

    desk = Desk.of(ctx)
    today = desk.clock.today
    most = most_rows(limit, everything, desk.first_rows)
    with desk.look_at(case_number(case) if case else None) as reader:
        wanted = query.ReferralFilter(
            today=today,
            case=the_case(reader, case_number(case)) if case else None,
            organisation=the_partner(reader, to, "to").id if to else None,
            every=None if still_open or unanswered else 1,
            sent_before=unanswered_since(today, desk.settings) if unanswered else None,
            area=area_filter(reader, wijk),
            manager=manager_filter(reader, manager, mine, desk.me),
        )
        left_out = max(0, query.count(reader, wanted) - most) if most is not None else 0
        held_back = query.held_back(reader, wanted)
        rows = query.referrals(reader, wanted, most)
        desk.show(listing(rows, today, left_out=left_out, held_back=held_back))


def names(made: "Referred") -> dict[str, str]:
    """What the sentences about a referral name."""
    return {
        "referral": references.write(references.REFERRAL, made.referral),
        "case": references.write(references.CASE, made.case),
        "resident": references.write(references.RESIDENT, made.resident),
        "to": made.to,
    }


def show_result(desk: Desk, made: "Referred") -> None:
    """What the change gave, for programs."""
    from ucase.render.listing import Column, Listing

    told = names(made)
    check_in = references.write(references.FOLLOW_UP, made.check_in) if made.check_in else None
    keys = ("case", "referral", "state", "check_in", "due")
    row = (told["case"], told["referral"], made.state.value, check_in, made.due)
    desk.show_result(Listing("ucase.referral.changed/1", tuple(map(Column, keys)), [row], {}))


def tell(desk: Desk, made: "Referred") -> None:
    """Say how far it is, which check-in asks for the next step, and what to type then."""
    from ucase.locale.days import short_date

    show_result(desk, made)
    told = names(made)
    desk.say(f"refer.said.{made.state}", **told)
    if made.answered:
        desk.say("refer.said.answered", check_in=references.write(references.FOLLOW_UP, made.answered))
    if made.check_in and made.due:
        check_in = references.write(references.FOLLOW_UP, made.check_in)
        desk.say("refer.said.asks", check_in=check_in, due=short_date(made.due))
    desk.say(f"refer.after.{made.state}", **told)
