"""The table on a terminal: what fits, what gives way, and cards where nothing fits."""

import io
import unicodedata
from collections import Counter
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.conftest import TODAY
from ucase import locale
from ucase.domain.text import one_line
from ucase.render.listing import Column, Listing, Row, hide_private
from ucase.render.screen import display_width, glyphs, wrapped
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
    from ucase.domain.report import TOTAL, Period, Report, as_counted
    from ucase.domain.report import Row as Figures
    from ucase.queries.reports.wijk import FIGURES
    from ucase.render.reports import words_of
    from ucase.render.reports.forms import table as table_of

    row = Figures(
        "WK034402", ("Noordwest", "WK034402"), (120, 30, 30, 30, 30, 250, 130, 10, 10, 10, 999, 12.5)
    )
    counted = Report(
        "wijk", ("wijk", "code"), FIGURES, (row,), Period(None, TODAY), TODAY, row._replace(key=TOTAL)
    )
    published = as_counted(counted, "0")
    report = table_of(published, words_of(published))
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


def test_a_title_of_two_lines_stands_on_the_rule(table: Callable[..., str]) -> None:
    above, titles, rule = table(listing(ROW)).splitlines()[1:4]

    assert above.split() == ["Da-"]
    assert titles.split() == ["Nr", "Naam", "gen", "Wanneer", "Wijk", "Casemanager"]
    assert set(rule) == {"─"}


def test_a_table_that_no_column_can_leave_becomes_cards(table: Callable[..., str]) -> None:
    columns = tuple(Column(f"k{number}", f"T{number}", keep=True) for number in range(4))
    one = listing(tuple("x" * 20 for _ in range(4)), columns=columns)

    assert "T0: xxx" not in table(one, 86)
    assert "T0: xxx" in table(one, 85)


def test_a_console_of_few_characters_gets_a_rule_that_it_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    written = io.BytesIO()
    out = io.TextIOWrapper(written, encoding="latin-1")
    write_table(listing(ROW), out)
    out.flush()

    assert b"-----" in written.getvalue()


# Styles


