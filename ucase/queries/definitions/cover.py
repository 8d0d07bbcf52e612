"""Who is at work on a case today, when a colleague covers it for a while."""

from typing import Any

from sqlalchemy import ColumnElement, and_, func, select

from ucase.queries.definitions.rules import ONE, ZERO, day, number
from ucase.storage.models import Transfer


def is_cover_now() -> ColumnElement[bool]:
    """A cover that holds today."""
    return and_(
        Transfer.until_on.is_not(None), Transfer.from_on <= day("today"), Transfer.until_on >= day("today")
    )


def is_covered(case: Any) -> ColumnElement[bool]:  # noqa: ANN401 (a mapped column)
    """Somebody else is at work on this case today."""
    return select(Transfer.id).where(Transfer.case_id == case, is_cover_now()).exists()


def at_work(case: Any, manager: Any) -> ColumnElement[int]:  # noqa: ANN401 (mapped columns)
    """Who is at work on a case today: who covers it, else the one it is of."""
    cover = (
        select(Transfer.to_manager_id)
        .where(Transfer.case_id == case, is_cover_now())
        .order_by(Transfer.id.desc())
        .limit(ONE)
        .offset(ZERO)
        .scalar_subquery()
    )
    return func.coalesce(cover, manager)


QUERIES = {
    "covered_cases": select(Transfer.case_id)
    .where(is_cover_now(), Transfer.to_manager_id == number("manager"))
    .distinct(),
}
