"""The ladder of support: own strength first, then the network, volunteers, facilities (DOMAIN §2.4)."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import or_, select

from ucase.casework.lookup import find_case
from ucase.casework.plan import find_need, needed, past
from ucase.domain import references
from ucase.domain.errors import Invalid, NotFound, Refused
from ucase.domain.plan import SupportStatus, Tier, check_step, untried
from ucase.domain.text import fold
from ucase.domain.wording import a_text
from ucase.storage.models import Case, Need, NetworkMember, Organisation, OrganisationAlias, Support
from ucase.storage.work import Work


class SupportEntry(NamedTuple):
    """A support to be written down. ``lower_tiers``: what was tried below, or why that does not fit."""

    need: int
    tier: Tier
    by: str
    lower_tiers: str | None
    status: SupportStatus
    on: date


class Supported(NamedTuple):
    """A support after the command; ``unexplained`` are lower tiers that were neither tried nor explained."""

    support: int
    need: int
    case: int
    status: SupportStatus
    unexplained: tuple[Tier, ...] = ()


def tiers_below(work: Work, need_number: int, tier: Tier) -> tuple[Tier, ...]:
    """The lower tiers on which nothing was tried for this need yet."""
    find_need(work, need_number)
    tried = set(work.session.scalars(select(Support.tier).where(Support.need_id == need_number)))
    return untried(tier, tried)


def explain(work: Work, number: int, words: str) -> Supported:
    """Keep afterwards what was tried on the lower tiers, or why they do not fit; the last word counts."""
    support = find_support(work, number)
    need = work.session.get_one(Need, support.need_id)
    support.lower_tiers = needed(words, "words")
    work.session.flush()
    return Supported(support.id, need.id, need.case_id, support.status)


def add_support(work: Work, entry: SupportEntry) -> Supported:
    """Write down what is done about a need. A step up is never refused; what it leaves out is told."""
    need = find_need(work, entry.need)
    below = tiers_below(work, need.id, entry.tier)
    case = work.session.get_one(Case, need.case_id)
    member, organisation, provider = who_gives(work, case, entry.by)
    day = past(work, entry.on)
    explained = a_text(entry.lower_tiers or "", "lower_tiers") or None
    support = Support(
        need_id=need.id,
        tier=entry.tier,
        provider=provider,
        member_id=member,
        organisation_id=organisation,
        lower_tiers=explained,
        status=SupportStatus.PROPOSED,
        proposed_on=day,
    )
    work.add(support)
    if entry.status is not SupportStatus.PROPOSED:
        change_status(support, entry.status, day)
    work.session.flush()
    return Supported(support.id, need.id, case.id, support.status, () if explained else below)


def step(
    work: Work, number: int, to: SupportStatus, on: date, result: str | None, solved: bool | None
) -> Supported:
    """A support is agreed, started, ended or refused. Raises :class:`Refused` for a step that cannot be."""
    support = find_support(work, number)
    need = work.session.get_one(Need, support.need_id)
    check_step(support.status, to, references.write(references.SUPPORT, number))
    day = past(work, on)
    if day < (support.started_on or support.agreed_on or support.proposed_on):
        raise Invalid("before_last_step", field="on")
    change_status(support, to, day)
    support.result = a_text(result or "", "result") or support.result
    if solved is not None:
        support.solved = solved
    work.session.flush()
    return Supported(support.id, need.id, need.case_id, to)


def change_status(support: Support, to: SupportStatus, day: date) -> None:
    """Set the status and the day that goes with it."""
    support.status = to
    if to is SupportStatus.AGREED:
        support.agreed_on = day
    elif to is SupportStatus.STARTED:
        support.agreed_on = support.agreed_on or day
        support.started_on = day
    elif to in (SupportStatus.ENDED, SupportStatus.REFUSED):
        support.ended_on = day


def find_support(work: Work, number: int) -> Support:
    """The support with this number. Raises :class:`NotFound`; :class:`Refused` when its case has ended."""
    support = work.session.get(Support, number)
    if support is None:
        raise NotFound("no_support", support=references.write(references.SUPPORT, number))
    find_case(work, work.session.get_one(Need, support.need_id).case_id)
    return support


def who_gives(work: Work, case: Case, said: str) -> tuple[int | None, int | None, str]:
    """Who gives the support: a member of the network (M-0001, or by name), a partner, or anybody in words.

    Gives the key of the member, the key of the organisation, and the words. Raises :class:`Refused` for a
    member of another household's network.
    """
    words = needed(said, "by")
    typed = words.upper()
    if typed.startswith(f"{references.MEMBER}-"):
        number = references.read(references.MEMBER, typed)
        member = work.session.get(NetworkMember, number)
        if member is None or member.household_id != case.household_id:
            raise Refused("member_other_household", member=references.write(references.MEMBER, number))
        return member.id, None, member.name
    key = fold(words)
    known = select(NetworkMember).where(
        NetworkMember.household_id == case.household_id, NetworkMember.gone_on.is_(None)
    )
    for one in work.session.scalars(known.order_by(NetworkMember.id)):
        if fold(one.name) == key:
            return one.id, None, one.name
    organisation = work.session.scalars(
        select(Organisation)
        .outerjoin(OrganisationAlias, OrganisationAlias.organisation_id == Organisation.id)
        .where(or_(Organisation.key == key, OrganisationAlias.key == key))
        .order_by(Organisation.id)
        .limit(1)
    ).first()
    return (None, organisation.id, organisation.name) if organisation else (None, None, words)
