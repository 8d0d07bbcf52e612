"""Two people at one case: the later one is refused with both values side by side, and loses no text."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pexpect
import pytest
from sqlalchemy.orm.exc import StaleDataError

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]
Editor = Callable[..., None]
UCASE = [sys.executable, "-m", "ucase"]
EDIT = ("case", "edit", "1")
MINE = "Regel één van mij\nRegel twee van mij"


@pytest.fixture
def one(good: Good, place: Place) -> None:
    """A case of which something is written."""
    good("intake", "--name", "Jan Pot", "--wijk", "Oost", "--about", "Zoals het was")


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Editor:
    """An editor that keeps what it found, lets other programs work meanwhile, and then writes a text."""

    def make(text: str | None, *meanwhile: tuple[str, ...]) -> None:
        script = tmp_path / "editor.py"
        script.write_text(
            "import pathlib, subprocess, sys\npath = pathlib.Path(sys.argv[1])\n"
            f"pathlib.Path({str(tmp_path / 'found.txt')!r}).write_text(path.read_text('utf-8'), 'utf-8')\n"
            f"for one in {[[*UCASE, *command] for command in meanwhile]!r}:\n"
            "    subprocess.run(one, check=True, stdin=subprocess.DEVNULL, capture_output=True)\n"
            + (f"path.write_text({text!r}, 'utf-8')\n" if text is not None else ""),
            encoding="utf-8",
        )
        monkeypatch.setenv("UCASE_EDITOR", shlex.join([sys.executable, str(script)]))

    return make


def about(good: Good) -> str | None:
    """What is kept of the case."""
    import json

    kept = json.loads(good("show", "1", "--json"))["case"]["about"]
    assert kept is None or isinstance(kept, str)
    return kept


def drafts(tmp_path: Path) -> list[Path]:
    """The drafts that wait."""
    return sorted(one for one in (tmp_path / "state" / "drafts").rglob("*") if one.is_file())


def lines_of(err: str) -> dict[str, list[str]]:
    """The plain lines of the two values, by field."""
    cells = [line.split("\t") for line in err.splitlines() if "\t" in line]
    assert cells[0] == ["case", "field", "now", "yours"]
    return {field: [now, yours] for _, field, now, yours in cells[1:]}


def test_without_a_field_the_editor_opens_on_what_is_going_on(
    ucase: Run, good: Good, one: None, tmp_path: Path, editor: Editor
) -> None:
    editor(MINE)
    result = ucase(*EDIT, asks=True)

    assert result.code == 0, result.err
    assert (tmp_path / "found.txt").read_text("utf-8").startswith("Zoals het was\n# Schrijf wat er speelt.")
    assert about(good) == MINE
    assert drafts(tmp_path) == []


def test_a_text_that_was_left_as_it_was_changes_nothing(
    ucase: Run, good: Good, one: None, tmp_path: Path, editor: Editor
) -> None:
    editor(None)
    result = ucase(*EDIT, asks=True)

    assert (result.code, about(good), drafts(tmp_path)) == (0, "Zoals het was", [])
    assert "Er verandert niets aan UC-0001" in result.err


def test_an_emptied_text_saves_nothing(
    ucase: Run, good: Good, one: None, tmp_path: Path, editor: Editor
) -> None:
    editor("")
    assert ucase(*EDIT, asks=True).code == 4
    assert (about(good), drafts(tmp_path)) == ("Zoals het was", [])


@pytest.mark.parametrize(
    ("lang", "says"),
    [
        ("nl", ("Iemand anders heeft UC-0001 gewijzigd", "Vergelijk wat er nu staat")),
        ("en", ("Somebody else changed UC-0001", "Compare what it says now")),
    ],
)
def test_the_later_one_is_refused_with_both_values_and_keeps_the_text(
    ucase: Run, good: Good, one: None, tmp_path: Path, editor: Editor, lang: str, says: tuple[str, ...]
) -> None:
    editor(MINE, ("case", "edit", "1", "--about", "Van een ander"))
    result = ucase(*EDIT, "--lang", lang, asks=True)

    assert (result.code, result.out) == (5, "")
    ((now, yours),) = lines_of(result.err).values()
    assert now == "Van een ander"
    assert [yours.count(line) for line in MINE.splitlines()] == [1, 1]
    assert all(one in result.err for one in (*says, "ucase case edit UC-0001"))
    assert about(good) == "Van een ander"
    (draft,) = drafts(tmp_path)
    assert str(draft) in result.err
    assert draft.read_text("utf-8") == MINE
    if os.name != "nt":
        assert draft.stat().st_mode & 0o777 == 0o600
        assert draft.parent.stat().st_mode & 0o777 == 0o700


def test_the_same_command_shows_both_again_and_opens_the_kept_text(
    ucase: Run, good: Good, one: None, tmp_path: Path, editor: Editor
) -> None:
    editor(MINE, ("case", "edit", "1", "--about", "Van een ander"))
    ucase(*EDIT, asks=True)
    editor(f"Van een ander\n{MINE}")
    result = ucase(*EDIT, asks=True)

    assert result.code == 0, result.err
    assert lines_of(result.err)["about"][0] == "Van een ander"
    assert (tmp_path / "found.txt").read_text("utf-8") == MINE
    assert about(good) == f"Van een ander\n{MINE}"
    assert drafts(tmp_path) == []


def test_who_is_refused_twice_still_has_the_whole_text(
    ucase: Run, good: Good, one: None, tmp_path: Path, editor: Editor
) -> None:
    for times in ("eerst", "daarna"):
        editor(MINE, ("case", "edit", "1", "--about", f"Van een ander, {times}"))
        assert ucase(*EDIT, asks=True).code == 5
    assert about(good) == "Van een ander, daarna"
    assert [one.read_text("utf-8") for one in drafts(tmp_path)] == [MINE]


def test_another_field_of_the_case_that_changed_is_shown_as_well(
    ucase: Run, good: Good, one: None, editor: Editor
) -> None:
    editor("Van mij", ("case", "edit", "1", "--stage", "support"))
    result = ucase(*EDIT, asks=True)

    assert result.code == 5
    assert lines_of(result.err) == {"stage": ["support", "intake"], "about": ["Zoals het was", "Van mij"]}


def test_a_version_that_undo_gives_out_again_hides_no_change(
    ucase: Run, good: Good, one: None, editor: Editor
) -> None:
    good(*EDIT, "--about", "Eén")
    editor("Van mij", ("undo", "--yes"), (*EDIT, "--about", "Twee"))
    result = ucase(*EDIT, asks=True)

    assert (result.code, about(good)) == (5, "Twee")


def test_what_happens_elsewhere_in_the_case_is_no_conflict(
    ucase: Run, good: Good, one: None, editor: Editor
) -> None:
    editor("Van mij", ("contact", "add", "1", "Gesproken"))
    assert ucase(*EDIT, asks=True).code == 0
    assert about(good) == "Van mij"


def test_with_anon_neither_value_is_shown(
    ucase: Run, good: Good, one: None, tmp_path: Path, editor: Editor
) -> None:
    editor("Van mij", ("case", "edit", "1", "--about", "Van een ander"))
    result = ucase(*EDIT, "--anon", asks=True)

    assert result.code == 5
    assert lines_of(result.err) == {"about": ["···", "···"]}
    assert "Van" not in result.err
    assert drafts(tmp_path)[0].read_text("utf-8") == "Van mij"


def test_the_day_names_the_draft_and_how_to_go_on(ucase: Run, good: Good, one: None, editor: Editor) -> None:
    editor("Van mij", ("case", "edit", "1", "--about", "Van een ander"))
    ucase(*EDIT, asks=True)
    assert "ucase case edit UC-0001" in good("today", "--json")


def test_off_a_terminal_no_editor_opens(
    ucase: Run, good: Good, one: None, tmp_path: Path, editor: Editor
) -> None:
    editor("Van mij")
    assert ucase(*EDIT).code == 2
    assert ucase(*EDIT, "--no-input", asks=True).code == 2
    assert not (tmp_path / "found.txt").exists()


@pytest.mark.parametrize(("lang", "says"), [("nl", "Iemand anders heeft"), ("en", "Somebody else changed")])
def test_a_stale_record_anywhere_else_is_a_sentence(
    ucase: Run, one: None, monkeypatch: pytest.MonkeyPatch, lang: str, says: str
) -> None:
    def stale(*_: object) -> None:
        raise StaleDataError("UPDATE statement on table 'resident' Jan Pot")

    monkeypatch.setattr("ucase.storage.work.Work.commit", stale)
    result = ucase("contact", "add", "1", "Gesproken", "--lang", lang)

    assert (result.code, result.out) == (5, "")
    assert says in result.err
    assert "Pot" not in result.err


@pytest.mark.skipif(os.name == "nt", reason="a pseudo-terminal")
def test_two_people_at_two_terminals(
    good: Good, one: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both read, both write; the first to save wins, and the other sees a table."""
    script = tmp_path / "wait.py"
    script.write_text(
        "import pathlib, sys\ntext = input('TEXT ')\npathlib.Path(sys.argv[1]).write_text(text, 'utf-8')\n"
    )
    monkeypatch.setenv("UCASE_EDITOR", shlex.join([sys.executable, str(script)]))

    def terminal(state: str) -> pexpect.spawn:
        surroundings = {**os.environ, "UCASE_STATE": str(tmp_path / state)}
        child = pexpect.spawn(
            sys.executable, ["-m", "ucase", *EDIT], env=surroundings, encoding="utf-8", timeout=20
        )
        child.setwinsize(30, 100)
        child.expect("TEXT ")
        return child

    first, later = terminal("state"), terminal("other")
    first.sendline("Van de eerste")
    first.expect(pexpect.EOF)
    later.sendline("Van de tweede")
    later.expect(pexpect.EOF)
    first.close()
    later.close()

    assert (first.exitstatus, later.exitstatus) == (0, 5)
    said = later.before or ""
    assert re.search(r"about +Van de eerste +Van de tweede", said)
    assert "Nu" in said
    assert "Bij u" in said
    assert about(good) == "Van de eerste"
    (draft,) = (tmp_path / "other" / "drafts").glob("*/*")
    assert draft.read_text("utf-8") == "Van de tweede"


def test_commands_that_read_and_write_at_once_never_meet(good: Good, one: None) -> None:
    """With the value on the line there is nothing between reading and writing: both are done, in turn."""
    both = [
        subprocess.Popen(
            [*UCASE, *EDIT, "--about", text], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        for text in ("Eén", "Twee")
    ]
    assert [one.wait(timeout=30) for one in both] == [0, 0]
    assert about(good) in ("Eén", "Twee")
