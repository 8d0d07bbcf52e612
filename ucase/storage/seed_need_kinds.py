"""The kinds of obstacles and stress factors that ship; a team adds its own (DOMAIN §1.1, §3)."""

from sqlalchemy import Connection, insert, select

from ucase.domain.clock import Clock
from ucase.storage.models import NeedKind
from ucase.storage.seed import table

SHIPPED = (
    "neighbours", "rent", "where-to-go", "dust", "privacy", "debts", "income", "health", "mental-health",
    "care", "children", "loneliness", "relations", "language", "paperwork", "clearing", "moving-help",
    "safety", "other",
)  # fmt: skip
"""The five worries that tenants bring come first; the others are our own list [P]."""


def plant_need_kinds(connection: Connection, clock: Clock) -> None:
    """Add the shipped kinds that are not there yet."""
    kind = table(NeedKind)
    known = set(connection.scalars(select(kind.c.key)))
    rows = [
        {"name": one, "key": one.replace("-", " "), "shipped": True, "created_at": clock.now(), "version": 1}
        for one in SHIPPED
        if one.replace("-", " ") not in known
    ]
    if rows:
        connection.execute(insert(kind), rows)
