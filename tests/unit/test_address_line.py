"""An address on one line, as somebody types it who stands at the door."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.addresses import Address, read_address
from ucase.domain.errors import Invalid


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("3562 AB 12 bis A", Address("3562 AB", 12, "bis A")),
        ("3562ab12", Address("3562 AB", 12, "")),
        (" 3562  ab  12-iii ", Address("3562 AB", 12, "III")),
    ],
)
def test_an_address_is_read_in_the_ways_in_which_it_is_typed(typed: str, address: Address) -> None:
    assert read_address(typed) == address


@pytest.mark.parametrize("typed", ["", "12", "3562", "3562 AB", "3562 SS 12", "Zamenhofdreef 12"])
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(Invalid):
        read_address(typed)


@given(st.integers(1, 99999), st.sampled_from(["", "A", "bis", "bis A", "III"]))
def test_the_line_of_an_address_reads_back_as_that_address(number: int, addition: str) -> None:
    address = Address("3562 AB", number, addition)
    assert read_address(address.line) == address
