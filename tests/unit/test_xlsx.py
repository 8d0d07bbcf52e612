"""XLSX row by row: the same cells as calamine makes of them, whatever program wrote the file."""

from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from ucase.cli.sheets import open_sheets
from ucase.cli.spreadsheets import cell_text
from ucase.cli.xlsx import XlsxSheet
from ucase.domain.errors import Invalid

SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PARTS = {
    "_rels/.rels": f'<Relationships><Relationship Id="r1" Type="{OFFICE}/officeDocument" '
    'Target="/xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": f'<Relationships><Relationship Id="r1" Type="{OFFICE}/worksheet" '
    f'Target="sheet.xml"/><Relationship Id="r2" Type="{OFFICE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="r3" Type="{OFFICE}/sharedStrings" Target="texts.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{SHEETS}" xmlns:r="{OFFICE}"><sheets>'
    '<sheet name="a" r:id="r1"/></sheets></workbook>',
    "xl/styles.xml": '<styleSheet><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    "xl/texts.xml": "<sst><si><t>een</t></si>"
    "<si><r><t>tw</t></r><r><t>ee</t></r><rPh><t>x</t></rPh></si></sst>",
}


def handmade(tmp_path: Path, rows: str, parts: dict[str, str] | None = None) -> Path:
    """An XLSX with these rows, written as one pleases; other parts instead of the usual ones."""
    path = tmp_path / "lijst.xlsx"
    whole = {**PARTS, "xl/sheet.xml": f"<worksheet><sheetData>{rows}</sheetData></worksheet>"}
    whole |= parts or {}
    with ZipFile(path, "w", ZIP_DEFLATED) as out:
        for name, text in whole.items():
            out.writestr(name, text)
    return path


def cells_of(path: Path) -> list[tuple[str, ...]]:
    """Every row, without what pads it."""
    sheet = open_sheets(str(path))[0]
    assert isinstance(sheet, XlsxSheet)
    return [tuple(row.cells) for row in sheet.rows()]


def by_calamine(path: Path) -> list[list[str]]:
    """The same by another reader."""
    sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0)
    return [[cell_text(cell) for cell in row] for row in sheet.iter_rows()]


def unpadded(rows: Any) -> list[list[str]]:
    """Rows without the empty cells behind the last one, for one reader pads to the whole sheet."""
    return [list(row)[: max((at for at, cell in enumerate(row, 1) if cell), default=0)] for row in rows]


FORMS = [
    "General",
    "0.00",
    "d-m-yyyy",
    "d-m-yyyy h:mm",
    "[$-413]d mmmm yyyy;@",
    '0.0 "dag"',
    "\\d0",
    "[Red]0",
    "h:mm",
]
CELLS = st.one_of(
    st.none(),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12),
    st.sampled_from(["_x000D_", "012", " 3562 XA ", "a\nb", "€ 612,34", "=1+1"]),
    st.booleans(),
    st.tuples(
        st.one_of(
            st.integers(1, 80_000),
            st.floats(0.01, 60_000).map(lambda day: round(day * 1440) / 1440),
            st.sampled_from([612.34, 31612345678, 1e15, 60]),
        ),
        st.sampled_from(FORMS),
    ),
    st.dates(date(1900, 3, 2), date(2100, 1, 1)),
)


@given(st.lists(st.lists(CELLS, max_size=5), min_size=1, max_size=8))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
def test_every_cell_is_what_another_reader_makes_of_it(tmp_path: Path, cells: list[list[Any]]) -> None:
    path = tmp_path / "lijst.xlsx"
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
    page = book.add_worksheet()
    page.write(0, 0, "kop")
    for line, row in enumerate(cells, 1):
        for place, cell in enumerate(row):
            if isinstance(cell, tuple):
                page.write_number(line, place, cell[0], book.add_format({"num_format": cell[1]}))
            elif isinstance(cell, date):
                page.write_datetime(line, place, cell, book.add_format({"num_format": "d-m-yyyy"}))
            elif cell is not None:
                page.write(line, place, cell)
    book.close()

    assert unpadded(cells_of(path)) == unpadded(by_calamine(path))


def test_the_example_of_a_corporation_reads_the_same_by_both() -> None:
    path = Path("examples/adressenlijst-portaal.xlsx")

    assert unpadded(cells_of(path)) == unpadded(by_calamine(path))


def test_what_a_formula_came_to_counts_and_an_error_is_nothing(tmp_path: Path) -> None:
    path = handmade(
        tmp_path,
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1</f><v>twee</v></c>'
        '<c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="b"><v>1</v></c><c r="E1"><f>A1</f></c>'
        '<c r="F1" t="d"><v>2019-12-03T00:00:00</v></c></row>',
    )

    assert cells_of(path) == [("2", "twee", "", "true", "", "2019-12-03")]


