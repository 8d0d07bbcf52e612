"""Consent to share data: of a case or of everybody, and what runs out."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import aliased

from ucase.queries.definitions.cover import at_work, cover, stands_in
from ucase.queries.definitions.rules import ZERO, any_or, day, lies_in_area, may_be_listed, number
from ucase.storage.models import (
    Area,
    Case,
    CaseManager,
    ConsentCategory,
    DataConsent,
    Organisation,
    Resident,
)

Query = Select[*tuple[Any, ...]]
recorder = aliased(CaseManager)


def consent_holds() -> ColumnElement[bool]:
    """``ucase.domain.sharing.consent_state`` is one of ``HOLDS``."""
    return and_(
        DataConsent.given_on <= day("today"),
        or_(DataConsent.until_on.is_(None), DataConsent.until_on >= day("today")),
        or_(DataConsent.withdrawn_on.is_(None), DataConsent.withdrawn_on > day("today")),
    )


def asked(query: Query) -> Query:
    """The consents that are asked for, whether they may be listed or not."""
    return (
        query.select_from(DataConsent)
        .join(Case, Case.id == DataConsent.case_id)
        .join(Organisation, Organisation.id == DataConsent.organisation_id)
        .join(Resident, Resident.id == DataConsent.resident_id)
        .outerjoin(Area, Area.id == Case.area_id)
        .outerjoin(cover, stands_in(Case.id, Case.manager_id))
        .where(
            any_or("case", DataConsent.case_id),
            any_or("organisation", DataConsent.organisation_id),
            or_(number("every").is_not(None), consent_holds()),
            or_(day("until").is_(None), DataConsent.until_on <= day("until")),
            any_or("manager", at_work(Case.manager_id)),
            lies_in_area(),
        )
    )


listed = may_be_listed(DataConsent.case_id, DataConsent.resident_id)

QUERIES: dict[str, Query] = {
    "consents": asked(
        select(
            DataConsent.id,
            DataConsent.case_id,
            DataConsent.resident_id,
            Resident.given_name,
            Resident.prefix,
            Resident.family_name,
            Organisation.name.label("recipient"),
            Organisation.kind,
            DataConsent.purpose,
            DataConsent.given,
            DataConsent.given_on,
            DataConsent.until_on,
            DataConsent.withdrawn_on,
            DataConsent.withdrawn_because,
            recorder.name.label("recorded_by"),
        )
    )
    .outerjoin(recorder, recorder.id == DataConsent.manager_id)
    .where(listed)
    .order_by(DataConsent.case_id, DataConsent.id)
    .limit(number("most"))
    .offset(ZERO),
    "consents_count": asked(select(func.count())).where(listed),
    "consents_held_back": asked(select(func.count())).where(~listed),
    "consent_categories": select(ConsentCategory.consent_id, ConsentCategory.category)
    .join(DataConsent, DataConsent.id == ConsentCategory.consent_id)
    .where(any_or("case", DataConsent.case_id)),
}
