"""Reading one record: field by field, with every problem kept so that all can be mended at once."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import ClassVar, TypeVar

from ucase.domain.errors import Invalid, Problem
from ucase.domain.text import one_line
from ucase.domain.wording import a_line

Read = TypeVar("Read")


class RecordReader:
    """Reads one record and keeps every problem it meets."""

    several: ClassVar[tuple[str, ...]] = ()
    """The fields that may be a list."""

    def __init__(self, record: Mapping[str, object], today: date) -> None:
        self.record = record
        self.today = today
        self.problems: list[Problem] = []

    def text(self, field: str) -> str:
        """The value of a field as one clean line; empty when it is not given."""
        return self.attempt(lambda: a_line(self.given(field), field)) or ""

    def given(self, field: str) -> str:
        """The value of a field as text: a spreadsheet's 12.0 is 12, a list is its parts with commas."""
        value = self.record.get(field)
        if isinstance(value, list):
            if field not in self.several:
                self.problems.append(Invalid("not_text", field=field))
            value = ",".join(str(part) for part in value)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if value is None:
            return ""
        if isinstance(value, bool) or not isinstance(value, str | int):
            self.problems.append(Invalid("not_text", field=field))
            return ""
        return str(value)

    def attempt(self, read: Callable[[], Read]) -> Read | None:
        """Run a reading rule; what it refuses is kept."""
        try:
            return read()
        except Problem as problem:
            self.problems.append(problem)
            return None

    def optional(self, field: str, read: Callable[[str], Read]) -> Read | None:
        """Read a field that may be left out."""
        value = self.text(field)
        return self.attempt(lambda: read(value)) if value else None

    def each_once(self) -> list[Problem]:
        """The problems, each reason once per field."""
        return list({(one.key, one.field): one for one in self.problems}.values())


def clean_key(key: str) -> str:
    """An unknown key as it can be shown: short, one line, and nothing that could be a person's data."""
    shown = one_line(key)
    return shown if len(shown) <= 30 and shown.replace("_", "").isalpha() else "?"
