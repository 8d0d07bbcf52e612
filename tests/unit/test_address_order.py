"""Addresses in the order in which somebody walks along them."""

from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.address_order import address_order

Known = tuple[str | None, str | None, str | None, str]


def test_house_numbers_count_as_numbers_and_additions_follow_them() -> None:
    walked = [("2", ""), ("10", ""), ("12", ""), ("12", "A"), ("12", "bis"), ("12", "bis A"), ("100", "")]
    orders = [address_order("Verzonnendreef", "3562 ZA", *one) for one in walked]

    assert orders == sorted(orders)
    assert len(set(orders)) == len(orders)


def test_numbers_in_an_addition_count_as_numbers() -> None:
    assert address_order("X", None, "1", "2") < address_order("X", None, "1", "10")


def test_along_a_street_the_postcode_does_not_matter() -> None:
    odd, even = address_order("Dreef", "3562 ZB", "1", ""), address_order("Dreef", "3562 ZA", "2", "")

    assert odd < even


def test_streets_follow_each_other_without_regard_to_capitals_and_accents() -> None:
    streets = ["Bedachtdreef", "éénvoud", "Verzonnendreef"]

    assert streets == sorted(streets, key=lambda street: address_order(street, "3562 ZA", "1", ""))


def test_what_is_not_known_comes_first() -> None:
    assert address_order(None, "3562 ZA", "9", "") < address_order("Dreef", "3562 ZA", "1", "")
    assert address_order(None, "3562 ZA", None, "") < address_order(None, "3562 ZA", "1", "")
    assert address_order(None, None, None, "") < address_order(None, "3562 ZA", None, "")


parts = st.none() | st.text(max_size=12)


@given(st.lists(st.tuples(parts, parts, parts, st.text(max_size=12))))
def test_any_addresses_can_be_put_in_order(addresses: list[Known]) -> None:
    orders = sorted(address_order(*one) for one in addresses)

    assert len(orders) == len(addresses)
