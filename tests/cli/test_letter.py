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
    assert "(open)" in told
    assert "nog geen eerder verslag" in told


def test_a_later_one_says_what_changed_by_the_names_of_figures(
    good: Good, cases: Place, clock: Clock
) -> None:
    good(*OUT, "--since", "2026-01-01")
    add_cases(cases, clock, Stage.SUPPORT, 30)
    later = ("--today", "2026-12-28", "--since", "2026-12-01")

    dutch, english = letter_of(good, *later), letter_of(good, *later, "--lang", "en")

    assert "Open 70 (open), 30 meer dan op ma 23 nov 2026, toen 40" in dutch
    assert "Open 70 (open), 30 more than on Mon 23 Nov 2026, when it was 40" in english
    assert "(opened)" in dutch
    assert "(closed)" in dutch
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


def test_the_team_itself_gets_none(good: Good, cases: Place) -> None:
    assert 'class="letter"' not in good("report", "wijk", "--output", "html")
