"""Names of persons: given name, tussenvoegsel, family name; and when two may be one person.

A wrong guess costs little: the spelling that was typed stays, only the sorting may be off.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ucase.domain.errors import Invalid
from ucase.domain.text import fold, one_line

MOST_CHARACTERS = 200

# Words that stand before a family name and do not count when it is sorted.
_PARTICLES_FROM = {
    "Dutch": "van vander vanden van't de den der het 't ter ten te tot toe",
    "Dutch in a hurry": "v.d. v.d v/d vd",
    "Arabic": "el al ben bin bint ibn abu ould",
    "Romance": "da do dos das de del della di du la le los las d' l'",
    "German and Scandinavian": "von vom zu zum zur af av",
}
_PARTICLES = {word for words in _PARTICLES_FROM.values() for word in words.split()}
# These need an article after them: "op de Beek", but not "In" in "Kim In Su".
_BEFORE_ARTICLE = {"aan", "achter", "bij", "boven", "in", "onder", "op", "over", "uit", "uijt", "voor"}
_ARTICLES = {"de", "den", "der", "het", "'t"}
# Given names too: with a capital, in front, they are read as one ("Ben Jansen", "Le Thi Hoa").
_GIVEN_AS_WELL = {"ben", "bin", "do", "le", "la", "v.d.", "v.d", "vd"}
_ELIDED = ("d'", "l'")

_TITLES = {"dhr", "hr", "mevr", "mw", "mej", "fam", "mr", "mrs", "ms"}
_TITLES |= {"meneer", "mijnheer", "mevrouw", "familie"}
_AND = {"en", "and", "&"}
_APOSTROPHES = str.maketrans("’‘ʼ`´′‛", "'''''''")
_ALL_APOSTROPHES = frozenset("'’‘ʼ`´′‛")


class PersonName(NamedTuple):
    """A name in the parts by which Dutch lists sort. Any part but ``family`` may be empty."""

    given: str
    prefix: str
    family: str

    @property
    def full(self) -> str:
        """``Jan van der Berg``."""
        before = f"{self.given} {self.prefix}"
        if _ALL_APOSTROPHES.isdisjoint(before):  # nothing to write close to the family name
            return " ".join(f"{before} {self.family}".split())
        return _join([*self.given.split(), *self.prefix.split(), self.family])

    @property
    def sorting(self) -> str:
        """``Berg, Jan van der``."""
        rest = f"{self.given} {self.prefix}".strip()
        return f"{self.family}, {rest}" if rest else self.family


def read_name(text: str) -> PersonName:
    """A name as people write it: ``Jan van der Berg``, ``Berg, Jan van der``, ``Mevr. De Vries``, ``Jansen``.

    Titles go, the spelling stays. Without a comma or a tussenvoegsel the last word is the family name.
    Raises ``Invalid("name_empty")`` when no name is left, ``Invalid("name_long")`` above 200 characters.
    """
    typed = one_line(text)
    if len(typed) > MOST_CHARACTERS:
        raise Invalid("name_long", field="name", most=MOST_CHARACTERS)
    typed = "-".join(part.strip() for part in typed.split("-"))
    before, _, after = typed.partition(",")
    family, rest = _without_titles(_words(before)), _without_titles(_words(after))
    if _words(before) and rest:
        # "De Heer, Jan": what stands before the comma is the family name, even if it looks like a title.
        return _family_first(family or _words(before), rest)
    if not family and not rest:
        raise Invalid("name_empty", field="name")
    return _given_first(family or rest)


def nearly_equal(a: PersonName, b: PersonName) -> bool:
    """Whether two names may be one person, for the duplicate check: equal, or one slip of the keyboard apart.

    Family names compare without prefix, case and diacritics; when both have four letters or more, one letter
    may be inserted, dropped, changed, or swapped with its neighbour. Given names fit when one is missing, is
    the initials of the other, or (both three letters or more) differs by one such slip.
    """
    family_a, family_b = _family_key(a), _family_key(b)
    if family_a != family_b and not _one_slip(family_a, family_b, shortest=4):
        return False
    return _given_fits(_given_words(a), _given_words(b))


def may_be_one_person(a: PersonName, b: PersonName) -> bool:
    """Whether two names may be one person's, also before and after a marriage or a divorce.

    They are nearly equal; or one has a double family name, of which the other has a half, and the given names
    fit: ``Daan Testman`` and ``D. Testman-Voorbeeld``.
    """
    if nearly_equal(a, b):
        return True
    halves_a, halves_b = _halves(a), _halves(b)
    if len(halves_a) == len(halves_b) == 1:
        return False
    share = any(x == y or _one_slip(x, y, shortest=4) for x in halves_a for y in halves_b)
    return share and _given_fits(_given_words(a), _given_words(b))


def is_called(name: PersonName, said: str) -> bool:
    """Whether somebody may be meant by part of a name: every word of it lies in the name, in any order.

    Compared as :func:`ucase.domain.text.fold` does; a name that is written apart is also found in one word.
    """
    asked = fold(said.replace(",", " ")).split()
    there = fold(name.full)
    return bool(asked) and (all(word in there for word in asked) or "".join(asked) in there.replace(" ", ""))


def fuller_given(a: PersonName, b: PersonName) -> str:
    """The given names that tell most of two that fit: ``Daan`` rather than ``D.``."""
    return max((a, b), key=lambda one: len("".join(_given_words(one)))).given


def _given_first(words: list[str]) -> PersonName:
    start = _family_start(words)
    end = start + _count_particles(words[start:])
    return _person(words[:start], words[start:end], words[end:])


def _family_first(family: list[str], rest: list[str]) -> PersonName:
    end = _count_particles(family)
    start = len(rest)
    while start and _is_particle(rest, start - 1) and not (start == 1 and _may_be_given(rest[0])):
        start -= 1
    return _person(rest[:start], rest[start:] + family[:end], family[end:])


def _person(given: list[str], prefix: list[str], family: list[str]) -> PersonName:
    return PersonName(_join(given), _join(prefix), _join(family))


def _words(text: str) -> list[str]:
    """The words that hold a letter or digit. ``d'Angelo`` counts as two, except as a given name in front."""
    typed = [word for word in text.replace(",", " ").split() if any(c.isalnum() for c in word)]
    words: list[str] = []
    for word in typed:
        in_front = not words and len(typed) > 1 and word[0].isupper()
        elided = _spelled(word).startswith(_ELIDED) and len(word) > 2 and not in_front
        words += [word[:2], word[2:]] if elided else [word]
    return words


