"""How long records are kept: the policies, and what of each household decides it."""

from typing import Any

from sqlalchemy import ColumnElement, Text, and_, func, literal_column, select

from ucase.domain.referring import ReferralState
from ucase.domain.stage import OPEN, Stage
from ucase.queries.definitions.rules import any_or, constant
from ucase.storage.models import (
    Case,
    DestructionProof,
    Episode,
    Household,
    Objection,
    Referral,
    Resident,
    Restriction,
    RetentionPolicy,
    RightsRequest,
    Selection,
)

NO_NAME = literal_column("''", Text())
TAKEN_UP = (Stage.INTAKE, Stage.SUPPORT, Stage.AFTERCARE, Stage.CLOSED)
RUNNING = (ReferralState.SENT, ReferralState.ACCEPTED, ReferralState.STARTED)


def cases(*which: ColumnElement[bool]) -> Any:  # noqa: ANN401
    """How many cases of the household there are of some kind."""
    counted = select(func.count()).select_from(Case).where(Case.household_id == Household.id, *which)
    return counted.correlate(Household).scalar_subquery()


def of_residents(kind: Any, *which: ColumnElement[bool]) -> Any:  # noqa: ANN401
    """How many records of its residents there are of some kind."""
    counted = select(func.count()).select_from(kind).join(Resident, Resident.id == kind.resident_id)
    return counted.where(Resident.household_id == Household.id, *which).correlate(Household).scalar_subquery()


last_closed = (
    select(func.max(Episode.closed_on))
    .join(Case, Case.id == Episode.case_id)
    .where(Case.household_id == Household.id)
    .correlate(Household)
    .scalar_subquery()
)
decisions = (
    select(func.count())
    .select_from(Selection)
    .where(Selection.household_id == Household.id)
    .correlate(Household)
    .scalar_subquery()
)
referred = (
    select(func.count())
    .select_from(Referral)
    .join(Case, Case.id == Referral.case_id)
    .where(Case.household_id == Household.id, Referral.state.in_([constant(one) for one in RUNNING]))
    .correlate(Household)
    .scalar_subquery()
)
last_case = (
    select(func.max(Case.id)).where(Case.household_id == Household.id).correlate(Household).scalar_subquery()
)
# Somebody is known by name: a household of which only figures are left, or of a list without names, is not.
somebody = (
    select(Resident.id)
    .where(and_(Resident.household_id == Household.id, Resident.family_name != NO_NAME))
    .correlate(Household)
    .exists()
)

QUERIES: dict[str, Any] = {
    "retention_policies": select(
        RetentionPolicy.id,
        RetentionPolicy.name,
        RetentionPolicy.work_kind,
        RetentionPolicy.term,
        RetentionPolicy.anchor,
        RetentionPolicy.source,
        RetentionPolicy.in_force,
        RetentionPolicy.shipped,
    ).order_by(RetentionPolicy.work_kind, RetentionPolicy.id),
    "retention_households": select(
        Household.id,
        Household.created_at,
        last_closed.label("last_closed"),
        cases(Case.stage.in_([constant(one) for one in OPEN])).label("open_cases"),
        cases(Case.stage.in_([constant(one) for one in TAKEN_UP])).label("taken_up"),
        (cases() + decisions).label("considered"),
        last_case.label("last_case"),
        of_residents(Restriction, Restriction.lifted_on.is_(None)).label("restricted"),
        of_residents(Objection, Objection.decided_on.is_(None)).label("objections"),
        of_residents(RightsRequest, RightsRequest.answered_on.is_(None)).label("requests"),
        referred.label("referrals"),
    )
    .where(any_or("household", Household.id), somebody)
    .order_by(Household.id),
    "destruction_proofs": select(
        DestructionProof.id,
        DestructionProof.destroyed_on,
        DestructionProof.by_name,
        DestructionProof.why,
        DestructionProof.policy,
        DestructionProof.cases,
        DestructionProof.residents,
        DestructionProof.records,
        DestructionProof.log_entries,
        DestructionProof.backups_gone_on,
        DestructionProof.digest,
    ).order_by(DestructionProof.id),
}
