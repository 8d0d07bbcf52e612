"""Help and usage errors, complete in both languages and on every kind of terminal."""

import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import Run
from ucase import cli
from ucase.storage.place import Place

GROUPS = [
    (), ("contact",), ("followup",), ("case",), ("report",), ("area",), ("neighbours",),
    ("select",), ("approach",), ("import",), ("project",), ("partner",), ("signal",), ("signal", "theme"),
    ("survey",), ("schedule",),
]  # fmt: skip
COMMANDS = [
    ("intake",), ("show",), ("init",), ("settings",), ("contact", "add"), ("contact", "list"),
    ("followup", "add"),
    ("followup", "done"), ("followup", "skip"), ("followup", "plan"), ("settle",), ("transfer",),
    ("schedule", "list"),
    ("schedule", "add"), ("schedule", "edit"), ("followup", "move"), ("followup", "show"), ("case", "list"),
    ("case", "edit"), ("case", "close"), ("case", "reopen"), ("report", "wijk"), ("area", "add"),
    ("survey", "add"), ("survey", "import"), ("survey", "list"), ("survey", "show"), ("report", "survey"),
    ("area", "list"), ("import", "dwellings"),
    ("project", "add"), ("project", "edit"), ("project", "date"), ("project", "list"),
    ("project", "show"), ("signal", "add"), ("signal", "list"), ("signal", "themes"),
    ("signal", "theme", "add"), ("signal", "theme", "list"),
    ("partner", "add"), ("partner", "edit"), ("partner", "list"), ("select", "list"),
    ("select", "take-up"), ("select", "decline"), ("select", "wait"),
    ("select", "minutes"), ("approach", "set"), ("approach", "list"), ("neighbours", "list"),
    ("neighbours", "check"), ("neighbours", "add"), ("neighbours", "remove"),
]  # fmt: skip
TERMINALS = {
    "dumb": {"TERM": "dumb"},
    "colour": {"TERM": "xterm-256color", "FORCE_COLOR": "1", "GITHUB_ACTIONS": "true", "PY_COLORS": "1"},
}
# What Typer, Click and argparse say when nobody translated it.
ENGLISH = re.compile(
    r"\b(Usage|Options?|Arguments?|Commands?|Show this message|required|default|Error|Missing|Invalid|"
    r"No such|Did you mean|Try|unexpected|Got|expects?|Aborted|Install completion|Show completion|INTEGER|"
    r"PATH|DATE|NAME|TEXT)\b"
)


def forget_the_language() -> None:
    """Drop the command modules: their help is in the language in which they were imported."""
    for name in [name for name in sys.modules if name.startswith("ucase.cli.") and name != "ucase.cli.main"]:
        del sys.modules[name]
        vars(cli).pop(name.removeprefix("ucase.cli."), None)


@pytest.fixture(autouse=True)
def one_language_per_run() -> Iterator[None]:
    """Every test here starts as a run of its own does, and leaves the modules to other tests as they were."""
    before = {name: module for name, module in sys.modules.items() if name.startswith("ucase.cli.")}
    forget_the_language()
    yield
    forget_the_language()
    sys.modules.update(before)
    for name, module in before.items():
        setattr(cli, name.removeprefix("ucase.cli."), module)


def name_of(command: tuple[str, ...]) -> str:
    """A name for a test."""
    return " ".join(command) or "ucase"


def own_words(out: str) -> str:
    """The help without what is typed, which is English in both languages."""
    without_examples = "\n".join(line for line in out.splitlines() if not line.startswith("    ucase"))
    return re.sub(r"--[a-z-]+", "", without_examples)


@pytest.mark.parametrize("columns", ["40", "120"])
@pytest.mark.parametrize("terminal", TERMINALS)
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("command", [*GROUPS, *COMMANDS], ids=name_of)
def test_every_command_explains_itself(
    ucase: Run,
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
    language: str,
    terminal: str,
    columns: str,
) -> None:
    for name, value in {**TERMINALS[terminal], "COLUMNS": columns, "UCASE_LANG": language}.items():
        monkeypatch.setenv(name, value)
    result = ucase(*command, "--help", terminal=True)

    assert result.code == 0
    assert result.err == ""
    assert "\x1b" not in result.out
    assert result.out.startswith("Gebruik: ucase" if language == "nl" else "Usage: ucase")
    assert ("Algemene opties:" if language == "nl" else "General options:") in result.out
    assert "--anon" in result.out
    assert not re.search(
        r"[a-z]+\.[a-z_]+\.[a-z]+|help\.|option\.|metavar\.", result.out.replace("config", "")
    )
    if language == "nl":
        assert ENGLISH.findall(own_words(result.out)) == []
    if command in COMMANDS or command in ((), ("followup",)):
        typed = "  ucase " + " ".join(command)
        assert typed.rstrip() in result.out.partition("\n")[2]
    else:
        assert re.search(r"^ {2}\w+ {2,}\S", result.out, re.M)


@pytest.mark.parametrize("command", [*GROUPS, *COMMANDS], ids=name_of)
def test_no_line_of_the_dutch_help_is_the_english_one(ucase: Run, command: tuple[str, ...]) -> None:
    dutch = ucase(*command, "--help", "--lang", "nl").out
    forget_the_language()
    english = ucase(*command, "--help", "--lang", "en").out
    same = {
        line.strip()
        for line in set(own_words(dutch).splitlines()) & set(own_words(english).splitlines())
        if len(re.findall(r"[a-z]{3,}", line)) > 2
    }

    # Lists of words that are typed are the same in both.
    assert {line for line in same if "," not in line} == set()


