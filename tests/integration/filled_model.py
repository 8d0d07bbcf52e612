"""A file with a row in every table that can hold something about one household, made from the model itself.

A table that is added later is filled as well, and then found, or not, by whoever looks for it.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Boolean, Date, Enum, Integer, Table, Text, select

from tests.conftest import TODAY
from ucase.domain.erasing import KEPT_TEXTS
from ucase.domain.personal_data import BOOKKEEPING, LOG, NOBODY, OF_THE_TEAM
from ucase.domain.stage import Stage
from ucase.storage.models import (
    Area,
    CaseManager,
    Dwelling,
    Household,
    NeedKind,
    Organisation,
    Project,
    Record,
    map_all,
)
from ucase.storage.work import Work

NAME = "Xanthippe Zwaluwstaart"
"""Whom all of it is about; no byte of it is anybody else's."""
GIVEN, FAMILY = NAME.split()
PHONE, EMAIL = "0687654321", "xanthippe@zwaluwstaart.example"
EMPTY = {"erased_on", "destroyed_on", "lifted_on", "left_on", "gone_on"}
"""Dates of what has not happened: she lives there, and nobody forgot her."""


def personal_tables() -> list[Table]:
    """The tables that hold something about a resident, in the order in which they can be filled."""
    map_all()
    known = NOBODY | OF_THE_TEAM | LOG
    return [one for one in Record.metadata.sorted_tables if one.name not in known]


def canary(table: Table, column: str) -> str:
    """A text that is in one field of one table only, and names her."""
    return f"Vogel-{table.name}-{column} van {GIVEN}."


HOME = ("household", "case", "dwelling")
NEEDED = (*HOME, "series")
"""What a row about somebody cannot do without; a step is one of a series."""


def fill(work: Work, *, linked: bool = True) -> dict[str, int]:
    """Fill every personal table with one row; gives its key by table.

    ``linked`` says whether a row also refers to what it may do without: a support to who gives it, for one.
    """
    kinds = {one.class_.__tablename__: one.class_ for one in Record.registry.mappers}
    made: dict[str, int] = dict(referred_to(work))
    for table in personal_tables():
        fields = [one for one in table.columns if one.name not in BOOKKEEPING]
        row = {one.name: value_of(table, one, made) for one in fields if linked or is_needed(one)}
        record = kinds[table.name](**{**row, **own_values(work, table, made)})
        work.add(record)
        made[table.name] = record.id
    return made


def referred_to(work: Work) -> Iterator[tuple[str, int]]:
    """What is nobody's, to be referred to."""
    manager = CaseManager(name="Sanne de Wit", key="sanne de wit")
    work.add(manager)
    yield "case_manager", manager.id
    project = Project(name="Verzonnendreef", key="verzonnendreef")
    work.session.add(Dwelling(addition=""))
    work.add(project)
    yield "project", project.id
    for kind in (Area, Organisation, NeedKind):
        yield kind.__tablename__, work.session.scalars(select(kind.id).order_by(kind.id.desc())).first() or 0


def own_values(work: Work, table: Table, made: dict[str, int]) -> dict[str, Any]:
    """What cannot be any value: her name and address, and another household to be tied to."""
    if table.name == "resident":
        return {
            "given_name": GIVEN,
            "prefix": "van der",
            "family_name": FAMILY,
            "phone": PHONE,
            "email": EMAIL,
        }
    if table.name == "dwelling":
        return {"postcode": "3562 ZW", "house_number": "987"}
    if table.name == "case":
        return {"stage": Stage.CLOSED}
    if table.name == "deadline":
        return {"project_id": None}
    if table.name == "neighbour_tie":
        other = Household(dwelling_id=made["dwelling"] - 1)
        work.add(other)
        return {"neighbour_id": other.id}
    return {}


def is_needed(column: Any) -> bool:
    """Whether a row needs this column: what refers to another record may be empty, where that is allowed."""
    others = (key.column.table.name for key in column.foreign_keys)
    return not column.nullable or all(name in NEEDED for name in others)


def value_of(table: Table, column: Any, made: dict[str, int]) -> Any:
    """A value that fits the column."""
    for key in column.foreign_keys:
        return made.get(key.column.table.name)
    kind = column.type
    if column.name in EMPTY:
        return None
    if isinstance(kind, Enum):
        return kind.enum_class(kind.enums[0]) if kind.enum_class else kind.enums[0]
    if isinstance(kind, Date):
        return TODAY
    if isinstance(kind, Boolean):
        return False
    if isinstance(kind, Integer):
        return 1
    assert isinstance(kind, Text), f"{table.name}.{column.name}"
    return "at 2w" if f"{table.name}.{column.name}" in KEPT_TEXTS else canary(table, column.name)
