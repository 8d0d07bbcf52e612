"""``ucase followup``: what is open, due and overdue, and what becomes of it."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]
NO_TIME = {"was_at": None, "became_at": None, "because": None}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the file of the fixture below waits for the next test, since making it takes time."""
    return tmp_path_factory.mktemp("kept") / "cases.db"


@pytest.fixture
def five(good: Good, place: Place, kept: Path) -> None:
    """Two cases with five check-ins: two overdue, one due today, two to come."""
    if kept.exists():
        shutil.copy(kept, place.file)
        return
    for name, wijk, manager in (("Jan Pot", "Zuilen", "Noor"), ("Els Kan", "Oost", "Sam")):
        good("intake", "--name", name, "--wijk", wijk, "--manager", manager, "--no-followup")
    for case, due in (
        ("1", "2026-11-30"),
        ("2", "2026-11-23"),
        ("1", "2026-11-22"),
        ("2", "2026-11-01"),
        ("1", "2027-01-01"),
    ):
        good("followup", "add", case, due)
    shutil.copy(place.file, kept)


def rows(good: Good, *arguments: str) -> list[dict[str, Any]]:
    """The list as programs see it."""
    found: list[dict[str, Any]] = json.loads(good("followup", *arguments, "--json"))["rows"]
    return found


def refs(good: Good, *arguments: str) -> list[str]:
    """The references in the list, without the zeros."""
    return [row["ref"].replace("F-000", "") for row in rows(good, *arguments)]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), "43215"),
        (("--due",), "432"),
        (("--within", "0"), "432"),
        (("--within", "6d"), "432"),
        (("--within", "7d"), "4321"),
        (("--within", "1w"), "4321"),
        (("--wijk", "Noordwest"), "315"),
        (("--wijk", "Zuilen", "--due"), "3"),
        (("--wijk", "West"), ""),
        (("--manager", "sam"), "42"),
        (("--limit", "2"), "43"),
        (("--due", "--limit", "0"), ""),
        (("--all",), "43215"),
    ],
)
def test_the_list_is_oldest_first_and_keeps_what_the_options_say(
    good: Good, five: None, options: tuple[str, ...], expected: str
) -> None:
    assert "".join(refs(good, *options)) == expected


def test_each_check_in_says_how_it_stands(good: Good, five: None) -> None:
    assert [(row["status"], row["days_overdue"]) for row in rows(good)] == [
        ("overdue", 22), ("overdue", 1), ("due", 0), ("upcoming", 0), ("upcoming", 0),
    ]  # fmt: skip


def test_on_a_terminal_late_is_a_word_and_a_number_of_days(ucase: Run, five: None) -> None:
    out = ucase("followup", terminal=True).out

    assert "22 dagen te laat" in out
    assert "1 dag te laat" in out
    assert "vandaag" in out
    assert "gepland" in out
    assert "zo 1 nov 2026" in out


def test_check_ins_of_one_day_come_in_the_order_in_which_they_were_made(good: Good, five: None) -> None:
    good("followup", "move", "1", "2026-11-01")

    assert refs(good) == ["1", "4", "3", "2", "5"]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--exit-code",), 10),
        (("--exit-code", "--due"), 10),
        (("--exit-code", "--wijk", "West"), 0),
        (("--exit-code", "--limit", "1"), 10),
        (("--exit-code", "--limit", "0"), 10),
        (("--due",), 0),
    ],
)
def test_the_exit_code_tells_a_program_that_something_is_overdue(
    ucase: Run, five: None, options: tuple[str, ...], code: int
) -> None:
    assert ucase("followup", *options).code == code
    assert ucase("followup", *options, terminal=True).code == code


def test_due_today_is_not_overdue(ucase: Run, good: Good, place: Place) -> None:
    good("intake", "--name", "Jan", "--wijk", "Oost", "--followup", "vandaag")

    assert ucase("followup", "--exit-code").code == 0
    assert ucase("followup", "--exit-code", "--today", "2026-11-24").code == 10
    assert ucase("followup", "--exit-code", "--due", "--today", "2026-11-22").code == 0


