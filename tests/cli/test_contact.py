"""``ucase contact``: one command after a visit, the editor and its draft, and the list."""

import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from ucase.cli.config import drafts_of
from ucase.storage.connect import connect_file
from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the file of the fixture below waits for the next test, since making it takes time."""
    return tmp_path_factory.mktemp("kept") / "cases.db"


@pytest.fixture
def two(good: Good, place: Place, kept: Path) -> None:
    """Two cases with a check-in each."""
    if kept.exists():
        shutil.copy(kept, place.file)
        return
    good("intake", "--name", "Jan Pot", "--wijk", "Oost", "--manager", "Noor", "--opened", "2026-10-01")
    good("intake", "--name", "Els Kan", "--wijk", "West", "--manager", "Sam", "--opened", "2026-10-01")
    shutil.copy(place.file, kept)


def contacts(good: Good, *arguments: str) -> list[dict[str, Any]]:
    """The contacts as programs see them."""
    found: list[dict[str, Any]] = json.loads(good("contact", "list", *arguments, "--json"))["rows"]
    return found


def test_a_contact_needs_nothing_but_a_text(ucase: Run, good: Good, two: None) -> None:
    result = ucase("contact", "add", "1", "Koffie gedronken")

    assert result.code == 0
    assert "Contact van ma 23 nov 2026 vastgelegd bij UC-0001." in result.err
    assert "F-0001, ma 7 dec 2026" in result.err
    assert contacts(good) == [
        {
            "case": "UC-0001", "date": "2026-11-23", "channel": "home-visit", "outcome": "reached",
            "minutes": None,
            "confidential": False, "text": "Koffie gedronken", "manager": "Noor",
        }
    ]  # fmt: skip


def test_a_case_without_a_check_in_is_pointed_out(ucase: Run, good: Good, two: None) -> None:
    result = ucase("contact", "add", "1", "Koffie gedronken", "--done", "1")

    assert result.code == 0
    assert "ucase followup add UC-0001" in result.err


def test_one_command_after_a_visit_does_it_all(ucase: Run, good: Good, two: None) -> None:
    result = ucase(
        "contact", "add", "uc-1", "Gebeld over\nde huur", "--date", "gisteren", "--channel", "gebeld",
        "--outcome", "gesproken", "--minutes", "45", "--confidential", "--next", "+2w", "--done", "f-1",
        "--json",
    )  # fmt: skip

    assert result.code == 0, result.err
    assert json.loads(result.out)["rows"] == [
        {"case": "UC-0001", "date": "2026-11-22", "done": "F-0001", "followup": "F-0003", "due": "2026-12-07"}
    ]
    assert "F-0001 is gedaan" in result.err
    assert "F-0003 gepland voor UC-0001: ma 7 dec 2026." in result.err
    assert contacts(good)[0] == {
        "case": "UC-0001", "date": "2026-11-22", "channel": "phone", "outcome": "reached", "minutes": 45,
        "confidential": True, "text": "Gebeld over\nde huur", "manager": "Noor",
    }  # fmt: skip
    assert json.loads(good("followup", "show", "F-0001", "--json"))["followup"]["state"] == "done"
    assert [row["ref"] for row in json.loads(good("followup", "--json"))["rows"]] == ["F-0002", "F-0003"]


def test_who_is_at_the_keyboard_writes_the_contact(
    good: Good, two: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "Invaller")
    good("contact", "add", "1", "Ingevallen")

    assert contacts(good)[0]["manager"] == "Invaller"


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("1", ""), 6, "tekst: "),
        (("1", " \n\t"), 6, "tekst: "),
        (("1", "zzq 111222333"), 6, "tekst: "),
        (("1", "zzq", "--date", "morgen"), 6, "date: "),
        (("1", "zzq", "--date", "xyz"), 6, "date: "),
        (("1", "zzq", "--next", "xyz"), 6, "next: "),
        (("1", "zzq", "--next", "volgende vrijdag"), 6, "next: "),
        (("1", "zzq", "--channel", "xyz"), 6, "channel: "),
        (("1", "zzq", "--outcome", "xyz"), 6, "outcome: "),
        (("1", "zzq", "--minutes", "1441"), 6, "minutes: "),
        (("1", "zzq", "--minutes", "-1"), 6, "minutes: "),
        (("1", "zzq", "--minutes", "xyz"), 2, "--minutes"),
        (("1", "zzq", "--done", "F-0002"), 4, "F-0002"),
        (("1", "zzq", "--done", "F-0099"), 3, "F-0099"),
        (("1", "zzq", "--done", "xyz"), 6, "F-0142"),
        (("99", "zzq"), 3, "UC-0099"),
        (("xyz", "zzq"), 6, "UC-0142"),
        (("1",), 6, "tekst: "),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_saved(
    ucase: Run, good: Good, two: None, arguments: tuple[str, ...], code: int, says: str
) -> None:
    before = good("followup", "--json"), good("show", "1", "--json")
    result = ucase("contact", "add", *arguments)

    assert result.code == code
    assert says in result.err
    for typed in ("zzq", "xyz", "111222333"):
        assert typed not in result.err
    assert contacts(good) == []
    assert (good("followup", "--json"), good("show", "1", "--json")) == before


def test_a_check_in_that_is_done_cannot_be_answered_again(ucase: Run, good: Good, two: None) -> None:
    good("followup", "done", "1")
    result = ucase("contact", "add", "1", "Nog eens", "--done", "1", "--next", "+1w")

    assert result.code == 4
    assert "ucase followup show F-0001" in result.err
    assert contacts(good) == []
    assert len(json.loads(good("followup", "--json"))["rows"]) == 1


# The editor


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Make an editor that runs a piece of Python on ``path``; it also writes down what it found."""

    def make(code: str) -> None:
        script = tmp_path / "editor.py"
        script.write_text(
            "import pathlib, sys\npath = pathlib.Path(sys.argv[1])\n"
            f"pathlib.Path({str(tmp_path / 'found.txt')!r}).write_text(path.read_text('utf-8'), 'utf-8')\n"
            f"pathlib.Path({str(tmp_path / 'mode.txt')!r}).write_text("
            "oct(path.stat().st_mode & 0o777) + oct(path.parent.stat().st_mode & 0o777))\n"
            f"{code}\n",
            encoding="utf-8",
        )
        monkeypatch.setenv("UCASE_EDITOR", f"'{sys.executable}' -I '{script}'")

    return make


