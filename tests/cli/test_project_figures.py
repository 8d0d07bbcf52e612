"""The figures of a project stay what they are while its households move, leave and come back.

They belong to it by living in it, by a decision or by a case, and every command counts by that one rule.
"""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import TODAY, Run
from tests.factories import a_listed_household, a_project, a_survey
from ucase.domain.clock import Clock
from ucase.domain.vocabulary import Worry
from ucase.storage.models import Dwelling, Household, NeighbourTie, Organisation
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
BECAUSE = ("--because", "wil hulp")
MOVED = ("--postcode", "3571xa", "--house-number", "5", "--wijk", "Noordoost")


@pytest.fixture
def listed(place: Place, clock: Clock) -> Place:
    """Seven households of P-0001, of whom H-0001 to H-0004 answered; H-0008 lives in P-0002."""
    with Work(place, clock) as work:
        here, there = a_project(work, "Verzonnendreef"), a_project(work, "Bedachtlaan")
        here.corporation_id = work.session.query(Organisation.id).filter_by(name="Woonin").scalar()
        homes = [
            a_listed_household(work, here, number, family=f"Verzonnen {number}") for number in range(1, 8)
        ]
        a_listed_household(work, there, 1, postcode="3562 ZB", family="Elders")
        for household in homes[:4]:
            a_survey(work, household, worries=[Worry.DUST])
        work.commit()
    return place


@pytest.fixture
def mixed(good: Good, listed: Place, clock: Clock) -> Place:
    """What became of them: all of it after they were asked and decided about."""
    good("select", "take-up", "H-1", "H-2", "H-3", *BECAUSE, "--no-followup")
    good("select", "wait", "H-4", *BECAUSE)
    good("case", "edit", "1", *MOVED)  # H-0001 was rehoused elsewhere
    good("case", "edit", "2", "--postcode", "3562za", "--house-number", "7")  # H-0002 within the project
    good("case", "edit", "3", "--project", "P-0002")  # the case of H-0003 counts in another project
    with Work(listed, clock) as work:
        for left in (4, 5):  # H-0005 without a decision
            work.session.get_one(Household, left).left_on = TODAY
        work.session.get_one(Dwelling, 6).gone_on = TODAY  # nor was H-0006 decided about
        work.commit()
    good("intake", "--name", "Nieuw Verzonnen", "--wijk", "Overvecht", "--no-followup")  # without a project
    return listed


def rows(good: Good, *arguments: str) -> list[dict[str, Any]]:
    """The rows of a list."""
    found: list[dict[str, Any]] = json.loads(good(*arguments, "--json"))["rows"]
    return found


def figures(good: Good, project: str) -> dict[str, Any]:
    """What ``project show`` counts."""
    found: dict[str, Any] = json.loads(good("project", "show", project, "--json"))["project"]
    keys = ("households", "living", "spoken_to", "answered", "response", "selected", "waiting", "open_cases")
    return {key: found[key] for key in keys}


def test_who_is_rehoused_or_leaves_stays_in_the_figures(good: Good, mixed: Place) -> None:
    # H-0001 to H-0004 and H-0007; H-0005 left and the home of H-0006 is gone, and nothing was decided.
    assert figures(good, "P-0001") == {
        "households": 5, "living": 3, "spoken_to": 4, "answered": 4, "response": 80, "selected": 3,
        "waiting": 1, "open_cases": 2,
    }  # fmt: skip
    assert figures(good, "P-0002") == {
        "households": 2, "living": 1, "spoken_to": 1, "answered": 1, "response": 50, "selected": 1,
        "waiting": 0, "open_cases": 1,
    }  # fmt: skip


