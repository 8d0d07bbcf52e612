"""What the rules of ``ucase.domain.pulse`` see over all cases, by the SQL that stands for them."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from ucase.domain.names import PersonName
from ucase.domain.reasons import Reason, Rule, Thresholds, in_order
from ucase.queries import NO_LIMIT, run
from ucase.queries.case_names import case_names
from ucase.storage.reading import Reader, Value, a_date


class PulseFilter(NamedTuple):
    """Whose cases, or which one; and how many signals to look up, for a screen that shows the first few."""

    manager: int | None = None
    case: int | None = None
    most: int = NO_LIMIT


RULES = {
    "noted": frozenset((Rule.CRISIS, Rule.RENT_ARREARS, Rule.NUISANCE, Rule.RESIDENT_SAYS, Rule.OTHER)),
    "results": frozenset((Rule.RELAPSE, Rule.WORRY)),
    "need_back": frozenset((Rule.NEED_BACK,)),
    "support_gone": frozenset((Rule.SUPPORT_GONE,)),
    "without_contact": frozenset((Rule.NO_CONTACT,)),
    "zrm_drop": frozenset((Rule.ZRM_DROP,)),
    "zrm_low": frozenset((Rule.ZRM_LOW,)),
    "overdue": frozenset((Rule.OVERDUE,)),
}
"""Which rules a query stands for. What somebody said or noted comes first, and what the calendar alone tells
last: a list that is cut keeps the former."""


class PulseRow(NamedTuple):
    """A case that needs a human look, with everything that nobody dealt with yet, oldest first."""

    case: int
    resident: PersonName
    wijk: str | None
    manager: str | None
    reasons: list[Reason]


Found = dict[int, list[Reason]]
"""The signals that nobody dealt with, by case."""


def signals(reader: Reader, wanted: PulseFilter, limits: Thresholds, today: date) -> tuple[Found, bool]:
    """What the rules see, by case; and whether ``most`` was reached, so that there may be more.

    Of a case manager that is their own cases, but those that a colleague covers today, and those they cover.
    """
    found: Found = {}
    left = wanted.most
    for case, rule, since, *rest in asked(reader, wanted, limits, today):
        if rule not in limits.off:
            found.setdefault(case, []).append(Reason(Rule(rule), a_date(since), *rest))
        left -= 1
        if not left:
            break
    return {case: in_order(of_case) for case, of_case in found.items()}, not left


def asked(reader: Reader, wanted: PulseFilter, limits: Thresholds, today: date) -> Iterator[tuple[Any, ...]]:
    """What the rules see, a row each; one that is switched off is not asked."""
    covers = [] if wanted.manager is None else covered_cases(reader, wanted.manager, today)
    for rule, stands_for in RULES.items():
        if stands_for <= limits.off:
            continue
        for kind, whose in ways(wanted, covers, today):
            yield from run(
                reader, f"pulse_{rule}{kind}", most=wanted.most, **values_of(rule, limits, today), **whose
            )


def ways(wanted: PulseFilter, covers: list[int], today: date) -> Iterator[tuple[str, dict[str, Value]]]:
    """The queries to ask: of one case, of everybody, or of a case manager and of each case they cover."""
    if wanted.case is not None:
        yield "_of_case", {"case": wanted.case}
    elif wanted.manager is None:
        yield "", {}
    else:
        yield "_mine", {"manager": wanted.manager, "today": today}
        for case in covers:
            yield "_of_case", {"case": case}


def values_of(rule: str, limits: Thresholds, today: date) -> dict[str, Value]:
    """The thresholds that a rule asks for."""
    values: dict[str, dict[str, Value]] = {
        "without_contact": {"no_contact": limits.no_contact},
        "zrm_drop": {"zrm_drop": limits.zrm_drop},
        "zrm_low": {"zrm_low": limits.zrm_low, "zrm_was": limits.zrm_was},
        "overdue": {"overdue_before": today - timedelta(days=limits.overdue_days)},
    }
    return values.get(rule, {})


def covered_cases(reader: Reader, manager: int, today: date) -> list[int]:
    """The cases of colleagues that a case manager covers today."""
    return [case for (case,) in run(reader, "covered_cases", manager=manager, today=today)]


def longest_waiting(found: Found) -> list[int]:
    """The cases, the one with the oldest signal first; last those of which only a check-in is left lying."""

    def waiting(case: int) -> tuple[bool, date, int]:
        reasons = found[case]
        return all(one.rule is Rule.OVERDUE for one in reasons), reasons[0].since, case

    return sorted(found, key=waiting)


def pulse_rows(reader: Reader, cases: Sequence[int], found: Found, today: date) -> Iterator[PulseRow]:
    """These cases with their names and signals."""
    names = case_names(reader, cases, today)
    for case in cases:
        resident, wijk, manager, _stage = names[case]
        yield PulseRow(case, resident, wijk, manager, found[case])
