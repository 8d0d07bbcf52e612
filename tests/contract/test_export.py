"""The columns of an export and the documents about it: a promise to whoever analyses elsewhere."""

import json
from collections.abc import Callable

import pytest

from ucase.storage.place import Place

Good = Callable[..., str]

HEADERS = {
    "cases": (
        "case, household, project, manager, wijk, wijk_code, buurt, buurt_code, stage, source, "
        "intensity, first_opened_on, episodes, opened_on, settled_on, settled_as, closed_on, "
        "close_reason, last_contact_on, contacts, next_check_in_on, age_group, residents, "
        "worry_neighbours, worry_rent, worry_where_to_go, worry_dust, worry_privacy, worry_other, "
        "route, wish, decision, moved_on, moved_until, result_spiral, result_steady, "
        "result_obstacles"
    ),
    "contacts": ("case, manager, happened_on, channel, outcome, minutes, confidential"),
    "followups": (
        "check_in, case, manager, planned_on, first_due_on, due_on, moved, state, ended_on, signal, "
        "appointment, planned_minutes, in_series"
    ),
    "needs": (
        "need, case, kind, severity, raised_on, resolved_on, came_back, goal, supports, solved_by, explained"
    ),
    "scores": ("case, resident, measurement, manager, age_group, measured_on, edition, domain, level"),
}
MORE = {
    "cases": (
        "given_name, prefix, family_name, birth_year, phone, email, language, street, postcode, "
        "house_number, addition, project_name, manager_name, about, opened_because, closed_because, "
        "moves_to"
    ),
    "contacts": ("manager_name, summary"),
    "followups": ("manager_name, purpose, place, result_words"),
    "needs": ("kind_name, need_about, goal_words"),
    "scores": ("given_name, prefix, family_name, manager_name, remarks"),
}


@pytest.mark.parametrize("table", HEADERS)
def test_the_columns(good: Good, place: Place, table: str) -> None:
    assert good("export", table).splitlines() == [HEADERS[table].replace(" ", "")]
    assert good("export", table, "--identifiable", "--yes").splitlines() == [
        f"{HEADERS[table]},{MORE[table]}".replace(" ", "")
    ]


def test_a_row_as_a_line_of_json(good: Good, place: Place) -> None:
    good("intake", "--name", "Ada Geheim", "--wijk", "Oost", "--no-followup", "--worries", "dust")
    row = json.loads(good("export", "cases", "--output", "jsonl"))

    assert list(row) == HEADERS["cases"].split(", ")
    assert row["case"].startswith("case.")
    assert (row["worry_dust"], row["worry_rent"], row["contacts"], row["closed_on"]) == (True, False, 0, None)
    assert (row["wijk"], row["wijk_code"], row["opened_on"]) == ("Oost", "WK034405", "2026-11-23")


def test_the_log(good: Good, place: Place) -> None:
    good("export", "cases")
    found = json.loads(good("export", "log", "--json"))

    assert found["schema"] == "ucase.export.log/1"
    assert found["rows"][0].keys() == {
        "number", "made_on", "made_by", "what", "form", "identifiable", "records",
    }  # fmt: skip
    assert (found["rows"][0]["number"], found["rows"][0]["made_on"]) == (1, "2026-11-23")


def test_the_dictionary(good: Good, place: Place) -> None:
    found = json.loads(good("export", "fields", "--json"))

    assert found["schema"] == "ucase.export.fields/1"
    assert found["rows"][0].keys() == {
        "table", "field", "content", "unit", "words", "meaning", "source", "identifiable",
    }  # fmt: skip
    assert [one["field"] for one in found["rows"] if one["table"] == "scores"] == [
        *HEADERS["scores"].split(", "), *MORE["scores"].split(", "),
    ]  # fmt: skip
