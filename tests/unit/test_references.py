"""References as they are written, and every way in which they are typed back."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.errors import Invalid
from ucase.domain.references import CASE, FOLLOW_UP, read, write

LARGEST = 2**31 - 1


def test_a_reference_has_at_least_four_digits() -> None:
    assert write(CASE, 142) == "UC-0142"
    assert write(FOLLOW_UP, 31131) == "F-31131"


@pytest.mark.parametrize("typed", ["142", "0142", "uc-142", "UC0142", " uc 142 ", "UC-0142", "Uc - 142"])
def test_a_reference_is_accepted_in_any_case_and_without_zeros(typed: str) -> None:
    assert read(CASE, typed) == 142


@pytest.mark.parametrize(
    "typed",
    ["", "UC", "UC-", "0", "UC-0000", "F-142", "UCUC-1", "-142", "14 2", "1.5", "²", "١٤٢", "9" * 5000],
)
def test_anything_else_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(Invalid) as caught:
        read(CASE, typed)
    assert (caught.value.key, caught.value.field) == ("reference", None)
    assert caught.value.values == {"example": "UC-0142", "listed": "case list"}


def test_the_example_has_the_prefix_that_was_expected() -> None:
    with pytest.raises(Invalid) as caught:
        read(FOLLOW_UP, "UC-0142")
    assert caught.value.values == {"example": "F-0142", "listed": "followup"}


def test_numbers_end_where_json_readers_lose_precision() -> None:
    assert read(CASE, str(LARGEST)) == LARGEST
    with pytest.raises(Invalid):
        read(CASE, str(LARGEST + 1))


@given(st.sampled_from([CASE, FOLLOW_UP]), st.integers(1, LARGEST))
def test_what_is_written_reads_back(prefix: str, number: int) -> None:
    assert read(prefix, write(prefix, number).lower()) == number


@given(st.text())
def test_any_text_is_a_number_or_is_refused(text: str) -> None:
    with suppress(Invalid):
        assert read(CASE, text) >= 1
