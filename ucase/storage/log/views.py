"""Who looked at a case. A view is written down by the read itself, which never waits for a writer.

When somebody is writing, the view is put in a file of its own beside the cases, and whoever writes next takes
it up, once. No name of a resident is in it: the case by its number, the command by its words, and the case
manager by the number of its record where there is one.
"""

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from ucase.domain.chain import START, view_digest
from ucase.domain.text import fold
from ucase.storage.connect import driver_errors
from ucase.storage.log.image import plain
from ucase.storage.log.streaming import is_server
from ucase.storage.place import Place

VIEWERS = 834_418
"""The number by which those who write down a view on a server wait for each other, and not for a writer."""
LAST = "SELECT digest FROM access ORDER BY id DESC LIMIT 1"
INSERT = "INSERT INTO access (at, who, case_id, command, token, previous, digest) VALUES ({})"
AT_A_TIME = 500


class View(NamedTuple):
    """One look at a case."""

    token: str
    """So that a view that had to wait is taken up once."""
    at: str
    who: str
    case: int
    command: str


def a_view(who: str, case: int, command: str) -> View:
    """A look, now."""
    return View(os.urandom(16).hex(), plain(datetime.now(UTC)), who, case, command)


def keep(connection: Any, place: Place, view: View) -> bool:  # noqa: ANN401 (two drivers, one DB-API)
    """Write a view down, now or for whoever writes next; False when neither could be.

    The connection must not be in a transaction.
    """
    if place.path is None:
        connection.execute(f"SELECT pg_advisory_xact_lock({VIEWERS})")
        insert(connection, view)
        connection.commit()
        return True
    try:
        connection.execute("PRAGMA busy_timeout = 0").fetchall()
        connection.execute("BEGIN IMMEDIATE")
        taken = take_up(connection, place)
        insert(connection, view)
        connection.execute("COMMIT")
    except driver_errors():
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        return put_aside(connection, place.path, view)
    discard(taken)
    return True


def insert(connection: Any, view: View) -> None:  # noqa: ANN401
    """Add one view to the chain, unless it is there already."""
    mark = "%s" if type(connection).__module__.startswith("psycopg") else "?"
    cursor = connection.cursor()
    cursor.execute(f"SELECT 1 FROM access WHERE token = {mark}", (view.token,))
    if cursor.fetchone():
        return
    cursor.execute(LAST)
    last = cursor.fetchone()
    previous = last[0] if last else START
    digest = view_digest(previous, view.at, view.who, view.case, view.command, view.token)
    at = view.at if mark == "?" else f"{view.at}+00:00"
    cursor.execute(
        INSERT.format(", ".join([mark] * 7)),
        (at, view.who, view.case, view.command, view.token, previous, digest),
    )


def keep_looks(connection: Any, who: str, cases: Iterable[int], command: str) -> int:  # noqa: ANN401
    """Write down in the transaction that is there that somebody looks at many cases; gives how many."""
    server = is_server(connection)
    cursor = connection.cursor()
    if server:
        cursor.execute(f"SELECT pg_advisory_xact_lock({VIEWERS})")
    cursor.execute(LAST)
    last = cursor.fetchone()
    previous, looked = last[0] if last else START, 0
    rest = iter(cases)
    while some := list(islice(rest, AT_A_TIME)):
        rows = []
        for case in some:
            view = a_view(who, case, command)
            digest = view_digest(previous, view.at, who, case, command, view.token)
            at = f"{view.at}+00:00" if server else view.at
            rows.append((at, who, case, command, view.token, previous, digest))
            previous = digest
        cursor.executemany(INSERT.format(", ".join(["%s" if server else "?"] * 7)), rows)
        looked += len(rows)
    return looked


def put_aside(connection: Any, path: Path, view: View) -> bool:  # noqa: ANN401
    """Keep a view in a file of its own, whole or not at all."""
    name = path.with_name(f"{path.name}.view-{view.token}")
    draft = name.with_name(name.name + "-new")
    manager = connection.execute("SELECT id FROM case_manager WHERE key = ?", (fold(view.who),)).fetchone()
    who = manager[0] if manager else view.who
    try:
        handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            json.dump(view._replace(who=who), out)
            out.flush()
            os.fsync(out.fileno())
        draft.rename(name)
    except OSError:
        return False
    return True


def of_those_waiting(path: Path) -> Iterator[Path]:
    """The files of views that had to wait."""
    begin = f"{path.name}.view-"
    with os.scandir(path.parent) as entries:
        for one in entries:
            if one.name.startswith(begin) and not one.name.endswith("-new"):
                yield Path(one.path)


def waiting(connection: Any, place: Place) -> Iterator[tuple[Path, View]]:  # noqa: ANN401
    """The views that had to wait, with the names of who looked; none on a server."""
    for path in of_those_waiting(place.path) if place.path is not None else ():
        # Whoever took one up meanwhile has made it last before its file went.
        with suppress(OSError, ValueError, TypeError):
            view = View(*json.loads(path.read_text(encoding="utf-8")))
            if isinstance(view.who, int):
                found = connection.execute(
                    "SELECT name FROM case_manager WHERE id = ?", (view.who,)
                ).fetchone()
                view = view._replace(who=found[0] if found else f"#{view.who}")
            yield path, view


def take_up(connection: Any, place: Place) -> list[Path]:  # noqa: ANN401
    """Take up what had to wait, in the transaction that is there; gives the files, to discard after it."""
    taken = []
    for path, view in sorted(waiting(connection, place), key=lambda one: one[1].at):
        insert(connection, view)
        taken.append(path)
    return taken


def discard(paths: list[Path]) -> None:
    """What was taken up lasts; its files may go."""
    for path in paths:
        path.unlink(missing_ok=True)
