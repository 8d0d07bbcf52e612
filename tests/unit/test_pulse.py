"""The rules of the pulse: what each sees, and what it does not."""

from datetime import date, timedelta

import pytest

from tests.conftest import TODAY
from ucase.domain.check_ins import CheckInSignal
from ucase.domain.due import FollowUpState
from ucase.domain.pulse import (
    CaseFacts,
    CheckFact,
    LevelFact,
    NeedFact,
    NoteFact,
    SupportFact,
    reasons,
)
from ucase.domain.reasons import Rule, Thresholds, signed, thresholds, unhandled
from ucase.domain.relapse import RelapseKind
from ucase.domain.settings import REGISTRY, Settings
from ucase.domain.zrm import Domain, Edition

OPENED = date(2026, 1, 5)


def day(days_ago: int) -> date:
    """So many days before today."""
    return TODAY - timedelta(days=days_ago)


def facts(**known: object) -> CaseFacts:
    """A case that opened long ago, with these facts."""
    return CaseFacts(**{"opened": OPENED, "ends": (), **known})  # type: ignore[arg-type]


def rules(known: CaseFacts, limits: Thresholds = Thresholds()) -> list[Rule]:  # noqa: B008 (it is frozen)
    """Which rules speak."""
    return [one.rule for one in reasons(known, limits, TODAY)]


def done(number: int, days_ago: int, signal: CheckInSignal | None) -> CheckFact:
    """A check-in that was done."""
    return CheckFact(number, day(days_ago), FollowUpState.DONE, day(days_ago), signal)


def levels(*measured: tuple[int, int], resident: int = 1) -> list[LevelFact]:
    """The level on finances: so many days ago, which level."""
    return [
        LevelFact(number, resident, Edition.ZRM_2017, Domain.FINANCES, day(days_ago), level)
        for number, (days_ago, level) in enumerate(measured, start=1)
    ]


@pytest.mark.parametrize("kind", RelapseKind)
def test_whatever_is_noted_asks_for_a_look(kind: RelapseKind) -> None:
    assert rules(facts(notes=[NoteFact(1, kind, day(3))])) == [Rule(kind)]


def test_what_was_noted_in_an_earlier_stretch_of_casework_is_history() -> None:
    assert rules(facts(notes=[NoteFact(1, RelapseKind.CRISIS, OPENED - timedelta(days=1))])) == []


@pytest.mark.parametrize(
    ("signal", "seen"),
    [
        (CheckInSignal.WORRY, [Rule.WORRY]),
        (CheckInSignal.RELAPSE, [Rule.RELAPSE]),
        (CheckInSignal.STABLE, []),
        (CheckInSignal.IMPROVING, []),
        (CheckInSignal.NO_CONTACT, []),
        (None, []),
    ],
)
def test_a_worry_and_a_relapse_ask_for_a_look(signal: CheckInSignal | None, seen: list[Rule]) -> None:
    assert rules(facts(check_ins=[done(1, 3, signal)])) == seen


def test_two_check_ins_in_a_row_without_contact() -> None:
    nobody = CheckInSignal.NO_CONTACT
    (found,) = reasons(facts(check_ins=[done(4, 20, nobody), done(5, 6, nobody)]), Thresholds(), TODAY)
    assert (found.rule, found.number, found.level, found.since) == (Rule.NO_CONTACT, 5, 2, day(6))

    assert rules(facts(check_ins=[done(4, 20, nobody)])) == []
    assert rules(facts(check_ins=[done(4, 20, nobody), done(5, 6, nobody), done(6, 2, None)])) == []
    assert rules(facts(check_ins=[done(4, 20, nobody), done(5, 6, nobody)]), Thresholds(no_contact=3)) == []


def test_a_third_try_in_vain_is_another_signal_than_the_second() -> None:
    tries = [done(number, 30 - number, CheckInSignal.NO_CONTACT) for number in (1, 2, 3)]
    second, third = (reasons(facts(check_ins=tries[:many]), Thresholds(), TODAY) for many in (2, 3))
    assert unhandled(third, {signed(one) for one in second}) == third


def test_a_check_in_that_is_overdue_by_more_than_two_weeks() -> None:
    def waiting(days_late: int) -> CaseFacts:
        return facts(check_ins=[CheckFact(1, day(days_late), FollowUpState.OPEN, None, None)])

    assert rules(waiting(14)) == []
    assert rules(waiting(15)) == [Rule.OVERDUE]
    assert rules(waiting(15), Thresholds(overdue_days=15)) == []


