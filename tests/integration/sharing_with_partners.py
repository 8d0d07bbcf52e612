"""Two residents and five partners as a machine of Hypothesis: what is covered is reckoned here a second time.

Consent comes, runs out and is withdrawn, records are restricted and erased, days go by, things are shared.
All lives are lived in one unit of work, whose file is put back before each: what it has prepared once it
need not prepare again, and a life costs little.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.conftest import TODAY
from ucase.casework import consent as consents
from ucase.casework import sharing
from ucase.casework.erase import Signed, erase, foresee, target_of
from ucase.casework.rights import Limit, restrict, unrestrict
from ucase.domain.clock import system_clock
from ucase.domain.errors import Problem
from ucase.domain.personal_data import Category
from ucase.domain.retention import Destroyed
from ucase.domain.settings import Settings
from ucase.domain.sharing import Given, Ground, SharedForm
from ucase.domain.text import fold
from ucase.domain.works import OrganisationKind
from ucase.queries import consents as consent_list
from ucase.queries import disclosures as disclosure_list
from ucase.queries.sharing import facts
from ucase.render.sharing.document import document
from ucase.render.sharing.forms import text
from ucase.storage.reading import Reader
from ucase.storage.work import Work

FIRST, SECOND = 1, 2
TEAM, LANDLORD = "Buurtteamorganisatie Sociaal Utrecht", "Woonin"
BUILDER = "Bouw Verzonnen"
PARTNERS = {
    TEAM: OrganisationKind.NEIGHBOURHOOD_TEAM,
    LANDLORD: OrganisationKind.CORPORATION,
    "Politie": OrganisationKind.POLICE,
    BUILDER: OrganisationKind.CONTRACTOR,
    "gemeente Utrecht": OrganisationKind.MUNICIPALITY,
}
WORDS = {
    Category.CONTACT: "naam", Category.FINANCES: "geld", Category.NETWORK: "hulp", Category.PLAN: "doel",
    Category.NOTES: "notitie",
}  # fmt: skip
"""A word in the case for each of these categories; ``geheim`` stands in a confidential contact."""
SOME = (*WORDS, Category.APPROACH)
NAMES = {FIRST: "Zzallegrazz", SECOND: "Zzbedachtzz"}
"""What both are called; in the notes it is the second one who calls."""
MARK = re.compile(r"[Zz]z(\w+?)zz")
DESPITE = (Ground.VITAL_INTEREST, Ground.LAW)
OTHER_GROUNDS = (*DESPITE, Ground.REPORTING_CODE)
SHIPPED = Settings({}, "the configuration")

Yes = tuple[int, str, tuple[Category, ...], str, int, int | None]
"""Who says yes to whom, to what, for what, so many days ago and until in so many days."""
AT_FIRST: tuple[Yes, ...] = (
    (FIRST, TEAM, (Category.CONTACT, Category.FINANCES), "schuldhulp", 0, 1),
    (FIRST, TEAM, (Category.NOTES,), "opvoeding", 1, None),
    (SECOND, "Politie", (Category.CONTACT, Category.NETWORK), "schuldhulp", 0, 0),
    (SECOND, LANDLORD, (Category.CONTACT,), "opvoeding", 0, None),
)
"""Some of these are there when a life begins: most of it would go by before chance says as much."""

a_resident = st.sampled_from([FIRST, SECOND])
a_partner = st.just(TEAM) | st.sampled_from(sorted(PARTNERS))
some = st.lists(st.sampled_from(SOME), min_size=1, max_size=4, unique=True).map(tuple)
a_purpose = st.sampled_from(["schuldhulp", "Schuldhulp", "opvoeding"])
a_few_days = st.sampled_from([0, 0, 1, 2])
MOMENTS = ("now", "now", "last day", "day after", "withdrawn")
some_position = st.integers(0, 9)
sometimes = st.sampled_from([False, False, True])


class UncoveredError(Exception):
    """Something went that was not covered, something did not go that was, or it is not told as it was."""


def insist(holds: bool, what: str) -> None:
    """Raise :class:`UncoveredError` with what is wrong."""
    if not holds:
        raise UncoveredError(what)


class Said(NamedTuple):
    """What a resident once said; from the day of withdrawal on it is worth nothing."""

    resident: int
    partner: str
    purpose: str
    categories: frozenset[Category]
    on: date
    until: date | None


class Went(NamedTuple):
    """What went to somebody."""

    resident: int | None
    categories: frozenset[Category]


class Along(Reader):
    """Reads over the connection of a work, instead of opening one."""

    def __init__(self, work: Work) -> None:
        super().__init__(work.place)
        self.connection = work.session.connection().connection.dbapi_connection


def never(kind: OrganisationKind, category: Category) -> bool:
    """The table of DOMAIN §4.2, written down once more."""
    if kind is OrganisationKind.MUNICIPALITY:
        return True
    if kind is OrganisationKind.CONTRACTOR:
        return category is not Category.APPROACH
    return kind is OrganisationKind.CORPORATION and category in (
        Category.FINANCES, Category.NETWORK, Category.PLAN, Category.NOTES,
    )  # fmt: skip


def free(kind: OrganisationKind, category: Category) -> bool:
    """What goes without consent."""
    if kind is OrganisationKind.CORPORATION:
        return category in (Category.APPROACH, Category.PRACTICAL)
    return kind is OrganisationKind.CONTRACTOR and category is Category.APPROACH


class Partners(RuleBasedStateMachine):
    """A household of two in which all this happens."""

    work: Work
    fresh: bytes
    """The file as it is when a life begins."""

    @initialize(said=st.sampled_from([AT_FIRST, AT_FIRST[:2], AT_FIRST[2:], ()]))
    def begin(self, said: tuple[Yes, ...]) -> None:
        self.work.roll_back()
        self.work.session.expunge_all()
        self.work.place.file.write_bytes(self.fresh)  # nothing has it open between two transactions
        self.work.clock = system_clock(TODAY)
        self.said: dict[int, Said] = {}
        self.withdrawn: dict[int, date] = {}
        self.restricted: set[int] = set()
        self.erased: set[int] = set()
        self.went: dict[int, Went] = {}
        for one in said:
            self.give(*one)

    def teardown(self) -> None:
        self.work.roll_back()

    @property
    def day(self) -> date:
        """The day it is."""
        return self.work.clock.today

    @contextmanager
    def step(self) -> Iterator[Work]:
        """What one command does: all of it, or when it is refused nothing."""
        try:
            yield self.work
            self.work.commit()
        except Problem:
            self.work.roll_back()
            raise

    def ago(self, days: int) -> date:
        """A day in the past."""
        return self.day - timedelta(days=days)

    # What is worth what, reckoned from what happened

    def holds(self, number: int) -> bool:
        """Whether a consent is worth something today."""
        one = self.said[number]
        ended = number in self.withdrawn and self.day >= self.withdrawn[number]
        return not ended and (one.until is None or self.day <= one.until)

    def yes_to(self, resident: int, partner: str, category: Category, purpose: str | None) -> bool:
        """Whether a resident says yes to it today, for this purpose or for any."""
        return any(
            self.holds(number)
            and (one.resident, one.partner) == (resident, partner)
            and category in one.categories
            and (purpose is None or fold(purpose) == fold(one.purpose))
            for number, one in self.said.items()
        )

    def is_restricted(self, resident: int | None) -> bool:
        """Whether nothing may be listed of a resident: of one of both, or of all that are left."""
        there = {FIRST, SECOND} - self.erased
        return there <= self.restricted or resident in self.restricted

    # What happens

    @rule(
        resident=a_resident, partner=a_partner, what=some, purpose=a_purpose, ago=a_few_days,
        days=st.none() | st.integers(0, 5),
    )  # fmt: skip
    def give(
        self,
        resident: int,
        partner: str,
        what: tuple[Category, ...],
        purpose: str,
        ago: int,
        days: int | None,
    ) -> None:
        until = self.day + timedelta(days=days) if days is not None else None
        on = self.ago(ago)
        entry = consents.ConsentEntry(1, f"R-{resident}", partner, purpose, what, Given.SPOKEN, on, until)
        try:
            with self.step() as work:
                made = consents.give(work, entry)
        except Problem:
            return
        insist(resident not in self.erased, "who was erased consents")
        insist(not any(never(PARTNERS[partner], one) for one in what), "consent for what never goes")
        self.said[made.consent] = Said(resident, partner, purpose, frozenset(what), on, until)

    @precondition(lambda self: self.said)
    @rule(position=some_position, ago=a_few_days)
    def withdraw(self, position: int, ago: int) -> None:
        number = self.one_of(position)
        on = self.ago(ago)
        try:
            with self.step() as work:
                consents.withdraw(work, number, on, None)
        except Problem:
            insist(number in self.withdrawn or on < self.said[number].on, "a consent cannot be withdrawn")
            return
        insist(number not in self.withdrawn, "withdrawn twice")
        self.withdrawn[number] = on

    def one_of(self, position: int) -> int:
        """Some consent."""
        return sorted(self.said)[position % len(self.said)]

    @rule(days=st.sampled_from([1, 1, 2, 4]))
    def days_go_by(self, days: int) -> None:
        self.work.clock = system_clock(self.day + timedelta(days=days))

    @rule(resident=a_resident)
    def restrict_or_lift(self, resident: int) -> None:
        change = unrestrict if resident in self.restricted else restrict
        try:
            with self.step() as work:
                change(work, Limit(1, f"R-{resident}", "betwist", self.day))
        except Problem:
            insist(resident in self.erased, "a restriction cannot be changed")
            return
        self.restricted ^= {resident}

    @precondition(lambda self: not self.erased)
    @rule(really=sometimes)
    def forget_the_second(self, really: bool) -> None:
        """Not in every life: it takes longer than all of the rest."""
        if not really:
            return
        with self.step() as work:
            erase(work, foresee(work, [target_of(work, 1, "R-2")]), Signed(Destroyed.REQUEST))
        self.work.session.expire_all()
        self.erased.add(SECOND)
        self.withdrawn |= {
            number: self.day
            for number, one in self.said.items()
            if one.resident == SECOND and number not in self.withdrawn
        }
        self.restricted.discard(SECOND)

    @rule(
        resident=a_resident, partner=a_partner, what=st.none() | some, purpose=st.none() | a_purpose,
        ground=st.just(Ground.CONSENT) | st.sampled_from(OTHER_GROUNDS),
    )  # fmt: skip
    def share_something(
        self,
        resident: int,
        partner: str,
        what: tuple[Category, ...] | None,
        purpose: str | None,
        ground: Ground,
    ) -> None:
        self.share(resident, partner, what, purpose, ground)

    @precondition(lambda self: self.said)
    @rule(
        position=some_position, named=st.booleans(), of_the_other=sometimes, partner=st.none() | a_partner,
        purpose=st.none() | a_purpose, when=st.sampled_from(MOMENTS),
    )  # fmt: skip
    def share_what_somebody_said_yes_to(
        self,
        position: int,
        named: bool,
        of_the_other: bool,
        partner: str | None,
        purpose: str | None,
        when: str,
    ) -> None:
        """Whether that yes is worth something now or not; or the same of the other, or with another."""
        one = self.said[self.one_of(position)]
        if when == "withdrawn":
            self.withdraw(position, 0)
        elif when != "now" and one.until is not None:
            day = one.until + timedelta(days=when == "day after")
            self.work.clock = system_clock(max(day, self.day))
        whom = FIRST + SECOND - one.resident if of_the_other else one.resident
        what = tuple(sorted(one.categories)) if named else None
        self.share(whom, partner or one.partner, what, purpose, Ground.CONSENT)

    @rule(
        resident=a_resident, partner=st.sampled_from([TEAM, LANDLORD, "Politie"]),
        ground=st.sampled_from(OTHER_GROUNDS), what=some,
    )  # fmt: skip
    def share_on_another_ground(
        self, resident: int, partner: str, ground: Ground, what: tuple[Category, ...]
    ) -> None:
        self.share(resident, partner, what, None, ground)

    def share(
        self,
        resident: int,
        partner: str,
        what: Sequence[Category] | None,
        purpose: str | None,
        ground: Ground,
    ) -> None:
        because = None if ground is Ground.CONSENT else "in gevaar"
        said = tuple(what) if what is not None else None
        entry = sharing.ShareEntry(1, partner, f"R-{resident}", said, purpose, ground, because)
        try:
            with self.step() as work:
                ready = sharing.prepare(work, entry, SHIPPED)
                covered = ready.found.covered
                words = self.document_of(ready) if covered else ""
                number = sharing.record(work, ready, covered, SharedForm.TEXT, "digest") if covered else 0
        except Problem as problem:
            self.refused_rightly(problem, resident, partner, ground)
            return
        went = frozenset(one.category for one in covered)
        if number:
            self.went[number] = Went(ready.resident, went)
        self.went_rightly(went, resident, partner, purpose, ground)
        if what is not None:
            self.kept_back_rightly(set(what) - went, resident, partner, purpose, ground)
        self.told_rightly(words, went, resident)

    def document_of(self, ready: sharing.Sharing) -> str:
        """What would go on the paper."""
        known = facts(Along(self.work), ready.case, ready.resident, self.day)
        return text(document(ready, known, ready.found.covered, self.day))

    # What must be so of whatever went and did not go

    def went_rightly(
        self, went: frozenset[Category], resident: int, partner: str, purpose: str | None, ground: Ground
    ) -> None:
        """All of it was covered at that moment; by consents for one purpose."""
        kind = PARTNERS[partner]
        if not went:
            return
        insist(resident not in self.erased, "something went of who was erased")
        insist(resident not in self.restricted or ground in DESPITE, f"{ground} despite a restriction")
        insist(not any(never(kind, one) for one in went), f"to {kind} went what it never gets")
        if ground is not Ground.CONSENT:
            return
        on_consent = [one for one in went if not free(kind, one)]
        purposes = {one.purpose for one in self.said.values()} if purpose is None else {purpose}
        covered = any(
            all(self.yes_to(resident, partner, one, said) for one in on_consent) for said in purposes
        )
        insist(not on_consent or covered, f"to {kind} went {sorted(on_consent)}")

    def kept_back_rightly(
        self, kept: set[Category], resident: int, partner: str, purpose: str | None, ground: Ground
    ) -> None:
        """None of it was covered."""
        kind = PARTNERS[partner]
        for one in kept:
            may = (
                ground is not Ground.CONSENT
                or free(kind, one)
                or self.yes_to(resident, partner, one, purpose)
            )
            insist(never(kind, one) or not may, f"{one} did not go to {kind}")

    def refused_rightly(self, problem: Problem, resident: int, partner: str, ground: Ground) -> None:
        """Each refusal has its reason."""
        said_for = {fold(one.purpose) for n, one in self.said.items() if self.holds(n)}
        reasons = {
            "no_resident": resident in self.erased,
            "never_about_anybody": PARTNERS[partner] is OrganisationKind.MUNICIPALITY,
            "restricted_not_shared": resident in self.restricted and ground not in DESPITE,
            "which_purpose": len(said_for) > 1,
            "ground_what": True,
        }
        insist(reasons.get(problem.key, False), f"refused: {problem.key}")

    def told_rightly(self, words: str, went: frozenset[Category], resident: int) -> None:
        """On the paper is what went, and of the other not even the name."""
        told = set(MARK.findall(words))
        expected = {word for one, word in WORDS.items() if one in went and word != "naam"}
        named = Category.CONTACT in went or (resident == SECOND and Category.NOTES in went)
        expected |= set(MARK.findall(NAMES[resident])) if named else set()
        insist(told == expected, f"on the paper is {sorted(told)}, and not {sorted(expected)}")

    @invariant()
    def what_was_shared_is_on_record(self) -> None:
        wanted = disclosure_list.DisclosureFilter(self.day)
        found = list(disclosure_list.disclosures(Along(self.work), wanted))
        kept = {one.number: Went(one.resident, frozenset(one.categories)) for one in found}
        seen = {number: one for number, one in self.went.items() if not self.is_restricted(one.resident)}
        insist(kept == seen, f"on record is {kept}, and not {seen}")
        hidden = disclosure_list.held_back(Along(self.work), wanted)
        insist(hidden == len(self.went) - len(seen), f"{hidden} are said to be left out")

    @invariant()
    def what_holds_is_listed(self) -> None:
        wanted = consent_list.ConsentFilter(self.day)
        listed = {one.number for one in consent_list.consents(Along(self.work), wanted)}
        holding = {number for number in self.said if self.holds(number)}
        seen = {number for number in holding if not self.is_restricted(self.said[number].resident)}
        insist(listed == seen, f"listed as valid is {listed}, and not {seen}")
