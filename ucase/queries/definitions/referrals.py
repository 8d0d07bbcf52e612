"""The referrals of a case or of everybody, and what each partner answered."""

from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import aliased

from ucase.domain.referring import OPEN, ReferralState
from ucase.queries.definitions.cover import at_work, cover, stands_in
from ucase.queries.definitions.rules import (
    ZERO,
    any_or,
    constant,
    day,
    is_open_follow_up,
    lies_in_area,
    number,
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


def wanted(query: Query) -> Query:
    """The referrals that a list keeps."""
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
            or_(number("every").is_not(None), is_open_referral()),
            or_(day("sent_before").is_(None), is_unanswered()),
            any_or("manager", at_work(Case.manager_id)),
            lies_in_area(),
        )
    )


QUERIES: dict[str, Query] = {
    "referrals": wanted(
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
        )
    )
    .outerjoin(FollowUp, (FollowUp.id == Referral.follow_up_id) & is_open_follow_up())
    .outerjoin(manager, manager.id == at_work(Case.manager_id))
    .order_by(Referral.id)
    .limit(number("most"))
    .offset(ZERO),
    "referrals_count": wanted(select(func.count())),
    "partner_answers": select(
        Organisation.id,
        Organisation.name,
        Organisation.kind,
        Organisation.source,
        Referral.state,
        Referral.sent_on,
        Referral.answered_on,
    )
    .join(Organisation, Organisation.id == Referral.organisation_id)
    .where(
        Referral.sent_on.is_not(None),
        Referral.sent_on <= day("until"),
        or_(day("since").is_(None), Referral.sent_on >= day("since")),
    )
    .order_by(Organisation.id, Referral.id),
}
