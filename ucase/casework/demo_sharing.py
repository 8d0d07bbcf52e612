"""What the demo shows of working with others: something shared and taken back, referrals of every kind."""

from collections.abc import Sequence
from datetime import date, timedelta
from hashlib import sha256
from importlib import import_module

from ucase.casework.asking_after import AS_SHIPPED, Asking
from ucase.casework.consent import ConsentEntry, give, withdraw
from ucase.casework.demo_people import texts
from ucase.casework.demo_pulse import open_since
from ucase.casework.demo_year import day_clock, workday
from ucase.casework.follow_up import complete
from ucase.casework.referral import Handover, ReferralEntry, Referred, refer, take_step
from ucase.casework.sharing import ShareEntry, prepare, record
from ucase.domain.personal_data import Category
from ucase.domain.referring import OPEN, ReferralState
from ucase.domain.sharing import Given, SharedForm
from ucase.domain.working_days import Calendar
from ucase.storage.work import Work

TEAM, YOUTH, MEDIATION = "Buurtteamorganisatie Sociaal Utrecht", "Lokalis", "Buurtbemiddeling"
AFTER_THE_PULSE = 9
"""So many of the cases of long standing have something else to tell (``ucase.casework.demo_pulse``)."""

Step = tuple[int, ReferralState, str | None]
"""How many days ago, what, and the kind of text that was written with it."""
SENT, ACCEPTED, STARTED = ReferralState.SENT, ReferralState.ACCEPTED, ReferralState.STARTED


def add_sharing(work: Work, today: date, language: str) -> int:
    """Some households work with a partner; gives the case in which a consent was withdrawn."""
    shared, *referred = open_since(work, today - timedelta(days=60))[AFTER_THE_PULSE:]
    told = Others(work, today, language)
    told.a_question_that_was_taken_back(shared)
    told.no_answer_yet(referred[0])
    for case, (to, purpose, steps) in zip(referred[1:], REFERRED, strict=False):
        told.refers(case, to, purpose, *steps)
    work.clock = day_clock(today)
    return shared


REFERRED: Sequence[tuple[str, str, Sequence[Step]]] = (
    (YOUTH, "sharing-parenting", ((12, SENT, None), (8, ACCEPTED, None))),
    (MEDIATION, "sharing-quarrel", ((40, SENT, None), (31, ReferralState.DECLINED, "sharing-full"))),
    (
        MEDIATION,
        "sharing-quarrel",
        (
            (56, SENT, None),
            (50, ACCEPTED, None),
            (45, STARTED, None),
            (12, ReferralState.DONE, "sharing-quarrel-over"),
        ),
    ),
    (TEAM, "sharing-debts", ((24, SENT, None), (19, ACCEPTED, None), (10, STARTED, None))),
    (YOUTH, "sharing-parenting", ()),
)
"""To whom, for what, and how far it has come; what has no step yet was proposed two days ago."""


class Others:
    """Who has an arrangement with whom, written down on the days on which it was made."""

    def __init__(self, work: Work, today: date, language: str) -> None:
        self.work = work
        self.today = today
        self.said = texts(language)
        words: dict[str, str] = import_module(f"ucase.locale.{language}.sharing").TEXTS
        self.asking = Asking(
            AS_SHIPPED,
            Calendar(),
            {one: words[f"refer.check_in.{one}"] for one in OPEN},
            {one: words[f"refer.answered.{one}"] for one in ReferralState},
        )

    def a_question_that_was_taken_back(self, case: int) -> None:
        """A debt question goes to the team with the resident's consent, who then thinks better of it."""
        consent = self.consents(case, 32, "sharing-debts", Category.CONTACT, Category.FINANCES)
        sharing = prepare(self.work, ShareEntry(case, TEAM), AS_SHIPPED)
        digest = sha256(f"demo {case}".encode()).hexdigest()  # of a paper that nobody keeps
        record(self.work, sharing, sharing.found.covered, SharedForm.PDF, digest)
        made = self.refers(case, TEAM, "sharing-debts", (32, SENT, None), (26, ACCEPTED, None))
        because = self.say("sharing-taken-back")
        withdraw(self.work, consent, self.day(6), because)
        self.step(made, 6, ReferralState.WITHDRAWN, because)

    def no_answer_yet(self, case: int) -> None:
        """A partner lets wait for an answer, also after a call; and the consent runs out before long."""
        self.consents(case, 20, "sharing-debts", Category.CONTACT, Category.PLAN, lasts=18)
        made = self.refers(case, TEAM, "sharing-debts", (20, SENT, None))
        self.day(4)
        assert made.check_in is not None
        complete(self.work, made.check_in, self.say("sharing-called"))

    def consents(self, case: int, ago: int, purpose: str, *what: Category, lasts: int | None = None) -> int:
        """The resident lets the team have something, until so many days from today."""
        until = self.today + timedelta(days=lasts) if lasts is not None else None
        entry = ConsentEntry(case, None, TEAM, self.say(purpose), what, Given.SPOKEN, self.day(ago), until)
        return give(self.work, entry).consent

    def refers(self, case: int, to: str, purpose: str, *steps: Step) -> Referred:
        """A referral, as far as it has come; one that was only proposed has a warm handover ahead."""
        on = self.day(steps[0][0] if steps else 2)
        handover = (
            Handover(workday(self.today + timedelta(days=5)), self.say("sharing-table"))
            if not steps
            else None
        )
        made = refer(self.work, ReferralEntry(case, to, self.say(purpose), None, on, handover), self.asking)
        for ago, state, kind in steps:
            made = self.step(made, ago, state, self.say(kind) if kind else None)
        return made

    def step(self, made: Referred, ago: int, to: ReferralState, words: str | None) -> Referred:
        """One step of a referral, so many days ago."""
        return take_step(self.work, made.referral, to, self.day(ago), words, self.asking)

    def day(self, ago: int) -> date:
        """The working day so many days ago; what follows is written down on it."""
        self.work.clock = day_clock(min(self.today, workday(self.today - timedelta(days=ago))))
        return self.work.clock.today

    def say(self, kind: str) -> str:
        """The text of a kind."""
        return self.said[kind][0]
