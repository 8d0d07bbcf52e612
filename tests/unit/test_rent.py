"""Can I pay it: figures that follow from figures, and nothing that is guessed."""

from hypothesis import given
from hypothesis import strategies as st

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
