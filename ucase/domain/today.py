"""What a case manager looks at first on a day, in the order in which it cannot wait (DESIGN §1, step 5)."""

from datetime import date, timedelta
from enum import StrEnum

from ucase.domain.due import end_of_week

DEADLINE_NEAR = timedelta(weeks=2)
"""A deadline is urgent from so long before it is up. Our own choice."""
OUT_SOON = timedelta(weeks=6)
"""To have nowhere to go is urgent from so long before a household must be out. Our own choice."""
AHEAD = timedelta(days=7)
"""How far ahead appointments are shown. Our own choice."""
EXPIRES_SOON = timedelta(days=30)
"""From so long before it runs out, consent is worth asking for again. Our own choice."""
ANSWER_DAYS = 14
"""So many days after it was sent a referral should have an answer, unless the team sets another number."""


class Section(StrEnum):
    """The parts of the day, in order."""

    OVERDUE = "overdue"
    DUE = "due"
    APPOINTMENTS = "appointments"
    DEADLINES = "deadlines"
    NO_HOME = "no_home"
    PULSE = "pulse"
    SILENT = "silent"
    CONSENTS = "consents"
    """Consent that runs out soon."""
    REFERRALS = "referrals"
    """Referrals that wait too long for an answer."""
    DRAFTS = "drafts"


def last_day(today: date, *, week: bool) -> date:
    """Up to which day something is due 'now': today, or the Sunday that closes its week."""
    return end_of_week(today) if week else today
