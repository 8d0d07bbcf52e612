"""How the list of answers looks, and the list of who was not reached."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.references import HOUSEHOLD, PROJECT, write
from ucase.locale import t
from ucase.render.listing import HIDDEN, Column, Listing, Row
from ucase.render.survey import words
from ucase.render.words import choice_word, screen_cell, shown_name

if TYPE_CHECKING:
    from ucase.queries.households import HouseholdFound
    from ucase.queries.survey import NotReached, SurveyRow

LEFT = 11
"""The column that tells since when a household lives there no more."""


def columns(*, reached: bool) -> tuple[Column, ...]:
    """The same columns for programs in both lists; a person sees those that say something."""

    def title(key: str, of_reached: bool) -> str:
        return t(key) if of_reached is reached else ""

    def several(kind: str, place: int) -> Column:
        key = "worries" if kind == "worry" else "needs"
        return Column(
            key, title("column.worries" if kind == "worry" else "survey.column.needs", True),
            show=lambda row: words(kind, list_in(row, place)) or hidden(row, place),
            spare=0 if kind == "worry" else 1, private=True,
        )  # fmt: skip

    return (
        Column("ref", t("column.ref"), keep=True),
        Column("resident", t("column.resident"), show=shown_name(1), private=True, spare=2),
        Column("address", t("column.address"), show=address, private=True),
        Column("asked", title("survey.column.asked", True), keep=True, spare=3),
        Column(
            "moving", title("survey.column.moving", True), show=lambda row: word("moving", row, 4),
            private=True,
        ),
        Column(
            "temporary_home", title("survey.column.temporary_home", True),
            show=lambda row: word("temporary_home", row, 5), spare=4, private=True,
        ),
        several("worry", 6),
        several("need", 7),
        Column(
            "wants_contact", title("survey.column.wants_contact_short", True),
            show=lambda row: screen_cell(row[8]),
        ),
        Column("tries", title("survey.column.tries_short", False), number=True),
        Column("last_try", title("survey.column.last_try", False), keep=True),
        Column("left"),
    )  # fmt: skip


def address(row: Row) -> str:
    """The address; of who lives there no more it says so, for nobody has to ring that bell."""
    said = screen_cell(row[2])
    return t("survey.left_there", address=said).strip() if row[LEFT] else said


def word(kind: str, row: Row, place: int) -> str:
    """A value of a closed list in words."""
    value = row[place]
    return hidden(row, place) or choice_word(kind, value if isinstance(value, str) else None)


def hidden(row: Row, place: int) -> str:
    """What stands in the place of what ``--anon`` hides."""
    return HIDDEN if row[place] == HIDDEN else ""


def list_in(row: Row, place: int) -> list[str]:
    """The values of a cell that holds several."""
    value = row[place]
    return value if isinstance(value, list) else []


def who(household: "HouseholdFound") -> Row:
    """The household itself."""
    name = household.resident.full if household.resident else None
    return (write(HOUSEHOLD, household.number), name, household.address or None)


def as_row(one: "SurveyRow") -> Row:
    """The values of one household that answered, in the order of the columns."""
    return (
        *who(one.household), one.asked, one.moving, one.temporary_home, one.worries, one.needs,
        one.wants_contact, one.tries, one.last_try, one.left,
    )  # fmt: skip


def not_reached_row(one: "NotReached") -> Row:
    """The values of one household that did not answer."""
    return (*who(one.household), None, None, None, [], [], None, one.tries, one.last_try, one.left)


def listing(
    rows: "Iterable[SurveyRow]",
    today: date,
    *,
    most: int | None,
    total: int | None,
    silent: int,
    project: int | None,
) -> Listing:
    """The newest answers per household. ``silent``: how many others there are who did not answer."""
    left_out = max(0, total - most) if most is not None and total is not None else 0
    notes = [t("note.more", count=left_out)] if left_out else []
    if silent:
        where = f" --project {write(PROJECT, project)}" if project else ""
        notes.append(t("survey.note.not_reached", count=silent, where=where))
    return Listing(
        schema="ucase.surveys/1",
        columns=columns(reached=True),
        rows=map(as_row, rows),
        head={"today": today},
        title=t("survey.title.list"),
        empty="" if left_out else t("survey.empty.list"),
        notes=tuple(notes),
    )


def not_reached_listing(
    rows: "Iterable[NotReached]", today: date, *, most: int | None, total: int | None
) -> Listing:
    """Who did not answer yet."""
    left_out = max(0, total - most) if most is not None and total is not None else 0
    return Listing(
        schema="ucase.surveys/1",
        columns=columns(reached=False),
        rows=map(not_reached_row, rows),
        head={"today": today},
        title=t("survey.title.not_reached"),
        empty="" if left_out else t("survey.empty.not_reached"),
        notes=(t("note.more", count=left_out),) if left_out else (),
    )
