"""Terms that a team puts in force, and destroying what is past its term."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.erase import Foreseen, Signed, erase, foresee, household_target
from ucase.domain.errors import NotFound, Refused
from ucase.domain.naming import the_one
from ucase.domain.retention import Destroyed, RetentionAnchor, WorkKind
from ucase.domain.retention_terms import read_term
from ucase.domain.text import fold
from ucase.domain.wording import a_name
from ucase.storage.models import DestructionProof, RetentionPolicy
from ucase.storage.work import Work


class PolicyEntry(NamedTuple):
    """A term as somebody gives it: a new one, or what is to be different of one that is there."""

    name: str
    kind: WorkKind | None = None
    term: str | None = None
    anchor: RetentionAnchor | None = None
    source: str | None = None
    use: bool | None = None
    """Whether it is in force from now on; None leaves that."""


def set_policy(work: Work, entry: PolicyEntry) -> RetentionPolicy:
    """Add or change a term; putting one in force puts the others of its kind out.

    Raises :class:`NotFound` for a name nobody knows when it is not told in full, :class:`Refused` for a new
    one without a source: where a term comes from must be known.
    """
    name = a_name(entry.name, "name")
    policy = work.session.scalars(
        select(RetentionPolicy).where(RetentionPolicy.key == fold(name))
    ).one_or_none()
    if policy is None:
        policy = new_policy(work, name, entry)
    if entry.kind is not None:
        policy.work_kind = entry.kind
    policy.term = read_term(entry.term) if entry.term else policy.term
    policy.anchor = entry.anchor or policy.anchor
    policy.source = a_name(entry.source, "source") if entry.source else policy.source
    if entry.use is not None:
        for other in work.session.scalars(
            select(RetentionPolicy).where(
                RetentionPolicy.work_kind == policy.work_kind, RetentionPolicy.in_force
            )
        ):
            other.in_force = False
        policy.in_force = entry.use
    work.session.flush()
    return policy


def new_policy(work: Work, name: str, entry: PolicyEntry) -> RetentionPolicy:
    """A term that is not there yet."""
    if entry.kind is None and entry.term is None:
        known = {one.key: one.name for one in work.session.scalars(select(RetentionPolicy))}
        raise_unknown(name, known)
    if entry.kind is None or entry.term is None or entry.anchor is None or not entry.source:
        raise Refused("retention_incomplete")
    made = RetentionPolicy(
        name=name,
        key=fold(name),
        work_kind=entry.kind,
        term=read_term(entry.term),
        anchor=entry.anchor,
        source=a_name(entry.source, "source"),
    )
    work.add(made)
    return made


def raise_unknown(name: str, known: dict[str, str]) -> None:
    """Raise :class:`NotFound`, with the names that look like it."""
    the_one([], fold(name), known, "policy")
    raise NotFound("no_policy")


def foresee_all(work: Work, households: Sequence[int]) -> Foreseen:
    """What destroying the records of these households will do."""
    return foresee(work, [household_target(work, one) for one in households])


def destroy(work: Work, foreseen: Foreseen, signed: Signed) -> DestructionProof:
    """Destroy them, with one proof for all. Raises :class:`Refused` when nobody's name is known."""
    if not work.me:
        raise Refused("retention_no_name")
    return erase(work, foreseen, signed._replace(why=Destroyed.RETENTION))
