"""Undo and redo: every table is exactly what it was, row by row, whatever the command was."""

import json
import tempfile
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from typer.main import get_command

from tests.conftest import TODAY, Run, copy_file
from tests.integration.test_postgresql import LIFE
from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import WORDS
from ucase.cli.main import main
from ucase.storage.connect import connect_file
from ucase.storage.log.check import verify
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
Tables = dict[str, list[tuple[Any, ...]]]
OF_THE_LOG = {"change", "change_set", "access", "alembic_version", "sqlite_sequence"}
LISTS = Path(__file__).parents[2] / "examples"
BY_HAND = {
    ("import", "dwellings"): "below, with a list of its own",
    ("survey", "import"): "below, with a list of its own",
    ("area", "import"): "below, with a file of its own",
    ("erase",): "is never taken back: tests/cli/test_erase.py",
    ("retention", "destroy"): "is never taken back: tests/cli/test_retention.py",
    ("undo",): "takes back itself",
    ("redo",): "does again itself",
}
"""Writing commands that are not in :data:`LIFE`, and where they are tried."""
ABOUT_THE_FILE = {
    ("backup",), ("restore",), ("key", "passphrase"), ("key", "remove"), ("key", "rotate"),
    ("key", "recovery"), ("key", "recover"), ("key", "encrypt"), ("key", "decrypt"),
}  # fmt: skip
"""These write the file as a whole or beside it, and no row in it: they are no step."""
MORE = (
    ("dossier", "decide", "UC-1", "contact.1.summary", "--resident", "Els", "--show", "--because", "mag"),
    (
        "dossier",
        "correct",
        "UC-1",
        "contact.1.summary",
        "--resident",
        "Els",
        "--to",
        "Koffie.",
        "--statement",
        "Zo was het.",
    ),
    ("retention", "policy", "Wmo 15 jaar", "--use"),
    ("dossier", "object", "UC-1", "--resident", "Els", "--against", "rapporten"),
    ("dossier", "object", "UC-1", "--resident", "Els", "--uphold", "--because", "terecht"),
    ("dossier", "request", "UC-1", "Wil alles zien.", "--resident", "Els", "--on", "2026-11-02"),
    ("dossier", "longer", "UC-1", "--resident", "Els", "--because", "veel verslagen"),
    ("dossier", "answer", "UC-1", "Kopie meegegeven.", "--resident", "Els"),
    ("dossier", "restrict", "UC-4", "--because", "wordt nagekeken"),
    ("dossier", "unrestrict", "UC-4", "--because", "nagekeken"),
    ("neighbours", "remove", "H-2", "UC-1"),
    ("case", "edit", "UC-1", "--worries", "privacy", "--manager", "Karel Bos", "--addition", ""),
    ("followup", "done", "F-4", "--note", "gebeld"),
    ("followup", "plan", "UC-1", "--every", "2w", "--until", "2027-01-18"),
    ("settle", "UC-1", "--on", "2026-11-20"),
    ("schedule", "add", "Drukke weken", "--every", "7d", "--lasts", "3w"),
    ("schedule", "edit", "drukke weken", "--every", "2w", "--lasts", "6w"),
    ("transfer", "UC-1", "--to", "Karel Bos"),
    ("pulse", "note", "UC-1", "twee maanden achter", "--kind", "rent-arrears"),
    ("pulse", "handle", "UC-1", "--because", "gebeld"),
    ("consent", "give", "UC-1", "--resident", "R-1", "--to", "buurtteam", "--for", "schuldhulp", "--what",
     "contact,finances", "--how", "spoken"),
    ("share", "new", "UC-1", "--resident", "R-1", "--with", "buurtteam", "--what", "contact"),
    ("consent", "withdraw", "T-1", "--because", "liever niet"),
    ("refer", "new", "UC-1", "--resident", "R-1", "--to", "buurtteam", "--for", "schuldhulp"),
    ("refer", "sent", "V-1"),
    ("refer", "accepted", "V-1", "volgende week"),
    ("refer", "handover", "V-1", "2-12-2026", "--people", "Jan en Sam"),
    ("refer", "started", "V-1"),
    ("refer", "done", "V-1", "regeling loopt"),
    ("refer", "new", "UC-1", "--resident", "R-1", "--to", "buurtteam", "--for", "opvoeding"),
    ("refer", "sent", "V-2"),
    ("refer", "declined", "V-2", "--because", "wachtlijst"),
    ("refer", "new", "UC-1", "--resident", "R-1", "--to", "buurtteam", "--for", "taal"),
    ("refer", "withdraw", "V-3", "--because", "liever niet"),
)  # fmt: skip


