"""Surnames in a text: those of people who are known, and whatever follows *mevrouw* or *familie*."""

from collections.abc import Collection, Iterable, Iterator

from ucase.domain.name_or_word import Standing, is_a_person, is_a_word
from ucase.domain.titles import PREFIXES, after_titles
from ucase.domain.words_beside_names import VERBS_OF_ONE
from ucase.domain.words_in_text import Reading, read, words_of

Span = tuple[int, int]

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
                start = next((i for i, word in enumerate(words) if word not in PREFIXES), 0)
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
    reading, names = read(text), Names(known)
    words = reading.words
    position = 0
    while position < len(words):
        found = name_at(reading, position, names)
        if found is None:
            position += 1
            continue
        name, size = found
        prefixes = names.prefixes.get(name, set())
        first = position - prefix_before(reading, position, prefixes)
        end = position + size
        behind = prefix_behind(reading, end, prefixes) if first == position else 0
        if is_a_person(Standing(reading, name, first, position, end, inverted=behind > 0), places):
            yield words[first].start, words[end + behind - 1].end
        position = end + behind
    yield from after_titles(reading, places)


def name_at(reading: Reading, position: int, names: Names) -> tuple[str, int] | None:
    """The longest surname that begins at a word, and how many words it takes."""
    for size in range(min(names.longest, len(reading.words) - position), 0, -1):
        run = reading.words[position : position + size]
        name = names.named("".join(word.folded for word in run), size)
        if name and reading.joined(position, position + size):
            return name, size
    return None


def prefix_before(reading: Reading, position: int, prefixes: set[Prefix]) -> int:
    """How many words before a surname are the tussenvoegsel that belongs to it."""
    for prefix in sorted(prefixes, key=len, reverse=True):
        start = position - len(prefix)
        written = tuple(word.folded for word in reading.words[max(start, 0) : position])
        if prefix and written == prefix and reading.joined(start, position + 1):
            return len(prefix)
    return 0


def prefix_behind(reading: Reading, end: int, prefixes: set[Prefix]) -> int:
    """How many words behind a surname are its tussenvoegsel, as a list has it: "Proef, van de, …"."""
    text, words = reading.text, reading.words
    for prefix in sorted(filter(None, prefixes), key=len, reverse=True):
        last = end + len(prefix)
        if tuple(word.folded for word in words[end:last]) != prefix or not reading.joined(end, last):
            continue
        before, after = (
            reading.gap(end - 1).strip(" '"),
            text[words[last - 1].end : words[last - 1].end + 2].strip(" \t"),
        )
        closed = not after or after[0] in ",;:.!)\n"
        if before in (",", "(") and (closed or reading.next(last - 1) in VERBS_OF_ONE):
            return len(prefix)
    return 0
