"""How the rows look that could not come in, whatever list they stood on."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ucase.domain.text import one_line
from ucase.locale import t
from ucase.render.listing import HIDDEN, Column, Listing

if TYPE_CHECKING:
    from ucase.casework.dwelling_outcome import Rejected

SCHEMA = "ucase.import/1"
SHOWN = 50
LONGEST_VALUE = 100


def records(rejected: "Sequence[Rejected]", *, anon: bool) -> Iterator[dict[str, Any]]:
    """The rows for programs."""
    for one in rejected:
        yield {
            "line": one.line,
            "field": one.field,
            "value": HIDDEN if anon and one.value else value(one),
            "reason": reason(one),
        }


def listing(rejected: "Sequence[Rejected]", field_word: Callable[[str], str]) -> Listing | None:
    """The first rows for a person, each with the reason; None when there are none."""
    if not rejected:
        return None
    more = len(rejected) - SHOWN
    columns = (
        Column("line", t("import.column.line"), number=True),
        Column("field", t("column.field")),
        Column("value", t("import.column.value"), private=True),
        Column("reason", t("import.column.reason")),
    )
    return Listing(
        SCHEMA,
        columns,
        [(one.line, field_word(one.field), value(one), reason(one)) for one in rejected[:SHOWN]],
        {},
        title=t("import.title.rejected"),
        notes=(t("import.note.more_rejected", count=more),) if more > 0 else (),
    )


def value(one: "Rejected") -> str:
    """What stood in the cell, for it has to be found and mended; but never what may be a BSN."""
    if one.problem.key == "bsn":
        return HIDDEN
    said = one_line(one.value)
    return said if len(said) <= LONGEST_VALUE else said[: LONGEST_VALUE - 1] + "…"


def reason(one: "Rejected") -> str:
    """Why a row could not come in."""
    return t(f"error.{one.problem.key}", **one.problem.values)