def tables(place: Place) -> Tables:
    """Every row of every table but those of the log, with its version."""
    connection = connect_file(place.file)
    try:
        names = [one[0] for one in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: connection.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall()
            for name in sorted(set(names) - OF_THE_LOG)
        }
    finally:
        connection.close()


def fits(place: Place) -> bool:
    """Whether the log fits the tables."""
    connection = connect_file(place.file)
    try:
        return verify(connection).ok
    finally:
        connection.close()


def steps(place: Place) -> int:
    """How many entries the log has."""
    connection = connect_file(place.file)
    try:
        return int(connection.execute("SELECT count(*) FROM change_set").fetchone()[0])
    finally:
        connection.close()


def writing_commands() -> Iterator[tuple[str, ...]]:
    """The words of every command that writes, from the registry of commands."""

    def under(words: tuple[str, ...], command: Any) -> Iterator[tuple[str, ...]]:
        if isinstance(command, WritingCommand):
            yield words
        for name, one in getattr(command, "commands", {}).items():
            yield from under((*words, name), one)

    for word, module in WORDS.items():
        command = get_command(import_module(module).app)
        yield from under((word,), command)


def test_every_writing_command_is_taken_back_somewhere_in_these_tests() -> None:
    tried = {line[:length] for line in (*LIFE, *MORE) for length in (1, 2, 3)} | set(BY_HAND) | ABOUT_THE_FILE

    assert [words for words in writing_commands() if words not in tried] == []


def test_a_working_life_is_taken_back_step_by_step_and_done_again(place: Place, good: Good) -> None:
    states = [tables(place)]
    for command in (*LIFE, *MORE):
        before = steps(place)
        good(*command)
        if steps(place) > before:
            states.append(tables(place))
    assert len(states) > 80
    assert fits(place)

    for state in states[-2::-1]:
        good("undo", "--yes")
        assert tables(place) == state
    assert fits(place)
    for state in states[1:]:
        good("redo", "--yes")
        assert tables(place) == state
    assert fits(place)


def test_an_import_of_a_list_is_one_step_back_and_forth(place: Place, good: Good, tmp_path: Path) -> None:
    rows = [f"3562 XA;{one};J. Verzonnen;0612345678;655,50" for one in range(1, 1201)]
    path = tmp_path / "list.csv"
    path.write_text("\n".join(["Postcode;Huisnummer;Naam;Telefoon;Huur", *rows]), encoding="utf-8")
    good("project", "add", "Verzonnendreef")
    states = [tables(place)]
    good("import", "dwellings", str(path), "--project", "1", "--yes")
    states.append(tables(place))
    path.write_text(path.read_text("utf-8").replace(";655,50", ";700").replace("J. Verz", "K. Verz"), "utf-8")
    good("import", "dwellings", str(path), "--project", "1", "--yes")
    states.append(tables(place))

    for state in states[-2::-1]:
        good("undo", "--yes")
        assert tables(place) == state
    for state in states[1:]:
        good("redo", "--yes")
        assert tables(place) == state
    assert fits(place)


def test_other_imports_are_taken_back_as_well(place: Place, good: Good, tmp_path: Path) -> None:
    numbers = tmp_path / "pc6hnr20250801_gwb.csv"
    lines = ["PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025"]
    lines += [f"3562XA;{one};BU03440341;WK034403;GM0344" for one in range(1, 40)]
    numbers.write_text("\n".join(lines), encoding="utf-8")
    good("project", "add", "Verzonnendreef")
    dwellings = tmp_path / "list.csv"
    dwellings.write_text("Postcode;Huisnummer;Naam\n3562 XA;1;J. Verzonnen\n3562 XA;2;K. Bedacht", "utf-8")
    good("import", "dwellings", str(dwellings), "--project", "1", "--yes")
    survey = tmp_path / "survey.csv"
    survey.write_text(
        "Postcode;Huisnummer;Datum;Terugkeren of verhuizen?;Waar tijdens het werk?;Zorgen\n"
        "3562 XA;1;2026-11-01;terug;familie;huur\n3562 XA;2;2026-11-01;terug;familie;stof",
        "utf-8",
    )
    for command in (
        ("area", "import", str(numbers), "--yes"),
        ("survey", "import", str(survey), "--project", "1", "--yes"),
    ):
        before, count = tables(place), steps(place)
        good(*command)
        assert steps(place) == count + 1
        after = tables(place)
        assert after != before
        good("undo", "--yes")
        assert tables(place) == before
        good("redo", "--yes")
        assert tables(place) == after
    assert fits(place)


