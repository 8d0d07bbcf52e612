"""The sentences with which a report for outside begins, in Dutch and English."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.factories import a_case
from ucase.domain.clock import Clock
from ucase.domain.stage import Stage
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
OUT = ("report", "wijk", "Overvecht", "--for", "corporation")


def add_cases(place: Place, clock: Clock, stage: Stage, count: int) -> None:
    """So many cases in Overvecht."""
    with Work(place, clock) as work:
        for _ in range(count):
            a_case(work, area="Overvecht", stage=stage)
        work.commit()


def letter_of(good: Good, *options: str) -> str:
    """The first paragraph of the page."""
    found = re.search(r'<p class="letter">(.*?)</p>', good(*OUT, "--output", "html", *options))
    return found[1] if found else ""


@pytest.fixture
def cases(place: Place, clock: Clock) -> Place:
    """Forty cases, of which three are in aftercare."""
    add_cases(place, clock, Stage.SUPPORT, 37)
    add_cases(place, clock, Stage.AFTERCARE, 3)
    return place


def test_the_first_report_has_nothing_to_compare_with(good: Good, cases: Place) -> None:
    told = letter_of(good)

    assert told.count(".") >= 3
    assert "Overvecht" in told
    assert "Open 40; " in told
    assert "nog geen eerder verslag" in told


def test_a_later_one_says_what_changed_by_the_names_of_figures(
    good: Good, cases: Place, clock: Clock
) -> None:
    good(*OUT, "--since", "2026-01-01")
    add_cases(cases, clock, Stage.SUPPORT, 30)
    later = ("--today", "2026-12-28", "--since", "2026-12-01")

    dutch, english = letter_of(good, *later), letter_of(good, *later, "--lang", "en")

    assert "Open 70, 30 meer dan op ma 23 nov 2026, toen 40" in dutch
    assert "Open 70, 30 more than on Mon 23 Nov 2026, when it was 40" in english
    assert "Geopend" in dutch
    assert "Gesloten" in dutch
    assert not any(f"({key})" in dutch for key in ("open", "opened", "closed", "support"))
    assert "From Tue 1 Dec 2026 up to Mon 28 Dec 2026" in english


def test_every_number_in_it_is_one_that_is_shown(good: Good, cases: Place, clock: Clock) -> None:
    earlier = json.loads(good(*OUT, "--json"))
    add_cases(cases, clock, Stage.INTAKE, 4)
    add_cases(cases, clock, Stage.SUPPORT, 21)
    later = ("--today", "2026-12-28")
    told = letter_of(good, *later)
    now = json.loads(good(*OUT, "--json", *later))

    shown = {
        value for report in (earlier, now) for value in report["rows"][0].values() if isinstance(value, int)
    }
    differences = {abs(one - other) for one in shown for other in shown}
    without_days = re.sub(r"\d+ [a-z]{3} \d{4}", "", told)
    for number in re.findall(r"(?<!dan )\b\d+", without_days):
        assert int(number) in shown | differences, told
    for row in (earlier["rows"][0], now["rows"][0]):
        assert row["aftercare"] in ("<10", "x")
    assert not re.search(r"\b[1-9] \((aftercare|intake)\)", told)


@pytest.mark.parametrize("form", ["markdown", "pdf"])
def test_it_is_in_every_form_to_read(good: Good, cases: Place, tmp_path: Path, form: str) -> None:
    path = tmp_path / f"report.{form}"
    good(*OUT, "--output", form, "--to", str(path))
    if form == "pdf":
        from pypdf import PdfReader

        text = " ".join(page.extract_text() for page in PdfReader(path).pages)
    else:
        text = path.read_text(encoding="utf-8")

    assert "eerder verslag" in re.sub(r"\s+", " ", text)


def test_it_stands_above_the_table_on_a_screen(good: Good, cases: Place) -> None:
    lines = good(*OUT, terminal=True).splitlines()
    letter = next(at for at, line in enumerate(lines) if "Open 40; " in line)
    assert letter < next(at for at, line in enumerate(lines) if line.startswith("Casussen"))
    for form in ("plain", "csv", "jsonl"):
        assert "Open 40; " not in good(*OUT, "--output", form)


def test_a_spreadsheet_opens_with_it_on_a_sheet_of_its_own(good: Good, cases: Place, tmp_path: Path) -> None:
    from python_calamine import CalamineWorkbook

    path = tmp_path / "report.xlsx"
    good(*OUT, "--output", "xlsx", "--to", str(path))
    book = CalamineWorkbook.from_path(path)
    said = [str(cell) for row in book.get_sheet_by_name("Brief").to_python() for cell in row if cell]

    assert book.sheet_names[0] == "Brief"
    assert said[1:] == json.loads(good(*OUT, "--json"))["letter"]
    inside = tmp_path / "inside.xlsx"
    good("report", "wijk", "--output", "xlsx", "--to", str(inside))
    assert "Brief" not in CalamineWorkbook.from_path(inside).sheet_names


def test_what_happened_is_compared_with_a_period_that_is_as_long(
    good: Good, cases: Place, clock: Clock
) -> None:
    good(*OUT, "--quarter", "2026Q3", "--today", "2026-11-23")
    add_cases(cases, clock, Stage.SUPPORT, 30)
    later = ("--today", "2027-01-05", "--json")

    quarter = json.loads(good(*OUT, "--quarter", "2026Q4", *later))["letter"]
    assert "in het verslag hiervoor, van wo 1 jul 2026 tot en met wo 30 sep 2026, 0 en 0" in quarter[1]
    year = json.loads(good("report", "wijk", "Zuid", "--for", "public", "--year", "2026", *later))["letter"]
    assert "in het verslag hiervoor" not in year[1]


def test_the_team_itself_gets_none(good: Good, cases: Place) -> None:
    assert 'class="letter"' not in good("report", "wijk", "--output", "html")
