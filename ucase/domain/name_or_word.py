"""Whether a word that is a known surname is meant as one: *Visser dealt*, but *de visser*.

Many surnames are words as well ("bakker", "jong", "Engels"). A miss costs more than a needless warning, so a
capital makes such a word a name. Where every word may have one, at the start of a sentence and in a text of
nothing but capitals, it is a name unless it is written as the word is: after an article, as a quality of what
follows, with what one notes about a thing. Without a capital it takes a person beside it.
"""

import re
from collections.abc import Collection
from typing import NamedTuple

from ucase.domain.ordinary_words import (
    ALWAYS_CAPITAL,
    ANIMALS,
    LITTLE_WORDS,
    LOOSE,
    MASS,
    ORDINARY,
    PEOPLE,
    THINGS,
    VERBS,
)
from ucase.domain.titles import CALLED_BY_NAME, PREFIXES, follows_title, is_initial
from ucase.domain.words_beside_names import (
    BELONG_TO_SOMEBODY,
    CLOSED,
    DETERMINERS,
    EVERYBODY,
    FAMILY,
    HUMAN_VERBS,
    IS,
    KIN,
    MAY_COME_FIRST,
    RELATIVES,
    SAYINGS,
    SEEN,
    STATES_OF_PEOPLE,
    STATES_OF_THINGS,
    SUBJECTS,
    TOLD_BY_NAME,
    VERBS_OF_ONE,
)
from ucase.domain.words_in_text import Reading

SHORT = 3
"""A surname of at most so many letters ("Kan", "Bos", "Gül") is taken for a word as well."""

ONLY_IN_NAMES = frozenset({"der", "den", "vander", "vanden"})
"""Whatever follows these is a name, also in lower case: nobody says "van der berg" of a mountain."""


_SAY_SOMETHING = LITTLE_WORDS | VERBS
_HAVE_A_SHOP = PEOPLE | {"smit"}
_IN_A_ROW = (PEOPLE | ANIMALS | THINGS | MASS) - KIN

_CALLED_SO = re.compile(
    r"(?:flat|gebouw|toren|plein|blok|pand|complex|winkel|cafe|buurthuis|park|tuin|school|hof|hofje|straat|bar|"
    r"restaurant|kiosk|markt|snackbar|kroeg)$"
)
_QUOTES = frozenset("\"'“”„‘’«»")
_OF_A_HOME = re.compile(
    r"\s+(?:(?:van|op|uit)\s+(?:huis)?(?:nummer|nr\b)|van\s+(?:boven|beneden|hiernaast|hierboven|hieronder)\b|"
    r"van\s+\d{1,4}[a-z]?(?![\w%.,]|\s*(?:jaar|euro|procent|%|m2|meter))|(?:van|op)\s+\w+\s+hoog\b)",
    re.I,
)


class Standing(NamedTuple):
    """A known surname where it stands in a text."""

    reading: Reading
    name: str
    """Its letters, folded."""
    first: int
    """Its first word, with the tussenvoegsel that was written before it."""
    position: int
    """Its first word without that."""
    end: int
    """The word behind it."""
    inverted: bool = False
    """Its tussenvoegsel is written behind it, after a comma."""

    @property
    def tussenvoegsel(self) -> set[str]:
        """The words of the tussenvoegsel that was written before it."""
        return {word.folded for word in self.reading.words[self.first : self.position]}

    @property
    def next(self) -> str:
        """The word directly behind it."""
        return self.reading.next(self.end - 1)

    @property
    def second(self) -> str:
        """The word behind that one."""
        return self.reading.next(self.end) if self.next else ""

    @property
    def previous(self) -> str:
        """The word directly before it."""
        return self.reading.previous(self.first)

    @property
    def rest(self) -> str:
        """Some of the text behind it."""
        end = self.reading.words[self.end - 1].end
        return self.reading.text[end : end + 40]


def is_a_word(name: str) -> bool:
    """Whether a surname is an ordinary word too."""
    return name in ORDINARY or len(name) <= SHORT


def is_a_person(here: Standing, places: Collection[str]) -> bool:
    """Whether a word that is a known surname is meant as one; after a title it always is."""
    name, reading = here.name, here.reading
    if after_a_title(here):
        return True
    if name in ALWAYS_CAPITAL or name in places or is_a_shop(here):
        return False
    if not is_a_word(name) or here.inverted or here.tussenvoegsel & ONLY_IN_NAMES:
        return True
    if is_part_of_a_word(here) or is_what_a_place_is_called(here):
        return False
    if reading.is_loud(here.first, here.end):
        if has_determiner(here):
            return does_what_people_do(here) or (name in LOOSE and here.next in VERBS_OF_ONE)
        return here.previous not in DETERMINERS and stands_as_a_name(here)
    if reading.has_capital(here.position):
        return not reading.begins_sentence(here.position) or stands_as_a_name(here)
    return beside_a_person(here)


