"""``ucase zrm``: measure with the Zelfredzaamheid-Matrix, and see what changed."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import CaseArgument, case_number, option, past_day
from ucase.domain.vocabulary import choose
from ucase.domain.zrm import DOMAINS, LEVELS, Domain, Edition

if TYPE_CHECKING:
    from ucase.casework.measuring import Measurement, Sitting

app = group("zrm")


@verb(app, "add", kind=WritingCommand)
def add(
    ctx: typer.Context,
    case: CaseArgument,
    resident: Annotated[str | None, option("--resident", metavar="name")] = None,
    edition: Annotated[str, option("--edition", metavar="word", words=Edition)] = Edition.ZRM_2017,
    scores: Annotated[str | None, option("--scores", metavar="scores")] = None,
    on: Annotated[str | None, option("--on", metavar="date")] = None,
    remarks: Annotated[str | None, option("--remarks", key="zrm_remarks", metavar="text")] = None,
    replace: Annotated[bool, option("--replace")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.measuring import Measurement, Sitting
    from ucase.domain.zrm import WrongDomains, read_scores

    desk = Desk.of(ctx)
    chosen = choose(Edition, edition, "edition")
    day = past_day(on, desk.clock.today, "on") if on else desk.clock.today
    levels = read_scores(scores) if scores else {}
    if not levels and desk.asks:
        check_first(desk, Sitting(case_number(case), resident, chosen, day), replace=replace)
        levels = ask_levels(desk, chosen)
    if not levels:
        raise WrongDomains("zrm_missing", DOMAINS[chosen])
    keep(desk, Measurement(case_number(case), resident, chosen, day, levels, remarks), replace=replace)


def keep(desk: Desk, measurement: "Measurement", *, replace: bool) -> None:
    """Keep the measurement and say so."""
    from ucase.casework.measuring import measure
    from ucase.domain.references import CASE, RESIDENT, write
    from ucase.locale.days import short_date
    from ucase.render.listing import Column, Listing

    with desk.work() as work:
        made = measure(work, measurement, replace=replace)
        work.commit()
    case, resident = write(CASE, made.case), write(RESIDENT, made.resident)
    names = ("case", "resident", "date", "replaced")
    row = (case, resident, made.measured_on, made.replaced)
    desk.show_result(Listing("ucase.zrm.added/1", tuple(map(Column, names)), [row], {}))
    key = "zrm.said.replaced" if made.replaced else "zrm.said.added"
    desk.say(key, resident=resident, date=short_date(made.measured_on))
    desk.say("zrm.said.after_added", case=case)


def check_first(desk: Desk, sitting: "Sitting", *, replace: bool) -> None:
    """Refuse what cannot be kept before anybody answers thirteen questions for nothing."""
    from ucase.casework.measuring import prepare

    with desk.work() as work:
        prepare(work, sitting, replace=replace)


def ask_levels(desk: Desk, edition: Edition) -> dict[Domain, int]:
    """Ask domain by domain; the level names stand above, as the matrix begins: from 5 downwards."""
    from ucase.cli.prompter import Prompter
    from ucase.domain.zrm import read_level
    from ucase.locale import t
    from ucase.render.zrm import domain_word

    prompter = Prompter(desk.streams.stderr.write)
    desk.say("zrm.ask.first")
    for level in reversed(LEVELS):
        desk.streams.stderr.write(f"  {level}  {t(f'zrm_level.{level}')}\n")
    return {
        domain: read_level(prompter.ask(f"{domain_word(edition, domain)} (1-5):", read_level, required=True))
        for domain in DOMAINS[edition]
    }


@verb(app, "show")
def show(ctx: typer.Context, case: CaseArgument) -> None:
    """Declare, collect, run."""
    from ucase.queries.cases import the_case
    from ucase.queries.measurements import series
    from ucase.render.zrm import write_series

    desk = Desk.of(ctx)
    number = case_number(case)
    with desk.look_at(number) as reader:
        found = series(reader, the_case(reader, number))
    write_series(number, found, desk.clock.today, desk.output, desk.streams.stdout, anon=desk.anon)
