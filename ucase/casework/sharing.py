"""Sharing: what may go to a partner now, and the record of what went."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.consent import categories_of
from ucase.casework.lookup import find_case, find_organisation, me
from ucase.casework.resident import find_resident
from ucase.domain import references
from ucase.domain.coverage import Consent, Coverage, Covered, Rules, coverage, purposes
from ucase.domain.errors import Refused, UsageProblem
from ucase.domain.partner_policy import check_parts, free_for, never_for, refuse_nobody
from ucase.domain.personal_data import SHAREABLE, Category
from ucase.domain.settings import Settings
from ucase.domain.sharing import Ground, SharedForm
from ucase.domain.stage import check_open
from ucase.domain.wording import a_line
from ucase.domain.works import OrganisationKind
from ucase.storage.models import Case, DataConsent, DisclosedCategory, Disclosure, Resident, Restriction
from ucase.storage.work import Work

OF_A_HOUSEHOLD = frozenset({Category.APPROACH, Category.PRACTICAL})
"""What is about nobody in particular: it needs no resident to be named."""
DESPITE_RESTRICTION = (Ground.VITAL_INTEREST, Ground.LAW)
"""On these grounds data of somebody whose record is restricted go all the same (AVG art. 18 lid 2)."""


class ShareEntry(NamedTuple):
    """What somebody wants to share. Without categories it is everything that may go."""

    case: int
    to: str
    resident: str | None = None
    categories: tuple[Category, ...] | None = None
    purpose: str | None = None
    ground: Ground = Ground.CONSENT
    because: str | None = None


class Sharing(NamedTuple):
    """What may go, to whom, about whom."""

    case: int
    resident: int | None
    organisation: int
    to: str
    kind: OrganisationKind
    found: Coverage
    ground: Ground
    because: str | None
    purpose: str | None
    asked_for: str | None
    """For what to ask the resident again: the purpose of the one consent that ended."""


def prepare(work: Work, entry: ShareEntry, settings: Settings) -> Sharing:
    """What may go at this moment; nobody else can change that until the work ends.

    Raises :class:`Refused` when this kind of partner gets nothing about anybody, for the whole dossier, when
    the record is restricted; :class:`UsageProblem` for another ground without a reason or without saying
    what, and for several purposes at once.
    """
    case = find_case(work, entry.case, to_change=False)  # whether it is restricted depends on the ground
    check_open(case.stage, references.write(references.CASE, case.id))
    organisation = find_organisation(work, entry.to, "with")
    refuse_nobody(organisation.kind)
    because = checked_ground(entry)
    if entry.categories is not None:
        check_parts(entry.categories)
    rules = Rules(free_for(organisation.kind, settings), never_for(organisation.kind))
    resident = whom(work, case, entry, rules)
    refuse_restricted(work, case, resident, entry.ground)
    consents = consents_of(work, case.id, resident, organisation.id) if resident is not None else []
    found = coverage(entry.categories, rules, consents, entry.purpose, entry.ground, work.clock.today)
    used = purposes(found, consents)
    if len(used) > 1:
        raise UsageProblem("which_purpose", case=references.write(references.CASE, case.id))
    said = a_line(entry.purpose or "", "for") or None
    ended = {one.purpose for one in consents if one.number in {part.consent for part in found.uncovered}}
    return Sharing(
        case.id, resident, organisation.id, organisation.name, organisation.kind, found, entry.ground,
        because, used[0] if used else said, said or (ended.pop() if len(ended) == 1 else None),
    )  # fmt: skip


def checked_ground(entry: ShareEntry) -> str | None:
    """The reason for another ground than consent. Raises :class:`UsageProblem`."""
    because = a_line(entry.because or "", "because") or None
    if entry.ground is Ground.CONSENT:
        if because is not None:
            raise UsageProblem("because_without_ground")
        return None
    if because is None:
        raise UsageProblem("ground_because", ground=entry.ground.value)
    if entry.categories is None:
        raise UsageProblem("ground_what", ground=entry.ground.value)
    return because


def whom(work: Work, case: Case, entry: ShareEntry, rules: Rules) -> int | None:
    """Whom it is about; nobody when all that can go is free and of the household.

    Raises as :func:`ucase.casework.resident.find_resident` does.
    """
    possible = set(entry.categories or SHAREABLE) - rules.never
    if entry.resident is None and possible <= rules.free & OF_A_HOUSEHOLD:
        return None
    return find_resident(work, case.household_id, entry.resident).id


def refuse_restricted(work: Work, case: Case, resident: int | None, ground: Ground) -> None:
    """Raise :class:`Refused` when the record of whom it is about is restricted."""
    if ground in DESPITE_RESTRICTION:
        return
    about = Resident.household_id == case.household_id if resident is None else Resident.id == resident
    restricted = work.session.scalars(
        select(Restriction.resident_id)
        .join(Resident, Resident.id == Restriction.resident_id)
        .where(about, Restriction.lifted_on.is_(None))
        .order_by(Restriction.resident_id)
    ).first()
    if restricted is not None:
        raise Refused("restricted_not_shared", resident=references.write(references.RESIDENT, restricted))


def consents_of(work: Work, case: int, resident: int, organisation: int) -> list[Consent]:
    """Every consent of a resident for an organisation, the oldest first, whether it holds or not."""
    found = work.session.scalars(
        select(DataConsent)
        .where(
            DataConsent.case_id == case,
            DataConsent.resident_id == resident,
            DataConsent.organisation_id == organisation,
        )
        .order_by(DataConsent.id)
    ).all()
    return [
        Consent(
            one.id, one.purpose, frozenset(categories_of(work, one.id)), one.given_on, one.until_on,
            one.withdrawn_on,
        )
        for one in found
    ]  # fmt: skip


def record(work: Work, sharing: Sharing, covered: Sequence[Covered], form: SharedForm, digest: str) -> int:
    """Keep what went to whom on which ground; gives the number. The text itself is not kept."""
    author = me(work)
    grounds = {one.ground for one in covered}
    disclosure = Disclosure(
        case_id=sharing.case,
        resident_id=sharing.resident,
        organisation_id=sharing.organisation,
        manager_id=author.id if author else work.session.get_one(Case, sharing.case).manager_id,
        shared_on=work.clock.today,
        ground=Ground.CONSENT if Ground.CONSENT in grounds else next(iter(grounds)),
        because=sharing.because,
        purpose=sharing.purpose,
        form=form,
        digest=digest,
    )
    work.add(disclosure)
    work.session.add_all(
        DisclosedCategory(disclosure_id=disclosure.id, category=one.category, consent_id=one.consent)
        for one in covered
    )
    work.session.flush()
    return disclosure.id