# What stands in the way


def test_a_step_on_which_later_work_stands_is_refused_with_that_step(
    place: Place, ucase: Run, good: Good
) -> None:
    good("intake", "--name", "Jan Verzonnen", "--wijk", "Zuid")
    good("contact", "add", "1", "Koffie")
    before = tables(place)

    refused = ucase("undo", "2", "--yes")

    assert refused.code == 4
    assert "Stap 3 bouwt voort op stap 2" in refused.err
    assert tables(place) == before
    good("undo", "3", "--yes")
    good("undo", "2", "--yes")


def test_an_edit_of_the_same_record_stands_in_the_way_and_one_elsewhere_does_not(
    place: Place, ucase: Run, good: Good
) -> None:
    good("intake", "--name", "Jan Verzonnen", "--wijk", "Zuid", "--no-followup")
    good("case", "edit", "1", "--phone", "0612345678")
    good("case", "edit", "1", "--phone", "0687654321")
    good("case", "edit", "1", "--about", "Wil blijven")

    assert ucase("undo", "3", "--yes").code == 4
    good("undo", "4", "--yes")
    good("undo", "3", "--yes")
    assert "Wil blijven" in good("show", "1")


def test_only_ones_own_steps_are_taken_back(
    place: Place, ucase: Run, good: Good, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "Sanne de Wit")
    good("intake", "--name", "Jan Verzonnen", "--wijk", "Zuid")
    monkeypatch.setenv("UCASE_MANAGER", "Karel Bos")
    before = tables(place)

    assert ucase("undo", "--yes").code == 3
    assert ucase("undo", "2", "--yes").code == 4
    assert ucase("undo", "99", "--yes").code == 3
    assert ucase("undo", "1", "--yes").code == 4
    assert tables(place) == before


def test_without_a_yes_nothing_happens_and_what_would_is_shown(place: Place, ucase: Run, good: Good) -> None:
    good("intake", "--name", "Jan Verzonnen", "--wijk", "Zuid")
    before = tables(place)

    off_a_terminal = ucase("undo")
    at_a_terminal = ucase("undo", stdin="n\n", asks=True)

    assert (off_a_terminal.code, at_a_terminal.code) == (4, 4)
    assert "Verzonnen" in off_a_terminal.out
    assert "Verzonnen" in at_a_terminal.out
    assert tables(place) == before
    assert ucase("undo", stdin="j\n", asks=True).code == 0
    assert tables(place) != before


def test_a_row_that_another_program_changed_is_not_overwritten(place: Place, ucase: Run, good: Good) -> None:
    good("intake", "--name", "Jan Verzonnen", "--wijk", "Zuid")
    connection = connect_file(place.file)
    connection.execute("UPDATE resident SET family_name = 'Anders'")
    connection.close()

    refused = ucase("undo", "--yes")

    assert refused.code == 4
    assert "audit verify" in refused.err


def test_a_step_of_which_something_was_erased_is_refused(
    place: Place, ucase: Run, good: Good, clock: Any
) -> None:
    from ucase.storage.log.erase import erase_payloads

    good("intake", "--name", "Jan Verzonnen", "--wijk", "Zuid")
    with Work(place, clock) as work:
        erase_payloads(work, {"resident": [1]})
        work.commit()

    assert ucase("undo", "2", "--yes").code == 4


def test_a_reference_is_never_used_again_after_an_undo(place: Place, good: Good) -> None:
    good("intake", "--name", "Jan Verzonnen", "--wijk", "Zuid")
    good("undo", "--yes")

    assert "UC-0002" in good("intake", "--name", "Els Bedacht", "--wijk", "Zuid")
    assert json.loads(good("history", "1", "--json"))["rows"][-1]["command"].startswith("undo")


# Any order


