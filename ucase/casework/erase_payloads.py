"""What the log remembers of somebody: also of rows that are gone, and of texts that were changed since."""

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from ucase.casework.erase_names import Names
from ucase.domain.personal_data import LOG, OF_THE_TEAM
from ucase.storage.log.streaming import stream
from ucase.storage.models import Record
from ucase.storage.work import Work

Keys = dict[str, set[int]]
Homes = dict[str, dict[int, int]]
"""By table and row the household that it is about."""
TOLD = "SELECT table_name, row_id, payload FROM change WHERE payload IS NOT NULL ORDER BY id"
SHARED = ("dwelling",)
"""What others refer to as well: a household that lived there before."""


class Remembered:
    """One walk over the log, that finds the rows of which an earlier state tells of somebody."""

    def __init__(self, names: Names, own: Keys, home: Homes) -> None:
        self.names = names
        self.own = own
        """Rows that are forgotten as a whole, by table; whatever hung on one of these goes along."""
        self.home = home
        """The household that a row is about: there a given name alone says who it is."""
        self.parents = {
            table.name: {
                key.parent.name: key.column.table.name
                for key in table.foreign_keys
                if key.column.table.name not in SHARED
            }
            for table in Record.metadata.sorted_tables
            if table.name not in LOG | OF_THE_TEAM
        }

    def take_up(self, work: Work, about: Keys) -> int:
        """Add to ``about`` the rows that are found; gives how many changes of these rows go."""
        told: Counter[tuple[str, int]] = Counter()
        raw = work.session.connection().connection.dbapi_connection
        for table, row, payload in stream(raw, TOLD):
            told[table, row] += 1
            if table in self.parents and row not in about.get(table, ()) and self.tells(table, row, payload):
                about.setdefault(table, set()).add(row)
        return sum(count for (table, row), count in told.items() if row in about.get(table, ()))

    def tells(self, table: str, row: int, payload: str) -> bool:
        """Whether a change tells of somebody who is erased. A row that hung on what goes is one that goes."""
        for image in json.loads(payload).values():
            if self.hung(table, image):
                self.own.setdefault(table, set()).add(row)
                return True
            if any(self.said_at_home(table, row, image) or self.names.elsewhere(image)):
                return True
        return False

    def hung(self, table: str, image: Mapping[str, Any]) -> bool:
        """Whether a row referred to one that goes as a whole."""
        refers = self.parents[table]
        return any(
            image.get(column) in self.own.get(refers[column], ()) for column in image if column in refers
        )

    def said_at_home(self, table: str, row: int, image: Mapping[str, Any]) -> Mapping[str, str]:
        """The texts about a household that name somebody, if it is a row about one."""
        refers = self.parents[table]
        homes = [self.home.get(table, {}).get(row)]
        for column in ("household_id", "case_id"):
            if column in refers and image.get(column) is not None:
                homes.append(self.home.get(refers[column], {}).get(image[column]))
        household = next((one for one in homes if one is not None), None)
        return self.names.at_home(household, image) if household is not None else {}