def _join(words: list[str]) -> str:
    """The words with spaces between, but ``d'`` close to the next."""
    return "".join(word if _spelled(word) in _ELIDED else word + " " for word in words).rstrip()


def _without_titles(words: list[str]) -> list[str]:
    """Without what stands in front of a name to address someone, also twice: ``de heer en mevrouw``."""
    plain = [_spelled(word).rstrip(".") for word in words]
    start = 0
    while start < len(words):
        if plain[start] in _TITLES or (start and plain[start] in _AND):
            start += 1
        elif plain[start : start + 2] == ["de", "heer"]:
            start += 2
        else:
            break
    return words[start:]


def _family_start(words: list[str]) -> int:
    """Where prefix and family name begin: at the first particle, or at a double name (``Jansen-de Boer``)."""
    last = len(words) - 1
    for i, word in enumerate(words[:last]):
        first_half, hyphen, second_half = word.rpartition("-")
        if first_half and hyphen and _spelled(second_half) in _PARTICLES:
            return i
        if _is_particle(words, i) and not (i == 0 and _may_be_given(word)):
            return i
    return last


def _count_particles(words: list[str]) -> int:
    """How many particles stand in front; at least one word stays for the family name."""
    count = 0
    while count < len(words) - 1 and _is_particle(words, count):
        count += 1
    return count


def _is_particle(words: list[str], i: int) -> bool:
    word = _spelled(words[i])
    if word in _BEFORE_ARTICLE:
        return i + 1 < len(words) and _spelled(words[i + 1]) in _ARTICLES
    return word in _PARTICLES


def _may_be_given(word: str) -> bool:
    return word[:1].isupper() and _spelled(word) in _GIVEN_AS_WELL


def _spelled(word: str) -> str:
    return word.translate(_APOSTROPHES).lower()


# Kept, because an import compares every record with the same open cases.
@lru_cache(maxsize=20_000)
def _family_key(name: PersonName) -> str:
    words = fold(name.family).split()
    return "".join(words[_count_particles(words) :])


@lru_cache(maxsize=20_000)
def _halves(name: PersonName) -> tuple[str, ...]:
    """The halves of a double name, each as it compares; of another name the whole."""
    halves = (name._replace(family=half.strip()) for half in name.family.split("-"))
    return tuple(filter(None, map(_family_key, halves)))


@lru_cache(maxsize=20_000)
def _given_words(name: PersonName) -> tuple[str, ...]:
    return tuple(fold(name.given.replace(".", " ")).split())


def _given_fits(a: Sequence[str], b: Sequence[str]) -> bool:
    if not a or not b:
        return True
    comparable = len(a) == len(b) or _are_initials(a) or _are_initials(b)
    if comparable and all(map(_is_or_begins, a, b)):
        return True
    return _one_slip("".join(a), "".join(b), shortest=3)


def _are_initials(words: Sequence[str]) -> bool:
    return all(len(word) == 1 for word in words)


def _is_or_begins(a: str, b: str) -> bool:
    return a == b or (1 in (len(a), len(b)) and a[0] == b[0])


def _one_slip(a: str, b: str, *, shortest: int) -> bool:
    """Whether one letter inserted, dropped, changed or swapped with its neighbour makes ``a`` into ``b``."""
    if len(a) > len(b):
        a, b = b, a
    if len(a) < shortest or len(b) - len(a) > 1:
        return False
    i = 0
    while i < len(a) and a[i] == b[i]:
        i += 1
    if len(a) < len(b):
        return a[i:] == b[i + 1 :]
    return a[i + 1 :] == b[i + 1 :] or (a[i : i + 2] == b[i : i + 2][::-1] and a[i + 2 :] == b[i + 2 :])
