"""The sections of ``ucase today``, each for the whole team and for one case manager.

Whatever the number of cases, a section reads an index in order and stops when the screen has enough.
"""

from typing import Any

from sqlalchemy import Select, func, or_, select

from ucase.queries.definitions.cover import is_covered
from ucase.queries.definitions.deadlines import is_of_a_request, is_running
from ucase.queries.definitions.moves import LEAVING, has_nowhere_to_go
from ucase.queries.definitions.referrals import is_unanswered
from ucase.queries.definitions.rules import (
    ZERO,
    constant,
    day,
    has_open_stage,
    is_current_episode,
    is_open_follow_up,
    last_contact,
    nothing_happened,
    number,
    restricted_residents,
)
from ucase.storage.models import (
    Case,
    DataConsent,
    Deadline,
    Episode,
    FollowUp,
    Referral,
    Relocation,
)

Query = Select[*tuple[Any, ...]]


def first(query: Query, *order: str) -> Query:
    """The first rows, in order, and no more than are needed."""
    return query.order_by(*order).limit(number("most")).offset(ZERO)


between = (is_open_follow_up(), FollowUp.due >= day("since"), FollowUp.due <= day("until"))
check_ins = select(FollowUp.id, FollowUp.case_id, FollowUp.due, FollowUp.at_time, FollowUp.purpose).where(
    *between
)
appointments = check_ins.where(FollowUp.at_time.is_not(None))
counted = select(FollowUp.id).where(*between)
deadlines = (
    select(Deadline.id.label("id"), Deadline.case_id, Deadline.due.label("due"), Deadline.kind)
    .select_from(Deadline)
    .join(Case, Case.id == Deadline.case_id)
    .where(Deadline.due <= day("until"), is_running(), or_(has_open_stage(), is_of_a_request()))
)
no_home = (
    select(Case.id.label("id"), Deadline.due.label("due"))
    .select_from(Deadline)
    .join(Case, Case.id == Deadline.case_id)
    .outerjoin(Relocation, Relocation.case_id == Case.id)
    .where(
        Deadline.due <= day("until"),
        Deadline.kind.in_([constant(one) for one in LEAVING]),
        is_running(),
        has_open_stage(),
        has_nowhere_to_go(),
    )
)
silent = (
    select(Case.id.label("id"), Episode.opened_on, last_contact().label("last_contact"))
    .select_from(Case)
    .join(Episode, is_current_episode())
    .where(has_open_stage(), nothing_happened())
)

consents = (
    select(DataConsent.id.label("id"), DataConsent.case_id, DataConsent.until_on.label("until_on"))
    .select_from(DataConsent)
    .join(Case, Case.id == DataConsent.case_id)
    .where(
        # ``ucase.domain.sharing.consent_state`` is EXPIRING on the day ``since``.
        DataConsent.given_on <= day("since"),
        DataConsent.until_on >= day("since"),
        DataConsent.until_on <= day("until"),
        or_(DataConsent.withdrawn_on.is_(None), DataConsent.withdrawn_on > day("since")),
        has_open_stage(),
        DataConsent.resident_id.not_in(restricted_residents()),
    )
)
referrals = (
    select(Referral.id.label("id"), Referral.case_id, Referral.sent_on.label("sent_on"))
    .select_from(Referral)
    .join(Case, Case.id == Referral.case_id)
    .where(
        is_unanswered(),
        has_open_stage(),
        or_(Referral.resident_id.is_(None), Referral.resident_id.not_in(restricted_residents())),
    )
)


def each(name: str, query: Query, case: Any, manager: Any, *order: str) -> dict[str, Query]:  # noqa: ANN401
    """A section for the team, for one case manager but what a colleague covers, and for one case."""
    return {
        name: first(query, *order),
        f"{name}_mine": first(query.where(manager == number("manager"), ~is_covered(case, manager)), *order),
        f"{name}_of_case": first(query.where(case == number("case")), *order),
    }


def count(query: Query) -> Query:
    """How many rows a query has."""
    return select(func.count()).select_from(query.subquery("counted"))


of_check_in = FollowUp.case_id, FollowUp.assigned_to_id
of_case = Case.id, Case.manager_id
of_few = Case.id, Case.manager_id + ZERO  # so that SQLite goes by what is rare, not by the cases

QUERIES = {
    **each("today_check_ins", check_ins, *of_check_in, "due", "id"),
    **each(
        "today_appointments",
        appointments,
        FollowUp.case_id,
        FollowUp.assigned_to_id + ZERO,  # so that SQLite goes by the few that have a time
        "due",
        "at_time",
        "id",
    ),
    "today_check_ins_count_mine": count(
        counted.where(FollowUp.assigned_to_id == number("manager"), ~is_covered(*of_check_in))
    ),
    **each("today_deadlines", deadlines, *of_case, "due", "id"),
    **each("today_no_home", no_home, *of_case, "due", "id"),
    **each("today_silent", silent, *of_case, "id"),
    **each("today_consents", consents, *of_few, "until_on", "id"),
    **each("today_referrals", referrals, *of_few, "sent_on", "id"),
}
