"""The files of CBS: what headers and codes say, and that each house number ends up in its own buurt."""

from collections.abc import Sequence
from itertools import groupby, pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ucase.domain.area_file import (
    AddressRange,
    AddressReader,
    NameColumns,
    address_columns,
    code_of,
    name_columns,
    number_of,
    plain_name,
    read_municipality,
    read_names,
    split_header,
    year_of,
)
from ucase.domain.errors import Invalid
from ucase.domain.number_ranges import ELSEWHERE, Run, area_at, runs
from ucase.domain.vocabulary import AreaKind

HEADER = ["PC6", "Huisnummer", "Buurt2025", "Wijk2025", "Gemeente2025"]
GM, WK, BU = AreaKind.MUNICIPALITY, AreaKind.WIJK, AreaKind.BUURT


# Codes and headers


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        (BU, "3440321", "BU03440321"),
        (BU, "BU03440321", "BU03440321"),
        (BU, "bu03440321  ", "BU03440321"),
        (BU, "'03440321'", "BU03440321"),
        (WK, "34403", "WK034403"),
        (WK, " WK034403", "WK034403"),
        (GM, "344", "GM0344"),
        (GM, "GM0344", "GM0344"),
        (GM, "3", "GM0003"),
    ],
)
def test_a_code_is_read_with_and_without_prefix_zeros_spaces_and_quotes(
    kind: AreaKind, text: str, code: str
) -> None:
    number = number_of(kind, text)
    assert number is not None
    assert code_of(kind, number) == code


@pytest.mark.parametrize(
    "text", ["", "-", "BU", "WK034403", "034403210", "3440321.0", "Zamenhofdreef", "³44"]
)
def test_what_is_no_code_of_the_kind_is_none(text: str) -> None:
    assert number_of(BU, text) is None


@pytest.mark.parametrize(
    ("line", "year"),
    [
        ("PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025", 2025),
        ("PC6;Huisnummer;Buurt2017;Wijk2017;Gem2017", 2017),
        ('"PC6","Huisnummer","Buurt2019","Wijk2019","Gemeente2019"\r\n', 2019),
        ("Gemeente2022\tWijk2022\tBuurt2022\tHuisnummer\tPC6", 2022),
        ("postcode;huisnr;BU_CODE", 2025),
    ],
)
def test_the_header_of_every_year_is_recognised(line: str, year: int) -> None:
    header, _ = split_header(line)
    columns = address_columns(header)

    assert columns is not None
    assert [header[at].lower()[:2] for at in columns[:2]] in (["pc", "hu"], ["po", "hu"])
    assert header[columns.buurt].lower().startswith("bu")
    assert columns.width == len(header)
    assert year_of(header, "pc6hnr20250801_gwb.csv") == year


def test_without_a_year_in_header_and_name_there_is_none() -> None:
    assert year_of(["PC6", "Huisnummer", "Buurt"], "adressen.csv") is None


@pytest.mark.parametrize("line", ["", "a;b;c", "PC6;Huisnummer", "Buurtcode;Buurtnaam", "Huisnummer;Buurt"])
def test_another_header_is_none_of_addresses(line: str) -> None:
    assert address_columns(split_header(line)[0]) is None


@pytest.mark.parametrize(
    ("header", "file", "found"),
    [
        ("Buurtcode2025;Buurtnaam2025", "x.csv", [(BU, 0, 1)]),
        ("Buurt2025;Naam", "x.csv", [(BU, 0, 1)]),
        ("naam;code", "brt2025.csv", [(BU, 1, 0)]),
        ("GM_NAAM;GM_CODE", "x.csv", [(GM, 1, 0)]),
        ("Gemcode2017;Gemeentenaam2017", "x.csv", [(GM, 0, 1)]),
        ("wijkcode2019,wijknaam2019", "x.csv", [(WK, 0, 1)]),
        (
            "gm_code;gm_naam;wk_code;wk_naam;bu_code;bu_naam",
            "x.csv",
            [(GM, 0, 1), (WK, 2, 3), (BU, 4, 5)],
        ),
        ("Buurtcode;Buurtnaam;Gemeentecode", "x.csv", [(BU, 0, 1)]),
        ("code;naam", "x.csv", []),
        ("Buurt;Gemeente;Naam", "x.csv", []),
        ("", "brt2025.csv", []),
    ],
)
def test_the_columns_of_codes_and_names_are_recognised(
    header: str, file: str, found: list[tuple[AreaKind, int, int]]
) -> None:
    assert name_columns(split_header(header)[0], file) == [NameColumns(*one) for one in found]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Wijk 03 Overvecht", "Overvecht"),
        ("Wijk 03", "Wijk 03"),
        ("Utrecht (gemeente)", "Utrecht"),
        ("Wijk en Aalburg", "Wijk en Aalburg"),
        ("Welgelegen, Den Hommel", "Welgelegen, Den Hommel"),
    ],
)
def test_a_name_is_as_people_say_it(said: str, name: str) -> None:
    assert plain_name(said) == name