def test_with_another_date_an_overdue_check_in_is_another_signal() -> None:
    before, after = (
        reasons(
            facts(check_ins=[CheckFact(1, day(late), FollowUpState.OPEN, None, None)]), Thresholds(), TODAY
        )
        for late in (40, 20)
    )
    assert signed(before[0]) != signed(after[0])


def test_a_need_that_came_back_until_it_is_solved_again() -> None:
    assert rules(facts(needs=[NeedFact(1, "rent", None, (7, day(4)))])) == [Rule.NEED_BACK]
    assert rules(facts(needs=[NeedFact(1, "rent", day(1), (7, day(4)))])) == []
    assert rules(facts(needs=[NeedFact(1, "rent", None, None)])) == []


NEED = NeedFact(1, "rent", None, None)


@pytest.mark.parametrize(
    ("support", "seen"),
    [
        (SupportFact(1, 1, "ended", OPENED, day(5), None, None), [Rule.SUPPORT_GONE]),
        (SupportFact(1, 1, "ended", OPENED, day(5), False, None), [Rule.SUPPORT_GONE]),
        (SupportFact(1, 1, "ended", OPENED, day(5), True, None), []),
        (SupportFact(1, 1, "refused", OPENED, day(5), None, None), [Rule.SUPPORT_GONE]),
        (SupportFact(1, 1, "refused", None, day(5), None, None), []),
        (SupportFact(1, 1, "started", OPENED, None, None, None), []),
        (SupportFact(1, 1, "started", OPENED, None, None, day(5)), [Rule.SUPPORT_GONE]),
    ],
)
def test_a_support_that_fell_away(support: SupportFact, seen: list[Rule]) -> None:
    assert rules(facts(needs=[NEED], supports=[support])) == seen


def test_a_support_in_the_place_of_the_one_that_fell_away_is_enough() -> None:
    gone = SupportFact(1, 1, "ended", OPENED, day(5), None, None)
    other = SupportFact(2, 1, "agreed", day(2), None, None, None)
    assert rules(facts(needs=[NEED], supports=[gone, other])) == []
    assert rules(facts(needs=[NEED._replace(resolved_on=day(1))], supports=[gone])) == []


def test_a_level_below_the_closing_measurement() -> None:
    settled = (day(100),)
    (found,) = reasons(facts(ends=settled, levels=levels((120, 5), (10, 4))), Thresholds(), TODAY)
    assert (found.rule, found.word, found.was, found.level) == (Rule.ZRM_DROP, "finances", 5, 4)

    assert rules(facts(levels=levels((120, 5), (10, 4)))) == []  # nobody let go yet
    assert rules(facts(ends=settled, levels=levels((90, 5), (10, 4)))) == []  # measured after that day only
    assert rules(facts(ends=settled, levels=levels((120, 4), (10, 4)))) == []
    assert rules(facts(ends=settled, levels=levels((120, 5), (10, 4))), Thresholds(zrm_drop=2)) == []


def test_the_closing_measurement_is_the_last_one_before_the_household_was_let_go() -> None:
    known = levels((300, 5), (120, 4), (10, 4))
    assert rules(facts(ends=(day(100),), levels=known)) == []


def test_a_level_that_became_low() -> None:
    assert rules(facts(levels=levels((120, 3), (10, 2)))) == [Rule.ZRM_LOW]
    assert rules(facts(levels=levels((120, 2), (10, 1)))) == []
    assert rules(facts(levels=levels((120, 4), (10, 3)))) == []
    assert rules(facts(levels=levels((120, 4), (10, 3))), Thresholds(zrm_low=3)) == [Rule.ZRM_LOW]
    assert rules(facts(levels=levels((120, 2), (10, 3)))) == []


def test_residents_are_never_compared_with_each_other() -> None:
    assert rules(facts(levels=[*levels((120, 4)), *levels((10, 2), resident=2)])) == []


def test_a_rule_that_is_switched_off_says_nothing() -> None:
    noted = facts(notes=[NoteFact(1, RelapseKind.NUISANCE, day(1)), NoteFact(2, RelapseKind.CRISIS, day(1))])
    assert rules(noted, Thresholds(off=frozenset([Rule.NUISANCE]))) == [Rule.CRISIS]


def test_what_ships_is_what_holds_when_nothing_is_set() -> None:
    assert thresholds(Settings({}, "")) == Thresholds()
    assert {f"pulse.{rule}" for rule in Rule} <= REGISTRY.keys()


def test_the_settings_reach_the_rules() -> None:
    said = {"pulse.overdue-days": "3w", "pulse.worry": "nee", "pulse.zrm-low-level": "1"}
    assert thresholds(Settings(said, "")) == Thresholds(
        overdue_days=21, zrm_low=1, off=frozenset([Rule.WORRY])
    )
