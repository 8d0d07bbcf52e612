"""Can I pay it: figures that follow from figures, and nothing that is guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.errors import Invalid
from ucase.domain.money import MOST_AMOUNT, euros, in_euros, read_amount
from ucase.domain.rent import affordability, net_rent, share

CENTS = st.integers(0, 500_000)


def test_an_example_from_the_kitchen_table() -> None:
    found = affordability((61_234, 74_500), (21_000, 30_000), 178_000)
    assert found == (40_234, 44_500, 4_266, 23, 25)


@given(st.none() | CENTS, st.none() | CENTS, st.none() | CENTS)
def test_a_missing_figure_stays_missing(rent: int | None, allowance: int | None, income: int | None) -> None:
    net = net_rent(rent, allowance)
    assert (net is None) == (rent is None or allowance is None)
    assert (share(net, income) is None) == (net is None or not income)


@given(CENTS, st.integers(1, 500_000))
def test_the_share_is_the_nearest_whole_percent(net: int, income: int) -> None:
    found = share(net, income)
    assert found is not None
    assert abs(found - 100 * net / income) <= 0.5 + 1e-9


@given(st.integers(0, MOST_AMOUNT))
def test_an_amount_that_a_program_or_a_person_reads_can_be_given_back(cents: int) -> None:
    assert read_amount(str(in_euros(cents)), "amount") == cents
    assert read_amount(euros(cents), "amount") == cents
    assert read_amount(euros(cents, mark="."), "amount") == cents


@pytest.mark.parametrize(
    ("cents", "shown"), [(65000, "€ 650"), (184050, "€ 1.840,50"), (100_000_000, "€ 1.000.000")]
)
def test_thousands_stand_apart(cents: int, shown: str) -> None:
    assert euros(cents) == shown


@pytest.mark.parametrize("typed", ["1000001", "99999999999", "1.000.000,01"])
def test_no_household_pays_more_than_a_million(typed: str) -> None:
    with pytest.raises(Invalid) as caught:
        read_amount(typed, "amount")
    assert caught.value.key == "amount_too_large"
