"""The schedules by name, and the series of a case."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ucase.queries import run
from ucase.storage.reading import Reader, a_date, as_date


class ScheduleRow(NamedTuple):
    """A schedule: its rule, from where it counts, for how long, and whether it came with the program."""

    name: str
    rule: str
    anchor: str
    lasts: str | None
    shipped: bool


class SeriesRow(NamedTuple):
    """A series of a case, with how many check-ins it has and how many of those have ended."""

    number: int
    rule: str
    anchor: str
    anchor_on: date
    until: date | None
    schedule: str | None
    check_ins: int
    ended: int


def schedules(reader: Reader) -> Iterator[ScheduleRow]:
    """The schedules, those that ship first."""
    for name, rule, anchor, lasts, shipped in run(reader, "schedules"):
        yield ScheduleRow(name, rule, anchor, lasts, bool(shipped))


def series_of_case(reader: Reader, case: int) -> list[SeriesRow]:
    """The series of a case, also of its earlier episodes, in the order in which they were planned."""
    return [
        SeriesRow(number, rule, anchor, a_date(on), as_date(until), schedule, check_ins, int(ended))
        for number, rule, anchor, on, until, schedule, check_ins, ended in run(
            reader, "series_of_case", case=case
        )
    ]
