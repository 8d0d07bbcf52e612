"""A household as a person names it: by its number, its case or its address."""

from typing import Any

from sqlalchemy import Select, and_, select
from sqlalchemy.orm import aliased

from ucase.queries.definitions.rules import is_first_of_household, number, word
from ucase.storage.models import Case, Dwelling, Household, Resident

Query = Select[*tuple[Any, ...]]

who = (
    Household.id,
    Resident.given_name,
    Resident.prefix,
    Resident.family_name,
    Dwelling.postcode,
    Dwelling.house_number,
    Dwelling.addition,
)


def with_names(query: Query) -> Query:
    """From a household to its address and the name by which it is known."""
    return (
        query.select_from(Household)
        .join(Dwelling, Dwelling.id == Household.dwelling_id)
        .outerjoin(Resident, and_(Resident.household_id == Household.id, is_first_of_household()))
    )


own_household, own_dwelling = aliased(Household), aliased(Dwelling)
project_of_household = (
    select(own_dwelling.project_id)
    .join(own_household, own_household.dwelling_id == own_dwelling.id)
    .where(own_household.id == number("household"))
    .scalar_subquery()
)

QUERIES = {
    "household": with_names(select(*who)).where(Household.id == number("household")),
    "household_of_case": select(Case.household_id).where(Case.id == number("case")),
    "case_of_household": select(Case.id)
    .where(Case.household_id == number("household"))
    .order_by(Case.id.desc()),
    "households_at": select(Household.id)
    .join(Dwelling, Dwelling.id == Household.dwelling_id)
    .where(
        Dwelling.postcode == word("postcode"),
        Dwelling.house_number == word("house_number"),
        Dwelling.addition == word("addition"),
        Household.left_on.is_(None),
    )
    .order_by(Household.id),
    # The streets by which a household is named that lives in the same project as another one.
    "households_on_street": select(Household.id, Dwelling.street)
    .join(Dwelling, Dwelling.id == Household.dwelling_id)
    .where(
        Dwelling.project_id == project_of_household,
        Dwelling.house_number == word("house_number"),
        Dwelling.addition == word("addition"),
        Household.left_on.is_(None),
    )
    .order_by(Household.id),
}
