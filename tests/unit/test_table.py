"""The table on a terminal: what fits, what gives way, and cards where nothing fits."""

import io
from collections.abc import Callable
from datetime import date

import pytest

from ucase import locale
from ucase.render.listing import Column, Listing, Row, hide_private
from ucase.render.table import write_table

COLUMNS = (
    Column("ref", "Nr", keep=True),
    Column("hidden"),
    Column("name", "Naam", private=True),
    Column("days", "Da-\ngen", number=True),
    Column("when", "Wanneer", keep=True),
    Column("wijk", "Wijk", spare=1),
    Column("manager", "Casemanager", spare=2),
)
ROW: Row = ("UC-0001", "geheim", "Jan van der Berg", 3, date(2026, 11, 23), "Noordwest", "Noor")


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Write a listing on a screen of some width."""
    locale.speak("nl")

    def write(listing: Listing, columns: int = 100) -> str:
        monkeypatch.setenv("COLUMNS", str(columns))
        monkeypatch.setenv("LINES", "50")
        out = io.StringIO()
        write_table(listing, out)
        return out.getvalue()

    return write


def listing(*rows: Row, columns: tuple[Column, ...] = COLUMNS) -> Listing:
    """A listing of these rows."""
    return Listing("x/1", columns, rows, {}, title="Titel", empty="Niets.", notes=("Noot.",))


def test_a_row_stands_under_its_titles(table: Callable[..., str]) -> None:
    lines = table(listing(ROW)).splitlines()

    assert lines[0] == "Titel"
    assert lines[-1] == "Noot."
    assert "UC-0001" in lines[-2]
    for title, value in (
        ("Nr", "UC-0001"),
        ("Naam", "Jan van der Berg"),
        ("Wanneer", "ma 23 nov 2026"),
        ("Wijk", "Noord"),
    ):
        header = next(line for line in lines if title in line)
        assert header.index(title) == lines[-2].index(value)
    assert "geheim" not in "".join(lines)


def test_nothing_is_said_to_be_nothing(table: Callable[..., str]) -> None:
    for columns in (100, 40):
        assert table(listing(), columns).splitlines() == ["Titel", "Niets.", "Noot."]


@pytest.mark.parametrize("columns", range(70, 121, 5))
def test_a_table_keeps_to_its_width_and_cuts_no_reference_date_or_word(
    table: Callable[..., str], columns: int
) -> None:
    out = table(listing(ROW), columns)

    assert max(map(len, out.splitlines())) <= columns
    for whole in ("UC-0001", "ma 23 nov 2026", "Jan", "Berg"):
        assert whole in out


def test_the_least_needed_column_gives_way_first_and_is_named(table: Callable[..., str]) -> None:
    long: Row = ("UC-0001", "", "n" * 40, 3, date(2026, 11, 23), "w" * 40, "m" * 40)

    assert "Past niet" not in table(listing(long), 100)
    assert "Past niet op dit scherm: Casemanager." in table(listing(long), 71)
    assert "--output plain" in table(listing(long), 71)
    assert table(listing(long), 71).count("n") >= 40


@pytest.mark.parametrize("columns", [69, 40, 20, 8])
def test_below_seventy_columns_every_row_is_a_card_with_all_of_it(
    table: Callable[..., str], columns: int
) -> None:
    out = table(listing(ROW, ROW), columns)
    squeezed = "".join(out.split())

    assert max(map(len, out.splitlines())) <= columns
    assert squeezed.count("Nr:UC-0001") == 2
    assert squeezed.count("Dagen:3") == 2
    assert squeezed.count("Casemanager:Noor") == 2


def test_the_total_stands_below_under_its_own_name(table: Callable[..., str]) -> None:
    columns = (Column("wijk", "Wijk"), Column("open", "Open", number=True))
    one = listing(("Oost", 3), ("West", 4), columns=columns)._replace(total=(None, 7), total_title="Totaal")

    assert table(one).splitlines()[-2].split() == ["Totaal", "7"]
    assert "Wijk: Totaal\nOpen: 7" in table(one, 40)


def test_words_of_the_wijk_report_stay_whole_on_eighty_columns(table: Callable[..., str]) -> None:
    """The widest list there is, on the narrowest screen that gets a table of it."""
    from ucase.render.wijk_report import columns

    row: Row = ("Noordwest", "WK034402", 120, 30, 30, 30, 30, 250, 130, 10, 10, 10, 999, 12.5)
    report = listing(row, columns=columns())._replace(total=row, total_title="Totaal")
    for width in range(70, 121):
        out = table(report, width)
        assert "Noordwest" in out, width
        assert "Totaal" in out, width
        assert max(map(len, out.splitlines())) <= width


@pytest.mark.parametrize(
    "typed", ["[/b]", "[bold]x[/bold]", ":warning:", "[link=http://x]y[/link]", "a [1] b"]
)
def test_no_value_title_or_note_is_markup(table: Callable[..., str], typed: str) -> None:
    one = listing(("UC-0001", "", typed, 3, None, "", ""))._replace(title=typed, notes=(typed,))
    for columns in (100, 40):
        assert table(one, columns).count(typed) == 3


def test_hiding_replaces_private_values_and_leaves_empty_ones(table: Callable[..., str]) -> None:
    hidden = hide_private(listing(ROW, ("UC-0002", "", None, 0, None, "Oost", "")))

    assert [row[2] for row in hidden.rows] == ["···", None]
    assert "Jan" not in table(hide_private(listing(ROW)))


def test_emphasis_changes_no_word(monkeypatch: pytest.MonkeyPatch, table: Callable[..., str]) -> None:
    assert table(listing(ROW)._replace(emphasis=lambda _: "red")) == table(listing(ROW))
