"""Measurements with the ZRM: one resident, one day, all domains of one edition; and what changed."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import Run
from ucase.domain.zrm import DOMAINS, Domain, Edition

Good = Callable[..., str]
DOMAINS_2017, DOMAINS_2013 = DOMAINS[Edition.ZRM_2017], DOMAINS[Edition.ZRM_2013]


def levels(domains: tuple[Domain, ...] = DOMAINS_2017, usual: int = 3, **other: int) -> str:
    """All domains at one level, some at another."""
    return ",".join(f"{one}={other.get(one.value.replace('-', '_'), usual)}" for one in domains)


@pytest.fixture
def case(good: Good) -> None:
    """A household of two."""
    good("intake", "--name", "Jan Voorbeeld", "--wijk", "Overvecht", "--no-followup")
    good("resident", "add", "1", "Els de Proef", "--role", "co-tenant")


def series(good: Good) -> list[dict[str, Any]]:
    """The series as programs read them."""
    found: list[dict[str, Any]] = json.loads(good("zrm", "show", "1", "--json"))["series"]
    return found


def test_the_change_is_counted_per_domain_between_the_first_and_the_last(good: Good, case: None) -> None:
    for day, finances, justice in (("2026-01-05", 2, 5), ("2026-06-01", 1, 4), ("2026-11-02", 4, 4)):
        scores = levels(finances=finances, justice=justice)
        good("zrm", "add", "1", "--resident", "Jan", "--scores", scores, "--on", day)

    (one,) = series(good)
    assert (one["resident"], one["edition"]) == ("R-0001", "2017")
    assert [each["date"] for each in one["measurements"]] == ["2026-01-05", "2026-06-01", "2026-11-02"]
    assert {domain: change for domain, change in one["change"].items() if change} == {
        "finances": 2,
        "justice": -1,
    }
    assert len(one["change"]) == 13


def test_a_single_measurement_has_no_change(good: Good, case: None) -> None:
    good("zrm", "add", "1", "--resident", "R-0001", "--scores", levels())
    assert series(good)[0]["change"] == {}


def test_editions_and_residents_are_never_mixed_in_one_series(good: Good, case: None) -> None:
    good("zrm", "add", "1", "--resident", "Jan", "--scores", levels(), "--on", "2026-01-05")
    good("zrm", "add", "1", "--resident", "Els", "--scores", levels(), "--on", "2026-01-06")
    good("zrm", "add", "1", "--resident", "Jan", "--edition", "2013", "--scores", levels(DOMAINS_2013))

    assert [(one["resident"], one["edition"], len(one["measurements"])) for one in series(good)] == [
        ("R-0001", "2013", 1), ("R-0001", "2017", 1), ("R-0002", "2017", 1),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("--scores", "finances=2"), 6, "housing"),
        (("--scores", levels() + ",finances=3"), 6, "finances"),
        (("--scores", levels(finances=6)), 6, "1, 2, 3, 4"),
        (("--scores", levels().replace("finances=3", "finances=")), 6, "1, 2, 3, 4"),
        (("--scores", levels().replace("finances", "zeepsop")), 6, "finances"),
        (("--scores", levels(), "--edition", "2013"), 6, "--edition"),
        (("--scores", levels(), "--edition", "2022"), 6, "2017"),
        (("--scores", levels(), "--on", "2026-12-01"), 6, "on"),
        ((), 6, "finances"),
    ],
)
def test_a_measurement_that_is_not_whole_is_refused(
    ucase: Run, good: Good, case: None, words: tuple[str, ...], code: int, says: str
) -> None:
    result = ucase("zrm", "add", "1", "--resident", "Jan", *words)

    assert (result.code, result.out) == (code, "")
    assert says in result.err
    assert series(good) == []


@pytest.mark.parametrize(
    ("words", "code"), [((), 6), (("--resident", "Piet"), 3), (("--resident", "R-0009"), 3)]
)
def test_whom_it_is_about_must_be_clear_and_the_error_names_nobody(
    ucase: Run, case: None, words: tuple[str, ...], code: int
) -> None:
    result = ucase("zrm", "add", "1", "--scores", levels(), *words)

    assert result.code == code
    assert "R-0001, R-0002" in result.err
    assert "Voorbeeld" not in result.err


def test_the_only_resident_needs_no_naming(good: Good) -> None:
    good("intake", "--name", "Jan Voorbeeld", "--wijk", "Overvecht", "--no-followup")
    good("zrm", "add", "1", "--scores", levels())
    assert len(series(good)) == 1


def test_the_same_day_is_mended_only_when_that_is_said(ucase: Run, good: Good, case: None) -> None:
    first = ("zrm", "add", "1", "--resident", "Jan", "--scores")
    good(*first, levels())
    again = ucase(*first, levels(finances=1))
    assert (again.code, "--replace" in again.err) == (4, True)

    good(*first, levels(finances=1), "--replace")

    (one,) = series(good)
    assert [each["scores"]["finances"] for each in one["measurements"]] == [1]


def test_a_record_from_standard_input_holds_the_levels_by_domain(ucase: Run, good: Good, case: None) -> None:
    record = {
        "resident": "Els", "edition": "2013", "on": "2026-10-01", "remarks": "thuis gesproken",
        "scores": {one.value: 2 for one in DOMAINS_2013},
    }  # fmt: skip

    result = ucase("zrm", "add", "1", "--from", "-", stdin=json.dumps(record))

    assert result.code == 0, result.err
    assert series(good)[0]["measurements"] == [
        {"date": "2026-10-01", "scores": record["scores"], "remarks": "thuis gesproken"}
    ]


def test_on_a_terminal_it_asks_domain_by_domain_with_the_level_names(
    ucase: Run, good: Good, case: None
) -> None:
    answers = ["3"] * 6 + ["zeven", "9", ""] + ["4"] * 7
    result = ucase("zrm", "add", "1", "--resident", "Jan", asks=True, stdin="\n".join(answers) + "\n")

    assert result.code == 0, result.err
    for words in ("acute problematiek", "volledig zelfredzaam", "GGD Amsterdam"):
        assert words in result.err
    assert list(series(good)[0]["measurements"][0]["scores"].values()) == [3] * 6 + [4] * 7


def test_up_and_down_are_told_by_a_sign(ucase: Run, good: Good, case: None) -> None:
    one = ("zrm", "add", "1", "--resident", "Jan", "--scores")
    good(*one, levels(finances=2, justice=5), "--on", "2026-01-05")
    good(*one, levels(finances=4, justice=4), "--on", "2026-11-02")

    lines = ucase("zrm", "show", "1", terminal=True).out.splitlines()
    by_domain = {line.split("  ")[0].strip(): line for line in lines}
    assert by_domain["Financiën"].endswith("+2 ↑")
    assert by_domain["Justitie"].endswith("−1 ↓")
    assert by_domain["Huisvesting"].endswith("=")
    assert "████░" in by_domain["Financiën"]


@pytest.mark.parametrize("columns", ["40", "60", "80", "120"])
def test_no_line_is_wider_than_the_screen_however_many_measurements(
    ucase: Run, good: Good, case: None, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    for month in range(1, 11):
        scores = levels(finances=month % 5 + 1)
        good("zrm", "add", "1", "--resident", "Jan", "--scores", scores, "--on", f"2026-{month:02d}-01")
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setenv("NO_COLOR", "1")

    shown = ucase("zrm", "show", "1", terminal=True).out
    assert all(len(line) <= int(columns) for line in shown.splitlines())
    assert "01-10-2026" in shown


def test_only_names_of_domains_and_levels_ship_with_their_owner(ucase: Run, case: None) -> None:
    assert "© GGD Amsterdam" in ucase("zrm", "show", "1", terminal=True).out


def test_a_closed_case_is_not_measured(ucase: Run, good: Good, case: None) -> None:
    good("case", "close", "1", "--because", "klaar")
    assert ucase("zrm", "add", "1", "--resident", "Jan", "--scores", levels()).code == 4
    assert ucase("resident", "add", "1", "Nog Iemand").code == 4


def test_a_shared_screen_shows_no_name_and_no_remark(ucase: Run, good: Good, case: None) -> None:
    good("zrm", "add", "1", "--resident", "Jan", "--scores", levels(), "--remarks", "GEHEIM")

    for form in ("table", "plain", "csv", "json", "jsonl"):
        shown = ucase("zrm", "show", "1", "--anon", "--output", form, terminal=True).out
        assert "GEHEIM" not in shown
        assert "Voorbeeld" not in shown
    assert "Proef" not in good("resident", "list", "1", "--anon")


def test_nobody_is_in_a_household_twice(ucase: Run, good: Good, case: None) -> None:
    assert ucase("resident", "add", "1", "els DE proef").code == 4
    assert [line.split("\t")[1] for line in good("resident", "list", "1").splitlines()[1:]] == [
        "Jan Voorbeeld", "Els de Proef",
    ]  # fmt: skip
