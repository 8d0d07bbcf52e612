"""Records from a file or standard input: one JSON object, an array, or JSON lines."""

import json
from pathlib import Path
from typing import TextIO

from ucase.domain.errors import Invalid, NotFound


def read_records(source: str, stdin: TextIO) -> list[dict[str, object]]:
    """The records in ``source``; ``-`` is standard input.

    Raises :class:`NotFound` when the file cannot be read, :class:`Invalid` when it is not JSON objects.
    """
    records = parsed(read_text(source, stdin).strip().removeprefix("\ufeff"))
    if not records:
        raise Invalid("no_records")
    for position, record in enumerate(records, start=1):
        if not isinstance(record, dict):
            raise Invalid("not_an_object", position=position)
    return records  # type: ignore[return-value]


def read_text(source: str, stdin: TextIO) -> str:
    """The text of a file, or of standard input for ``-``.

    Raises :class:`NotFound` when the file cannot be read, :class:`Invalid` when it is not UTF-8.
    """
    try:
        return stdin.read() if source == "-" else Path(source).expanduser().read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise Invalid("not_utf8") from None
    except (OSError, ValueError):
        raise NotFound("no_input_file") from None


def parsed(text: str) -> list[object]:
    """The JSON values in a text; a text that is not one document may be one per line."""
    if not text:
        return []
    try:
        whole = json.loads(text)
    except json.JSONDecodeError as problem:
        return parsed_lines(text, problem.lineno)
    except (ValueError, RecursionError):  # a number of thousands of digits, brackets without end
        raise Invalid("not_json", line=1) from None
    return whole if isinstance(whole, list) else [whole]


def parsed_lines(text: str, bad_line: int) -> list[object]:
    """JSON lines. Raises :class:`Invalid` with the line that is not JSON."""
    records: list[object] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            records.append(json.loads(line))
        except (ValueError, RecursionError):
            raise Invalid("not_json", line=number if records else bad_line) from None
    return records
