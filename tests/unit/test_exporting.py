"""What an export holds, and the pseudonyms in it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.exporting import ALL, TABLES, Content, every_field, fields_of, tables_of
from ucase.domain.pseudonyms import AGE_GROUPS, age_group, pseudonyms
from ucase.queries.definitions.export import COLUMNS

KEY, OTHER = bytes(range(32)), bytes(range(1, 33))
numbers = st.integers(1, 2**31 - 1)


@given(number=numbers)
def test_the_same_thing_has_the_same_pseudonym_under_one_key_only(number: int) -> None:
    first = pseudonyms(KEY, "case")(number)

    assert pseudonyms(KEY, "case")(number) == first
    assert pseudonyms(OTHER, "case")(number) != first
    assert pseudonyms(KEY, "resident")(number).partition(".")[2] != first.partition(".")[2]
    assert str(number) not in first or number < 100


def test_many_things_share_no_pseudonym() -> None:
    assert len(set(map(pseudonyms(KEY, "case"), range(20_000)))) == 20_000


@given(born=st.integers(1900, 2030), on=st.dates(date(1990, 1, 1), date(2030, 1, 1)))
def test_an_age_is_told_as_the_group_that_holds_it(born: int, on: date) -> None:
    told = age_group(born, on)

    age = on.year - born
    if age < 0:
        assert told is None
    else:
        first, _, last = str(told).partition("-")
        assert int(first.rstrip("+")) <= age <= (int(last) if last else 200)
        assert int(first.rstrip("+")) in AGE_GROUPS


@pytest.mark.parametrize(("born", "on"), [(None, date(2026, 1, 1)), (1980, None), (None, None)])
def test_an_age_that_is_not_known_is_not_told(born: int | None, on: date | None) -> None:
    assert age_group(born, on) is None


def test_a_pseudonymous_export_has_no_text_no_name_and_no_place_finer_than_a_buurt() -> None:
    places = {"street", "postcode", "house_number", "addition", "unit"}
    for table in TABLES:
        for one in fields_of(table):
            assert one.content is not Content.TEXT
            assert one.source.partition(".")[0] not in ("dwelling", "case_manager")
            assert one.key not in places
            if one.source.startswith("resident"):
                assert one.content in (Content.AGE, Content.NUMBER)
                assert one.key != "birth_year"


def test_an_identifiable_export_begins_with_the_same_columns() -> None:
    for table in TABLES:
        fewer, more = fields_of(table), fields_of(table, identifiable=True)
        assert more[: len(fewer)] == fewer
        assert all(one.identifiable for one in more[len(fewer) :])


def test_every_field_has_a_column_a_source_and_a_name_of_its_own() -> None:
    for table, fields in TABLES.items():
        assert list(COLUMNS[table]) == [one.key for one in fields]
        assert len({one.key for one in fields}) == len(fields)
    assert all(one.source for _, one in every_field())
    assert all(one.unit for _, one in every_field() if one.content in (Content.NUMBER, Content.REFERENCE))


def test_all_is_every_table() -> None:
    assert tables_of(ALL) == tuple(TABLES)
    assert tables_of("needs") == ("needs",)
