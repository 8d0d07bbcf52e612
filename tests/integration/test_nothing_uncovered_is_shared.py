"""Whatever happens in whatever order, nothing is shared that was not covered at that moment.

Whoever makes the program share what is not covered, or keep back what is, is found out within as many lives
as CI looks at.
"""

import os
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.conftest import TODAY, copy_file
from tests.factories import a_case, a_contact
from tests.integration.sharing_with_partners import BUILDER, FIRST, NAMES, SECOND, Partners, UncoveredError
from tests.integration.test_every_list_agrees import in_sql
from ucase.casework import consent as consents
from ucase.casework import sharing
from ucase.domain import coverage, partner_policy
from ucase.domain.clock import system_clock
from ucase.domain.moving import Money
from ucase.domain.network import Relation
from ucase.domain.personal_data import SHAREABLE, Category
from ucase.domain.plan import ProgrammeGoal
from ucase.domain.sharing import ConsentState, Ground, consent_state
from ucase.domain.works import Approach, OrganisationKind
from ucase.locale import speak
from ucase.render.sharing import document, parts
from ucase.storage.models import (
    DataConsent,
    Goal,
    Household,
    MoneyFigure,
    NetworkMember,
    Organisation,
    Resident,
)
from ucase.storage.work import Work

LIVES = int(os.environ.get("SHARING_LIVES", "10"))
STEPS = int(os.environ.get("SHARING_STEPS", "18"))
"""How many lives, and how long; the long form is in CONTRIBUTING."""


