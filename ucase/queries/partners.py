"""The organisations, with the names they go by."""

from datetime import date
from typing import NamedTuple

from ucase.domain.errors import NotFound
from ucase.domain.naming import the_one
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


class PartnerFound(NamedTuple):
    """An organisation that a name or alias stands for."""

    id: int
    kind: str
    name: str
    ships: bool
    """Whether its name came with the program; any other was typed by somebody."""


def the_partner(reader: Reader, said: str, field: str) -> PartnerFound:
    """The organisation with this name or alias; what is wrong with it is said of ``field``.

    Raises :class:`NotFound` when there is none (the names that look like it are offered) or several.
    """
    every = {
        key: PartnerFound(key, kind, name, ships=source is not None)
        for key, kind, name, *_, source in run(reader, "partners")
    }
    names = [(key, one.name) for key, one in every.items()]
    names += [(key, alias) for key, alias in run(reader, "partner_aliases")]
    found = {key: every[key] for key, name in names if fold(name) == fold(said)}
    known = {fold(name): every[key].name for key, name in reversed(names)}
    try:
        return the_one([(one, one.name) for one in found.values()], fold(said), known, "partner")
    except NotFound as problem:
        problem.field = field
        raise


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
