"""Whatever happens in whatever order, nothing is shared that was not covered at that moment.

Two residents, five partners; consent comes, runs out and is withdrawn, records are restricted and erased, and
days go by. What is covered is reckoned here a second time, from what happened and with rules of its own.
"""

import re
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.conftest import TODAY, copy_file
from tests.factories import a_case, a_contact
from ucase.casework import consent as consents
from ucase.casework.erase import Signed, erase, foresee, target_of
from ucase.casework.sharing import ShareEntry, Sharing, prepare, record
from ucase.domain.clock import system_clock
from ucase.domain.errors import Problem
from ucase.domain.moving import Money
from ucase.domain.network import Relation
from ucase.domain.personal_data import Category
from ucase.domain.plan import ProgrammeGoal
from ucase.domain.retention import Destroyed
from ucase.domain.settings import Settings
from ucase.domain.sharing import Given, Ground, SharedForm
from ucase.domain.works import Approach, OrganisationKind
from ucase.locale import speak
from ucase.queries.disclosures import DisclosureFilter, disclosures
from ucase.queries.sharing import facts
from ucase.render.sharing.document import document
from ucase.render.sharing.forms import text
from ucase.storage.models import (
    Goal,
    Household,
    MoneyFigure,
    NetworkMember,
    Organisation,
    Resident,
    Restriction,
)
from ucase.storage.place import Place
from ucase.storage.reading import Reader
from ucase.storage.work import Work

FIRST, SECOND = 1, 2
PARTNERS = {
    "Buurtteamorganisatie Sociaal Utrecht": OrganisationKind.NEIGHBOURHOOD_TEAM,
    "Woonin": OrganisationKind.CORPORATION,
    "Politie": OrganisationKind.POLICE,
    "Bouw Verzonnen": OrganisationKind.CONTRACTOR,
    "gemeente Utrecht": OrganisationKind.MUNICIPALITY,
}
WORDS = {
    Category.CONTACT: "naam", Category.FINANCES: "geld", Category.NETWORK: "hulp", Category.PLAN: "doel",
    Category.NOTES: "notitie",
}  # fmt: skip
"""A word in the case for each of these categories; ``geheim`` stands in a confidential contact."""
SOME = (*WORDS, Category.APPROACH)
MARK = re.compile(r"zz(\w+?)zz")
OTHER_GROUNDS = (Ground.VITAL_INTEREST, Ground.REPORTING_CODE, Ground.LAW)
SHIPPED = Settings({}, "the configuration")

a_resident = st.sampled_from([FIRST, SECOND])
TEAM = "Buurtteamorganisatie Sociaal Utrecht"
a_partner = st.sampled_from(sorted(PARTNERS)) | st.just(TEAM)
some = st.lists(st.sampled_from(SOME), min_size=1, max_size=4, unique=True).map(tuple)
a_purpose = st.sampled_from(["schuldhulp", "Schuldhulp", "opvoeding"])


class Said(NamedTuple):
    """What a resident once said, and until when; from the day of withdrawal on it is worth nothing."""

    resident: int
    partner: str
    purpose: str
    categories: frozenset[Category]
    until: date | None


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


