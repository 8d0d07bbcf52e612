"""What programs may count on of ``ucase select`` and ``ucase approach``: their documents, byte for byte."""

from collections.abc import Callable

import pytest

from tests.factories import a_listed_household, a_project, a_survey
from ucase.domain.clock import Clock
from ucase.domain.vocabulary import Worry
from ucase.domain.wishes import Moving, PracticalNeed
from ucase.domain.works import Approach
from ucase.storage.models import Household
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]

SELECTION = """\
{"schema": "ucase.selection/1", "today": "2026-11-23", "rows": [
  {"household": "H-0001", "resident": "Bedacht", "address": "3562 ZA 2", "said": ["worry.rent", \
"worry.dust", "need.lungs", "moving.undecided"], "asked_contact": true, "reached": true, \
"decision": "take-up", "decided_on": "2026-11-23", "case": "UC-0001"},
  {"household": "H-0003", "resident": "Verzonnen", "address": "3562 ZA 6", "said": ["moving.return"], \
"asked_contact": false, "reached": true, "decision": null, "decided_on": null, "case": null},
  {"household": "H-0002", "resident": null, "address": "3562 ZA 4", "said": [], "asked_contact": false, \
"reached": false, "decision": "decline", "decided_on": "2026-11-23", "case": null}
]}
"""
MINUTES = """\
{"schema": "ucase.minutes/1", "today": "2026-11-23", "date": "2026-11-23", "for": null, "with": null, \
"rows": [
  {"household": "H-0001", "resident": "Bedacht", "address": "3562 ZA 2", "decision": "take-up", \
"because": "wil hulp", "with": "Stichting Portaal", "agreed": true, "case": "UC-0001"},
  {"household": "H-0002", "resident": null, "address": "3562 ZA 4", "decision": "decline", \
"because": "redt het zelf", "with": "Stichting Portaal", "agreed": false, "case": null}
]}
"""
FOR_CORPORATION = """\
{"schema": "ucase.minutes/1", "today": "2026-11-23", "date": "2026-11-23", "for": "corporation", \
"with": "Stichting Portaal", "rows": [
  {"address": "3562 ZA 2", "decision": "take-up"},
  {"address": null, "decision": "decline"}
]}
"""
APPROACH = """\
{"schema": "ucase.approach/1", "today": "2026-11-23", "rows": [
  {"street": "Verzonnendreef", "postcode": "3562 ZA", "number": "2", "addition": "", \
"approach": "site-manager"}
]}
"""


@pytest.fixture
def meeting(good: Good, place: Place, clock: Clock) -> list[str]:
    """Three households, of which a meeting decided about two; gives what those decisions wrote."""
    with Work(place, clock) as work:
        project = a_project(work, "Verzonnendreef")
        one, _, three = (
            a_listed_household(work, project, number, family=family, street="Verzonnendreef")
            for number, family in ((2, "Bedacht"), (4, None), (6, "Verzonnen"))
        )
        a_survey(
            work, one, worries=[Worry.DUST, Worry.RENT], needs=[PracticalNeed.LUNGS], moving=Moving.UNDECIDED,
            wants_contact=True,
        )  # fmt: skip
        a_survey(work, three, moving=Moving.RETURN)
        one.approach = Approach.SITE_MANAGER
        work.commit()
    take_up = ("select", "take-up", "H-1", "--because", "wil hulp", "--with", "Portaal", "--agreed", "--json")
    decline = ("select", "decline", "H-2", "--because", "redt het zelf", "--with", "Portaal", "--json")
    return [good(*take_up), good(*decline), good("approach", "set", "H-3", "alone", "--json")]


def test_the_list_before_the_meeting(good: Good, meeting: list[str]) -> None:
    assert good("select", "list", "P-0001", "--json") == SELECTION


def test_the_minutes(good: Good, meeting: list[str]) -> None:
    assert good("select", "minutes", "P-0001", "--date", "2026-11-23", "--json") == MINUTES


def test_the_minutes_for_the_corporation(good: Good, meeting: list[str]) -> None:
    asked = ("select", "minutes", "P-0001", "--date", "2026-11-23")
    command = (*asked, "--for", "corporation", "--with", "Portaal")

    assert good(*command, "--json") == FOR_CORPORATION
    assert good(*command) == "address\tdecision\n3562 ZA 2\ttake-up\n\tdecline\n"
    assert good(*command, "--output", "csv") == "address,decision\n3562 ZA 2,take-up\n,decline\n"
    assert good(*command, "--output", "jsonl") == (
        '{"address": "3562 ZA 2", "decision": "take-up"}\n{"address": null, "decision": "decline"}\n'
    )


def test_what_an_agreement_gives(good: Good, meeting: list[str]) -> None:
    assert good("select", "agree", "H-1", "H-2", "--json") == (
        '{"schema": "ucase.selection.agreed/1", "rows": [\n'
        '  {"household": "H-0001", "decided_on": "2026-11-23", "agreed": true, "changed": false},\n'
        '  {"household": "H-0002", "decided_on": "2026-11-23", "agreed": true, "changed": true}\n]}\n'
    )


def test_the_list_for_the_contractor(good: Good, meeting: list[str], place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        work.session.get_one(Household, 3).approach = None
        work.commit()

    assert good("approach", "list", "P-0001", "--json") == APPROACH


def test_what_a_change_gives(meeting: list[str]) -> None:
    assert meeting == [
        '{"schema": "ucase.selection.decided/1", "rows": [\n'
        '  {"household": "H-0001", "decision": "take-up", "case": "UC-0001", "followup": "F-0001"}\n]}\n',
        '{"schema": "ucase.selection.decided/1", "rows": [\n'
        '  {"household": "H-0002", "decision": "decline", "case": null, "followup": null}\n]}\n',
        '{"schema": "ucase.approach.changed/1", "rows": [\n'
        '  {"household": "H-0003", "approach": "alone"}\n]}\n',
    ]
