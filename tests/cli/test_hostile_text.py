"""Whatever a user types is text: in every field, on every screen, in every form."""

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]

# What is typed, and what is left of it to see (with its white space as one sees it).
HOSTILE = {
    "markup": ("[/b] [bold]x[/bold] [tel:0201] C:\\[x]", "[/b] [bold]x[/bold] [tel:0201] C:\\[x]"),
    "emoji code": (":x: :warning: :smiley:", ":x: :warning: :smiley:"),
    "colours": ("\x1b[31mrood\x1b[0m \x1b[2Jleeg voor\x1bna \x9b31mcsi", "rood leeg voorna 31mcsi"),
    "link": ("\x1b]8;;http://x.example\x07klik\x1b]8;;\x1b\\", "klik"),
    "clipboard": ("\x1b]52;c;aGFsbG8=\x07plak", "plak"),
    "reversed": ("abc\u202edef\u202c \u2066x\u2069", "abcdef x"),
    "nul and half a letter": ("nul\x00nul\x07\x08\x7f \ud800half", "nulnul \ufffdhalf"),
    "emoji": ("🙂👨‍👩‍👧 🇳🇱", "🙂👨‍👩‍👧 🇳🇱"),
    "scripts": ("Şükrü İpek ığ محمد العربي 李小龙", "Şükrü İpek ığ محمد العربي 李小龙"),
    "format": ("{0} {name} %s %(x)s {", "{0} {name} %s %(x)s {"),
    "white space": ("a\tb\r\nc\u2028d", "a\tb\nc\nd"),
    "quotes": ("\"a\" 'b'; <c>&z \\n", "\"a\" 'b'; <c>&z \\n"),
}
NAMES = list(HOSTILE)
# Newline and tab are the only control characters that may come out, and nothing that turns the writing.
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
FORMS = ("plain", "json", "jsonl", "csv")
WIDTHS = (120, 80, 69, 40, 20) if os.environ.get("UCASE_WIDTHS") == "all" else (120, 20)
"""Of a screen; CI looks at the widest and the narrowest, the long form at every one (CONTRIBUTING)."""


def tagged(tag: str, name: str) -> str:
    """A hostile text that can be told from those of other fields."""
    return f"{tag}q{HOSTILE[name][0]}q{tag}"


def seen(tag: str, name: str, *, lines: bool = False) -> str:
    """What must be seen of it."""
    text = f"{tag}q{HOSTILE[name][1]}q{tag}"
    return text if lines else " ".join(text.split())


def skipped(number: int) -> int:
    """The number of the check-in that was skipped in a case: each case has three after its first."""
    return len(NAMES) + 3 * number - 1


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the file of the fixture below waits for the next test, since making it takes time."""
    return tmp_path_factory.mktemp("kept") / "cases.db"


@pytest.fixture
def hostile(good: Good, place: Place, kept: Path) -> None:
    """A case for each hostile text, which stands in every field that takes text."""
    if kept.exists():
        shutil.copy(kept, place.file)
        return
    for number, name in enumerate(NAMES):
        good(
            "area", "add", tagged("wk", name), "--within", tagged("gm", name), "--alias", tagged("al", name),
            "--code", f"WK9999{number:02d}",
        )  # fmt: skip
    records = [
        {
            "name": tagged("nm", name), "wijk": tagged("al", name), "language": tagged("la", name),
            "project": tagged("pj", name), "manager": tagged("mg", name), "about": tagged("ab", name),
            "followup": "2026-11-20",
        }
        for name in NAMES
    ]  # fmt: skip
    good("intake", "--from", "-", "--allow-duplicate", stdin=json.dumps(records))
    for number, name in enumerate(NAMES, start=1):
        case = str(number)
        good("contact", "add", case, tagged("ct", name))
        good("followup", "add", case, "2026-11-21", "--purpose", tagged("pu", name))
        good("followup", "done", case, "--note", tagged("nt", name))
        good("followup", "add", case, "2026-11-22")
        good("followup", "skip", str(skipped(number)), "--because", tagged("sk", name))
        good("case", "close", case, "--because", tagged("cl", name))
        good("case", "reopen", case, "--because", tagged("ro", name))
        good("followup", "add", case, "2026-11-22", "--purpose", tagged("pu", name))
    shutil.copy(place.file, kept)


LISTS = [
    (("case", "list", "--all"), ("nm",)),
    (("followup", "--all"), ("nm",)),
    (("contact", "list", "--all"), ("ct",)),
    (("report", "wijk"), ("wk",)),
    (("area", "list"), ("wk",)),
]
SHOWN = ("nm", "la", "pj", "mg", "ab", "wk", "ct", "pu", "nt", "sk", "cl", "ro")


@pytest.fixture
def width(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Set the width of the terminal."""

    def set_width(columns: int) -> None:
        monkeypatch.setenv("COLUMNS", str(columns))
        monkeypatch.setenv("LINES", "50")

    return set_width


