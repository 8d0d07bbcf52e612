"""``ucase today``: the first command of the day."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.options import AllOption, LimitOption, ManagerOption, manager_filter, most_rows, option
from ucase.domain.errors import UsageProblem

if TYPE_CHECKING:
    from ucase.domain.reasons import Thresholds

app = single("today")
ROWS = 5
"""Of each section on a terminal."""


@verb(app, "today", key="today")
def today(
    ctx: typer.Context,
    mine: Annotated[bool, option("--mine", key="today_mine")] = False,
    team: Annotated[bool, option("--team")] = False,
    manager: ManagerOption = None,
    week: Annotated[bool, option("--week")] = False,
    limit: LimitOption = None,
    everything: AllOption = False,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.drafts import drafts_left
    from ucase.queries.today import Wanted, of_nobody
    from ucase.queries.today import today as read_day
    from ucase.render.today import Day, write_today

    desk = Desk.of(ctx)
    if team and (mine or manager):
        raise UsageProblem("team_or_mine")
    mine = mine or bool(desk.me and not team and not manager)
    with desk.read() as reader:
        limits, answer_days = limits_of(desk)
        wanted = Wanted(
            today=desk.clock.today,
            limits=limits,
            manager=manager_filter(reader, manager, mine, desk.me),
            week=week,
            answer_days=answer_days,
            shown=most_rows(limit, everything, ROWS if desk.output == "table" else None),
        )
        parts = read_day(reader, wanted)
        nobodys = of_nobody(reader) if mine else None
    whose = desk.me if mine else manager
    day = Day(desk.clock.today, week, whose, mine, parts, drafts_left(desk.place))
    write_today(day, desk.output, desk.streams.stdout, anon=desk.anon)
    if nobodys is not None:
        say_nobodys(desk, *nobodys)


def limits_of(desk: Desk) -> "tuple[Thresholds, int]":
    """From where the pulse speaks and a referral waits too long; where nothing is set, nothing is loaded."""
    from ucase.domain.reasons import Thresholds, thresholds
    from ucase.domain.today import ANSWER_DAYS

    if not desk.config.settings:
        return Thresholds(), ANSWER_DAYS
    from ucase.domain.settings import REFERRAL_ANSWER

    return thresholds(desk.settings), desk.settings[REFERRAL_ANSWER]


def say_nobodys(desk: Desk, first: int, count: int) -> None:
    """A day of one's own has no case that nobody has: say that there are, and how to take one over."""
    from ucase.domain.references import CASE, write
    from ucase.render.today import as_typed

    key = "today.nobodys_one" if count == 1 else "today.nobodys"
    desk.say(key, count=count, case=write(CASE, first), me=as_typed(desk.me or ""))
