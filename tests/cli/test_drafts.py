"""Texts that were not saved: each waits with its own file of cases, and nowhere else."""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run
from ucase.cli.config import drafts_folder, drafts_of
from ucase.storage.place import Place

Good = Callable[..., str]
HINT = "# Schrijf wat er gezegd en gedaan is. Deze regel telt niet mee; leeg laten stopt."


@pytest.fixture
def two_files(good: Good, place: Place, tmp_path: Path) -> Path:
    """A case in one's own file, and one of the same number in another."""
    other = tmp_path / "demo" / "demo.db"
    good("intake", "--name", "Jan Bedacht", "--wijk", "Zuid")
    good("intake", "--name", "Els Verzonnen", "--wijk", "Oost", "--db", str(other))
    return other


@pytest.fixture
def broken_editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """An editor that appends a text and then fails, as when the terminal is closed."""

    def make(code: str) -> None:
        script = tmp_path / "editor.py"
        script.write_text(f"import pathlib, sys\npath = pathlib.Path(sys.argv[1])\n{code}\n", "utf-8")
        monkeypatch.setenv("UCASE_EDITOR", f"'{sys.executable}' -I '{script}'")

    return make


def left(good: Good, *place: str) -> list[str | None]:
    """The cases of the drafts that the day shows."""
    return [one["case"] for one in json.loads(good("today", "--json", *place))["sections"]["drafts"]]


