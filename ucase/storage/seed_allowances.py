"""The amounts of the moving allowance that ship, planted once; what a team adds or mends stays."""

import csv
from datetime import date
from importlib.resources import files

from sqlalchemy import Connection, insert, select

from ucase.domain.clock import Clock
from ucase.storage.models import MovingAllowance
from ucase.storage.seed import table


def plant_allowances(connection: Connection, clock: Clock) -> None:
    """Add the shipped rows of days that are not there yet."""
    allowance = table(MovingAllowance)
    known = set(connection.scalars(select(allowance.c.effective_from)))
    with (files("ucase.data") / "moving_allowance.csv").open(encoding="utf-8") as lines:
        rows = [
            {
                "effective_from": date.fromisoformat(row["effective_from"]),
                "amount": int(row["amount"]) * 100 if row["amount"] else None,
                "source": row["source"],
                "shipped": True,
                "created_at": clock.now(),
                "version": 1,
            }
            for row in csv.DictReader(line for line in lines if not line.startswith("#"))
            if date.fromisoformat(row["effective_from"]) not in known
        ]
    if rows:
        connection.execute(insert(allowance), rows)
