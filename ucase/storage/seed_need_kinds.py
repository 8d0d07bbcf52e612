"""The kinds of obstacles and stress factors that ship; a team adds its own (DOMAIN §1.1, §3)."""

from sqlalchemy import Connection, insert, select

from ucase.domain.clock import Clock
from ucase.domain.plan import SHIPPED_KINDS
from ucase.storage.models import NeedKind
from ucase.storage.seed import table


def plant_need_kinds(connection: Connection, clock: Clock) -> None:
    """Add the shipped kinds that are not there yet."""
    kind = table(NeedKind)
    known = set(connection.scalars(select(kind.c.key)))
    rows = [
        {"name": one, "key": one.replace("-", " "), "shipped": True, "created_at": clock.now(), "version": 1}
        for one in SHIPPED_KINDS
        if one.replace("-", " ") not in known
    ]
    if rows:
        connection.execute(insert(kind), rows)
