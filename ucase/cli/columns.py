"""A list that comes in: which of its columns hold what, shown before anything is written."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

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
from ucase.domain.errors import Invalid
from ucase.domain.text import clean, fold
from ucase.locale import t

if TYPE_CHECKING:
    from ucase.cli.desk import Desk
    from ucase.cli.sheets import Sheet, SheetRow

MOST_OF_TITLE = 40
"""How much of a long title is shown: the field beside it has to fit on the line."""


class Wanted(NamedTuple):
    """What a list must hold, and what was said of it on the line."""

    synonyms: Synonyms
    needed: Needed
    mapping: Sequence[str]
    """What ``--map`` brought."""
    sheet: str | None
    """What ``--sheet`` brought."""


class FoundList(NamedTuple):
    """The list in a file, and what its columns hold."""

    sheet: "Sheet"
    columns: Columns


def the_list(desk: "Desk", sheets: "Sequence[Sheet]", wanted: Wanted, words: str) -> FoundList:
    """Find the list in a file, and show which sheet it is on and what was made of its columns.

    ``words`` leads to the names of the fields: ``import.field``. Raises :class:`Invalid` when there is no
    such sheet, or no list with a header and what is needed.
    """
    found = lists_in(sheets, wanted)
    best = max(found, key=lambda one: len(one.columns.fields))  # of equals the first
    if len(sheets) > 1:
        desk.say("import.said.sheet", sheet=clean(best.sheet.name))
    show_columns(desk, best.columns, words)
    # A sheet that explains the columns may name some of them, and is no list.
    enough = len(best.columns.fields) * 3 / 4
    others = [one.sheet.name for one in found if one is not best and len(one.columns.fields) >= enough]
    if others:
        desk.say("import.said.other_sheets", sheets=", ".join(map(clean, others)))
    return best


def lists_in(sheets: "Sequence[Sheet]", wanted: Wanted) -> list[FoundList]:
    """The sheets that hold a list, one at least. Raises :class:`Invalid` with why there is none."""
    mapping = read_mapping(wanted.mapping, wanted.synonyms)
    found: list[FoundList] = []
    refused: list[Invalid] = []
    for sheet in named(sheets, wanted.sheet):
        first = [(row.line, row.cells) for row in islice(sheet.rows(), LOOK_AHEAD)]
        try:
            columns = find_columns(first, wanted.synonyms, wanted.needed, mapping)
        except Invalid as problem:
            refused.append(problem)
            continue
        if sum(map(bool, columns.titles)) == 1:
            sheet.take_as_one_column()
        found.append(FoundList(sheet, columns))
    if not found:
        # Of a sheet on which something was recognised more can be said.
        raise next((one for one in refused if one.key != "no_header"), refused[0])
    return found


def named(sheets: "Sequence[Sheet]", name: str | None) -> "Sequence[Sheet]":
    """The sheet with this name, capitals and accents aside; all of them when none was named.

    Raises :class:`Invalid` with the names that there are.
    """
    if name is None:
        return sheets
    found = [one for one in sheets if fold(one.name) == fold(name)]
    if found and fold(name):
        return found
    names = ", ".join(clean(one.name) for one in sheets if one.name)
    if not names:
        raise Invalid("no_sheets", field="sheet")
    raise Invalid("sheet_unknown", field="sheet", sheets=names)


def show_columns(desk: "Desk", columns: Columns, words: str) -> None:
    """Show what was made of the columns."""
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


def rows_below(sheet: "Sheet", columns: Columns) -> Iterator["SheetRow"]:
    """The rows below the header that are about something: no empty ones, no totals."""
    for row in sheet.rows():
        if row.line > columns.line and not is_empty(row.cells) and not is_total(row.cells):
            yield row
