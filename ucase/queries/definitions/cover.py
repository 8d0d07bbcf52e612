"""Who is at work on a case today: ``ucase.domain.covering.at_work`` in SQL, once for every list.

A list that tells of each row who is at work joins the cover; one that asks for the rows of one case manager
leaves out what is covered, and asks for the cases that they cover beside it. All of them by the same rule.
"""

from typing import Any

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import aliased

from ucase.queries.definitions.rules import day, may_be_read, number
from ucase.storage.models import Case, Transfer

cover = aliased(Transfer)


def stands_in(case: Any, manager: Any) -> ColumnElement[bool]:  # noqa: ANN401 (mapped columns)
    """The cover is for this manager of this case, and holds today: its first and last day included.

    A handover for good has no last day, so it never holds.
    """
    return and_(
        cover.case_id == case,
        cover.from_manager_id == manager,
        cover.from_on <= day("today"),
        cover.until_on >= day("today"),
    )


def at_work(manager: Any) -> ColumnElement[int]:  # noqa: ANN401 (a mapped column)
    """The manager, or who stands in, of a query that joins the cover by :func:`stands_in`."""
    return func.coalesce(cover.to_manager_id, manager)


def is_covered(case: Any, manager: Any) -> ColumnElement[bool]:  # noqa: ANN401 (mapped columns)
    """Somebody else is at work on this case today."""
    return select(cover.id).where(stands_in(case, manager)).exists()


QUERIES = {
    "covered_cases": select(Case.id)
    .select_from(cover)
    .join(Case, Case.id == cover.case_id)
    .where(stands_in(Case.id, Case.manager_id), cover.to_manager_id == number("manager"), may_be_read())
    .order_by(Case.id),
}
