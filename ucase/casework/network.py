"""The people around a household: of the household, so that a later case of it has them (DOMAIN §2.2)."""

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.lookup import find_case
from ucase.domain import references
from ucase.domain.errors import NotFound, Refused, UsageProblem
from ucase.domain.network import Direction, Quality, Relation, read_closeness
from ucase.domain.stage import OPEN, check_open
from ucase.domain.text import fold
from ucase.domain.vocabulary import choose
from ucase.domain.wording import a_name, a_text
from ucase.storage.models import Case, NetworkMember
from ucase.storage.work import Work

Kept = str | int | bool | None
FIELDS = ("name", "relation", "closeness", "direction", "quality", "lives_in_block", "helps_with")


class MemberEntry(NamedTuple):
    """Somebody to be written down. What was not asked is None."""

    case: int
    name: str
    relation: Relation
    closeness: int | None = None
    direction: Direction | None = None
    quality: Quality | None = None
    lives_in_block: bool | None = None
    helps_with: str | None = None


class Change(NamedTuple):
    """One field that became something else, as programs read it."""

    field: str
    before: Kept
    after: Kept


class Turned(NamedTuple):
    """A member after the command, and a case of the household."""

    member: int
    case: int
    changes: tuple[Change, ...] = ()


def add_member(work: Work, entry: MemberEntry) -> Turned:
    """Write down somebody around the household of a case.

    Raises :class:`Refused` when somebody of that name is in the network already.
    """
    case, name = may_join(work, entry.case, entry.name)
    member = NetworkMember(
        household_id=case.household_id,
        name=name,
        relation=entry.relation,
        closeness=entry.closeness,
        direction=entry.direction,
        quality=entry.quality,
        lives_in_block=entry.lives_in_block,
        helps_with=a_text(entry.helps_with or "", "helps_with") or None,
        known_since=work.clock.today,
    )
    work.add(member)
    return Turned(member.id, case.id)


def may_join(work: Work, case_number: int, said: str) -> tuple[Case, str]:
    """The case and the name as it is kept. Raises as :func:`add_member` does."""
    case = find_case(work, case_number)
    name = a_name(said, "name")
    check_name(work, case.household_id, name)
    return case, name


def edit_member(work: Work, number: int, wanted: Mapping[str, str | bool]) -> Turned:
    """Mend what was written of somebody; an empty text empties what may be empty.

    Raises :class:`UsageProblem` when there is nothing to change, :class:`Invalid` for a value that cannot be.
    """
    member, case = find_member(work, number)
    if not wanted:
        raise UsageProblem("nothing_to_edit_member", member=references.write(references.MEMBER, number))
    changes = []
    for field in (one for one in FIELDS if one in wanted):
        before, after = getattr(member, field), value_of(field, wanted[field])
        if field == "name" and fold(str(after)) != fold(member.name):
            check_name(work, member.household_id, str(after))
        if before != after:
            setattr(member, field, after)
            changes.append(Change(field, as_kept(before), as_kept(after)))
    work.session.flush()
    return Turned(number, case, tuple(changes))


def remove_member(work: Work, number: int) -> Turned:
    """Somebody dropped out of the network, and stays on record."""
    member, case = find_member(work, number)
    member.gone_on = work.clock.today
    work.session.flush()
    return Turned(number, case)


def value_of(field: str, said: str | bool) -> Kept:
    """What is kept for a field. Raises :class:`Invalid`."""
    if isinstance(said, bool):
        return said
    if field == "name":
        return a_name(said, field)
    if field == "relation":
        return choose(Relation, said, field)
    text = a_text(said, field)
    if not text or field == "helps_with":
        return text or None
    if field == "closeness":
        return read_closeness(text)
    return choose(Direction, text, field) if field == "direction" else choose(Quality, text, field)


def as_kept(value: Kept) -> Kept:
    """A value of a closed list as plain text."""
    return str(value) if isinstance(value, str) else value


def check_name(work: Work, household: int, name: str) -> None:
    """Raise :class:`Refused` when somebody of that name is in the network already."""
    there = select(NetworkMember).where(
        NetworkMember.household_id == household, NetworkMember.gone_on.is_(None)
    )
    for one in work.session.scalars(there):
        if fold(one.name) == fold(name):
            raise Refused("member_known", member=references.write(references.MEMBER, one.id))


def find_member(work: Work, number: int) -> tuple[NetworkMember, int]:
    """The member with this number, and a case of the household that is open.

    Raises :class:`NotFound`; :class:`Refused` when somebody dropped out of the network, or when no case of
    the household is open.
    """
    member = work.session.get(NetworkMember, number)
    reference = references.write(references.MEMBER, number)
    if member is None:
        raise NotFound("no_member", member=reference)
    cases = work.session.scalars(
        select(Case).where(Case.household_id == member.household_id).order_by(Case.id.desc())
    ).all()
    newest = next((one for one in cases if one.stage in OPEN), cases[0])
    case = references.write(references.CASE, newest.id)
    check_open(newest.stage, case)
    if member.gone_on is not None:
        raise Refused("member_gone", member=reference, case=case)
    return member, newest.id
