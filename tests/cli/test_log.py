"""``ucase history`` and ``audit``: the log in the words of the screen, whether it fits, and who looked."""

import json
import re
import threading
from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import Enum

from tests.conftest import Run
from ucase.locale import LANGUAGES
from ucase.queries.history import SILENT
from ucase.render.logged_words import LISTS
from ucase.storage.connect import connect_file
from ucase.storage.models import Record, map_all
from ucase.storage.place import Place

Good = Callable[..., str]
OF_THE_LOG = {"change", "change_set", "access"}
NOT_LOGGED = {"pseudonym_key"}
"""A secret is not told to a log that stays when the secret goes."""


@pytest.fixture
def case(good: Good, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """A case that was changed and looked at."""
    monkeypatch.setenv("UCASE_MANAGER", "Sanne de Wit")
    good("intake", "--name", "Jan Verzonnen", "--wijk", "Zuid", "--worries", "huur,stof")
    good("contact", "add", "1", "Koffie; huur besproken.", "--channel", "phone")
    good("case", "edit", "1", "--worries", "huur", "--phone", "0612345678")


# Who, when, what


def test_a_history_tells_each_field_with_who_when_and_which_command(case: None, good: Good) -> None:
    document = json.loads(good("history", "UC-0001", "--json"))

    assert document["schema"] == "ucase.history/1"
    assert document["case"] == "UC-0001"
    phone = next(row for row in document["rows"] if row["field"] == "phone")
    assert datetime.fromisoformat(phone.pop("at").replace("Z", "+00:00"))
    assert phone == {
        "step": 4, "who": "Sanne de Wit", "command": "case edit", "record": "resident", "operation": "update",
        "field": "phone", "before": None, "after": "0612345678", "ref": "R-0001", "row": 1, "erased": False,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("nl", ["stap 3", "contact add", "Sanne de Wit", "hoe", "telefoon", "Koffie;", "bewoner R-0001"]),
        ("en", ["step 3", "contact add", "how", "phone", "check-in F-0001", "dust and noise →"]),
    ],
)  # fmt: skip
def test_on_a_screen_it_is_told_in_the_words_of_the_screen(
    case: None, good: Good, language: str, says: list[str]
) -> None:
    said = good("history", "1", "--output", "table", "--lang", language)

    for one in says:
        assert one in said
    assert "summary" not in said
    assert "home-visit" not in said


def test_what_was_removed_is_in_the_history(case: None, good: Good) -> None:
    rows = json.loads(good("history", "1", "--json"))["rows"]

    assert ("case_worry", "delete", "dust") in {
        (row["record"], row["operation"], row["before"]) for row in rows
    }


def test_a_history_of_one_case_tells_nothing_of_another(case: None, good: Good) -> None:
    good("intake", "--name", "Els Bedacht", "--wijk", "Oost")

    assert "Bedacht" not in good("history", "1")
    assert "Verzonnen" not in good("history", "2")


def test_names_and_texts_are_hidden_when_that_is_asked(case: None, good: Good) -> None:
    for form in ("table", "plain", "json"):
        said = good("history", "1", "--anon", "--output", form)
        assert "Verzonnen" not in said
        assert "Koffie" not in said
        assert "Sanne" not in said


def test_a_case_that_never_was_has_no_history(case: None, ucase: Run) -> None:
    assert ucase("history", "7").code == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_record_and_field_of_the_model_has_a_word(language: str) -> None:
    map_all()
    texts = import_module(f"ucase.locale.{language}.log").TEXTS
    tables = [one for one in Record.metadata.sorted_tables if one.name not in OF_THE_LOG | NOT_LOGGED]

    assert [one.name for one in tables if f"log.record.{one.name}" not in texts] == []
    fields = {column.name for one in tables for column in one.columns} - set(SILENT)
    assert sorted(one for one in fields if f"log.field.{one}" not in texts) == []


def test_every_closed_list_of_the_model_is_told_in_words() -> None:
    map_all()
    nameless = [
        f"{table.name}.{column.name}"
        for table in Record.metadata.sorted_tables
        if table.name not in OF_THE_LOG
        for column in table.columns
        if isinstance(column.type, Enum)
        and f"{table.name}.{column.name}" not in LISTS
        and column.name not in LISTS
    ]
    assert nameless == []


# The audit


