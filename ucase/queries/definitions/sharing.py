"""What a household is, for a document that is shared; and what was shared with whom."""

from typing import Any

from sqlalchemy import Select, func, select

from ucase.queries.definitions.cover import at_work, cover, stands_in
from ucase.queries.definitions.rules import ZERO, any_or, may_be_listed, number
from ucase.storage.models import (
    Case,
    CaseManager,
    DisclosedCategory,
    Disclosure,
    Dwelling,
    Household,
    Organisation,
    Resident,
)

Query = Select[*tuple[Any, ...]]


def asked(query: Query) -> Query:
    """The disclosures that are asked for, whether they may be listed or not."""
    return (
        query.select_from(Disclosure)
        .join(Case, Case.id == Disclosure.case_id)
        .join(Organisation, Organisation.id == Disclosure.organisation_id)
        .outerjoin(Resident, Resident.id == Disclosure.resident_id)
        .outerjoin(cover, stands_in(Case.id, Case.manager_id))
        .where(
            any_or("case", Disclosure.case_id),
            any_or("organisation", Disclosure.organisation_id),
            any_or("manager", at_work(Case.manager_id)),
        )
    )


listed = may_be_listed(Disclosure.case_id, Disclosure.resident_id)

QUERIES: dict[str, Query] = {
    "shared_household": select(
        Household.contract,
        Household.tenancy_started_on,
        Household.approach,
        Dwelling.street,
        Dwelling.kind,
        Dwelling.floor,
        Dwelling.surface,
        Dwelling.rooms,
        Dwelling.rent,
    )
    .join(Case, Case.household_id == Household.id)
    .join(Dwelling, Dwelling.id == Household.dwelling_id)
    .where(Case.id == number("case")),
    "disclosures": asked(
        select(
            Disclosure.id,
            Disclosure.case_id,
            Disclosure.resident_id,
            Resident.given_name,
            Resident.prefix,
            Resident.family_name,
            Organisation.name.label("recipient"),
            Organisation.kind,
            Disclosure.shared_on,
            Disclosure.ground,
            Disclosure.because,
            Disclosure.purpose,
            Disclosure.form,
            Disclosure.digest,
            CaseManager.name.label("shared_by"),
        )
    )
    .outerjoin(CaseManager, CaseManager.id == Disclosure.manager_id)
    .where(listed)
    .order_by(Disclosure.id.desc())
    .limit(number("most"))
    .offset(ZERO),
    "disclosures_count": asked(select(func.count())).where(listed),
    "disclosures_held_back": asked(select(func.count())).where(~listed),
    "disclosed_categories": select(
        DisclosedCategory.disclosure_id, DisclosedCategory.category, DisclosedCategory.consent_id
    )
    .join(Disclosure, Disclosure.id == DisclosedCategory.disclosure_id)
    .where(any_or("case", Disclosure.case_id))
    .order_by(DisclosedCategory.id),
}
