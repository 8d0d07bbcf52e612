"""Referrals as a list shows them, and what each partner answered."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ucase.domain.names import PersonName
from ucase.domain.referring import ReferralState
from ucase.queries import NO_LIMIT, run
from ucase.storage.reading import Reader, Value, a_date, as_date


class ReferralFilter(NamedTuple):
    """Which referrals: of a case, to an organisation, unanswered since a day, where and whose.

    Those that are open, unless ``every``.
    """

    today: date
    case: int | None = None
    organisation: int | None = None
    every: int | None = None
    sent_before: date | None = None
    area: int | None = None
    manager: int | None = None


class ReferralRow(NamedTuple):
    """One referral."""

    number: int
    case: int
    resident: int | None
    name: PersonName | None
    to: str
    kind: str
    """What the partner is: an ``OrganisationKind``."""
    purpose: str
    state: ReferralState
    proposed_on: date
    sent_on: date | None
    answered_on: date | None
    started_on: date | None
    ended_on: date | None
    because: str | None
    result: str | None
    handover_on: date | None
    handover_with: str | None
    check_in: int | None
    """The open check-in that asks for the next step."""
    due: date | None
    manager: str | None
    is_open_case: bool

    def days_waiting(self, today: date) -> int | None:
        """How long the partner has not answered; none when it has, was not asked, or nobody waits now."""
        if self.state is not ReferralState.SENT or self.sent_on is None or not self.is_open_case:
            return None
        return (today - self.sent_on).days


def referrals(reader: Reader, wanted: ReferralFilter, most: int | None = None) -> Iterator[ReferralRow]:
    """The referrals, by reference."""
    rows = run(reader, "referrals", most=NO_LIMIT if most is None else most, **values_of(wanted))
    for number, case, resident, given, prefix, family, to, kind, purpose, state, *rest in rows:
        proposed, sent, answered, started, ended, because, result, handover, people, *check_in = rest
        on, due, manager, is_open_case = check_in
        yield ReferralRow(
            number, case, resident, PersonName(given, prefix, family) if resident is not None else None,
            to, kind, purpose, ReferralState(state), a_date(proposed), as_date(sent), as_date(answered),
            as_date(started), as_date(ended), because, result, as_date(handover), people, on, as_date(due),
            manager, bool(is_open_case),
        )  # fmt: skip


def count(reader: Reader, wanted: ReferralFilter) -> int:
    """How many referrals the filter keeps."""
    return int(next(run(reader, "referrals_count", **values_of(wanted)))[0])


def held_back(reader: Reader, wanted: ReferralFilter) -> int:
    """How many more there are of residents who restricted the use of their data (AVG art. 18)."""
    return int(next(run(reader, "referrals_held_back", **values_of(wanted)))[0])


def values_of(wanted: ReferralFilter) -> dict[str, Value]:
    """The filter as the queries take it."""
    return dict(wanted._asdict())


class Answers(NamedTuple):
    """What one partner answered to what was sent to it in a period."""

    organisation: int
    name: str
    kind: str
    ships: bool
    """Whether its name came with the program; any other was typed by somebody."""
    sent: int
    accepted: int
    declined: int
    days: dict[int, int]
    """How often an answer took so many days."""


def answers(reader: Reader, since: date | None, until: date) -> list[Answers]:
    """By partner, by name."""
    found: dict[int, Answers] = {}
    for organisation, name, kind, source, state, sent, answered in run(
        reader, "partner_answers", since=since, until=until
    ):
        one = found.get(organisation) or Answers(organisation, name, kind, source is not None, 0, 0, 0, {})
        on = as_date(answered)
        declined = state == ReferralState.DECLINED
        if on is not None:
            took = (on - a_date(sent)).days
            one.days[took] = one.days.get(took, 0) + 1
        found[organisation] = one._replace(
            sent=one.sent + 1,
            accepted=one.accepted + (on is not None and not declined),
            declined=one.declined + declined,
        )
    return sorted(found.values(), key=lambda one: (one.name.casefold(), one.organisation))
