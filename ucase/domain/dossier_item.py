"""One field of one record, as it is read out and typed back: ``contact.12.summary``."""

import re
from typing import NamedTuple

from ucase.domain.errors import Invalid
from ucase.domain.personal_data import FIELDS


class DossierItem(NamedTuple):
    """A field in a row of a table."""

    table: str
    row: int
    field: str


def write_item(table: str, row: int, field: str) -> str:
    """``contact.12.summary``."""
    return f"{table}.{row}.{field}"


def read_item(text: str) -> DossierItem:
    """The field that is meant. Raises :class:`Invalid` for what is none."""
    found = re.fullmatch(r"([a-z_]+)\.([1-9]\d{0,9})\.([a-z_]+)", text.strip().lower())
    if found is None or found[3] not in FIELDS.get(found[1], {}):
        raise Invalid("no_dossier_item", field="item")
    return DossierItem(found[1], int(found[2]), found[3])
