"""The names of the cases or residents of a screen, all of them by one question."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from ucase.domain.names import PersonName
from ucase.queries import run
from ucase.storage.reading import Reader


class CaseName(NamedTuple):
    """By what people know a case."""

    resident: PersonName
    wijk: str | None
    manager: str | None
    """Who is at work on it today: its manager, or who stands in."""
    stage: str


def case_names(reader: Reader, cases: Iterable[int], today: date) -> dict[int, CaseName]:
    """The names of these cases, by case."""
    return {
        case: CaseName(PersonName(given, prefix, family), wijk, manager, stage)
        for case, stage, given, prefix, family, wijk, manager in run(
            reader, "case_names", cases=as_list(cases), today=today
        )
    }


def resident_names(reader: Reader, residents: Iterable[int]) -> dict[int, PersonName]:
    """The names of these residents; whoever asks knows that they may be read."""
    return {
        resident: PersonName(given, prefix, family)
        for resident, given, prefix, family in run(reader, "resident_names", residents=as_list(residents))
    }


def as_list(numbers: Iterable[int]) -> str:
    """Numbers as JSON, written by hand: to load the library costs more than the whole question."""
    return f"[{','.join(map(str, dict.fromkeys(numbers)))}]"
