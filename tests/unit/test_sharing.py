"""When a consent holds, and what each kind of partner may get (DOMAIN §4.2)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.errors import Invalid, Refused
from ucase.domain.partner_policy import (
    EVERYTHING,
    NeverShared,
    check_never,
    check_parts,
    free_for,
    gets_nobody,
    never_for,
    read_categories,
)
from ucase.domain.personal_data import SHAREABLE, Category
from ucase.domain.settings import Settings
from ucase.domain.sharing import HOLDS, ConsentState, consent_state
from ucase.domain.vocabulary import NoChoice
from ucase.domain.works import OrganisationKind

DAY = date(2026, 11, 23)
AS_SHIPPED = Settings({}, "the configuration")
days = st.dates(DAY - timedelta(days=60), DAY + timedelta(days=60))


@pytest.mark.parametrize(
    ("until", "withdrawn", "state"),
    [
        (None, None, ConsentState.VALID),
        (DAY + timedelta(days=31), None, ConsentState.VALID),
        (DAY + timedelta(days=30), None, ConsentState.EXPIRING),
        (DAY, None, ConsentState.EXPIRING),
        (DAY - timedelta(days=1), None, ConsentState.EXPIRED),
        (None, DAY, ConsentState.WITHDRAWN),
        (DAY - timedelta(days=9), DAY - timedelta(days=10), ConsentState.WITHDRAWN),
        (None, DAY + timedelta(days=1), ConsentState.VALID),
    ],
)
def test_it_holds_through_its_last_day_and_not_on_the_day_of_withdrawal(
    until: date | None, withdrawn: date | None, state: ConsentState
) -> None:
    assert consent_state(DAY - timedelta(days=20), until, withdrawn, DAY) is state


@given(days, days | st.none(), days | st.none(), days)
def test_what_holds_was_given_has_not_run_out_and_was_not_withdrawn(
    on: date, until: date | None, withdrawn: date | None, day: date
) -> None:
    holds = consent_state(on, until, withdrawn, day) in HOLDS

    assert holds == (on <= day and (until is None or day <= until) and (withdrawn is None or day < withdrawn))


@pytest.mark.parametrize("kind", OrganisationKind)
def test_what_is_free_is_never_among_what_is_never_shared(kind: OrganisationKind) -> None:
    assert free_for(kind, AS_SHIPPED).isdisjoint(never_for(kind))
    assert free_for(kind, AS_SHIPPED) <= {Category.APPROACH, Category.PRACTICAL}


def test_a_contractor_gets_the_approach_and_nothing_else() -> None:
    assert free_for(OrganisationKind.CONTRACTOR, AS_SHIPPED) == {Category.APPROACH}
    assert never_for(OrganisationKind.CONTRACTOR) == EVERYTHING - {Category.APPROACH}


@pytest.mark.parametrize("category", [Category.ZRM, Category.HEALTH, Category.FINANCES, Category.NOTES])
def test_a_corporation_never_gets_zrm_health_debts_or_notes(category: Category) -> None:
    with pytest.raises(NeverShared) as caught:
        check_never(OrganisationKind.CORPORATION, [Category.CONTACT, category])
    assert caught.value.categories == (category,)


@pytest.mark.parametrize("kind", [OrganisationKind.FUNDER, OrganisationKind.MUNICIPALITY])
def test_who_pays_gets_nothing_about_a_person(kind: OrganisationKind) -> None:
    assert gets_nobody(kind)
    assert not free_for(kind, AS_SHIPPED)


@pytest.mark.parametrize(
    "kind", [OrganisationKind.POLICE, OrganisationKind.SOCIAL_BROKER, OrganisationKind.YOUTH_WORK]
)
def test_police_social_broker_and_youth_work_get_nothing_without_consent(kind: OrganisationKind) -> None:
    assert not free_for(kind, AS_SHIPPED)
    assert not gets_nobody(kind)


def test_what_is_free_of_consent_is_a_setting_and_can_be_nothing() -> None:
    said = Settings({"sharing.corporation-without-consent": "none"}, "here")
    assert not free_for(OrganisationKind.CORPORATION, said)
    said = Settings({"sharing.corporation-without-consent": "Practical"}, "here")
    assert free_for(OrganisationKind.CORPORATION, said) == {Category.PRACTICAL}


@pytest.mark.parametrize("value", ["zrm", "approach, finances", ""])
def test_no_setting_makes_more_free_than_what_tells_nothing_about_why(value: str) -> None:
    with pytest.raises(Invalid):
        Settings({"sharing.corporation-without-consent": value}, "here")
    with pytest.raises(Invalid):
        Settings({"sharing.contractor-without-consent": "practical"}, "here")


def test_categories_are_read_in_dutch_and_english_with_commas_or_apart() -> None:
    assert read_categories(["schulden, contact", "Gezondheid"]) == [
        Category.CONTACT,
        Category.FINANCES,
        Category.HEALTH,
    ]


@pytest.mark.parametrize(("said", "key"), [([""], "no_category"), (["rights"], "category_not_shared")])
def test_nothing_and_what_is_never_shared_are_refused(said: list[str], key: str) -> None:
    with pytest.raises(Invalid, match=key):
        read_categories(said)


def test_a_word_that_is_no_category_is_refused_with_the_list() -> None:
    with pytest.raises(NoChoice):
        read_categories(["contact,alles"])


def test_the_whole_dossier_is_never_shared_at_once() -> None:
    check_parts(SHAREABLE[1:])
    with pytest.raises(Refused, match="whole_dossier"):
        check_parts(SHAREABLE)