def letters(text: str) -> Counter[str]:
    """The visible characters of a text, however it was wrapped."""
    return Counter("".join(text.split()))


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize(("command", "tags"), LISTS, ids=[" ".join(c) for c, _ in LISTS])
def test_every_table_shows_the_text_and_nothing_but_text(
    ucase: Run,
    hostile: None,
    width: Callable[[int], None],
    columns: int,
    command: tuple[str, ...],
    tags: tuple[str],
) -> None:
    width(columns)
    result = ucase(*command, terminal=True)

    assert result.code == 0, result.err
    assert CONTROL.findall(result.out + result.err) == []
    for name in NAMES:
        for tag in tags:
            missing = letters(seen(tag, name)) - letters(result.out)
            assert not missing, f"{name}: {missing}"
            if columns < 70:
                assert "".join(seen(tag, name).split()) in "".join(result.out.split())


@pytest.mark.parametrize("columns", WIDTHS)
def test_every_screen_of_a_case_shows_the_text_and_nothing_but_text(
    ucase: Run, hostile: None, width: Callable[[int], None], columns: int
) -> None:
    width(columns)
    for number, name in enumerate(NAMES, start=1):
        result = ucase("show", str(number), terminal=True)
        assert result.code == 0, f"{name}: {result.err}"
        assert CONTROL.findall(result.out + result.err) == [], name
        for tag in SHOWN:
            missing = letters(seen(tag, name)) - letters(result.out)
            assert not missing, f"{name} in {tag} at {columns}: {missing}"


@pytest.mark.parametrize("columns", [120, 20])
def test_every_screen_of_a_check_in_shows_the_text_and_nothing_but_text(
    ucase: Run, hostile: None, width: Callable[[int], None], columns: int
) -> None:
    width(columns)
    for number, name in enumerate(NAMES, start=1):
        for follow_up, tags in ((number, ("nm", "nt")), (skipped(number), ("nm", "sk"))):
            result = ucase("followup", "show", str(follow_up), terminal=True)
            assert result.code == 0, f"{name}: {result.err}"
            assert CONTROL.findall(result.out + result.err) == [], name
            for tag in tags:
                assert not letters(seen(tag, name)) - letters(result.out), f"{name} in {tag}"


def read_commands() -> Iterator[tuple[str, ...]]:
    """Every read command, for every case."""
    yield from (command for command, _ in LISTS)
    for number in range(1, len(NAMES) + 1):
        yield from (("show", str(number)), ("followup", "show", str(number)))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("anon", [(), ("--anon",)], ids=["open", "anon"])
def test_no_form_lets_a_control_character_out(
    ucase: Run, hostile: None, form: str, anon: tuple[str, ...]
) -> None:
    for command in read_commands():
        result = ucase(*command, "--output", form, *anon)
        assert result.code == 0, result.err
        assert CONTROL.findall(result.out + result.err) == [], command


@pytest.mark.parametrize("columns", WIDTHS)
def test_with_anon_no_screen_lets_a_name_or_text_out(
    ucase: Run, hostile: None, width: Callable[[int], None], columns: int
) -> None:
    width(columns)
    for command in read_commands():
        result = ucase(*command, "--anon", terminal=True)
        assert result.code == 0, result.err
        assert CONTROL.findall(result.out + result.err) == [], command
        for tag in ("nmq", "abq", "ctq", "puq", "ntq", "skq", "clq", "roq"):
            assert tag not in result.out, command