def test_names_come_with_their_full_code_and_rows_without_one_are_passed_over() -> None:
    rows = [["34403", "Wijk 03 Overvecht "], ["", "Totaal"], ["34499", " - "], [], ["WK034407", "Zuid"]]

    assert list(read_names(rows, [NameColumns(WK, 0, 1)])) == [
        ("WK034403", "Overvecht"),
        ("WK034407", "Zuid"),
    ]


def test_a_municipality_is_named_by_code_or_by_name() -> None:
    names = {
        "GM0344": "Utrecht",
        "GM0307": "Amersfoort",
        "WK030700": "Bergen",
        "GM1": "Dubbel",
        "GM2": "Dubbel",
    }

    assert [read_municipality(one, names) for one in ("0344", "344", "gm0344 ", "utrecht")] == ["GM0344"] * 4
    assert [read_municipality(one, names) for one in ("Bergen", "Dubbel", "x", "12345")] == [None] * 4


# Runs of house numbers

places = st.dictionaries(
    st.integers(1, 30), st.sampled_from([ELSEWHERE, 3440321, 3440322, 3440323]), max_size=20
)


@given(places)
@example({1: 3440321, 3: ELSEWHERE, 5: 3440321})
def test_every_number_lies_in_the_run_of_its_area_and_in_no_other(numbers: dict[int, int]) -> None:
    made = list(runs(numbers))

    for number, area in numbers.items():
        assert {run.area for run in made if run.first <= number <= run.last} == {area} - {ELSEWHERE}
    assert all(before.last < after.first for before, after in pairwise(made))
    assert all({run.first, run.last} <= numbers.keys() for run in made)


@given(places)
def test_there_are_as_few_runs_as_there_can_be(numbers: dict[int, int]) -> None:
    in_order = [numbers[number] for number in sorted(numbers)]

    assert [run.area for run in runs(numbers)] == [area for area, _ in groupby(in_order) if area != ELSEWHERE]


def test_the_area_of_a_number_or_of_the_whole_postcode_is_found_when_it_can_be() -> None:
    one, two = [Run(1, 9, 5), Run(13, 19, 5)], [Run(1, 9, 5), Run(11, 19, 6)]

    assert [area_at(one, number) for number in (1, 11, 99, None)] == [5, 5, 5, 5]
    assert [area_at(two, number) for number in (1, 9, 11, 10, 99, None)] == [5, 5, 6, None, None, None]
    assert area_at([Run(1, 9, 5), Run(3, 3, 6)], 3) is None
    assert area_at([], 1) is None


# Whole files

POSTCODES = ("3562 XA", "3562 XB", "3818 XA")
BUURTEN = (3440321, 3440322, 3441001, 3070601)
where = st.dictionaries(
    st.tuples(st.sampled_from(POSTCODES), st.integers(1, 40)), st.sampled_from(BUURTEN), max_size=40
)