def test_nothing_due_is_fine_and_says_so(ucase: Run, place: Place) -> None:
    due = ucase("followup", "--due", "--exit-code", terminal=True)
    assert (due.code, "Er is vandaag niets op te volgen." in due.out) == (0, True)
    assert "Er staat geen opvolging open." in ucase("followup", terminal=True).out


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        (("--due", "--within", "7d"), 2, "--within"),
        (("--within", "xyz"), 6, "within: "),
        (("--within", "999999"), 6, "within: "),
        (("--wijk", "Oversicht"), 3, "Overvecht"),
        (("--mine",), 2, "ucase init"),
        (("--manager", "Xyz"), 3, "Bekend zijn: "),
        (("--limit", "1", "--all"), 2, "--limit"),
        (("--limit", "-3"), 2, "--limit"),
        (("--today", "xyz"), 6, "today: "),
        (("--output", "xyz"), 6, "output: "),
        (("--output", "csv", "--json"), 2, "--json"),
        (("--lang", "xyz"), 6, "lang: "),
    ],
)
def test_an_option_that_cannot_be_is_refused(
    ucase: Run, five: None, options: tuple[str, ...], code: int, says: str
) -> None:
    result = ucase("followup", *options)

    assert result.code == code
    assert says in result.err
    assert "xyz" not in result.err.lower()
    assert result.out == ""


def test_mine_are_those_assigned_to_me(good: Good, five: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "noor")

    assert refs(good, "--mine") == ["3", "1", "5"]


def test_a_terminal_shows_fifty_rows_and_a_pipe_all_of_them(ucase: Run, good: Good, place: Place) -> None:
    records = [{"name": f"Gezin{number:03d}", "wijk": "Oost", "followup": "+1d"} for number in range(60)]
    good("intake", "--from", "-", "--allow-duplicate", stdin=json.dumps(records))

    screen = ucase("followup", terminal=True).out
    assert screen.count("F-00") == 50
    assert "Nog 10 meer" in screen
    assert "Nog 5 meer" in ucase("followup", "--wijk", "Oost", "--limit", "55", terminal=True).out
    assert ucase("followup", "--all", terminal=True).out.count("F-00") == 60
    for form in ("plain", "json", "jsonl", "csv"):
        assert ucase("followup", "--output", form, terminal=True).out.count("F-00") == 60
    pipe = ucase("followup")
    assert pipe.out.count("F-00") == 60
    assert "Nog" not in pipe.out + pipe.err


# add, done, skip, move, show


def detail(good: Good, reference: str) -> dict[str, Any]:
    """One check-in as programs see it."""
    found: dict[str, Any] = json.loads(good("followup", "show", reference, "--json"))["followup"]
    return found


def test_a_check_in_is_planned_with_its_purpose_and_echoed_with_its_weekday(
    ucase: Run, good: Good, five: None
) -> None:
    result = ucase("followup", "add", "UC-0001", "volgende week dinsdag", "--purpose", "sleutels", "--json")

    assert json.loads(result.out)["rows"] == [
        {
            "case": "UC-0001",
            "followup": "F-0006",
            "due": "2026-12-01",
            "was_due": None,
            "at": None,
            "signal": None,
        }
    ]
    assert "di 1 dec 2026" in result.err
    one = detail(good, "6")
    assert (one["purpose"], one["state"], one["manager"], one["planned_on"]) == (
        "sleutels", "open", "Noor", "2026-11-23",
    )  # fmt: skip


@pytest.mark.parametrize("verb", [("add", "1", "eergisteren"), ("move", "1", "eergisteren")])
def test_a_date_in_the_past_is_taken_with_a_warning(ucase: Run, five: None, verb: tuple[str, ...]) -> None:
    result = ucase("followup", *verb)

    assert result.code == 0
    assert "2 dag" in result.err


def test_what_is_done_leaves_the_list_and_keeps_its_note(ucase: Run, good: Good, five: None) -> None:
    result = ucase("followup", "done", "F-0003", "--note", "gaat goed")

    assert "F-0003 is gedaan" in result.err
    assert "ucase followup add UC-0001" in result.err
    one = detail(good, "3")
    assert (one["state"], one["result"], one["ended_on"]) == ("done", "gaat goed", "2026-11-23")
    assert refs(good) == ["4", "2", "1", "5"]


def test_what_is_skipped_keeps_its_reason(ucase: Run, good: Good, five: None) -> None:
    assert "overgeslagen" in ucase("followup", "skip", "3", "--because", "op vakantie").err
    assert (detail(good, "3")["state"], detail(good, "3")["result"]) == ("skipped", "op vakantie")


