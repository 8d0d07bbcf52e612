"""What cannot wait: what a case manager sees first when a case is opened (DESIGN §1, step 5)."""

from datetime import date

from ucase.domain.deadlines import OPEN, DeadlineStatus
from ucase.domain.today import DEADLINE_NEAR, OUT_SOON


def is_urgent_deadline(status: DeadlineStatus, due: date, today: date) -> bool:
    """Nothing was done about it yet, and it is up within two weeks or was missed."""
    return status in OPEN and due - today <= DEADLINE_NEAR


def is_out_without_home(out_by: date | None, today: date, *, has_home: bool) -> bool:
    """The household must be out within six weeks, or should have been, and it is not known where it goes."""
    return out_by is not None and not has_home and out_by - today <= OUT_SOON
