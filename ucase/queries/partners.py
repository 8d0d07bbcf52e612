"""The organisations, with the names they go by."""

from datetime import date
from typing import NamedTuple

from ucase.domain.text import fold
from ucase.domain.works import OrganisationKind
from ucase.queries import run
from ucase.storage.reading import Reader, as_date


class PartnerRow(NamedTuple):
    """An organisation in the list; the dates are the first and last day on which its name holds."""

    kind: str
    name: str
    aliases: list[str]
    valid_from: date | None
    valid_until: date | None
    year: int | None
    source: str | None


def partners(reader: Reader) -> list[PartnerRow]:
    """Every organisation, by kind and then by name."""
    aliases: dict[int, list[str]] = {}
    for partner, alias in run(reader, "partner_aliases"):
        aliases.setdefault(partner, []).append(alias)
    rows = [
        PartnerRow(kind, name, aliases.get(key, []), as_date(valid_from), as_date(valid_until), year, source)
        for key, kind, name, valid_from, valid_until, year, source in run(reader, "partners")
    ]
    order = [kind.value for kind in OrganisationKind]
    return sorted(rows, key=lambda row: (order.index(row.kind), fold(row.name)))
