"""A BSN is noticed wherever it is typed. The numbers are made here; none was issued to be used in a test."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.bsn import holds_bsn, refuse_bsn
from ucase.domain.errors import Invalid


def passes(number: int) -> bool:
    """The eleven-test, written out a second time."""
    digits = [int(digit) for digit in f"{number:09d}"]
    weighted = sum((9 - place) * digit for place, digit in enumerate(digits[:8])) - digits[8]
    return number > 0 and weighted % 11 == 0


@pytest.mark.parametrize(
    "text",
    ["111222333", "bsn: 111222333.", "BSN111222333x", "١١١٢٢٢٣٣٣", "１１１２２２３３３", "1\n111222333"],
)
def test_nine_digits_that_pass_are_a_bsn_in_any_script(text: str) -> None:
    assert holds_bsn(text)


@pytest.mark.parametrize(
    "text",
    ["", "111222334", "000000000", "0111222333", "1112223330", "11122233", "0612345678", "111 222 333"],
)
def test_other_numbers_are_not(text: str) -> None:
    assert not holds_bsn(text)


@given(st.integers(0, 999_999_999))
def test_exactly_the_numbers_that_pass_the_eleven_test_count(number: int) -> None:
    assert holds_bsn(f"nummer {number:09d} in tekst") == passes(number)


@given(
    st.sampled_from([n for n in range(111_222_333, 111_233_333) if passes(n)]), st.sampled_from("0123456789٣")
)
def test_a_longer_run_never_counts(number: int, digit: str) -> None:
    assert not holds_bsn(f"{digit}{number:09d}")
    assert not holds_bsn(f"{number:09d}{digit}")


def test_refusing_names_the_field_and_not_the_number() -> None:
    with pytest.raises(Invalid) as caught:
        refuse_bsn("zij gaf 111222333 op", "summary")
    assert (caught.value.key, caught.value.field, caught.value.values) == ("bsn", "summary", {})


def test_text_without_a_bsn_passes() -> None:
    refuse_bsn("zij belde op 06 1234 5678", "summary")
