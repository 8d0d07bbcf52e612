"""``--explain``: what a figure counts, and the cases behind it."""

import json
from collections.abc import Callable

import pytest

from tests.conftest import TODAY, Run
from tests.factories import a_case, a_check_in, a_manager
from ucase.domain.clock import Clock
from ucase.domain.stage import Stage
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]


@pytest.fixture
def some(place: Place, clock: Clock) -> None:
    """Two late check-ins in Overvecht, of one case, and one in Zuid."""
    with Work(place, clock) as work:
        noor = a_manager(work, "Noor Voorbeeld")
        first = a_case(work, stage=Stage.SUPPORT, family="Bedacht", manager=noor)
        a_check_in(work, first, TODAY.replace(day=1))
        a_check_in(work, first, TODAY.replace(day=2))
        a_check_in(work, a_case(work, area="Zuid", family="Verzonnen"), TODAY.replace(day=3))
        a_case(work, stage=Stage.CLOSED, family="Weg")
        work.commit()


def explained(good: Good, *words: str) -> dict[str, object]:
    """The document."""
    found = json.loads(good("report", *words, "--json"))
    assert isinstance(found, dict)
    return found


def test_it_says_what_is_counted_and_lists_it(good: Good, some: None) -> None:
    assert explained(good, "wijk", "Overvecht", "--explain", "overdue") == {
        "schema": "ucase.report.explained/1", "report": "wijk", "figure": "overdue",
        "means": "Openstaande opvolging van vóór ma 23 nov 2026.", "since": None, "until": "2026-11-23",
        "as_of": "2026-11-23", "count": 2,
        "rows": [
            {
                "case": "UC-0001", "household": "H-0001", "item": item, "row": "WK034403",
                "where": "Overvecht", "on": on, "amount": None, "name": "Bedacht",
                "manager": "Noor Voorbeeld",
            }
            for item, on in (("F-0001", "2026-11-01"), ("F-0002", "2026-11-02"))
        ],
    }  # fmt: skip
    assert explained(good, "wijk", "--explain", "WK034407/overdue")["count"] == 1
    assert explained(good, "wijk", "--explain", "total/open")["count"] == 2


def test_on_a_terminal_the_definition_stands_below_the_list(good: Good, some: None) -> None:
    shown = good("report", "wijk", "Overvecht", "--explain", "overdue", terminal=True)
    assert "Openstaande opvolging van vóór ma 23 nov 2026." in shown
    assert "2 regels" in shown
    assert "Alleen voor intern gebruik" in shown
    assert "Er is niets dat hierbij hoort." in good("report", "wijk", "--explain", "contacts", terminal=True)


def test_a_median_says_that_it_is_computed_from_the_list(good: Good, some: None) -> None:
    assert "uit deze lijst berekend: 0." in good("report", "wijk", "--explain", "median_days", terminal=True)


def test_names_are_hidden_by_anon_also_where_a_row_is_a_case_manager(good: Good, some: None) -> None:
    for words in (("wijk", "--explain", "overdue"), ("caseload", "--explain", "open"),
                  ("wijk", "--by", "manager", "--explain", "open"), ("wijk", "--by", "manager")):  # fmt: skip
        said = good("--anon", "report", *words)
        assert "Noor" not in said, words
        assert "Bedacht" not in said, words


def test_nor_does_a_row_that_is_not_there_name_a_case_manager(ucase: Run, some: None) -> None:
    for words in (("caseload",), ("wijk", "--by", "manager")):
        asked = ("report", *words, "--explain", "nergens/open")
        assert "Noor Voorbeeld" in ucase(*asked).err
        assert ucase("--anon", *asked).err.count("Noor") == 0


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("--explain", "overdue", "--for", "corporation"), 4, "alleen voor intern gebruik"),
        (("--explain", "nonsens"), 6, "no_contact_30"),
        (("--explain", "nergens/overdue"), 6, "WK034403"),
        (("--explain", "overdue", "--to", "x.csv"), 2, "--to"),
        (("--explain", "overdue", "--output", "html"), 6, "output"),
        (("--by", "manager", "--for", "public"), 4, "casemanager"),
        (("--as-of", "morgen"), 6, "as-of"),
        (("--year", "2026", "--since", "1-1-2026"), 2, "twee manieren"),
        (("--by", "straat"), 6, "by"),
    ],
)
def test_what_cannot_be_is_refused(
    ucase: Run, some: None, words: tuple[str, ...], code: int, says: str
) -> None:
    result = ucase("report", "wijk", *words)
    assert (result.code, result.out) == (code, "")
    assert says in result.err


@pytest.mark.parametrize("report", ["outcomes", "support", "project", "caseload", "partners"])
def test_no_list_of_any_report_goes_outside(ucase: Run, some: None, report: str) -> None:
    assert ucase("report", report, "--explain", "open", "--for", "municipality").code == 4
    assert ucase("report", "log", "--json").out.count("given_on") == 0


@pytest.mark.parametrize(
    ("lang", "said"), [("nl", "te laat"), ("nl", "Te-laat"), ("nl", "Overvecht/te laat"), ("en", "overdue")]
)
def test_a_figure_is_named_as_the_screen_calls_it(good: Good, some: None, lang: str, said: str) -> None:
    found = explained(good, "wijk", "Overvecht", "--explain", said, "--lang", lang)
    assert found["count"] == 2


def test_a_figure_that_is_not_there_names_those_that_are(ucase: Run, some: None) -> None:
    result = ucase("report", "wijk", "--explain", "bestaatniet")
    assert result.code == 6
    assert "Te laat (overdue)" in result.err
