"""What programs may count on of ``ucase neighbours``: its documents, byte for byte."""

import json
from collections.abc import Callable
from datetime import date

import pytest

from tests.conftest import TODAY
from tests.factories import a_listed_household, a_project
from ucase.domain.clock import Clock
from ucase.domain.stage import Stage
from ucase.storage.models import Case, Dwelling, Household, HousingWish, NeighbourTie
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]


@pytest.fixture
def scenario(place: Place, clock: Clock) -> None:
    """Four households; two want it both, of whom one was rehoused, one named somebody who left."""
    with Work(place, clock) as work:
        project = a_project(work, "Verzonnendreef")
        for number, name in ((1, "Aal Verzonnen"), (3, "Bo Bedacht"), (5, None), (7, "Dien Nepnaam")):
            a_listed_household(work, project, number, family=name)
        work.session.add(
            HousingWish(household_id=1, asked_on=date(2026, 11, 1), rooms=3, persons=2, ground_floor=True)
        )
        for household, neighbour in ((1, 2), (2, 1), (3, 2), (3, 4)):
            work.session.add(NeighbourTie(household_id=household, neighbour_id=neighbour, said_on=TODAY))
        work.session.get_one(Household, 4).left_on = TODAY
        work.commit()


@pytest.fixture
def after(scenario: None, place: Place, clock: Clock) -> None:
    """The same after H-0001 and H-0002 were rehoused at one postcode."""
    with Work(place, clock) as work:
        for household, number in ((1, "8"), (2, "10")):
            dwelling = Dwelling(postcode="3531 AB", house_number=number, addition="")
            work.add(dwelling)
            work.session.get_one(Household, household).dwelling_id = dwelling.id
            work.session.add(Case(household_id=household, project_id=1, stage=Stage.SUPPORT))
        work.commit()


LIST = """\
{"schema": "ucase.neighbours/1", "today": "2026-11-23", "project": "P-0001", "groups": [
  {"group": 1, "households": ["H-0001", "H-0002", "H-0003"], "mutual": false, "members": [\
{"household": "H-0001", "resident": "Aal Verzonnen", "address": "3562 ZA 1", "rooms": 3, "persons": 2, \
"ground_floor": true, "answered": true, "wants": ["H-0002"], "wanted_by": ["H-0002"], "outside": []}, \
{"household": "H-0002", "resident": "Bo Bedacht", "address": "3562 ZA 3", "rooms": null, "persons": null, \
"ground_floor": null, "answered": false, "wants": ["H-0001"], "wanted_by": ["H-0001", "H-0003"], \
"outside": []}, \
{"household": "H-0003", "resident": null, "address": "3562 ZA 5", "rooms": null, "persons": null, \
"ground_floor": null, "answered": false, "wants": ["H-0002", "H-0004"], "wanted_by": [], \
"outside": ["H-0004"]}], \
"wishes": [{"household": "H-0001", "neighbour": "H-0002", "mutual": true}, \
{"household": "H-0003", "neighbour": "H-0002", "mutual": false}]}
], "outside": [
  {"household": "H-0003", "neighbour": "H-0004", "mutual": false, "where": "left"}
]}
"""

CHECK = """\
{"schema": "ucase.neighbours.check/1", "today": "2026-11-23", "project": "P-0001", "groups": [
  {"group": 1, "households": ["H-0001", "H-0002", "H-0003", "H-0004"], "mutual": false, "staying": "partly", \
"members": [\
{"household": "H-0001", "resident": "Aal Verzonnen", "address": "3531 AB 8", "where": "elsewhere", \
"neighbours": ["H-0002"], "stayed_near": ["H-0002"]}, \
{"household": "H-0002", "resident": "Bo Bedacht", "address": "3531 AB 10", "where": "elsewhere", \
"neighbours": ["H-0001", "H-0003"], "stayed_near": ["H-0001"]}, \
{"household": "H-0003", "resident": null, "address": "3562 ZA 5", "where": "in-project", \
"neighbours": ["H-0002", "H-0004"], "stayed_near": []}, \
{"household": "H-0004", "resident": "Dien Nepnaam", "address": null, "where": "left", \
"neighbours": ["H-0003"], "stayed_near": []}], \
"pairs": [\
{"household": "H-0001", "neighbour": "H-0002", "mutual": true, "near": "same-postcode", "kept": true, \
"moved": true}, \
{"household": "H-0003", "neighbour": "H-0002", "mutual": false, "near": "elsewhere", "kept": null, \
"moved": true}, \
{"household": "H-0003", "neighbour": "H-0004", "mutual": false, "near": "unknown", "kept": null, \
"moved": true}]}
]}
"""


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_groups_are_exactly_this(good: Good, scenario: None, language: str) -> None:
    assert good("neighbours", "list", "1", "--json", "--lang", language) == LIST


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_became_of_them_is_exactly_this(good: Good, after: None, language: str) -> None:
    assert good("neighbours", "check", "1", "--json", "--lang", language) == CHECK


@pytest.mark.parametrize("verb", ["list", "check"])
def test_a_project_without_wishes_is_a_document_without_groups(
    good: Good, place: Place, clock: Clock, verb: str
) -> None:
    with Work(place, clock) as work:
        a_project(work, "Leeg")
        work.commit()

    assert json.loads(good("neighbours", verb, "1", "--json"))["groups"] == []
    assert good("neighbours", verb, "1", "--output", "jsonl") == ""


@pytest.mark.parametrize("verb", ["list", "check"])
def test_json_lines_and_a_pipe_have_a_row_for_each_household(good: Good, after: None, verb: str) -> None:
    lines = [json.loads(line) for line in good("neighbours", verb, "1", "--output", "jsonl").splitlines()]
    plain = good("neighbours", verb, "1").splitlines()

    assert plain[0].split("\t") == list(lines[0])
    assert [line.split("\t")[2] for line in plain[1:]] == [line["household"] for line in lines]


CHANGES = {
    ("add", "2", "3"): (True, True, True),
    ("add", "1", "2"): (True, False, True),
    ("add", "1", "3"): (True, True, False),
    ("remove", "3", "2"): (False, True, False),
    ("remove", "2", "3"): (False, False, True),
}


@pytest.mark.parametrize("command", CHANGES, ids=" ".join)
def test_a_change_tells_what_stands_now(good: Good, scenario: None, command: tuple[str, str, str]) -> None:
    wanted, changed, neighbour_wants = CHANGES[command]
    document = json.loads(good("neighbours", *command, "--json"))

    assert document == {
        "schema": "ucase.neighbours.changed/1",
        "rows": [
            {
                "household": f"H-000{command[1]}", "neighbour": f"H-000{command[2]}", "wanted": wanted,
                "changed": changed, "neighbour_wants": neighbour_wants,
            }
        ],
    }  # fmt: skip
