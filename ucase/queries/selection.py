"""The households of a project before the meeting with the corporation, and what the meetings decided."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from ucase.domain import references
from ucase.domain.address_order import Order, address_order
from ucase.domain.addresses import address_line
from ucase.domain.errors import Invalid, Refused
from ucase.domain.said import Said, order_before_the_meeting
from ucase.domain.selecting import Decision, standing
from ucase.domain.vocabulary import Worry
from ucase.domain.wishes import Moving, PracticalNeed
from ucase.domain.works import OrganisationKind
from ucase.queries import run
from ucase.queries.households import HouseholdFound, as_found
from ucase.queries.partners import the_partner
from ucase.queries.survey import members_of
from ucase.storage.reading import Reader, a_date, as_date


class SelectionFilter(NamedTuple):
    """Which households of a project: about which nothing is decided yet, or this was decided last."""

    project: int
    undecided: bool = False
    """It lives here and has no decision and no open case, so the meeting still has to speak about it."""
    decision: Decision | None = None


class SelectionRow(NamedTuple):
    """A household before the meeting: what it said, and what was decided until now."""

    household: HouseholdFound
    said: Said
    decision: Decision | None
    """What counts: that it has an open case, or else what was decided last."""
    decided_on: date | None
    """None when nothing was decided, or when an open case says otherwise."""
    case: int | None
    """The case of the household, or the last one it had."""
    lives_here: bool
    """Whether it lives in the project, as far as is known: it may have moved since it was decided about."""
    order: Order


class MinutesRow(NamedTuple):
    """A decision of a meeting as the casework keeps it."""

    household: HouseholdFound
    """With the address at which it lived at the time."""
    decision: Decision
    because: str | None
    with_whom: str | None
    agreed: bool
    case: int | None
    order: Order


class Corporation(NamedTuple):
    """The corporation that is told what was decided with it, by key and name."""

    id: int
    name: str


class OutsideRow(NamedTuple):
    """All that somebody outside the casework is told of a decision. No field may be added here."""

    address: str | None
    """None unless the resident agreed to be named."""
    decision: Decision


def project_name(reader: Reader, project: int) -> str:
    """The name of a project."""
    return str(next(run(reader, "project", project=project))[1])


def selection(reader: Reader, wanted: SelectionFilter) -> list[SelectionRow]:
    """The households of a project, who said most first (:mod:`ucase.domain.said`)."""
    rows = (as_row(row) for row in run(reader, "selection", project=wanted.project))
    kept = (row for row in rows if is_wanted(row, wanted))
    return sorted(kept, key=lambda row: (order_before_the_meeting(row.said, row.order), row.household.number))


def is_wanted(row: SelectionRow, wanted: SelectionFilter) -> bool:
    """Whether the filter keeps a household."""
    if wanted.undecided and (row.decision or not row.lives_here):
        return False
    return wanted.decision is None or row.decision is wanted.decision


def as_row(row: tuple[Any, ...]) -> SelectionRow:
    """One row of the database."""
    postcode, house_number, addition, street = row[4:8]
    answers, worries, needs, moving, wants_contact, decided, decided_on, case, has_open_case, here = row[8:]
    decision = standing(Decision(decided) if decided else None, has_open_case=bool(has_open_case))
    return SelectionRow(
        household=as_found(*row[:7]),
        said=Said(
            reached=answers is not None,
            worries=named_worries(worries),
            needs=named_needs(needs),
            moving=Moving(moving) if moving else None,
            wants_contact=bool(wants_contact),
        ),
        decision=decision,
        decided_on=as_date(decided_on) if decision == decided else None,
        case=case,
        lives_here=bool(here),
        order=address_order(street, postcode, house_number, addition),
    )


@lru_cache(maxsize=256)
def named_worries(bits: int) -> tuple[Worry, ...]:
    """The worries in a number that has a bit for each; many households name the same ones."""
    return tuple(map(Worry, members_of(Worry, bits)))


@lru_cache(maxsize=256)
def named_needs(bits: int) -> tuple[PracticalNeed, ...]:
    """The practical needs in a number that has a bit for each."""
    return tuple(map(PracticalNeed, members_of(PracticalNeed, bits)))


def minutes(reader: Reader, project: int, on: date) -> list[MinutesRow]:
    """What a meeting decided, by address; of a household that it decided about twice only the last."""
    rows = (as_minutes(row) for row in run(reader, "minutes", project=project, on=on))
    return sorted(rows, key=lambda row: (row.order, row.household.number))


def as_minutes(row: tuple[Any, ...]) -> MinutesRow:
    """One row of the database."""
    number, given, prefix, family, postcode, house_number, at_door, street = row[:8]
    decision, because, with_whom, agreed, case = row[8:]
    addition = at_door or ""  # of an address that is not known there is none
    return MinutesRow(
        household=as_found(number, given, prefix, family, postcode, house_number, addition),
        decision=Decision(decision),
        because=because,
        with_whom=with_whom,
        agreed=bool(agreed),
        case=case,
        order=address_order(street, postcode, house_number, addition),
    )


def the_corporation(reader: Reader, project: int, named: str | None) -> Corporation:
    """For whom the minutes are: the corporation of the project, unless another one is named.

    Raises ``Refused`` when the project has none, ``NotFound`` for a name that nobody has, and ``Invalid``
    for an organisation that is no corporation.
    """
    if named is None:
        for key, name in run(reader, "project_corporation", project=project):
            return Corporation(key, name)
        raise Refused("no_corporation", project=references.write(references.PROJECT, project))
    found = the_partner(reader, named, "with")
    if found.kind != OrganisationKind.CORPORATION:
        raise Invalid("not_a_corporation", field="with")
    return Corporation(found.id, found.name)


def minutes_for_corporation(reader: Reader, project: int, on: date, corporation: int) -> list[OutsideRow]:
    """What a meeting decided together with one corporation: addresses of who agreed, in order, then the rest.

    The rest is sorted by decision, so that its place in the list says nothing about an address.
    """
    named: list[tuple[Order, OutsideRow]] = []
    not_named: list[OutsideRow] = []
    for street, postcode, house_number, addition, decision in run(
        reader, "minutes_for_corporation", project=project, on=on, organisation=corporation
    ):
        address = address_line(postcode, house_number, addition or "")
        row = OutsideRow(address or None, Decision(decision))
        if address:
            named.append((address_order(street, postcode, house_number, addition), row))
        else:
            not_named.append(row)
    decisions = list(Decision)
    return [
        *(row for _, row in sorted(named)),
        *sorted(not_named, key=lambda row: decisions.index(row.decision)),
    ]


def meetings(reader: Reader, project: int) -> Iterator[date]:
    """The days on which something was decided about a project, newest first."""
    return (a_date(on) for (on,) in run(reader, "meetings", project=project))
