"""Who is named by a title or an initial, known or not: *mevrouw Jansen*, *de heer B.*, *Mohammed K.*"""

import re
from collections.abc import Collection, Iterator

from ucase.domain.ordinary_words import ALWAYS_CAPITAL, LITTLE_WORDS, LOOSE, MASS, VERBS
from ucase.domain.text import fold
from ucase.domain.words_in_text import WIDE, Reading

Span = tuple[int, int]

_IN_SHORT = "mevr mw mej dhr hr fam mr mrs ms"
_IN_FULL = "mevrouw meneer mijnheer heer heren familie gezin echtpaar miss mister family"
_ABBREVIATED = set(_IN_SHORT.split())
TITLES = _ABBREVIATED | set(_IN_FULL.split())
CALLED_BY_NAME = TITLES | {"buurman", "buurvrouw"}
_BEFORE_NAMES = (
    "van vander vanden von de den der het t ten ter te tot el al la le di da do dos ben ibn aan in op v d"
)
PREFIXES = frozenset(_BEFORE_NAMES.split())


def follows_title(reading: Reading, title: int) -> bool:
    """Whether the word after a title goes with it: a point between them is only that of an abbreviation."""
    gap = reading.gap(title)
    if reading.folded(title) in _ABBREVIATED:
        gap = gap.removeprefix(".")
    return len(gap) <= WIDE and (gap == "" or gap.isspace())


def after_titles(reading: Reading, places: Collection[str]) -> Iterator[Span]:
    """The names that follow a title, whether anybody is known by them or not."""
    words = reading.words
    for position, word in enumerate(words[:-1]):
        if word.folded not in TITLES or not follows_title(reading, position):
            continue
        first = last = position + 1
        while last < len(words) - 1 and may_precede(reading, last) and reading.joined(last, last + 2):
            last += 1
        if not reading.has_capital(last):
            while last > first and not is_initial(reading, last):
                last -= 1
        if not reading.has_capital(last) or words[last].folded in ALWAYS_CAPITAL | set(places):
            continue
        while (
            last < len(words) - 1
            and reading.has_capital(last + 1)
            and reading.joined(last, last + 2)
            and "." not in reading.gap(last)
        ):
            last += 1
        yield words[first].start, words[last].end


def may_precede(reading: Reading, position: int) -> bool:
    """Whether a word is a tussenvoegsel or an initial, after which the surname still comes."""
    return reading.folded(position) in PREFIXES or is_initial(reading, position)


def is_initial(reading: Reading, position: int) -> bool:
    """Whether a word is a single capital letter."""
    start, end, _ = reading.words[position]
    return end - start == 1 and reading.text[start].isupper()


_NUMBERED_WITH_LETTERS = (
    r"blok|flat|gebouw|toren|vleugel|portiek|ingang|trap|trappenhuis|hal|deur|kelder|box|kelderbox|berging|lift|"
    r"kamer|lokaal|zaal|unit|plek|vak|veld|zone|sectie|gebied|wijk|buurt|straat|laan|dreef|plein|weg|hof|kade|"
    r"plan|fase|stap|deel|punt|optie|variant|scenario|model|type|groep|klas|klasse|categorie|label|letter|"
    r"niveau|rijbewijs|versie|formulier|team|lijn|bus|route|kant|zijde|rij|bijlage|tabel|vraag|vitamine|hepatitis|dank|"
    r"block|building|entrance|stair|stairway|door|room|area|phase|step|part|option|type|group|class|category|"
    r"section|team|line|side|row|annex|table|question|vitamin|thank"
)
_INITIALS = r"(?<![\w.])(?:[^\W\d_]\. ?){2,5}(?!\w)"
_ABBREVIATED_SO = (
    "ad adhd bv ca cv ed eeg ehbo ggd ggz hbo hiv ivm kvk mbo mbt mc mdf nb nt nv ov pc pr ps qed re rk rkk "
    "tv us usa vk vs vve vvd vwo wc wmo wo ww wwb zo zzp"
)
_ABBREVIATIONS = frozenset(_ABBREVIATED_SO.split())


def initials_alone(text: str) -> Iterator[Span]:
    """Where somebody is called by nothing but initials with points: *J.B. klaagt*, *volgens M.K.*

    All of them are capitals, or a tussenvoegsel between capitals ("A.v.d.B."), and together they are no
    abbreviation: *N.B.*, *V.v.E.* In a list that is numbered with letters one stands alone, and is none.
    """
    for found in re.finditer(_INITIALS, text):
        letters = [letter for letter in found[0] if letter.isalpha()]
        name = letters[0].isupper() and letters[-1].isupper()
        if name and "".join(letters).lower() not in _ABBREVIATIONS:
            yield found.start(), found.start() + len(found[0].rstrip())


_GIVEN_NAME = (
    r"(?<![\w'-])(?P<given>[A-Z][a-z]+(?:-[A-Za-z][a-z]+)*)(?: (?:van|de|den|der|el|al|ten|ter|ben))*"
    r" (?P<initial>[A-Z])(?:\.(?!\w)|(?= [a-z]))"
)
_NO_GIVEN_NAMES = LITTLE_WORDS | VERBS | LOOSE | MASS | ALWAYS_CAPITAL | CALLED_BY_NAME


def given_names_with_initial(text: str, flat: str, places: Collection[str]) -> Iterator[Span]:
    """Where somebody is called by a first name and a letter, as newspapers do: *Mohammed K.*

    ``flat`` is the text as :func:`ucase.domain.pointing.plain` gives it. A letter without a point is one only
    within a sentence, and never *U* or *I*, which are words. At the start of a line it numbers a list.
    """
    for found in re.finditer(_GIVEN_NAME, flat):
        given = fold(found["given"])
        pronoun = found["initial"] in "UI" and not found[0].endswith(".")
        no_name = given in _NO_GIVEN_NAMES or given in places
        lists = "\n" in text[found.start() : found.end()]
        if not (pronoun or no_name or lists) and not re.search(rf"(?:{_NUMBERED_WITH_LETTERS})$", given):
            yield found.start(), found.end("initial")
