"""The finger on the pulse: when a household needs a human look (DESIGN §1 step 5, DOMAIN §2.5).

Every rule is a function of facts that somebody wrote down. A rule says what was seen and on which day; it
labels nobody, and what it means is for a person to say. The rules and their thresholds are our own proposal.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from ucase.domain.check_ins import CheckInSignal
from ucase.domain.due import FollowUpState, days_overdue
from ucase.domain.plan import RUNNING, SupportStatus
from ucase.domain.reasons import Reason, Rule, Thresholds, in_order
from ucase.domain.zrm import Domain, Edition


class CheckFact(NamedTuple):
    """A check-in: when it is or was due, what became of it, and with which result."""

    number: int
    due: date
    state: str
    ended_on: date | None
    signal: str | None


class NeedFact(NamedTuple):
    """A need; ``back`` is the turn by which it last came back, with its day."""

    number: int
    kind: str
    resolved_on: date | None
    back: tuple[int, date] | None


class SupportFact(NamedTuple):
    """A support; ``giver_gone_on`` when who gives it dropped out of the network."""

    number: int
    need: int
    status: str
    agreed_on: date | None
    ended_on: date | None
    solved: bool | None
    giver_gone_on: date | None


class LevelFact(NamedTuple):
    """The level of one resident on one domain of one edition, on one day."""

    score: int
    resident: int
    edition: Edition
    domain: Domain
    on: date
    level: int


class NoteFact(NamedTuple):
    """What somebody noted."""

    number: int
    kind: str
    noted_on: date


class CaseFacts(NamedTuple):
    """What the rules look at, of one open case."""

    opened: date
    """When the current stretch of casework began: what was before it is history."""
    ends: tuple[date, ...]
    """The days on which the household was settled, or a case was closed."""
    check_ins: Sequence[CheckFact] = ()
    needs: Sequence[NeedFact] = ()
    supports: Sequence[SupportFact] = ()
    levels: Sequence[LevelFact] = ()
    notes: Sequence[NoteFact] = ()


def noted(facts: CaseFacts, _limits: Thresholds, _today: date) -> Iterator[Reason]:
    """New rent arrears, nuisance, a crisis or something else was noted, or the resident says so."""
    for one in facts.notes:
        yield Reason(Rule(one.kind), one.noted_on, f"note:{one.number}")


def results(facts: CaseFacts, _limits: Thresholds, _today: date) -> Iterator[Reason]:
    """A check-in ended with a worry, or with a relapse."""
    for one in facts.check_ins:
        if one.signal in (CheckInSignal.WORRY, CheckInSignal.RELAPSE) and one.ended_on:
            yield Reason(Rule(one.signal), one.ended_on, f"result:{one.number}", one.number)


TRIED = (FollowUpState.DONE, FollowUpState.MISSED)
"""Somebody went to see; a check-in that was skipped says nothing."""


def without_contact(facts: CaseFacts, limits: Thresholds, _today: date) -> Iterator[Reason]:
    """The last check-ins, so many in a row, were all without contact."""
    tried = sorted(
        (one.ended_on, one.number, one.signal)
        for one in facts.check_ins
        if one.state in TRIED and one.ended_on and one.ended_on >= facts.opened
    )
    row = 0
    for _, _, signal in reversed(tried):
        if signal != CheckInSignal.NO_CONTACT:
            break
        row += 1
    if row >= limits.no_contact:
        ended_on, number, _ = tried[-1]
        yield Reason(Rule.NO_CONTACT, ended_on, f"no_contact:{number}", number, level=row)


def need_back(facts: CaseFacts, _limits: Thresholds, _today: date) -> Iterator[Reason]:
    """A need that was solved came back, and is open still."""
    for one in facts.needs:
        if one.back and one.resolved_on is None:
            turn, on = one.back
            yield Reason(Rule.NEED_BACK, on, f"turn:{turn}", one.number, one.kind)


def fell_away(support: SupportFact) -> date | None:
    """The day on which a support fell away: it ended without solving anything, or its giver is gone."""
    if support.status in RUNNING:
        return support.giver_gone_on
    was_there = support.status == SupportStatus.ENDED or support.agreed_on is not None
    return support.ended_on if was_there and not support.solved else None


def support_gone(facts: CaseFacts, _limits: Thresholds, _today: date) -> Iterator[Reason]:
    """A support fell away, its need is open, and nothing came in its place."""
    still_open = {one.number for one in facts.needs if one.resolved_on is None}
    helped = {one.need for one in facts.supports if one.status in RUNNING and not one.giver_gone_on}
    for one in facts.supports:
        since = fell_away(one)
        if since and one.need in still_open and one.need not in helped:
            yield Reason(Rule.SUPPORT_GONE, since, f"support:{one.number}", one.number)


def series(levels: Iterable[LevelFact]) -> Iterator[tuple[LevelFact, list[LevelFact]]]:
    """Per resident, edition and domain: the level of the newest measurement, and those before it."""

    def of_one(level: LevelFact) -> tuple[int, str]:
        return level.resident, level.edition.value

    for _, measured in groupby(sorted(levels, key=of_one), of_one):
        found = sorted(measured, key=lambda one: one.on)
        newest = [one for one in found if one.on == found[-1].on]
        for now in newest:
            yield now, [one for one in found if one.domain is now.domain and one.on < now.on]


def zrm_drop(facts: CaseFacts, limits: Thresholds, _today: date) -> Iterator[Reason]:
    """A domain lies below the closing measurement: the last one before the household was let go."""
    for now, before in series(facts.levels):
        closing = [one for one in before if any(one.on <= end <= now.on for end in facts.ends)]
        if closing and closing[-1].level - now.level >= limits.zrm_drop:
            yield lower(Rule.ZRM_DROP, now, closing[-1].level)


def zrm_low(facts: CaseFacts, limits: Thresholds, _today: date) -> Iterator[Reason]:
    """A domain is low where it was not before."""
    for now, before in series(facts.levels):
        highest = max((one.level for one in before), default=0)
        if now.level <= limits.zrm_low and highest >= limits.zrm_was:
            yield lower(Rule.ZRM_LOW, now, highest)


def lower(rule: Rule, now: LevelFact, was: int) -> Reason:
    """A level that lies lower than it did; a measurement that is mended afterwards is another fact."""
    return Reason(rule, now.on, f"score:{now.score}:{now.level}", word=now.domain, level=now.level, was=was)


def overdue(facts: CaseFacts, limits: Thresholds, today: date) -> Iterator[Reason]:
    """A check-in is left lying for too long; with another date it is another fact."""
    for one in facts.check_ins:
        if one.state == FollowUpState.OPEN and days_overdue(one.due, today) > limits.overdue_days:
            yield Reason(Rule.OVERDUE, one.due, f"due:{one.number}:{one.due.isoformat()}", one.number)


RULES: tuple[Callable[[CaseFacts, Thresholds, date], Iterator[Reason]], ...] = (
    noted, results, without_contact, need_back, support_gone, zrm_drop, zrm_low, overdue,
)  # fmt: skip


def reasons(facts: CaseFacts, limits: Thresholds, today: date) -> list[Reason]:
    """Everything that the rules see in this stretch of casework, handled or not.

    A check-in that is open is of now, whatever its date.
    """
    found = (reason for rule in RULES for reason in rule(facts, limits, today))
    return in_order(
        one
        for one in found
        if one.rule not in limits.off and (one.rule is Rule.OVERDUE or one.since >= facts.opened)
    )
