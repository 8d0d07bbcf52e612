"""What is done when the program is killed: each deed knows its command line and what must hold afterwards.

A deed is *acknowledged* when its command said so: it wrote its result, or it left with exit code 0. Every
deed leaves a mark in the file (an invented name or text of its own) by which it is found again.
"""

import json
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ucase.cli.app import WORDS

Rows = Callable[..., list[tuple[Any, ...]]]
LETTERS = "abcdefghijklmnoprstuvz"
PAIRS = "BCEGHJKLMNPRTVWXZ"
LISTED = 40
"""So many dwellings are in the list of one import."""


class Deed(NamedTuple):
    """One command. ``mark`` is what is found in the file when it was done."""

    kind: str
    line: tuple[str, ...]
    mark: str = ""
    files: tuple[tuple[str, str], ...] = ()
    """Files to be there before, by name: what is in them."""


def a_mark(choose: random.Random) -> str:
    """A name that nobody has: ten letters, no digits."""
    return "".join(choose.choice(LETTERS) for _ in range(10)).capitalize()


def intake(choose: random.Random) -> Deed:
    """A household comes in."""
    mark = a_mark(choose)
    return Deed(
        "intake", ("intake", "--name", f"Ada {mark}", "--wijk", "Overvecht", "--allow-duplicate"), mark
    )


def contact(choose: random.Random) -> Deed:
    """Something happened, and the next check-in is planned in the same command."""
    mark = a_mark(choose)
    return Deed("contact", ("contact", "add", "1", f"Gesproken over {mark}", "--next", "+2w"), mark)


def import_list(choose: random.Random) -> Deed:
    """A list of dwellings comes in, whole or not at all."""
    mark = a_mark(choose)
    # An address is its postcode and number: with one of an earlier list this would mend that one's street.
    postcode = f"{choose.randint(3500, 3599)} {choose.choice(PAIRS)}{choose.choice(PAIRS)}"
    rows = "".join(f"{mark}straat;{number};{postcode}\n" for number in range(1, LISTED + 1))
    return Deed(
        "import",
        ("import", "dwellings", "lijst.csv", "--project", "1", "--yes"),
        mark,
        (("lijst.csv", f"straat;huisnummer;postcode\n{rows}"),),
    )


def batch(choose: random.Random) -> Deed:
    """Many households come in by one command, whole or not at all."""
    mark = a_mark(choose)
    records = [
        {"name": f"Ada {mark}", "wijk": "Overvecht", "about": "stof en lawaai, " * 20} for _ in range(LISTED)
    ]
    line = ("intake", "--from", "batch.json", "--allow-duplicate")
    return Deed("batch", line, mark, (("batch.json", json.dumps(records)),))


def undo(_choose: random.Random) -> Deed:
    """The last change set is taken back."""
    return Deed("undo", ("undo", "--yes"))


def rotate(_choose: random.Random) -> Deed:
    """The file gets another key."""
    return Deed("key rotate", ("key", "rotate", "--yes"))


def back_up(_choose: random.Random) -> Deed:
    """A backup is made."""
    return Deed("backup", ("backup",))


def restore(_choose: random.Random) -> Deed:
    """The first backup is put back."""
    return Deed("restore", ("restore", "begin.db", "--yes"))


def migrate(_choose: random.Random) -> Deed:
    """A file of an older program is brought along by the first command that reads it."""
    return Deed("migration", ("followup", "--db", "older.db"))


DEEDS: Sequence[Callable[[random.Random], Deed]] = [
    intake, contact, contact, batch, import_list, rotate, back_up, restore, migrate,
    *([undo] if "undo" in WORDS else []),
]  # fmt: skip


def found(deed: Deed, rows: Rows) -> tuple[int, bool]:
    """How often a deed is in the file, and whether all that belongs to it is: nothing half."""
    if deed.kind == "intake":
        cases = rows(
            'SELECT c.id FROM "case" c JOIN resident r ON r.household_id = c.household_id '
            "WHERE r.family_name = ?", deed.mark
        )  # fmt: skip
        residents = rows("SELECT id FROM resident WHERE family_name = ?", deed.mark)
        episodes = [rows("SELECT id FROM episode WHERE case_id = ?", case) for (case,) in cases]
        check_ins = [rows("SELECT id FROM follow_up WHERE case_id = ?", case) for (case,) in cases]
        return len(residents), len(cases) == len(residents) and all(episodes) and all(check_ins)
    if deed.kind == "contact":
        contacts = rows("SELECT id FROM contact WHERE summary = ?", f"Gesproken over {deed.mark}")
        return len(contacts), True
    if deed.kind == "batch":
        people = rows("SELECT id FROM resident WHERE family_name = ?", deed.mark)
        cases = rows(
            'SELECT c.id FROM "case" c JOIN resident r ON r.household_id = c.household_id '
            "WHERE r.family_name = ?", deed.mark
        )  # fmt: skip
        return len(people) // LISTED, len(people) in (0, LISTED) and len(cases) == len(people)
    listed = rows("SELECT id FROM dwelling WHERE street = ?", f"{deed.mark}straat")
    return len(listed) // LISTED, len(listed) in (0, LISTED)


def put_down(deed: Deed, folder: Path) -> None:
    """The files that a deed reads."""
    for name, content in deed.files:
        (folder / name).write_text(content, encoding="utf-8")
