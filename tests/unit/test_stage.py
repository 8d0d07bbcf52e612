"""Which step is possible from where."""

from itertools import product

import pytest

from ucase.domain.errors import Refused
from ucase.domain.stage import ENDED, OPEN, Stage, check_open, check_step


def refusal(now: Stage, to: Stage, *, settled: bool) -> str | None:
    """The key of what is refused, or nothing."""
    try:
        check_step(now, to, "UC-0001", settled=settled)
    except Refused as problem:
        return problem.key
    return None


def test_every_stage_is_open_or_ended_and_not_both() -> None:
    assert [*OPEN, *ENDED] == list(Stage)


@pytest.mark.parametrize(("now", "to"), list(product(OPEN, [Stage.CANDIDATE, Stage.INTAKE, Stage.SUPPORT])))
def test_among_open_stages_every_step_can_be_made_and_taken_back(now: Stage, to: Stage) -> None:
    assert refusal(now, to, settled=False) is None
    assert refusal(now, to, settled=True) is None


@pytest.mark.parametrize("now", OPEN)
def test_aftercare_needs_the_day_on_which_the_household_settled(now: Stage) -> None:
    assert refusal(now, Stage.AFTERCARE, settled=False) == "aftercare_needs_settled"
    assert refusal(now, Stage.AFTERCARE, settled=True) is None


@pytest.mark.parametrize(("now", "to", "settled"), list(product(OPEN, ENDED, [True, False])))
def test_an_end_has_a_verb_of_its_own(now: Stage, to: Stage, settled: bool) -> None:
    assert refusal(now, to, settled=settled) == "close_has_its_own_verb"


@pytest.mark.parametrize(("now", "to", "settled"), list(product(ENDED, Stage, [True, False])))
def test_an_ended_case_can_only_be_read(now: Stage, to: Stage, settled: bool) -> None:
    assert refusal(now, to, settled=settled) == "case_closed"


@pytest.mark.parametrize("stage", ENDED)
def test_a_change_to_an_ended_case_is_refused_with_its_reference(stage: Stage) -> None:
    with pytest.raises(Refused) as caught:
        check_open(stage, "UC-0142")
    assert (caught.value.key, caught.value.values) == ("case_closed", {"case": "UC-0142"})