def written(postcode: str, number: int, buurt: int, way: int) -> list[str]:
    """A row in one of the ways in which it may stand in a file."""
    plain = [postcode.replace(" ", ""), str(number), str(buurt), str(buurt // 100), str(buurt // 10_000)]
    padded = [f" {postcode.lower()} ", f"0{number}", f"BU{buurt:08d}  ", "", ""]
    return [plain, padded][way % 2]


def kept_of(rows: Sequence[Sequence[str]], municipality: int | None, at_a_time: int = 7) -> AddressReader:
    """A reader that has taken the rows, some at a time."""
    columns = address_columns(HEADER)
    assert columns is not None
    reader = AddressReader(columns, municipality)
    for first in range(0, len(rows), at_a_time):
        reader.take(rows[first : first + at_a_time])
    return reader


@given(where, st.data())
def test_in_any_order_and_with_doubles_each_house_number_lies_in_the_buurt_of_the_file(
    places: dict[tuple[str, int], int], data: st.DataObject
) -> None:
    doubled = [
        *places,
        *data.draw(st.lists(st.sampled_from(sorted(places)), max_size=9) if places else st.just([])),
    ]
    order = data.draw(st.permutations(doubled))
    rows = [written(*one, places[one], way) for way, one in enumerate(order)]
    reader = kept_of(rows, 344)
    ranges = list(reader.ranges())

    for (postcode, number), buurt in places.items():
        found = {one.buurt for one in ranges if one.postcode == postcode and one.first <= number <= one.last}
        if buurt // 10_000 == 344:
            assert found == {code_of(BU, buurt)}
    assert reader.read == len(rows)
    assert reader.kept == sum(1 for one in order if places[one] // 10_000 == 344)
    assert reader.torn == 0
    assert ranges == sorted(ranges)


@given(where)
def test_in_the_order_of_cbs_no_number_of_another_municipality_lies_in_a_range(
    places: dict[tuple[str, int], int],
) -> None:
    rows = [written(*one, places[one], 0) for one in sorted(places)]
    ranges = list(kept_of(rows, 344).ranges())

    for (postcode, number), buurt in places.items():
        if buurt // 10_000 != 344:
            assert not [one for one in ranges if one[0] == postcode and one.first <= number <= one.last]


def test_without_a_municipality_the_first_is_kept_and_all_are_told() -> None:
    rows = [written("3562 XA", 1, 3440321, 0), written("3818 XA", 1, 3070601, 0)]
    reader = kept_of(rows, None)

    assert reader.buurten.municipality == 344
    assert reader.buurten.municipalities == {344, 307}
    assert list(reader.ranges()) == [AddressRange("3562 XA", 1, 1, "BU03440321")]


def test_a_number_that_is_in_another_municipality_as_well_is_ours() -> None:
    rows = [
        ("3562 XA", 3, 3440321),
        ("3562 XA", 1, 3070601),
        ("3562 XA", 1, 3440322),
        ("3562 XA", 1, 3070601),
    ]
    reader = kept_of([written(*row, 0) for row in rows], 344)

    assert [(one.first, one.buurt) for one in reader.ranges()] == [(1, "BU03440322"), (3, "BU03440321")]
    assert reader.torn == 0


def test_the_first_row_counts_when_a_house_number_is_in_two_buurten() -> None:
    rows = [written("3562 XA", 1, buurt, 0) for buurt in (3070601, 3440322, 3440321, 3440322)]
    reader = kept_of(rows, 344)

    assert [one.buurt for one in reader.ranges()] == ["BU03440322"]
    assert reader.torn == 1


@pytest.mark.parametrize(
    ("row", "key"),
    [
        (["3562XA", "1"], "area_file_cut"),
        (["3562XA", "1", "3440321", "34403"], "area_file_cut"),
        (["3562SS", "1", "3440321", "34403", "344"], "area_file_postcode"),
        (["3562XA", "0", "3440321", "34403", "344"], "area_file_house_number"),
        (["3562XA", "1A", "3440321", "34403", "344"], "area_file_house_number"),
    ],
)
def test_a_row_that_cannot_be_is_told_by_its_line(row: list[str], key: str) -> None:
    good = written("3562 XA", 3, 3440321, 0)
    with pytest.raises(Invalid) as problem:
        kept_of([good, [], good, row], 344, at_a_time=2)

    assert (problem.value.key, problem.value.values) == (key, {"line": 5})


def test_an_empty_line_and_a_code_of_nothing_are_passed_over() -> None:
    rows = [
        [],
        written("3562 XA", 3, 3440321, 0),
        ["3562XB", "1", "", "", ""],
        ["3562XB", "1", "12", "", ""],
        [],
    ]
    reader = kept_of(rows, 344)

    assert (reader.read, reader.kept) == (3, 1)
    assert reader.buurten.municipalities == {344}
