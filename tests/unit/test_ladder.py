"""The ladder of support: the order of the method and of the law (DOMAIN §2.4)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.errors import Refused
from ucase.domain.plan import RUNNING, STEPS, SupportStatus, Tier, asks_why, check_step, untried

TIERS = st.sampled_from(Tier)


def test_the_ladder_stands_in_the_order_of_the_method() -> None:
    assert [one.value for one in Tier] == [
        "own-strength", "own-network", "volunteer", "general-facility", "tailored-facility",
    ]  # fmt: skip


@given(TIERS, st.sets(TIERS))
def test_what_is_untried_lies_below_and_was_not_tried(tier: Tier, tried: set[Tier]) -> None:
    ladder = list(Tier)
    found = untried(tier, tried)
    assert [one for one in ladder if one in found] == list(found)
    for one in ladder:
        assert (one in found) == (ladder.index(one) < ladder.index(tier) and one not in tried)


@given(TIERS, st.sets(TIERS), TIERS)
def test_trying_one_more_never_leaves_more_untried(tier: Tier, tried: set[Tier], more: Tier) -> None:
    assert set(untried(tier, tried | {more})) <= set(untried(tier, tried))


def test_only_the_lowest_tier_asks_nothing() -> None:
    assert [one for one in Tier if not asks_why(one)] == [Tier.OWN_STRENGTH]


@given(st.sampled_from(SupportStatus), st.sampled_from(SupportStatus))
def test_a_support_goes_forward_and_what_has_ended_stays_ended(now: SupportStatus, to: SupportStatus) -> None:
    order = list(SupportStatus)
    if to in STEPS[now]:
        check_step(now, to, "S-0001")
        assert order.index(to) > order.index(now)
        assert now in RUNNING
    else:
        with pytest.raises(Refused):
            check_step(now, to, "S-0001")
