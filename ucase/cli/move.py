"""``ucase move``: where do I go, and can I pay it."""

from datetime import date
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
    ProjectOption,
    WijkOption,
    area_filter,
    argument,
    case_number,
    coming_day,
    manager_filter,
    most_rows,
    option,
    past_day,
    span,
)
from ucase.domain import references
from ucase.domain.moving import OfferOutcome, Route, WorksAgreed
from ucase.domain.vocabulary import choose
from ucase.domain.wishes import Moving

if TYPE_CHECKING:
    from ucase.domain.moving import Money

app = group("move")


@verb(app, "show")
def show(ctx: typer.Context, case: CaseArgument) -> None:
    """Declare, collect, run."""
    from ucase.queries.cases import the_case
    from ucase.queries.moves import move
    from ucase.render.moves import write_move

    desk = Desk.of(ctx)
    number = case_number(case)
    with desk.look_at(number) as reader:
        found = move(reader, the_case(reader, number))
    write_move(found, desk.clock.today, desk.output, desk.streams.stdout, anon=desk.anon)


@verb(app, "list")
def list_moves(
    ctx: typer.Context,
    no_home: Annotated[bool, option("--no-home")] = False,
    within: Annotated[str | None, option("--within", key="within_moves", metavar="span")] = None,
    wijk: WijkOption = None,
    project: ProjectOption = None,
    manager: ManagerOption = None,
    mine: MineOption = False,
    limit: LimitOption = None,
    everything: AllOption = False,
) -> None:
    """Declare, collect, run."""
    from datetime import timedelta

    from ucase.queries import moves as query
    from ucase.queries.follow_ups import FAR
    from ucase.queries.named import the_project
    from ucase.render.moves import listing

    desk = Desk.of(ctx)
    today = desk.clock.today
    most = most_rows(limit, everything, desk.first_rows)
    with desk.read() as reader:
        wanted = query.MoveFilter(
            until=today + timedelta(days=span(within, "within")) if within else FAR,
            every=None if within else 1,
            no_home=1 if no_home else None,
            area=area_filter(reader, wijk),
            project=the_project(reader, project) if project else None,
            manager=manager_filter(reader, manager, mine, desk.me),
            today=today,
        )
        total = query.count(reader, wanted) if most is not None else None
        desk.show(listing(query.moves(reader, wanted, most), today, most=most, total=total))


