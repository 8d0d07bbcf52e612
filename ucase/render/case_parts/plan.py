"""The plan of a case in short: the goals, what is still in the way with who does something about it."""

from typing import TYPE_CHECKING

from ucase.domain.plan import RUNNING
from ucase.domain.references import CASE, GOAL, NEED, write
from ucase.domain.text import clean, one_line
from ucase.locale import t
from ucase.render.lines import Line
from ucase.render.plan import kind_word, ladder_counts, quoted, support_line

if TYPE_CHECKING:
    from ucase.queries.plan import NeedRow, Plan


def plan_lines(plan: "Plan", *, anon: bool) -> list[Line]:
    """Goals, open needs with the most serious first, and what was solved as a count."""
    lines = [
        Line(
            (write(GOAL, one.number),),
            f"{t(f'programme_goal.{one.programme_goal}')}: {quoted(one.words, anon=anon)}",
        )
        for one in plan.goals
    ]
    still_open = sorted(
        (one for one in plan.needs if one.is_open), key=lambda one: (-one.severity, one.number)
    )
    lines += [need_line(one, anon=anon) for one in still_open]
    solved = len(plan.needs) - len(still_open)
    if solved:
        lines.append(Line(("",), solved_words(plan, solved)))
    return lines


def need_line(need: "NeedRow", *, anon: bool) -> Line:
    """A need that is open, and below it the support that was proposed, agreed or started."""
    head = f"{t(f'plan.severity.{need.severity}')}: {one_line(kind_word(need.kind))}"
    if need.about:
        head += f", {quoted(need.about, anon=anon)}"
    running = [support_line(one, anon=anon) for one in need.supports if one.status in RUNNING]
    supports = [f"- {one}" for one in running or [t("show.no_support")]]
    return Line((write(NEED, need.number),), clean("\n".join([head, *supports])))


def solved_words(plan: "Plan", solved: int) -> str:
    """How many needs were solved, and on which tier of the ladder the support stood that did it."""
    tiers = ", ".join(f"{t(f'tier.{tier}')} {count}" for tier, _, count in ladder_counts(plan.needs) if count)
    words = t("show.solved", count=solved, total=len(plan.needs))
    more = t("show.more_plan", case=write(CASE, plan.case))
    return f"{words} ({tiers}). {more}" if tiers else f"{words}. {more}"
