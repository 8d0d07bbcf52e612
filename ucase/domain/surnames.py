"""Surnames in a text: those of people who are known, and whatever follows *mevrouw* or *familie*.

Many surnames are words as well ("de bakker", "jong", "Engels"). Such a name is told from the word by its
capital, which says nothing where a sentence begins, or by the title in front of it.
"""

import unicodedata
from collections.abc import Collection, Iterable, Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

from ucase.domain.ordinary_words import ALWAYS_CAPITAL, ORDINARY
from ucase.domain.text import fold

Span = tuple[int, int]

SHORT = 3
"""A surname of at most so many letters ("Er", "Kan", "Bos") is taken for a word as well."""

_IN_SHORT = "mevr mw mej dhr hr fam mr mrs ms"
_IN_FULL = "mevrouw meneer mijnheer heer heren familie gezin echtpaar miss mister family"
_ABBREVIATED = set(_IN_SHORT.split())
_TITLES = _ABBREVIATED | set(_IN_FULL.split())
_CALLED_BY_NAME = _TITLES | {"buurman", "buurvrouw"}
_BEFORE_NAMES = (
    "van vander vanden von de den der het t ten ter te tot el al la le di da do dos ben ibn aan in op v d"
)
_PREFIXES = set(_BEFORE_NAMES.split())
_ONLY_IN_NAMES = {"der", "den", "vander", "vanden"}
"""Whatever follows these is a name, also in lower case: nobody says "van der berg" of a mountain."""
_BETWEEN_WORDS = set(" -'’‘`´.‐‑–")
_OPENING = set(" \t\xa0\"'“”„‘’«»()[]{}*-–—•·>")
_SENTENCE_ENDS = set(".!?:…\n\r\u2028\u2029")


class Word(NamedTuple):
    """A word with its place in the text: letters and what marks them, nothing else."""

    start: int
    end: int
    folded: str


Prefix = tuple[str, ...]


class Names:
    """Surnames to look for, by their letters alone. Each half of a double name is one as well."""

    def __init__(self, known: Iterable[tuple[str, str]]) -> None:
        self.prefixes: dict[str, set[Prefix]] = {}
        self.in_one_word: set[str] = set()
        self.longest = 0
        for prefix, family in known:
            before = tuple(word.folded for word in words_of(prefix))
            self.add(before, [word.folded for word in words_of(family)])
            for half in family.split("-") if "-" in family else ():
                words = [word.folded for word in words_of(half)]
                start = next((i for i, word in enumerate(words) if word not in _PREFIXES), 0)
                self.add(tuple(words[:start]), words[start:])

    def add(self, prefix: Prefix, family: list[str]) -> None:
        """One name, also with its prefix written close to it ("vandenberg")."""
        key = "".join(family)
        if len(key) > 1:
            self.prefixes.setdefault(key, set()).add(prefix)
            self.longest = max(self.longest, len(family))
            if prefix:
                self.in_one_word.add("".join(prefix) + key)

    def named(self, letters: str, words: int) -> str | None:
        """The surname that these letters are, or whose possessive they are ("Jansens")."""
        if letters in self.prefixes or (words == 1 and letters in self.in_one_word):
            return letters
        owner = letters.removesuffix("s")
        return owner if owner in self.prefixes and not is_a_word(owner) else None


def surnames(
    text: str, known: Iterable[tuple[str, str]] = (), places: Collection[str] = frozenset()
) -> Iterator[Span]:
    """Where surnames stand in a text, each with the tussenvoegsel that was written with it.

    ``known`` are pairs of a tussenvoegsel and a surname. A surname that is also the name of one of the
    ``places`` (folded) is that of a person only after a title.
    """
    words, names = words_of(text), Names(known)
    position = 0
    while position < len(words):
        found = name_at(text, words, position, names)
        if found is None:
            position += 1
            continue
        name, size = found
        first = position - prefix_before(text, words, position, names.prefixes.get(name, set()))
        if is_a_person(text, words, first, position, name, places):
            yield words[first].start, words[position + size - 1].end
        position += size
    yield from after_titles(text, words, places)


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
    return character.isalpha() or unicodedata.category(character)[0] == "M" or character in "\xad\u200c\u200d"