@pytest.fixture(scope="module")
def two_in_a_house(plain_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[type[Partners]]:
    """Two residents, and a word in each category."""
    place = copy_file(plain_file, tmp_path_factory.mktemp("sharings") / "cases.db")
    with Work(place, system_clock(TODAY), "Noor Voorbeeld") as work:
        case = a_case(work, family=NAMES[FIRST])
        household = work.session.get_one(Household, case.household_id)
        household.approach = Approach.SITE_MANAGER
        work.add(Resident(household_id=household.id, family_name=NAMES[SECOND]))
        work.add(Organisation(name=BUILDER, key=BUILDER.casefold(), kind=OrganisationKind.CONTRACTOR))
        figure: dict[str, Any] = {"kind": Money.RENT_AFTER, "amount": 100, "told_on": TODAY}
        work.add(MoneyFigure(case_id=case.id, source="zzgeldzz", **figure))
        member: dict[str, Any] = {"relation": Relation.NEIGHBOUR, "known_since": TODAY}
        work.add(NetworkMember(household_id=household.id, name="Fatma", helps_with="zzhulpzz", **member))
        goal = ProgrammeGoal.SPIRAL
        work.add(Goal(case_id=case.id, programme_goal=goal, words="zzdoelzz", set_on=TODAY))
        for words, secret in ((f"zznotitiezz: {NAMES[SECOND]} belde", False), ("zzgeheimzz", True)):
            kept = a_contact(work, case, TODAY)
            kept.summary, kept.confidential = words, secret
        work.commit()
    with Work(place, system_clock(TODAY), "Noor Voorbeeld", "share") as work:
        yield type("InThisHouse", (Partners,), {"work": work, "fresh": place.file.read_bytes()})


def what_goes_wrong(machine: type[Partners], *, planted: bool = False) -> str | None:
    """The first wrong thing that is found in so many lives; a planted one is not made small."""
    speak("nl")
    known = settings(
        max_examples=LIVES * (20 if planted else 1), stateful_step_count=STEPS, deadline=None, database=None,
        phases=[Phase.generate] if planted else list(Phase), derandomize=planted,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    try:
        run_state_machine_as_test(machine, settings=known)
    except UncoveredError as found:
        return str(found)
    return None


@pytest.mark.timeout(3600)
def test_nothing_is_shared_that_was_not_covered_at_that_moment(two_in_a_house: type[Partners]) -> None:
    assert what_goes_wrong(two_in_a_house) is None


# The test above is worth what it finds


Plant = Callable[[pytest.MonkeyPatch], None]


def instead(where: Any, name: str, wrong: Callable[..., Any]) -> Plant:
    """Another function in the place of one; it is given the right one first."""

    def plant(patch: pytest.MonkeyPatch) -> None:
        right = getattr(where, name)
        patch.setattr(where, name, lambda *said, **more: wrong(right, *said, **more))

    return plant


def a_day_later(
    _right: Any, given: date, until: date | None, withdrawn: date | None, day: date
) -> ConsentState:
    """A withdrawal that begins to count on the day after."""
    return consent_state(given, until, withdrawn + timedelta(days=1) if withdrawn else None, day)


def a_day_longer(
    _right: Any, given: date, until: date | None, withdrawn: date | None, day: date
) -> ConsentState:
    """A last day of which the day after is one too."""
    return consent_state(given, until + timedelta(days=1) if until else None, withdrawn, day)


def a_day_shorter(
    _right: Any, given: date, until: date | None, withdrawn: date | None, day: date
) -> ConsentState:
    """A last day that does not count."""
    return consent_state(given, until - timedelta(days=1) if until else None, withdrawn, day)


def of_whoever_said_it(right: Any, work: Work, case: int, _resident: int, organisation: int) -> Any:
    """The consents of everybody in the house."""
    return [one for resident in (1, 2) for one in right(work, case, resident, organisation)]


def for_whichever_partner(right: Any, work: Work, case: int, resident: int, _organisation: int) -> Any:
    """The consents for every partner."""
    partners = work.session.query(Organisation.id).order_by(Organisation.id)
    return [one for (partner,) in partners for one in right(work, case, resident, partner)]


def for_whichever_data(right: Any, work: Work, *whom: int) -> Any:
    """Consents of which each is for everything."""
    return [one._replace(categories=frozenset(SHAREABLE)) for one in right(work, *whom)]


def never_to_a_landlord(right: Any, kind: OrganisationKind) -> frozenset[Category]:
    """What a kind of partner never gets, but for a corporation."""
    return frozenset() if kind is OrganisationKind.CORPORATION else right(kind)


def the_oldest(right: Any, work: Work, number: int, day: date, because: str | None) -> Any:
    """Whichever consent is withdrawn, it is the first."""
    withdrawn = right(work, number, day, because)
    mine = work.session.get_one(DataConsent, number)
    first = work.session.query(DataConsent).order_by(DataConsent.id).first()
    if first is not None and first.id != number and first.given_on <= day:
        first.withdrawn_on, mine.withdrawn_on = mine.withdrawn_on, first.withdrawn_on
        work.session.flush()
    return withdrawn


def also_what_is_confidential(right: Any, facts: Any) -> Any:
    """The notes, with those that were made in confidence."""
    open_ones = [one._replace(confidential=False) for one in facts.file.detail.contacts]
    detail = facts.file.detail._replace(contacts=open_ones)
    return right(facts._replace(file=facts.file._replace(detail=detail)))


def notes_leak(patch: pytest.MonkeyPatch) -> None:
    right = parts.PARTS[Category.NOTES]
    patch.setattr(
        parts,
        "PARTS",
        {**parts.PARTS, Category.NOTES: lambda facts: also_what_is_confidential(right, facts)},
    )
    patch.setattr(document, "PARTS", parts.PARTS)


PLANTED: dict[str, Plant] = {
    "withdrawn counts from the day after": instead(coverage, "consent_state", a_day_later),
    "the day after the last one counts": instead(coverage, "consent_state", a_day_longer),
    "the last day does not count": instead(coverage, "consent_state", a_day_shorter),
    "the yes of one is that of the other": instead(sharing, "consents_of", of_whoever_said_it),
    "a yes to one partner is one to all": instead(sharing, "consents_of", for_whichever_partner),
    "a yes to some data is one to all": instead(sharing, "consents_of", for_whichever_data),
    "two purposes on one paper": instead(sharing, "purposes", lambda right, *said: right(*said)[:1]),
    "a purpose is not looked at": instead(coverage.Consent, "is_for", lambda _, *__: True),
    "a restriction is not looked at": instead(sharing, "refuse_restricted", lambda *_: None),
    "the reporting code lifts a restriction": lambda patch: patch.setattr(
        sharing, "DESPITE_RESTRICTION", tuple(Ground)
    ),
    "a landlord gets debts and notes": instead(sharing, "never_for", never_to_a_landlord),
    "who pays gets names": lambda patch: patch.setitem(
        partner_policy.NEVER, OrganisationKind.MUNICIPALITY, frozenset()
    ),
    "the wrong consent is withdrawn": instead(consents, "withdraw", the_oldest),
    "what is confidential leaves": notes_leak,
    "names of others stay on the paper": instead(document, "blacked_out", lambda _, words, *__: words),
    "a part of what went is not on record": instead(
        sharing, "record", lambda right, work, ready, covered, *more: right(work, ready, covered[:1], *more)
    ),
    "the list of consents forgets the last day": in_sql(
        "consents", "data_consent.until_on >= :today", "data_consent.until_on > :today"
    ),
    "the list of consents keeps what was withdrawn": in_sql(
        "consents", "withdrawn_on > :today", "withdrawn_on >= :today"
    ),
    "the list of what was shared knows no restriction": in_sql(
        "disclosures", "restriction_3.lifted_on IS NULL", "1 = 0"
    ),
}


@pytest.mark.timeout(600)
@pytest.mark.parametrize("plant", PLANTED.values(), ids=PLANTED.keys())
def test_a_planted_fault_is_found(
    two_in_a_house: type[Partners], monkeypatch: pytest.MonkeyPatch, plant: Plant
) -> None:
    plant(monkeypatch)
    assert what_goes_wrong(two_in_a_house, planted=True) is not None
