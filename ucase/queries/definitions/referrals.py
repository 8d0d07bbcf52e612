"""The referrals of a case or of everybody, and those that were sent to a partner."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import aliased

from ucase.domain.due import FollowUpState
from ucase.domain.referring import OPEN, ReferralState
from ucase.queries.definitions.cover import at_work, cover, stands_in
from ucase.queries.definitions.rules import (
    ZERO,
    any_or,
    constant,
    day,
    is_in_open_stage,
    lies_in_area,
    may_be_listed,
    number,
    resident_may_be_read,
)
from ucase.storage.models import Area, Case, CaseManager, FollowUp, Organisation, Referral, Resident

Query = Select[*tuple[Any, ...]]
manager = aliased(CaseManager)


def is_open_referral() -> ColumnElement[bool]:
    """``ucase.domain.referring.OPEN``."""
    return Referral.state.in_([constant(one) for one in OPEN])


def is_unanswered() -> ColumnElement[bool]:
    """Sent on ``sent_before`` or earlier (``ucase.domain.referring.unanswered_since``), without an answer."""
    return (Referral.state == constant(ReferralState.SENT)) & (Referral.sent_on <= day("sent_before"))


def asked(query: Query) -> Query:
    """The referrals that are asked for, whether they may be listed or not.

    In a case that has ended nobody waits for one: what still comes is written down, and nothing more.
    """
    return (
        query.select_from(Referral)
        .join(Case, Case.id == Referral.case_id)
        .join(Organisation, Organisation.id == Referral.organisation_id)
        .outerjoin(Resident, Resident.id == Referral.resident_id)
        .outerjoin(Area, Area.id == Case.area_id)
        .outerjoin(cover, stands_in(Case.id, Case.manager_id))
        .where(
            any_or("case", Referral.case_id),
            any_or("organisation", Referral.organisation_id),
            or_(number("every").is_not(None), and_(is_open_referral(), is_in_open_stage())),
            or_(day("sent_before").is_(None), is_unanswered()),
            any_or("manager", at_work(Case.manager_id)),
            lies_in_area(),
        )
    )


is_open_check_in = FollowUp.state == constant(FollowUpState.OPEN)
listed = may_be_listed(Referral.case_id, Referral.resident_id)

QUERIES: dict[str, Query] = {
    "referrals": asked(
        select(
            Referral.id,
            Referral.case_id,
            Referral.resident_id,
            Resident.given_name,
            Resident.prefix,
            Resident.family_name,
            Organisation.name.label("partner"),
            Organisation.kind,
            Referral.purpose,
            Referral.state,
            Referral.proposed_on,
            Referral.sent_on,
            Referral.answered_on,
            Referral.started_on,
            Referral.ended_on,
            Referral.because,
            Referral.result,
            Referral.handover_on,
            Referral.handover_with,
            FollowUp.id.label("check_in"),
            FollowUp.due,
            manager.name.label("manager"),
            is_in_open_stage().label("is_open_case"),
        )
    )
    .outerjoin(FollowUp, (FollowUp.id == Referral.follow_up_id) & is_open_check_in)
    .outerjoin(manager, manager.id == at_work(Case.manager_id))
    .where(listed)
    .order_by(Referral.id)
    .limit(number("most"))
    .offset(ZERO),
    "referrals_count": asked(select(func.count())).where(listed),
    "referrals_held_back": asked(select(func.count())).where(~listed),
    "sent_referrals": select(
        Organisation.id,
        Organisation.name,
        Organisation.kind,
        Organisation.source,
        Referral.id,
        Referral.case_id,
        Case.household_id,
        Referral.resident_id,
        Referral.state,
        Referral.sent_on,
        Referral.answered_on,
    )
    .join(Organisation, Organisation.id == Referral.organisation_id)
    .join(Case, Case.id == Referral.case_id)
    .where(
        Referral.sent_on.is_not(None),
        Referral.sent_on <= day("until"),
        or_(day("since").is_(None), Referral.sent_on >= day("since")),
        resident_may_be_read(Referral.case_id, Referral.resident_id),
    )
    .order_by(Organisation.id, Referral.id),
}
