"""JSON: one document that streams, or a line per row."""

import io
import json
from collections.abc import Iterator
from datetime import date, datetime

import pytest

from ucase.render.json_document import encoded, write_document, write_json, write_jsonl
from ucase.render.listing import Column, Listing, Row


def listing(*rows: Row) -> Listing:
    """A listing of two columns, one of them without a title."""
    return Listing(
        "ucase.x/1", (Column("a", "A"), Column("b")), rows, {"today": date(2026, 11, 23), "since": None}
    )


def test_a_document_has_schema_head_and_rows_in_this_order() -> None:
    out = io.StringIO()
    write_json(listing((1, "één"), (None, date(2026, 1, 2))), out)

    assert out.getvalue() == (
        '{"schema": "ucase.x/1", "today": "2026-11-23", "since": null, "rows": [\n'
        '  {"a": 1, "b": "één"},\n  {"a": null, "b": "2026-01-02"}\n]}\n'
    )


def test_an_empty_list_is_a_document_too() -> None:
    out = io.StringIO()
    write_json(listing(), out)

    assert json.loads(out.getvalue()) == {
        "schema": "ucase.x/1",
        "today": "2026-11-23",
        "since": None,
        "rows": [],
    }


def test_a_total_stands_under_its_own_key() -> None:
    out = io.StringIO()
    write_json(listing((1, 2.5))._replace(total=(3, 4.5)), out)

    assert json.loads(out.getvalue())["total"] == {"a": 3, "b": 4.5}


def test_lines_hold_the_rows_and_nothing_else() -> None:
    out = io.StringIO()
    write_jsonl(listing((1, "x\ny"), (2, True))._replace(total=(3, 4)), out)

    assert out.getvalue() == '{"a": 1, "b": "x\\ny"}\n{"a": 2, "b": true}\n'


@pytest.mark.parametrize("write", [write_json, write_jsonl])
def test_rows_are_written_as_they_come(write: object) -> None:
    out = io.StringIO()
    seen: list[int] = []

    def rows() -> Iterator[Row]:
        for number in range(3):
            seen.append(out.getvalue().count("{"))
            yield (number, number)

    assert callable(write)
    write(listing()._replace(rows=rows()), out)
    assert seen in ([1, 2, 3], [0, 1, 2])


def test_what_json_does_not_know_is_an_error_and_not_a_guess() -> None:
    with pytest.raises(TypeError):
        encoded(object())
    assert encoded(datetime(2026, 1, 2, 3, 4)) == '"2026-01-02T03:04:00"'  # noqa: DTZ001


@pytest.mark.parametrize(("one_line", "lines"), [(True, 1), (False, 4)])
def test_a_single_document_is_for_reading_or_for_a_line(one_line: bool, lines: int) -> None:
    out = io.StringIO()
    write_document({"schema": "x", "on": date(2026, 1, 2)}, out, one_line=one_line)

    assert out.getvalue().count("\n") == lines
    assert json.loads(out.getvalue()) == {"schema": "x", "on": "2026-01-02"}
