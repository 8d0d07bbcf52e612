"""Erasing again, in a backup that is put back, whoever was erased since it was made.

What is put back lasts only after this: the copy is not the file of cases yet. The proofs that somebody was
erased come along, for they are what a team has to show.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from ucase.casework.erase_rows import Target, apply, plan_for
from ucase.casework.follow_up import skip_all_open
from ucase.casework.lookup import current_episode
from ucase.casework.resident import full_name, residents_of
from ucase.casework.stages import come_into
from ucase.domain.clock import Clock
from ucase.domain.log import EntryKind
from ucase.domain.retention import Destroyed
from ucase.domain.stage import OPEN, Stage
from ucase.storage.erased import Emptied, Erased
from ucase.storage.log.erase import erase_payloads
from ucase.storage.log.image import plain
from ucase.storage.models import Case, DestructionProof, Resident
from ucase.storage.place import Place
from ucase.storage.tidy import tidy
from ucase.storage.work import Work

OF_A_PROOF = (
    "by_name", "policy", "cases", "residents", "records", "log_entries", "digest",
)  # fmt: skip
DAYS_OF_A_PROOF = ("destroyed_on", "backups_gone_on")


def erase_again(copy: Place, erased: Erased, clock: Clock, who: str) -> None:
    """Erase from a copy everybody who is said to have been erased, and leave no byte of them in it."""
    with Work(copy, clock, who, "restore") as work:
        work.log_as(EntryKind.ERASURE)
        emptied = {key: case for (key, made), case in erased.cases.items() if is_of(work, Case, key, made)}
        end_open_cases(work, emptied)
        targets = list(targets_in(work, erased, emptied))
        if targets:
            plan = plan_for(work, targets)
            apply(work, plan, clock.today)
            keep_the_days(work, erased, emptied)
            erase_payloads(work, plan.about)
        bring_proofs(work, erased.proofs)
        work.commit()
    tidy(copy, ())


def is_of(work: Work, kind: type[Case | Resident], key: int, made: str) -> bool:
    """Whether a number is given out in the copy to what it was given out to there."""
    created = work.session.scalar(select(kind.created_at).where(kind.id == key))
    return created is not None and plain(created) == plain(made)


def targets_in(work: Work, erased: Erased, emptied: Mapping[int, Emptied]) -> Iterator[Target]:
    """Who is erased of each household; as a whole where all who are known of it were, with all its cases."""
    keys: dict[int, set[int]] = defaultdict(set)
    for key, made in erased.residents:
        if is_of(work, Resident, key, made):
            keys[work.session.get_one(Resident, key).household_id].add(key)
    for household, gone in sorted(keys.items()):
        there = list(residents_of(work, household))
        cases = work.session.scalars(select(Case.id).where(Case.household_id == household)).all()
        known = {one.id for one in there if full_name(one)}
        if known <= gone and all(case in emptied for case in cases):
            yield Target(household, there, whole=True)
        else:
            yield Target(household, [one for one in there if one.id in gone], whole=False)


def end_open_cases(work: Work, emptied: Mapping[int, Emptied]) -> None:
    """A case that ended before all of it was erased ends in the copy too: nobody is there to support."""
    for key, was in emptied.items():
        case = work.session.get_one(Case, key)
        if case.stage not in OPEN:
            continue
        episode = current_episode(work, case)
        day = max(date.fromisoformat(was.closed_on or was.destroyed_on), episode.opened_on)
        episode.closed_on = day
        skip_all_open(work, case, "")
        come_into(work, case, Stage(was.stage), day)
    work.session.flush()


def keep_the_days(work: Work, erased: Erased, emptied: Mapping[int, Emptied]) -> None:
    """They were erased on the day on which they were, and not today."""
    days = [
        {"id": key, "erased_on": date.fromisoformat(on)}
        for (key, made), on in erased.residents.items()
        if is_of(work, Resident, key, made)
    ]
    work.update_rows(Resident, days)
    ended = [(key, date.fromisoformat(was.destroyed_on)) for key, was in emptied.items()]
    work.update_rows(Case, [{"id": key, "destroyed_on": on} for key, on in ended])


def bring_proofs(work: Work, proofs: Mapping[str, Mapping[str, Any]]) -> None:
    """The proofs that the copy does not have yet."""
    there = set(work.session.scalars(select(DestructionProof.digest)))
    missing = [proof for digest, proof in proofs.items() if digest not in there]
    if missing:
        work.insert_rows(DestructionProof, map(as_row, missing))


def as_row(proof: Mapping[str, Any]) -> dict[str, Any]:
    """A proof as another file has it."""
    days = {name: date.fromisoformat(proof[name]) if proof[name] else None for name in DAYS_OF_A_PROOF}
    return {**{name: proof[name] for name in OF_A_PROOF}, **days, "why": Destroyed(proof["why"])}
