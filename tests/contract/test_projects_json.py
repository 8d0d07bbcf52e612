"""What programs may count on about projects and organisations, byte for byte."""

import json
from collections.abc import Callable

import pytest

from ucase.storage.place import Place

Good = Callable[..., str]
STEPS = (
    ("project", "add", "Verzonnendreef 1-9", "--wijk", "Zuilen", "--corporation", "Portaal", "--kind",
     "renovation-occupied", "--threshold", "70"),
    ("project", "date", "1", "announcement", "--planned", "2026-09-01", "--actual", "2026-09-03"),
    ("project", "date", "1", "support-poll", "--planned", "2026-11-14"),
    ("project", "date", "1", "support-poll", "--planned", "2026-11-20"),
    ("project", "add", "Elders"),
    ("intake", "--name", "Jan Pot", "--wijk", "Zuilen", "--project", "P-0001"),
)  # fmt: skip


@pytest.fixture
def scenario(good: Good, place: Place) -> None:
    """Two projects, of which one has a plan and a case."""
    for step in STEPS:
        good(*step)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_list_of_projects_is_exactly_this(good: Good, scenario: None, language: str) -> None:
    assert (
        good("project", "list", "--json", "--lang", language)
        == """\
{"schema": "ucase.projects/1", "today": "2026-11-23", "rows": [
  {"ref": "P-0001", "name": "Verzonnendreef 1-9", "wijk": "Noordwest", "corporation": "Stichting Portaal", \
"kind": "renovation-occupied", "threshold": 70, "threshold_source": null, "dwellings": 0, "households": 1, \
"living": 0, "next_phase": "support-poll", "next_date": "2026-11-20"},
  {"ref": "P-0002", "name": "Elders", "wijk": null, "corporation": null, "kind": null, "threshold": null, \
"threshold_source": null, "dwellings": 0, "households": 0, "living": 0, "next_phase": "announcement", \
"next_date": null}
]}
"""
    )


def undated(phase: str) -> dict[str, object]:
    """A phase about which nothing is known and that comes later."""
    return {
        "phase": phase, "state": "later", "first_planned": None, "planned": None, "actual": None,
        "slip_days": None, "first_planned_because": None, "days_overdue": 0,
    }  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
def test_one_project_is_exactly_this(good: Good, scenario: None, language: str) -> None:
    document = json.loads(good("project", "show", "1", "--json", "--lang", language))

    assert list(document) == ["schema", "today", "project"]
    assert document == {
        "schema": "ucase.project/1",
        "today": "2026-11-23",
        "project": {
            "ref": "P-0001", "name": "Verzonnendreef 1-9", "names_before": [],
            "kind": "renovation-occupied", "wijk": "Noordwest",
            "area": "Zuilen", "corporation": "Stichting Portaal", "threshold": 70, "threshold_source": None,
            "dwellings": 0, "households": 1, "living": 0, "spoken_to": 0, "answered": 0, "response": 0,
            "selected": 1, "waiting": 0, "declined": 0, "open_cases": 1, "next_phase": "support-poll",
            "next_date": "2026-11-20", "next_step": "import-dwellings",
            "phases": [
                {"phase": "announcement", "state": "now", "first_planned": "2026-09-01",
                 "planned": "2026-09-01", "actual": "2026-09-03", "slip_days": 2,
                 "first_planned_because": None, "days_overdue": 0},
                {**undated("social-plan"), "state": "unrecorded"},
                {"phase": "support-poll", "state": "next", "first_planned": "2026-11-14",
                 "planned": "2026-11-20", "actual": None, "slip_days": 6,
                 "first_planned_because": None, "days_overdue": 3},
                *map(undated, ("reference-date", "works-start", "works-end", "aftercare-end")),
            ],
        },
    }  # fmt: skip


DOCUMENTS = {
    ("project", "add", "Nieuw"): {
        "schema": "ucase.project.added/1", "rows": [{"project": "P-0003", "name": "Nieuw"}],
    },
    ("project", "edit", "1", "--kind", "mixed", "--threshold", ""): {
        "schema": "ucase.project.edit/1",
        "rows": [
            {"project": "P-0001", "field": "kind", "before": "renovation-occupied", "after": "mixed"},
            {"project": "P-0001", "field": "threshold", "before": "70", "after": ""},
        ],
    },
    ("project", "date", "1", "support-poll", "--actual", "gisteren"): {
        "schema": "ucase.project.date/1",
        "rows": [
            {"project": "P-0001", "phase": "support-poll", "first_planned": "2026-11-14",
             "planned": "2026-11-20", "actual": "2026-11-22", "slip_days": 8,
             "first_planned_because": None},
        ],
    },
    ("partner", "add", "Bouw Voorbeeld", "--kind", "contractor"): {
        "schema": "ucase.partner.added/1", "rows": [{"name": "Bouw Voorbeeld"}],
    },
    ("partner", "edit", "SSH", "--valid-until", "2030-01-01"): {
        "schema": "ucase.partner.edit/1",
        "rows": [{"partner": "SSH", "field": "valid_until", "before": "", "after": "2030-01-01"}],
    },
}  # fmt: skip


@pytest.mark.parametrize("command", DOCUMENTS, ids=" ".join)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_a_change_gives_is_exactly_this(
    good: Good, scenario: None, command: tuple[str, ...], language: str
) -> None:
    assert json.loads(good(*command, "--json", "--lang", language)) == DOCUMENTS[command]


def test_an_organisation_has_exactly_these_keys(good: Good, place: Place) -> None:
    document = json.loads(good("partner", "list", "--json"))

    assert list(document) == ["schema", "today", "rows"]
    assert document["schema"] == "ucase.partners/1"
    assert next(row for row in document["rows"] if row["name"] == "Stichting Portaal") == {
        "kind": "corporation", "name": "Stichting Portaal", "aliases": ["Portaal"], "valid_from": None,
        "valid_until": None, "year": 2023,
        "source": "Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M",
    }  # fmt: skip
    assert good("partner", "list", "--json", "--lang", "en") == good(
        "partner", "list", "--json", "--lang", "nl"
    )


@pytest.mark.parametrize(
    "command", [("project", "list"), ("project", "show", "1"), ("partner", "list")], ids=" ".join
)
@pytest.mark.parametrize("form", ["plain", "csv", "jsonl"])
def test_what_a_pipe_gets_does_not_depend_on_the_language(
    good: Good, scenario: None, command: tuple[str, ...], form: str
) -> None:
    dutch, english = (good(*command, "--output", form, "--lang", one) for one in ("nl", "en"))

    assert dutch == english
