"""What programs may count on: the JSON documents, byte for byte, for one small scenario.

More keys may come; whoever changes what stands here breaks somebody's script.
"""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run, without_digest
from ucase.storage.place import Place

Good = Callable[..., str]
JAN = (
    "intake", "--name", "Jan van der Berg", "--postcode", "3562ab", "--house-number", "12 bis A", "--wijk",
    "Zuilen",
    "--birth-year", "1950", "--phone", "06 12345678", "--email", "jan@example.org", "--language", "Turks",
    "--channel", "phone", "--project", "De Gaard", "--source", "self", "--worries", "dust,rent", "--about",
    "Hoe moet\ndat „nu”?", "--followup", "2026-11-20", "--manager", "Noor", "--opened", "2026-11-01",
)  # fmt: skip
ELS = ("intake", "--name", "Els", "--wijk", "Oost", "--no-followup")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the scenario waits for the next test, since making it takes time."""
    return tmp_path_factory.mktemp("kept") / "cases.db"


@pytest.fixture
def scenario(good: Good, place: Place, kept: Path) -> None:
    """Two households; of one everything is known and much has happened, of the other next to nothing."""
    if kept.exists():
        shutil.copy(kept, place.file)
        return
    good(*JAN)
    good(*ELS)
    good(
        "contact",
        "add",
        "1",
        "Koffie",
        "--date",
        "2026-11-10",
        "--minutes",
        "30",
        "--confidential",
        "--channel",
        "phone",
    )
    good("followup", "add", "1", "2026-11-23", "--purpose", "sleutels", "--today", "2026-11-20")
    good("followup", "move", "2", "2026-11-30", "--today", "2026-11-22")
    good("followup", "done", "1", "--note", "gaat goed")
    good("case", "close", "2", "--because", "verhuisd")
    shutil.copy(place.file, kept)


DOCUMENTS = {
    ("followup",): """\
{"schema": "ucase.followups/1", "today": "2026-11-23", "rows": [
  {"ref": "F-0002", "case": "UC-0001", "due": "2026-11-30", "status": "upcoming", "days_overdue": 0, \
"purpose": "sleutels", "resident": "Jan van der Berg", "wijk": "Noordwest", "manager": "Noor", "at": null}
]}
""",
    ("followup", "--due"): """\
{"schema": "ucase.followups/1", "today": "2026-11-23", "rows": []}
""",
    ("followup", "--today", "2026-12-01"): """\
{"schema": "ucase.followups/1", "today": "2026-12-01", "rows": [
  {"ref": "F-0002", "case": "UC-0001", "due": "2026-11-30", "status": "overdue", "days_overdue": 1, \
"purpose": "sleutels", "resident": "Jan van der Berg", "wijk": "Noordwest", "manager": "Noor", "at": null}
]}
""",
    ("followup", "show", "2"): """\
{
  "schema": "ucase.followup/1",
  "today": "2026-11-23",
  "followup": {
    "ref": "F-0002",
    "case": "UC-0001",
    "resident": "Jan van der Berg",
    "wijk": "Noordwest",
    "manager": "Noor",
    "due": "2026-11-30",
    "state": "open",
    "purpose": "sleutels",
    "planned_on": "2026-11-20",
    "ended_on": null,
    "result": null,
    "moves": [
      {
        "was_due": "2026-11-23",
        "became_due": "2026-11-30",
        "changed_on": "2026-11-22",
        "was_at": null,
        "became_at": null,
        "because": null
      }
    ],
    "at": null,
    "minutes": null,
    "place": null,
    "signal": null,
    "series": null
  }
}
""",
    ("case", "list"): """\
{"schema": "ucase.cases/1", "today": "2026-11-23", "rows": [
  {"ref": "UC-0001", "stage": "intake", "resident": "Jan van der Berg", "address": "3562 AB 12 bis A", \
"wijk": "Noordwest", "project": "De Gaard", "manager": "Noor", "opened": "2026-11-01", "closed": null, \
"last_contact": "2026-11-10", "next_due": "2026-11-30"},
  {"ref": "UC-0002", "stage": "closed", "resident": "Els", "address": null, "wijk": "Oost", "project": null, \
"manager": null, "opened": "2026-11-23", "closed": "2026-11-23", "last_contact": null, "next_due": null}
]}
""",
    ("contact", "list"): """\
{"schema": "ucase.contacts/1", "today": "2026-11-23", "rows": [
  {"case": "UC-0001", "date": "2026-11-10", "channel": "phone", "outcome": "reached", "minutes": 30, \
"confidential": true, "text": "Koffie", "manager": "Noor"}
]}
""",
    ("report", "wijk", "--since", "2026-11-01"): """\
{"schema": "ucase.report.wijk/1", "audience": "internal", "stamp": {"program": "0.1.0", "definitions": 1, \
"scope": {}, "period": "2026-11-01/2026-11-23", "as_of": "2026-11-23", "figures": "FIGURES"}, \
"period": {"since": "2026-11-01", "until": "2026-11-23"}, "rows": [
  {"wijk": "Noordwest", "code": "WK034402", "open": 1, "candidate": 0, "intake": 1, "support": 0, \
"aftercare": 0, \
"opened": 1, "closed": 0, "overdue": 0, "due_week": 0, "no_contact_30": 0, "contacts": 1, "median_days": \
null},
  {"wijk": "Oost", "code": "WK034405", "open": 0, "candidate": 0, "intake": 0, "support": 0, "aftercare": 0, \
"opened": 1, "closed": 1, "overdue": 0, "due_week": 0, "no_contact_30": 0, "contacts": 0, "median_days": 0}
], "total": {"wijk": null, "code": null, "open": 1, "candidate": 0, "intake": 1, "support": 0, \
"aftercare": 0, \
"opened": 2, "closed": 1, "overdue": 0, "due_week": 0, "no_contact_30": 0, "contacts": 1, "median_days": 0}, \
"hidden": [], "over_time": {"stages": [{"on": "2026-11-23", "candidate": 0, "intake": 1, "support": 0, \
"aftercare": 0, "undated": 0}], "overdue": [{"on": "2026-11-01", "overdue": 0}, \
{"on": "2026-11-08", "overdue": 0}, {"on": "2026-11-15", "overdue": 0}, {"on": "2026-11-22", "overdue": 0}, \
{"on": "2026-11-23", "overdue": 0}]}}
""",
    ("show", "2"): """\
{
  "schema": "ucase.case/1",
  "today": "2026-11-23",
  "case": {
    "ref": "UC-0002",
    "stage": "closed",
    "resident": "Els",
    "birth_year": null,
    "phone": null,
    "email": null,
    "language": null,
    "channel": null,
    "address": null,
    "wijk": "Oost",
    "area": "Oost",
    "project": null,
    "manager": null,
    "source": null,
    "opened": "2026-11-23",
    "settled": null,
    "closed": "2026-11-23",
    "worries": [],
    "about": null,
    "last_contact": null,
    "next_due": null,
    "intensity": null,
    "covered_for": null,
    "covered_until": null,
    "residents": [
      {
        "ref": "R-0002",
        "name": "Els",
        "role": "main-tenant",
        "birth_year": null,
        "phone": null,
        "email": null
      }
    ],
    "plan": {
      "goals": [],
      "needs": [],
      "ladder": [
        {
          "tier": "own-strength",
          "supports": 0,
          "solved": 0
        },
        {
          "tier": "own-network",
          "supports": 0,
          "solved": 0
        },
        {
          "tier": "volunteer",
          "supports": 0,
          "solved": 0
        },
        {
          "tier": "general-facility",
          "supports": 0,
          "solved": 0
        },
        {
          "tier": "tailored-facility",
          "supports": 0,
          "solved": 0
        }
      ]
    },
    "network": {
      "asked": false,
      "members": []
    },
    "zrm": [],
    "move": null,
    "deadlines": [],
    "pulse": [],
    "consents": [],
    "disclosures": [],
    "referrals": [],
    "survey": null,
    "followups": [],
    "episodes": [
      {
        "opened": "2026-11-23",
        "closed": "2026-11-23",
        "opened_because": null,
        "closed_because": "verhuisd",
        "settled": null,
        "settled_as": null,
        "close_reason": null,
        "closed_despite": null,
        "outcomes": []
      }
    ],
    "timeline": [
      {
        "date": "2026-11-23",
        "kind": "closed",
        "text": "verhuisd"
      },
      {
        "date": "2026-11-23",
        "kind": "opened",
        "text": null
      }
    ],
    "series": []
  }
}
""",
    ("show", "1", "--output", "jsonl"): """\
{"schema": "ucase.case/1", "today": "2026-11-23", "case": {"ref": "UC-0001", "stage": "intake", \
"resident": "Jan van der Berg", "birth_year": 1950, "phone": "0612345678", "email": "jan@example.org", \
"language": "Turks", "channel": "phone", "address": "3562 AB 12 bis A", "wijk": "Noordwest", "area": \
"Zuilen", \
"project": "De Gaard", "manager": "Noor", "source": "self", "opened": "2026-11-01", "settled": null, \
"closed": null, \
"worries": ["rent", "dust"], "about": "Hoe moet\\ndat „nu”?", "last_contact": "2026-11-10", "next_due": \
"2026-11-30", "intensity": null, "covered_for": null, "covered_until": null, \
"residents": [{"ref": "R-0001", "name": "Jan van der Berg", "role": "main-tenant", "birth_year": 1950, \
"phone": "0612345678", "email": "jan@example.org"}], \
"plan": {"goals": [], "needs": [], "ladder": [\
{"tier": "own-strength", "supports": 0, "solved": 0}, {"tier": "own-network", "supports": 0, "solved": 0}, \
{"tier": "volunteer", "supports": 0, "solved": 0}, {"tier": "general-facility", "supports": 0, "solved": 0}, \
{"tier": "tailored-facility", "supports": 0, "solved": 0}]}, \
"network": {"asked": false, "members": []}, "zrm": [], "move": null, "deadlines": [], "pulse": [], \
"consents": [], "disclosures": [], "referrals": [], \
"survey": null, \
"followups": [{"ref": "F-0002", "due": "2026-11-30", "status": "upcoming", "days_overdue": 0, "purpose": \
"sleutels", "at": null, "place": null, "series": null}], \
"episodes": [{"opened": "2026-11-01", "closed": null, "opened_because": null, "closed_because": null, \
"settled": null, "settled_as": null, "close_reason": null, "closed_despite": null, "outcomes": []}], \
"timeline": [{"date": "2026-11-23", "kind": "followup-done", "followup": "F-0001", "due": "2026-11-20", \
"signal": null, "text": "gaat goed"}, {"date": "2026-11-22", "kind": "followup-moved", \
"followup": "F-0002", "was_due": \
"2026-11-23", \
"became_due": "2026-11-30", "text": null}, {"date": "2026-11-10", "kind": "contact", "channel": "phone", \
"outcome": "reached", "minutes": 30, "confidential": true, "text": "Koffie"}, {"date": "2026-11-01", \
"kind": "opened", \
"text": null}], "series": []}}
""",
    # writes
    ("intake", "--name", "Bo", "--wijk", "West"): """\
{"schema": "ucase.intake/1", "rows": [
  {"case": "UC-0003", "followup": "F-0003"}
]}
""",
    ("contact", "add", "1", "Gebeld", "--done", "2", "--next", "+1w"): """\
{"schema": "ucase.contact/1", "rows": [
  {"case": "UC-0001", "date": "2026-11-23", "done": "F-0002", "followup": "F-0003", "due": "2026-11-30"}
]}
""",
    ("contact", "add", "1", "Gebeld"): """\
{"schema": "ucase.contact/1", "rows": [
  {"case": "UC-0001", "date": "2026-11-23", "done": null, "followup": null, "due": null}
]}
""",
    ("followup", "add", "1", "+1d"): """\
{"schema": "ucase.followup.changed/1", "rows": [
  {"case": "UC-0001", "followup": "F-0003", "due": "2026-11-24", "was_due": null, "at": null, "signal": null}
]}
""",
    ("followup", "move", "2", "+1d"): """\
{"schema": "ucase.followup.changed/1", "rows": [
  {"case": "UC-0001", "followup": "F-0002", "due": "2026-11-24", "was_due": "2026-11-30", \
"at": null, "signal": null}
]}
""",
    ("followup", "done", "2"): """\
{"schema": "ucase.followup.changed/1", "rows": [
  {"case": "UC-0001", "followup": "F-0002", "due": "2026-11-30", "was_due": null, "at": null, "signal": null}
]}
""",
    ("followup", "skip", "2", "--because", "vakantie"): """\
{"schema": "ucase.followup.changed/1", "rows": [
  {"case": "UC-0001", "followup": "F-0002", "due": "2026-11-30", "was_due": null, "at": null, "signal": null}
]}
""",
    ("case", "edit", "1", "--phone", "", "--worries", "privacy", "--stage", "support"): """\
{"schema": "ucase.case.edit/1", "rows": [
  {"case": "UC-0001", "field": "phone", "before": "0612345678", "after": ""},
  {"case": "UC-0001", "field": "worries", "before": "rent,dust", "after": "privacy"},
  {"case": "UC-0001", "field": "stage", "before": "intake", "after": "support"}
]}
""",
    ("case", "close", "1", "--because", "klaar"): """\
{"schema": "ucase.case.closed/1", "rows": [
  {"case": "UC-0001", "closed": "2026-11-23"}
]}
""",
    ("case", "reopen", "2", "--because", "terug"): """\
{"schema": "ucase.case.reopened/1", "rows": [
  {"case": "UC-0002", "reopened": "2026-11-23"}
]}
""",
}


@pytest.mark.parametrize("command", DOCUMENTS, ids=" ".join)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_document_is_exactly_this_in_either_language(
    good: Good, scenario: None, command: tuple[str, ...], language: str
) -> None:
    form = () if "--output" in command else ("--json",)

    assert without_digest(good(*command, *form, "--lang", language)) == DOCUMENTS[command]


def test_the_areas_are_exactly_these(good: Good, scenario: None) -> None:
    document = json.loads(good("area", "list", "--json"))

    assert list(document) == ["schema", "today", "rows"]
    assert document["schema"] == "ucase.areas/1"
    assert document["rows"][3] == {
        "kind": "wijk", "name": "Overvecht", "code": "WK034403", "within": "Utrecht",
        "aliases": "Wijk 03 Overvecht",
        "year": 2020, "source": "CBS Wijk- en buurtkaart",
    }  # fmt: skip
    assert {tuple(row) for row in document["rows"]} == {
        ("kind", "name", "code", "within", "aliases", "year", "source")
    }
    assert good("area", "list", "--json", "--lang", "en") == good("area", "list", "--json", "--lang", "nl")


LISTS = [
    ("followup",), ("case", "list"), ("contact", "list"), ("area", "list"), ("report", "wijk"),
    ("case", "edit", "1", "--phone", "", "--email", ""),
]  # fmt: skip


@pytest.mark.parametrize("command", LISTS, ids=" ".join)
def test_json_lines_are_the_rows_one_object_a_line(
    good: Good, scenario: None, place: Place, kept: Path, command: tuple[str, ...]
) -> None:
    lines = good(*command, "--output", "jsonl")
    shutil.copy(kept, place.file)
    rows = json.loads(good(*command, "--json"))["rows"]

    assert lines.endswith("\n")
    assert [json.loads(line) for line in lines.splitlines()] == rows
    assert len(rows) > 0


@pytest.mark.parametrize("command", LISTS[:-1], ids=" ".join)
def test_json_is_the_short_form_of_output_json_and_the_same_on_a_terminal(
    ucase: Run, good: Good, scenario: None, command: tuple[str, ...]
) -> None:
    document = good(*command, "--json")

    assert good(*command, "--output", "json") == document
    assert ucase(*command, "--json", terminal=True).out == document
    assert good("--json", *command) == document


@pytest.mark.parametrize("command", [("followup",), ("case", "list"), ("contact", "list")], ids=" ".join)
def test_an_empty_list_is_a_document_and_no_lines(good: Good, place: Place, command: tuple[str, ...]) -> None:
    assert json.loads(good(*command, "--json"))["rows"] == []
    assert good(*command, "--output", "jsonl") == ""


@pytest.mark.parametrize("command", [*LISTS[:-1], ("show", "1"), ("followup", "show", "1")], ids=" ".join)
@pytest.mark.parametrize("form", ["plain", "csv"])
def test_what_a_pipe_gets_does_not_depend_on_the_language(
    good: Good, scenario: None, command: tuple[str, ...], form: str
) -> None:
    dutch, english = (good(*command, "--output", form, "--lang", one) for one in ("nl", "en"))

    assert dutch == english


def test_plain_has_the_keys_of_json_as_its_header(good: Good, scenario: None) -> None:
    assert good("case", "list").splitlines()[1] == (
        "UC-0001\tintake\tJan van der Berg\t3562 AB 12 bis A\tNoordwest\tDe Gaard\tNoor\t"
        "2026-11-01\t\t2026-11-10\t2026-11-30"
    )
    for command in LISTS[:-1]:
        keys = list(json.loads(good(*command, "--json"))["rows"][0])
        assert good(*command).splitlines()[0].split("\t") == keys
        assert good(*command, "--output", "csv").splitlines()[0].split(",") == keys
