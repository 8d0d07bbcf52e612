"""Setting right what is kept about somebody (AVG art. 16): what was said before stays in the log.

It is a right also when a case has ended. Where the case manager holds to what is written, the resident's own
words stand beside it.
"""

from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import Boolean, Column, Date, Enum, Integer, select

from ucase.casework.lookup import me
from ucase.casework.rights import check_item, the_resident
from ucase.domain.dates import read_date
from ucase.domain.dossier_item import DossierItem
from ucase.domain.errors import Invalid, Refused
from ucase.domain.personal_data import FIELDS, Category
from ucase.domain.reaching import read_birth_year, read_email, read_phone
from ucase.domain.settings import read_yes_no
from ucase.domain.vocabulary import choose
from ucase.domain.wording import a_text
from ucase.storage.models import Record, ResidentStatement
from ucase.storage.work import Work


class Correction(NamedTuple):
    """One field of one record: what it becomes, and what the resident says about it."""

    case: int
    resident: str | None
    item: DossierItem
    to: str | None
    statement: str | None


OWN_VERBS = frozenset(
    {
        "case.stage",
        "follow_up.state",
        "support.status",
        "episode.closed_on",
        "episode.opened_on",
        "resident.role",
    }
)
"""Fields by which the work goes on: they have verbs of their own."""
BY_HAND = {
    "phone": read_phone,
    "email": read_email,
}


def correct(work: Work, correction: Correction) -> None:
    """Change a field, keep the statement, or both.

    Raises :class:`NotFound` when the record is not in this resident's dossier, :class:`Refused` for a field
    that has a verb of its own, :class:`Invalid` for a value that it cannot hold.
    """
    resident = the_resident(work, correction.case, correction.resident)
    check_item(work, resident, correction.item)
    if correction.to is not None:
        set_right(work, correction.item, correction.to)
    if correction.statement is not None:
        keep_statement(work, resident.id, correction.item, a_text(correction.statement, "statement"))
    work.session.flush()


def set_right(work: Work, item: DossierItem, said: str) -> None:
    """Give the field its new value."""
    if f"{item.table}.{item.field}" in OWN_VERBS or FIELDS[item.table][item.field] is Category.RIGHTS:
        raise Refused("corrected_elsewhere", field="item")
    kinds = {one.class_.__tablename__: one.class_ for one in Record.registry.mappers}
    record = work.session.get_one(kinds[item.table], item.row)
    column = Record.metadata.tables[item.table].c[item.field]
    setattr(record, item.field, read_value(column, said, work.clock.today))


def read_value(column: Column[Any], said: str, today: date) -> Any:  # noqa: ANN401
    """What is typed, as the column keeps it. An empty text empties a column that may be empty."""
    said = a_text(said, "to")
    if not said:
        if not column.nullable:
            raise Invalid("correct_not_empty", field="to")
        return None
    if column.name in BY_HAND:
        return BY_HAND[column.name](said)
    if column.name == "birth_year":
        return read_birth_year(said, today)
    kind = column.type
    if isinstance(kind, Enum) and kind.enum_class is not None and issubclass(kind.enum_class, StrEnum):
        return choose(kind.enum_class, said, "to")
    if isinstance(kind, Date):
        return read_date(said, today)
    try:
        if isinstance(kind, Boolean):
            return read_yes_no(said)
        if isinstance(kind, Integer):
            return int(said)
    except ValueError:
        raise Invalid("not_a_number", field="to") from None
    return said


def keep_statement(work: Work, resident: int, item: DossierItem, words: str) -> None:
    """The resident's own words beside a record; the newest ones count."""
    there = work.session.scalars(
        select(ResidentStatement).where(
            ResidentStatement.resident_id == resident,
            ResidentStatement.table_name == item.table,
            ResidentStatement.row_id == item.row,
            ResidentStatement.field == item.field,
        )
    ).first()
    if there is None:
        manager = me(work)
        there = ResidentStatement(
            resident_id=resident,
            manager_id=manager.id if manager else None,
            table_name=item.table,
            row_id=item.row,
            field=item.field,
        )
        work.session.add(there)
    there.words, there.said_on = words, work.clock.today
