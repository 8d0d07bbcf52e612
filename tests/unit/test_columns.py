"""Which column holds what: headers below titles, in any order and spelling."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.columns import Columns, find_columns, is_total, plain, read_mapping
from ucase.domain.dwelling_list import NEEDED, SYNONYMS
from ucase.domain.errors import Invalid

FRUIT = {"kind": ("soort", "soort fruit"), "count": ("aantal stuks", "stuks"), "price": ("prijs",)}
ALL = [frozenset({"kind", "count"})]


def found(*rows: Sequence[str], mapped: Sequence[str] = ()) -> Columns:
    """The columns of a list of fruit."""
    return find_columns(list(enumerate(rows, start=1)), FRUIT, ALL, read_mapping(mapped, FRUIT))


def test_the_header_is_found_below_titles_and_empty_lines() -> None:
    columns = found(["Fruit per 1-11"], [], ["", "Soort", "Prijs", "Stuks"], ["x", "peer", "1,20", "3"])

    assert columns.line == 3
    assert columns.record(["x", " peer ", "1,20", "3"]) == {"kind": "peer", "price": "1,20", "count": "3"}


@given(st.permutations(sorted(SYNONYMS)), st.data())
def test_any_order_and_any_synonym_in_any_writing_is_recognised(
    order: list[str], data: st.DataObject
) -> None:
    def title(field: str) -> str:
        name = data.draw(st.sampled_from((field, *SYNONYMS[field])))
        name = data.draw(st.sampled_from((name, name.upper(), name.title(), name.replace(" ", "_"))))
        return data.draw(st.sampled_from((name, f" {name}. ", name.replace(" ", "-"), f"{name} (p/m)")))

    columns = find_columns([(1, [title(field) for field in order])], SYNONYMS, NEEDED)

    assert [field for field, _ in sorted(columns.fields.items(), key=lambda pair: pair[1])] == order
    assert not columns.unrecognised


@pytest.mark.parametrize(
    "title",
    [
        "Start of tenancy", "Tenancy start", "Tenancy start date", "Begin huur", "Datum ingang", "Huuringang",
        "Ingangsdatum huurcontract", "Datum ingang huur", "Huur vanaf", "Aanvangsdatum", "Startdatum huur",
        "Lease start", "ingangsdatum",
    ],
)  # fmt: skip
def test_the_start_of_the_tenancy_is_known_by_many_names(title: str) -> None:
    columns = find_columns([(1, ["Postcode", "Nr", title])], SYNONYMS, NEEDED)

    assert columns.fields["tenancy_start"] == 2


def test_no_title_stands_for_two_fields() -> None:
    titles = [
        plain(name) for field, known in SYNONYMS.items() for name in {plain(one) for one in (field, *known)}
    ]

    assert len(titles) == len(set(titles))


def test_titles_that_say_nothing_and_titles_that_say_it_again_are_told() -> None:
    columns = found(["Soort", "Kleur", "Stuks", "aantal_stuks", ""])

    assert columns.unrecognised == ("Kleur",)
    assert columns.doubled == ("aantal_stuks",)
    assert columns.mapping() == {"Soort": "kind", "Stuks": "count"}


def test_a_title_that_was_merged_over_two_rows_counts_with_those_below() -> None:
    columns = found(["Soort", "Aantallen", ""], ["", "Stuks", "Prijs"], ["peer", "3", "1"])

    assert columns.line == 2
    assert columns.record(["peer", "3", "1"]) == {"kind": "peer", "count": "3", "price": "1"}


def test_a_row_of_data_with_gaps_is_not_taken_for_a_header() -> None:
    assert found(["Soort", "Stuks", "Prijs"], ["peer", "", ""], ["", "", "2"]).line == 1


def test_what_the_user_says_of_a_column_goes_before_what_it_is_called() -> None:
    assert found(["Soort", "Wat", "Stuks"], mapped=["wat=Soort"]).mapping() == {
        "Wat": "kind",
        "Stuks": "count",
    }
    assert "price" not in found(["Soort", "Prijs", "Stuks"], mapped=["Prijs=-"]).fields


@pytest.mark.parametrize(
    ("rows", "mapped", "key"),
    [
        ([["a", "b"]], [], "no_header"),
        ([], [], "no_header"),
        ([["Soort", "b"]], [], "columns_missing"),
        ([["Soort", "Stuks"]], ["Kleur=price"], "map_column"),
        ([["Soort", "Stuks"]], ["Soort=smaak"], "map_field"),
        ([["Soort", "Stuks"]], ["Soort"], "map_form"),
        ([["Soort", "Stuks"]], ["=kind"], "map_form"),
    ],
)
def test_a_list_without_what_is_needed_is_refused_with_the_reason(
    rows: list[list[str]], mapped: list[str], key: str
) -> None:
    with pytest.raises(Invalid) as refused:
        found(*rows, mapped=mapped)

    assert refused.value.key == key


def test_what_is_missing_is_named_by_its_field() -> None:
    with pytest.raises(Invalid) as refused:
        find_columns([(4, ["Postcode", "Naam"])], SYNONYMS, NEEDED)

    assert refused.value.values == {"fields": "house_number", "line": 4}


def test_the_apostrophe_that_keeps_a_cell_from_running_as_a_formula_is_taken_off() -> None:
    columns = found(["Soort", "Stuks"])

    assert columns.record(["'+31 6", "'t"]) == {"kind": "+31 6", "count": "'t"}


@pytest.mark.parametrize(
    ("cells", "total"),
    [
        (["Totaal", "", "200"], True),
        (["", "Eindtotaal: 200 woningen"], True),
        (["", "", "121.234,00"], True),
        (["Aantal", "3"], True),
        (["", "€ 200"], True),
        (["3562 XA", "12"], False),
        (["", "12", "612,34"], False),
        (["Verzonnendreef 12"], False),
        (["Totaalstraat 3", "3562 XA"], False),
        (["", ""], False),
    ],
)
def test_totals_are_told_from_rows(cells: list[str], total: bool) -> None:
    assert is_total(cells) is total
