"""The themes of talks with key figures that ship: planted in a new file and after a migration."""

from sqlalchemy import Connection, insert, select

from ucase.domain.clock import Clock
from ucase.domain.themes import ShippedTheme
from ucase.storage.models import Theme
from ucase.storage.seed import table


def plant_themes(connection: Connection, clock: Clock) -> None:
    """Add the shipped themes that are not there yet; a team's own theme of the same key stays its own."""
    theme = table(Theme)
    known = set(connection.scalars(select(theme.c.key)))
    rows = [
        {
            "name": one.value,
            "key": one.value,
            "shipped": True,
            "created_at": clock.now(),
            "version": 1,
        }
        for one in ShippedTheme
        if one.value not in known
    ]
    if rows:
        connection.execute(insert(theme), rows)
