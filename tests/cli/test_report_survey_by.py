"""``ucase report survey --by``: projects and areas beside each other, in a table for each question."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import Run
from tests.factories import a_listed_household, a_project, a_survey
from ucase.domain.clock import Clock
from ucase.domain.vocabulary import Worry
from ucase.domain.wishes import Moving
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]


@pytest.fixture
def asked(place: Place, clock: Clock) -> None:
    """Three households of P-0001, of whom two answered, and two of P-0002, of whom one did."""
    with Work(place, clock) as work:
        here, there = a_project(work, "Verzonnendreef"), a_project(work, "Bedachtlaan")
        homes = [a_listed_household(work, here, number) for number in (1, 2, 3)]
        others = [a_listed_household(work, there, number, postcode="3562 ZB") for number in (1, 2)]
        a_survey(work, homes[0], worries=[Worry.RENT], moving=Moving.RETURN)
        a_survey(work, homes[1], worries=[Worry.RENT, Worry.DUST], moving=Moving.MOVE)
        a_survey(work, others[0], worries=[Worry.DUST])
        work.commit()


def rows(good: Good, *options: str) -> list[dict[str, Any]]:
    """The rows of the document."""
    found: list[dict[str, Any]] = json.loads(good("report", "survey", *options, "--json"))["rows"]
    return found


def test_each_project_and_all_together(good: Good, asked: None) -> None:
    found = rows(good, "--by", "project")
    assert list(found[0]) == ["project", "question", "answer", "count", "base", "share"]
    told = {(row["project"], row["question"], row["answer"]): row for row in found}
    rent = [told[project, "worries", "rent"] for project in ("Verzonnendreef", None)]
    assert [(row["count"], row["base"], row["share"]) for row in rent] == [(2, 2, 100.0), (2, 3, 66.7)]
    response = told[None, "response", "answered"]
    assert (response["count"], response["base"]) == (3, 5)


def test_within_one_project_it_is_told_by_wijk(good: Good, asked: None) -> None:
    found = rows(good, "P-0002", "--by", "wijk")
    assert {row["wijk"] for row in found} == {"unknown", None}, "nobody said where the dwellings lie"
    assert next(row for row in found if row["answer"] == "answered")["base"] == 2


def test_on_a_terminal_each_question_is_a_table(good: Good, asked: None) -> None:
    shown = good("report", "survey", "--by", "project", terminal=True)
    assert "Woonwensenonderzoek, van het begin tot en met ma 23 nov 2026" in shown
    for words in ("Respons", "Zorgen", "Wil gesproken worden", "Verzonnendreef", "Totaal"):
        assert words in shown
    assert "Housing-wishes survey" in good(
        "report", "survey", "--by", "project", "--lang", "en", terminal=True
    )


def test_each_figure_has_its_list(good: Good, asked: None) -> None:
    listed = json.loads(
        good("report", "survey", "--by", "project", "--explain", "P-0001/worries/rent/count", "--json")
    )
    assert [row["household"] for row in listed["rows"]] == ["H-0001", "H-0002"]


def test_in_a_period_who_answered_before_it_is_not_counted_as_answered_in_it(good: Good, asked: None) -> None:
    for options in (("P-0001",), ("P-0001", "--by", "project")):
        found = rows(good, *options, "--since", "2026-11-23", "--until", "2026-11-23")
        answered, not_reached = (
            next(row for row in found if row["answer"] == one) for one in ("answered", "not-reached")
        )
        assert answered["count"] + not_reached["count"] == answered["base"]


BY = ("wijk", "subwijk", "buurt", "project", "corporation")


@pytest.mark.parametrize("by", BY)
def test_it_goes_outside_by_whatever_it_is_told_apart(ucase: Run, asked: None, by: str) -> None:
    for lang, audience in (("nl", "corporation"), ("en", "public")):
        result = ucase("report", "survey", "--by", by, "--for", audience, "--lang", lang, terminal=True)
        assert result.code == 0
        assert "<10" in result.out


def test_outside_a_row_tells_what_the_report_of_that_project_tells(
    good: Good, place: Place, clock: Clock
) -> None:
    with Work(place, clock) as work:
        for name, households in (("Verzonnendreef", 80), ("Bedachtlaan", 60)):
            project = a_project(work, name)
            for number in range(households):
                home = a_listed_household(work, project, number + 1, postcode=f"35{households} ZA")
                if number % 4:
                    worries = [Worry.RENT] if number < households - 15 else [Worry.DUST]
                    a_survey(work, home, worries=worries, moving=Moving.RETURN)
        work.commit()
    beside = rows(good, "--by", "project", "--for", "public")
    alone = rows(good, "P-0001", "--for", "corporation")
    figures = ("question", "answer", "count", "base", "share")
    of_project = [{key: row[key] for key in figures} for row in beside if row["project"] == "Verzonnendreef"]

    assert of_project == [{key: row[key] for key in figures} for row in alone]
    assert (of_project[0]["count"], of_project[0]["base"]) == (60, 80)


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        ((), 2, "--by project"),
        (("--by", "manager"), 4, "niet per casemanager"),
        (("P-0001", "--by", "manager"), 4, "niet per casemanager"),
        (("--by", "manager", "--for", "public"), 4, "buiten wordt niemand genoemd"),
    ],
)
def test_what_has_no_meaning_is_refused(
    ucase: Run, asked: None, options: tuple[str, ...], code: int, says: str
) -> None:
    result = ucase("report", "survey", *options)
    assert (result.code, result.out) == (code, "")
    assert says in result.err
