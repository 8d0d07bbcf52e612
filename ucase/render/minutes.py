"""How the minutes of a meeting with the corporation look: in full for the casework, and for outside."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.references import CASE, HOUSEHOLD, write
from ucase.domain.selecting import Decision
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.listing import Column, Listing, Row
from ucase.render.words import choice_word, shown_name

if TYPE_CHECKING:
    from ucase.queries.selection import MinutesRow, OutsideRow

MOST_DAYS = 5


def internal(rows: "Sequence[MinutesRow]", project: str, on: date, today: date, empty: str) -> Listing:
    """What was decided, with whom and why: for the casework only."""
    columns = (
        Column("household", t("column.ref"), keep=True),
        Column("resident", t("column.resident"), show=shown_name(1), private=True),
        Column("address", t("column.address"), private=True),
        Column(
            "decision", t("select.column.decision"), show=lambda row: choice_word("decision", str(row[3]))
        ),
        Column("because", t("select.column.because"), private=True),
        Column("with", t("select.column.with"), spare=2),
        Column("agreed", t("select.column.agreed"), spare=1),
        Column("case", t("column.case"), keep=True),
    )
    return Listing(
        schema="ucase.minutes/1",
        columns=columns,
        rows=map(as_row, rows),
        head={"today": today, "date": on, "for": None, "with": None},
        title=t("select.title.minutes", project=project, date=short_date(on)),
        empty=empty,
        notes=(counted([row.decision for row in rows]), t("select.note.internal")) if rows else (),
    )


def as_row(one: "MinutesRow") -> Row:
    """The values of one decision, in the order of the columns."""
    household = one.household
    return (
        write(HOUSEHOLD, household.number),
        household.resident.full if household.resident else None,
        household.address or None,
        one.decision.value,
        one.because,
        one.with_whom,
        one.agreed,
        write(CASE, one.case) if one.case else None,
    )


def for_corporation(
    rows: "Sequence[OutsideRow]",
    project: str,
    corporation: str,
    on: date,
    today: date,
    empty: str,
    *,
    left_out: int,
) -> Listing:
    """For one corporation: of who agreed to be named the address, of the others only what was decided.

    ``left_out`` tells how many decisions of that day were taken without it.
    """
    not_named = sum(row.address is None for row in rows)
    notes = [counted([row.decision for row in rows])] if rows else []
    if not_named:
        notes.append(t(f"select.note.not_named{'' if not_named == 1 else '_many'}", count=not_named))
    columns = (
        Column("address", t("column.address"), show=named_or_not, private=True),
        Column(
            "decision", t("select.column.decision"), show=lambda row: choice_word("decision", str(row[1]))
        ),
    )
    return Listing(
        schema="ucase.minutes/1",
        columns=columns,
        rows=[(row.address, row.decision.value) for row in rows],
        head={"today": today, "date": on, "for": "corporation", "with": corporation},
        title=t("select.title.minutes_for", corporation=corporation, project=project, date=short_date(on)),
        empty=t("select.empty.not_with", corporation=corporation) if left_out else empty,
        notes=tuple(notes),
    )


def named_or_not(row: Row) -> str:
    """The address, or that it is not named."""
    return str(row[0]) if row[0] else t("select.not_named")


def no_minutes(other_days: Sequence[date]) -> str:
    """That nothing was decided on a day, and on which days something was."""
    if not other_days:
        return t("select.empty.no_meetings")
    return t("select.empty.minutes", days=", ".join(map(short_date, other_days[:MOST_DAYS])))


def counted(decisions: Sequence[Decision]) -> str:
    """How often each was decided: "3 oppakken, 1 wachten"."""
    count = Counter(decisions)
    found = ", ".join(f"{count[one]} {choice_word('decision', one)}" for one in Decision if count[one])
    return t("select.note.counted", counted=found)
