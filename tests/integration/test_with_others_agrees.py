"""That a consent holds, that it runs out, that a referral is open or unanswered: SQL and the rules agree."""

import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from tests.factories import a_case, copy_of
from ucase.domain.clock import system_clock
from ucase.domain.reasons import Thresholds
from ucase.domain.referring import OPEN as OPEN_REFERRAL
from ucase.domain.referring import ReferralState, unanswered_since
from ucase.domain.settings import Settings
from ucase.domain.sharing import HOLDS, ConsentState, Given, consent_state
from ucase.domain.stage import ENDED, Stage
from ucase.domain.today import EXPIRES_SOON, Section
from ucase.queries import consents, referrals
from ucase.queries.today import Wanted
from ucase.queries.today import today as the_day
from ucase.storage.models import DataConsent, Organisation, Referral, Resident
from ucase.storage.reading import Reader
from ucase.storage.work import Work

TODAYS = (date(2026, 11, 23), date(2026, 12, 31), date(2028, 2, 29), date(2027, 3, 28))
TEAM = "buurtteamorganisatie sociaal utrecht"


class Yes(NamedTuple):
    """A consent of an example, in days from today: given, until, withdrawn."""

    case: int
    given: int
    until: int | None
    withdrawn: int | None


class Sent(NamedTuple):
    """A referral of an example: how far it is, and how many days ago it was sent."""

    case: int
    state: ReferralState
    ago: int


a_stage = st.sampled_from([Stage.SUPPORT, *Stage])
around = st.integers(-2, 2) | st.integers(28, 32) | st.integers(-40, 40)
yeses = st.lists(
    st.builds(Yes, st.integers(0, 1), st.integers(-3, 1), st.none() | around, st.none() | around), max_size=12
)
sents = st.lists(
    st.builds(
        Sent, st.integers(0, 1), st.sampled_from([ReferralState.SENT, *ReferralState]), st.integers(0, 30)
    ),
    max_size=12,
)


ON_THE_BORDER = [Yes(0, 0, 0, None), Yes(0, 0, None, 0), Yes(0, -1, 30, 1), Yes(0, 0, 31, None)]


def possible(one: Yes) -> Yes:
    """A consent ends on the day it was given, or later."""
    until, withdrawn = (
        max(day, one.given) if day is not None else None for day in (one.until, one.withdrawn)
    )
    return one._replace(until=until, withdrawn=withdrawn)


def team_of(work: Work) -> int:
    """The partner of every example."""
    return work.session.scalars(select(Organisation.id).where(Organisation.key == TEAM)).one()


@settings(deadline=None, max_examples=60, database=None)
@given(yeses, st.sampled_from(TODAYS), a_stage)
@example(
    [Yes(0, 0, 0, None), Yes(0, 0, None, 0), Yes(0, -1, 30, 1), Yes(0, 0, 31, None)], TODAYS[0], Stage.SUPPORT
)
def test_the_consents_that_hold_are_those_that_the_rule_names(
    plain_file: Path, said: list[Yes], today: date, stage: Stage
) -> None:
    def day(days: int | None) -> date | None:
        return today + timedelta(days=days) if days is not None else None

    states: dict[int, tuple[ConsentState, date | None, bool]] = {}
    with tempfile.TemporaryDirectory() as folder:
        place = copy_of(plain_file, folder)
        with Work(place, system_clock(today)) as work:
            cases = [a_case(work), a_case(work, stage=stage)]
            residents = work.session.scalars(select(Resident.id).order_by(Resident.id)).all()
            for one in map(possible, said):
                given_on = today + timedelta(days=one.given)
                consent = DataConsent(
                    case_id=cases[one.case].id, resident_id=residents[one.case],
                    organisation_id=team_of(work), purpose="hulp", given=Given.SPOKEN, given_on=given_on,
                    until_on=day(one.until), withdrawn_on=day(one.withdrawn),
                )  # fmt: skip
                work.add(consent)
                state = consent_state(given_on, consent.until_on, consent.withdrawn_on, today)
                is_open = one.case == 0 or stage not in ENDED
                states[consent.id] = state, consent.until_on, is_open
            work.commit()
        with Reader(place) as reader:
            every = consents.ConsentFilter(today, every=1)
            holding = consents.ConsentFilter(today)
            soon = holding._replace(until=today + EXPIRES_SOON)
            listed = {one.number: one.state for one in consents.consents(reader, every)}
            assert listed == {number: state for number, (state, _, _) in states.items()}
            held = {number for number, (state, _, _) in states.items() if state in HOLDS}
            assert {one.number for one in consents.consents(reader, holding)} == held
            assert consents.count(reader, holding) == len(held)
            expiring = {number for number, (state, _, _) in states.items() if state is ConsentState.EXPIRING}
            assert {one.number for one in consents.consents(reader, soon)} == expiring
            told = the_day(reader, Wanted(today, Thresholds()))[Section.CONSENTS].items
    open_ones = {number for number in expiring if states[number][2]}
    assert {(one.number, one.on) for one in told} == {(number, states[number][1]) for number in open_ones}


@settings(deadline=None, max_examples=60, database=None)
@given(
    sents, st.sampled_from(TODAYS), st.sampled_from([1, 14, 15, 30]), st.sampled_from([Stage.SUPPORT, *Stage])
)
@example([Sent(0, ReferralState.SENT, ago) for ago in (13, 14, 15)], TODAYS[0], 14, Stage.CLOSED)
def test_the_referrals_without_an_answer_are_those_that_the_rule_names(
    plain_file: Path, known: list[Sent], today: date, days: int, stage: Stage
) -> None:
    limit = unanswered_since(today, Settings({"referral.answer-days": f"{days}d"}, "the example"))
    still_open, unanswered = set(), {}
    with tempfile.TemporaryDirectory() as folder:
        place = copy_of(plain_file, folder)
        with Work(place, system_clock(today)) as work:
            cases = [a_case(work), a_case(work, stage=stage)]
            for one in known:
                on = today - timedelta(days=one.ago)
                sent = None if one.state is ReferralState.PROPOSED else on
                referral = Referral(
                    case_id=cases[one.case].id, organisation_id=team_of(work), purpose="hulp",
                    state=one.state, proposed_on=on, sent_on=sent,
                )  # fmt: skip
                work.add(referral)
                if one.state in OPEN_REFERRAL and (one.case == 0 or stage not in ENDED):
                    still_open.add(referral.id)
                    if one.state is ReferralState.SENT and on <= limit:
                        unanswered[referral.id] = one.ago
            work.commit()
        with Reader(place) as reader:
            wanted = referrals.ReferralFilter(today)
            assert {one.number for one in referrals.referrals(reader, wanted)} == still_open
            assert referrals.count(reader, wanted) == len(still_open)
            waiting = list(referrals.referrals(reader, wanted._replace(sent_before=limit)))
            assert {one.number: one.days_waiting(today) for one in waiting} == unanswered
            told = the_day(reader, Wanted(today, Thresholds(), answer_days=days))[Section.REFERRALS].items
    assert {one.number: one.days for one in told} == unanswered
