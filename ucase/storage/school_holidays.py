"""The school holidays that ship, by region."""

import csv
from datetime import date
from importlib.resources import files

from ucase.domain.working_days import SchoolHoliday


def school_holidays(region: str) -> list[SchoolHoliday]:
    """The school holidays of a region, in order; none for a region that is not there."""
    with (files("ucase.data") / "school_holidays.csv").open(encoding="utf-8") as lines:
        rows = csv.DictReader(line for line in lines if not line.startswith("#"))
        return [
            SchoolHoliday(row["holiday"], date.fromisoformat(row["first"]), date.fromisoformat(row["last"]))
            for row in rows
            if row["region"] == region
        ]
