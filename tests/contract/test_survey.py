"""The JSON of the survey: a change of these texts is a change of a promise."""

from collections.abc import Callable

import pytest

from tests.conftest import without_digest
from tests.factories import a_listed_household, a_project
from ucase.domain.clock import Clock
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]

DOCUMENTS = {
    ("survey", "list"): """\
{"schema": "ucase.surveys/1", "today": "2026-11-23", "rows": [
  {"ref": "H-0001", "resident": "Verzonnen", "address": "3562 ZA 1", "asked": "2026-11-23", \
"moving": "return", "temporary_home": "stay", "worries": ["rent", "dust"], "needs": ["pets"], \
"wants_contact": true, "tries": 0, "last_try": null, "left": null}
]}
""",
    ("survey", "list", "--not-reached"): """\
{"schema": "ucase.surveys/1", "today": "2026-11-23", "rows": [
  {"ref": "H-0002", "resident": null, "address": "3562 ZA 2", "asked": null, "moving": null, \
"temporary_home": null, "worries": [], "needs": [], "wants_contact": null, "tries": 1, \
"last_try": "2026-11-20", "left": null}
]}
""",
    ("survey", "show", "1", "--output", "jsonl"): """\
{"schema": "ucase.survey/1", "today": "2026-11-23", "survey": {"household": "H-0001", \
"resident": "Verzonnen", "address": "3562 ZA 1", "asked": "2026-11-23", "manager": null, "persons": 2, \
"composition": null, "moving": "return", "temporary_home": "stay", "worries": ["rent", "dust"], \
"needs": ["pets"], "wants_contact": true, "desired_home": "tuin", "rooms": null, "ground_floor": null, \
"rent_limit": 650, "language": "Turks", "interpreter": false, "channel": null, "best_time": null, \
"remarks": null, "neighbours": [{"household": "H-0002", "address": "3562 ZA 2", "mutual": false}], \
"tries": 0, "times": [{"on": "2026-11-23", "answered": true, "manager": null, "remarks": null}]}}
""",
    ("survey", "add", "2", "--not-reached"): """\
{"schema": "ucase.survey.added/1", "rows": [
  {"household": "H-0002", "case": null, "asked": "2026-11-23", "answered": false, "counts": false, \
"replaced": null, "neighbours": 0}
]}
""",
}


@pytest.fixture
def flat(good: Good, place: Place, clock: Clock) -> None:
    """Two households; one answered, one was tried in vain."""
    with Work(place, clock) as work:
        project = a_project(work, "Verzonnendreef")
        a_listed_household(work, project, 1, family="Verzonnen")
        a_listed_household(work, project, 2)
        work.commit()
    good(
        "survey", "add", "1", "--persons", "2", "--moving", "terug", "--temporary-home", "thuis",
        "--worries", "huur,stof", "--needs", "kat", "--wants-contact", "--no-interpreter",
        "--desired-home", "tuin", "--rent-limit", "650", "--language", "Turks", "--neighbours", "H-2",
    )  # fmt: skip
    good("survey", "add", "2", "--not-reached", "--asked", "2026-11-20")


@pytest.mark.parametrize("command", DOCUMENTS, ids=" ".join)
def test_the_document_is_as_promised(good: Good, flat: None, command: tuple[str, ...]) -> None:
    form = () if "--output" in command else ("--json",)

    assert good(*command, *form) == DOCUMENTS[command]


def test_the_report_is_as_promised(good: Good, flat: None) -> None:
    document = without_digest(good("report", "survey", "1", "--json"))

    assert document.startswith(
        """\
{"schema": "ucase.report.survey/1", "audience": "internal", "stamp": {"program": "0.1.0", "definitions": 1, \
"scope": {"project": "P-0001"}, "period": "../2026-11-23", "as_of": "2026-11-23", "figures": \
"FIGURES"}, "period": {"since": null, "until": "2026-11-23"}, "rows": [
  {"question": "response", "answer": "answered", "count": 1, "base": 2, "share": 50.0},
  {"question": "response", "answer": "not-reached", "count": 1, "base": 2, "share": 50.0},
  {"question": "response", "answer": "tries", "count": 1, "base": null, "share": null},
  {"question": "moving", "answer": "return", "count": 1, "base": 1, "share": 100.0},
"""
    )
    assert document.endswith(
        """
], "total": null, "hidden": [], "not_reached": [{"household": "H-0002", "address": "3562 ZA 2", "tries": 1, \
"last_try": "2026-11-20", "left": null}]}
"""
    )
