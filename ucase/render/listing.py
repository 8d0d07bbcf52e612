"""What a renderer is handed: columns, rows, and the words around them."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import NamedTuple

Value = str | int | float | date | bool | list[str] | None
Row = tuple[Value, ...]


class Column(NamedTuple):
    """One column. ``key`` is a promise to programs, ``title`` is what a person reads.

    ``show`` makes the text for the screen from the whole row; a column without a title is for programs
    only. ``private`` columns are hidden by ``--anon``.
    """

    key: str
    title: str = ""
    show: Callable[[Row], str] | None = None
    number: bool = False
    keep: bool = False
    """Never cut or wrap this column on a narrow screen: a reference, a date."""
    private: bool = False
    spare: int = 0
    """Columns with the highest number give way first when the screen is too narrow; 0 never does."""


class Listing(NamedTuple):
    """A list in whatever form. ``rows`` may be a stream."""

    schema: str
    columns: tuple[Column, ...]
    rows: Iterable[Row]
    head: Mapping[str, Value]
    title: str = ""
    empty: str = ""
    total: Row | None = None
    total_title: str = ""
    notes: tuple[str, ...] = ()
    emphasis: Callable[[Row], str] | None = None
    """The style of a row on the screen; the words say the same, so nothing depends on colour."""


HIDDEN = "···"
"""What ``--anon`` puts in the place of a name or a text."""


def hide_private(listing: Listing) -> Listing:
    """The listing with every private value replaced."""
    private = [column.private for column in listing.columns]

    def hidden(row: Row) -> Row:
        return tuple(
            HIDDEN if hide and value not in (None, "") else value
            for value, hide in zip(row, private, strict=True)
        )

    return listing._replace(rows=map(hidden, listing.rows))
