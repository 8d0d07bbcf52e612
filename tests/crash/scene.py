"""The file that is worked in, how a command is run and killed, and what must hold afterwards."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.crash.deeds import Deed, Rows, found, put_down
from ucase.domain.backups import read_name
from ucase.storage.connect import connect_file
from ucase.storage.door import HEAD, KNOWN, stamped_version
from ucase.storage.log.check import verify

OLDER = Path(__file__).parents[1] / "migrations" / "filled"
PATIENCE = 120


class Damage(Exception):  # noqa: N818 (named in the words of the field)
    """Something is lost, doubled or half."""


class Refusal(Damage):
    """A command that must go well did not."""


class Scene:
    """A folder of its own with a case file, a ledger of what was acknowledged, and a way to be killed."""

    def __init__(self, folder: Path, program: tuple[str, ...] = ("-m", "ucase")) -> None:
        self.folder = folder
        self.program = program
        self.file = folder / "data" / "cases.db"
        self.environment = {
            **os.environ,
            "UCASE_DB": str(self.file),
            "UCASE_CONFIG": str(folder / "config" / "config"),
            "UCASE_STATE": str(folder / "state"),
            "UCASE_LANG": "en",
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "PYTHONDONTWRITEBYTECODE": "",
        }
        os.environ["UCASE_CONFIG"] = self.environment["UCASE_CONFIG"]  # for the checks, which need the keys
        self.done: list[Deed] = []
        self.unsure: list[Deed] = []
        self.pace: dict[str, float] = {}
        self.restored = False
        self.older_rows: dict[str, int] = {}

    def prepare(self) -> None:
        """A file with a project, a case and a backup of that, and an older file."""
        self.must("init", "--manager", "Noor Voorbeeld")
        self.must("project", "add", "Verzonnendreef", "--wijk", "Overvecht")
        self.must("intake", "--name", "Ada Begin", "--wijk", "Overvecht", "--project", "1")
        self.must("backup")
        first = next(one for one in (self.folder / "data" / "backups").glob("*.db"))
        shutil.copy(first, self.folder / "begin.db")
        self.age()

    def age(self) -> None:
        """Put an older program's file there."""
        path = self.folder / "older.db"
        for one in self.folder.glob("older.db*"):
            one.unlink()
        with open_plain(path) as connection:
            connection.executescript((OLDER / f"{KNOWN[-2]}.sql").read_text("utf-8"))
        path.chmod(0o600)
        self.older_rows = counts(path)

    def must(self, *line: str) -> None:
        """A command that must go well."""
        ran = subprocess.run(
            [sys.executable, *self.program, *line],
            env=self.environment,
            cwd=self.folder,
            capture_output=True,
            check=False,
        )
        if ran.returncode:
            raise Refusal(f"{line[0]} refuses: {ran.stderr.decode(errors='replace')}")

    def run(self, deed: Deed, choose: random.Random) -> bool:
        """Do a deed and kill it at a random moment; gives whether it was killed before it was done."""
        put_down(deed, self.folder)
        pace = self.pace.get(deed.kind)
        begin = time.monotonic()
        program = subprocess.Popen(
            [sys.executable, *self.program, *deed.line],
            env=self.environment, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            start_new_session=True,
        )  # fmt: skip
        killed = False
        if pace is not None:
            # Half of the time anywhere, half of it where the writing is: the first part is Python starting.
            first = choose.choice((0.0, 0.5))
            wait = choose.uniform(first, 1.05) * pace
            try:
                program.wait(wait)
            except subprocess.TimeoutExpired:
                os.killpg(program.pid, signal.SIGKILL)
                killed = True
        out, err = program.communicate(timeout=PATIENCE)
        if not killed:
            took = time.monotonic() - begin
            self.pace[deed.kind] = (self.pace.get(deed.kind, took) + took) / 2
            if program.returncode not in (0, 4):  # 4: there was nothing to undo
                raise Refusal(f"{deed.kind} refuses: {err.decode(errors='replace')}")
        self.note(deed, acknowledged=(not killed and program.returncode == 0) or b"\n" in out)
        return killed

    def note(self, deed: Deed, *, acknowledged: bool) -> None:
        """What is known after a deed."""
        if deed.kind == "restore":
            self.restored = acknowledged
        elif deed.mark:
            (self.done if acknowledged else self.unsure).append(deed)

    def check(self, deed: Deed) -> None:
        """Everything that must hold, whatever happened. Raises :class:`Damage`."""
        with whole(self.file) as rows:
            self.check_ledger(deed, rows)
        self.check_backups()
        if deed.kind == "migration":
            self.check_older()

    def check_ledger(self, deed: Deed, rows: Rows) -> None:
        """What was acknowledged is there once; what was not is there once or not at all; nothing is half."""
        present = {one: found(one, rows) for one in (*self.done, *self.unsure)}
        for one, (times, complete) in present.items():
            if not complete:
                raise Damage(f"{one.kind} is half")
            if times > 1:
                raise Damage(f"{one.kind} is doubled")
        gone = [one for one in self.done if present[one][0] == 0]
        if deed.kind == "restore":
            if gone and len(gone) < len(self.done):
                raise Damage("restore is half")
            if self.restored and self.done and not gone:
                raise Damage("restore was acknowledged and did not happen")
        elif deed.kind == "undo":
            if len(gone) > 1 or (gone and gone != self.done[-1:]):
                raise Damage("undo took more than the last")
        elif gone:
            raise Damage(f"{gone[0].kind} was acknowledged and is lost")
        # From here on what is there is known to be, and what is not is known not to be.
        self.done = [one for one in (*self.done, *self.unsure) if present[one][0] == 1]
        self.unsure = []

    def check_backups(self) -> None:
        """Whatever has the name of a backup is whole."""
        folder = self.folder / "data"
        for one in [*(folder / "backups").iterdir(), *folder.iterdir()]:
            if read_name(one.name) is not None:
                with whole(one):
                    pass

    def check_older(self) -> None:
        """The older file is as it was, or all of it came along."""
        path = self.folder / "older.db"
        with whole(path, at_head=False) as rows:
            (stamped,) = rows("SELECT version_num FROM alembic_version")[0]
        after = counts(path)
        if stamped == KNOWN[-2] and after != self.older_rows:
            raise Damage("migration changed the file and did not finish")
        if stamped == HEAD:
            fewer = [one for one, count in self.older_rows.items() if after.get(one, 0) < count]
            if fewer:
                raise Damage(f"migration lost rows of {fewer[0]}")
            self.age()
        elif stamped != KNOWN[-2]:
            raise Damage("migration is half")


