"""Asking: on a real terminal, and never anywhere else."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pexpect
import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]
UCASE = [sys.executable, "-m", "ucase"]
COMMANDS = [
    ("intake",), ("intake", "--from", "-"), ("intake", "--name", "Jan Pot", "--wijk", "Oost"), ("init",),
    ("show", "1"), ("case", "list"), ("case", "edit", "1"), ("case", "edit", "1", "--language", "Turks"),
    ("case", "close", "1", "--because", "x"), ("case", "reopen", "1", "--because", "x"),
    ("contact", "add", "1"), ("contact", "add", "1", "Gesproken"), ("contact", "list"), ("followup",),
    ("followup", "--due"), ("followup", "add", "1", "morgen"), ("followup", "done", "1"),
    ("followup", "skip", "1", "--because", "x"), ("followup", "move", "1", "morgen"),
    ("followup", "show", "1"),
    ("report", "wijk"), ("area", "list"), ("area", "add", "Liendert", "--within", "Amersfoort"),
    ("signal", "add"), ("signal", "add", "Oost", "--from", "wijkagent"), ("signal", "list"),
    ("signal", "themes"), ("signal", "theme", "add"), ("signal", "theme", "list"),
    ("select", "take-up"), ("select", "take-up", "1"), ("select", "minutes", "1"), ("select", "list", "1"),
    ("approach", "set"), ("approach", "list", "1"),
    ("plan", "show", "1"), ("plan", "need", "1", "dust"),
    ("plan", "support", "1", "--tier", "volunteer", "--by", "x"), ("network", "add", "1", "Bo"),
    ("network", "show", "1"), ("zrm", "add", "1"), ("zrm", "show", "1"), ("move", "set", "1"),
    ("move", "offer", "1"), ("move", "show", "1"), ("deadline", "add", "1", "other", "morgen"),
    ("deadline", "list"), ("resident", "add", "1", "Bo"),
]  # fmt: skip


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whatever is asked is written down here, and nothing opens an editor."""
    questions: list[str] = []

    def line(_: object, question: str) -> str:
        questions.append(question)
        return ""

    def write(_: object) -> str:
        questions.append("editor")
        return ""

    monkeypatch.setattr("ucase.cli.prompter.Prompter.line", line)
    monkeypatch.setattr("ucase.cli.editor.Draft.write", write)
    return questions


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_off_a_terminal_nothing_is_asked(
    ucase: Run, good: Good, place: Place, asked: list[str], command: tuple[str, ...]
) -> None:
    good("intake", "--name", "Jan Pot", "--wijk", "Oost")
    for stdin in ("", "j\nja\n"):
        ucase(*command, stdin=stdin)
        ucase(*command, stdin=stdin, terminal=True)  # only the output is a terminal
    assert asked == []


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_with_no_input_nothing_is_asked_on_a_terminal_either(
    ucase: Run,
    good: Good,
    place: Place,
    asked: list[str],
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
) -> None:
    good("intake", "--name", "Jan Pot", "--wijk", "Oost")
    ucase(*command, "--no-input", asks=True)
    ucase("--no-input", *command, asks=True)
    monkeypatch.setenv("UCASE_NO_INPUT", "1")
    ucase(*command, asks=True)
    assert asked == []


