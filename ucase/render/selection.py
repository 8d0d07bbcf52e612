"""How the households before the meeting with the corporation look, and what was decided about them."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.references import CASE, FOLLOW_UP, HOUSEHOLD, write
from ucase.domain.vocabulary import Worry
from ucase.domain.wishes import PracticalNeed
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.listing import HIDDEN, Column, Listing, Row
from ucase.render.words import choice_word, shown_name

if TYPE_CHECKING:
    from ucase.casework.selection import Agreement, Decided
    from ucase.domain.said import Said
    from ucase.queries.selection import SelectionRow

SAID, ASKED_CONTACT, REACHED, DECISION = 3, 4, 5, 6


def columns() -> tuple[Column, ...]:
    """The columns of the list. How much somebody said is in none of them: it is an order, not a figure."""
    return (
        Column("household", t("column.ref"), keep=True),
        Column("resident", t("column.resident"), show=shown_name(1), private=True, spare=1),
        Column("address", t("column.address"), private=True),
        Column("said", t("select.column.said"), show=in_words, private=True),
        Column("asked_contact"),
        Column("reached"),
        Column("decision", t("select.column.decision"), show=decision_of),
        Column("decided_on", t("select.column.decided_on"), keep=True, spare=2),
        Column("case", t("column.case"), keep=True),
    )


def as_row(one: "SelectionRow") -> Row:
    """The values of one household, in the order of the columns."""
    household, said = one.household, one.said
    return (
        write(HOUSEHOLD, household.number),
        household.resident.full if household.resident else None,
        household.address or None,
        said_keys(said),
        said.wants_contact,
        said.reached,
        one.decision.value if one.decision else None,
        one.decided_on,
        write(CASE, one.case) if one.case else None,
    )


def said_keys(said: "Said") -> list[str]:
    """What a household said, each with the list that the word comes from: ``worry.rent``, ``need.pets``."""
    wish = [f"moving.{said.moving}"] if said.moving else []
    return [*(f"worry.{one}" for one in said.worries), *(f"need.{one}" for one in said.needs), *wish]


def in_words(row: Row) -> str:
    """What a household said, for a person: worries, needs, the wish, and whether it asked for contact."""
    said = row[SAID]
    if not isinstance(said, list):
        return HIDDEN if said else ""
    if not row[REACHED]:
        return t("select.said.not_reached")
    parts = [
        ", ".join(the_word(key) for key in said if key.startswith(f"{kind}."))
        for kind in ("worry", "need", "moving")
    ]
    if row[ASKED_CONTACT]:
        parts.append(t("select.said.contact"))
    return "; ".join(filter(None, parts)) or t("select.said.nothing")


def the_word(key: str) -> str:
    """A thing that was said, where the word of its own list would not do beside those of other lists."""
    kind, _, value = key.partition(".")
    if kind == "moving" or value in (Worry.OTHER, PracticalNeed.OTHER):
        return t(f"select.said.{kind}.{value}")
    return t(key)


def decision_of(row: Row) -> str:
    """The decision that counts."""
    return choice_word("decision", str(row[DECISION])) if row[DECISION] else ""


def listing(rows: "Sequence[SelectionRow]", project: str, today: date, *, most: int | None) -> Listing:
    """The households of a project, who said most first."""
    left_out = max(0, len(rows) - most) if most is not None else 0
    more = (t("note.more", count=left_out),) if left_out else ()
    return Listing(
        schema="ucase.selection/1",
        columns=columns(),
        rows=map(as_row, rows[:most]),
        head={"today": today},
        title=t("select.title.list", project=project, date=short_date(today)),
        empty="" if left_out else t("select.empty.list"),
        notes=(*more, t("select.note.order")) if rows else (),
    )


def agreed_listing(found: "Sequence[Agreement]") -> Listing:
    """Who agrees to be named, for programs."""
    rows: list[Row] = [
        (write(HOUSEHOLD, one.household), one.decided_on, one.agreed, one.changed) for one in found
    ]
    names = ("household", "decided_on", "agreed", "changed")
    return Listing("ucase.selection.agreed/1", tuple(map(Column, names)), rows, {})


def decided_listing(decided: "Sequence[Decided]") -> Listing:
    """What a decision gave, for programs."""
    rows: list[Row] = [
        (
            write(HOUSEHOLD, one.household),
            one.decision.value,
            write(CASE, one.case) if one.case else None,
            write(FOLLOW_UP, one.follow_up) if one.follow_up else None,
        )
        for one in decided
    ]
    names = ("household", "decision", "case", "followup")
    return Listing("ucase.selection.decided/1", tuple(map(Column, names)), rows, {})
