"""Every form of a report holds the same figures, each read back by a reader of that form."""

import csv
import io
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from tests.conftest import Run
from ucase.storage.place import Place

Figures = list[list[str]]
REPORTS = (
    ("wijk",), ("survey", "P-0001"), ("outcomes",), ("support",), ("project", "P-0001"), ("caseload",),
)  # fmt: skip
LABELS = {"wijk", "code", "question", "answer", "part", "about", "manager", "band"}
"""The keys of a row that name it."""
AUDIENCES = ("internal", "corporation")


@pytest.fixture
def made(ucase: Run, demo: Place, tmp_path: Path) -> Callable[..., bytes]:
    """The report in a form, as a file."""

    def make(report: tuple[str, ...], audience: str, form: str, language: str = "nl") -> bytes:
        path = tmp_path / f"{report[0]}-{audience}-{language}.{form}"
        path.unlink(missing_ok=True)
        command = ("report", *report, "--for", audience, "--output", form, "--to", str(path))
        result = ucase(*command, "--lang", language)
        assert result.code == 0, result.err
        assert path.stat().st_mode & 0o777 == 0o600
        return path.read_bytes()

    return make


def as_text(value: object, mark: str = ",") -> str:
    """A figure as a person reads it."""
    if value is None:
        return "–"
    if isinstance(value, float):
        return f"{value:.1f}".removesuffix(".0").replace(".", mark)
    return str(value)


def promised(ucase: Run, report: tuple[str, ...], audience: str) -> Figures:
    """The figures of the JSON document, row by row, the total last."""
    found = json.loads(ucase("report", *report, "--for", audience, "--json").out)
    rows = [*found["rows"], *([found["total"]] if found["total"] else [])]
    return [figures_of(row) for row in rows]


def figures_of(row: dict[str, object]) -> list[str]:
    """The figures of a row, as a person reads them."""
    return [as_text(value) for key, value in row.items() if key not in LABELS]


