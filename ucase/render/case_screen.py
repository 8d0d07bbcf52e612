"""The case as a screen on a terminal."""

from datetime import date
from typing import TYPE_CHECKING, TextIO

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ucase.domain.text import clean
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.case import Event, open_lines
from ucase.render.detail import Field, hide
from ucase.render.listing import HIDDEN
from ucase.render.table import console_on
from ucase.render.words import screen_cell

if TYPE_CHECKING:
    from ucase.queries.cases import CaseDetail

HEADLINE = ("ref", "stage", "resident")
BELOW = ("about", "followups", "episodes", "timeline", "next_due")


def write_screen(
    detail: "CaseDetail", today: date, fields: list[Field], events: list[Event], out: TextIO, *, anon: bool
) -> None:
    """What is urgent first, then who and where, then what happened."""
    console = console_on(out)
    shown = {field.key: hide(field) if anon else field for field in fields}
    console.print(Text("  ".join(value_of(shown[key]) for key in HEADLINE), style="bold"))
    write_check_ins(detail, today, console, anon=anon)
    write_who(list(shown.values()), console)
    if shown["about"].value:
        heading(console, t("column.about"))
        console.print(Padding(Text(clean(str(shown["about"].value))), (0, 0, 0, 2)))
    write_timeline(events, console)


def heading(console: Console, words: str) -> None:
    """The title of a part."""
    console.print()
    console.print(Text(words, style="bold"))


def value_of(field: Field) -> str:
    """A field as a person reads it."""
    return clean(field.shown or screen_cell(field.value))


def grid(columns: int) -> Table:
    """Columns without lines; the last one takes what is left and wraps."""
    table = Table.grid(padding=(0, 2, 0, 0))
    for number in range(columns):
        table.add_column(no_wrap=number < columns - 1, overflow="fold")
    return table


def write_check_ins(detail: "CaseDetail", today: date, console: Console, *, anon: bool) -> None:
    """The open check-ins."""
    heading(console, t("part.followups"))
    lines = open_lines(detail, today)
    if not lines:
        console.print(Text(f"  {t('part.no_followups')}"))
        return
    table = grid(4)
    for number, due, stands, purpose in lines:
        words = HIDDEN if anon and purpose else clean(purpose)
        late = stands != t("due.upcoming") and stands != t("due.due")
        table.add_row(*map(Text, (number, due, stands, words)), style="red" if late else "")
    console.print(Padding(table, (0, 0, 0, 2)))


def write_who(fields: list[Field], console: Console) -> None:
    """Who, where, and how the case stands; what is not known is left out."""
    heading(console, t("part.who"))
    table = grid(2)
    for field in fields:
        if field.title and field.value and field.key not in (*HEADLINE, *BELOW):
            table.add_row(Text(field.title), Text(value_of(field)))
    console.print(Padding(table, (0, 0, 0, 2)))


def write_timeline(events: list[Event], console: Console) -> None:
    """What happened, newest first."""
    heading(console, t("part.timeline"))
    table = grid(2)
    for event in events:
        words = Text(event.words)
        if event.text:
            words.append("\n" + clean(event.text))
        table.add_row(Text(short_date(event.on)), words)
    console.print(Padding(table, (0, 0, 0, 2)))
