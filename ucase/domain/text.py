"""Text that a user typed: made safe to keep and to show, and made comparable."""

import re
import unicodedata

# The patterns stay text: ``re`` compiles and keeps them at first use, and most runs never need one.
_ESCAPE_SEQUENCES = (
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor movement
    r"|\x1b[\]PX^_][^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?"  # OSC and its kin: titles, links
    r"|\x1b[()][0-9A-Za-z]"  # choice of character set, part of many "colours off" sequences
)
_LINE_ENDS = r"\r\n?|[\u2028\u2029]"
_UNSEEN = (
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls, except tab and newline
    r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # what turns the direction of writing around
    r"\ufeff]"  # byte order mark
)
_SURROGATES = r"[\ud800-\udfff]"
_MOST_MARKS = 30  # on one letter, as in the Stream-Safe Text Format (Unicode annex 15)


def clean(text: str) -> str:
    """What the user typed as nothing but text: no control, no escape sequence, no reversed direction.

    Newlines, tabs, emoji, every script and the joiners (ZWJ, ZWNJ) stay. The result is in NFC, can be
    encoded as UTF-8, and cleaning it again changes nothing.
    """
    if not text.isprintable():
        text = re.sub(_ESCAPE_SEQUENCES, "", text)
        text = re.sub(_LINE_ENDS, "\n", text)
        text = re.sub(_UNSEEN, "", text)
        text = re.sub(_SURROGATES, "\ufffd", text)
    if text.isascii() or (len(text) <= _MOST_MARKS and unicodedata.is_normalized("NFC", text)):
        return text
    return _composed(text)


def _composed(text: str) -> str:
    """The text in NFC, without heaps of marks: composing those takes time by the square of their number."""
    if len(text) <= _MOST_MARKS or text.isalpha():  # too short for a heap, or without any mark
        return unicodedata.normalize("NFC", text)
    return _without_heaps(unicodedata.normalize("NFC", _without_heaps(text)))


def _without_heaps(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _MOST_MARKS:
            kept.append(character)
    return "".join(kept)


def one_line(text: str) -> str:
    """Cleaned text on one line, with single spaces."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join(clean(text).split())


_ALIKE: dict[int, str | None] = {
    **dict.fromkeys(map(ord, "'`´‘’‛′ʹʻʼʽˈ\N{SOFT HYPHEN}")),
    **dict.fromkeys(map(ord, "-‐‑‒–—―−"), " "),
    # letters that Unicode does not take apart into a plain letter and a mark
    **{ord(letter): plain for letter, plain in zip("ıøłđðħŧ", "iolddht", strict=True)},
    **{ord(letter): plain for letter, plain in {"æ": "ae", "œ": "oe", "þ": "th"}.items()},
}


def fold(text: str) -> str:
    """The form in which two spellings compare: without case, diacritics, apostrophes and hyphens.

    A hyphen counts as a space; Turkish ``ı`` and ``İ`` count as ``i``. For comparing only, never to show.
    """
    folded = clean(text).casefold().translate(_ALIKE)
    if not folded.isascii():
        folded = _plain_letters(folded).translate(_ALIKE)
    return " ".join(folded.split())


def _plain_letters(text: str) -> str:
    # Twice, because taking compatibility forms apart can bring capitals back.
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(c for c in apart if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")
    return unicodedata.normalize("NFC", bare)
