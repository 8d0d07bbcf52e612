"""Erasing somebody: out of every table, every text and the log, while the figures stay what they were.

Who lives with others is taken out of what is about all of them; of who was the last of a household all of its
cases are emptied. What reports count stays, under a number without a name (DOMAIN §5.2).
"""

from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.erase_rows import Plan, Target, apply, plan_for, records_in
from ucase.casework.lookup import find_case
from ucase.casework.resident import find_resident, full_name, residents_of
from ucase.domain import references
from ucase.domain.errors import Refused
from ucase.domain.log import EntryKind
from ucase.domain.retention import Destroyed
from ucase.domain.stage import OPEN
from ucase.storage.log.erase import erase_payloads, steps_about
from ucase.storage.models import Case, DestructionProof
from ucase.storage.work import Work


class Foreseen(NamedTuple):
    """What erasing does, before it is done and after."""

    plan: Plan
    whole: bool
    """Nobody of these households remains."""
    records: dict[str, int]
    """How many rows are emptied, changed or taken away, by table."""
    log_entries: int
    steps: list[int]
    """The steps that can no longer be taken back."""


def target_of(work: Work, case: int, said: str | None) -> Target:
    """The resident that is meant, and what goes along.

    Raises :class:`NotFound`, :class:`Invalid` when it is not said who of several, :class:`Refused` when the
    last of a household still has an open case.
    """
    found = find_case(work, case, to_change=False)
    resident = find_resident(work, found.household_id, said)
    others = [
        one for one in residents_of(work, found.household_id) if one.id != resident.id and full_name(one)
    ]
    if not others:
        return household_target(work, found.household_id)
    return Target(found.household_id, [resident], whole=False)


def household_target(work: Work, household: int) -> Target:
    """Everybody of a household. Raises :class:`Refused` when one of its cases is open."""
    still_open = work.session.scalars(
        select(Case.id).where(Case.household_id == household, Case.stage.in_(OPEN)).order_by(Case.id)
    ).all()
    if still_open:
        raise Refused("erase_open_case", case=references.write(references.CASE, still_open[0]))
    return Target(household, list(residents_of(work, household)), whole=True)


def foresee(work: Work, targets: Sequence[Target]) -> Foreseen:
    """What erasing will do; nothing is changed."""
    plan = plan_for(work, targets)
    steps = steps_about(work, plan.about)
    return Foreseen(plan, all(one.whole for one in targets), records_in(plan), plan.log_entries, steps)


def erase(work: Work, foreseen: Foreseen, proof: "Signed") -> DestructionProof:
    """Do it, and write down that it was done, without saying about whom."""
    work.log_as(EntryKind.ERASURE)
    work.mass_change = 1
    apply(work, foreseen.plan, work.clock.today)
    erased = erase_payloads(work, foreseen.plan.about)
    return write_proof(work, foreseen, proof, erased)


class Signed(NamedTuple):
    """Who destroys what, why, and until when the backups still have it."""

    why: Destroyed
    policy: str | None = None
    backups_gone_on: date | None = None


def write_proof(work: Work, done: Foreseen, proof: Signed, log_entries: int) -> DestructionProof:
    """The proof: how much of what, when and by whom; a digest of its own words, and nobody's name."""
    author = work.author
    counts = {
        "cases": len(done.plan.cases),
        "residents": len(done.plan.residents),
        "records": sum(done.records.values()),
        "log_entries": log_entries,
    }
    made = DestructionProof(
        destroyed_on=work.clock.today,
        by_name=author.who,
        why=proof.why,
        policy=proof.policy,
        backups_gone_on=proof.backups_gone_on,
        digest=digest_of(work.clock.today, author.who, proof, counts),
        **counts,
    )
    work.add(made)
    return made


def digest_of(day: date, who: str, proof: Signed, counts: Mapping[str, int]) -> str:
    """By which a proof that was printed can be held against the one that is kept."""
    words = [day.isoformat(), who, proof.why.value, proof.policy or "", str(proof.backups_gone_on or "")]
    words += [f"{name}={count}" for name, count in counts.items()]
    return sha256("\n".join(words).encode()).hexdigest()[:16]
