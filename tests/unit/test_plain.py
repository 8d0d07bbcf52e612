"""Tab-separated lines: one per row, whatever is in it."""

import io
from collections.abc import Iterator
from datetime import date

import pytest

from ucase.render.listing import Column, Listing, Row, Value
from ucase.render.plain import AT_A_TIME, write_plain


def plain(*rows: Row, width: int = 1) -> str:
    """The rows as a pipe gets them."""
    out = io.StringIO()
    write_plain(
        Listing("x/1", tuple(Column(f"k{number}") for number in range(width)), rows, {}, title="T"), out
    )
    return out.getvalue()


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        ("", ""),
        ("a\tb\nc\r\nd", "a b c d"),
        ("\x1b[31mrood\x00", "rood"),
        (True, "yes"),
        (False, "no"),
        (3, "3"),
        (12.5, "12.5"),
        (date(2026, 3, 1), "2026-03-01"),
        (["rent", "dust"], "rent,dust"),
        ([], ""),
    ],
)
def test_every_value_is_one_cell(value: Value, cell: str) -> None:
    assert plain((value,)) == f"k0\n{cell}\n"


def test_nothing_is_cut_and_nothing_is_drawn() -> None:
    assert plain(("x" * 5000, "y"), width=2) == "k0\tk1\n" + "x" * 5000 + "\ty\n"
    assert plain() == "k0\n"


def test_rows_are_written_as_they_come_some_at_a_time() -> None:
    out = io.StringIO()
    held_back: list[int] = []

    def rows() -> Iterator[Row]:
        for number in range(3 * AT_A_TIME + 1):
            held_back.append(number - out.getvalue().count("\n") + 1)
            yield (number,)

    write_plain(Listing("x/1", (Column("k"),), rows(), {}), out)
    assert max(held_back) < AT_A_TIME
    assert out.getvalue() == "k\n" + "".join(f"{number}\n" for number in range(3 * AT_A_TIME + 1))
