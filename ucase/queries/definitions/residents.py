"""The residents of the household of a case."""

from sqlalchemy import select

from ucase.queries.definitions.rules import number
from ucase.storage.models import Case, Resident

QUERIES = {
    "residents": select(
        Resident.id,
        Resident.given_name,
        Resident.prefix,
        Resident.family_name,
        Resident.role,
        Resident.birth_year,
        Resident.phone,
        Resident.email,
    )
    .join(Case, Case.household_id == Resident.household_id)
    .where(Case.id == number("case"))
    .order_by(Resident.id),
}
