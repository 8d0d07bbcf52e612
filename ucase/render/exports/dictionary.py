"""The data dictionary: every field with what it means, its unit, the words it can hold and its source."""

import csv
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TextIO

from ucase.domain.exporting import Content, Field
from ucase.locale import t
from ucase.render.csv_file import csv_cell
from ucase.render.listing import Column, Listing

SPARE = {"words": 5, "source": 4, "content": 3, "unit": 2, "identifiable": 1}
"""What gives way first on a narrow screen."""
COLUMNS = ("table", "field", "content", "unit", "words", "meaning", "source", "identifiable")
"""The columns of the dictionary; a promise like those of the tables."""


class Entry(NamedTuple):
    """What is said of one field."""

    table: str
    field: str
    content: str
    unit: str
    words: str
    meaning: str
    source: str
    identifiable: str


def dictionary(tables: Iterable[tuple[str, tuple[Field, ...]]]) -> Iterator[Entry]:
    """An entry for every field of these tables, in their order."""
    for table, fields in tables:
        for one in fields:
            yield Entry(
                table,
                one.key,
                one.content.value,
                one.unit,
                ", ".join(each.value for each in one.words or ()),
                meaning(one),
                one.source,
                "yes" if one.identifiable else "no",
            )


def meaning(field: Field) -> str:
    """What a field means, in the language of the screen."""
    said = t(f"export.field.{field.text}", about=about(field))
    return f"{said} {t('export.content.reference')}" if field.content is Content.REFERENCE else said


def about(field: Field) -> str:
    """What one of several like fields is about, in words."""
    if not field.about:
        return ""
    kind = "worry" if field.key.startswith("worry_") else "programme_goal"
    return t(f"{kind}.{field.about}")


def listing(tables: Iterable[tuple[str, tuple[Field, ...]]]) -> Listing:
    """The dictionary as a list."""
    return Listing(
        schema="ucase.export.fields/1",
        columns=tuple(
            Column(key, t(f"export.column.{key}"), keep=key == "field", spare=SPARE.get(key, 0))
            for key in COLUMNS
        ),
        rows=dictionary(tables),
        head={},
        title=t("export.fields.title"),
        notes=(t("export.fields.note"),),
    )


def write_dictionary(tables: Iterable[tuple[str, tuple[Field, ...]]], out: TextIO) -> None:
    """The dictionary as CSV."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([csv_cell(value) for value in entry] for entry in dictionary(tables))
