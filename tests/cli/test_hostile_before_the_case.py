"""Whatever is typed before there is a case is text as well: projects, partners, survey, selection."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.test_hostile_text import CONTROL, FORMS, NAMES, WIDTHS, letters, seen, tagged
from tests.conftest import Run
from tests.factories import a_listed_household, a_project
from ucase.domain.clock import Clock
from ucase.domain.text import one_line
from ucase.storage.models import Project
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
ONE_PROJECT = str(len(NAMES) + 1)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the file of the fixture below waits for the next test, since making it takes time."""
    return tmp_path_factory.mktemp("kept") / "cases.db"


@pytest.fixture
def hostile(good: Good, place: Place, kept: Path, clock: Clock) -> None:
    """A project, a partner and a household for each hostile text; all households live in one more project."""
    if kept.exists():
        shutil.copy(kept, place.file)
        return
    for name in NAMES:
        good(
            "project",
            "add",
            tagged("pj", name),
            "--threshold",
            "70",
            "--threshold-source",
            tagged("ts", name),
        )
        good("partner", "add", tagged("pn", name), "--kind", "other", "--alias", tagged("pa", name))
    with Work(place, clock) as work:
        project = a_project(work, "Verzonnendreef")
        for number, name in enumerate(NAMES, start=1):
            a_listed_household(work, project, number, family=one_line(tagged("nm", name)))
        work.commit()
    for number, name in enumerate(NAMES, start=1):
        household = f"H-{number}"
        good(
            "survey", "add", household, "--desired-home", tagged("dh", name),
            "--best-time", tagged("bt", name), "--remarks", tagged("rm", name),
            "--language", tagged("la", name), "--manager", tagged("sm", name),
        )  # fmt: skip
        good("select", "wait", household, "--because", tagged("bc", name), "--with", tagged("pa", name))
        good("signal", "theme", "add", tagged("th", name))
        good(
            "signal", "add", ONE_PROJECT, tagged("sg", name), "--from", "other",
            "--theme", tagged("th", name), "--not-a-person", tagged("np", name),
        )  # fmt: skip
        good("neighbours", "add", household, f"H-{number % len(NAMES) + 1}")
    shutil.copy(place.file, kept)


LISTS = [
    (("project", "list"), ("pj",)),
    (("partner", "list"), ("pn",)),
    (("survey", "list", "--all"), ("nm",)),
    (("select", "list", ONE_PROJECT, "--all"), ("nm",)),
    (("select", "minutes", ONE_PROJECT, "--date", "vandaag"), ("bc", "pn")),
    (("signal", "list", "--all"), ("sg", "th")),
    (("signal", "themes"), ("th",)),
    (("signal", "theme", "list"), ("th",)),
    (("neighbours", "list", ONE_PROJECT), ("nm",)),
    (("neighbours", "check", ONE_PROJECT), ("nm",)),
]
SHOWN = [(("project", "show"), ("pj", "ts")), (("survey", "show"), ("nm", "dh", "bt", "rm", "la", "sm"))]
IDS = [" ".join(command) for command, _ in LISTS]


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize(("command", "tags"), LISTS, ids=IDS)
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
            if columns < 70:
                assert "".join(seen(tag, name).split()) in "".join(result.out.split()), (name, tag)


@pytest.mark.parametrize("columns", [120, 20])
@pytest.mark.parametrize(("command", "tags"), SHOWN, ids=[" ".join(command) for command, _ in SHOWN])
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
        result = ucase(*command, str(number), terminal=True)
        assert result.code == 0, f"{name}: {result.err}"
        assert CONTROL.findall(result.out + result.err) == [], name
        for tag in tags:
            missing = letters(seen(tag, name)) - letters(result.out)
            assert not missing, f"{name} in {tag}: {missing}"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("anon", [(), ("--anon",)], ids=["open", "anon"])
def test_no_form_lets_a_control_character_out_and_anon_no_name_or_text(
    ucase: Run, hostile: None, form: str, anon: tuple[str, ...]
) -> None:
    screens = [(*command, str(number)) for command, _ in SHOWN for number in range(1, len(NAMES) + 1)]
    for command in [*(command for command, _ in LISTS), ("report", "survey", ONE_PROJECT), *screens]:
        result = ucase(*command, "--output", form, *anon)
        assert result.code == 0, result.err
        assert CONTROL.findall(result.out + result.err) == [], command
        if anon:
            for tag in ("nmq", "dhq", "btq", "rmq", "smq", "bcq", "sgq", "npq"):
                assert tag not in result.out, (command, tag)