def test_a_draft_is_of_its_own_file_only(
    two_files: Path, ucase: Run, good: Good, broken_editor: Callable[[str], None]
) -> None:
    broken_editor("path.write_text('Vertrouwelijk gesprek', 'utf-8'); sys.exit(1)")
    assert ucase("contact", "add", "UC-0001", asks=True).code == 2
    (draft,) = drafts_folder().glob("*/*.txt")

    assert (draft.stat().st_mode & 0o777, draft.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert (left(good), left(good, "--db", str(two_files))) == (["UC-0001"], [])
    os.utime(draft, (0, 0))
    assert "UC-0001" not in ucase("followup", "--db", str(two_files), asks=True).err
    broken_editor("pass")
    elsewhere = ucase("contact", "add", "UC-0001", "--db", str(two_files), asks=True)
    assert (elsewhere.code, draft.read_text("utf-8")) == (4, "Vertrouwelijk gesprek")
    assert good("contact", "list", "--db", str(two_files)).count("\n") == 1

    assert ucase("contact", "add", "UC-0001", asks=True).code == 0
    assert "Vertrouwelijk gesprek" in good("contact", "list")
    assert not draft.exists()


def test_the_same_file_by_another_path_has_the_same_drafts(tmp_path: Path) -> None:
    folder, link = tmp_path / "folder", tmp_path / "link"
    folder.mkdir()
    link.symlink_to(folder)

    assert drafts_of(Place(path=folder / "a.db")) == drafts_of(Place(path=link / "a.db"))
    assert drafts_of(Place(path=folder / "a.db")) != drafts_of(Place(path=folder / "b.db"))
    assert "geheim" not in str(drafts_of(Place(url="postgresql://u:geheim@h/db")))


@pytest.mark.parametrize(("answer", "code"), [("j", 0), ("n", 4)])
def test_a_draft_of_an_earlier_version_is_asked_about_before_it_is_used(
    two_files: Path, ucase: Run, good: Good, broken_editor: Callable[[str], None], answer: str, code: int
) -> None:
    drafts_folder().mkdir(parents=True, exist_ok=True, mode=0o700)
    earlier = drafts_folder() / "contact-0001.txt"
    earlier.write_text("Van een eerdere versie", "utf-8")
    os.utime(earlier, (0, 0))
    broken_editor("pass")

    assert left(good) == []
    told = ucase("followup", asks=True).err
    assert str(earlier) in told
    assert "ucase contact add" not in told
    assert ucase("contact", "add", "UC-0001", asks=True, stdin=f"{answer}\n").code == code
    assert ("Van een eerdere versie" in good("contact", "list")) == (code == 0)
    assert earlier.exists() == (code != 0)


def test_only_the_lines_that_explain_are_no_draft(two_files: Path, place: Place, good: Good) -> None:
    folder = drafts_of(place)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    (folder / "contact-0001.txt").write_text(f"\n{HINT}\n# Klaar? Sla op en sluit de editor.\n", "utf-8")

    assert left(good) == []
    assert "in concept" not in good("today", terminal=True)


@pytest.mark.parametrize(
    "hint", [HINT, "# Write what was said and done. This line does not count; leave it empty to stop."]
)
def test_a_line_of_ones_own_that_looks_like_one_that_explains_is_a_draft(
    place: Place, good: Good, ucase: Run, broken_editor: Callable[[str], None], hint: str
) -> None:
    good("intake", "--name", "Jan Bedacht", "--wijk", "Zuid")
    folder = drafts_of(place)
    folder.mkdir(mode=0o700, parents=True)
    (folder / "contact-0001.txt").write_text(f"# 12 bis gebeld\n{hint}\n", "utf-8")
    broken_editor("")

    assert "UC-0001" in good("today", terminal=True)
    assert ucase("contact", "add", "1", asks=True).code == 0
    assert "# 12 bis gebeld" in good("show", "1", "--json")


def test_doctor_sees_the_drafts_of_every_file(two_files: Path, good: Good, ucase: Run) -> None:
    folder = drafts_of(Place(path=two_files))
    folder.mkdir(parents=True, mode=0o700)
    (folder / "contact-0001.txt").write_text("over iemand", "utf-8")
    (folder / "contact-0001.txt").chmod(0o644)
    long_ago = time.time() - 40 * 86_400
    os.utime(folder / "contact-0001.txt", (long_ago, long_ago))

    checks = {one["name"]: one["status"] for one in json.loads(ucase("doctor", "--json").out)["checks"]}
    assert (checks["drafts"], checks["draft_permissions"]) == ("warn", "fail")
    ucase("doctor", "--fix")
    assert (folder / "contact-0001.txt").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize(("editor", "words"), [("vim", ":wq"), ("nano", "Ctrl+X"), ("gedit --wait", "")])
def test_the_file_says_how_to_save_and_leave(
    two_files: Path, ucase: Run, good: Good, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    editor: str, words: str, lang: str,
) -> None:  # fmt: skip
    program, *rest = editor.split()
    script = tmp_path / "bin" / program
    script.parent.mkdir()
    shown = tmp_path / "shown"
    script.write_text(f'#!/bin/sh\nfor file; do :; done\ncp "$file" {shown}\necho Gezegd >> "$file"\n')
    script.chmod(0o700)
    monkeypatch.delenv("UCASE_EDITOR", raising=False)
    monkeypatch.setenv("VISUAL", " ".join((str(script), *rest)))

    assert ucase("contact", "add", "1", "--lang", lang, asks=True).code == 0

    lines = [line for line in shown.read_text("utf-8").splitlines() if line]
    assert all(line.startswith("# ") for line in lines)
    assert words in lines[1]
    assert json.loads(good("contact", "list", "--json"))["rows"][0]["text"] == "Gezegd"


@pytest.fixture
def no_editor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A computer on which nobody chose an editor and nano is not there."""
    for variable in ("UCASE_EDITOR", "VISUAL", "EDITOR"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))


def test_without_an_easy_editor_the_text_is_asked_on_the_terminal(
    two_files: Path, ucase: Run, good: Good, no_editor: None
) -> None:
    result = ucase("contact", "add", "1", asks=True, stdin="Eerste regel\nTweede regel\n\n")

    assert result.code == 0, result.err
    assert json.loads(good("contact", "list", "--json"))["rows"][0]["text"] == "Eerste regel\nTweede regel"
    assert not list(drafts_folder().rglob("*.txt"))
    assert ucase("contact", "add", "1", asks=True, stdin="\n").code == 4


def test_what_was_typed_stays_when_it_is_broken_off(
    two_files: Path, ucase: Run, good: Good, no_editor: None
) -> None:
    result = ucase("contact", "add", "1", asks=True, stdin="Eerste regel\n")

    assert result.code == 130
    (draft,) = drafts_folder().glob("*/contact-0001.txt")
    assert (draft.read_text("utf-8"), draft.stat().st_mode & 0o777) == ("Eerste regel", 0o600)
    assert str(draft) in result.err
    assert left(good) == ["UC-0001"]
