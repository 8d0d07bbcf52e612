"""Postcodes, house numbers and additions in their one spelling."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.addresses import Address, read_addition, read_house_number, read_postcode
from ucase.domain.errors import Invalid


@pytest.mark.parametrize("typed", ["3562 AB", "3562ab", " 35 62 aB ", "3562.AB", "3562\u00a0ab"])
def test_a_postcode_is_accepted_in_any_case_and_spacing(typed: str) -> None:
    assert read_postcode(typed) == "3562 AB"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "0562 AB",
        "3562",
        "3562 A",
        "3562 ABC",
        "3562 SA",
        "3562sd",
        "3562 SS",
        "AB 3562",
        "3562 ß",
        "٣562 AB",
    ],
)
def test_what_cannot_be_a_postcode_is_refused(typed: str) -> None:
    with pytest.raises(Invalid) as caught:
        read_postcode(typed)
    assert (caught.value.key, caught.value.field, caught.value.values) == ("postcode", "postcode", {})


@pytest.mark.parametrize(
    ("typed", "number", "addition"),
    [
        ("12", 12, ""),
        ("12a", 12, "A"),
        ("12 bis A", 12, "bis A"),
        ("12bisa", 12, "bis A"),
        ("12-III", 12, "III"),
        ("12-hs", 12, "hs"),
        ("12-3", 12, "3"),
        ("12 1 hoog", 12, "1 hoog"),
        (" 99999 ", 99999, ""),
    ],
)
def test_a_house_number_brings_its_addition(typed: str, number: int, addition: str) -> None:
    assert read_house_number(typed) == (number, addition)


@pytest.mark.parametrize("typed", ["", "0", "a12", "100000", "-12", "12 ☃", "12 " + "a" * 21, "9" * 5000])
def test_what_cannot_be_a_house_number_is_refused(typed: str) -> None:
    with pytest.raises(Invalid) as caught:
        read_house_number(typed)
    assert (caught.value.key, caught.value.field, caught.value.values) == ("house_number", "house_number", {})


@pytest.mark.parametrize("typed", ["BIS a", "bis A", "-bis-a", "bisA", "BIS.A"])
def test_spellings_of_one_addition_become_one(typed: str) -> None:
    assert read_addition(typed) == "bis A"


@pytest.mark.parametrize(
    ("typed", "addition"), [("", ""), ("-", ""), ("iii", "III"), ("HS", "hs"), ("2b", "2B"), ("Bis", "bis")]
)
def test_numerals_get_capitals_and_words_do_not(typed: str, addition: str) -> None:
    assert read_addition(typed) == addition


@pytest.mark.parametrize("typed", ["é", "a;b", "a" * 21, "\x1b"])
def test_what_cannot_be_an_addition_is_refused(typed: str) -> None:
    with pytest.raises(Invalid) as caught:
        read_addition(typed)
    assert (caught.value.key, caught.value.field, caught.value.values) == ("addition", "addition", {})


@given(st.text("abivsxhABIVX12 -./", max_size=20))
def test_a_read_addition_reads_as_itself(typed: str) -> None:
    try:
        addition = read_addition(typed)
    except Invalid:
        return  # putting the spaces in made it too long
    assert read_addition(addition) == addition
    assert read_addition(typed.swapcase()) == addition


@given(st.text())
def test_any_other_text_is_refused_and_nothing_worse(text: str) -> None:
    for read in (read_postcode, read_house_number, read_addition):
        with suppress(Invalid):
            read(text)


def test_an_address_is_shown_on_one_line() -> None:
    assert Address("3562 AB", 12, "bis A").line == "3562 AB 12 bis A"
    assert Address("3562 AB", 12, "").line == "3562 AB 12"
    assert Address("3562 AB", None, "").line == "3562 AB"