class Cells(HTMLParser):
    """The figures in the table of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Figures = []
        self.inside = self.beside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.beside = ("class", "over-time") in attrs
        if tag == "tr":
            self.rows.append([])
        self.inside = tag == "td" and not self.beside

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.rows[-1].append(data)


def of_html(content: bytes) -> Figures:
    cells = Cells()
    cells.feed(content.decode())
    return [row for row in cells.rows if row]


def of_markdown(content: bytes) -> Figures:
    """The tables, but not what a line over time shows: its header begins with nothing."""
    found: Figures = []
    tables = re.split(r"\n(?!\|)", content.decode())
    for table in tables:
        lines = [line for line in table.splitlines() if line.startswith("| ")]
        if len(lines) < 3 or lines[0].startswith("|  |"):
            continue
        labels = lines[1].split("|")[1:-1].count(" --- ")
        for row in lines[2:]:
            cells = [cell.strip().replace("**", "").replace("\\", "") for cell in row.split("|")[1:-1]]
            found.append(cells[labels:])
    return found


def of_xlsx(content: bytes) -> Figures:
    """The sheets between the letter and those of charts and explanation."""
    book, found = CalamineWorkbook.from_filelike(io.BytesIO(content)), []
    for name in book.sheet_names:
        if name in ("Grafieken", "Toelichting"):
            break
        if name == "Brief":
            continue
        rows = book.get_sheet_by_name(name).to_python()
        width = max(map(len, rows))
        labels = next(at for at in range(width) if all(is_figure(row[at]) for row in rows[1:]))
        for row in rows[1:]:
            assert all(map(is_figure, row[labels:])), "a number is a number"
        found += [[as_text(one if one != "" else None) for one in row[labels:]] for row in rows[1:]]
    return found


def is_figure(value: object) -> bool:
    """A number, the sign of a hidden one, or nothing."""
    return isinstance(value, float) or value in ("", "x", "<10")


READERS = {"html": of_html, "markdown": of_markdown, "xlsx": of_xlsx}


@pytest.mark.parametrize("form", READERS)
@pytest.mark.parametrize("report", REPORTS, ids=" ".join)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_it_holds_the_figures_that_json_promises(
    ucase: Run, made: Callable[..., bytes], report: tuple[str, ...], audience: str, form: str
) -> None:
    assert READERS[form](made(report, audience, form)) == promised(ucase, report, audience)


@pytest.mark.parametrize("report", REPORTS, ids=" ".join)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_so_does_the_pdf(
    ucase: Run, made: Callable[..., bytes], report: tuple[str, ...], audience: str
) -> None:
    reader = PdfReader(io.BytesIO(made(report, audience, "pdf")))
    words = " ".join(page.extract_text() for page in reader.pages).split()

    at = 0
    for row in promised(ucase, report, audience):
        for figure in row:  # in this order, with the names of the rows between
            at = words.index(figure, at) + 1
    assert str(reader.metadata and reader.metadata.title).startswith(
        ("Casussen", "Woonwensen", "Uitkomsten", "De ladder", "Van onderzoek", "Caseload")
    )
    catalogue: Any = reader.trailer["/Root"]
    assert catalogue["/MarkInfo"]["/Marked"]
    assert b"pdfuaid:part" in catalogue["/Metadata"].get_data()


@pytest.mark.parametrize("report", REPORTS, ids=" ".join)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_so_do_the_rows_for_programs_and_the_table(
    ucase: Run, demo: Place, report: tuple[str, ...], audience: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = ("report", *report, "--for", audience, "--output")
    rows = promised(ucase, report, audience)
    plain = [line.split("\t") for line in ucase(*command, "plain").out.splitlines()]
    comma = list(csv.reader(io.StringIO(ucase(*command, "csv").out)))
    lines = [json.loads(line) for line in ucase(*command, "jsonl").out.splitlines()]
    assert plain == comma
    document = json.loads(ucase(*command, "json").out)["rows"]
    for row, cells, line in zip(document, plain[1:], lines, strict=True):
        by_key = dict(zip(plain[0], cells, strict=True))
        assert {key: "" if value is None else str(value) for key, value in line.items()} == by_key
        assert {key: line[key] for key in row} == row
        assert all(line[key] is None for key in line.keys() - row.keys())
    if report[0] != "survey":
        monkeypatch.setenv("COLUMNS", "200")
        table = re.sub("[▏▎▍▌▋▊▉█]", "", ucase(*command, "table", terminal=True).out).splitlines()
        for figures in rows:
            shown = ["" if one == "–" else one for one in figures]
            assert any(line.split()[-len(figures) :] == figures or row_of(line, shown) for line in table)


def row_of(line: str, figures: list[str]) -> bool:
    """Whether a line of the table ends with these figures, of which some are empty."""
    return line.split()[-sum(map(bool, figures)) :] == [one for one in figures if one]


@pytest.mark.parametrize("form", ["html", "markdown", "xlsx", "pdf"])
def test_the_same_report_is_the_same_bytes(made: Callable[..., bytes], form: str) -> None:
    assert made(("wijk",), "corporation", form) == made(("wijk",), "corporation", form)


@pytest.mark.parametrize("report", REPORTS, ids=" ".join)
def test_the_page_needs_nothing_and_runs_nothing(made: Callable[..., bytes], report: tuple[str, ...]) -> None:
    page = made(report, "corporation", "html").decode()

    assert not re.search(r"<script|<link|<img|<iframe|@import|url\(|javascript:|\son\w+=", page)
    assert re.findall(r"https?://[^\"' ]+", page.replace("http://www.w3.org/2000/svg", "")) == []
    assert "default-src 'none'" in page


def test_a_spreadsheet_has_no_formula_a_header_that_stays_a_chart_and_days(
    made: Callable[..., bytes],
) -> None:
    content = made(("wijk",), "corporation", "xlsx")
    with ZipFile(io.BytesIO(content)) as book:
        sheets = {name: book.read(name).decode() for name in book.namelist() if name.endswith(".xml")}
    assert "<f>" not in "".join(text for name, text in sheets.items() if "worksheets" in name)
    assert 'state="frozen"' in sheets["xl/worksheets/sheet2.xml"], "the figures, after the letter"
    assert sum(name.startswith("xl/charts/chart") for name in sheets) == 3
    explained = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(3).to_python()
    assert date(2026, 11, 23) in [cell for row in explained for cell in row]


def test_text_that_begins_like_a_formula_stays_text(ucase: Run, demo: Place, tmp_path: Path) -> None:
    assert ucase("area", "add", "=1+1", "--within", "Amersfoort").code == 0
    assert ucase("intake", "--name", "Jan Verzonnen", "--wijk", "=1+1").code == 0
    to = tmp_path / "x.xlsx"
    assert ucase("report", "wijk", "--output", "xlsx", "--to", str(to)).code == 0

    rows = CalamineWorkbook.from_path(to).get_sheet_by_index(0).to_python()
    assert "=1+1" in [row[0] for row in rows]
    with ZipFile(to) as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


EVERY_SHEET_AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
"""A file for each sheet, as numbers stand and in UTF-8."""


def test_libreoffice_opens_the_spreadsheet(made: Callable[..., bytes], ucase: Run, tmp_path: Path) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("no LibreOffice on this machine: the spreadsheet was not opened in it")
    (tmp_path / "wijk.xlsx").write_bytes(made(("wijk",), "corporation", "xlsx"))
    subprocess.run(
        [
            office, f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", "--headless", "--convert-to",
            EVERY_SHEET_AS_CSV, "--outdir", str(tmp_path), str(tmp_path / "wijk.xlsx"),
        ],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    rows = list(csv.reader(io.StringIO((tmp_path / "wijk-Cijfers.csv").read_text("utf-8"))))

    assert [[as_text(one or None) for one in row[1:]] for row in rows[1:]] == promised(
        ucase, ("wijk",), "corporation"
    )
    assert "Open " in (tmp_path / "wijk-Brief.csv").read_text("utf-8")