class Terminal(io.StringIO):
    """A terminal in memory."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("out", "environment", "styled"),
    [
        (Terminal, {}, True),
        (Terminal, {"TERM": "dumb"}, False),
        (Terminal, {"NO_COLOR": "1"}, False),
        (Terminal, {"NO_COLOR": "", "FORCE_COLOR": "1"}, True),
        (Terminal, {"FORCE_COLOR": ""}, False),
        (io.StringIO, {}, False),
        (io.StringIO, {"FORCE_COLOR": "1"}, True),
        (io.StringIO, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (io.StringIO, {"FORCE_COLOR": "1", "TERM": "dumb"}, False),
    ],
)
def test_styles_are_for_a_terminal_that_wants_them_and_change_no_word(
    monkeypatch: pytest.MonkeyPatch,
    table: Callable[..., str],
    out: type[io.StringIO],
    environment: dict[str, str],
    styled: bool,
) -> None:
    late = listing(ROW)._replace(emphasis=lambda _: "red")
    plain = table(late)
    assert plain == table(listing(ROW))
    for name, value in {"TERM": "xterm", **environment}.items():
        monkeypatch.setenv(name, value)
    screen = out()
    write_table(late, screen)
    written = screen.getvalue()

    if styled:
        assert "\x1b[31mUC-0001" in written
        for code in ("\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[31m"):
            written = written.replace(code, "")
    assert written == plain


# What a text takes on a screen

LETTERS = "aé'0 ـ"  # one column each
WIDE = "李小龙한ｱＡ、🙂"  # two
MARKS = "\u0301\u0308\u0e34\u05b0\u0651\u200d\u200c"  # none
texts = st.text(st.sampled_from(LETTERS + WIDE + MARKS) | st.characters(exclude_categories=["C", "Z"]))
lines = texts.map(one_line)


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0), ("Jan", 3), ("Ömer Yılmaz", 11), ("李小龙", 6), ("한국", 4), ("q\u0301", 1), ("\u0301", 0),
        ("กำ", 2), ("محمد", 4), ("🙂", 2), ("👍🏽", 2), ("🏽", 2), ("👨\u200d👩\u200d👧", 2), ("🇳🇱", 2),
        ("❤\ufe0f", 2), ("👨\u200d⚕\ufe0f", 2), ("क्\u200dष", 2), ("Ｆ", 2), ("ﾊ", 1), ("—…“", 3),
    ],
)  # fmt: skip
def test_a_text_is_as_wide_as_a_terminal_draws_it(text: str, width: int) -> None:
    assert display_width(text) == width


@given(st.text(st.sampled_from(LETTERS + WIDE + "\u0301\u0308\u0e34\u05b0\u0651")))
def test_it_agrees_with_another_program_about_scripts_and_marks(text: str) -> None:
    assert display_width(text) == cell_len(text)


@given(texts)
def test_what_is_drawn_as_one_loses_nothing_and_begins_with_no_mark(text: str) -> None:
    drawn = list(glyphs(text))

    assert "".join(glyph for glyph, _ in drawn) == text
    assert all(0 <= width <= 2 for _, width in drawn)
    for glyph, _ in drawn[1:]:
        assert not unicodedata.combining(glyph[0])


@given(lines, st.integers(2, 40))
@example("aaa bbbb cc", 4)
@example("李小龙" * 5, 3)
@example("q\u0301" * 9, 2)
def test_a_broken_text_keeps_to_its_width_and_loses_no_character(text: str, width: int) -> None:
    broken = wrapped(text, width)

    assert all(display_width(line.rstrip()) <= width for line in broken)
    assert "".join("".join(broken).split()) == "".join(text.split())


@given(lines, st.integers(2, 40))
def test_a_text_is_broken_between_words_where_they_fit(text: str, width: int) -> None:
    for word in text.split():
        if display_width(word) <= width:
            assert any(word in line for line in wrapped(text, width))


@given(st.lists(lines.filter(bool), min_size=4, max_size=4), st.integers(8, 130))
@settings(deadline=None)
@example(["李" * 40, "q\u0301" * 90, "🙂 " * 30 + "x", "woord " * 20 + "x"], 70)
def test_no_line_is_wider_than_the_screen_and_no_character_is_lost(typed: list[str], width: int) -> None:
    locale.speak("nl")
    columns = (*(Column(f"k{number}", f"T{number}") for number in range(3)), Column("n", "N", number=True))
    out = io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", str(width))
        write_table(Listing("x/1", columns, [tuple(typed)], {}), out)
    written = out.getvalue()

    assert max(map(display_width, written.splitlines())) <= width
    missing = Counter("".join("".join(typed).split())) - Counter(written)
    assert not missing, missing


def shown_at(width: int, columns: tuple[Column, ...], *rows: tuple[str | int, ...]) -> str:
    """A table of these rows on a screen of that width."""
    out = io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", str(width))
        write_table(Listing("x/1", columns, list(rows), {}), out)
    return out.getvalue()


def test_a_long_word_in_a_narrow_column_is_broken_at_a_hyphen() -> None:
    columns = (
        Column("a", "Naar"),
        Column("b", "Waarom"),
        *(Column(f"n{one}", "Veel", number=True, keep=True) for one in range(6)),
    )
    told = shown_at(72, columns, ("Buurtteamorganisatie", "x" * 16, 1, 2, 3, 4, 5, 6))
    assert "Buurtteamorganisa-" in told


def test_no_word_is_broken_while_another_column_has_room_to_give() -> None:
    columns = (Column("a", "Eerst"), Column("b", "Dan"))
    told = shown_at(72, columns, ("kort woord " * 9, "Samenwerkingsafspraken"))
    assert "Samenwerkingsafspraken" in told


def test_the_title_of_a_number_gives_way_before_the_table_does() -> None:
    columns = (Column("a", "Naar"), *(Column(f"n{one}", "Zonder antwoord", number=True) for one in range(6)))
    told = shown_at(80, columns, ("Lokalis", 1, 2, 3, 4, 5, 6))
    assert told.splitlines()[1].split()[0] == "Naar"
    assert "Naar: Lokalis" not in told