def test_json_holds_the_text_itself(good: Good, hostile: None) -> None:
    cases = json.loads(good("case", "list", "--json"))["rows"]
    contacts = json.loads(good("contact", "list", "--json"))["rows"]
    texts = {row["case"]: row["text"] for row in contacts}
    for row, name in zip(cases, NAMES, strict=True):
        assert row["resident"] == seen("nm", name)
        assert row["wijk"] == seen("wk", name)
        assert row["project"] == seen("pj", name)
        assert row["manager"] == seen("mg", name)
        assert texts[row["ref"]] == seen("ct", name, lines=True)
        case = json.loads(good("show", row["ref"], "--json"))["case"]
        assert case["about"] == seen("ab", name, lines=True)
        assert case["language"] == seen("la", name)
        assert case["episodes"][0]["closed_because"] == seen("cl", name)
        assert case["episodes"][1]["opened_because"] == seen("ro", name)
        assert {event["text"] for event in case["timeline"]} == {
            None, seen("ct", name, lines=True), seen("nt", name, lines=True), seen("sk", name),
            seen("cl", name), seen("ro", name),
        }  # fmt: skip
        assert [one["purpose"] for one in case["followups"]] == [seen("pu", name, lines=True)]


@pytest.mark.parametrize("command", [command for command, _ in LISTS], ids=" ".join)
def test_every_form_of_a_list_holds_the_same_rows(
    good: Good, hostile: None, command: tuple[str, ...]
) -> None:
    rows = json.loads(good(*command, "--json"))["rows"]
    lines = good(*command, "--output", "jsonl").split("\n")
    plain = [line.split("\t") for line in good(*command).removesuffix("\n").split("\n")]
    cells = list(csv.reader(io.StringIO(good(*command, "--output", "csv"))))

    assert [json.loads(line) for line in lines[:-1]] == rows
    assert {len(line) for line in plain} == {len(rows[0])}
    assert plain[0] == cells[0] == list(rows[0])
    for position, row in enumerate(rows, start=1):
        texts = [" ".join(value.split()) if isinstance(value, str) else None for value in row.values()]
        for shown, text, cell in zip(plain[position], texts, cells[position], strict=True):
            if text is not None:
                assert shown == text
                assert cell == text


def test_what_is_said_about_a_change_is_text_too(ucase: Run, hostile: None) -> None:
    for number, name in enumerate(NAMES, start=1):
        for command in (
            ("case", "edit", str(number), "--name", tagged("nw", name), "--project", tagged("np", name)),
            ("intake", "--name", tagged("nw", name), "--wijk", "West", "--project", tagged("n2", name),
             "--manager", tagged("n3", name)),
            ("area", "add", tagged("nv", name), "--within", "Utrecht"),
            ("init", "--manager", tagged("ik", name)),
        ):  # fmt: skip
            result = ucase(*command, terminal=bool(number % 2))
            assert result.code in (0, 4), f"{name}: {result.err}"
            assert CONTROL.findall(result.out + result.err) == [], (name, command)


