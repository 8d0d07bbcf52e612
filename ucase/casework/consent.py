"""Consent to share data: per resident, recipient, purpose and category. It is no agreement to the works."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import func, select

from ucase.casework.lookup import find_case, find_organisation, me
from ucase.casework.resident import find_resident
from ucase.domain import references
from ucase.domain.errors import Invalid, NotFound, Refused
from ucase.domain.partner_policy import check_never, check_parts
from ucase.domain.personal_data import Category
from ucase.domain.sharing import HOLDS, Given, consent_state
from ucase.domain.text import fold
from ucase.domain.wording import a_line, a_name
from ucase.storage.models import (
    Case,
    ConsentCategory,
    DataConsent,
    DisclosedCategory,
    Organisation,
    Referral,
)
from ucase.storage.work import Work


class ConsentEntry(NamedTuple):
    """What somebody consents to, as it is written down."""

    case: int
    resident: str | None
    to: str
    purpose: str
    categories: Sequence[Category]
    given: Given
    on: date
    until: date | None = None


class Consented(NamedTuple):
    """A consent after the command."""

    consent: int
    case: int
    resident: int
    to: str
    categories: tuple[Category, ...]
    until: date | None
    shared: int = 0
    """How often something was shared on it."""
    referrals: tuple[int, ...] = ()
    """The referrals of this case to the same organisation that are still open."""


def give(work: Work, entry: ConsentEntry) -> Consented:
    """Write down that a resident consents.

    Raises :class:`Refused` when that kind of partner never gets one of the categories, when everything is
    named at once, or when the same consent is there already; :class:`Invalid` for days that cannot be.
    """
    case = find_case(work, entry.case)
    resident = find_resident(work, case.household_id, entry.resident)
    organisation = find_organisation(work, entry.to, "to")
    check_never(organisation.kind, entry.categories)
    check_parts(entry.categories)
    check_days(entry, work.clock.today)
    purpose = a_name(entry.purpose, "for")
    refuse_known(work, entry, case, resident.id, organisation, purpose)
    author = me(work)
    consent = DataConsent(
        case_id=case.id,
        resident_id=resident.id,
        organisation_id=organisation.id,
        manager_id=author.id if author else case.manager_id,
        purpose=purpose,
        given=entry.given,
        given_on=entry.on,
        until_on=entry.until,
    )
    work.add(consent)
    work.session.add_all(ConsentCategory(consent_id=consent.id, category=one) for one in entry.categories)
    work.session.flush()
    return Consented(
        consent.id, case.id, resident.id, organisation.name, tuple(entry.categories), entry.until
    )


def withdraw(work: Work, number: int, on: date, because: str | None) -> Consented:
    """A resident withdraws a consent; it stays on record, for what was shared before rested on it.

    Also of a case that has ended: to withdraw is always possible. Raises :class:`NotFound`;
    :class:`Refused` when it was withdrawn before; :class:`Invalid` for a day before it was given.
    """
    consent = find_consent(work, number)
    if consent.withdrawn_on is not None:
        raise Refused("consent_withdrawn", consent=references.write(references.CONSENT, number))
    if on < consent.given_on:
        raise Invalid("before_given", field="on")
    consent.withdrawn_on = on
    consent.withdrawn_because = a_line(because or "", "because") or None
    work.session.flush()
    return Consented(
        number,
        consent.case_id,
        consent.resident_id,
        work.session.get_one(Organisation, consent.organisation_id).name,
        categories_of(work, number),
        consent.until_on,
        times_shared(work, number),
        open_referrals(work, consent.case_id, consent.organisation_id),
    )


def find_consent(work: Work, number: int) -> DataConsent:
    """The consent with this number. Raises :class:`NotFound`."""
    consent = work.session.get(DataConsent, number)
    if consent is None:
        raise NotFound("no_consent", consent=references.write(references.CONSENT, number))
    return consent


def categories_of(work: Work, consent: int) -> tuple[Category, ...]:
    """What a consent is about, in the order of the list."""
    found = set(
        work.session.scalars(select(ConsentCategory.category).where(ConsentCategory.consent_id == consent))
    )
    return tuple(one for one in Category if one in found)


def consents_that_hold(
    work: Work, case: int, resident: int, organisation: int, day: date
) -> list[tuple[DataConsent, tuple[Category, ...]]]:
    """The consents of a resident for one organisation that hold on a day, the oldest first."""
    found = work.session.scalars(
        select(DataConsent)
        .where(
            DataConsent.case_id == case,
            DataConsent.resident_id == resident,
            DataConsent.organisation_id == organisation,
        )
        .order_by(DataConsent.id)
    ).all()
    return [(one, categories_of(work, one.id)) for one in found if holds(one, day)]


def holds(consent: DataConsent, day: date) -> bool:
    """Whether a consent holds on a day."""
    return consent_state(consent.given_on, consent.until_on, consent.withdrawn_on, day) in HOLDS


def check_days(entry: ConsentEntry, today: date) -> None:
    """Raise :class:`Invalid` when it was given on a day to come, or has run out before it began."""
    if entry.on > today:
        raise Invalid("future", field="on")
    if entry.until is not None and entry.until < today:
        raise Invalid("consent_over", field="until")


def refuse_known(
    work: Work, entry: ConsentEntry, case: Case, resident: int, organisation: Organisation, purpose: str
) -> None:
    """Raise :class:`Refused` when a consent that holds covers all of it for the same purpose, as long."""
    for one, categories in consents_that_hold(work, case.id, resident, organisation.id, work.clock.today):
        as_long = one.until_on is None or (entry.until is not None and entry.until <= one.until_on)
        if fold(one.purpose) == fold(purpose) and set(entry.categories) <= set(categories) and as_long:
            raise Refused("consent_known", consent=references.write(references.CONSENT, one.id))


def times_shared(work: Work, consent: int) -> int:
    """How often something was shared on a consent."""
    shared = select(func.count(DisclosedCategory.disclosure_id.distinct())).where(
        DisclosedCategory.consent_id == consent
    )
    return int(work.session.scalar(shared) or 0)


def open_referrals(work: Work, case: int, organisation: int) -> tuple[int, ...]:
    """The referrals of a case to an organisation that are still open."""
    from ucase.domain.referring import OPEN

    found = work.session.scalars(
        select(Referral.id)
        .where(Referral.case_id == case, Referral.organisation_id == organisation, Referral.state.in_(OPEN))
        .order_by(Referral.id)
    )
    return tuple(found)
