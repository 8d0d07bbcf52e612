"""The rules of the pulse in SQL see exactly what those of the domain see, whatever is on record."""

import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import TODAY
from tests.factories import a_case, an_episode, copy_of
from ucase.domain.check_ins import CheckInSignal
from ucase.domain.clock import system_clock
from ucase.domain.due import FollowUpState
from ucase.domain.network import Relation
from ucase.domain.plan import SupportStatus, Tier
from ucase.domain.reasons import Reason, Rule, Thresholds, signed
from ucase.domain.relapse import RelapseKind
from ucase.domain.stage import Stage
from ucase.domain.zrm import Domain, Edition
from ucase.queries.case_pulse import case_pulse
from ucase.queries.pulse import PulseFilter, signals
from ucase.storage.models import (
    Assessment,
    Case,
    Episode,
    FollowUp,
    HandledSignal,
    Need,
    NeedKind,
    NeedTurn,
    NetworkMember,
    PulseHandling,
    RelapseSignal,
    Resident,
    Score,
    Support,
)
from ucase.storage.reading import Reader
from ucase.storage.work import Work

ago = st.integers(-30, 120)
levels = st.integers(1, 5)
ENDED = (FollowUpState.DONE, FollowUpState.MISSED, FollowUpState.SKIPPED)
check_ins = st.lists(
    st.tuples(ago, st.sampled_from(FollowUpState), st.sampled_from([None, *CheckInSignal])), max_size=5
)
supports = st.lists(
    st.tuples(
        st.sampled_from(SupportStatus),
        ago,
        st.booleans(),
        st.sampled_from([None, True, False]),
        st.booleans(),
    ),
    max_size=3,
)
needs = st.lists(st.tuples(st.lists(st.tuples(ago, st.booleans()), max_size=3), supports), max_size=2)
measurements = st.dictionaries(
    st.tuples(st.integers(0, 1), st.sampled_from(Edition), st.integers(0, 120)),
    st.dictionaries(st.sampled_from([Domain.FINANCES, Domain.HOUSING]), levels, min_size=1),
    max_size=5,
)
notes = st.lists(st.tuples(st.sampled_from(RelapseKind), st.integers(0, 120)), max_size=2)
cases = st.fixed_dictionaries(
    {
        "stage": st.sampled_from(Stage),
        "opened": st.integers(0, 120),
        "reopened": st.none() | st.integers(0, 60),
        "settled": st.none() | st.integers(0, 120),
        "check_ins": check_ins,
        "needs": needs,
        "measurements": measurements,
        "notes": notes,
    }
)
limits = st.builds(
    Thresholds,
    zrm_drop=st.integers(1, 2),
    zrm_low=st.integers(1, 3),
    zrm_was=st.integers(2, 4),
    no_contact=st.integers(1, 3),
    overdue_days=st.integers(0, 20),
    off=st.sets(st.sampled_from(Rule), max_size=2).map(frozenset),
)


def day(days_ago: int) -> date:
    """So many days before today; below zero it is to come."""
    return TODAY - timedelta(days=days_ago)


def put(work: Work, known: dict[str, Any]) -> Case:
    """A case with everything that the rules look at."""
    case = a_case(work, stage=known["stage"], opened=day(known["opened"]), closed=day(known["opened"]))
    episode = work.session.query(Episode).filter_by(case_id=case.id).one()
    if known["settled"] is not None:
        episode.settled_on = day(known["settled"])
    if known["reopened"] is not None and known["reopened"] <= known["opened"]:
        an_episode(work, case, day(known["reopened"]))
    for days_ago, state, signal in known["check_ins"]:
        is_open = state is FollowUpState.OPEN
        work.add(
            FollowUp(
                case_id=case.id, due=day(days_ago), state=state, planned_on=day(days_ago),
                ended_on=None if is_open else day(days_ago), signal=None if is_open else signal,
            )
        )  # fmt: skip
    for kind, days_ago in known["notes"]:
        work.add(RelapseSignal(case_id=case.id, kind=kind, noted_on=day(days_ago)))
    put_plan(work, case, known["needs"])
    put_measurements(work, case, known["measurements"])
    return case