def test_the_three_that_ask_do_ask_on_a_terminal(
    ucase: Run, good: Good, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without this the two tests above could pass for the wrong reason."""
    good("intake", "--name", "Jan Pot", "--wijk", "Oost")
    assert "Naam van de bewoner" in ucase("intake", asks=True).out
    assert "Uw naam" in ucase("init", asks=True).out
    assert "Toch een nieuwe casus" in ucase("intake", "--name", "Jan Pot", "--wijk", "Oost", asks=True).out
    monkeypatch.setenv("UCASE_EDITOR", "/geen/editor")
    assert "UCASE_EDITOR" in ucase("contact", "add", "1", asks=True).err


@pytest.mark.parametrize("command", [("intake",), ("contact", "add", "1"), ("init",)], ids=" ".join)
def test_a_process_without_a_terminal_ends_by_itself(
    good: Good, place: Place, command: tuple[str, ...]
) -> None:
    good("intake", "--name", "Jan Pot", "--wijk", "Oost")
    read_end, write_end = os.pipe()  # open, and silent for ever
    try:
        ran = subprocess.run([*UCASE, *command], stdin=read_end, capture_output=True, timeout=20, check=False)
    finally:
        os.close(read_end)
        os.close(write_end)

    assert ran.returncode == (0 if command == ("init",) else 6)


def cases(good: Good) -> list[str]:
    """Who has a case."""
    return [row["resident"] for row in json.loads(good("case", "list", "--json"))["rows"]]


@pytest.fixture
def pty(place: Place, tmp_path: Path) -> Callable[..., "pexpect.spawn[str]"]:
    """The program on a real terminal."""

    def spawn(*arguments: str) -> "pexpect.spawn[str]":
        return pexpect.spawn(
            UCASE[0], [*UCASE[1:], *arguments], encoding="utf-8", timeout=20, dimensions=(40, 120),
            env={**os.environ, "TERM": "xterm", "INPUTRC": "/dev/null"},
        )  # fmt: skip

    return spawn


def ended(program: "pexpect.spawn[str]") -> int:
    """The exit code."""
    program.expect(pexpect.EOF)
    program.close()
    assert program.exitstatus is not None
    return int(program.exitstatus)


def test_an_intake_at_the_kitchen_table_with_a_slip_that_is_put_right(
    good: Good, place: Place, pty: Callable[..., "pexpect.spawn[str]"]
) -> None:
    program = pty("intake")
    for question, answer in (
        ("Naam van de bewoner:", "Jan van der Berg"),
        ("Postcode", "35"),
        ("Dit kan geen Nederlandse postcode zijn.*Postcode", "3562ab"),
        ("Huisnummer", "12 bis A"),
        ("Wijk of buurt:", "Overvegt"),
        ("lijkt op: Overvecht.*Wijk of buurt:", "Overvecht"),
        ("Wat speelt er", "De huur, en \u015e."),
    ):
        program.expect(question)
        program.sendline(answer)
    for question in ("Zorgen", "Telefoon:", "E-mail:", "Geboortejaar:", "Taal", "Liefst via", "Project:"):
        program.expect(question)
        program.sendline("")
    program.expect("Aangedragen door")
    program.sendline("zelf")
    program.expect("Eerste opvolging")
    program.sendline("")
    program.expect("Casus UC-0001 is geopend")

    assert ended(program) == 0
    case = json.loads(good("show", "1", "--json"))["case"]
    assert (case["resident"], case["address"], case["about"]) == (
        "Jan van der Berg", "3562 AB 12 bis A", "De huur, en Ş.",
    )  # fmt: skip


@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["ctrl-c", "ctrl-d"])
def test_an_intake_that_is_broken_off_gives_130_and_saves_nothing(
    good: Good, place: Place, pty: Callable[..., "pexpect.spawn[str]"], key: str
) -> None:
    program = pty("intake")
    program.expect("Naam van de bewoner:")
    program.sendline("Jan Geheim")
    program.expect("Postcode")
    program.send(key)
    program.expect("niets opgeslagen")

    assert "Traceback" not in program.before
    assert ended(program) == 130
    assert cases(good) == []


@pytest.mark.parametrize(("answer", "code", "names"), [("j", 0, ["Jan Pot"] * 2), ("", 4, ["Jan Pot"])])
def test_a_likely_duplicate_is_asked_about(
    good: Good,
    place: Place,
    pty: Callable[..., "pexpect.spawn[str]"],
    answer: str,
    code: int,
    names: list[str],
) -> None:
    good("intake", "--name", "Jan Pot", "--wijk", "Oost")
    program = pty("intake", "--name", "Jan Pot", "--wijk", "Oost")
    program.expect("UC-0001.*Toch een nieuwe casus openen")
    program.sendline(answer)

    assert ended(program) == code
    assert cases(good) == names


def test_the_list_on_a_real_terminal_is_a_table(
    good: Good, place: Place, pty: Callable[..., "pexpect.spawn[str]"]
) -> None:
    good("intake", "--name", "Jan [b]Pot[/b] :warning:", "--wijk", "Oost", "--followup", "2026-11-20")
    program = pty("followup", "--due", "--exit-code")
    program.expect_exact("Jan [b]Pot[/b] :warning:")

    assert "3 dagen te laat" in program.before
    assert ended(program) == 10


def test_a_wrong_answer_to_a_required_question_is_asked_again_with_what_can_be_typed(
    good: Good, place: Place, pty: Callable[..., "pexpect.spawn[str]"]
) -> None:
    good("intake", "--name", "Jan Pot", "--wijk", "Oost")
    program = pty("deadline", "add")
    for question, answer in (
        ("De casus", "xyz"),
        ("Typ een kenmerk zoals UC-0142.*De casus", "9"),
        ("De soort", "oeps"),
        ("De dag van de brief", "gisteren"),
        ("Kies uit: naar de rechter.*De soort", "opzegging"),
        ("Casus UC-0009 bestaat niet.*De casus", "1"),
    ):
        program.expect(question)
        program.sendline(answer)
    program.expect("D-0001")

    assert ended(program) == 0
    assert [row["case"] for row in json.loads(good("deadline", "list", "--json"))["rows"]] == ["UC-0001"]


def test_what_was_typed_on_the_line_is_not_asked_again(
    good: Good, place: Place, pty: Callable[..., "pexpect.spawn[str]"]
) -> None:
    good("intake", "--name", "Jan Pot", "--wijk", "Oost")
    program = pty("deadline", "add", "9")
    program.expect("De soort")
    program.sendline("opzegging")
    program.expect("De dag van de brief")
    program.sendline("gisteren")
    program.expect("Casus UC-0009 bestaat niet")

    assert ended(program) == 3


def test_an_answer_is_not_blamed_for_what_was_typed_on_the_line(
    good: Good, place: Place, pty: Callable[..., "pexpect.spawn[str]"]
) -> None:
    program = pty("network", "add", "xyz", "--relation", "zus")
    program.expect("Hoe het huishouden iemand noemt")
    program.sendline("Samira")
    program.expect("Typ een kenmerk zoals UC-0142")

    assert ended(program) == 6
