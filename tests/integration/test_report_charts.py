"""The charts that a report names are in its page and in its spreadsheet, and show what the tables say."""

import io
import re
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from python_calamine import CalamineWorkbook

from ucase.storage.place import Place

Make = Callable[..., bytes]
CHARTS: dict[tuple[str, ...], list[str]] = {
    ("wijk",): ["Open casussen per fase, aan het eind van elke maand",
                "Te late opvolging, aan het eind van elke week"],
    ("project",): ["Genoemde zorgen: beantwoord en nog open"],
    ("support",): ["Waar belemmeringen werden opgelost"],
    ("outcomes",): ["ZRM: hoeveel bewoners omlaag en omhoog gingen"],
}  # fmt: skip


@pytest.fixture
def made(good: Callable[..., str], demo: Place, tmp_path: Path) -> Make:
    """A report for the team itself, as a file."""

    def make(report: tuple[str, ...], form: str) -> bytes:
        path = tmp_path / f"{report[0]}.{form}"
        good("report", *report, "--output", form, "--to", str(path))
        return path.read_bytes()

    return make


@pytest.mark.parametrize("report", CHARTS, ids=" ".join)
def test_each_chart_is_in_the_page_and_in_the_spreadsheet(made: Make, report: tuple[str, ...]) -> None:
    page = made(report, "html").decode()
    with ZipFile(io.BytesIO(made(report, "xlsx"))) as book:
        drawn = "".join(book.read(name).decode() for name in book.namelist() if "charts/chart" in name)
    for title in CHARTS[report]:
        assert f'aria-label="{title}.' in page
        assert title in drawn


def charts_sheet(content: bytes) -> list[list[object]]:
    """The sheet of the charts, row by row."""
    rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_name("Grafieken").to_python()
    return [list(row) for row in rows]


def test_what_went_down_lies_left_of_the_middle_and_is_told_without_a_sign(made: Make) -> None:
    content = made(("outcomes",), "xlsx")
    rows = charts_sheet(content)
    title = next(at for at, row in enumerate(rows) if str(row[0]).startswith("ZRM"))
    finances = next(row for row in rows[title:] if row[0] == "Financiën")
    assert isinstance(finances[1], float)
    assert isinstance(finances[3], float)
    assert finances[1] < 0 < finances[3]
    with ZipFile(io.BytesIO(content)) as book:
        charts = [book.read(name).decode() for name in book.namelist() if "charts/chart" in name]
    diverging = next(one for one in charts if "omlaag en omhoog" in one)
    assert '<c:grouping val="stacked"/>' in diverging
    assert 'formatCode="0;0;"' in diverging
    assert diverging.count("<c:ser>") == 2, "what stayed is no bar"


def test_of_nothing_nothing_is_drawn_and_the_table_tells_it(made: Make) -> None:
    page = made(("outcomes",), "html").decode()
    chart = re.search(r"<svg[^>]*aria-label=\"Belemmeringen genoemd.*?</svg>", page, re.DOTALL)
    assert chart
    assert "veiligheid" not in chart[0]
    assert "veiligheid" in page


def test_the_legend_names_only_what_is_drawn(made: Make) -> None:
    page = made(("outcomes",), "html").decode()
    chart = re.search(r"<svg[^>]*aria-label=\"ZRM.*?</svg>", page, re.DOTALL)
    assert chart
    assert ">Omlaag</text>" in chart[0]
    assert ">Gelijk</text>" not in chart[0]


def test_on_a_terminal_every_answer_has_its_bar(good: Callable[..., str], demo: Place) -> None:
    shown = good("report", "survey", "--by", "project", terminal=True)
    part = shown[shown.index("Terugkeren of verhuizen") :]
    line = next(line for line in part.splitlines() if "terugkeren" in line and "Zamenhof" in line)
    assert "█" in line
