"""Phone numbers, mail addresses and birth years, as they are kept and shown."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.errors import Invalid
from ucase.domain.reaching import read_birth_year, read_email, read_phone, show_phone

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("06 12345678", "0612345678"),
        ("06-1234 5678", "0612345678"),
        ("+31 6 12345678", "0612345678"),
        ("+31 (0)6 12 34 56 78", "0612345678"),
        ("0031612345678", "0612345678"),
        ("(030) 123.45.67", "0301234567"),
        ("+90 532 123 45 67", "+905321234567"),
        ("0090 532 123 45 67", "+905321234567"),
        ("+49 (0)30 123456", "+4930123456"),
    ],
)
def test_a_phone_number_is_kept_in_one_form(typed: str, stored: str) -> None:
    assert read_phone(typed) == stored


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "12345678",
        "061234567",
        "06123456789",
        "+31612",
        "+1",
        "+" + "1" * 16,
        "06 bellen",
        "٠٦12345678",
        "+-()",
        "00",
    ],
)
def test_what_cannot_be_a_phone_number_is_refused(typed: str) -> None:
    with pytest.raises(Invalid) as caught:
        read_phone(typed)
    assert (caught.value.key, caught.value.field, caught.value.values) == ("phone", "phone", {})


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("0612345678", "06 1234 5678"),
        ("0301234567", "030 123 4567"),
        ("0346123456", "0346 123 456"),
        ("+905321234567", "+905321234567"),
        ("", ""),
    ],
)
def test_a_phone_number_is_shown_in_groups(stored: str, shown: str) -> None:
    assert show_phone(stored) == shown


@given(st.from_regex(r"0[1-9][0-9]{8}|\+(?!31)[1-9][0-9]{7,14}", fullmatch=True))
def test_a_shown_phone_number_reads_back(stored: str) -> None:
    assert read_phone(stored) == stored
    assert read_phone(show_phone(stored)) == stored


def test_the_domain_of_a_mail_address_is_in_lower_case() -> None:
    assert read_email(" J.Jansen+post@Example.ORG ") == "J.Jansen+post@example.org"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "jan",
        "@example.org",
        "jan@",
        "jan@example",
        "jan@.org",
        "jan@example.",
        "jan@a@b.nl",
        "jan jansen@b.nl",
        "jan@exa\tmple.org",
        "jan\x00@b.nl",
        "jan\u202e@b.nl",
        "<jan@b.nl>",
        "a@b.nl,c",
        "a" * 250 + "@b.nl",
    ],
)
def test_what_cannot_be_a_mail_address_is_refused(typed: str) -> None:
    with pytest.raises(Invalid) as caught:
        read_email(typed)
    assert (caught.value.key, caught.value.field, caught.value.values) == ("email", "email", {})


@given(st.text() | st.emails())
def test_a_read_mail_address_reads_as_itself(text: str) -> None:
    try:
        address = read_email(text)
    except Invalid:
        return
    assert read_email(address) == address


@pytest.mark.parametrize(("given_year", "year"), [("1958", 1958), (1900, 1900), (" 2026 ", 2026)])
def test_a_birth_year_from_1900_to_this_year_is_accepted(given_year: str | int, year: int) -> None:
    assert read_birth_year(given_year, TODAY) == year


@pytest.mark.parametrize(
    "given_year", ["", "58", 1899, 2027, "2027", "1958.0", "١٩٥٨", -1958, True, "1-1-1958"]
)
def test_other_birth_years_are_refused(given_year: str | int) -> None:
    with pytest.raises(Invalid) as caught:
        read_birth_year(given_year, TODAY)
    assert (caught.value.key, caught.value.field, caught.value.values) == ("birth_year", "birth_year", {})