def draft(tmp_path: Path) -> Path:
    """Where the draft of the first case is kept."""
    place = Place(path=tmp_path / "data" / "cases.db")
    return drafts_of(place) / "contact-0001.txt"


ADD = ("contact", "add", "1")


def test_without_a_text_the_editor_opens_on_a_private_draft(
    ucase: Run, good: Good, two: None, tmp_path: Path, editor: Callable[[str], None]
) -> None:
    editor("path.write_text('# blijft\\nRegel één\\n' + path.read_text('utf-8'), 'utf-8')")
    result = ucase(*ADD, asks=True)

    assert result.code == 0, result.err
    assert contacts(good)[0]["text"] == "# blijft\nRegel één"
    assert "# Schrijf wat er gezegd" in (tmp_path / "found.txt").read_text("utf-8")
    assert (tmp_path / "mode.txt").read_text() == "0o6000o700"
    assert not draft(tmp_path).exists()


@pytest.mark.parametrize("code", ["pass", "path.write_text('')", "path.write_text(' \\n\\n')"])
def test_an_empty_text_ends_it_without_a_trace(
    ucase: Run, good: Good, two: None, tmp_path: Path, editor: Callable[[str], None], code: str
) -> None:
    editor(code)
    result = ucase(*ADD, "--next", "+1w", asks=True)

    assert result.code == 4
    assert "niets" in result.err
    assert contacts(good) == []
    assert not draft(tmp_path).exists()


def test_a_bsn_in_the_text_is_refused_and_the_draft_is_offered_again(
    ucase: Run, good: Good, two: None, tmp_path: Path, editor: Callable[[str], None]
) -> None:
    editor("path.write_text('Mooi gesprek, nummer 111222333', 'utf-8')")
    refused = ucase(*ADD, asks=True)
    assert refused.code == 6
    assert "tekst: " in refused.err
    assert str(draft(tmp_path)) in refused.err
    assert "gesprek" not in refused.err
    assert draft(tmp_path).stat().st_mode & 0o777 == 0o600
    assert draft(tmp_path).parent.stat().st_mode & 0o777 == 0o700
    assert contacts(good) == []

    editor("path.write_text(path.read_text('utf-8').replace(', nummer 111222333', ''), 'utf-8')")
    again = ucase(*ADD, asks=True)
    assert again.code == 0, again.err
    assert str(draft(tmp_path)) in again.err
    assert (tmp_path / "found.txt").read_text("utf-8") == "Mooi gesprek, nummer 111222333"
    assert contacts(good)[0]["text"] == "Mooi gesprek"
    assert not draft(tmp_path).exists()


def test_impossible_minutes_are_refused_before_anybody_starts_to_write(
    ucase: Run, two: None, tmp_path: Path, editor: Callable[[str], None]
) -> None:
    editor("path.write_text('Mooi gesprek', 'utf-8')")

    assert ucase(*ADD, "--minutes", "2000", asks=True).code == 6
    assert not (tmp_path / "found.txt").exists()
    assert not draft(tmp_path).exists()


@pytest.mark.parametrize(("options", "code"), [(("--done", "F-0099"), 3), (("--done", "F-0002"), 4)])
def test_the_draft_survives_what_is_refused_after_writing(
    ucase: Run,
    good: Good,
    two: None,
    tmp_path: Path,
    editor: Callable[[str], None],
    options: tuple[str, ...],
    code: int,
) -> None:
    editor("path.write_text('Mooi gesprek', 'utf-8')")
    result = ucase(*ADD, *options, asks=True)

    assert result.code == code
    assert draft(tmp_path).read_text("utf-8") == "Mooi gesprek"
    assert str(draft(tmp_path)) in result.err
    assert contacts(good) == []


