"""The residents of the household of a case."""

from sqlalchemy import or_, select

from ucase.queries.definitions.rules import is_main_resident, number, resident_may_be_shown
from ucase.storage.models import Case, Resident

everybody = (
    select(
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
    .where(Case.id == number("case"), or_(Resident.erased_on.is_(None), is_main_resident()))
    .order_by(Resident.id)
)

QUERIES = {
    "residents": everybody.where(resident_may_be_shown()),
    # For a paper about one of them: of whom else no name may be on it, also when theirs is restricted.
    "residents_everybody": everybody,
}
