"""The words of a text with their places, and what stands around them: gaps, capitals, sentences."""

import unicodedata
from itertools import groupby
from typing import NamedTuple

from ucase.domain.text import fold

WIDE = 3
"""Words with more than so many characters between them do not belong together."""

_BETWEEN_WORDS = set(" -'’‘`´.‐‑–")
_WITHIN_WORDS = {"Mn", "Mc", "Me", "Cf"}
"""Marks on a letter, and what takes no room: a soft hyphen, a space of no width."""
_OPENING = set(" \t\xa0\"'“”„‘’«»()[]{}*-–—•·>")
_SENTENCE_ENDS = set(".!?:…\n\r\u2028\u2029")


class Word(NamedTuple):
    """A word with its place in the text: letters and what marks them, nothing else."""

    start: int
    end: int
    folded: str


class Reading(NamedTuple):
    """A text as its words."""

    text: str
    words: list[Word]
    loud: bool
    """Nothing in it is written small, so that a capital says nothing."""

    def folded(self, position: int) -> str:
        """The word at a position as it compares; nothing before the first and behind the last."""
        return self.words[position].folded if 0 <= position < len(self.words) else ""

    def gap(self, position: int) -> str:
        """What stands between a word and the next one."""
        return self.text[self.words[position].end : self.words[position + 1].start]

    def joined(self, first: int, end: int) -> bool:
        """Whether the words from ``first`` up to ``end`` may be parts of one name."""
        gaps = (self.gap(position) for position in range(first, end - 1))
        return all(len(gap) <= WIDE and (_BETWEEN_WORDS.issuperset(gap) or gap.isspace()) for gap in gaps)

    def next(self, position: int) -> str:
        """The word behind one, folded, if nothing but space or a closing quote stands between them."""
        if not 0 <= position < len(self.words) - 1:
            return ""
        gap = self.gap(position)
        between = gap.lstrip("\"'“”„‘’«»)")
        return self.words[position + 1].folded if len(gap) <= WIDE and between.isspace() else ""

    def previous(self, position: int) -> str:
        """The word before one, folded, if nothing but space stands between them."""
        return self.words[position - 1].folded if position > 0 and self.gap(position - 1).isspace() else ""

    def has_capital(self, position: int) -> bool:
        """Whether a word is written with a capital where not everything is."""
        return not self.loud and self.text[self.words[position].start].isupper()

    def is_loud(self, first: int, end: int) -> bool:
        """Whether words are written in nothing but capitals, together with those around them."""
        around = self.words[max(first - WIDE, 0) : end + WIDE]
        return all(self.text[word.start : word.end].isupper() for word in around)

    def begins_sentence(self, position: int) -> bool:
        """Whether a sentence or line begins with a word; the point of an initial ("J. Bakker") is no end."""
        text = self.text
        before = self.words[position].start - 1
        while before >= 0 and text[before] in _OPENING:
            before -= 1
        if before < 0 or text[before] in _SENTENCE_ENDS - {"."}:
            return True
        is_initial = (
            before > 0 and text[before - 1].isalpha() and (before < 2 or not text[before - 2].isalpha())
        )
        return text[before] == "." and not is_initial


def read(text: str) -> Reading:
    """A text as its words."""
    return Reading(text, words_of(text), not any(map(str.islower, text)))


def words_of(text: str) -> list[Word]:
    """The words of a text, in order."""
    words: list[Word] = []
    start = 0
    for is_word, letters in groupby(text, in_a_word):
        end = start + len(part := "".join(letters))
        if is_word:
            words.append(Word(start, end, fold(part).replace(" ", "")))
        start = end
    return words


def in_a_word(character: str) -> bool:
    """Whether it is a letter, or something that belongs to one: a mark, a soft hyphen."""
    return character.isalpha() or unicodedata.category(character) in _WITHIN_WORDS
