"""Where a text names somebody: for blacking out whoever else is in a dossier, and for erasing a name.

Given names and surnames are compared without case and accents. A name that is an ordinary word as well
(*Roos*, *Bakker*) is one only with a capital, or after a title. Somebody who is meant but not named ("zijn
vrouw", "de oudste") is not found: that is why a human looks a dossier through before it is handed over.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from ucase.domain.name_or_word import Standing, is_a_person
from ucase.domain.names import PersonName
from ucase.domain.ordinary_words import ORDINARY
from ucase.domain.surnames import surnames
from ucase.domain.text import fold
from ucase.domain.titles import PREFIXES
from ucase.domain.words_beside_names import words
from ucase.domain.words_in_text import Reading, read, words_of

Span = tuple[int, int]
PRONOUNS = words("hij zij ze hem haar zijn hun hen die he she they his her him them their")
"""A sentence that begins with one of these goes on about whoever the sentence before it named."""
_ENDS = ".!?…\n"


class Wanted(NamedTuple):
    """Whom to look for, and by which parts of the name that alone say who it is."""

    name: PersonName
    by_given: bool = True
    """The given name by itself means this person."""
    by_family: bool = True
    """The surname by itself does."""


def mentions(text: str, wanted: Wanted) -> list[Span]:
    """Where a text names this person, in order; none overlap."""
    reading = read(text)
    given = [word.folded for word in words_of(wanted.name.given)]
    found = list(by_given_name(reading, given, wanted))
    if wanted.by_family and wanted.name.family:
        named = surnames(text, [(wanted.name.prefix, wanted.name.family)])
        found += [span for span in named if is_family(text[span[0] : span[1]], wanted.name.family)]
    return merged(found)


def is_family(said: str, family: str) -> bool:
    """Whether a surname in a text is this one, or half of it: after a title stands anybody's."""
    letters = "".join(word.folded for word in words_of(said))
    halves = {"".join(word.folded for word in words_of(one)) for one in (family, *family.split("-"))}
    return any(letters.endswith((half, f"{half}s")) for half in halves if half)


def by_given_name(reading: Reading, given: Sequence[str], wanted: Wanted) -> Iterator[Span]:
    """Where the given name stands, or its first letter before the surname, with the surname that follows."""
    family = [word.folded for word in words_of(wanted.name.family)]
    for position, word in enumerate(reading.words):
        letters = word.folded
        initial = bool(given) and letters == given[0][:1]
        if letters not in given and letters.removesuffix("s") not in given and not initial:
            continue
        end = end_of_name(reading, position, given, family)
        if end is not None:
            yield word.start, reading.words[end - 1].end
        elif wanted.by_given and not initial and is_a_name(reading, position, letters):
            yield word.start, word.end


def end_of_name(reading: Reading, position: int, given: Sequence[str], family: Sequence[str]) -> int | None:
    """Behind which word a whole name ends that begins here; None when no surname follows."""
    at = position + 1
    while at < len(reading.words) and (
        reading.words[at].folded in PREFIXES or reading.words[at].folded in given
    ):
        at += 1
    end = at + len(family)
    written = [word.folded for word in reading.words[at:end]]
    if not family or not reading.joined(position, min(end, len(reading.words))):
        return None
    if written == [*family] or (written[:-1] == [*family[:-1]] and written[-1:] == [f"{family[-1]}s"]):
        return end
    return None


def is_a_name(reading: Reading, position: int, letters: str) -> bool:
    """Whether a given name that stands alone is one; an ordinary word may be only that."""
    if len(letters) < 2:
        return False
    if not {letters, letters.removesuffix("s")} & ORDINARY:
        return True
    return is_a_person(Standing(reading, letters, position, position, position + 1, inverted=False), ())


def merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that touch or overlap as one."""
    kept: list[Span] = []
    for start, end in sorted(spans):
        if kept and start <= kept[-1][1]:
            kept[-1] = kept[-1][0], max(end, kept[-1][1])
        else:
            kept.append((start, end))
    return kept


def sentences(text: str, spans: Iterable[Span]) -> list[Span]:
    """The whole sentences in which spans lie, and those after them that go on about the same person."""
    every = list(sentences_of(text))
    chosen: list[Span] = []
    for position, (start, end) in enumerate(every):
        hit = any(first < end and last > start for first, last in spans)
        goes_on = bool(chosen) and chosen[-1] == every[position - 1] and begins_with_pronoun(text[start:end])
        if hit or goes_on:
            chosen.append((start, end))
    return chosen


def sentences_of(text: str) -> Iterator[Span]:
    """Where each sentence or line begins and ends, without the space around it."""
    start = 0
    for position, sign in enumerate(text):
        last = position + 1 == len(text)
        ends = sign == "\n" or (sign in _ENDS and (last or text[position + 1].isspace()))
        if ends or last:
            piece = text[start : position + 1]
            left = len(piece) - len(piece.lstrip())
            if piece.strip():
                yield start + left, start + len(piece.rstrip())
            start = position + 1


def begins_with_pronoun(sentence: str) -> bool:
    """Whether a sentence goes on about somebody: *Hij wil niet.*"""
    first = words_of(sentence[:40])
    return bool(first) and first[0].folded in PRONOUNS


def without(text: str, spans: Iterable[Span], instead: str) -> str:
    """The text with something else in the place of each span."""
    pieces, at = [], 0
    for start, end in merged(spans):
        pieces += [text[at:start], instead]
        at = end
    return "".join((*pieces, text[at:]))


def may_name(folded: str, wanted: Wanted) -> bool:
    """Whether a folded text can name this person at all; quick, for texts by the hundred thousand."""
    return any(part in folded for part in parts_of(wanted.name))


@lru_cache(maxsize=4_096)
def parts_of(name: PersonName) -> tuple[str, ...]:
    """The folded words of a name that can say who it is."""
    words = (*fold(name.given).split(), *fold(name.family).split())
    return tuple(one for one in words if len(one) > 1)