@st.composite
def small_commands(draw: st.DrawFn) -> tuple[str, ...]:
    """A command about one of a few cases."""
    case = f"UC-{draw(st.integers(1, 3))}"
    return draw(
        st.sampled_from(
            [
                ("intake", "--name", "Jan Verzonnen", "--wijk", "Zuid", "--allow-duplicate"),
                ("intake", "--name", "Els", "--wijk", "Oost", "--worries", "huur,stof", "--allow-duplicate"),
                ("contact", "add", case, "Koffie", "--next", "+10d"),
                ("case", "edit", case, "--phone", f"061234567{draw(st.integers(0, 9))}"),
                ("case", "edit", case, "--worries", draw(st.sampled_from(["huur", "stof,privacy", "buren"]))),
                ("case", "edit", case, "--manager", draw(st.sampled_from(["Karel Bos", "Sanne de Wit"]))),
                ("case", "close", case, "--because", "klaar"),
                ("case", "reopen", case, "--because", "terug"),
                ("followup", "add", case, "+3d"),
                ("followup", "move", f"F-{draw(st.integers(1, 4))}", "+9d"),
                ("followup", "done", f"F-{draw(st.integers(1, 4))}"),
                ("plan", "goal", case, "Rust", "--under", "spiraal"),
                ("plan", "need", case, "huur", "--severity", "2"),
                ("plan", "resolve", "N-1", "klaar"),
                ("network", "add", case, "zus", "--relation", "zus"),
                ("network", "remove", "M-1"),
                ("deadline", "add", case, "urgentie", "2026-12-01"),
                ("project", "add", "Noord"),
                ("case", "edit", case, "--project", "Noord"),
            ]
        )
    )


class UndoMachine(RuleBasedStateMachine):
    """Any commands in any order, and undo and redo between them."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.place = Place(path=Path(self.folder.name) / "cases.db")
        self.done: list[Tables] = []
        """What the tables were before each step that stands."""
        self.patch = pytest.MonkeyPatch()

    @initialize()
    def begin(self) -> None:
        """A file of one's own."""
        self.place = copy_file(self.template, self.place.file)
        for name, value in {
            "UCASE_DB": str(self.place.file),
            "UCASE_MANAGER": "Sanne de Wit",
            "UCASE_TODAY": TODAY.isoformat(),
        }.items():
            self.patch.setenv(name, value)

    @rule(command=small_commands())
    def write(self, command: tuple[str, ...]) -> None:
        """A command; one that is refused leaves all as it was."""
        before, count = tables(self.place), steps(self.place)
        code = main(list(command))
        if steps(self.place) > count:
            assert code == 0
            self.done.append(before)
        else:
            assert tables(self.place) == before

    @rule()
    def undo(self) -> None:
        """The last step that stands can always be taken back, and then all is as before it."""
        code = main(["undo", "--yes"])
        assert code == (0 if self.done else 3)
        if self.done:
            assert tables(self.place) == self.done.pop()

    @rule()
    def redo(self) -> None:
        """What was taken back comes again, or is refused; taking it back once more is exact as well."""
        before = tables(self.place)
        code = main(["redo", "--yes"])
        assert code in (0, 3, 4)
        if code:
            assert tables(self.place) == before
            return
        after = tables(self.place)
        assert after != before
        self.again(before, after)

    def again(self, before: Tables, after: Tables) -> None:
        """A step that was done again may lie under later ones, so its place is found by its number."""
        number = last_redone(self.place)
        assert main(["undo", str(number), "--yes"]) == 0
        assert tables(self.place) == before
        assert main(["redo", "--yes"]) == 0
        assert tables(self.place) == after
        self.done = [one for one in self.done if one is not before] + [before]

    @invariant()
    def the_log_fits(self) -> None:
        """Whatever was done."""
        if self.place.file.exists():
            assert fits(self.place)

    def teardown(self) -> None:
        self.patch.undo()
        self.folder.cleanup()


def last_redone(place: Place) -> int:
    """The number of the step that was done again last."""
    from ucase.storage.log.steps import root_of

    connection = connect_file(place.file)
    try:
        newest = connection.execute("SELECT max(id) FROM change_set WHERE kind = 'redo'").fetchone()[0]
        return root_of(connection, newest)
    finally:
        connection.close()


def test_any_commands_with_undo_and_redo_between_them(empty_file: Path) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    UndoMachine.template = empty_file
    run_state_machine_as_test(
        UndoMachine,
        settings=settings(
            max_examples=8,
            stateful_step_count=14,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
