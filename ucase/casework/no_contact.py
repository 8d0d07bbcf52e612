"""When nobody is reached time after time: which other way can be tried (DESIGN §1, step 5)."""

from typing import NamedTuple

from sqlalchemy import func, select

from ucase.domain.check_ins import CheckInSignal, no_contact_in_a_row
from ucase.domain.due import FollowUpState
from ucase.domain.vocabulary import Channel, Outcome
from ucase.storage.models import Case, Contact, FollowUp, Household, NetworkMember, Resident
from ucase.storage.work import Work

BY_WEIGHT = (Channel.HOME_VISIT, Channel.PHONE, Channel.MESSAGE, Channel.OFFICE)
"""In which order another way is proposed: at the door most is seen [P]."""


class AnotherWay(NamedTuple):
    """After how many times in vain, which channel was not tried, and who else there is."""

    times: int
    channel: Channel | None
    residents: int
    members: int


def another_way(work: Work, case: Case, enough: int) -> AnotherWay | None:
    """What to try next, when the last ``enough`` check-ins of a case were all without contact."""
    signals = work.session.scalars(
        select(FollowUp.signal)
        .where(FollowUp.case_id == case.id, FollowUp.state == FollowUpState.DONE)
        .order_by(FollowUp.ended_on.desc(), FollowUp.id.desc())
    ).all()
    times = no_contact_in_a_row(signals)
    if times < enough or spoken_since(work, case, times):
        return None
    tried = set(
        work.session.scalars(
            select(Contact.channel)
            .where(Contact.case_id == case.id, Contact.outcome != Outcome.REACHED)
            .order_by(Contact.happened_on.desc(), Contact.id.desc())
            .limit(times)
        )
    )
    household = work.session.get_one(Household, case.household_id)
    order = (*filter(None, [household.preferred_channel]), *BY_WEIGHT)
    return AnotherWay(
        times,
        next((one for one in order if one not in tried), None),
        count_others(work, case),
        work.session.scalar(
            select(func.count()).select_from(NetworkMember).where(NetworkMember.household_id == household.id)
        )
        or 0,
    )


def spoken_since(work: Work, case: Case, times: int) -> bool:
    """Whether somebody was reached after the first of the check-ins in vain."""
    ended = work.session.scalars(
        select(FollowUp.ended_on)
        .where(FollowUp.case_id == case.id, FollowUp.signal == CheckInSignal.NO_CONTACT)
        .order_by(FollowUp.ended_on.desc(), FollowUp.id.desc())
        .limit(times)
    ).all()
    last = work.session.scalar(
        select(func.max(Contact.happened_on)).where(
            Contact.case_id == case.id, Contact.outcome == Outcome.REACHED
        )
    )
    first = ended[-1]
    return last is not None and first is not None and last > first


def count_others(work: Work, case: Case) -> int:
    """How many others of the household have a name."""
    named = select(func.count()).where(Resident.household_id == case.household_id, Resident.family_name != "")
    return max(0, (work.session.scalar(named) or 0) - 1)
