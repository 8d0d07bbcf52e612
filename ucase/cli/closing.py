"""What is asked and told when a case is closed: the outcome per programme goal, and why."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ucase.casework.case import Ending, check_nothing_runs
from ucase.casework.lookup import find_case
from ucase.cli.desk import Desk
from ucase.cli.prompter import Prompter
from ucase.domain.closing import CloseReason, GoalResult
from ucase.domain.plan import ProgrammeGoal
from ucase.domain.vocabulary import choose
from ucase.locale import t

if TYPE_CHECKING:
    from ucase.casework.case import Closed


def ask_what_is_missing(desk: Desk, number: int, ending: Ending) -> Ending:
    """Ask what became of each programme goal and why it ends; Enter leaves an answer open.

    What refuses the closing is told first, so that nobody answers for nothing.
    """
    with desk.work() as work:
        check_nothing_runs(work, find_case(work, number), ending.despite)
    prompter = Prompter(desk.streams.stderr.write)
    outcomes = dict(ending.outcomes)
    for goal in ProgrammeGoal:
        if goal not in outcomes:
            question = t("closing.ask.goal", goal=t(f"programme_goal.{goal}"))
            said = prompter.ask(question, one_of(GoalResult, "outcome"))
            if said:
                outcomes[goal] = choose(GoalResult, said, "outcome")
    reason = ending.reason
    if reason is None:
        choices = ", ".join(t(f"close_reason.{one}") for one in CloseReason)
        said = prompter.ask(t("closing.ask.reason", choices=choices), one_of(CloseReason, "reason"))
        reason = choose(CloseReason, said, "reason") if said else None
    return ending._replace(outcomes=outcomes, reason=reason)


def one_of(choices: type[GoalResult] | type[CloseReason], field: str) -> Callable[[str], object]:
    """Reads an answer that must be on a list."""

    def read(said: str) -> object:
        return choose(choices, said, field)

    return read


def tell_ending(desk: Desk, case: str, ending: Ending, closed: "Closed") -> None:
    """What came of each goal, which check-ins ended, what is not told yet, and what to type next."""
    from ucase.domain.references import FOLLOW_UP, write

    for goal, result in ending.outcomes.items():
        desk.say("closing.said.goal", goal=t(f"programme_goal.{goal}"), result=t(f"goal_result.{result}"))
    missing = [t(f"programme_goal.{goal}") for goal in ProgrammeGoal if goal not in ending.outcomes]
    if missing:
        desk.say("closing.said.no_outcome", goals="; ".join(missing))
    ended = ", ".join(write(FOLLOW_UP, one) for one in closed.skipped)
    if ended:
        desk.say("say.ended_with_case", followups=ended)
    if closed.referrals:
        desk.say("closing.said.referrals", referrals=", ".join(closed.referrals), first=closed.referrals[0])
    desk.say("say.after_closed", case=case)
