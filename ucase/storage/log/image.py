"""A row as the log keeps it: by column, in forms that JSON has and both databases agree on."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, NamedTuple

ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Made once: an import writes hundreds of thousands of payloads."""
Image = dict[str, Any]
"""A row by column, without its key. A column that is not there is empty."""


class Payload(NamedTuple):
    """What a change did to the columns that it touched; to all of them when the row came or went."""

    before: Image | None
    after: Image | None


def plain(value: object) -> Any:  # noqa: ANN401 (what JSON has)
    """A value of a column: dates in ISO, instants in UTC as SQLite writes them, words by value."""
    if value is None or type(value) in (str, int, bool):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        utc = value.astimezone(UTC).replace(tzinfo=None) if value.tzinfo else value
        return utc.isoformat(sep=" ", timespec="microseconds")
    return value.isoformat() if isinstance(value, date) else value


def image(row: Mapping[str, object]) -> Image:
    """All of a row that is not empty."""
    return {name: plain(value) for name, value in row.items() if value is not None and name != "id"}


def write_payload(before: Image | None, after: Image | None) -> str:
    """The text of a payload."""
    both: dict[str, Image] = {}
    if before is not None:
        both["before"] = before
    if after is not None:
        both["after"] = after
    return ENCODE(both)


def read_payload(text: str) -> Payload:
    """What a payload says. Raises ``ValueError`` for a text that is none."""
    both = json.loads(text)
    return Payload(both.get("before"), both.get("after"))