class Sharings(RuleBasedStateMachine):
    """A file in which all this happens."""

    template: Path

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.place: Place = copy_file(self.template, Path(self.folder.name) / "cases.db")
        self.day = TODAY
        self.said: dict[int, Said] = {}
        self.withdrawn: set[int] = set()
        self.restricted: set[int] = set()
        self.erased: set[int] = set()
        self.known: dict[int, set[Category]] = {}

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.folder.cleanup()

    def work(self) -> Work:
        """A unit of work on the day that it is."""
        return Work(self.place, system_clock(self.day), "Noor Voorbeeld", "share")

    def holds(self, number: int) -> bool:
        """Whether a consent is worth something today."""
        one = self.said[number]
        return number not in self.withdrawn and (one.until is None or self.day <= one.until)

    def covered(self, resident: int, partner: str, category: Category, ground: Ground) -> bool:
        """Whether it may go: reckoned from what happened."""
        kind = PARTNERS[partner]
        if never(kind, category):
            return False
        if ground is not Ground.CONSENT or free(kind, category):
            return True
        return any(
            self.holds(number)
            and (one.resident, one.partner) == (resident, partner)
            and category in one.categories
            for number, one in self.said.items()
        )

    @rule(
        resident=a_resident,
        partner=a_partner,
        what=some,
        purpose=a_purpose,
        days=st.none() | st.integers(0, 5),
    )
    def give(
        self, resident: int, partner: str, what: tuple[Category, ...], purpose: str, days: int | None
    ) -> None:
        until = self.day + timedelta(days=days) if days is not None else None
        entry = consents.ConsentEntry(
            1, f"R-{resident}", partner, purpose, what, Given.SPOKEN, self.day, until
        )
        with self.work() as work:
            try:
                made = consents.give(work, entry)
            except Problem:
                return
            work.commit()
        assert resident not in self.erased
        self.said[made.consent] = Said(resident, partner, purpose, frozenset(what), until)

    @precondition(lambda self: self.said)
    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(sorted(self.said)))
        with self.work() as work:
            try:
                consents.withdraw(work, number, self.day, None)
            except Problem:
                assert number in self.withdrawn or self.said[number].resident in self.erased
                return
            work.commit()
        self.withdrawn.add(number)

    @rule(days=st.integers(1, 4))
    def days_go_by(self, days: int) -> None:
        self.day += timedelta(days=days)

    @rule(resident=a_resident)
    def restrict_or_lift(self, resident: int) -> None:
        if resident in self.erased:
            return
        with self.work() as work:
            if resident in self.restricted:
                there = work.session.query(Restriction).filter_by(resident_id=resident, lifted_on=None).one()
                there.lifted_on = self.day
            else:
                work.add(Restriction(resident_id=resident, from_on=self.day, because="betwist"))
            work.commit()
        self.restricted ^= {resident}

    @precondition(lambda self: not self.erased)
    @rule()
    def forget_the_second(self) -> None:
        with self.work() as work:
            erase(work, foresee(work, [target_of(work, 1, "R-2")]), Signed(Destroyed.REQUEST))
            work.commit()
        self.erased.add(SECOND)
        self.said = {number: one for number, one in self.said.items() if one.resident != SECOND}
        self.restricted.discard(SECOND)

    @rule(
        resident=a_resident, partner=a_partner, what=st.none() | some,
        purpose=st.none() | a_purpose, ground=st.just(Ground.CONSENT) | st.sampled_from(OTHER_GROUNDS),
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

    def share(
        self,
        resident: int,
        partner: str,
        what: tuple[Category, ...] | None,
        purpose: str | None,
        ground: Ground,
    ) -> None:
        because = None if ground is Ground.CONSENT else "in gevaar"
        entry = ShareEntry(1, partner, f"R-{resident}", what, purpose, ground, because)
        with self.work() as work:
            try:
                sharing = prepare(work, entry, SHIPPED)
            except Problem:
                return
            if not sharing.found.covered:
                return
            words = self.document_of(sharing)
            number = record(work, sharing, sharing.found.covered, SharedForm.TEXT, "digest")
            work.commit()
        went = {one.category for one in sharing.found.covered}
        self.known[number] = went
        assert resident not in self.erased
        assert resident not in self.restricted or ground in (Ground.VITAL_INTEREST, Ground.LAW)
        for category in went:
            assert self.covered(resident, partner, category, ground), category
        told = set(MARK.findall(words))
        assert told == {
            f"{word}{resident if word == 'naam' else ''}" for one, word in WORDS.items() if one in went
        }

    @precondition(lambda self: self.said)
    @rule(data=st.data(), named=st.booleans())
    def share_what_somebody_said_yes_to(self, data: st.DataObject, named: bool) -> None:
        """Whether that yes is still worth something or not."""
        one = self.said[data.draw(st.sampled_from(sorted(self.said)))]
        self.share(one.resident, one.partner, tuple(one.categories) if named else None, None, Ground.CONSENT)

    @rule(resident=a_resident)
    def share_all_that_may_go_with_the_team(self, resident: int) -> None:
        """Of whoever it is: what the other said yes to does not count."""
        self.share(resident, TEAM, None, None, Ground.CONSENT)

    def document_of(self, sharing: Sharing) -> str:
        """What would go on the paper."""
        with Reader(self.place) as reader:
            known = facts(reader, sharing.case, sharing.resident, self.day)
        return text(document(sharing, known, sharing.found.covered, self.day))

    @rule()
    def what_was_shared_is_all_on_record(self) -> None:
        with Reader(self.place) as reader:
            kept = {
                one.number: set(one.categories) for one in disclosures(reader, DisclosureFilter(self.day))
            }
        assert kept == self.known


@pytest.fixture(scope="module")
def a_household_of_two(plain_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two residents, and a word in each category."""
    path = tmp_path_factory.mktemp("sharings") / "cases.db"
    with Work(copy_file(plain_file, path), system_clock(TODAY), "Noor Voorbeeld") as work:
        case = a_case(work, family="zznaam1zz")
        household = work.session.get_one(Household, case.household_id)
        household.approach = Approach.SITE_MANAGER
        work.add(Resident(household_id=household.id, family_name="zznaam2zz"))
        work.add(Organisation(name="Bouw Verzonnen", key="bouw verzonnen", kind=OrganisationKind.CONTRACTOR))
        figure: dict[str, Any] = {"kind": Money.RENT_AFTER, "amount": 100, "told_on": TODAY}
        work.add(MoneyFigure(case_id=case.id, source="zzgeldzz", **figure))
        member: dict[str, Any] = {"relation": Relation.NEIGHBOUR, "known_since": TODAY}
        work.add(NetworkMember(household_id=household.id, name="Fatma", helps_with="zzhulpzz", **member))
        goal = ProgrammeGoal.SPIRAL
        work.add(Goal(case_id=case.id, programme_goal=goal, words="zzdoelzz", set_on=TODAY))
        for words, secret in (("zznotitiezz", False), ("zzgeheimzz", True)):
            kept = a_contact(work, case, TODAY)
            kept.summary, kept.confidential = words, secret
        work.commit()
    return path


def test_nothing_is_shared_that_was_not_covered_at_that_moment(a_household_of_two: Path) -> None:
    speak("nl")
    machine = type("Filled", (Sharings,), {"template": a_household_of_two})

    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=8,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
