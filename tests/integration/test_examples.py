"""The worked example is true: every command in it gives the output that stands below it."""

import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from ucase.cli.main import main
from ucase.domain.bsn import holds_bsn
from ucase.domain.intake import FIELDS

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
WORKED = EXAMPLES / "een-maand-werk.md"
BEFORE = EXAMPLES / "van-lijst-tot-overleg.md"
SHARED = EXAMPLES / "een-vraag-delen.md"
YEAR = EXAMPLES / "een-jaar-met-een-huishouden.md"
HOUSEHOLDS = EXAMPLES / "intake-huishoudens.json"

CHECKED = "<!-- De tabel hieronder wordt nagerekend: "
KEYS = {
    "wijk": "wijk", "open": "open", "intake": "intake", "begeleiding": "support", "geopend": "opened",
    "gesloten": "closed", "te laat": "overdue", "langer dan 30 dagen stil": "no_contact_30",
    "contacten": "contacts",
}  # fmt: skip
"""What the headings of the table are called in JSON."""

Cli = Callable[[str], str]


class Step(NamedTuple):
    """A command in a console block and the lines below it, up to the next one."""

    command: str
    output: str


def steps(text: str) -> list[Step]:
    """Every command in every console block, in order."""
    found: list[Step] = []
    inside = False
    for line in text.splitlines():
        if line.startswith("```"):
            inside = line == "```console"
        elif inside and line.startswith("$ "):
            found.append(Step(line.removeprefix("$ "), ""))
        elif inside:
            found[-1] = found[-1]._replace(output=f"{found[-1].output}{line}\n")
    return found


def table_after(text: str, marker: str) -> list[dict[str, str]]:
    """The rows of the first table after a marker, by their headings."""
    after = text.partition(marker)[2].splitlines()
    lines = [line.strip("|").split("|") for line in after if line.startswith("|")]
    headings, _, *rows = [[cell.strip() for cell in line] for line in lines]
    return [dict(zip(headings, row, strict=True)) for row in rows]


def settings(folder: Path) -> dict[str, str]:
    """An empty place, in Dutch."""
    return {
        "UCASE_DB": str(folder / "cases.db"),
        "UCASE_CONFIG": str(folder / "config"),
        "UCASE_STATE": str(folder / "state"),
        "UCASE_LANG": "nl",
        "COLUMNS": "100",
    }