@verb(app, "set", kind=WritingCommand)
def set_move(
    ctx: typer.Context,
    case: CaseArgument,
    route: Annotated[str | None, option("--route", metavar="word", words=Route)] = None,
    to: Annotated[str | None, option("--to", key="to_place", metavar="text")] = None,
    start: Annotated[str | None, option("--start", key="move_start", metavar="date")] = None,
    until: Annotated[str | None, option("--until", key="move_until", metavar="date")] = None,
    keys_received: Annotated[str | None, option("--keys-received", metavar="date")] = None,
    keys_handed_in: Annotated[str | None, option("--keys-handed-in", metavar="date")] = None,
    works_agreed: Annotated[str | None, option("--works-agreed", metavar="word", words=WorksAgreed)] = None,
    wish: Annotated[str | None, option("--wish", metavar="word", words=Moving)] = None,
    decision: Annotated[
        str | None, option("--decision", key="return_decision", metavar="word", words=Moving)
    ] = None,
    on: Annotated[str | None, option("--on", key="agreed_on", metavar="date")] = None,
    income_band: Annotated[str | None, option("--income-band", metavar="text")] = None,
    settled: Annotated[str | None, option("--settled", metavar="date")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.moving import MoveChanges
    from ucase.casework.moving import set_move as change
    from ucase.domain.errors import UsageProblem
    from ucase.locale import t

    desk = Desk.of(ctx)
    today = desk.clock.today
    if all(value is None for key, value in ctx.params.items() if key not in ("case", "on")):
        if not desk.asks:
            raise UsageProblem("nothing_to_set")
        route, to, start, until, wish = ask_move(desk)
    said_on = past_day(on, today, "on") if on else None
    wanted = MoveChanges(
        route=choose(Route, route, "route") if route else None,
        to_place=to,
        from_on=coming_day(start, today, "start") if start else None,
        until_on=coming_day(until, today, "until") if until else None,
        keys_received_on=past_day(keys_received, today, "keys_received") if keys_received else None,
        keys_handed_in_on=past_day(keys_handed_in, today, "keys_handed_in") if keys_handed_in else None,
        works_agreed=choose(WorksAgreed, works_agreed, "works_agreed") if works_agreed else None,
        works_agreed_on=said_on if works_agreed else None,
        wish=choose(Moving, wish, "wish") if wish else None,
        decision=choose(Moving, decision, "decision") if decision else None,
        decided_on=said_on if decision else None,
        income_band=income_band,
        settled_on=past_day(settled, today, "settled") if settled else None,
    )
    number = case_number(case)
    with desk.work() as work:
        left = change(work, number, wanted)
        work.commit()
    reference = give(desk, number)
    if left:
        desk.say("relocation.said.route_left", route=t(f"route.{left}"))
    desk.say("relocation.said.set", case=reference)


def ask_move(desk: Desk) -> "tuple[str | None, ...]":
    """On a terminal: where to, from and until when, and what the household wants; Enter skips."""
    from ucase.cli.prompter import Prompter
    from ucase.domain.errors import UsageProblem
    from ucase.locale import t

    today, prompter = desk.clock.today, Prompter(desk.streams.stderr.write)
    routes = ", ".join(t(f"route.{one}") for one in Route)
    wishes = ", ".join(t(f"moving.{one}") for one in Moving)
    said = (
        prompter.ask(t("relocation.ask.route", words=routes), lambda said: choose(Route, said, "route")),
        prompter.ask(t("relocation.ask.to"), str),
        prompter.ask(t("relocation.ask.start"), lambda said: coming_day(said, today, "start")),
        prompter.ask(t("relocation.ask.until"), lambda said: coming_day(said, today, "until")),
        prompter.ask(t("relocation.ask.wish", words=wishes), lambda said: choose(Moving, said, "wish")),
    )
    if not any(said):
        raise UsageProblem("nothing_to_set")
    return tuple(one or None for one in said)


@verb(app, "offer", kind=WritingCommand)
def offer(
    ctx: typer.Context,
    case: CaseArgument,
    place: Annotated[str | None, argument("text", "offered_place")] = None,
    outcome: Annotated[
        str, option("--outcome", key="offer_outcome", metavar="word", words=OfferOutcome)
    ] = OfferOutcome.OPEN,
    because: Annotated[str | None, option("--because", metavar="text")] = None,
    rent: Annotated[str | None, option("--rent", key="offered_rent", metavar="amount")] = None,
    on: Annotated[str | None, option("--on", metavar="date")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.moving import Offer, keep_offer
    from ucase.domain.money import read_rent

    desk = Desk.of(ctx)
    number = case_number(case)
    place = place or ask_place(desk, outcome, rent)
    wanted = Offer(
        case=number,
        place=place,
        on=past_day(on, desk.clock.today, "on") if on else desk.clock.today,
        rent=read_rent(rent, "rent") if rent else None,
        outcome=choose(OfferOutcome, outcome, "outcome"),
        because=because,
    )
    with desk.work() as work:
        kept = keep_offer(work, wanted)
        work.commit()
    desk.say(f"relocation.said.offer_{kept}", case=give(desk, number))


def ask_place(desk: Desk, outcome: str, rent: str | None) -> str | None:
    """On a terminal: which dwelling, when nothing else was said either."""
    if not desk.asks or rent or outcome != OfferOutcome.OPEN:
        return None
    from ucase.cli.prompter import Prompter
    from ucase.domain.wording import a_name
    from ucase.locale import t

    question = t("relocation.ask.place")
    return Prompter(desk.streams.stderr.write).ask(
        question, lambda said: a_name(said, "place"), required=True
    )


@verb(app, "rent", kind=WritingCommand)
def rent(
    ctx: typer.Context,
    case: CaseArgument,
    before: Annotated[str | None, option("--before", key="rent_before", metavar="amount")] = None,
    after: Annotated[str | None, option("--after", key="rent_after", metavar="amount")] = None,
    allowance_before: Annotated[str | None, option("--allowance-before", metavar="amount")] = None,
    allowance_after: Annotated[str | None, option("--allowance-after", metavar="amount")] = None,
    income: Annotated[str | None, option("--income", metavar="amount")] = None,
    step: Annotated[list[str] | None, option("--step", key="rent_step", metavar="rent_step")] = None,
    source: Annotated[str | None, option("--source", key="figures_source", metavar="text")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.domain.moving import Money

    desk = Desk.of(ctx)
    number = case_number(case)
    said = {
        Money.RENT_BEFORE: before,
        Money.RENT_AFTER: after,
        Money.ALLOWANCE_BEFORE: allowance_before,
        Money.ALLOWANCE_AFTER: allowance_after,
        Money.INCOME: income,
    }
    keep_figures(desk, number, {kind: words for kind, words in said.items() if words}, step or [], source)
    show_rent(desk, number)


def keep_figures(
    desk: Desk, number: int, said: "dict[Money, str]", steps: list[str], source: str | None
) -> None:
    """Write down the figures that were given, if any."""
    if not (said or steps):
        return
    from ucase.casework.moving import keep_figures as keep
    from ucase.domain.money import read_amount

    figures = {kind: read_amount(words, kind.value.replace("-", "_")) for kind, words in said.items()}
    dated = dict(read_step(one, desk.clock.today) for one in steps)
    with desk.work() as work:
        keep(work, number, figures, dated, source)
        work.commit()
    desk.say("relocation.said.figures", case=references.write(references.CASE, number))


def read_step(said: str, today: date) -> tuple[date, int]:
    """``1-1-2027=650``: from that day on, this rent."""
    from ucase.domain.errors import Invalid
    from ucase.domain.money import read_amount

    day, sign, amount = said.partition("=")
    if not sign:
        raise Invalid("rent_step", field="step")
    return coming_day(day, today, "step"), read_amount(amount, "step")


def show_rent(desk: Desk, number: int) -> None:
    """The figures and what follows from them."""
    from ucase.queries.cases import the_case
    from ucase.queries.moves import move
    from ucase.render.moves import write_rent

    with desk.look_at(number) as reader:
        found = move(reader, the_case(reader, number))
    write_rent(found, desk.clock.today, desk.output, desk.streams.stdout, anon=desk.anon)


def give(desk: Desk, number: int) -> str:
    """What a change gave, for programs; the reference, for what is said."""
    from ucase.render.listing import Column, Listing

    reference = references.write(references.CASE, number)
    desk.show_result(Listing("ucase.move.changed/1", (Column("case"),), [(reference,)], {}))
    return reference