def test_moving_keeps_every_date(ucase: Run, good: Good, five: None) -> None:
    result = ucase("followup", "move", "3", "over 3 dagen", "--json")
    good("followup", "move", "3", "2026-12-24", "--today", "2026-11-25")
    good("followup", "move", "3", "24-12-2026")

    assert json.loads(result.out)["rows"] == [
        {
            "case": "UC-0001",
            "followup": "F-0003",
            "due": "2026-11-26",
            "was_due": "2026-11-22",
            "at": None,
            "signal": None,
        }
    ]
    assert "van zo 22 nov 2026 naar do 26 nov 2026" in result.err
    one = detail(good, "3")
    assert one["due"] == "2026-12-24"
    assert one["moves"] == [
        {"was_due": "2026-11-22", "became_due": "2026-11-26", "changed_on": "2026-11-23", **NO_TIME},
        {"was_due": "2026-11-26", "became_due": "2026-12-24", "changed_on": "2026-11-25", **NO_TIME},
    ]
    screen = ucase("followup", "show", "3", terminal=True).out
    assert "van zo 22 nov 2026 naar do 26 nov 2026" in screen
    assert "Jan Pot" in screen


def test_a_check_in_that_is_moved_and_done_on_one_day_was_moved_first(good: Good, five: None) -> None:
    good("followup", "move", "3", "morgen")
    good("followup", "done", "3")

    timeline = json.loads(good("show", "1", "--json"))["case"]["timeline"]
    assert [event["kind"] for event in timeline[:2]] == ["followup-done", "followup-moved"]


@pytest.mark.parametrize("verb", [("done", "3"), ("skip", "3", "--because", "x"), ("move", "3", "morgen")])
def test_a_check_in_ends_once(ucase: Run, good: Good, five: None, verb: tuple[str, ...]) -> None:
    good("followup", "done", "3")
    before = detail(good, "3")
    result = ucase("followup", *verb)

    assert result.code == 4
    assert "ucase followup show F-0003" in result.err
    assert detail(good, "3") == before


@pytest.mark.parametrize(
    ("verb", "code", "says"),
    [
        (("add", "1"), 2, "DATUM"),
        (("add", "1", "xyz"), 6, "dag: "),
        (("add", "1", "volgende vrijdag"), 6, "dag: "),
        (("add", "99", "morgen"), 3, "UC-0099"),
        (("add", "1", "morgen", "--purpose", "xyz 111222333"), 6, "purpose: "),
        (("done", "99"), 3, "F-0099"),
        (("done", "UC-0001"), 6, "F-0142"),
        (("done", "3", "--note", "xyz 111222333"), 6, "note: "),
        (("skip", "3"), 2, "--because"),
        (("skip", "3", "--because", " "), 6, "because: "),
        (("skip", "3", "--because", "xyz 111222333"), 6, "because: "),
        (("move", "3", "xyz"), 6, "dag: "),
        (("move", "99", "morgen"), 3, "F-0099"),
        (("show", "99"), 3, "F-0099"),
        (("show",), 2, "OPVOLGING"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    ucase: Run, good: Good, five: None, verb: tuple[str, ...], code: int, says: str
) -> None:
    before = good("followup", "--json")
    result = ucase("followup", *verb)

    assert result.code == code
    assert says in result.err
    assert "xyz" not in result.err
    assert "111222333" not in result.err
    assert good("followup", "--json") == before


def test_a_household_without_a_name_is_listed_by_its_address_and_not_on_a_shared_screen(
    good: Good, place: Place, tmp_path: Path
) -> None:
    listed = tmp_path / "lijst.csv"
    listed.write_text("Postcode;Nr\n3562 XA;7\n")
    good("project", "add", "Verzonnendreef", "--wijk", "Overvecht")
    good("import", "dwellings", str(listed), "--project", "P-1")
    good("select", "take-up", "H-1", "--because", "vroeg erom")

    assert "3562 XA 7" in good("followup", "--output", "table")
    assert "3562 XA 7" not in good("followup", "--output", "table", "--anon")
    assert "(naam onbekend)" in good("case", "list", "--output", "table")
    assert "(naam onbekend)" in good("select", "list", "P-1", "--output", "table")
