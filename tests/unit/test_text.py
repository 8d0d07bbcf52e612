"""What a user typed becomes text that is safe to keep, to show and to compare."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.text import clean, fold, one_line

# Hypothesis leaves surrogates out of text() unless they are asked for.
anything = st.text(st.characters(exclude_categories=[]))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("gewone tekst", "gewone tekst"),
        ("\x1b[31mrood\x1b[0m", "rood"),
        ("\x1b]0;titel\x07tekst", "tekst"),
        ("\x1b]8;;https://example.org\x1b\\hier\x1b]8;;\x1b\\", "hier"),
        ("\x1b(Bgewoon", "gewoon"),
        ("\x1b]nooit afgesloten\nvolgende regel", "\nvolgende regel"),
        ("een\x00twee\x07\x7f\x9b", "eentwee"),
        ("een\r\ntwee\rdrie\u2028vier\u2029vijf", "een\ntwee\ndrie\nvier\nvijf"),
        ("kolom\tkolom\n", "kolom\tkolom\n"),
        ("\u202eneves\u202c \u2066x\u2069 \u200fy\u061c", "neves x y"),
        ("half \ud83d teken", "half \ufffd teken"),
        ("e\u0301e\u0301n", "één"),
        ("\ufeffnaam", "naam"),
    ],
)
def test_clean_keeps_text_and_nothing_else(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@pytest.mark.parametrize(
    "typed", ["👩\u200d👧 🙂", "می\u200cخواهم", "سلام", "क\u094dष", "王小明", "[b] :warning:"]
)
def test_clean_keeps_every_script_and_emoji(typed: str) -> None:
    assert clean(typed) == typed


@given(anything)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text("a\u0301\u0323\u0344\u0958 ", min_size=40), st.integers(1, 40))
def test_marks_heaped_on_a_letter_are_limited_once_and_for_all(text: str, times: int) -> None:
    assert clean(clean(text * times)) == clean(text * times)


@given(anything)
def test_clean_text_can_be_encoded_and_holds_no_escape(text: str) -> None:
    assert b"\x1b" not in clean(text).encode()


@given(anything)
def test_one_line_is_one_line_with_single_spaces(text: str) -> None:
    line = one_line(text)
    assert line.split() == line.split(" ") or line == ""
    assert one_line(line) == line


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Yılmaz", "YILMAZ"),
        ("İbrahim", "ibrahim"),
        ("Straße", "strasse"),
        ("Øst", "ost"),
        ("Łukasz", "lukasz"),
        ("José", "Jose\u0301"),
        ("Piet ’t Hart", "Piet 't Hart"),
        ("O´Brien", "obrien"),
        ("El-Idrissi", "el idrissi"),
        ("Leidsche\u00a0 Rijn", "leidsche rijn"),
        ("Vleuten–De Meern", "Vleuten-De Meern"),
        ("ﬁets", "fiets"),
    ],
)
def test_fold_makes_spellings_of_one_word_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_fold_keeps_different_words_apart() -> None:
    assert len({fold(word) for word in ("Jansen", "Janssen", "王小明", "علي", "김", "")}) == 6


@given(anything)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126)))
def test_fold_does_not_look_at_case(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower())


@pytest.mark.parametrize("piece", ["\x1b[", "\x1b]", "\x1b[0", "0", "\r", "é ", "\u0301\u0323"])
def test_long_text_is_cleaned_fast(piece: str) -> None:
    began = time.perf_counter()
    clean(piece * 100_000)
    assert time.perf_counter() - began < 2
