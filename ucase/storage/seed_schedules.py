"""The schedules for check-ins that ship: our own proposal, for no norm was found (DOMAIN §2.5)."""

from sqlalchemy import Connection, insert, select

from ucase.domain.clock import Clock
from ucase.domain.series import Anchor
from ucase.storage.models import Schedule
from ucase.storage.seed import table

SHIPPED = (
    ("during-works", "every 2w", Anchor.DATE, "26w"),
    ("aftercare", "at 2w,6w,3m,6m,9m", Anchor.SETTLED, None),
)
"""Name, rule, anchor, and for how long when nothing is said [P]."""


def plant_schedules(connection: Connection, clock: Clock) -> None:
    """Add the shipped schedules that are not there yet; what a team made of one stays."""
    schedule = table(Schedule)
    known = set(connection.scalars(select(schedule.c.key)))
    rows = [
        {
            "name": name,
            "key": name.replace("-", " "),
            "rule": rule,
            "anchor": anchor,
            "lasts": lasts,
            "shipped": True,
            "created_at": clock.now(),
            "version": 1,
        }
        for name, rule, anchor, lasts in SHIPPED
        if name.replace("-", " ") not in known
    ]
    if rows:
        connection.execute(insert(schedule), rows)
