"""Measurements with the ZRM: editions apart, changes counted per domain (DOMAIN §2.1)."""

from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.zrm import DOMAINS, LEVELS, Domain, Edition, change, missing

SCORES = st.dictionaries(st.sampled_from(Domain), st.sampled_from(LEVELS))


def test_the_editions_have_thirteen_and_eleven_domains() -> None:
    assert len(set(DOMAINS[Edition.ZRM_2017])) == 13
    assert len(set(DOMAINS[Edition.ZRM_2013])) == 11
    assert set(DOMAINS[Edition.ZRM_2017]) == set(Domain)


@given(SCORES, SCORES)
def test_the_change_is_the_difference_where_both_have_a_level(
    earlier: dict[Domain, int], later: dict[Domain, int]
) -> None:
    found = change(earlier, later)
    assert found.keys() == earlier.keys() & later.keys()
    assert all(earlier[one] + found[one] == later[one] for one in found)
    assert all(value == -change(later, earlier)[one] for one, value in found.items())


@given(st.sampled_from(Edition), SCORES)
def test_what_is_missing_completes_the_edition(edition: Edition, scores: dict[Domain, int]) -> None:
    absent = missing(edition, scores)
    assert set(absent) | (scores.keys() & set(DOMAINS[edition])) == set(DOMAINS[edition])
    assert not set(absent) & scores.keys()
