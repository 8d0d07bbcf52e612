"""The plan of a case as it stands: goals, needs, and the support on each tier of the ladder."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ucase.queries import run
from ucase.storage.reading import Reader, a_date, as_date


class GoalRow(NamedTuple):
    """A goal in the resident's own words."""

    number: int
    programme_goal: str
    words: str
    set_on: date


class Kind(NamedTuple):
    """A kind of obstacle: shipped, with a word in each language, or the team's own, with a name."""

    key: str
    name: str
    shipped: bool


class Turn(NamedTuple):
    """A need was resolved or came back."""

    on: date
    resolved: bool
    words: str | None


class SupportRow(NamedTuple):
    """What is done about a need."""

    number: int
    tier: str
    provider: str
    lower_tiers: str | None
    status: str
    proposed_on: date
    agreed_on: date | None
    started_on: date | None
    ended_on: date | None
    result: str | None
    solved: bool | None


class NeedRow(NamedTuple):
    """An obstacle or stress factor with all that became of it."""

    number: int
    kind: Kind
    severity: int
    about: str | None
    goal: int | None
    raised_on: date
    resolved_on: date | None
    turns: list[Turn]
    supports: list[SupportRow]

    @property
    def is_open(self) -> bool:
        """Whether it still stands in the way."""
        return self.resolved_on is None


class Plan(NamedTuple):
    """The plan of one case."""

    case: int
    goals: list[GoalRow]
    needs: list[NeedRow]


def plan(reader: Reader, case: int) -> Plan:
    """The plan of a case; empty lists when nothing is written yet."""
    turns: dict[int, list[Turn]] = {}
    for need, on, resolved, words in run(reader, "need_turns", case=case):
        turns.setdefault(need, []).append(Turn(a_date(on), bool(resolved), words))
    supports: dict[int, list[SupportRow]] = {}
    for need, *row in run(reader, "supports", case=case):
        supports.setdefault(need, []).append(support_row(*row))
    needs = [
        NeedRow(
            number, Kind(key, name, bool(shipped)), severity, about, goal, a_date(raised), as_date(resolved),
            turns.get(number, []), supports.get(number, []),
        )
        for number, key, name, shipped, severity, about, goal, raised, resolved in run(
            reader, "needs", case=case
        )
    ]  # fmt: skip
    goals = [
        GoalRow(number, under, words, a_date(on))
        for number, under, words, on in run(reader, "goals", case=case)
    ]
    return Plan(case, goals, needs)


def support_row(
    number: int,
    tier: str,
    provider: str,
    lower_tiers: str | None,
    status: str,
    proposed: str | date,
    agreed: str | date | None,
    started: str | date | None,
    ended: str | date | None,
    result: str | None,
    solved: int | None,
) -> SupportRow:
    """One row of the database."""
    return SupportRow(
        number, tier, provider, lower_tiers, status, a_date(proposed), as_date(agreed), as_date(started),
        as_date(ended), result, None if solved is None else bool(solved),
    )  # fmt: skip


def kinds(reader: Reader) -> Iterator[Kind]:
    """The kinds of obstacles there are."""
    for key, name, shipped in run(reader, "need_kinds"):
        yield Kind(key, name, bool(shipped))