def test_json_holds_the_text_itself(good: Good, hostile: None) -> None:
    projects = json.loads(good("project", "list", "--json"))["rows"]
    members = [
        member
        for group in json.loads(good("neighbours", "list", ONE_PROJECT, "--json"))["groups"]
        for member in group["members"]
    ]
    answered = {row["ref"]: row["resident"] for row in json.loads(good("survey", "list", "--json"))["rows"]}

    assert {seen("pj", name) for name in NAMES} <= {row["name"] for row in projects}
    assert [member["resident"] for member in members] == [seen("nm", name) for name in NAMES]
    assert answered == {f"H-{number:04d}": seen("nm", name) for number, name in enumerate(NAMES, start=1)}


@pytest.mark.parametrize(
    "command",
    [
        ("project", "show", "{}"), ("project", "add", "x", "--kind", "{}"),
        ("project", "add", "x", "--wijk", "{}"),
        ("project", "add", "x", "--threshold", "{}"), ("project", "add", "x", "--corporation", "{}"),
        ("project", "date", "1", "{}"), ("project", "date", "1", "works-start", "--planned", "{}"),
        ("partner", "add", "x", "--kind", "{}"), ("partner", "edit", "{}", "--name", "x"),
        ("survey", "add", "{}"), ("survey", "show", "{}"), ("survey", "list", "--project", "{}"),
        ("survey", "add", "1", "--persons", "{}"), ("survey", "add", "1", "--moving", "{}"),
        ("survey", "add", "1", "--needs", "{}"), ("survey", "add", "1", "--neighbours", "{}"),
        ("survey", "add", "1", "--asked", "{}"), ("report", "survey", "{}"),
        ("select", "list", "{}"), ("select", "list", "1", "--decision", "{}"),
        ("select", "wait", "{}", "--because", "x"), ("select", "wait", "1", "--because", "x", "--with", "{}"),
        ("select", "minutes", "1", "--date", "{}"), ("select", "minutes", "{}", "--date", "vandaag"),
        ("signal", "add", "{}", "--from", "other", "Rustig"),
        ("signal", "add", "1", "Rustig", "--from", "{}"),
        ("signal", "add", "1", "Rustig", "--from", "other", "--theme", "{}"),
        ("signal", "add", "1", "Rustig", "--from", "other", "--date", "{}"), ("signal", "list", "{}"),
        ("neighbours", "list", "{}"), ("neighbours", "check", "{}"), ("neighbours", "add", "1", "{}"),
        ("neighbours", "add", "{}", "1"), ("neighbours", "remove", "1", "{}"),
        ("approach", "set", "{}", "alone"), ("approach", "set", "1", "{}"), ("approach", "list", "{}"),
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
def test_no_cell_of_a_csv_file_runs(good: Good, place: Place, clock: Clock, formula: str) -> None:
    record = {"name": formula, "threshold": "70", "threshold-source": formula}
    good("project", "add", "--from", "-", stdin=json.dumps(record))
    with Work(place, clock) as work:
        project = work.session.get_one(Project, 1)
        for number in (1, 3):
            a_listed_household(work, project, number, family=one_line(formula))
        work.commit()
    good(
        "survey",
        "add",
        "--from",
        "-",
        stdin=json.dumps({"household": "H-1", "remarks": formula, "desired-home": formula}),
    )
    good("select", "wait", "--from", "-", stdin=json.dumps({"household": "H-1", "because": formula}))
    talk = {"place": "1", "from": "other", "text": formula, "not-a-person": f"{formula} plein"}
    good("signal", "add", "--record", "-", stdin=json.dumps(talk))
    good("neighbours", "add", "1", "2")

    for command in (
        ("project", "list"), ("project", "show", "1"), ("survey", "list"), ("survey", "show", "1"),
        ("select", "list", "1"), ("select", "minutes", "1", "--date", "vandaag"), ("neighbours", "list", "1"),
        ("neighbours", "check", "1"), ("report", "survey", "1"), ("signal", "list"),
    ):  # fmt: skip
        out = good(*command, "--output", "csv")
        assert "'" in out or command[0] == "report", command
        for line in out.splitlines():
            for cell in line.replace('"', "").split(","):
                assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")), (command, cell)
