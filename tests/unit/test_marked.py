"""A text with marks: each caret below what it marks, whatever the width and the letters."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.pointing import Pointer, PointerKind
from ucase.domain.text import clean
from ucase.locale import speak
from ucase.render.marked import carets, drawn, lines_with_marks, parts_of, write_marked
from ucase.render.screen import display_width


def marked(text: str, *words: str) -> list[Pointer]:
    """These words of a text, as places."""
    return [Pointer(text.index(word), text.index(word) + len(word), PointerKind.SURNAME) for word in words]


def shown(text: str, found: list[Pointer], width: int) -> list[str]:
    """The lines of the screen."""
    parts = [part for line in lines_with_marks(text, found) for part in parts_of(line, width)]
    return [line for part in parts if "^" in carets(part) for line in (drawn(part).rstrip(), carets(part))]


def test_only_lines_with_a_mark_are_shown_and_all_of_their_marks() -> None:
    text = "eerste\nbij Pietersz en Jansz\nlaatste"

    assert shown(text, marked(text, "Pietersz", "Jansz"), 80) == [
        "bij Pietersz en Jansz",
        "    ^^^^^^^^    ^^^^^",
    ]


def test_a_line_breaks_between_words_and_the_marks_go_with_it() -> None:
    text = "heel veel woorden bij Pietersz en nog meer"

    assert shown(text, marked(text, "Pietersz"), 20) == ["bij Pietersz en nog", "    ^^^^^^^^"]


@pytest.mark.parametrize("before", ["李小龙 ", "🙂👨‍👩‍👧 ", "é̂ ", "\t", "ﬁ "])
def test_a_caret_stands_below_its_letter_also_after_wide_ones(before: str) -> None:
    text = f"{before}Pietersz"
    line, below = shown(text, marked(text, "Pietersz"), 80)

    assert below == " " * display_width(line.removesuffix("Pietersz")) + "^" * 8


def test_a_wide_letter_does_not_stick_out_behind_a_break_between_words() -> None:
    assert shown(" 0李", [Pointer(1, 3, PointerKind.SURNAME)], 2) == ["0", "^", "李", "^^"]


def test_a_name_over_two_lines_is_marked_on_both() -> None:
    text = "van der\nBerg is weg"

    assert shown(text, [Pointer(0, 12, PointerKind.SURNAME)], 80) == [
        "van der", "^^^^^^^", "Berg is weg", "^^^^",
    ]  # fmt: skip


@given(st.text(min_size=1), st.integers(1, 40), st.data())
def test_every_marked_letter_has_its_carets_at_any_width(text: str, width: int, data: st.DataObject) -> None:
    text = clean(text).replace("\n", " ")
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    found = [Pointer(start, data.draw(st.integers(start + 1, len(text))), PointerKind.PHONE)]
    parts = [part for line in lines_with_marks(text, found) for part in parts_of(line, width)]

    assert "".join(map(drawn, parts)) == text.replace("\t", " ")
    for part in parts:
        widest = max((size for _, size, _ in part), default=0)
        assert display_width(drawn(part)) <= max(width, widest)
        assert len(carets(part)) <= display_width(drawn(part))


def test_when_it_may_not_be_shown_only_the_places_are_told() -> None:
    speak("nl")
    text = "eerste\nbij Pietersz"
    out = io.StringIO()
    write_marked(text, marked(text, "Pietersz"), out, shown=False)

    assert out.getvalue() == "Regel 2, teken 5 tot en met 12: naam.\n"