def has_determiner(here: Standing) -> bool:
    """Whether its tussenvoegsel may be the article of a word as well."""
    return not here.tussenvoegsel.isdisjoint(DETERMINERS)


def after_a_title(here: Standing) -> bool:
    """Whether it follows *mevrouw* or *familie*; "mevrouw kan niet" says nothing of a name."""
    title, reading = here.first - 1, here.reading
    if title < 0 or reading.folded(title) not in CALLED_BY_NAME or not follows_title(reading, title):
        return False
    says_something = here.name in _SAY_SOMETHING and not reading.has_capital(here.position)
    return not says_something or here.next in VERBS_OF_ONE


def is_a_shop(here: Standing) -> bool:
    """Whether it is the one on the corner: "Bakker op de hoek", "De Smit van de hoek"."""
    return here.name in _HAVE_A_SHOP and bool(re.match(r"\s+(?:op|om|van)\s+de\s+hoek\b", here.rest))


def is_part_of_a_word(here: Standing) -> bool:
    """Whether a longer word goes on behind it ("Jong-en-oud-dag"), which is no second surname."""
    if not re.match(r"-[a-z]", here.rest):
        return False
    return here.reading.folded(here.end) not in PREFIXES | FAMILY


def is_what_a_place_is_called(here: Standing) -> bool:
    """Whether it stands between quotes behind a place, and so is its name: the flat "de Bakker"."""
    reading = here.reading
    first = here.first
    if reading.previous(first) in ("de", "het"):
        first -= 1
    start = reading.words[first].start
    quoted = start > 0 and reading.text[start - 1] in _QUOTES and here.rest[:1] in _QUOTES
    return quoted and bool(_CALLED_SO.search(reading.folded(first - 1)))


def stands_as_a_name(here: Standing) -> bool:
    """Whether a word, without an article and where a capital says nothing, is a name by what follows it."""
    name, follows = here.name, here.next
    if name in LITTLE_WORDS or (name, follows, here.second) in SAYINGS:
        return False
    if name in LOOSE | VERBS:
        return follows in VERBS_OF_ONE and not (follows in MAY_COME_FIRST and here.second in SUBJECTS)
    if name in MASS:
        return does_what_people_do(here)
    state = here.second if follows in IS else follows
    if name in PEOPLE and state in CLOSED:
        return False
    if name in ANIMALS and follows in SEEN:
        return False
    if name in THINGS and (state in STATES_OF_THINGS or (follows == "van" and here.second in DETERMINERS)):
        return False
    return not is_in_a_row_of_words(here)


def does_what_people_do(here: Standing) -> bool:
    """Whether what follows is said of a person: "heeft schulden", "is opgepakt"; not "heeft iedereen"."""
    if here.next in IS:
        return here.second in STATES_OF_PEOPLE
    return here.next in HUMAN_VERBS and here.second not in EVERYBODY


def is_in_a_row_of_words(here: Standing) -> bool:
    """Whether another word without an article goes with it: "Bakker en slager zijn weg"."""
    found = re.match(r"(?:,| en| of) ([a-z]+)\b", here.rest.lower())
    written_small = found is not None and here.rest[found.start(1)].islower()
    if found is None or not (written_small or here.reading.is_loud(here.first, here.end)):
        return False
    return found[1] in _IN_A_ROW


def beside_a_person(here: Standing) -> bool:
    """Whether a word in lower case has a person or a household beside it, which makes it their name."""
    name, reading = here.name, here.reading
    if name in _SAY_SOMETHING:
        return False
    before, has_article = here.previous, here.previous in DETERMINERS
    if comes_after_initial(here):
        return True
    if name in LOOSE and name.endswith(("en", "e", "s")):  # "de oudste is tachtig", "bij buren thuis"
        return False
    if before == "bij" and here.next == "thuis":
        return True
    if name in LOOSE:  # "de jong heeft schulden": no quality has a verb behind it
        return reading.words[here.first].folded == "de" and here.next in VERBS_OF_ONE
    if name in MASS:
        return False
    if here.position > here.first and not has_determiner(here) and does_what_people_do(here):
        return True  # "van dijk heeft schulden": before the word there would be an article
    if before in TOLD_BY_NAME or (not has_article and bool(_OF_A_HOME.match(here.rest))):
        return True
    if name not in PEOPLE:
        return False
    if before == "van" and reading.folded(here.first - 2) in BELONG_TO_SOMEBODY:
        return True
    if has_article or here.position > here.first:
        return False
    with_relatives = re.match(r"\s+(?:(?:en|met)\s+)?(?:zijn|haar)\s+([a-z]+)", here.rest)
    if with_relatives is not None and with_relatives[1] in RELATIVES:
        return True
    return reading.begins_sentence(here.first) and here.next in HUMAN_VERBS


def comes_after_initial(here: Standing) -> bool:
    """Whether an initial stands before it: "J. visser"."""
    before = here.first - 1
    return before >= 0 and is_initial(here.reading, before) and here.reading.gap(before).strip() == "."
