"""What a run loads: reads go without SQLAlchemy and without Rich. And the TAB key."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from time import perf_counter

import pytest

from tests.conftest import KEY, TODAY
from tests.factories import a_listed_household
from ucase.domain.clock import Clock
from ucase.domain.key_figures import KeyFigure
from ucase.domain.selecting import Decision
from ucase.domain.works import Approach
from ucase.domain.zrm import DOMAINS, Edition
from ucase.storage.models import AreaSignal, HousingWish, NeighbourTie, Project, Selection
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
HEAVY = ("sqlalchemy", "alembic", "pydantic")
# Runs the program and then tells, on the last line of standard error, which of these were loaded.
WATCH = """
import json, sys
from ucase.cli.main import main
try:
    code = main(sys.argv[1:])
except SystemExit as stop:
    code = stop.code
loaded = {name.partition(".")[0] for name in sys.modules}
heavy = {"sqlalchemy", "alembic", "pydantic", "rich", "psycopg", "cryptography", "keyring", "getpass"}
told = sorted(loaded & heavy)
print("\\n" + json.dumps([code, told]), file=sys.stderr)
"""


def loaded(*arguments: str, **environment: str) -> tuple[str, list[str]]:
    """What a run says, and what it loaded."""
    ran = subprocess.run(
        [sys.executable, "-c", WATCH, *arguments],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        check=True,
    )
    code, modules = json.loads(ran.stderr.splitlines()[-1])
    assert code in (0, None), ran.stderr
    return ran.stdout, modules


@pytest.fixture
def case(good: Good, place: Place, clock: Clock) -> None:
    """A file with a case, a contact and a check-in; and a project with what comes before a case."""
    good("intake", "--name", "Jan Geheim", "--wijk", "Oost", "--followup", "2026-11-20")
    good("contact", "add", "1", "Gesproken")
    good("plan", "need", "1", "dust", "--severity", "1")
    good("plan", "support", "N-1", "--tier", "own-strength", "--by", "Jan Geheim")
    good("network", "add", "1", "Els Geheim", "--relation", "sibling", "--closeness", "1")
    good("zrm", "add", "1", "--scores", ",".join(f"{one}=3" for one in DOMAINS[Edition.ZRM_2017]))
    good("move", "set", "1", "--route", "temporary-dwelling")
    good("deadline", "add", "1", "latest-move-out", "2026-12-01")
    good("pulse", "note", "1", "--kind", "crisis")
    good("project", "add", "Verzonnendreef")
    with Work(place, clock) as work:
        project = work.session.get_one(Project, 1)
        for number in (1, 3):
            a_listed_household(work, project, number, family="Geheim").approach = Approach.ALONE
        work.session.add(HousingWish(household_id=2, asked_on=TODAY))
        work.session.add(NeighbourTie(household_id=2, neighbour_id=3, said_on=TODAY))
        work.session.add(
            AreaSignal(told_on=TODAY, project_id=1, role=KeyFigure.SOCIAL_BROKER, summary="Rustig")
        )
        work.session.add(
            Selection(household_id=2, project_id=1, decision=Decision.WAIT, decided_on=TODAY, because="later")
        )
        work.commit()


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (("--version",), "ucase "),
        (("--help",), "Gebruik"),
        (("followup", "--help"), "Gebruik"),
        (("intake", "--help"), "Gebruik"),
        (("followup",), "F-0001"),
        (("followup", "--due"), "F-0001"),
        (("followup", "--due", "--wijk", "Oost", "--json"), "F-0001"),
        (("followup", "show", "1"), "F-0001"),
        (("report", "wijk"), "Oost"),
        (("show", "1"), "UC-0001"),
        (("show", "1", "--json"), "UC-0001"),
        (("case", "list"), "UC-0001"),
        (("case", "list", "--output", "csv"), "UC-0001"),
        (("contact", "list"), "UC-0001"),
        (("area", "list"), "Overvecht"),
        (("project", "list"), "P-0001"),
        (("project", "show", "1"), "Verzonnendreef"),
        (("project", "show", "P-0001", "--json"), "Verzonnendreef"),
        (("partner", "list"), "Woonin"),
        (("survey", "list"), "H-0002"),
        (("survey", "list", "--project", "1", "--json"), "H-0002"),
        (("survey", "list", "--not-reached"), "H-0003"),
        (("survey", "show", "H-2"), "H-0002"),
        (("report", "survey", "1"), "response"),
        (("report", "log"), "given_on"),
        (("report", "wijk", "--output", "html"), "<!doctype html>"),
        (("report", "survey", "1", "--output", "markdown"), "Respons"),
        (("signal", "list"), "Rustig"),
        (("signal", "themes"), "2026-11"),
        (("signal", "theme", "list"), "nuisance"),
        (("select", "list", "1"), "H-0002"),
        (("select", "minutes", "1", "--date", "2026-11-23"), "H-0002"),
        (("approach", "list", "1"), "alone"),
        (("neighbours", "list", "1"), "H-0003"),
        (("neighbours", "list", "1", "--json"), "H-0003"),
        (("neighbours", "check", "P-0001"), "H-0003"),
        (("plan", "show", "1"), "N-0001"),
        (("plan", "show", "1", "--json"), "N-0001"),
        (("plan", "ladder", "1"), "own-strength"),
        (("plan", "kind", "list"), "dust"),
        (("network", "list", "1"), "M-0001"),
        (("network", "show", "1"), "M-0001"),
        (("zrm", "show", "1"), "finances"),
        (("zrm", "show", "1", "--output", "csv"), "finances"),
        (("move", "show", "1"), "temporary-dwelling"),
        (("move", "list"), "UC-0001"),
        (("move", "list", "--no-home", "--within", "6w"), "UC-0001"),
        (("move", "rent", "1"), "rent_before"),
        (("deadline", "list"), "D-0001"),
        (("today",), "F-0001"),
        (("today", "--json"), "F-0001"),
        (("pulse",), "UC-0001"),
        (("pulse", "why", "1"), "UC-0001"),
        (("calendar", "export"), "BEGIN:VCALENDAR"),
        (("report", "caseload"), "intake"),
        (("report", "outcomes"), "spiral"),
        (("report", "support"), "own_network"),
        (("report", "project"), "settled"),
        (("report", "wijk", "--explain", "open"), "UC-0001"),
        (("report", "wijk", "--as-of", "2026-10-01"), "undated"),
        (("deadline", "list", "--open", "--within", "6w", "--json"), "D-0001"),
        (("deadline", "show", "1"), "D-0001"),
        (("deadline", "allowance", "list"), "effective_from"),
        (("deadline", "allowance", "show", "2025-06-01"), "moved_on"),
        (("resident", "list", "1"), "R-0001"),
        (("settings",), "holidays.good-friday"),
        (("schedule", "list"), "aftercare"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_reading_into_a_pipe_loads_nothing_heavy(case: None, command: tuple[str, ...], says: str) -> None:
    out, modules = loaded(*command)

    assert says in out
    assert modules == []


@pytest.mark.parametrize(
    "command",
    [
        ("followup", "--due"), ("report", "wijk"), ("show", "1"), ("plan", "show", "1"),
        ("plan", "ladder", "1"), ("zrm", "show", "1"), ("move", "show", "1"), ("move", "list"),
        ("deadline", "list"), ("deadline", "show", "1"), ("resident", "list", "1"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_a_table_loads_nothing_heavy_either(case: None, command: tuple[str, ...]) -> None:
    assert loaded(*command, "--output", "table")[1] == []


def test_a_write_does_load_it(case: None) -> None:
    """Without this the tests above could pass for the wrong reason."""
    assert "sqlalchemy" in loaded("followup", "add", "1", "morgen")[1]


def test_finding_the_key_of_a_file_takes_less_than_a_millisecond(case: None, place: Place) -> None:
    from ucase.storage.keys import awaits_passphrase, candidates, is_encrypted
    from ucase.storage.leftovers import clear_up

    def find() -> float:
        began = perf_counter()
        clear_up(place.file)
        assert is_encrypted(place.file)
        assert not awaits_passphrase(place.file)
        assert next(candidates(place.file)) == KEY
        return perf_counter() - began

    assert min(find() for _ in range(50)) < 0.001


def completed(line: str, **environment: str) -> tuple[list[str], list[str]]:
    """What TAB offers at the end of a line, and what that loaded."""
    words = line.split(" ")
    out, modules = loaded(
        _UCASE_COMPLETE="complete_bash", COMP_WORDS=line, COMP_CWORD=str(len(words) - 1), **environment
    )
    return out.split("\n"), modules


@pytest.mark.parametrize(
    ("line", "offers"),
    [
        ("ucase follow", "followup"),
        ("ucase followup sh", "show"),
        ("ucase followup done ", "F-0001"),
        ("ucase show UC", "UC-0001"),
        ("ucase show uc-", "uc-0001"),
        ("ucase contact add ", "UC-0001"),
        ("ucase followup --d", "--due"),
        ("ucase case list --stage su", "support"),
        ("ucase intake --source corp", "corporation"),
        ("ucase followup --output c", "csv"),
        ("ucase project show P", "P-0001"),
        ("ucase project add x --kind demo", "demolition-rebuild"),
        ("ucase project date P-0001 sup", "support-poll"),
        ("ucase partner add x --kind con", "contractor"),
    ],
)
def test_tab_offers_words_and_references_and_loads_nothing_heavy(case: None, line: str, offers: str) -> None:
    found, modules = completed(line)

    assert any(offers in one for one in found)
    assert modules == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_tab_shows_no_name_in_any_shell(case: None, shell: str) -> None:
    out, modules = loaded(
        _UCASE_COMPLETE=f"complete_{shell}",
        _TYPER_COMPLETE_ARGS="ucase show ",
        _TYPER_COMPLETE_FISH_ACTION="get-args",
        COMP_WORDS="ucase show ",
        COMP_CWORD="2",
    )

    assert "UC-0001" in out
    assert "Geheim" not in out
    assert set(modules) <= {"rich"}  # Typer renders what it offers to zsh and fish with it


def test_tab_is_silent_when_there_is_no_file_or_another_kind(case: None, place: Place) -> None:
    assert completed("ucase show ", UCASE_DB="/geen/plek")[0] == ["", ""]
    place.file.write_bytes(b"iets anders" * 1000)
    assert completed("ucase followup done ")[0] == ["", ""]
