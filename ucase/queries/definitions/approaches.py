"""For the contractor: the addresses of a project, and how each may be approached."""

from sqlalchemy import select

from ucase.queries.definitions.rules import lives_in_project
from ucase.storage.models import Dwelling, Household

QUERIES = {
    # The key only tells which households live behind one door; it goes no further.
    "approaches": select(
        Dwelling.id,
        Dwelling.street,
        Dwelling.postcode,
        Dwelling.house_number,
        Dwelling.addition,
        Household.approach,
    )
    .select_from(Household)
    .join(Dwelling, Dwelling.id == Household.dwelling_id)
    .where(lives_in_project())
    .order_by(Dwelling.id, Household.id),
}
