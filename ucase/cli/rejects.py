"""The rows of a list that did not come in, in a file beside it: to be mended and imported again."""

import csv
import os
from collections.abc import Callable, Mapping, Sequence
from filecmp import cmp
from itertools import count, groupby
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ucase.cli.sheets import STDIN
from ucase.locale import t
from ucase.render.csv_file import csv_cell

if TYPE_CHECKING:
    from ucase.casework.dwelling_outcome import Rejected
    from ucase.cli.desk import Desk
    from ucase.cli.sheets import Sheet
    from ucase.domain.columns import Columns


class Reject(NamedTuple):
    """What is wrong with one row, in words; and the columns of which the value must not be kept."""

    field: str
    reason: str
    unwritten: frozenset[int] = frozenset()


def keep_rejects(
    desk: "Desk",
    rejected: "Sequence[Rejected]",
    source: str,
    sheet: "Sheet",
    columns: "Columns",
    field_word: Callable[[str], str],
    unasked: frozenset[int] = frozenset(),
) -> None:
    """Write the rows that did not come in where they can be mended, and say where.

    What may be a BSN and what stands in the ``unasked`` columns is left out.
    """
    if not rejected:
        return
    from ucase.domain.dwelling_list import MARKS
    from ucase.render.rejected import reason

    rejects = {}
    for line, problems in groupby(rejected, key=lambda one: one.line):
        several = list(problems)
        bsn = [one.field for one in several if one.problem.key == "bsn" and one.field in columns.fields]
        rejects[line] = Reject(
            " / ".join(filter(None, (field_word(one.field) for one in several))),
            " ".join(reason(one) for one in several),
            unasked.union(columns.fields[field] for field in bsn),
        )
    marks = {mark: field_word(mark) for mark in MARKS}
    try:
        path = write_rejects(source, sheet, columns, rejects, marks)
    except OSError:
        desk.say("import.said.rejects_not_written", count=len(rejects))
    else:
        key = "import.said.rejects_one" if len(rejects) == 1 else "import.said.rejects"
        desk.say(key, count=len(rejects), path=path)


def write_rejects(
    source: str,
    sheet: "Sheet",
    columns: "Columns",
    rejects: Mapping[int, Reject],
    marks: Mapping[str, str],
) -> Path:
    """Write ``<name>.rejected.csv``, for its owner only; gives where it is.

    It stands beside the list, and of a list from standard input in the folder where one works. It has the
    columns of the list, and three more: the titles of ``marks``, by their fields. A file that is there
    already is never overwritten, for somebody may be mending it. Raises :class:`OSError`.
    """
    file = Path(t("import.from_stdin") if source == STDIN else source).expanduser()
    old = {columns.fields[field] for field in marks if field in columns.fields}
    places = [place for place in range(len(columns.titles)) if place not in old]
    draft = file.with_name(f".{file.stem}.rejected.{os.getpid()}")
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "w", encoding="utf-8-sig", newline="") as out:  # noqa: PTH123
            writer = csv.writer(out, delimiter=";")
            writer.writerow([*(csv_cell(columns.titles[place]) for place in places), *marks.values()])
            for row in sheet.rows():
                if row.line in rejects:
                    reject = rejects[row.line]
                    cells = kept_cells(row.cells, places, reject.unwritten)
                    writer.writerow([*map(csv_cell, cells), row.line, reject.field, reject.reason])
        return settle(draft, file)
    finally:
        draft.unlink(missing_ok=True)


def kept_cells(cells: Sequence[str], places: Sequence[int], unwritten: frozenset[int]) -> list[str]:
    """The cells of a row as they came, in the columns that have a title."""
    return [cells[place] if place < len(cells) and place not in unwritten else "" for place in places]


def settle(draft: Path, file: Path) -> Path:
    """Give the draft the first name that is free, or leave it when that file says the same."""
    for number in count(1):
        name = f"{file.stem}.rejected{'' if number == 1 else f'-{number}'}.csv"
        target = file.with_name(name)
        if target.exists() and cmp(draft, target, shallow=False):
            return target
        if not target.exists():
            draft.rename(target)
            return target
    raise AssertionError("numbers do not end")
