"""``ucase pulse``: which households need a human look, why, and what was done about it."""

from typing import Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk, refuse_restricted
from ucase.cli.options import (
    AllOption,
    Because,
    CaseArgument,
    LimitOption,
    ManagerOption,
    MineOption,
    argument,
    case_number,
    manager_filter,
    most_rows,
    option,
    past_day,
)
from ucase.domain import references
from ucase.domain.errors import Refused
from ucase.domain.relapse import RelapseKind
from ucase.domain.vocabulary import choose

app = group("pulse", invoke_without_command=True)


@app.callback()
def pulse(
    ctx: typer.Context,
    manager: ManagerOption = None,
    mine: MineOption = False,
    limit: LimitOption = None,
    everything: AllOption = False,
) -> None:
    """Declare, collect, run."""
    if ctx.invoked_subcommand:
        return
    from ucase.domain.reasons import thresholds
    from ucase.queries import pulse as query
    from ucase.render.pulse import listing

    desk = Desk.of(ctx)
    today = desk.clock.today
    most = most_rows(limit, everything, desk.first_rows)
    with desk.read() as reader:
        wanted = query.PulseFilter(manager=manager_filter(reader, manager, mine, desk.me))
        found, _ = query.signals(reader, wanted, thresholds(desk.settings), today)
        cases = query.longest_waiting(found)
        rows = query.pulse_rows(reader, cases[:most], found, today)
        desk.show(listing(rows, today, desk.output, left_out=len(cases) - len(cases[:most])))


@verb(app, "why")
def why(ctx: typer.Context, case: CaseArgument) -> None:
    """Declare, collect, run."""
    from ucase.domain.reasons import thresholds
    from ucase.queries.case_pulse import case_pulse
    from ucase.queries.cases import the_case
    from ucase.render.pulse import write_why

    desk = Desk.of(ctx)
    limits = thresholds(desk.settings)
    number = case_number(case)
    with desk.look_at(number) as reader:
        found = case_pulse(reader, the_case(reader, number), limits, desk.clock.today)
    write_why(found, limits, desk.clock.today, desk.output, desk.streams.stdout, anon=desk.anon)


@verb(app, "note", kind=WritingCommand)
def note(
    ctx: typer.Context,
    case: CaseArgument,
    kind: Annotated[str, option("--kind", key="relapse_kind", metavar="word", words=RelapseKind)],
    text: Annotated[str | None, argument("text", "noted_words")] = None,
    on: Annotated[str | None, option("--on", key="noted_on", metavar="date")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.pulse import NoteEntry
    from ucase.casework.pulse import note as write_down
    from ucase.locale.days import short_date
    from ucase.render.listing import Column, Listing
    from ucase.render.words import choice_word

    desk = Desk.of(ctx)
    today = desk.clock.today
    entry = NoteEntry(
        case=case_number(case),
        kind=choose(RelapseKind, kind, "kind"),
        noted_on=past_day(on, today, "on") if on else today,
        words=text,
    )
    with desk.work() as work:
        made = write_down(work, entry)
        work.commit()
    reference = references.write(references.CASE, made.case)
    columns = tuple(map(Column, ("case", "kind", "on")))
    desk.show_result(
        Listing("ucase.pulse.noted/1", columns, [(reference, made.kind.value, made.noted_on)], {})
    )
    words = choice_word("relapse_kind", made.kind)
    desk.say("pulse.said.noted", case=reference, kind=words, date=short_date(made.noted_on))
    desk.say("pulse.said.after_noted", case=reference)


@verb(app, "handle", kind=WritingCommand)
def handle(ctx: typer.Context, case: CaseArgument, because: Because) -> None:
    """Declare, collect, run."""
    from ucase.casework.pulse import handle as deal_with
    from ucase.domain.reasons import signed, thresholds
    from ucase.queries.case_pulse import case_pulse
    from ucase.queries.cases import the_case
    from ucase.render.listing import Column, Listing

    desk = Desk.of(ctx)
    with desk.read(freely=True) as reader:
        number = the_case(reader, case_number(case))
        refuse_restricted(reader, number)
        signals = case_pulse(reader, number, thresholds(desk.settings), desk.clock.today).open
    reference = references.write(references.CASE, number)
    if not signals:
        raise Refused("pulse_quiet", case=reference)
    with desk.work() as work:
        count = deal_with(work, number, map(signed, signals), because)
        work.commit()
    columns = tuple(map(Column, ("case", "handled")))
    desk.show_result(Listing("ucase.pulse.handled/1", columns, [(reference, count)], {}))
    desk.say("pulse.said.handled_one" if count == 1 else "pulse.said.handled", case=reference, count=count)
    desk.say("pulse.said.after_handled", case=reference)
