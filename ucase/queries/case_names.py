"""The names of the cases of a screen, all of them by one question."""

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
    # JSON, written by hand: to load the library costs more than the whole question.
    asked = f"[{','.join(map(str, dict.fromkeys(cases)))}]"
    return {
        case: CaseName(PersonName(given, prefix, family), wijk, manager, stage)
        for case, stage, given, prefix, family, wijk, manager in run(
            reader, "case_names", cases=asked, today=today
        )
    }
