"""CSV: what a spreadsheet would run is defused, and everything comes back as it was."""

import csv
import io

import pytest

from ucase.render.csv_file import write_csv
from ucase.render.listing import Column, Listing, Row, Value


def cells(*values: Value) -> list[str]:
    """One row, written and read back."""
    out = io.StringIO()
    row: Row = values
    write_csv(Listing("x/1", tuple(Column(f"k{number}") for number in range(len(values))), [row], {}), out)
    header, found = csv.reader(io.StringIO(out.getvalue()))
    assert header == [f"k{number}" for number in range(len(values))]
    return found


@pytest.mark.parametrize(
    "formula", ["=1+1", "+x", "-x", "@x", '=HYPERLINK("x")', "\t=1", "\n=1", " =1", "\x00=1", "-"]
)
def test_a_text_that_would_run_gets_an_apostrophe(formula: str) -> None:
    (cell,) = cells(formula)

    assert cell[:2] in ("'=", "'+", "'-", "'@")


def test_a_list_of_texts_is_defused_too() -> None:
    assert cells(["=1", "b"]) == ["'=1,b"]


@pytest.mark.parametrize("value", [-3, -1.5, 3])
def test_a_number_stays_a_number(value: float) -> None:
    assert cells(value) == [str(value)]


@pytest.mark.parametrize("text", ['een "twee", drie; vier', "'t Hart", "a=b", "Şükrü", "", "3562 AB"])
def test_other_text_comes_back_as_it_was(text: str) -> None:
    assert cells(text, "x") == [text, "x"]


def test_a_record_has_a_line_per_row_and_no_carriage_returns() -> None:
    out = io.StringIO()
    write_csv(Listing("x/1", (Column("a"),), [("een\r\ntwee",), (None,)], {}), out)

    assert out.getvalue() == 'a\neen twee\n""\n'