def expected_of(said: str, command: str, printed: str) -> int:
    """The exit code that goes with what was printed; an import that leaves rows out has one of its own."""
    if said != command and re.search("^Fout: ", printed, re.MULTILINE):
        return 4
    return 6 if re.search(r"^(?:rejected\tline=|Afgewezen$)", printed, re.MULTILINE) else 0


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    """The program as a process of its own, on an empty place, beside a copy of the examples.

    A copy, because an import writes the rows that it rejects beside the list.
    """
    shutil.copytree(EXAMPLES, tmp_path / "examples")
    others = {name: value for name, value in os.environ.items() if not name.startswith("UCASE_")}

    def run(command: str) -> str:
        said = command.removesuffix(" 2>&1")  # with what the program says beside the data
        program, *arguments = shlex.split(said)
        assert program == "ucase"
        done = subprocess.run(
            [sys.executable, "-m", "ucase", *arguments],
            cwd=tmp_path,
            env={**others, **settings(tmp_path)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE if said == command else subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == expected_of(said, command, done.stdout), f"{command}\n{done.stderr}"
        return done.stdout

    return run


@pytest.fixture
def here(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """The same in this process, for a long example: a process per command takes four times as long."""
    monkeypatch.chdir(tmp_path)
    for name in [one for one in os.environ if one.startswith("UCASE_")]:
        monkeypatch.delenv(name)
    for name, value in settings(tmp_path).items():
        monkeypatch.setenv(name, value)

    def run(command: str) -> str:
        said = command.removesuffix(" 2>&1")
        _, *arguments = shlex.split(said)
        out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="")
        errors = out if said != command else io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="")
        with monkeypatch.context() as patch, open(os.devnull, encoding="utf-8") as nothing:  # noqa: PTH123
            for name, stream in (("stdin", nothing), ("stdout", out), ("stderr", errors)):
                patch.setattr(sys, name, stream)
            code = main(arguments)
        out.seek(0)
        printed = out.read()
        assert code == expected_of(said, command, printed), command
        return printed

    return run


def test_every_command_gives_what_stands_below_it(cli: Cli) -> None:
    text = WORKED.read_text(encoding="utf-8")
    told = steps(text)
    assert len(told) > 15

    assert [Step(step.command, cli(step.command)) for step in told] == told

    command = text.partition(CHECKED)[2].partition(" -->")[0]
    document = json.loads(cli(command))
    figures = [*document["rows"], {**document["total"], "wijk": "totaal"}]
    assert table_after(text, CHECKED) == [
        {heading: str(row[key] if row[key] is not None else "onbekend") for heading, key in KEYS.items()}
        for row in figures
    ]


def test_from_an_empty_file_to_the_minutes_every_command_gives_what_stands_below_it(here: Cli) -> None:
    told = steps(BEFORE.read_text(encoding="utf-8"))
    assert len(told) > 25

    assert [Step(step.command, here(step.command)) for step in told] == told

    project = json.loads(here("ucase --today 2026-11-23 project show P-0001 --json"))["project"]
    said = re.search(
        r"Van de (\d+) huishoudens zijn er (\d+) gesproken, (\d+) opgepakt en (\d+) wacht",
        BEFORE.read_text("utf-8"),
    )
    assert said is not None
    assert [int(one) for one in said.groups()] == [
        project["households"], project["spoken_to"], project["selected"], project["waiting"],
    ]  # fmt: skip


def test_a_question_is_shared_and_after_withdrawal_refused(cli: Cli) -> None:
    text = SHARED.read_text(encoding="utf-8")
    told = steps(text)

    assert [Step(step.command, cli(step.command)) for step in told] == told

    at = {words: next(place for place, one in enumerate(told) if words in one.command) for words in (
        "consent give", "share UC-0001 --with buurtteam", "consent withdraw", "--what contact,schulden 2>&1",
    )}  # fmt: skip
    assert list(at.values()) == sorted(at.values())
    document = told[at["share UC-0001 --with buurtteam"]].output
    assert "Er loopt iets bij een incassobureau." in document
    assert "broer" not in document, "what was told in confidence"
    refusal = told[at["--what contact,schulden 2>&1"]].output
    assert "ingetrokken (T-0001)" in refusal
    assert "Fout: Er gaat niets uit" in refusal
    assert len(json.loads(cli("ucase --today 2026-11-23 share list --json"))["rows"]) == 1


def test_through_one_household_s_year_every_command_gives_what_stands_below_it(here: Cli) -> None:
    text = YEAR.read_text(encoding="utf-8")
    told = steps(text)
    assert len(told) > 60

    back = 1 + max(place for place, step in enumerate(told) if " --today 2025-09-15 " in step.command)

    assert [Step(step.command, here(step.command)) for step in told[:back]] == told[:back]
    case = json.loads(here("ucase --today 2025-09-15 show UC-0001 --json"))["case"]
    assert [Step(step.command, here(step.command)) for step in told[back:]] == told[back:]

    check_rent(text, case["move"])
    assert [one["solved"] for one in case["plan"]["ladder"]] == [1, 1, 1, 1, 0]
    assert [one["state"] for one in case["plan"]["needs"]] == ["resolved"] * 4
    assert "Vier belemmeringen zijn opgelost, elk op een andere trede" in text
    check_change(text, case["zrm"])
    assert [one["outcome"] for one in case["move"]["offers"]] == ["refused", "accepted"]
    assert sorted(one["status"] for one in case["deadlines"]) == ["late", "met", "met", "met"]
    check_relapse(text, json.loads(here("ucase --today 2026-04-28 show UC-0001 --json"))["case"])


def check_relapse(text: str, case: dict[str, Any]) -> None:
    """The closing stays beside the reopening, with what the text says of it; the new series is planned."""
    first, again = case["episodes"]
    assert (first["opened"], first["settled"], first["closed"]) == ("2024-09-02", "2025-09-15", "2025-12-15")
    assert "de sluiting van 15 december blijft staan" in text
    assert first["outcomes"] == ["spiral=partly", "steady=reached", "obstacles=reached"]
    assert (again["opened"], again["closed"]) == ("2026-04-13", None)
    assert [one["ref"] for one in case["followups"]] == [f"F-{number:04d}" for number in range(12, 17)]


def check_rent(text: str, move: dict[str, int]) -> None:
    """What the text says of the rent follows from the figures."""
    said = re.search(
        r"van € (\S+) naar € (\S+): een verschil van € (\S+), en van (\d+) naar (\d+) procent", text
    )
    assert said is not None
    euros = [float(one.replace(",", ".")) for one in said.groups()[:3]]
    assert euros == [move["net_before"], move["net_after"], move["difference"]]
    assert [int(one) for one in said.groups()[3:]] == [move["share_before"], move["share_after"]]


def check_change(text: str, series: list[dict[str, dict[str, int]]]) -> None:
    """What the text says of the measurements is the change per domain."""
    said = re.search(
        r"Van de dertien domeinen gingen er (\w+) omhoog en (\w+) omlaag; (\w+) bleven gelijk", text
    )
    assert said is not None
    changes = list(series[0]["change"].values())
    assert [NUMBERS[one] for one in said.groups()] == [
        sum(one > 0 for one in changes), sum(one < 0 for one in changes), changes.count(0),
    ]  # fmt: skip


NUMBERS = {"een": 1, "zes": 6}


def test_a_deadline_is_shown_as_missed_until_it_is_done_and_an_unknown_amount_as_unknown() -> None:
    told = steps(YEAR.read_text(encoding="utf-8"))
    shown = [step.output for step in told if " show UC-0001 --output table" in step.command]
    first, halfway, last = (one for one in shown if "Wat er gebeurde" in one)
    known, unknown = (step.output for step in told if " allowance show " in step.command)

    assert "Nog niet vastgelegd" in first
    assert "Dringend\n  D-0003  ma 17 feb 2025  14 dagen verlopen" in halfway
    assert "D-0003 te laat gedaan" in last
    assert "Dringend" not in last
    assert "amount\t7428" in known
    assert "amount\t\n" in unknown


def test_the_households_use_every_field_and_hold_no_bsn() -> None:
    text = HOUSEHOLDS.read_text(encoding="utf-8")
    households = json.loads(text)

    assert len(households) == 20
    assert {field for household in households for field in household} == set(FIELDS)
    assert not holds_bsn(text)
    for household in households:
        assert household.get("email", "@voorbeeld.example").lower().endswith("@voorbeeld.example")
