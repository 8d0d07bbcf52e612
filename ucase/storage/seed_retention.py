"""The terms that ship, each with its source and none in force: no law is presumed (DOMAIN §5.1)."""

from sqlalchemy import Connection, insert, select

from ucase.domain.clock import Clock
from ucase.domain.retention import RetentionAnchor, WorkKind
from ucase.domain.text import fold
from ucase.storage.models import RetentionPolicy
from ucase.storage.seed import table

CASE, CANDIDATE, SURVEY = WorkKind
CLOSING, CREATION = RetentionAnchor
SHIPPED = (
    ("Wmo 15 jaar", CASE, "15y", CREATION, "Wmo 2015 art. 5.3.4 (tekst van mei 2017)"),
    ("Maatschappelijk werk 15 jaar", CASE, "15y", CLOSING, "kwadraad.nl (Kwadraad)"),
    ("Bemiddeling 2 jaar", CASE, "2y", CLOSING, "kwadraad.nl (buurtbemiddeling)"),
    ("Zonder voorziening 5 jaar", CASE, "5y", CLOSING, "schulinck.nl; vhic.nl (gemeente)"),
    ("Niet opgepakt 6 weken", CANDIDATE, "6w", CREATION,
     "schulinck.nl; vhic.nl (ingetrokken aanvraag, gemeente)"),
    ("Niet opgepakt 6 maanden", CANDIDATE, "6m", CREATION, "[P]"),
    ("Onderzoek 12 maanden", SURVEY, "12m", CREATION, "[P]"),
)  # fmt: skip
"""Name, kind of work, term, anchor and where it was found. ``[P]`` is our own proposal."""


def plant_policies(connection: Connection, clock: Clock) -> None:
    """Add the shipped terms that are not there yet; what a team made of one stays."""
    policy = table(RetentionPolicy)
    known = set(connection.scalars(select(policy.c.key)))
    rows = [
        {
            "name": name, "key": fold(name), "work_kind": kind, "term": term, "anchor": anchor,
            "source": source, "in_force": False, "shipped": True, "created_at": clock.now(), "version": 1,
        }
        for name, kind, term, anchor, source in SHIPPED
        if fold(name) not in known
    ]  # fmt: skip
    if rows:
        connection.execute(insert(policy), rows)
