"""``ucase plan``: goals, what stands in the way, and the ladder of support."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.need_kind import app as kinds
from ucase.cli.options import CaseArgument, argument, case_number, option, past_day
from ucase.domain import references
from ucase.domain.errors import Invalid
from ucase.domain.plan import ProgrammeGoal, SupportStatus, Tier, read_severity
from ucase.domain.vocabulary import choose

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ucase.casework.support import Supported

app = group("plan")
app.add_typer(kinds, name="kind")

NeedArgument = Annotated[str, argument("need", "need_ref")]
SupportArgument = Annotated[str, argument("support", "support_ref")]
On = Annotated[str | None, option("--on", metavar="date")]
START = (SupportStatus.PROPOSED, SupportStatus.AGREED, SupportStatus.STARTED)


@verb(app, "show")
def show(ctx: typer.Context, case: CaseArgument) -> None:
    """Declare, collect, run."""
    from ucase.queries.cases import the_case
    from ucase.queries.plan import plan
    from ucase.render.plan import write_plan

    desk = Desk.of(ctx)
    number = case_number(case)
    with desk.look_at(number) as reader:
        found = plan(reader, the_case(reader, number))
    write_plan(found, desk.clock.today, desk.output, desk.streams.stdout, anon=desk.anon)


@verb(app, "ladder")
def ladder(ctx: typer.Context, case: CaseArgument) -> None:
    """Declare, collect, run."""
    from ucase.queries.cases import the_case
    from ucase.queries.plan import plan
    from ucase.render.plan import write_ladder

    desk = Desk.of(ctx)
    number = case_number(case)
    with desk.look_at(number) as reader:
        found = plan(reader, the_case(reader, number))
    write_ladder(found, desk.clock.today, desk.output, desk.streams.stdout, anon=desk.anon)


@verb(app, "goal", kind=WritingCommand)
def goal(
    ctx: typer.Context,
    case: CaseArgument,
    words: Annotated[str, argument("text", "goal_words")],
    under: Annotated[str, option("--under", metavar="word", words=ProgrammeGoal)],
    on: On = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.plan import set_goal
    from ucase.locale import t

    desk = Desk.of(ctx)
    number, programme_goal = case_number(case), choose(ProgrammeGoal, under, "under")
    with desk.work() as work:
        made = set_goal(work, number, words, programme_goal, day(desk, on))
        work.commit()
    reference = references.write(references.GOAL, made)
    give(desk, case=references.write(references.CASE, number), goal=reference)
    desk.say("plan.said.goal", goal=reference, under=t(f"programme_goal.{programme_goal}"))
    desk.say("plan.said.after_goal", case=references.write(references.CASE, number), goal=reference)


@verb(app, "need", kind=WritingCommand)
def need(
    ctx: typer.Context,
    case: CaseArgument,
    kind: Annotated[str, argument("need_kind", "need_kind")],
    severity: Annotated[str, option("--severity", metavar="severity")],
    about: Annotated[str | None, option("--about", key="need_about", metavar="text")] = None,
    goal: Annotated[str | None, option("--goal", metavar="goal")] = None,
    on: On = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.plan import raise_need

    desk = Desk.of(ctx)
    number = case_number(case)
    for_goal = references.read(references.GOAL, goal) if goal else None
    weight = read_severity(severity)
    with desk.work() as work:
        made = raise_need(work, number, kind, weight, about, for_goal, day(desk, on))
        work.commit()
    reference = references.write(references.NEED, made.need)
    give(desk, case=references.write(references.CASE, number), need=reference)
    desk.say("plan.said.need", need=reference)
    desk.say("plan.said.after_need", need=reference)


@verb(app, "resolve", kind=WritingCommand)
def resolve(
    ctx: typer.Context,
    need: NeedArgument,
    words: Annotated[str | None, argument("text", "how_it_ended")] = None,
    on: On = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.plan import resolve as end

    desk = Desk.of(ctx)
    with desk.work() as work:
        turned = end(work, references.read(references.NEED, need), words, day(desk, on))
        work.commit()
    tell_need(desk, "resolved", turned.need, turned.case)
    for one in turned.running:
        desk.say("plan.said.still_running", support=references.write(references.SUPPORT, one))


@verb(app, "reopen", kind=WritingCommand)
def reopen(
    ctx: typer.Context,
    need: NeedArgument,
    words: Annotated[str | None, argument("text", "why_again")] = None,
    on: On = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.plan import reopen as open_again

    desk = Desk.of(ctx)
    with desk.work() as work:
        turned = open_again(work, references.read(references.NEED, need), words, day(desk, on))
        work.commit()
    tell_need(desk, "reopened", turned.need, turned.case)


@verb(app, "support", kind=WritingCommand)
def support(
    ctx: typer.Context,
    need: NeedArgument,
    tier: Annotated[str, option("--tier", metavar="word", words=Tier)],
    by: Annotated[str, option("--by", key="support_by", metavar="text")],
    lower: Annotated[str | None, option("--lower", metavar="text")] = None,
    status: Annotated[
        str, option("--status", key="support_status", metavar="word", words=START)
    ] = SupportStatus.PROPOSED,
    on: On = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.support import SupportEntry, add_support

    desk = Desk.of(ctx)
    number, rung = references.read(references.NEED, need), choose(Tier, tier, "tier")
    stage, since = choose(SupportStatus, status, "status"), day(desk, on)
    if stage not in START:
        raise Invalid("support_begins", field="status")
    lower = lower or why_not_lower(desk, number, rung)
    entry = SupportEntry(number, rung, by, lower, stage, since)
    with desk.work() as work:
        made = add_support(work, entry)
        work.commit()
    tell_support(desk, made)


@verb(app, "why", kind=WritingCommand)
def why(
    ctx: typer.Context, support: SupportArgument, words: Annotated[str, argument("text", "lower")]
) -> None:
    """Declare, collect, run."""
    from ucase.casework.support import explain

    desk = Desk.of(ctx)
    with desk.work() as work:
        made = explain(work, references.read(references.SUPPORT, support), words)
        work.commit()
    reference, case = (
        references.write(references.SUPPORT, made.support),
        references.write(references.CASE, made.case),
    )
    need = references.write(references.NEED, made.need)
    give(desk, case=case, need=need, support=reference, status=made.status.value)
    desk.say("plan.said.why", support=reference)
    desk.say("plan.said.after_turn", case=case)


@verb(app, "agree", kind=WritingCommand)
def agree(ctx: typer.Context, support: SupportArgument, on: On = None) -> None:
    """Declare, collect, run."""
    take_step(ctx, support, SupportStatus.AGREED, on)


@verb(app, "start", kind=WritingCommand)
def start(ctx: typer.Context, support: SupportArgument, on: On = None) -> None:
    """Declare, collect, run."""
    take_step(ctx, support, SupportStatus.STARTED, on)


@verb(app, "end", kind=WritingCommand)
def end(
    ctx: typer.Context,
    support: SupportArgument,
    words: Annotated[str | None, argument("text", "how_it_ended")] = None,
    solved: Annotated[bool | None, option("--solved/--not-solved", key="solved")] = None,
    on: On = None,
) -> None:
    """Declare, collect, run."""
    take_step(ctx, support, SupportStatus.ENDED, on, words, solved)


@verb(app, "refuse", kind=WritingCommand)
def refuse(
    ctx: typer.Context,
    support: SupportArgument,
    words: Annotated[str | None, argument("text", "why_refused")] = None,
    on: On = None,
) -> None:
    """Declare, collect, run."""
    take_step(ctx, support, SupportStatus.REFUSED, on, words)


def day(desk: Desk, said: str | None) -> date:
    """The day that was given, or today."""
    return past_day(said, desk.clock.today, "on") if said else desk.clock.today


def why_not_lower(desk: Desk, need: int, tier: Tier) -> str | None:
    """On a terminal: ask what was tried on the lower tiers, or why they do not fit. Enter skips.

    Nothing is open while the person thinks: others may write.
    """
    from ucase.domain.plan import asks_why

    if not (desk.asks and asks_why(tier)):
        return None
    from ucase.casework.support import tiers_below
    from ucase.cli.prompter import Prompter
    from ucase.domain.wording import a_text
    from ucase.locale import t

    with desk.work() as work:
        below = tiers_below(work, need, tier)
    question = t("plan.ask.untried", tiers=tier_words(below)) if below else t("plan.ask.tried")
    return Prompter(desk.streams.stderr.write).ask(question, lambda said: a_text(said, "lower")) or None


def tier_words(tiers: "Iterable[Tier]") -> str:
    """Tiers as a person reads them."""
    from ucase.locale import t

    return ", ".join(t(f"tier.{one}") for one in tiers)


def take_step(
    ctx: typer.Context,
    support: str,
    to: SupportStatus,
    on: str | None,
    words: str | None = None,
    solved: bool | None = None,
) -> None:
    """Bring a support one step further and say so."""
    from ucase.casework.support import step

    desk = Desk.of(ctx)
    number = references.read(references.SUPPORT, support)
    with desk.work() as work:
        taken = step(work, number, to, day(desk, on), words, solved)
        work.commit()
    tell_support(desk, taken)


def tell_support(desk: Desk, made: "Supported") -> None:
    """Say how the support stands, what was left unexplained, and what to type next."""
    case, need, reference = (
        references.write(references.CASE, made.case),
        references.write(references.NEED, made.need),
        references.write(references.SUPPORT, made.support),
    )
    give(desk, case=case, need=need, support=reference, status=made.status.value)
    desk.say(f"plan.said.{made.status}", support=reference, need=need)
    if made.unexplained:
        desk.say("plan.said.unexplained", tiers=tier_words(made.unexplained), support=reference)
    after = {
        SupportStatus.STARTED: "started",
        SupportStatus.PROPOSED: "running",
        SupportStatus.AGREED: "running",
    }
    desk.say(f"plan.said.after_{after.get(made.status, 'ended')}", support=reference, need=need, case=case)


def tell_need(desk: Desk, key: str, need: int, case: int) -> None:
    """Say what became of a need."""
    need_reference, case_reference = (
        references.write(references.NEED, need),
        references.write(references.CASE, case),
    )
    give(desk, case=case_reference, need=need_reference, state=key)
    desk.say(f"plan.said.{key}", need=need_reference)
    desk.say("plan.said.after_turn", case=case_reference)


def give(desk: Desk, **values: str) -> None:
    """What a change gave, for programs."""
    from ucase.render.listing import Column, Listing

    row = tuple(values.values())
    desk.show_result(Listing("ucase.plan.changed/1", tuple(map(Column, values)), [row], {}))