def test_rows_and_cells_without_their_number_follow_each_other_and_gaps_are_empty_rows(
    tmp_path: Path,
) -> None:
    path = handmade(
        tmp_path,
        '<x:row xmlns:x="x"><x:c t="s"><x:v>1</x:v></x:c>'
        '<x:c t="inlineStr"><x:is><x:t>drie</x:t></x:is></x:c></x:row>'
        '<row r="4"><c r="B4" t="s"><v>0</v></c><c><v> 5 </v></c></row>',
    )

    assert cells_of(path) == [("twee", "drie"), ("", "", ""), ("", "", ""), ("", "een", "5")]


def test_a_date_of_a_mac_counts_from_1904_and_other_formats_are_numbers(tmp_path: Path) -> None:
    workbook = PARTS["xl/workbook.xml"].replace("<sheets>", '<workbookPr date1904="1"/><sheets>')
    path = handmade(
        tmp_path,
        '<row><c s="1"><v>42340</v></c><c s="0"><v>42340</v></c></row>',
        {"xl/workbook.xml": workbook},
    )

    assert cells_of(path) == [("2019-12-03", "42340")]


def test_names_of_parts_in_capitals_and_with_backslashes_are_found(tmp_path: Path) -> None:
    path = handmade(tmp_path, '<row><c t="s"><v>0</v></c></row>')
    other = tmp_path / "ander.xlsx"
    with ZipFile(path) as source, ZipFile(other, "w") as out:
        for name in source.namelist():
            out.writestr(name.replace("xl/", "XL\\"), source.read(name))

    assert cells_of(other) == [("een",)]


@pytest.mark.parametrize(
    "rows",
    [
        '<row><c t="s"><v>7</v></c></row>',
        '<row><c t="s"><v>-1</v></c></row>',
        '<row><c r="AAAA1"><v>1</v></c></row>',
        '<row r="2000000"><c><v>1</v></c></row>',
        '<row r="3"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>',
        "<row><c><v>een</v></c></row>",
        "<row><c><v>1</v></row>",
        '<row><c t="inlineStr"><is><t>' + "x" * 1_000_001 + "</t></is></c></row>",
    ],
)
def test_what_cannot_be_a_sheet_is_refused_as_damaged(tmp_path: Path, rows: str) -> None:
    with pytest.raises(Invalid) as refused:
        cells_of(handmade(tmp_path, rows))

    assert refused.value.key == "sheet_damaged"


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/texts.xml", "xl/styles.xml", "xl/sheet.xml", "_rels/.rels"]
)
def test_a_part_that_defines_its_own_words_is_refused_before_they_grow(tmp_path: Path, part: str) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'

    with pytest.raises(Invalid) as refused:
        cells_of(handmade(tmp_path, '<row><c t="s"><v>0</v></c></row>', {part: bomb}))

    assert refused.value.key == "sheet_damaged"


def test_a_spreadsheet_cut_short_or_locked_is_refused_as_damaged(tmp_path: Path) -> None:
    whole = handmade(tmp_path, '<row><c t="s"><v>0</v></c></row>' * 50).read_bytes()
    cut = tmp_path / "kort.xlsx"
    for size in (len(whole) // 3, len(whole) - 30):
        cut.write_bytes(whole[:size])
        with pytest.raises(Invalid) as refused:
            cells_of(cut)
        assert refused.value.key == "sheet_damaged"


def test_a_sheet_of_nothing_but_layout_is_empty(tmp_path: Path) -> None:
    with pytest.raises(Invalid) as refused:
        cells_of(handmade(tmp_path, '<row><c s="1"/></row>'))

    assert refused.value.key == "sheet_empty"


def test_another_spreadsheet_in_a_zip_is_read_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "lijst.ods"
    office = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    table = 'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    text = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    with ZipFile(path, "w") as out:
        out.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        out.writestr("META-INF/manifest.xml", "<manifest/>")
        out.writestr(
            "content.xml",
            f"<office:document-content {office} {table} {text}><office:body><office:spreadsheet>"
            '<table:table table:name="a"><table:table-row><table:table-cell office:value-type="string">'
            "<text:p>een</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>"
            "</office:body></office:document-content>",
        )

    assert [row.cells for row in open_sheets(str(path))[0].rows()] == [("een",)]


def test_moments_have_their_time_and_a_time_alone_has_no_day(tmp_path: Path) -> None:
    path = tmp_path / "lijst.xlsx"
    book = xlsxwriter.Workbook(path)
    page = book.add_worksheet()
    page.write_datetime(0, 0, datetime(2019, 12, 3, 10, 10), book.add_format({"num_format": "d-m-yyyy h:mm"}))  # noqa: DTZ001
    page.write_datetime(0, 1, time(10, 10), book.add_format({"num_format": "h:mm"}))
    book.close()

    assert cells_of(path) == [("2019-12-03 10:10:00", "10:10:00")]