def test_a_date_that_cannot_be_is_refused_before_anybody_writes(
    ucase: Run, two: None, tmp_path: Path, editor: Callable[[str], None]
) -> None:
    editor("path.write_text('Mooi gesprek', 'utf-8')")

    assert ucase(*ADD, "--next", "zzq", asks=True).code == 6
    assert not (tmp_path / "found.txt").exists()


def test_the_draft_survives_a_locked_file(
    ucase: Run,
    good: Good,
    two: None,
    place: Place,
    tmp_path: Path,
    editor: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    editor("path.write_text('Mooi gesprek', 'utf-8')")
    monkeypatch.setattr("ucase.storage.connect.BUSY_SECONDS", 0.05)
    other = connect_file(place.file)
    try:
        other.execute("BEGIN IMMEDIATE")
        result = ucase(*ADD, asks=True)
    finally:
        other.close()

    assert result.code == 5
    assert draft(tmp_path).read_text("utf-8") == "Mooi gesprek"
    assert str(draft(tmp_path)) in result.err
    editor("pass")
    assert ucase(*ADD, asks=True).code == 0
    assert contacts(good)[0]["text"] == "Mooi gesprek"


@pytest.mark.parametrize("code", ["sys.exit(3)", "path.write_text('half', 'utf-8'); sys.exit(1)"])
def test_an_editor_that_fails_saves_nothing_and_keeps_the_draft(
    ucase: Run, good: Good, two: None, tmp_path: Path, editor: Callable[[str], None], code: str
) -> None:
    editor(code)
    result = ucase(*ADD, asks=True)

    assert result.code == 2
    assert "UCASE_EDITOR" in result.err
    assert draft(tmp_path).exists()
    assert contacts(good) == []


def test_an_editor_that_is_not_there_is_told(ucase: Run, two: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UCASE_EDITOR", "/geen/editor")
    result = ucase(*ADD, asks=True)

    assert result.code == 2
    assert "UCASE_EDITOR" in result.err


@pytest.mark.parametrize("case", ["99", "2"])
def test_nobody_writes_for_a_case_that_cannot_take_it(
    ucase: Run, good: Good, two: None, tmp_path: Path, editor: Callable[[str], None], case: str
) -> None:
    good("case", "close", "2", "--because", "klaar")
    editor("path.write_text('Mooi gesprek', 'utf-8')")

    assert ucase("contact", "add", case, asks=True).code == (3 if case == "99" else 4)
    assert not (tmp_path / "found.txt").exists()


@pytest.mark.skipif(os.name == "nt", reason="no umask")
def test_each_case_has_a_draft_of_its_own(
    ucase: Run, good: Good, two: None, tmp_path: Path, editor: Callable[[str], None]
) -> None:
    editor("path.write_text('Van één', 'utf-8')")
    ucase(*ADD, "--done", "F-0099", asks=True)
    editor("path.write_text('Van twee', 'utf-8')")
    assert ucase("contact", "add", "2", asks=True).code == 0

    assert draft(tmp_path).read_text("utf-8") == "Van één"
    assert [(one["case"], one["text"]) for one in contacts(good)] == [("UC-0002", "Van twee")]


# The list


@pytest.fixture
def many(good: Good, two: None) -> None:
    """Contacts of two cases on several days."""
    for case, day, text in (("1", "2026-11-01", "a"), ("2", "2026-11-10", "b"), ("1", "2026-11-20", "c")):
        good("contact", "add", case, text, "--date", day)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ((), "cba"),
        (("1",), "ca"),
        (("uc-2",), "b"),
        (("--since", "2026-11-10"), "cb"),
        (("--until", "2026-11-10"), "ba"),
        (("--since", "2-11", "--until", "19-11"), "b"),
        (("--manager", "noor"), "ca"),
        (("1", "--limit", "1"), "c"),
        (("--all",), "cba"),
    ],
)
def test_the_list_is_newest_first_and_keeps_what_the_filters_say(
    good: Good, many: None, filters: tuple[str, ...], expected: str
) -> None:
    assert "".join(one["text"] for one in contacts(good, *filters)) == expected


@pytest.mark.parametrize(
    ("filters", "code", "says"),
    [
        (("99",), 3, "UC-0099"),
        (("--since", "xyz"), 6, "since: "),
        (("--until", "xyz"), 6, "until: "),
        (("--manager", "Xyz"), 3, "Noor, Sam"),
        (("--mine",), 2, "ucase init"),
    ],
)
def test_a_filter_that_cannot_be_is_refused(
    ucase: Run, many: None, filters: tuple[str, ...], code: int, says: str
) -> None:
    result = ucase("contact", "list", *filters)

    assert result.code == code
    assert says in result.err
    assert "xyz" not in result.err.lower()


def test_a_terminal_is_told_what_a_limit_left_out(ucase: Run, many: None) -> None:
    assert "Nog 2 meer" in ucase("contact", "list", "--limit", "1", terminal=True).out
    assert "Nog" not in ucase("contact", "list", "--limit", "1").out
