"""The sections of the day, each from the query and the rule that its own list has."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, NamedTuple

from ucase.domain.due import days_overdue
from ucase.domain.names import PersonName
from ucase.domain.reasons import Reason, Thresholds
from ucase.domain.silence import silence_limit, silent_since
from ucase.domain.today import (
    AHEAD,
    ANSWER_DAYS,
    DEADLINE_NEAR,
    EXPIRES_SOON,
    OUT_SOON,
    Section,
    last_day,
)
from ucase.queries import NO_LIMIT, run
from ucase.queries.case_names import CaseName, case_names
from ucase.queries.pulse import PulseFilter, covered_cases, longest_waiting, signals
from ucase.storage.reading import Reader, a_date, as_date

OWN_AFFAIR = "rights-request"
"""``DeadlineKind.RIGHTS_REQUEST``, without loading all the clocks for the first screen of the day."""
COUNTED = 50
"""A section counts up to here; whoever has more sees that there is more, and the lists count on."""


class Wanted(NamedTuple):
    """Whose day it is, and how much of it: ``shown`` rows of a section, or all of them."""

    today: date
    limits: Thresholds
    manager: int | None = None
    covers: tuple[int, ...] = ()
    """The cases of colleagues that the case manager covers today."""
    week: bool = False
    answer_days: int = ANSWER_DAYS
    """After how long a referral without an answer is told."""
    shown: int | None = None

    @property
    def most(self) -> int:
        """How many rows of a section to look up."""
        return NO_LIMIT if self.shown is None else max(self.shown, COUNTED)


class Item(NamedTuple):
    """One row of a section. ``on`` is the day it is about; ``days`` are late, left or silent, by section."""

    case: int
    on: date
    number: int | None = None
    at: str | None = None
    days: int = 0
    words: str | None = None
    """What a check-in is for, or the kind of a deadline."""
    contacted: bool = True
    """Of a silent case: whether anybody was ever spoken to in it."""
    reasons: tuple[Reason, ...] = ()
    resident: PersonName | None = None
    wijk: str | None = None
    manager: str | None = None

    def known_as(self, name: CaseName) -> "Item":
        """The item with the names that a list shows; not of a request, which may be another's of the case."""
        resident = None if self.words == OWN_AFFAIR else name.resident
        return Item(*self[:8], resident, name.wijk, name.manager)


class Part(NamedTuple):
    """A section: its first rows, how many there are, and whether there may be more than that."""

    items: list[Item]
    total: int
    uncounted: bool = False


def today(reader: Reader, wanted: Wanted) -> dict[Section, Part]:
    """Everything that a day begins with, but the drafts: those lie beside the file, not in it."""
    if wanted.manager is not None:
        wanted = wanted._replace(covers=tuple(covered_cases(reader, wanted.manager, wanted.today)))
    parts = {section: read(reader, wanted) for section, read in READ.items()}
    names = case_names(reader, (one.case for part in parts.values() for one in part.items), wanted.today)
    return {
        section: part._replace(items=[one.known_as(names[one.case]) for one in part.items])
        for section, part in parts.items()
    }


def of_nobody(reader: Reader) -> tuple[int, int] | None:
    """The first open case without a case manager and how many there are; None when there is none."""
    first, count = next(run(reader, "cases_of_nobody"))
    return (first, count) if count else None


