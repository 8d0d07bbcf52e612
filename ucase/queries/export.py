"""The rows of an export, as they are handed out: pseudonyms for references, a group for an age."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from operator import itemgetter
from typing import Any, NamedTuple

from ucase.domain.exporting import Content, Field, fields_of
from ucase.domain.pseudonyms import age_group, pseudonyms
from ucase.domain.references import CASE, FOLLOW_UP, HOUSEHOLD, NEED, PROJECT, RESIDENT, write
from ucase.queries import NO_LIMIT, run, text_of
from ucase.storage.reading import Reader, a_date, as_date

Cell = str | int | date | bool | None
TOGETHER = 5_000
"""How many rows are put in another order at a time: of a place in the export no more is told than this."""
Take = Callable[[tuple[Any, ...]], Cell]
"""What reads one field from a row of the database."""
REFERENCES = {
    "case": CASE, "household": HOUSEHOLD, "project": PROJECT, "check-in": FOLLOW_UP, "need": NEED,
    "resident": RESIDENT,
}  # fmt: skip
"""What is written for a thing in an identifiable export; anything else has but a number."""


def records(reader: Reader, table: str, *, identifiable: bool = False) -> Iterator[tuple[Cell, ...]]:
    """The rows of one table, as they are read: however many there are, they need no memory."""
    key = secret(reader)
    takes, at = [], 0
    for one in fields_of(table, identifiable=identifiable):
        takes.append(taking(one, at, key, identifiable=identifiable))
        at += 2 if one.content is Content.AGE else 1
    query = f"export_{table}_identifiable" if identifiable else f"export_{table}"
    found = reader.stream(text_of(reader.dialect, query))
    rows = (tuple([take(row) for take in takes]) for row in found)
    yield from rows if identifiable else out_of_order(rows)


def out_of_order(rows: Iterator[tuple[Cell, ...]]) -> Iterator[tuple[Cell, ...]]:
    """Rows by their pseudonym, so many at a time: in the order of their keys the first would be UC-0001."""
    while some := list(islice(rows, TOGETHER)):
        yield from sorted(some, key=itemgetter(0))


def taking(field: Field, at: int, key: bytes, *, identifiable: bool) -> Take:
    """How a field is read from its place in a row."""
    if field.content is Content.REFERENCE:
        written = referring(field.unit) if identifiable else pseudonyms(key, field.unit)
        return lambda row: None if row[at] is None else written(row[at])
    if field.content is Content.AGE:
        return lambda row: age_group(row[at], as_date(row[at + 1]))
    if field.content is Content.DATE:
        return lambda row: as_date(row[at])
    if field.content is Content.YES_NO:
        return lambda row: None if row[at] is None else bool(row[at])
    return lambda row: row[at]


def referring(kind: str) -> Callable[[int], str]:
    """The reference of a thing."""
    prefix = REFERENCES.get(kind)
    return str if prefix is None else lambda number: write(prefix, number)


def secret(reader: Reader) -> bytes:
    """The key of the pseudonyms, which is kept with the cases."""
    return bytes.fromhex(next(run(reader, "pseudonym_key"))[0])


def count(reader: Reader, table: str) -> int:
    """How many rows a table has."""
    return int(next(run(reader, f"export_{table}_count"))[0])


def cases_in(reader: Reader, table: str) -> Iterator[int]:
    """The cases that an export of a table is about."""
    for (number,) in reader.stream(text_of(reader.dialect, f"export_{table}_seen")):
        yield int(number)


class MadeRow(NamedTuple):
    """An export that was made."""

    number: int
    made_on: date
    made_by: str
    what: str
    form: str
    identifiable: bool
    records: int


def export_log(reader: Reader, most: int | None = None) -> Iterator[MadeRow]:
    """The exports that were made, the newest first."""
    for number, made_on, made_by, what, form, identifiable, rows in run(
        reader, "export_log", most=NO_LIMIT if most is None else most
    ):
        yield MadeRow(number, a_date(made_on), made_by, what, form, bool(identifiable), rows)
