"""What ships with the program and lies in the file: planted in a new one, and after a migration.

Each sort is planted where it is not there yet; what a team made of it stays. The log is told of it.
"""

import os
from collections.abc import Collection

from sqlalchemy import Connection, func, insert, select

from ucase.domain.clock import Clock
from ucase.storage.log.stock import RowName, take_stock
from ucase.storage.models import pseudonym_key
from ucase.storage.seed import plant_areas
from ucase.storage.seed_allowances import plant_allowances
from ucase.storage.seed_need_kinds import plant_need_kinds
from ucase.storage.seed_partners import plant_partners
from ucase.storage.seed_retention import plant_policies
from ucase.storage.seed_schedules import plant_schedules
from ucase.storage.seed_themes import plant_themes

KEY_BYTES = 32


def plant(connection: Connection, clock: Clock, unlike: Collection[RowName] = ()) -> None:
    """Plant what is not there yet, and tell the log, but of rows that were not as it said (``unlike``)."""
    plant_areas(connection, clock)
    plant_partners(connection, clock)
    plant_themes(connection, clock)
    plant_need_kinds(connection, clock)
    plant_allowances(connection, clock)
    plant_schedules(connection, clock)
    plant_policies(connection, clock)
    plant_pseudonym_key(connection)
    take_stock(connection, clock, unlike)


def plant_pseudonym_key(connection: Connection) -> None:
    """The secret by which a case has the same pseudonym in every export: made once, with the file."""
    if not connection.scalar(select(func.count()).select_from(pseudonym_key)):
        connection.execute(insert(pseudonym_key).values(id=1, key=os.urandom(KEY_BYTES).hex()))