def picked(reader: Reader, query: str, wanted: Wanted, **values: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401
    """The rows of a section's query: of the team; or of one case manager, and of the cases they cover."""
    values = {"most": wanted.most, **values}
    if wanted.manager is None:
        return list(run(reader, query, **values))
    rows = list(run(reader, f"{query}_mine", manager=wanted.manager, today=wanted.today, **values))
    for case in wanted.covers:
        rows += run(reader, f"{query}_of_case", case=case, **values)
    return rows


def part(items: list[Item], wanted: Wanted, count: int | None = None) -> Part:
    """The first of the items; the count when another query knows it."""
    shown = items if wanted.shown is None else items[: wanted.shown]
    uncounted = count is None and len(items) >= wanted.most
    return Part(shown, len(items) if count is None else count, uncounted)


def check_in(row: tuple[Any, ...], today: date) -> Item:
    """A check-in as an item."""
    number, case, due, at, purpose = row
    day = a_date(due)
    return Item(case, day, number, at, days_overdue(day, today), purpose)


def overdue(reader: Reader, wanted: Wanted) -> Part:
    """Open check-ins whose date has gone, oldest first; of these an index counts all."""
    period = {"since": date.min, "until": wanted.today - timedelta(days=1)}
    most = NO_LIMIT if wanted.shown is None else wanted.shown + 1
    items = [
        check_in(row, wanted.today) for row in picked(reader, "today_check_ins", wanted, **period, most=most)
    ]
    items.sort(key=in_order)
    if len(items) < most:
        return part(items, wanted)
    return part(items, wanted, how_many(reader, wanted, **period))


def how_many(reader: Reader, wanted: Wanted, since: date, until: date) -> int:
    """How many open check-ins lie in a period that began long ago."""
    if wanted.manager is None:
        from ucase.queries.follow_ups import FollowUpFilter, count

        return count(reader, FollowUpFilter(until=until), wanted.today)
    period = {"since": since, "until": until}
    own = run(reader, "today_check_ins_count_mine", manager=wanted.manager, today=wanted.today, **period)
    return int(next(own)[0]) + sum(
        len(list(run(reader, "today_check_ins_of_case", case=case, most=NO_LIMIT, **period)))
        for case in wanted.covers
    )


def in_order(one: Item) -> tuple[date, str, int, int]:
    """By day; appointments first, by their time."""
    return one.on, one.at or "24:00", one.number or 0, one.case


def due(reader: Reader, wanted: Wanted) -> Part:
    """Open check-ins of today, or of the rest of the week, appointments of a day first."""
    until = last_day(wanted.today, week=wanted.week)
    rows = picked(reader, "today_check_ins", wanted, since=wanted.today, until=until)
    items = [check_in(row, wanted.today) for row in rows]
    items.sort(key=in_order)
    return part(items, wanted)


def appointments(reader: Reader, wanted: Wanted) -> Part:
    """Check-ins at a fixed time, after those that are due."""
    after = last_day(wanted.today, week=wanted.week)
    rows = picked(reader, "today_appointments", wanted, since=after + timedelta(days=1), until=after + AHEAD)
    items = sorted((check_in(row, wanted.today) for row in rows), key=in_order)
    return part(items, wanted)


def deadlines(reader: Reader, wanted: Wanted) -> Part:
    """``ucase.domain.urgency.is_urgent_deadline``."""
    rows = picked(reader, "today_deadlines", wanted, until=wanted.today + DEADLINE_NEAR)
    items = [
        Item(case, a_date(day), number, days=(a_date(day) - wanted.today).days, words=kind)
        for number, case, day, kind in rows
    ]
    items.sort(key=in_order)
    return part(items, wanted)


def no_home(reader: Reader, wanted: Wanted) -> Part:
    """``ucase.domain.urgency.is_out_without_home``."""
    rows = picked(reader, "today_no_home", wanted, until=wanted.today + OUT_SOON)
    first: dict[int, date] = {}
    for case, on in rows:
        first[case] = min(a_date(on), first.get(case, date.max))
    items = [Item(case, day, days=(day - wanted.today).days) for case, day in first.items()]
    items.sort(key=in_order)
    return part(items, wanted)


def pulse(reader: Reader, wanted: Wanted) -> Part:
    """``ucase.domain.pulse``: the same households as ``ucase pulse`` lists."""
    asked = PulseFilter(manager=wanted.manager, most=wanted.most)
    found, cut = signals(reader, asked, wanted.limits, wanted.today)
    items = [Item(case, found[case][0].since, reasons=tuple(found[case])) for case in longest_waiting(found)]
    return part(items, wanted)._replace(uncounted=cut)


def silent(reader: Reader, wanted: Wanted) -> Part:
    """``ucase.domain.silence.is_silent``, longest silent first."""
    rows = picked(reader, "today_silent", wanted, silent_before=silence_limit(wanted.today))
    items = []
    for case, opened, contact in rows:
        since = silent_since(a_date(opened), as_date(contact))
        items.append(Item(case, since, days=(wanted.today - since).days, contacted=since == as_date(contact)))
    items.sort(key=in_order)
    return part(items, wanted)


def consents(reader: Reader, wanted: Wanted) -> Part:
    """Consent that runs out soon, first the first (``ucase.domain.sharing.consent_state``)."""
    until = wanted.today + EXPIRES_SOON
    rows = picked(reader, "today_consents", wanted, since=wanted.today, until=until)
    items = [
        Item(case, a_date(on), number, days=(a_date(on) - wanted.today).days) for number, case, on in rows
    ]
    items.sort(key=in_order)
    return part(items, wanted)


def referrals(reader: Reader, wanted: Wanted) -> Part:
    """Referrals without an answer, the longest first (``ucase.domain.referring.unanswered_since``)."""
    sent_before = wanted.today - timedelta(days=wanted.answer_days)
    rows = picked(reader, "today_referrals", wanted, sent_before=sent_before)
    items = [
        Item(case, a_date(on), number, days=(wanted.today - a_date(on)).days) for number, case, on in rows
    ]
    items.sort(key=in_order)
    return part(items, wanted)


READ: dict[Section, Callable[[Reader, Wanted], Part]] = {
    Section.OVERDUE: overdue,
    Section.DUE: due,
    Section.APPOINTMENTS: appointments,
    Section.DEADLINES: deadlines,
    Section.NO_HOME: no_home,
    Section.PULSE: pulse,
    Section.SILENT: silent,
    Section.CONSENTS: consents,
    Section.REFERRALS: referrals,
}