def put_plan(work: Work, case: Case, needs: list[Any]) -> None:
    """Needs with their turns, and the supports of each."""
    kind = work.session.query(NeedKind).order_by(NeedKind.id).first()
    assert kind is not None
    for turns, supports in needs:
        resolved = [on for on, is_resolved in turns[-1:] if is_resolved]
        need = Need(
            case_id=case.id, kind_id=kind.id, severity=1, raised_on=day(120),
            resolved_on=day(resolved[0]) if resolved else None,
        )  # fmt: skip
        work.add(need)
        for on, is_resolved in turns:
            work.add(NeedTurn(need_id=need.id, turned_on=day(on), resolved=is_resolved))
        for status, on, was_agreed, solved, giver_left in supports:
            giver = NetworkMember(
                household_id=case.household_id, name="zus", relation=Relation.SIBLING, known_since=day(120),
                gone_on=day(on) if giver_left else None,
            )  # fmt: skip
            work.add(giver)
            has_ended = status in (SupportStatus.ENDED, SupportStatus.REFUSED)
            work.add(
                Support(
                    need_id=need.id, tier=Tier.OWN_NETWORK, provider="zus", member_id=giver.id, status=status,
                    proposed_on=day(120), agreed_on=day(120) if was_agreed else None,
                    ended_on=day(on) if has_ended else None, solved=solved,
                )
            )  # fmt: skip


def put_measurements(work: Work, case: Case, measurements: dict[Any, dict[Domain, int]]) -> None:
    """Measurements of up to two residents with either edition."""
    residents = list(work.session.query(Resident).filter_by(household_id=case.household_id))
    work.add(second := Resident(household_id=case.household_id, family_name="Jansen"))
    residents.append(second)
    for (resident, edition, days_ago), scores in measurements.items():
        assessment = Assessment(
            case_id=case.id, resident_id=residents[resident].id, edition=edition, measured_on=day(days_ago)
        )
        work.add(assessment)
        for domain, level in scores.items():
            work.add(Score(assessment_id=assessment.id, domain=domain, level=level))


def handle(work: Work, case: int, reasons: list[Reason]) -> None:
    """Deal with some of the signals of a case."""
    handling = PulseHandling(case_id=case, handled_on=TODAY, because="gebeld")
    work.add(handling)
    for reason in reasons:
        rule, fact = signed(reason)
        work.add(HandledSignal(handling_id=handling.id, rule=rule, fact=fact))


@settings(max_examples=40, deadline=None)
@given(
    known=st.lists(cases, min_size=1, max_size=3), limits=limits, handled=st.lists(st.booleans(), max_size=9)
)
def test_the_rules_in_sql_and_in_the_domain_see_the_same(
    known: list[dict[str, Any]], limits: Thresholds, handled: list[bool], empty_file: Path
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = copy_of(empty_file, folder)
        with Work(place, system_clock(TODAY)) as work:
            numbers = [put(work, one).id for one in known]
            work.commit()
        compare(place, numbers, limits)
        with Reader(place) as reader:
            found, _ = signals(reader, PulseFilter(), limits, TODAY)
        with Work(place, system_clock(TODAY)) as work:
            for case, reasons in found.items():
                some = [one for one, take in zip(reasons, handled, strict=False) if take]
                handle(work, case, some)
            work.commit()
        compare(place, numbers, limits)


def compare(place: Any, numbers: list[int], limits: Thresholds) -> None:
    """Ask both, of all cases and of each."""
    with Reader(place) as reader:
        found, cut = signals(reader, PulseFilter(), limits, TODAY)
        of_each = {case: case_pulse(reader, case, limits, TODAY).open for case in numbers}
        assert not cut
        assert found == {case: reasons for case, reasons in of_each.items() if reasons}
        for case in numbers:
            assert signals(reader, PulseFilter(case=case), limits, TODAY)[0].get(case, []) == of_each[case]
