"""The mapping from fields to categories of data is complete: sharing, a dossier and erasing rest on it."""

import pytest

from ucase.domain.personal_data import (
    BOOKKEEPING,
    FIELDS,
    LOG,
    NOBODY,
    OF_THE_TEAM,
    SHAREABLE,
    Category,
    category_of_need,
    category_of_practical_need,
)
from ucase.domain.plan import SHIPPED_KINDS
from ucase.domain.wishes import PracticalNeed
from ucase.storage.models import Record, map_all

map_all()
TABLES = Record.metadata.tables
PEOPLE = ("case", "household", "resident", "dwelling")


def test_every_table_is_about_residents_or_is_said_to_be_about_nobody() -> None:
    said = (set(FIELDS), NOBODY, OF_THE_TEAM, LOG)

    assert set().union(*said) == set(TABLES)
    assert sum(map(len, said)) == len(TABLES), "a table is on two lists"


@pytest.mark.parametrize("table", sorted(FIELDS))
def test_every_field_of_a_table_about_residents_has_a_category(table: str) -> None:
    fields = {one.name for one in TABLES[table].columns if not one.foreign_keys} - BOOKKEEPING

    assert set(FIELDS[table]) == fields


@pytest.mark.parametrize("table", sorted(NOBODY))
def test_a_table_about_nobody_refers_to_nobody(table: str) -> None:
    to = {key.column.table.name for column in TABLES[table].columns for key in column.foreign_keys}

    assert to.isdisjoint(PEOPLE)
    assert to <= NOBODY | OF_THE_TEAM


@pytest.mark.parametrize("table", sorted(set(FIELDS) - {"dwelling"}))
def test_every_table_about_residents_leads_to_one_by_its_references(table: str) -> None:
    """So that what is about somebody can be found from that person, whatever is added later."""
    seen: set[str] = set()
    reached = {table}
    while reached - seen:
        one = (reached - seen).pop()
        seen.add(one)
        reached |= {key.column.table.name for column in TABLES[one].columns for key in column.foreign_keys}

    assert reached & {"household", "resident"}


def test_a_need_about_money_or_health_is_no_plain_part_of_the_plan() -> None:
    found = {kind: category_of_need(kind.replace("-", " ")) for kind in SHIPPED_KINDS}

    assert {kind for kind, one in found.items() if one is Category.FINANCES} == {"rent", "debts", "income"}
    assert {kind for kind, one in found.items() if one is Category.HEALTH} == {
        "health",
        "mental-health",
        "care",
    }
    assert found["dust"] is Category.PLAN


def test_a_practical_need_that_tells_about_health_is_health() -> None:
    found = {one: category_of_practical_need(one) for one in PracticalNeed}

    assert found[PracticalNeed.MEDICAL_DEVICE] is Category.HEALTH
    assert found[PracticalNeed.LUNGS] is Category.HEALTH
    assert found[PracticalNeed.PETS] is Category.PRACTICAL
    assert found[PracticalNeed.OTHER] is Category.HEALTH, "nobody knows what it is"


def test_what_is_kept_about_rights_is_never_shared() -> None:
    assert Category.RIGHTS not in SHAREABLE
    assert set(SHAREABLE) | {Category.RIGHTS} == set(Category)
