"""Every table that can hold something about a person is reached by erasing; a new one that is not fails."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Text

from tests.conftest import Run
from tests.integration.filled_model import (
    EMAIL,
    EMPTY,
    FAMILY,
    GIVEN,
    NAME,
    PHONE,
    canary,
    fill,
    personal_tables,
)
from ucase.domain.clock import Clock
from ucase.domain.erasing import EMPTIED, GONE, KEPT_TEXTS
from ucase.domain.personal_data import FIELDS
from ucase.storage.about import keys_about_household, parent_key
from ucase.storage.connect import connect_file
from ucase.storage.models import Record
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]


@pytest.fixture(params=[True, False], ids=["linked", "alone"])
def filled(plain_place: Place, clock: Clock, request: pytest.FixtureRequest) -> dict[str, int]:
    """An ordinary file with something about her in every table: an encrypted one would hide what is left.

    Once each row refers to all that it may refer to, once to no more than it must.
    """
    with Work(plain_place, clock, "Sanne de Wit", "intake") as work:
        made = fill(work, linked=request.param)
        work.commit()
    return made


def remains(folder: Path, *words: str) -> list[str]:
    """Which words are still in any byte of the files in a folder, but for the backups."""
    files = [one for one in folder.iterdir() if one.is_file()]
    content = b"\0".join(one.read_bytes() for one in files).lower()
    return [one for one in words if one.lower().encode() in content]


def test_the_walk_reaches_every_table_with_something_about_a_resident() -> None:
    assert {one.name for one in personal_tables()} <= set(keys_about_household(1))


def test_every_table_hangs_by_a_reference_that_each_of_its_rows_has() -> None:
    """A deadline without a case is a project's; every other row would be missed by dossier and erasing."""
    reached = dict.fromkeys(keys_about_household(1))
    hung = {table.name: parent_key(table, reached) for table in personal_tables()}

    empty = {name for name, key in hung.items() if key is not None and key.parent.nullable}
    assert empty == {"deadline"}


def test_what_hangs_on_nothing_that_may_be_empty_is_in_the_dossier_and_is_erased(
    plain_place: Place, good: Good
) -> None:
    """In the filled file every reference is filled; people leave open what may be."""
    good("intake", "--name", NAME, "--wijk", "Zuid", "--no-followup")
    good("plan", "need", "1", "huur", "--severity", "2")
    good("plan", "support", "N-1", "--tier", "eigen kracht", "--by", "belt zelf met de Zwaluwbank")
    more = ("--what", "contact", "--ground", "law", "--because", "vordering van Zwaluwrechter")
    good("share", "1", "--with", "buurtteam", *more)

    document = json.loads(good("dossier", "1", "--json"))
    found = [one["record"] for one in document["records"]]
    assert "support" in found
    assert "disclosed_category" in found
    good("case", "close", "1", "--because", "klaar", "--despite", "mag")
    good("erase", "1", "--confirm", "R-1")
    assert remains(plain_place.file.parent, "Zwaluwbank", "Zwaluwrechter", GIVEN, FAMILY) == []
    good("audit", "verify")


def test_every_field_that_is_said_to_stay_or_go_is_one_of_the_model() -> None:
    fields = {f"{table.name}.{column.name}" for table in personal_tables() for column in table.columns}

    assert fields >= KEPT_TEXTS
    assert fields >= EMPTIED
    assert set(FIELDS) >= GONE


def test_after_erasing_no_byte_of_the_name_is_left_in_any_file(
    filled: dict[str, int], plain_place: Place, good: Good, tmp_path: Path
) -> None:
    folder = plain_place.file.parent
    texts = [
        canary(table, column.name)
        for table in personal_tables()
        for column in table.columns
        if isinstance(column.type, Text) and f"{table.name}.{column.name}" not in KEPT_TEXTS
        and table.name not in ("resident", "dwelling")
    ]  # fmt: skip
    assert remains(folder, GIVEN, FAMILY, PHONE, EMAIL) == [GIVEN, FAMILY, PHONE, EMAIL]
    assert remains(folder, *texts) == texts, "every field was filled"

    good("erase", "UC-1", "--confirm", "R-0001")

    assert remains(folder, GIVEN, FAMILY, PHONE, EMAIL, "3562 ZW", *texts, "Vogel-") == []
    shutil.rmtree(folder / "backups")
    good("audit", "verify")


def test_of_what_was_erased_every_text_is_empty_and_every_row_that_figures_count_is_there(
    filled: dict[str, int], plain_place: Place, good: Good
) -> None:
    good("erase", "UC-1", "--confirm", "R-0001")

    connection = connect_file(plain_place.file)
    for name in FIELDS:
        table = Record.metadata.tables[name]
        columns = ", ".join(one.name for one in table.columns)
        found = connection.execute(f'SELECT {columns} FROM "{name}" WHERE id = {filled[name]}').fetchone()
        assert (found is None) == (name in GONE), name
        for column, value in zip(table.columns, found or (), strict=False):
            field = f"{name}.{column.name}"
            assert isinstance(column.type, Text) <= (not value or field in KEPT_TEXTS), field
            assert (field in EMPTIED) <= (value is None), field
    connection.close()


def test_who_is_erased_is_nobody_afterwards(filled: dict[str, int], plain_place: Place, ucase: Run) -> None:
    assert ucase("erase", "UC-1", "--confirm", "R-0001").code == 0

    again = ucase("erase", "UC-1", "--confirm", "R-0001")
    assert again.code == 3
    assert ucase("case", "reopen", "UC-1", "--because", "terug").code == 4


def test_the_dossier_has_every_field_of_every_table(filled: dict[str, int], good: Good) -> None:
    document = json.loads(good("dossier", "UC-1", "--resident", "R-1", "--json"))

    given = {(one["record"], value["field"]) for one in document["records"] for value in one["values"]}
    for table, fields in FIELDS.items():
        missing = {field for field in fields if (table, field) not in given and field not in EMPTY}
        assert not missing, table
