"""What must go by the policy in force, what stands in the way, and the proofs of what went."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from ucase.domain.retention import RetentionAnchor, WorkKind
from ucase.domain.retention_terms import Facts, Policy, kept_until, kind_of
from ucase.queries import run
from ucase.storage.log.image import plain
from ucase.storage.reading import Reader, a_date, as_date

IN_THE_WAY = ("open-case", "restricted", "objection", "request", "referral")
"""What can stand in the way of destroying, in the order in which it is told."""


class Kept(NamedTuple):
    """A household's record and until when it is kept."""

    household: int
    case: int | None
    """Its last case."""
    kind: WorkKind
    policy: Policy | None
    since: date | None
    until: date | None
    blocked_by: tuple[str, ...]

    def is_due(self, today: date) -> bool:
        """Whether its term is over."""
        return self.until is not None and self.until <= today


class Proof(NamedTuple):
    """That something was destroyed; nothing about whom it told."""

    number: int
    on: date
    by: str
    why: str
    policy: str | None
    cases: int
    residents: int
    records: int
    log_entries: int
    backups_gone_on: date | None
    digest: str


def policies(reader: Reader) -> list[Policy]:
    """All policies, those in force and those that are not."""
    return [
        Policy(
            number, name, WorkKind(kind), term, RetentionAnchor(anchor), source, bool(force), bool(shipped)
        )
        for number, name, kind, term, anchor, source, force, shipped in run(reader, "retention_policies")
    ]


def in_force(reader: Reader) -> Mapping[WorkKind, Policy]:
    """The policy that holds for each kind of work, where one was put in force."""
    return {one.kind: one for one in policies(reader) if one.in_force}


def kept(reader: Reader, household: int | None = None) -> Iterator[Kept]:
    """Every household of which somebody is known, with until when its record is kept."""
    force = in_force(reader)
    for row in run(reader, "retention_households", household=household):
        number, created, closed, open_cases, taken_up, considered, case, *blocks = row
        created_on = date.fromisoformat(str(plain(created))[:10])
        facts = Facts(number, created_on, as_date(closed), open_cases, taken_up, considered)
        policy = force.get(kind_of(facts))
        counts = (open_cases, *blocks)
        blocked = tuple(word for word, count in zip(IN_THE_WAY, counts, strict=True) if count)
        by_closing = policy is not None and policy.anchor is RetentionAnchor.CLOSING
        since = facts.last_closed_on if by_closing else facts.created_on
        yield Kept(number, case, kind_of(facts), policy, since, kept_until(facts, policy), blocked)


def proofs(reader: Reader) -> Iterator[Proof]:
    """What was destroyed, the first first."""
    for row in run(reader, "destruction_proofs"):
        proof = Proof(*row)
        yield proof._replace(on=a_date(proof.on), backups_gone_on=as_date(proof.backups_gone_on))
