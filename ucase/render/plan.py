"""The plan on one screen, and the ladder as a drawing; for programs one document."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, TextIO

from ucase.domain.plan import Tier
from ucase.domain.references import CASE, GOAL, NEED, SUPPORT, write
from ucase.domain.text import clean, one_line
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.detail import Field, write_fields
from ucase.render.listing import HIDDEN, Column, Listing
from ucase.render.screen import Screen

if TYPE_CHECKING:
    from ucase.queries.plan import GoalRow, Kind, NeedRow, Plan, SupportRow


def kind_word(kind: "Kind") -> str:
    """The word for a kind of obstacle: translated when it ships, else its own name."""
    return t(f"need_kind.{kind.key.replace(' ', '-')}") if kind.shipped else kind.name


def kind_value(kind: "Kind") -> str:
    """The same for programs: a value that does not change with the language."""
    return kind.key.replace(" ", "-") if kind.shipped else kind.name


def write_plan(plan: "Plan", today: date, form: str, out: TextIO, *, anon: bool) -> None:
    """Write the plan in whatever form."""
    if form == "table":
        write_plan_screen(plan, Screen(out), anon=anon)
        return
    fields = [
        Field("ref", write(CASE, plan.case)),
        Field("goals", [goal_record(one, anon=anon) for one in plan.goals]),
        Field("needs", [need_record(one, anon=anon, nested=form.startswith("json")) for one in plan.needs]),
    ]
    if not form.startswith("json"):
        supports = [
            {"need": write(NEED, need.number), **support_record(one, anon=anon)}
            for need in plan.needs
            for one in need.supports
        ]
        fields.append(Field("supports", supports))
    fields.append(Field("ladder", [ladder_record(*one) for one in ladder_counts(plan.needs)]))
    write_fields("ucase.plan/1", "plan", fields, {"today": today}, form, out, anon=anon)


def text_or_hidden(text: str | None, *, anon: bool) -> str | None:
    """A text of or about people, unless the screen is shared."""
    return HIDDEN if anon and text else text


def goal_record(goal: "GoalRow", *, anon: bool) -> dict[str, Any]:
    """A goal for programs."""
    return {
        "ref": write(GOAL, goal.number),
        "programme_goal": goal.programme_goal,
        "words": text_or_hidden(goal.words, anon=anon),
        "set_on": goal.set_on,
    }


def need_record(need: "NeedRow", *, anon: bool, nested: bool) -> dict[str, Any]:
    """A need for programs; in a pipe without what hangs below it."""
    record: dict[str, Any] = {
        "ref": write(NEED, need.number),
        "kind": kind_value(need.kind),
        "severity": need.severity,
        "about": text_or_hidden(need.about, anon=anon),
        "goal": write(GOAL, need.goal) if need.goal else None,
        "raised_on": need.raised_on,
        "state": "open" if need.is_open else "resolved",
        "resolved_on": need.resolved_on,
    }
    if nested:
        record["turns"] = [
            {
                "on": one.on,
                "state": "resolved" if one.resolved else "open",
                "words": text_or_hidden(one.words, anon=anon),
            }
            for one in need.turns
        ]
        record["supports"] = [support_record(one, anon=anon) for one in need.supports]
    return record


def support_record(support: "SupportRow", *, anon: bool) -> dict[str, Any]:
    """A support for programs."""
    return {
        "ref": write(SUPPORT, support.number),
        "tier": support.tier,
        "by": text_or_hidden(support.provider, anon=anon),
        "status": support.status,
        "lower_tiers": text_or_hidden(support.lower_tiers, anon=anon),
        "proposed_on": support.proposed_on,
        "agreed_on": support.agreed_on,
        "started_on": support.started_on,
        "ended_on": support.ended_on,
        "result": text_or_hidden(support.result, anon=anon),
        "solved": support.solved,
    }


# The screen


def write_plan_screen(plan: "Plan", screen: Screen, *, anon: bool) -> None:
    """Goals, then what stands in the way, most serious first, then what is behind."""
    screen.tell(t("plan.title", case=write(CASE, plan.case)), "bold")
    if not plan.goals and not plan.needs:
        screen.tell(t("plan.empty", case=write(CASE, plan.case)))
        return
    if plan.goals:
        screen.tell("")
        screen.tell(t("plan.goals"), "bold")
        for goal in plan.goals:
            under = t(f"programme_goal.{goal.programme_goal}")
            screen.tell(f"{write(GOAL, goal.number)}  {under}", indent=2)
            screen.tell(quoted(goal.words, anon=anon), indent=4)
    still_open = sorted(
        (one for one in plan.needs if one.is_open), key=lambda one: (-one.severity, one.number)
    )
    behind = [one for one in plan.needs if not one.is_open]
    for heading, needs in (("plan.needs_open", still_open), ("plan.needs_resolved", behind)):
        if needs:
            screen.tell("")
            screen.tell(t(heading), "bold")
            for need in needs:
                write_need(need, screen, anon=anon)


def quoted(words: str, *, anon: bool) -> str:
    """What somebody said, as said."""
    return f'"{clean(text_or_hidden(words, anon=anon) or "")}"'


def write_need(need: "NeedRow", screen: Screen, *, anon: bool) -> None:
    """A need: what, how serious, in which words; then the support; then how it ended."""
    head = [write(NEED, need.number), kind_word(need.kind), t(f"plan.severity.{need.severity}")]
    if need.goal:
        head.append(t("plan.for_goal", goal=write(GOAL, need.goal)))
    screen.tell("  ".join(head), indent=2)
    if need.about:
        screen.tell(quoted(need.about, anon=anon), indent=4)
    for support in need.supports:
        screen.tell(support_line(support, anon=anon), indent=4)
        if support.lower_tiers:
            words = clean(text_or_hidden(support.lower_tiers, anon=anon) or "")
            screen.tell(t("plan.why_not_lower", words=words), indent=6)
    for turn in need.turns:
        key = "plan.turned_resolved" if turn.resolved else "plan.turned_open"
        words = clean(text_or_hidden(turn.words, anon=anon) or "")
        line = t(key, date=short_date(turn.on))
        screen.tell(f"{line}: {words}" if words else line, indent=4)


def support_line(support: "SupportRow", *, anon: bool, tier: bool = True) -> str:
    """A support on a line: on which tier, by whom, how far, and what came of it."""
    day = support.ended_on or support.started_on or support.agreed_on or support.proposed_on
    status = f"{t(f'support_status.{support.status}')} {short_date(day)}"
    pieces = [
        write(SUPPORT, support.number),
        *([t(f"tier.{support.tier}")] if tier else []),
        one_line(text_or_hidden(support.provider, anon=anon) or ""),
        status,
    ]
    if support.solved is not None:
        pieces.append(t("plan.solved" if support.solved else "plan.not_solved"))
    if support.result:
        pieces.append(one_line(text_or_hidden(support.result, anon=anon) or ""))
    return "  ".join(pieces)


# The ladder


def ladder_counts(needs: Iterable["NeedRow"]) -> list[tuple[Tier, int, int]]:
    """Per tier, lowest first: how many supports there are, and how many of them solved their need."""
    supports = [support for need in needs for support in need.supports]
    return [
        (
            tier,
            sum(one.tier == tier for one in supports),
            sum(one.tier == tier and bool(one.solved) for one in supports),
        )
        for tier in Tier
    ]


def ladder_record(tier: Tier, supports: int, solved: int) -> dict[str, Any]:
    """A tier for programs."""
    return {"tier": tier.value, "supports": supports, "solved": solved}


def write_ladder(plan: "Plan", today: date, form: str, out: TextIO, *, anon: bool) -> None:
    """The ladder: a drawing for a person, the whole plan for a program."""
    if form != "table":
        write_plan(plan, today, form, out, anon=anon)
        return
    screen = Screen(out)
    screen.tell(t("plan.ladder_title", case=write(CASE, plan.case)), "bold")
    for tier in reversed(Tier):
        write_rung(tier, plan, screen, anon=anon)
    screen.tell(t("plan.ladder_note"), "dim")


def write_rung(tier: Tier, plan: "Plan", screen: Screen, *, anon: bool) -> None:
    """One rung: its name, and below it what stands on it."""
    on_it = [(need, one) for need in plan.needs for one in need.supports if one.tier == tier]
    place = list(Tier).index(tier) + 1
    screen.tell("")
    screen.tell(f"{place} ├─ {t(f'tier.{tier}')}", "bold" if on_it else "")
    for need, support in on_it:
        line = support_line(support, anon=anon, tier=False)
        screen.tell(f"{write(NEED, need.number)} {kind_word(need.kind)}: {line}", indent=5)


def kinds_listing(kinds: Iterable["Kind"], today: date) -> Listing:
    """The kinds of obstacles on the list."""
    return Listing(
        schema="ucase.need_kinds/1",
        columns=(Column("kind", t("plan.column.kind"), keep=True), Column("word", t("plan.column.word"))),
        rows=((kind_value(one), kind_word(one)) for one in kinds),
        head={"today": today},
        title=t("plan.kinds_title"),
    )
