"""Referrals as a list shows them, and those that were sent to a partner."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ucase.domain.names import PersonName
from ucase.domain.referring import ReferralState
from ucase.queries import NO_LIMIT, run
from ucase.queries.partners import PartnerFound
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


class SentReferral(NamedTuple):
    """A referral that was sent, with what became of it."""

    partner: PartnerFound
    number: int
    case: int
    household: int
    resident: int | None
    state: ReferralState
    sent: date
    answered: date | None


def sent_referrals(reader: Reader, since: date | None, until: date) -> Iterator[SentReferral]:
    """What was sent in a period, by partner and then by reference."""
    for partner, name, kind, source, number, case, household, resident, state, sent, answered in run(
        reader, "sent_referrals", since=since, until=until
    ):
        yield SentReferral(
            PartnerFound(partner, kind, name, ships=source is not None), number, case, household, resident,
            ReferralState(state), a_date(sent), as_date(answered),
        )  # fmt: skip