def test_a_log_that_fits_says_so(case: None, ucase: Run) -> None:
    result = ucase("audit", "verify", "--json")

    assert result.code == 0
    found = json.loads(result.out)
    assert (found["schema"], found["ok"], found["entries"], found["first_bad"]) == (
        "ucase.audit/1", True, 4, None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("statement", "bad"),
    [
        ("UPDATE change_set SET who = 'Iemand'  WHERE id = 3", {"entry": 3, "what": "changed"}),
        ("UPDATE contact SET summary = 'Anders'", {"entry": 3, "what": "row-changed"}),
        ("UPDATE access SET who = 'Iemand'", {"entry": None, "what": "view-changed"}),
    ],
)
def test_a_log_that_does_not_fit_names_the_first_that_does_not(
    case: None, place: Place, ucase: Run, good: Good, statement: str, bad: dict[str, object]
) -> None:
    good("show", "1")
    connection = connect_file(place.file)
    connection.execute(statement)
    connection.close()

    result = ucase("audit", "verify", "--json")

    assert result.code == 5
    found = json.loads(result.out)
    assert found["ok"] is False
    assert found["first_bad"].items() >= bad.items()
    for form in ("table", "plain", "csv"):
        assert ucase("audit", "verify", "--output", form).code == 5


def test_a_head_that_was_written_down_is_checked(case: None, place: Place, ucase: Run, good: Good) -> None:
    head = json.loads(good("audit", "head", "--json"))["rows"][0]["head"]
    assert re.fullmatch(r"4:[0-9a-f]{64}", head)
    good("case", "edit", "1", "--phone", "0687654321")

    assert ucase("audit", "verify", "--since-head", head).code == 0
    assert ucase("audit", "verify", "--since-head", head[:-1] + ("0" if head[-1] != "0" else "1")).code == 5
    assert ucase("audit", "verify", "--since-head", "9" + head).code == 5
    assert ucase("audit", "verify", "--since-head", "iets").code == 6


# Who looked


def looked(good: Good, case: str = "1") -> list[tuple[str, str]]:
    """Who looked at a case with which command."""
    rows = json.loads(good("audit", "access", case, "--json"))["rows"]
    return [(row["who"], row["command"]) for row in rows]


def test_every_look_at_one_case_is_written_down_and_a_list_is_not(case: None, good: Good) -> None:
    commands = [
        ("show", "1"), ("plan", "show", "1"), ("plan", "ladder", "1"), ("network", "list", "1"),
        ("network", "show", "1"), ("zrm", "show", "1"), ("move", "show", "1"), ("move", "rent", "1"),
        ("resident", "list", "1"), ("contact", "list", "1"), ("followup", "show", "1"),
        ("deadline", "list", "--case", "1"), ("history", "1"), ("pulse", "why", "1"),
    ]  # fmt: skip
    for command in (*commands, ("followup",), ("case", "list"), ("contact", "list"), ("deadline", "list")):
        good(*command)

    words = [" ".join(one for one in command if not one.startswith(("1", "--"))) for command in commands]
    assert looked(good) == [("Sanne de Wit", one) for one in words]


def test_a_look_at_a_case_that_is_not_there_is_none(case: None, ucase: Run, good: Good) -> None:
    assert ucase("show", "9").code == 3
    assert looked(good, "9") == []


def test_a_look_does_not_wait_for_a_writer_and_is_kept_all_the_same(
    case: None, place: Place, good: Good
) -> None:
    writer = connect_file(place.file)
    writer.execute("BEGIN IMMEDIATE")
    try:
        said: list[str] = []
        reading = threading.Thread(target=lambda: said.append(good("show", "1")))
        reading.start()
        reading.join(timeout=4)  # a writer would be waited for five seconds
        assert not reading.is_alive()
        assert "Verzonnen" in said[0]
        waiting = list(place.file.parent.glob("cases.db.view-*"))
        assert len(waiting) == 1
        assert waiting[0].stat().st_mode & 0o077 == 0
        assert "Sanne" not in waiting[0].read_text("utf-8")
        assert looked(good) == [("Sanne de Wit", "show")]
    finally:
        writer.execute("ROLLBACK")
        writer.close()

    good("case", "edit", "1", "--phone", "0687654321")

    assert list(place.file.parent.glob("cases.db.view-*")) == []
    assert looked(good) == [("Sanne de Wit", "show")]
    good("show", "1")
    assert looked(good) == [("Sanne de Wit", "show")] * 2
    assert json.loads(good("audit", "verify", "--json"))["ok"]


def test_a_view_that_was_taken_up_but_not_yet_tidied_is_kept_once(
    case: None, place: Place, good: Good
) -> None:
    writer = connect_file(place.file)
    writer.execute("BEGIN IMMEDIATE")
    good("show", "1")
    writer.execute("ROLLBACK")
    writer.close()
    (waiting,) = place.file.parent.glob("cases.db.view-*")
    content = waiting.read_text("utf-8")
    good("show", "1")
    Path(waiting).write_text(content, encoding="utf-8")
    good("show", "1")

    assert looked(good) == [("Sanne de Wit", "show")] * 3


def test_who_reads_the_survey_of_a_household_with_a_case_looks_at_the_case(good: Good, place: Place) -> None:
    good("intake", "--name", "Ada Voorbeeld", "--wijk", "Overvecht")
    good("survey", "add", "UC-0001", "--worries", "huur")
    good("survey", "show", "UC-0001")

    assert [command for _, command in looked(good)] == ["survey show"]
