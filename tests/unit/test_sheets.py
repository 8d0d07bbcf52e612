"""Lists in whatever form they are sent: encodings, delimiters, spreadsheets; every cell comes as text."""

from datetime import date, datetime
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ucase.cli.sheets import SheetRow, open_sheets
from ucase.domain.errors import Invalid, NotFound, Problem

LETTERS = "aZ é09.-"


def rows_of(path: Path) -> list[SheetRow]:
    """Everything in a list."""
    return list(open_sheets(str(path))[0].rows())


def text_file(tmp_path: Path, content: str | bytes, encoding: str = "utf-8") -> Path:
    """A list as a text file."""
    path = tmp_path / "lijst.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def spreadsheet(tmp_path: Path, *pages: list[list[Any]], hidden: int = 0) -> Path:
    """A list as a spreadsheet; the first ``hidden`` sheets are not shown."""
    path = tmp_path / "lijst.xlsx"
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False})
    form = book.add_format({"num_format": "d-m-yyyy"})
    for number, cells in enumerate(pages):
        page = book.add_worksheet()
        if number < hidden:
            page.hide()
        elif number == hidden:
            page.activate()
            page.set_first_sheet()
        for line, row in enumerate(cells):
            for place, cell in enumerate(row):
                if isinstance(cell, date):
                    page.write_datetime(line, place, cell, form)
                elif cell is not None:
                    page.write(line, place, cell)
    book.close()
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_any_encoding_and_any_delimiter_is_found(tmp_path: Path, encoding: str, delimiter: str) -> None:
    lines = [["Postcode", "Naam", "Huur"], ["3562 XA", "Zoë Coöper", "€ 612"], ["0012", "", "x"]]
    content = "\r\n".join(delimiter.join(line) for line in lines)

    sheet = open_sheets(str(text_file(tmp_path, content, encoding)))[0]

    assert [list(row.cells) for row in sheet.rows()] == lines
    assert sheet.delimiter == delimiter


def test_commas_in_addresses_and_amounts_are_no_delimiter(tmp_path: Path) -> None:
    path = text_file(
        tmp_path, "Adres;Huur\nVerzonnendreef 1, 3562 XA;612,34\nBedachtdreef 2, 3562 XE;590,00\n"
    )

    assert [len(row.cells) for row in rows_of(path)] == [2, 2, 2]


def test_a_row_knows_the_line_it_begins_on_whatever_line_breaks_its_cells_hold(tmp_path: Path) -> None:
    path = text_file(tmp_path, 'a;b\n\n"een\ntwee";"x;""y"""\nlaatste;z\n')

    assert rows_of(path) == [
        SheetRow(1, ("a", "b")),
        SheetRow(2, ()),
        SheetRow(3, ("een\ntwee", 'x;"y"')),
        SheetRow(5, ("laatste", "z")),
    ]


def test_the_line_that_tells_excel_the_delimiter_is_obeyed_and_is_no_row(tmp_path: Path) -> None:
    path = text_file(tmp_path, "sep=|\na|b;b\n")

    assert rows_of(path) == [SheetRow(2, ("a", "b;b"))]


def test_a_list_can_be_read_again_from_the_top(tmp_path: Path) -> None:
    sheet = open_sheets(str(text_file(tmp_path, "a;b\nc;d\n")))[0]

    assert list(sheet.rows()) == list(sheet.rows())
    assert sheet.done == sheet.size


def test_a_long_list_that_is_windows_1252_only_at_its_end_is_read_as_that(tmp_path: Path) -> None:
    path = text_file(tmp_path, b"a;b\n" * 40_000 + "é;ë\n".encode("cp1252"))

    assert rows_of(path)[-1].cells == ("é", "ë")


@given(st.lists(st.lists(st.text(LETTERS + ';,"\n'), min_size=2, max_size=3), min_size=1, max_size=5))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_what_a_spreadsheet_program_saves_comes_back_cell_by_cell(
    tmp_path: Path, cells: list[list[str]]
) -> None:
    import csv

    width = max(map(len, cells))
    header = [f"kolom {number}" for number in range(width)]
    full = [header] * 8 + [[*row, *[""] * (width - len(row))] for row in cells]
    path = tmp_path / "lijst.csv"
    with path.open("w", encoding="cp1252", newline="") as out:
        csv.writer(out, delimiter=";").writerows(full)

    assert [list(row.cells) for row in rows_of(path)] == full


def test_a_spreadsheet_gives_numbers_dates_and_text_as_they_were_meant(tmp_path: Path) -> None:
    day, moment = datetime(2019, 12, 3), datetime(2019, 12, 3, 10, 30)  # noqa: DTZ001
    path = spreadsheet(tmp_path, [[12, 12.0, 612.34, "012", "007", day, moment, True, None, 31612345678]])

    assert rows_of(path)[0].cells == (
        "12", "12", "612.34", "012", "007", "2019-12-03", "2019-12-03 10:30:00", "true", "", "31612345678",
    )  # fmt: skip


def test_noise_of_a_calculation_is_no_part_of_a_number(tmp_path: Path) -> None:
    path = spreadsheet(tmp_path, [[0.1 + 0.2, 612.3399999999999]])

    assert rows_of(path)[0].cells == ("0.3", "612.34")


def test_the_first_sheet_that_is_shown_and_holds_something_is_read(tmp_path: Path) -> None:
    path = spreadsheet(tmp_path, [["verborgen"]], [], [["a", "b"], [None, None], ["c", "d"]], hidden=1)

    assert rows_of(path) == [
        SheetRow(1, ("a", "b")),
        SheetRow(2, ("", "")),
        SheetRow(3, ("c", "d")),
    ]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_comes_through_standard_input_is_read_as_often_as_a_file(tmp_path: Path, form: str) -> None:
    path = spreadsheet(tmp_path, [["a", "é"], [1, 2]])
    if form == "csv":
        path = text_file(tmp_path, "a;é\n1;2\n", "cp1252")
    stdin = TextIOWrapper(BytesIO(path.read_bytes()), encoding="utf-8")

    sheet = open_sheets("-", stdin)[0]

    assert [row.cells for row in sheet.rows()] == [("a", "é"), ("1", "2")]
    assert list(sheet.rows()) == rows_of(path)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "sheet_empty"),
        (b"PK\x03\x04 and then nothing that is a spreadsheet", "sheet_damaged"),
        (b"\xd0\xcf\x11\xe0 locked with a password", "sheet_damaged"),
        (b"a;b\n\x81\x8d\x9d;c\n", "sheet_not_text"),
        (bytes(range(256)) * 4, "sheet_not_text"),
        (b"a;b\n" + b'"' + b"x" * 2_000_000, "sheet_quote"),
    ],
)
def test_what_is_no_list_is_refused_with_a_reason(tmp_path: Path, content: bytes, key: str) -> None:
    with pytest.raises(Invalid) as refused:
        rows_of(text_file(tmp_path, content))

    assert refused.value.key == key


@pytest.mark.parametrize("path", ["niet/daar.csv", ".", "~niemand-met-deze-naam/x.csv", "nul\0.csv"])
def test_a_path_that_leads_to_no_file_is_not_found(path: str) -> None:
    with pytest.raises(Problem) as refused:
        open_sheets(path)

    assert isinstance(refused.value, NotFound)
