"""A list that comes in: which of its columns hold what, shown before anything is written."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from ucase.domain.columns import (
    LOOK_AHEAD,
    Columns,
    Needed,
    Synonyms,
    find_columns,
    is_empty,
    is_total,
    read_mapping,
)
from ucase.domain.text import clean
from ucase.locale import t

if TYPE_CHECKING:
    from ucase.cli.desk import Desk
    from ucase.cli.sheets import Sheet, SheetRow

MOST_OF_TITLE = 40
"""How much of a long title is shown: the field beside it has to fit on the line."""


def the_columns(
    desk: "Desk", sheet: "Sheet", synonyms: Synonyms, needed: Needed, said: Sequence[str], words: str
) -> Columns:
    """Find the columns of a list and show what was made of them.

    ``said`` is what ``--map`` brought; ``words`` leads to the names of the fields: ``import.field``.
    Raises :class:`ucase.domain.errors.Invalid` when the list has no header or lacks what is needed.
    """
    first = [(row.line, row.cells) for row in islice(sheet.rows(), LOOK_AHEAD)]
    columns = find_columns(first, synonyms, needed, read_mapping(said, synonyms))
    desk.say("import.said.columns", line=columns.line)
    taken = [(clean(title), t(f"{words}.{field}")) for title, field in columns.mapping().items()]
    width = min(MOST_OF_TITLE, max(len(title) for title, _ in taken))
    for title, field in taken:
        shown = title if len(title) <= width else title[: width - 1] + "…"
        desk.streams.stderr.write(f"  {shown:<{width}}  {field}\n")
    for key, titles in (
        ("import.said.not_taken", columns.unrecognised),
        ("import.said.doubled", columns.doubled),
    ):
        if titles:
            desk.say(key, columns=", ".join(map(clean, titles)))
    return columns


def rows_below(sheet: "Sheet", columns: Columns) -> Iterator["SheetRow"]:
    """The rows below the header that are about something: no empty ones, no totals."""
    for row in sheet.rows():
        if row.line > columns.line and not is_empty(row.cells) and not is_total(row.cells):
            yield row