CLOSED = (
    "postcode", "house-number", "phone", "email", "birth-year", "channel", "source", "worries",
    "followup", "opened",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_field_that_is_not_for_text_refuses_it_without_repeating_it(
    ucase: Run, place: Place, name: str
) -> None:
    options = [part for field in CLOSED for part in (f"--{field}", tagged("zzq", name))]
    result = ucase("intake", "--name", "Jan", "--wijk", "Oost", *options)

    assert result.code == 6
    for field in CLOSED:
        assert f" {field.replace('-', '_')}: " in result.err
    assert "zzq" not in result.err
    assert CONTROL.findall(result.err) == []


@pytest.mark.parametrize(
    "command",
    [
        ("show", "{}"), ("followup", "add", "1", "{}"), ("followup", "done", "{}"),
        ("case", "list", "--wijk", "{}"),
        ("case", "list", "--project", "{}"), ("case", "list", "--manager", "{}"),
        ("case", "list", "--stage", "{}"),
        ("followup", "--within", "{}"), ("report", "wijk", "{}"), ("contact", "list", "--since", "{}"),
        ("area", "add", "x", "--kind", "{}"), ("area", "add", "x", "--within", "y", "--code", "{}"),
        ("followup", "--output", "{}"), ("followup", "--today", "{}"), ("{}",), ("show", "1", "{}"),
        ("--{}",),
        ("followup", "--limit", "{}"), ("followup", "{}"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_no_refusal_repeats_what_was_typed(ucase: Run, hostile: None, command: tuple[str, ...]) -> None:
    for name in NAMES:
        result = ucase(*(part.replace("{}", tagged("zzq", name)) for part in command))
        assert result.code in (2, 3, 6), f"{name}: {result}"
        assert result.out == ""
        assert "zzq" not in result.err, name
        assert CONTROL.findall(result.err) == [], name


@pytest.mark.parametrize("key", [HOSTILE[name][0] for name in NAMES] + ["q" * 100_000, "", "Jan de Vries"])
def test_an_unknown_key_of_a_record_is_refused_as_text(ucase: Run, place: Place, key: str) -> None:
    result = ucase("intake", "--from", "-", stdin=json.dumps({"name": "Jan", "wijk": "Oost", key: "x"}))

    assert result.code == 6
    assert CONTROL.findall(result.err) == []
    assert len(result.err) < 500
    assert "de Vries" not in result.err


# Spreadsheets

FORMULAS = ("=1+1", "+x", "-x", "@x", "=cmd|' /C calc'!A0", "\t=1", "\r=1", " =1")


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_cell_of_a_csv_file_runs(good: Good, place: Place, formula: str) -> None:
    good("area", "add", "--within", f"{formula}9", "--alias", f"{formula}8", "--", formula)
    record = {
        "name": formula, "wijk": formula, "language": formula, "project": formula, "manager": formula,
        "about": formula, "phone": "+905321234567", "email": "=1+1@x.example", "followup": "2026-11-20",
    }  # fmt: skip
    good("intake", "--from", "-", stdin=json.dumps(record))
    good("contact", "add", "--", "1", formula)
    good("followup", "add", "1", "2026-11-21", "--purpose", formula)
    good("followup", "done", "1", "--note", formula)

    found = 0
    for command in (
        ("show", "1"), ("case", "list"), ("contact", "list"), ("followup",), ("followup", "show", "1"),
        ("followup", "show", "2"), ("area", "list"), ("report", "wijk"),
        ("case", "edit", "1", "--about", f"{formula}7"),
    ):  # fmt: skip
        for row in csv.reader(io.StringIO(good(*command, "--output", "csv"))):
            for cell in row:
                assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")), (command, cell)
                found += cell.startswith("'")
    assert found > 20


def test_a_negative_number_or_a_reference_is_left_as_it_is(good: Good, place: Place) -> None:
    good("intake", "--name", "Jan", "--wijk", "Oost", "--followup", "2026-11-20")

    assert "'" not in good("followup", "--output", "csv") + good("case", "list", "--output", "csv")


# A lot of text, and little room


def test_a_hundred_thousand_characters_are_kept_and_shown(
    ucase: Run, good: Good, place: Place, width: Callable[[int], None]
) -> None:
    text = "woord [/b] " * 9_091
    good("intake", "--name", "Jan", "--wijk", "Oost", "--about", text)
    good("contact", "add", "1", text)
    good("followup", "add", "1", "+1d", "--purpose", text)
    good("followup", "done", "1", "--note", text)

    assert json.loads(good("show", "1", "--json"))["case"]["about"] == text.strip()
    for command in (("show", "1"), ("contact", "list"), ("followup", "show", "1"), ("followup",)):
        assert good(*command).count("woord [/b]") in (9_091, 2 * 9_091, 3 * 9_091, 4 * 9_091)
    width(69)
    for command in (("contact", "list"), ("followup",)):
        assert "".join(ucase(*command, terminal=True).out.split()).count("woord[/b]") == 9_091


@pytest.mark.parametrize(
    "field", ["name", "language", "project", "manager", "wijk", "phone", "followup", "worries"]
)
def test_a_hundred_thousand_characters_where_a_word_belongs_are_refused(
    ucase: Run, place: Place, field: str
) -> None:
    record = {"name": "Jan", "wijk": "Oost", field: "q" * 100_000}
    result = ucase("intake", "--from", "-", stdin=json.dumps(record))

    assert result.code == 6
    assert f" {field}: " in result.err
    assert len(result.err) < 500


def test_a_pipe_of_twenty_columns_loses_no_character(
    good: Good, hostile: None, width: Callable[[int], None]
) -> None:
    for command in read_commands():
        for form in FORMS:
            width(200)
            wide = good(*command, "--output", form)
            width(20)
            assert good(*command, "--output", form) == wide


def test_the_command_itself_loses_no_character_in_a_narrow_pipe(good: Good, hostile: None) -> None:
    for command in (("case", "list"), ("show", "1")):
        ran = subprocess.run(
            [sys.executable, "-m", "ucase", *command],
            capture_output=True,
            check=True,
            env={**os.environ, "COLUMNS": "20", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
        )
        assert ran.stdout.decode("utf-8") == good(*command)