@pytest.mark.parametrize("short", ["--help", "-h"])
def test_help_is_the_same_before_and_after_general_options(ucase: Run, short: str) -> None:
    assert ucase("--json", "show", short).out == ucase("show", "--json", short).out == ucase("show", "-h").out


@pytest.mark.parametrize("group", GROUPS, ids=name_of)
def test_a_group_alone_shows_its_help(ucase: Run, place: Place, group: tuple[str, ...]) -> None:
    if group != ("followup",):
        assert ucase(*group).out == ucase(*group, "--help").out


@pytest.mark.parametrize("command", COMMANDS, ids=name_of)
def test_help_asks_for_no_file_and_no_configuration(
    ucase: Run, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.setenv("UCASE_DB", "/geen/plek")

    assert ucase(*command, "--help").code == 0


def test_the_options_for_completion_are_translated(ucase: Run) -> None:
    assert "De code voor aanvullen met TAB tonen." in ucase("--help").out


# What is typed wrong: the command line, and what has to be in the sentence in Dutch and in English.
USAGE: list[tuple[tuple[str, ...], str, str]] = [
    (("show",), "CASUS ontbreekt", "CASE is missing"),
    (("followup", "add", "1"), "DATUM ontbreekt", "DATE is missing"),
    (("followup", "done"), "OPVOLGING ontbreekt", " is missing"),
    (("area", "add"), "NAAM ontbreekt", "NAME is missing"),
    (("case", "close", "1"), "--because ontbreekt", "--because is missing"),
    (("folowup",), "followup", "followup"),
    (("followup", "dnoe", "1"), "done", "done"),
    (("case", "lst"), "list", "list"),
    (("zzqzzq",), "bestaat niet", "no such command"),
    (("report", "zzqzzq"), "bestaat niet", "no such command"),
    (("followup", "--deu"), "--due", "--due"),
    (("case", "list", "--no-contacts", "3"), "--no-contact", "--no-contact"),
    (("show", "1", "--zzqzzq"), "bestaat niet", "no such option"),
    (("show", "1", "-z"), "bestaat niet", "no such option"),
    (("show", "1", "zzqzzq"), "te veel woorden", "too many words"),
    (("contact", "add", "1", "Jan", "zzqzzq"), "aanhalingstekens", "quotes"),
    (("area", "list", "zzqzzq"), "te veel woorden", "too many words"),
    (("show", "1", "--db"), "--db", "--db"),
    (("case", "close", "1", "--because"), "--because", "--because"),
    (("followup", "--limit", "zzqzzq"), "--limit moet een heel getal zijn", "--limit must be a whole number"),
    (("followup", "--limit", "1.5"), "heel getal", "whole number"),
    (("contact", "add", "1", "x", "--minutes", "zzqzzq"), "--minutes", "--minutes"),
    (("area", "add", "x", "--year", "zzqzzq"), "--year", "--year"),
    (("show", "1", "--json=zzqzzq"), "--json", "--json"),
    (("show", "1", "--anon=zzqzzq"), "--anon", "--anon"),
]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("command", "dutch", "english"), USAGE, ids=[name_of(one) for one, _, _ in USAGE])
def test_what_is_typed_wrong_is_told_in_the_user_s_language_and_not_repeated(
    ucase: Run, place: Place, command: tuple[str, ...], dutch: str, english: str, language: str
) -> None:
    result = (
        ucase(*command[:1], "--lang", language, *command[1:])
        if command[0] in ("show", "area")
        else ucase("--lang", language, *command)
    )

    assert result.code == 2
    assert result.out == ""
    assert result.err.count("\n") == 1
    assert (dutch if language == "nl" else english) in result.err
    assert "ucase" in result.err
    assert "--help" in result.err
    assert "zzqzzq" not in result.err
    assert "1.5" not in result.err
    if language == "nl":
        assert ENGLISH.findall(re.sub(r"--[a-z-]+", "", result.err)) == []


@pytest.mark.parametrize(
    "command", [("show", "--db"), ("case", "close", "1", "--because"), ("followup", "--limit")]
)
def test_a_usage_error_points_to_the_help_of_its_own_command(ucase: Run, command: tuple[str, ...]) -> None:
    words = [word for word in command if not word.startswith("--") and word != "1"]

    assert f"ucase {' '.join(words)} --help" in ucase(*command).err


def test_a_word_that_looks_like_a_command_inside_a_text_is_no_usage_error(
    ucase: Run, place: Place, good: Callable[..., str]
) -> None:
    good("intake", "--name", "Jan", "--wijk", "Oost")

    assert ucase("contact", "add", "1", "--", "--lang en").code == 0
    assert json.loads(good("contact", "list", "--json"))["rows"][0]["text"] == "--lang en"


@pytest.mark.parametrize(("language", "says"), [("nl", "staat klaar"), ("en", "is ready")])
def test_installing_completion_is_told_in_the_language_of_the_screen(
    ucase: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str, says: str
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION", "1")

    result = ucase("--lang", language, "--install-completion", "bash")

    assert (result.code, result.out) == (0, "")
    assert says in result.err
    assert "ucase" in (tmp_path / ".bash_completions" / "ucase.sh").read_text("utf-8")
