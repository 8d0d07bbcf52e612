"""Whatever is typed during the works is text as well: plan, measurements, move, deadlines, residents."""

import csv
import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.test_hostile_text import CONTROL, FORMS, NAMES, WIDTHS, letters, seen, tagged
from tests.conftest import Run
from ucase.domain.zrm import DOMAINS, Edition
from ucase.storage.place import Place

Good = Callable[..., str]
LEVELS = ",".join(f"{one}=3" for one in DOMAINS[Edition.ZRM_2017])


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the file of the fixture below waits for the next test, since making it takes time."""
    return tmp_path_factory.mktemp("kept") / "cases.db"


@pytest.fixture
def hostile(good: Good, place: Place, kept: Path) -> None:
    """A case for each hostile text, which stands in every field of the works that takes text.

    Of each case the first need, support and deadline ended, and the second is open: N-1 and N-2, and so on.
    """
    if kept.exists():
        shutil.copy(kept, place.file)
        return
    records = [{"name": f"Jan {name}", "wijk": "Oost", "followup": "none"} for name in NAMES]
    good("intake", "--from", "-", "--allow-duplicate", stdin=json.dumps(records))
    for number, name in enumerate(NAMES, start=1):
        case, ended, still_open = str(number), 2 * number - 1, 2 * number
        good("resident", "add", case, tagged("rs", name))
        good("plan", "goal", case, tagged("gl", name), "--under", "1")
        good("plan", "kind", "add", tagged("kd", name))
        for _ in (ended, still_open):
            good("plan", "need", case, tagged("kd", name), "--severity", "2", "--about", tagged("nd", name))
        good("plan", "support", f"N-{ended}", "--tier", "zelf", "--by", tagged("pr", name))
        good("plan", "end", f"S-{ended}", tagged("re", name))
        good("plan", "resolve", f"N-{ended}", tagged("tn", name))
        good(
            "plan", "support", f"N-{still_open}", "--tier", "vrijwilliger", "--by", tagged("pr", name),
            "--lower", tagged("lw", name),
        )  # fmt: skip
        good("network", "add", case, tagged("nw", name), "--relation", "buur", "--closeness", "1",
             "--helps-with", tagged("hw", name))  # fmt: skip
        good(
            "zrm", "add", case, "--resident", f"R-{number:04d}", "--scores", LEVELS,
            "--remarks", tagged("zr", name),
        )  # fmt: skip
        good(
            "move", "set", case, "--route", "wisselwoning", "--to", tagged("to", name),
            "--income-band", tagged("ib", name),
        )  # fmt: skip
        good("move", "offer", case, tagged("of", name), "--on", "2026-06-01")
        good("move", "offer", case, "--outcome", "refused", "--because", tagged("ob", name))
        good("move", "rent", case, "--before", "500", "--source", tagged("sr", name))
        good(
            "deadline", "add", case, "anders", "2026-11-01", "--about", tagged("da", name),
            "--source", tagged("ds", name),
        )  # fmt: skip
        good("deadline", "done", f"D-{ended}", tagged("dr", name))
        good("deadline", "add", case, "verhuizen", "2026-12-01", "--source", tagged("ds", name))
        good("deadline", "allowance", "add", f"20{number:02d}-01-01", "100", "--source", tagged("as", name))
    shutil.copy(place.file, kept)


# Each screen with what must be seen on it; ``{}`` is the number of a case.
SCREENS = [
    (("show", "{}"), ("rs", "gl", "kd", "nd", "pr", "nw", "zr", "to", "of", "ob", "ds", "dr", "re", "tn")),
    (("plan", "show", "{}"), ("gl", "kd", "nd", "pr", "lw", "re", "tn")),
    (("plan", "ladder", "{}"), ("kd", "pr", "re")),
    (("zrm", "show", "{}"), ("zr",)),
    (("move", "show", "{}"), ("to", "of", "ob", "ib", "sr")),
    (("move", "rent", "{}"), ("ib", "sr")),
    (("resident", "list", "{}"), ("rs",)),
    (("network", "list", "{}"), ("nw", "hw")),
    (("network", "show", "{}"), ("nw", "hw")),
]
LISTS = [
    (("move", "list", "--all"), ("to",)),
    (("deadline", "list", "--all"), ("ds",)),
    (("deadline", "allowance", "list"), ("as",)),
    (("plan", "kind", "list"), ("kd",)),
]
PRIVATE = ("rsq", "glq", "ndq", "prq", "req", "tnq", "lwq", "nwq", "hwq", "zrq", "toq", "ofq", "obq", "ibq",
           "daq", "drq")  # fmt: skip


def of_case(command: tuple[str, ...], number: int) -> tuple[str, ...]:
    """The command for one case."""
    return tuple(part.replace("{}", str(number)) for part in command)


def every_read() -> list[tuple[str, ...]]:
    """Every reading command, for every case and every deadline."""
    numbers = range(1, len(NAMES) + 1)
    screens = [of_case(command, number) for command, _ in SCREENS for number in numbers]
    details = [("deadline", "show", f"D-{2 * number - 1}") for number in numbers]
    return [*screens, *details, *(command for command, _ in LISTS)]


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize(("command", "tags"), SCREENS, ids=[" ".join(command) for command, _ in SCREENS])
def test_every_screen_shows_the_text_and_nothing_but_text(
    ucase: Run,
    hostile: None,
    monkeypatch: pytest.MonkeyPatch,
    columns: int,
    command: tuple[str, ...],
    tags: tuple[str, ...],
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    for number, name in enumerate(NAMES, start=1):
        result = ucase(*of_case(command, number), terminal=True)
        assert result.code == 0, f"{name}: {result.err}"
        assert CONTROL.findall(result.out + result.err) == [], name
        for tag in tags:
            missing = letters(seen(tag, name)) - letters(result.out)
            assert not missing, f"{name} in {tag}: {missing}"


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize(("command", "tags"), LISTS, ids=[" ".join(command) for command, _ in LISTS])
def test_every_list_shows_the_text_and_nothing_but_text(
    ucase: Run,
    hostile: None,
    monkeypatch: pytest.MonkeyPatch,
    columns: int,
    command: tuple[str, ...],
    tags: tuple[str, ...],
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    result = ucase(*command, terminal=True)

    assert result.code == 0, result.err
    assert CONTROL.findall(result.out + result.err) == []
    for name in NAMES:
        for tag in tags:
            missing = letters(seen(tag, name)) - letters(result.out)
            assert not missing, f"{name} in {tag}: {missing}"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("anon", [(), ("--anon",)], ids=["open", "anon"])
def test_no_form_lets_a_control_character_out_and_anon_no_name_or_text(
    ucase: Run, hostile: None, form: str, anon: tuple[str, ...]
) -> None:
    for command in every_read():
        result = ucase(*command, "--output", form, *anon)
        assert result.code == 0, result.err
        assert CONTROL.findall(result.out + result.err) == [], command
        if anon:
            assert [tag for tag in PRIVATE if tag in result.out] == [], command


@pytest.mark.parametrize("columns", [120, 20])
def test_with_anon_no_screen_lets_a_name_or_text_out(
    ucase: Run, hostile: None, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    for command in every_read():
        result = ucase(*command, "--anon", terminal=True)
        assert result.code == 0, result.err
        assert CONTROL.findall(result.out + result.err) == [], command
        assert [tag for tag in PRIVATE if tag in result.out] == [], command


def test_json_holds_the_text_itself(good: Good, hostile: None) -> None:
    for number, name in enumerate(NAMES, start=1):
        case = json.loads(good("show", str(number), "--json"))["case"]
        ended, still_open = case["plan"]["needs"]
        assert case["plan"]["goals"][0]["words"] == seen("gl", name, lines=True)
        assert ended["about"] == seen("nd", name, lines=True)
        assert ended["turns"][0]["words"] == seen("tn", name, lines=True)
        assert ended["supports"][0]["result"] == seen("re", name, lines=True)
        assert ended["kind"] == seen("kd", name)
        assert still_open["supports"][0]["lower_tiers"] == seen("lw", name, lines=True)
        assert still_open["supports"][0]["by"] == seen("pr", name, lines=True)
        assert case["zrm"][0]["measurements"][0]["remarks"] == seen("zr", name, lines=True)
        assert case["move"]["to_place"] == seen("to", name)
        assert case["move"]["offers"][0]["because"] == seen("ob", name, lines=True)
        assert case["deadlines"][0]["about"] == seen("da", name, lines=True)
        assert case["deadlines"][0]["result"] == seen("dr", name, lines=True)
        assert case["residents"][1]["name"] == seen("rs", name)


@pytest.mark.parametrize(
    "command",
    [
        ("plan", "show", "{}"), ("plan", "ladder", "{}"), ("plan", "goal", "{}", "x", "--under", "1"),
        ("plan", "goal", "1", "x", "--under", "{}"), ("plan", "goal", "1", "x", "--under", "1", "--on", "{}"),
        ("plan", "need", "1", "{}", "--severity", "1"), ("plan", "need", "1", "dust", "--severity", "{}"),
        ("plan", "need", "1", "dust", "--severity", "1", "--goal", "{}"), ("plan", "resolve", "{}"),
        ("plan", "reopen", "{}"), ("plan", "support", "{}", "--tier", "zelf", "--by", "x"),
        ("plan", "support", "N-2", "--tier", "{}", "--by", "x"), ("plan", "agree", "{}"),
        ("plan", "support", "N-2", "--tier", "zelf", "--by", "x", "--status", "{}"),
        ("plan", "start", "{}"), ("plan", "end", "{}"), ("plan", "refuse", "{}"),
        ("zrm", "show", "{}"), ("zrm", "add", "{}", "--scores", LEVELS),
        ("zrm", "add", "1", "--resident", "{}", "--scores", LEVELS), ("zrm", "add", "1", "--scores", "{}"),
        ("zrm", "add", "1", "--scores", "finances={}"), ("zrm", "add", "1", "--scores", "{}=3"),
        ("zrm", "add", "1", "--edition", "{}", "--scores", LEVELS),
        ("move", "show", "{}"), ("move", "set", "1", "--route", "{}"), ("move", "set", "1", "--start", "{}"),
        ("move", "set", "1", "--works-agreed", "{}"), ("move", "set", "1", "--wish", "{}"),
        ("move", "offer", "1", "x", "--outcome", "{}"), ("move", "offer", "1", "x", "--rent", "{}"),
        ("move", "rent", "1", "--before", "{}"), ("move", "rent", "1", "--step", "{}"),
        ("move", "list", "--within", "{}"), ("move", "list", "--project", "{}"),
        ("deadline", "show", "{}"), ("deadline", "add", "1", "{}", "2026-12-01"),
        ("deadline", "add", "1", "anders", "{}"),
        ("deadline", "add", "1", "anders", "2026-12-01", "--basis", "{}"),
        ("deadline", "add", "1", "anders", "2026-12-01", "--amount", "{}"),
        ("deadline", "done", "{}"), ("deadline", "withdraw", "{}", "--because", "x"),
        ("deadline", "list", "--case", "{}"), ("deadline", "list", "--within", "{}"),
        ("deadline", "allowance", "show", "{}"),
        ("resident", "list", "{}"), ("resident", "add", "1", "Bo", "--role", "{}"),
        ("resident", "add", "1", "Bo", "--birth-year", "{}"), ("resident", "add", "1", "Bo", "--phone", "{}"),
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


FORMULAS = ("=1+1", "+x", "-x", "@x", "\t=1", " =1")


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_cell_of_a_csv_file_runs(good: Good, place: Place, formula: str) -> None:
    def given(*command: str, **fields: str) -> None:
        good(*command, "--from", "-", stdin=json.dumps(fields))

    good("intake", "--name", "Jan", "--wijk", "Oost", "--no-followup")
    given("resident", "add", case="1", name=formula)
    given("plan", "goal", case="1", words=formula, under="1")
    good("plan", "need", "1", "dust", "--severity", "1")
    given("plan", "support", need="N-1", tier="zelf", by=formula)
    given("move", "set", case="1", route="wisselwoning", to=formula, income_band=formula)
    given("move", "rent", case="1", before="500", source=formula)
    given("deadline", "add", case="1", kind="anders", date="2026-12-01", source=formula, about=formula)
    given("zrm", "add", case="1", resident="R-0001", scores=LEVELS, remarks=formula)
    found = 0
    for command in (
        ("show", "1"), ("plan", "show", "1"), ("zrm", "show", "1"), ("move", "show", "1"), ("move", "list"),
        ("move", "rent", "1"), ("deadline", "list"), ("deadline", "show", "D-1"), ("resident", "list", "1"),
    ):  # fmt: skip
        for row in csv.reader(io.StringIO(good(*command, "--output", "csv"))):
            for cell in row:
                assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")), (command, cell)
                found += cell.startswith("'")
    assert found > 6