@contextmanager
def open_plain(path: Path) -> Iterator[sqlite3.Connection]:
    """An ordinary file."""
    connection = sqlite3.connect(path)
    try:
        yield connection
        connection.commit()
    finally:
        connection.close()


@contextmanager
def whole(path: Path, *, at_head: bool = True) -> Iterator[Rows]:
    """Open a file as the program does, and read all of it. Raises :class:`Damage` when that cannot be."""
    try:
        connection = connect_file(path)
        try:
            if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise Damage(f"{path.name}: a page or an index is wrong")
            if connection.execute("PRAGMA foreign_key_check").fetchall():
                raise Damage(f"{path.name}: a reference leads nowhere")
            if at_head and stamped_version(connection) not in KNOWN:
                raise Damage(f"{path.name}: no version")
            if at_head and stamped_version(connection) == HEAD and not verify(connection).ok:
                raise Damage(f"{path.name}: the change log does not fit")
            yield lambda sql, *values: connection.execute(sql, values).fetchall()
        finally:
            connection.close()
    except Damage:
        raise
    except Exception as error:
        raise Damage(f"{path.name} does not open: {type(error).__name__} {error}") from error


def counts(path: Path) -> dict[str, int]:
    """The rows of every table."""
    with whole(path, at_head=False) as rows:
        tables = [name for (name,) in rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            one: rows(f'SELECT count(*) FROM "{one}"')[0][0] for one in tables if one != "sqlite_sequence"
        }