@pytest.mark.parametrize("project", ["P-0001", "P-0002"])
def test_every_command_counts_the_same_households(good: Good, mixed: Place, project: str) -> None:
    counted = figures(good, project)
    report = json.loads(good("report", "survey", project, "--json"))
    listed = next(row for row in rows(good, "project", "list") if row["ref"] == project)
    before_the_meeting = rows(good, "select", "list", project)
    answered = rows(good, "survey", "list", "--project", project)
    not_reached = rows(good, "survey", "list", "--project", project, "--not-reached")

    assert (listed["households"], listed["living"]) == (counted["households"], counted["living"])
    (response,) = (row for row in report["rows"] if row["answer"] == "answered")
    assert (response["base"], response["count"]) == (counted["households"], counted["answered"])
    assert len(before_the_meeting) == len(answered) + len(not_reached) == counted["households"]
    assert len(answered) == counted["answered"] == sum(row["reached"] for row in before_the_meeting)
    for decision, key in (("take-up", "selected"), ("wait", "waiting")):
        assert sum(row["decision"] == decision for row in before_the_meeting) == counted[key]


def test_only_about_who_lives_there_the_meeting_still_has_to_speak(good: Good, mixed: Place) -> None:
    assert [row["household"] for row in rows(good, "select", "list", "P-0001", "--undecided")] == ["H-0007"]


@pytest.mark.parametrize(
    ("household", "belongs"), [(1, True), (2, True), (3, True), (4, True), (5, False), (6, False), (7, True)]
)
def test_neighbours_knows_the_same_households(
    good: Good, mixed: Place, clock: Clock, household: int, belongs: bool
) -> None:
    with Work(mixed, clock) as work:
        work.session.add(NeighbourTie(household_id=household, neighbour_id=8, said_on=TODAY))
        work.commit()
    groups = json.loads(good("neighbours", "check", "P-0001", "--json"))["groups"]

    assert bool(groups) is belongs


def test_the_screen_says_how_many_live_there_now(ucase: Run, mixed: Place) -> None:
    out = ucase("project", "show", "1", terminal=True).out

    assert [line.split()[-1] for line in out.splitlines() if "Wonen er nu" in line] == ["3"]


def test_who_was_rehoused_is_decided_about_in_the_project_of_the_case(good: Good, mixed: Place) -> None:
    """Nor does the new home become a part of the project."""
    good("case", "close", "1", "--because", "klaar")
    good("select", "decline", "H-1", *BECAUSE)

    assert figures(good, "P-0001")["households"] == 5
    assert figures(good, "P-0001")["living"] == 3
    assert figures(good, "P-0001")["selected"] == 2


# An open case counts, whatever was decided before


@pytest.fixture
def reopened(good: Good, listed: Place) -> Place:
    """H-0001 was taken up, closed, declined in a later meeting, and opened again."""
    good("select", "take-up", "H-1", *BECAUSE, "--no-followup", "--on", "2026-11-02")
    good("case", "close", "1", "--because", "klaar")
    good("select", "decline", "H-1", *BECAUSE)
    return listed


def test_a_decline_does_not_outlive_a_case_that_is_opened_again(good: Good, reopened: Place) -> None:
    assert rows(good, "select", "list", "1", "--decision", "decline")[0]["decided_on"] == "2026-11-23"
    good("case", "reopen", "1", "--because", "terug")

    [row] = rows(good, "select", "list", "1", "--decision", "take-up")
    assert (row["household"], row["decided_on"], row["case"]) == ("H-0001", None, "UC-0001")
    assert rows(good, "select", "list", "1", "--decision", "decline") == []
    shown = json.loads(good("project", "show", "1", "--json"))["project"]
    assert (shown["selected"], shown["declined"]) == (1, 0)


def test_a_case_that_came_in_by_itself_is_no_meeting(good: Good, listed: Place) -> None:
    """It is taken up, but the survey and the selection are still what is next."""
    good("intake", "--name", "Verzonnen 7", "--postcode", "3562za", "--house-number", "7", "--no-followup")

    shown = json.loads(good("project", "show", "1", "--json"))["project"]
    assert (shown["selected"], shown["next_step"]) == (1, "select")
