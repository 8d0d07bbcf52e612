"""A row of a corporation's list: whatever way it is written, it reads the same."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import TODAY
from ucase.domain.addresses import Address
from ucase.domain.dwelling_list import ListedDwelling, SeenAddresses, read_dwelling
from ucase.domain.errors import Problem
from ucase.domain.works import Contract
from ucase.domain.written_address import read_written_address

PLACE = {"postcode": "3562 XA", "house_number": "12"}


def read(**record: str) -> ListedDwelling:
    """A row that is right."""
    found = read_dwelling({**PLACE, **record}, TODAY)
    assert found.problems == []
    assert found.dwelling is not None
    return found.dwelling


def problems(**record: str) -> list[tuple[str | None, str]]:
    """What is wrong with a row: the column and the reason."""
    return [(one.field, one.key) for one in read_dwelling({**PLACE, **record}, TODAY).problems]


# Addresses

streets = st.sampled_from(["Verzonnendreef", "1e Bedachtstraat", "Laan van 't Niets", "Dr. Verzinselplein"])
postcodes = st.builds(
    lambda digits, letters: f"{digits} {letters}",
    st.integers(1000, 9999),
    st.text("ABCDEFGHJKLMNPRTVWXZ", min_size=2, max_size=2),
)
numbers = st.integers(1, 999)
additions = st.sampled_from(["", "A", "bis", "bis A", "III", "hs", "2", "B 1"])


@st.composite
def notations(draw: st.DrawFn) -> tuple[Address, dict[str, str]]:
    """An address, and a row that writes it in one of the many ways."""
    street, postcode = draw(streets), draw(postcodes)
    number, addition = draw(numbers), draw(additions)
    code = draw(st.sampled_from([postcode, postcode.lower(), postcode.replace(" ", ""), f" {postcode} "]))
    between = draw(st.sampled_from([" ", "-", " - "] + ([""] if addition[:1].isalpha() else [])))
    together = f"{number}{between if addition else ''}{addition}"
    first, _, rest = addition.partition(" ")
    way = draw(st.integers(0, 6))
    if way == 0:
        row = {"postcode": code, "house_number": together}
    elif way == 1:
        row = {"postcode": code, "house_number": str(number), "addition": addition.lower()}
    elif way == 2:
        row = {"postcode": code, "house_number": f"0{number}", "letter": first, "addition": rest}
    elif way == 3:
        row = {"postcode": code, "street": f"{street} {together}", "house_number": ""}
    elif way == 4:
        row = {"address": f"{street} {together}, {code.strip()} Utrecht"}
    elif way == 5:
        row = {"postcode": code, "house_number": together, "addition": addition}
    else:
        row = {"address": f"{code.strip()} Utrecht, {street} {together}"}
    return Address(postcode, number, addition), row


@given(notations())
def test_an_address_written_in_any_of_the_ways_reads_back(written: tuple[Address, dict[str, str]]) -> None:
    address, row = written

    found = read_dwelling(row, TODAY)

    assert found.problems == []
    assert found.address == address


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Verzonnendreef 12 bis, 3562 XA Utrecht", ("Verzonnendreef", "3562 XA", 12, "bis")),
        ("3562xa 12A", (None, "3562 XA", 12, "A")),
        ("Verzonnendreef 12, Utrecht", ("Verzonnendreef", None, 12, "")),
        ("Verzonnendreef", ("Verzonnendreef", None, None, "")),
        ("Verzonnendreef, 12-III, 3562 XA", ("Verzonnendreef", "3562 XA", 12, "III")),
        ("Laan 1944 7a", None),
        ("Laan 1940-1945 7", None),
        ("Verzonnendreef 12 Utrecht", None),
        ("3562 XA Verzonnendreef 12, 3562 XB", None),
        ("Plein 1944 nr 5", ("Plein 1944", None, 5, "")),
        ("Plein 1944 nr. 5a, 3562 XA Utrecht", ("Plein 1944", "3562 XA", 5, "A")),
        ("3562 XA Utrecht, Plein 1944 huisnummer 5 bis", ("Plein 1944", "3562 XA", 5, "bis")),
        ("1944 NR 5", (None, "1944 NR", 5, "")),
        ("Plein 1944 5", None),
    ],
)
def test_a_whole_address_is_taken_apart_or_refused_but_not_guessed(text: str, parts: Any) -> None:
    if parts is None:
        assert problems(address=text, postcode="", house_number="") == [("address", "written_address")]
    else:
        assert tuple(read_written_address(text)) == parts


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({"postcode": "3562 SA"}, ("postcode", "postcode")),
        ({"postcode": ""}, ("postcode", "listed_postcode")),
        ({"house_number": ""}, ("house_number", "listed_number")),
        ({"house_number": "twaalf"}, ("house_number", "house_number")),
        ({"house_number": "2026-03-12"}, ("house_number", "number_is_date")),
        ({"house_number": "12-mrt"}, ("house_number", "number_is_date")),
        ({"addition": "2026-03-12"}, ("addition", "number_is_date")),
        ({"addition": "!"}, ("addition", "addition")),
        ({"tenancy_start": "31-2-2019"}, ("tenancy_start", "full_date")),
        ({"tenancy_start": "vrijdag"}, ("tenancy_start", "full_date")),
        ({"tenancy_start": "3-12"}, ("tenancy_start", "full_date")),
        ({"tenancy_start": "3-12-2109"}, ("tenancy_start", "tenancy_far")),
        ({"rent": "in overleg"}, ("rent", "rent")),
        ({"surface": "groot"}, ("surface", "surface")),
        ({"surface": "3000"}, ("surface", "surface")),
        ({"rooms": "3,5"}, ("rooms", "listed_rooms")),
        ({"phone": "12"}, ("phone", "phone")),
        ({"email": "jan"}, ("email", "email")),
        ({"contract": "misschien"}, ("contract", "choice")),
        ({"vacant": "misschien"}, ("vacant", "vacant")),
        ({"vacant": "ja", "tenant": "Jansen"}, ("vacant", "vacant_with_tenant")),
        ({"tenant": "Mevr."}, ("tenant", "name_empty")),
        ({"tenant": "x" * 201}, ("tenant", "too_long")),
        ({"street": "Dreef " + "111" + "222" + "333"}, ("street", "bsn")),
    ],
)
def test_a_bad_value_names_its_column_and_the_reason(
    record: dict[str, str], expected: tuple[str, str]
) -> None:
    assert problems(**record) == [expected]


@pytest.mark.parametrize("street", ["Plein 1944 nr 5", "Plein 1944 nummer 5", "Plein 1944 Huisnr. 5"])
def test_a_number_that_is_called_one_is_the_house_number_whatever_year_is_in_the_street(street: str) -> None:
    found = read_dwelling({"postcode": "3562 XA", "street": street, "house_number": ""}, TODAY)

    assert found.problems == []
    assert found.address == Address("3562 XA", 5, "")
    assert found.dwelling
    assert found.dwelling.street == "Plein 1944"


@given(st.integers(1, 99_999), st.sampled_from([".0", ",0", ".00", ",00"]), st.sampled_from(["", "0", "00"]))
def test_a_house_number_that_a_spreadsheet_wrote_with_decimals_is_the_number(
    number: int, decimals: str, zeros: str
) -> None:
    written = f"{zeros}{number}"[-5:] + decimals

    assert read(house_number=written).address == Address("3562 XA", int(f"{zeros}{number}"[-5:]), "")


@given(st.integers(1, 999), st.sampled_from(".,-"), st.integers(1, 99))
def test_other_figures_behind_a_house_number_are_its_addition(number: int, sign: str, addition: int) -> None:
    assert read(house_number=f"{number}{sign}{addition}").address == Address("3562 XA", number, str(addition))


def test_an_addition_that_a_spreadsheet_wrote_with_decimals_is_a_whole_number() -> None:
    assert read(addition="2.0").address == Address("3562 XA", 12, "2")


@pytest.mark.parametrize(
    "slip", [{"postcode": "356 A"}, {"house_number": "x"}, {"addition": "b!s"}, {"letter": "?!"}]
)
def test_an_address_with_a_slip_in_it_is_not_read_as_another_one(slip: dict[str, str]) -> None:
    assert read_dwelling({**PLACE, **slip}, TODAY).address is None


def test_every_problem_of_a_row_is_told_at_once() -> None:
    assert len(problems(postcode="x", rent="x", phone="x", tenancy_start="x")) == 4


def test_a_row_with_a_bad_value_still_tells_its_address() -> None:
    assert read_dwelling({**PLACE, "rent": "x"}, TODAY).address == Address("3562 XA", 12, "")


# The other fields


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("€ 612,34", 61234), ("612.34", 61234), ("612,34", 61234), ("612", 61200), ("€ 1.012,50", 101250),
        ("612,-", 61200), ("612.3456", 61235), ("0", None), ("€ 0,00", None), ("-", None), ("n.v.t.", None),
        ("", None),
    ],
)  # fmt: skip
def test_a_rent_is_cents_however_it_is_written(text: str, cents: int | None) -> None:
    assert read(rent=text).rent == cents


@given(st.dates(date(1930, 1, 1), TODAY), st.sampled_from(["{0.day}-{0.month}-{0.year}", "{0:%d/%m/%Y}",
       "{0:%Y-%m-%d}", "{0:%Y-%m-%d} 00:00:00", "{0:%d.%m.%Y}"]))  # fmt: skip
def test_a_tenancy_begins_on_the_day_that_was_written(day: date, form: str) -> None:
    assert read(tenancy_start=form.format(day)).tenancy_start == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3-12-98", date(1998, 12, 3)), ("3-12-04", date(2004, 12, 3)), ("3 mrt 2009", date(2009, 3, 3)),
        ("1-1-2027", date(2027, 1, 1)),
    ],
)  # fmt: skip
def test_a_year_of_two_digits_has_been_and_the_next_tenant_may_come(text: str, day: date) -> None:
    assert read(tenancy_start=text).tenancy_start == day


@pytest.mark.parametrize(
    ("record", "full"),
    [
        ({"tenant": "Jansen, P."}, "P. Jansen"),
        ({"tenant": "Mevr. J. van der Verzinsel"}, "J. van der Verzinsel"),
        ({"tenant": "Verzinsel, J. van der"}, "J. van der Verzinsel"),
        ({"tenant": "Verzinsel", "prefix": "van der", "given_name": "J."}, "J. van der Verzinsel"),
        ({"tenant": "Verzinsel, J.", "prefix": "van der"}, "J. van der Verzinsel"),
    ],
)
def test_a_tenant_is_read_from_one_cell_or_from_parts(record: dict[str, str], full: str) -> None:
    tenant = read(**record).tenant

    assert tenant is not None
    assert tenant.full == full


@pytest.mark.parametrize("word", ["Leegstand", "LEEG", "vacant", "leegstaand"])
def test_a_word_for_an_empty_home_in_place_of_a_name_is_no_tenant(word: str) -> None:
    assert (read(tenant=word).tenant, read(tenant=word).vacant) == (None, True)


@pytest.mark.parametrize(
    ("word", "vacant"),
    [("ja", True), ("X", True), ("true", True), ("Nee", False), ("verhuurd", False), ("", None)],
)
def test_vacancy_is_yes_no_or_not_told(word: str, vacant: bool | None) -> None:
    assert read(vacant=word).vacant is vacant


def test_leading_zeros_and_letters_survive_and_the_other_fields_are_read() -> None:
    found = read(
        unit="0041A", phone="06-12 34 56 78", email="A@Voorbeeld.NL", kind="flat", floor="BG",
        surface="62,5 m²", rooms="3 kamers", contract="Onbepaalde tijd",
    )  # fmt: skip

    assert found[2:] == (
        "0041A", "flat", "BG", 63, 3, None, None, "0612345678", "A@voorbeeld.nl", None,
        Contract.PERMANENT, None,
    )  # fmt: skip


def test_the_zero_that_a_spreadsheet_ate_from_a_mobile_number_comes_back() -> None:
    assert read(phone="6" + "12345670").phone == "06" + "12345670"


@given(st.dictionaries(st.sampled_from(["postcode", "house_number", "address", "street", "rent", "tenant",
       "phone", "tenancy_start", "surface", "vacant", "addition"]), st.text(max_size=30)))  # fmt: skip
def test_whatever_stands_in_the_cells_is_read_or_refused_with_a_reason(record: dict[str, str]) -> None:
    found = read_dwelling(record, TODAY)

    assert (found.dwelling is None) == bool(found.problems)
    assert all(isinstance(one, Problem) and one.field in record | PLACE for one in found.problems)


@given(st.lists(st.builds(Address, st.sampled_from(["3562 XA", "3562 XB"]), st.integers(1, 4), additions)))
def test_an_address_is_new_once(addresses: list[Address]) -> None:
    seen = SeenAddresses()

    assert sum(map(seen.add, addresses)) == len(set(addresses))
    assert all(one in seen for one in addresses)
    assert Address("9999 ZZ", 1, "") not in seen


@pytest.mark.parametrize(
    ("written", "phone"),
    [
        ("612345670.0", "0612345670"),
        ("6,12345670E+08", "0612345670"),
        ("31612345670", "+31612345670"),
        ("31612345670.0", "+31612345670"),
    ],
)
def test_a_phone_that_a_spreadsheet_took_for_a_number_is_a_phone_again(written: str, phone: str) -> None:
    assert read(phone=written).phone == read(phone=phone).phone


@pytest.mark.parametrize("written", ["6,1234567E+09", "3,16E+10", "6,123E+08"])
def test_a_phone_of_which_digits_are_lost_is_not_guessed(written: str) -> None:
    assert [one.key for one in read_dwelling({**PLACE, "phone": written}, TODAY).problems] == ["phone"]


@pytest.mark.parametrize(
    "written", ["3562-XA", "3562.xa", "NL-3562 XA", "NL3562xa", "3562 XA Utrecht", "3562XA, 's-Gravenhage"]
)
def test_a_postcode_is_read_in_any_writing(written: str) -> None:
    assert read(postcode=written).address.postcode == "3562 XA"


@pytest.mark.parametrize("written", ["3562 XA 12", "3562 XA bis", "3562 XA, 3562 XB", "3562 Utrecht"])
def test_what_is_more_than_a_postcode_is_not_guessed(written: str) -> None:
    found = read_dwelling({**PLACE, "postcode": written}, TODAY)

    assert [one.field for one in found.problems] == ["postcode"]


@pytest.mark.parametrize("written", ["12 t/m 18", "12 tm 18", "12 tot en met 18"])
def test_a_row_for_several_dwellings_is_no_dwelling(written: str) -> None:
    found = read_dwelling({**PLACE, "house_number": written}, TODAY)

    assert [(one.key, one.field) for one in found.problems] == [("house_number", "house_number")]


def test_a_day_in_eight_digits_is_a_day() -> None:
    assert read(tenancy_start="20191203").tenancy_start == date(2019, 12, 3)
    assert read_dwelling({**PLACE, "tenancy_start": "20191303"}, TODAY).problems