def name_at(text: str, words: list[Word], position: int, names: Names) -> tuple[str, int] | None:
    """The longest surname that begins at a word, and how many words it takes."""
    for size in range(min(names.longest, len(words) - position), 0, -1):
        run = words[position : position + size]
        name = names.named("".join(word.folded for word in run), size)
        if name and all(joined(text, *pair) for pair in pairwise(run)):
            return name, size
    return None


def joined(text: str, before: Word, after: Word) -> bool:
    """Whether two words may be parts of one name."""
    gap = text[before.end : after.start]
    return len(gap) <= SHORT and (_BETWEEN_WORDS.issuperset(gap) or gap.isspace())


def prefix_before(text: str, words: list[Word], position: int, prefixes: set[Prefix]) -> int:
    """How many words before a surname are the tussenvoegsel that belongs to it."""
    for prefix in sorted(prefixes, key=len, reverse=True):
        start = position - len(prefix)
        run = words[max(start, 0) : position + 1]
        if (
            prefix
            and start >= 0
            and tuple(word.folded for word in run[:-1]) == prefix
            and all(joined(text, *pair) for pair in pairwise(run))
        ):
            return len(prefix)
    return 0


def is_a_person(
    text: str, words: list[Word], first: int, position: int, name: str, places: Collection[str]
) -> bool:
    """Whether a word that is a known surname is meant as one."""
    if first and words[first - 1].folded in _CALLED_BY_NAME and follows_title(text, words, first - 1):
        return True
    if name in ALWAYS_CAPITAL or name in places:
        return False
    if not is_a_word(name) or any(word.folded in _ONLY_IN_NAMES for word in words[first:position]):
        return True
    return has_capital(text, words[position]) and not begins_sentence(text, words[position].start)


def is_a_word(name: str) -> bool:
    """Whether a surname is an ordinary word too."""
    return name in ORDINARY or len(name) <= SHORT


def has_capital(text: str, word: Word) -> bool:
    """Whether a word is written with a capital where not everything is."""
    return text[word.start].isupper() and any(character.islower() for character in text)


def begins_sentence(text: str, start: int) -> bool:
    """Whether a sentence or a line begins here; the point after an initial ("J. Bakker") ends none."""
    before = start - 1
    while before >= 0 and text[before] in _OPENING:
        before -= 1
    if before < 0 or text[before] in _SENTENCE_ENDS - {"."}:
        return True
    is_initial = before > 0 and text[before - 1].isalpha() and (before < 2 or not text[before - 2].isalpha())
    return text[before] == "." and not is_initial


def after_titles(text: str, words: list[Word], places: Collection[str]) -> Iterator[Span]:
    """The names that follow a title, whether anybody is known by them or not."""
    for position, word in enumerate(words[:-1]):
        if word.folded not in _TITLES or not follows_title(text, words, position):
            continue
        first = last = position + 1
        while (
            last < len(words) - 1 and may_precede(text, words[last]) and joined(text, *words[last : last + 2])
        ):
            last += 1
        if not has_capital(text, words[last]) or words[last].folded in ALWAYS_CAPITAL | set(places):
            continue
        while (
            last < len(words) - 1
            and has_capital(text, words[last + 1])
            and joined(text, *words[last : last + 2])
            and "." not in text[words[last].end : words[last + 1].start]
        ):
            last += 1
        yield words[first].start, words[last].end


def may_precede(text: str, word: Word) -> bool:
    """Whether a word is a tussenvoegsel or an initial, after which the surname still comes."""
    return word.folded in _PREFIXES or (word.end - word.start == 1 and text[word.start].isupper())


def follows_title(text: str, words: list[Word], title: int) -> bool:
    """Whether the word after a title goes with it: a point between them is only that of an abbreviation."""
    gap = text[words[title].end : words[title + 1].start]
    if words[title].folded in _ABBREVIATED:
        gap = gap.removeprefix(".")
    return len(gap) <= SHORT and (gap == "" or gap.isspace())
