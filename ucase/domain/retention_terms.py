"""Until when a record is kept, by the policy that a team put in force (DOMAIN §5.1). No law is presumed."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from ucase.domain.errors import Invalid
from ucase.domain.retention import RetentionAnchor, WorkKind

_TERM = r"(?P<count>[1-9]\d{0,3})\s*(?P<unit>[a-z]+)"
_UNITS = {
    "y": ("y", "year", "years", "jaar", "jaren", "j"),
    "m": ("m", "month", "months", "maand", "maanden"),
    "w": ("w", "week", "weeks", "weken"),
}


class Policy(NamedTuple):
    """A term for one kind of work."""

    number: int
    name: str
    kind: WorkKind
    term: str
    anchor: RetentionAnchor
    source: str
    in_force: bool
    shipped: bool


class Facts(NamedTuple):
    """What is known of a household, as far as it decides how long its record is kept."""

    household: int
    created_on: date
    last_closed_on: date | None
    """The closing of its last case; None while it never had one that closed."""
    open_cases: int
    taken_up: int
    """How many of its cases were taken up."""
    considered: int
    """How many cases or decisions it has, taken up or not."""


def read_term(text: str) -> str:
    """``15y``, ``24m``, ``6w`` from what is typed: ``15 jaar``. Raises :class:`Invalid`."""
    found = re.fullmatch(_TERM, text.strip().lower())
    unit = next((key for key, words in _UNITS.items() if found and found["unit"] in words), None)
    if found is None or unit is None:
        raise Invalid("retention_term", field="term")
    return f"{found['count']}{unit}"


def ends_on(anchor: date, term: str) -> date:
    """The first day on which a term is over. The last day of a month stays within the month."""
    count, unit = int(term[:-1]), term[-1]
    if unit == "w":
        return anchor + timedelta(weeks=count)
    months = anchor.year * 12 + anchor.month - 1 + (count * 12 if unit == "y" else count)
    year, month = divmod(months, 12)
    if year > date.max.year:
        return date.max
    for day in range(anchor.day, 27, -1):
        try:
            return date(year, month + 1, day)
        except ValueError:
            continue
    return date(year, month + 1, anchor.day)


def kind_of(facts: Facts) -> WorkKind:
    """Which kind of work a household's record is of."""
    if facts.taken_up:
        return WorkKind.CASE
    return WorkKind.CANDIDATE if facts.considered else WorkKind.SURVEY


def kept_until(facts: Facts, policy: Policy | None) -> date | None:
    """The first day on which the record may not be kept any more; None when nobody can say yet.

    The last trajectory counts: a household that came back is one record.
    """
    if policy is None:
        return None
    if policy.anchor is RetentionAnchor.CREATION:
        return ends_on(facts.created_on, policy.term)
    if facts.open_cases or facts.last_closed_on is None:
        return None
    return ends_on(facts.last_closed_on, policy.term)
