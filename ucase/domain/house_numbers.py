"""House numbers in a text about an area, told from counts, ages, amounts and ordinals.

A number alone says nothing, so something must make it a house number: the word *nummer* or *woning* or a
street in front of it, an addition such as *bis*, or somebody who lives "op 12". Numbers in words count too.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from ucase.domain.text import fold

Span = tuple[int, int]

A_WHOLE_COMPLEX = 20
"""House numbers this far apart ("1-200") stand for a complex and not for a household."""

# "Zamenhofdreef 3 gezinnen" counts something; a word that is missing here costs a needless warning.
_COUNTED = (
    r"gezin(?:nen)?|huishoudens?|mensen|personen|bewoners?|huurders?|kinderen|jongeren|jongens|meisjes|meiden|"
    r"ouderen|vrouwen|mannen|buren|ouders|studenten|statushouders|vrijwilligers|families|eigenaren|"
    r"jaar|jaren|maand(?:en)?|weken|week|dag(?:en)?|uur|uren|minuten|keer|maal|avonden|nachten|ochtenden|"
    r"woning(?:en)?|flats?|appartementen|panden|huizen|portieken|trappen|trappenhuizen|etages|verdiepingen|"
    r"kelders|bergingen|boxen|balkons|kamers|adressen|deuren|ramen|lampen|winkels|zaken|scholen|speelplekken|"
    r"containers|auto'?s|scooters|fietsen|brommers|busjes|honden|katten|duiven|ratten|muizen|bomen|klachten|"
    r"meldingen|incidenten|inbraken|branden|vechtpartijen|signalen|gesprekken|bijeenkomsten|vragen|brieven|"
    r"handtekeningen|ergernis|probleem|zorg|klacht|procent|euro|cent|meter|plekken|plaatsen|"
    r"lekkages|storingen|scootmobielen|folders|computers|stoelen|tafels|banken|matrassen|tv'?s|sleutels|"
    r"huurachterstanden|ouder|jonger|hoog|verdieping|km|cm|mm|m2|m3|graden|ton|stuks|"
    r"households|people|residents|tenants|children|years?|months?|weeks?|days?|hours?|minutes?|times|homes|"
    r"dwellings|houses|cars|complaints|reports|percent|euros"
)
_MONTH = (
    r"jan(?:uar[iy])?|feb(?:ruar[iy])?|mrt|maart|march|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ust(?:us)?)?|"
    r"sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_CAPITAL, _ROMAN = r"(?-i:[A-Z])", r"(?-i:I{1,3}|IV)"  # whatever the rest of a pattern says about case

_BIS = rf"[ -]?(?:bis|hs)(?:-?[a-z]|[ -]{_CAPITAL})?(?!\w)"
_ADDITION = rf"(?:{_BIS}|[ -]?{_ROMAN}(?!\w)|[a-z](?!\w)|[ -]{_CAPITAL}(?!\w)|-\d{{1,4}}(?!\w))?"
_ORDINAL = r"\d+(?:e|de|ste|x|u)\b"
_ONE = rf"(?<![\d€$])(?!{_ORDINAL})[1-9]\d{{0,4}}(?!\d){_ADDITION}(?!\w|[.,:]\d)"
# "3 of 4 klachten", "65 en ouder", "14 nieuwe scholen"
_UP_TO = r"(?:\s+(?:of|a|tot)\s+\w+)?(?:\s+(?:en|of)(?=\s+(?:ouder|jonger)\b))?"
_COUNTS = rf"(?:\s*(?:%|€|\+|-?(?:{_MONTH})\b)|{_UP_TO}\s+(?:\w+e\s+)?(?:{_COUNTED})\b)"
_UNITS = r"een|twee|drie|vier|vijf|zes|zeven|acht|negen"
_TENS = r"twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig"
_TEENS = r"tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien"
_ENGLISH = (
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
)
_BELOW_A_HUNDRED = rf"(?:(?:{_UNITS})en)?(?:{_TENS})|{_TEENS}|{_UNITS}"
# "Een" alone is an article far more often than a number.
_IN_WORDS = (
    rf"\b(?!een\b)(?:(?:{_UNITS})?honderd(?:en)?(?:{_BELOW_A_HUNDRED})?|{_BELOW_A_HUNDRED}|{_ENGLISH})"
    rf"(?:{_BIS}|[ -]{_CAPITAL}(?!\w))?(?!\w|-)"
)
_PLACE = rf"(?:{_ONE}|{_IN_WORDS})(?!{_COUNTS})"
_AND = r" {0,3}(?:,|/|&|-|–|\ben\b|\band\b|\bof\b|\bor\b|\bt/m\b|\btot en met\b|\btot\b) {0,3}"
_PLACES = rf"{_PLACE}(?:{_AND}{_PLACE})*"

_NUMBER_WORD = r"\b(?:huis|woning|kamer|deur)?(?:nummers?|numbers?|nrs?\b\.?|no\.|hnr\b\.?) {0,3}:? {0,3}"
# "Woning 14" is one of them, "per woning 3" and "thuis 2" say how many, "woning 2024" says when.
_DWELLING_WORD = (
    r"(?<!\bper )(?<!\belke )(?<!\belk )(?<!\biedere )(?<!\bieder )(?<![\w-])"
    r"(?:(?:huur|koop|hoek|tussen|buur|senioren|eengezins|portiek)?woning|appartement|app\b\.?|apt\b\.?|flat|huis|"
    r"huisje|flatje|woninkje|appartementje|"
    r"voordeur|deur|berging|kelderbox|pand|adres|apartment|house|dwelling) {0,3}(?:met )?(?:-|#)?"
    r"(?!(?:19|20)\d\d\b)"
)
_HASH = r"(?<![\w&#/.])# ?"
# "Nr 3 van de storingslijst" is its place in a row.
_RANK = re.compile(r"\s+(?:van|op|in|on|of)\s+(?:de|het|een|onze|the)\s+(?:\w*lijst|top|rij|\w*list)\b", re.I)
# "Probleem nummer 1" and "bus nummer 3" are no address.
_OTHER_NUMBERS = re.compile(
    r"\b(?:probleem|zorg|punt|ergernis|prioriteit|thema|vraag|klacht|wens|oorzaak|stap|fase|reden|bus|lijn|tram|"
    r"buslijn|tramlijn|problem|worry|issue|topic|priority|complaint|step)\s+$",
    re.I,
)

LONGEST_BEFORE = 20
"""Enough of the text before a number to hold any of these words."""

# Endings of streets. Those of the second row end many other words, so they count after a capital only.
_STREET_ENDS = r"straat|laan|dreef|plein|gracht|kade|singel|plantsoen|steeg|boulevard"
_OTHER_ENDS = (
    r"weg|hof|pad|park|dijk|wal|baan|ring|veld|markt|brink|burg|dam|plaats|zijde|haven|akker|oord|erf|zoom"
)
_STREET = (
    rf"\b(?:\w{{3,}}(?:{_STREET_ENDS})|{_CAPITAL}\w{{2,}}(?:{_OTHER_ENDS})|"
    rf"{_CAPITAL}\w{{3,}}(?:str|dr|ln)\b\.?)"
)
_NO_STREET = re.compile(
    r"(?:onder|snel|spoor|fiets|voet|zand|werk|speel|stand|parkeer|dieren|arbeids|huizen|woning|super|week|"
    r"rommel|loop|winkel|hoofd|zij|dwars|bedrijven|voetbal|sport|school)"
    rf"(?:{_STREET_ENDS}|{_OTHER_ENDS})\b|halverwege\b",
    re.I,
)
# "V'dreef 14"
_SHORT_STREET = (
    rf"\b(?:\w{{1,6}}['’`´.-]{{1,2}}(?:{_STREET_ENDS})|{_CAPITAL}\w{{0,5}}['’`´.-]{{1,2}}(?:{_OTHER_ENDS}))\b"
)
# "Verzonnendreef (12)", but "Verzonnendreef (2024)" says when.
_TO_NUMBER = rf"(?:-| {{0,3}}(?:,|[(\[](?!(?:19|20)\d\d[)\]]))? {{0,3}})(?:{_NUMBER_WORD}|#)?"

_LIVES = r"(?:woont|wonen|woonde|woonden|zit|zitten|slaapt|slapen|lives?|living)"
_DOES = rf"(?:{_LIVES}|is|zijn|heeft|hebben|wil|willen|kan|kunnen|klaagt|klagen|maakt|maken|krijgt|has|have)"
_SOMEBODY = (
    r"(?:gezin|familie|stel|echtpaar|bewoners?|bewoonster|huurders?|huurster|mensen|buurman|buurvrouw|buren|"
    r"man|vrouw|moeder|vader|jongen|meisje|family|tenants?|residents?|people|neighbours?|woman|mother)"
)

_BY_THEMSELVES = (
    rf"(?<![\w-])[1-9]\d{{0,4}}{_BIS}",
    rf"(?<![\w-])[1-9]\d{{0,4}}-?{_ROMAN}(?!\w)",
    rf"(?<!\bklas )(?<!\bgroep )(?<!\bfase )(?<!\bhavo )(?<!\bvwo )(?<!\bblok )(?<!\blijn )(?<![\w-])"
    rf"[1-9]\d{{0,4}}[abcdfghjl](?=\s+(?:{_LIVES}|heeft|klaagt|has)\b)",
    rf"\b(?:bij|op|naast|tegenover)\s+{_ONE}(?=\s+(?:boven|beneden|links|rechts|thuis|hierboven|hieronder|"
    rf"aan de deur|voor de deur)\b(?!\s+(?:de|het|een|\d)))",
    rf"\b(?:op|at)\s+{_ONE}(?=\s+{_LIVES}\b)",
    rf"\b(?:bewoner|bewoonster|huurder|huurster|(?:over|boven|onder|achter)buur)\s+"
    rf"(?P<place>van\s+{_PLACE})(?=\s*(?:[.,;:!?)]|$)|\s+{_DOES}\b)",
    rf"\b(?:woning|appartement|huis|flat)\s+(?P<place>op\s+{_PLACE})(?=\s*(?:[.,;:!?)]|$)|\s+{_DOES}\b)",
    # The number stands in a group of its own here: the person before it is not a part of the place.
    rf"\b{_SOMEBODY}\s+(?P<place>(?:op|at)\s+{_ONE})(?=\s*(?:[.,;:!?)]|$)|\s+{_DOES}\b)",
)


def house_numbers(text: str, streets: Iterable[str] = ()) -> Iterator[Span]:
    """Where house numbers stand in a text, each with the word or the street that makes it one.

    ``text`` is as :func:`ucase.domain.pointing.plain` gives it; ``streets`` are known by name.
    """
    for found in matches(rf"(?:{_NUMBER_WORD}|{_HASH}){_PLACES}", text):
        before = text[max(0, found.start() - LONGEST_BEFORE) : found.start()]
        if not _OTHER_NUMBERS.search(before) and not _RANK.match(text, found.end()):
            yield found.span()
    for found in matches(_DWELLING_WORD + _PLACES, text):
        yield found.span()
    for found in matches(rf"(?:{_STREET}|{_SHORT_STREET}){_TO_NUMBER}{_PLACES}", text):
        if not _NO_STREET.match(found[0]):
            yield found.span()
    known = "|".join(sorted(filter(None, map(as_pattern, streets)), key=len, reverse=True))
    if known:
        yield from (found.span() for found in matches(rf"\b(?:{known})\b{_TO_NUMBER}{_PLACES}", text))
    for pattern in _BY_THEMSELVES:
        yield from (
            found.span("place" if "place" in found.re.groupindex else 0) for found in matches(pattern, text)
        )


def matches(pattern: str, text: str) -> Iterator[re.Match[str]]:
    """Every place where a pattern fits, in any case, that does not stand for a whole complex."""
    return (found for found in compiled(pattern).finditer(text) if not is_complex(found[0]))


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, ready for use."""
    return re.compile(pattern, re.I)


def is_complex(place: str) -> bool:
    """Whether a place is a wide range of numbers: ``Zamenhofdreef 1-200``, ``nummer 2 t/m 40``."""
    ends = re.search(r"(\d+)\s*(?:-|–|t/m|tot en met|tot)\s*(\d+)", place)
    return ends is not None and int(ends[2]) - int(ends[1]) >= A_WHOLE_COMPLEX


def as_pattern(street: str) -> str:
    """A street's name as a pattern for any writing of it."""
    return r"[ '.-]*".join(map(re.escape, fold(street).split()))
