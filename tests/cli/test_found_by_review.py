"""What reviewers broke once, each by the way in which they broke it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run
from ucase.storage.connect import connect_file
from ucase.storage.place import Place

Good = Callable[..., str]
FULL_ADDRESS = ("intake", "--wijk", "Overvecht", "--postcode", "3562AB", "--house-number", "1")


@pytest.fixture
def case(good: Good, place: Place) -> None:
    """One case at a full address."""
    good(*FULL_ADDRESS, "--name", "Jan van der Berg")


def rows(good: Good, *command: str) -> list[dict[str, object]]:
    """The rows of a JSON list."""
    found: list[dict[str, object]] = json.loads(good(*command, "--json"))["rows"]
    return found


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_what_was_saved_is_never_said_to_be_lost(good: Good, case: None) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "ucase", "contact", "add", "1", "hoi"],
            stdout=full, stderr=subprocess.PIPE, text=True, env=dict(os.environ), check=False,
        )  # fmt: skip

    assert done.returncode == 1
    assert "wel opgeslagen" in done.stderr
    assert len(rows(good, "contact", "list")) == 1


def test_a_household_that_moves_takes_no_wijk_along_to_its_new_address(good: Good, case: None) -> None:
    good(*["intake", "--wijk", "Zuidwest", "--postcode", "3562AB", "--house-number", "2", "--name", "Ander"])
    good("case", "edit", "1", "--house-number", "2")
    good("case", "edit", "1", "--house-number", "1")
    good("case", "close", "2", "--because", "klaar")
    good(*["intake", "--postcode", "3562AB", "--house-number", "2", "--name", "Nieuw"])

    assert [row["wijk"] for row in rows(good, "case", "list")] == ["Overvecht", "Zuidwest", "Zuidwest"]


def test_mending_the_wijk_makes_no_second_dwelling(good: Good, place: Place) -> None:

    good(*["intake", "--postcode", "3571AA", "--name", "Jan"])
    for wijk in ("Oost", "West", "Zuid"):
        good("case", "edit", "1", "--wijk", wijk)

    (count,) = connect_file(place.file).execute("SELECT count(*) FROM dwelling").fetchone()
    assert count == 1


@pytest.mark.parametrize("closed", ["stdin", "stdout", "stderr"])
def test_a_missing_stream_is_no_crash(case: None, closed: str) -> None:
    number = {"stdin": 0, "stdout": 1, "stderr": 2}[closed]
    sign = "<" if number == 0 else ">"
    done = subprocess.run(
        ["sh", "-c", f'"$0" -m ucase followup {number}{sign}&-', sys.executable],
        capture_output=True, text=True, env=dict(os.environ), check=False,
    )  # fmt: skip

    assert done.returncode == 0
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "address",
    ["mysql://noor:geheim@h/x", "sqlite:////tmp/x", "host=h password=geheim", "POSTGRES+x://noor:geheim@h/x"],
)
def test_an_address_of_another_kind_is_refused_and_not_repeated(
    ucase: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, address: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = ucase("intake", "--name", "Jan", "--wijk", "Oost", "--db", address)

    assert result.code == 6
    assert "geheim" not in result.err
    assert [one.name for one in tmp_path.iterdir()] == []


@pytest.mark.parametrize(
    ("record", "field"),
    [
        ({"confidential": 2}, "confidential"),
        ({"confidential": "ja"}, "confidential"),
        ({"minutes": True}, "minutes"),
        ({"minutes": 12.7}, "minutes"),
        ({"text": True}, "text"),
        ({"text": ["a", "b"]}, "text"),
    ],
)
def test_a_record_is_held_to_the_kind_of_each_field(
    ucase: Run, good: Good, case: None, record: dict[str, object], field: str
) -> None:
    result = ucase(
        "contact", "add", "--from", "-", stdin=json.dumps({"case": "1", "text": "Gesproken", **record})
    )

    assert result.code == 6
    assert f"{field}: " in result.err
    assert rows(good, "contact", "list") == []


def test_a_list_in_a_record_fills_an_option_that_may_be_given_more_often(good: Good, place: Place) -> None:
    record = {"name": "Liendert", "within": "Amersfoort", "alias": ["Alfa", "Beta"]}
    good("area", "add", "--from", "-", stdin=json.dumps(record))

    assert good("case", "list", "--wijk", "Beta").count("\n") == 1


def test_no_new_area_takes_the_name_of_one_that_is_there(ucase: Run, good: Good, place: Place) -> None:
    assert ucase("area", "add", "Overvecht", "--within", "Amersfoort").code == 4
    assert ucase("area", "add", "Nieuw", "--within", "Utrecht", "--alias", "Overvecht").code == 4
    good("area", "add", "Overvecht", "--within", "Amersfoort", "--code", "WK030799")

    assert "WK030799" in ucase("case", "list", "--wijk", "Overvecht").err
    assert good("case", "list", "--wijk", "WK030799").count("\n") == 1


@pytest.mark.parametrize(("name", "code"), [("Jan 111222333", 6), ("  ", 6), ("Ev\x1b[31mil", 0)])
def test_the_name_of_who_is_at_work_is_held_to_the_rule_of_names(
    ucase: Run, good: Good, place: Place, monkeypatch: pytest.MonkeyPatch, name: str, code: int
) -> None:
    monkeypatch.setenv("UCASE_MANAGER", name)

    assert ucase("intake", "--name", "Jan", "--wijk", "Oost").code == code
    if code == 0:
        assert rows(good, "case", "list")[0]["manager"] == "Evil"


@pytest.mark.parametrize("stamp", ["", "0000"])
def test_a_version_that_never_was_is_refused_without_a_copy_left_behind(
    ucase: Run, place: Place, stamp: str
) -> None:

    connection = connect_file(place.file)
    connection.execute("UPDATE alembic_version SET version_num = ?", (stamp,))
    connection.commit()
    connection.close()

    assert ucase("followup").code == 5
    left = {one.name for one in place.file.parent.iterdir()}
    assert left == {place.file.name, f"{place.file.name}.slots"}


@pytest.mark.parametrize(
    "options",
    [("--wijk", "Zuidwest", "--buurt", "Zamenhofdreef"), ("--house-number", "", "--addition", "A")],
)
def test_an_edit_is_held_to_the_rules_of_the_intake(ucase: Run, case: None, options: tuple[str, ...]) -> None:
    assert ucase("case", "edit", "1", *options).code == 6


def test_the_same_name_is_no_change(good: Good, place: Place) -> None:
    good("intake", "--name", "Jan d'Ancona", "--wijk", "Oost")

    assert rows(good, "case", "edit", "1", "--name", "Jan d'Ancona") == []


@pytest.mark.parametrize(
    "command",
    [("contact", "add", "1", "Gesproken", "--next", "gisteren"), ("followup", "add", "1", "gisteren")],
)
def test_a_check_in_on_a_day_that_has_gone_is_remarked_upon_wherever_it_is_planned(
    ucase: Run, case: None, command: tuple[str, ...]
) -> None:
    assert "meteen te laat" in ucase(*command).err


def test_mine_is_an_empty_list_before_anything_is_mine(
    good: Good, case: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "Iemand Nieuw")

    assert rows(good, "case", "list", "--mine") == []


def test_anon_hides_the_colleagues_too(good: Good, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "Noor Voorbeeld")
    good("intake", "--name", "Jan", "--wijk", "Oost")
    good("contact", "add", "1", "Gesproken")

    for command in (("case", "list"), ("followup",), ("contact", "list"), ("show", "1")):
        assert "Noor" not in good(*command, "--anon", "--json")


def test_a_configuration_that_an_editor_began_with_a_mark_is_read(good: Good, place: Place) -> None:
    config = Path(os.environ["UCASE_CONFIG"])
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text("\ufeffmanager = Noor\n", encoding="utf-8")
    good("intake", "--name", "Jan", "--wijk", "Oost")

    assert rows(good, "case", "list")[0]["manager"] == "Noor"


def test_a_word_for_an_option_is_not_taken_for_a_verb_that_changes_something(ucase: Run, case: None) -> None:
    assert "--due" in ucase("followup", "due").err
