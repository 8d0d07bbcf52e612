"""The words of a date phrase, Dutch and English, and the shape that they make together.

``dinsdag 3 dec`` has the shape ``W # M``, ``over twee weken`` is ``over N U``. In a shape stand ``W`` for a
weekday, ``M`` a month, ``U`` a unit of time, ``#`` a number, ``N`` a number in words, ``±`` a number with a
sign, ``S`` a day such as tomorrow, ``WHICH`` for last, this or next, ``DM`` and ``DMY`` for a date in digits,
``?`` for what is not understood, and other words for themselves.
"""

import re

from ucase.domain.text import one_line

DAY, WEEK, MONTH, YEAR = range(4)

_LONGEST_PHRASE = 60  # characters; no date takes more
_TOKENS = r"[-+]?[0-9]+(?:[-/.][0-9]+)*(?:(?:e|de|ste|st|nd|rd|th)\b)?|[^\W\d_]+|[^\s,.]"
_LEFT_OUT = {"de", "het", "the", "of", "van", "op", "on"}
_VOCABULARY = {  # what stands for it in a shape, and the number of its first group of words
    ("W", 0): "ma maandag mon monday|di dinsdag tue tues tuesday|wo woensdag wed wednesday|"
    "do donderdag thu thur thurs thursday|vr vrijdag fri friday|za zaterdag sat saturday|"
    "zo zondag sun sunday",
    ("M", 1): "jan januari january|feb februari february|mrt maart mar march|apr april|mei may|jun juni june|"
    "jul juli july|aug augustus august|sep sept september|okt oktober oct october|nov november|dec december",
    ("U", DAY): "d dag dagen day days|w wk week weken weeks|m mnd maand maanden month months|"
    "j jr jaar jaren y yr year years",
    ("N", 1): "een één a an one|twee two|drie three|vier four|vijf five|zes six|zeven seven|acht eight|"
    "negen nine|tien ten|elf eleven|twaalf twelve",
    ("S", -2): "eergisteren|gisteren yesterday|vandaag today|morgen tomorrow|overmorgen",
    ("WHICH", -1): "vorige vorig previous last|deze dit this|volgende volgend next",
}
_WORDS = {
    word: (kind, [number])
    for (kind, first), groups in _VOCABULARY.items()
    for number, words in enumerate(groups.split("|"), first)
    for word in words.split()
}
_SYNONYMS = {
    "over": "in",
    "geleden": "ago",
    "coming": "komende aanstaande eerstvolgende",
    "past": "afgelopen",
    "end": "eind einde",
    "begin": "start beginning",
    "after": "na",
    "before": "voor",
}
_PLAIN = {word: plain for plain, words in _SYNONYMS.items() for word in words.split()}


def shape_of(phrase: str) -> tuple[str, list[int]]:
    """The shape of a phrase and the numbers in it, in order of appearance."""
    if len(phrase) > _LONGEST_PHRASE:
        return "?", []
    tokens = re.findall(_TOKENS, one_line(phrase).casefold())
    understood = [_understand(token) for token in tokens if token not in _LEFT_OUT]
    return " ".join(kind for kind, _ in understood), [number for _, values in understood for number in values]


def _understand(token: str) -> tuple[str, list[int]]:
    if token in _WORDS:
        return _WORDS[token]
    if token.isascii() and token.isalpha():
        return _PLAIN.get(token, token), []  # in small letters, so never mistaken for a kind
    digits = token.rstrip("adehnrst")  # 3rd, 3e
    if not digits.isascii() or (digits.startswith("0") and len(digits) > 2 and digits.isdigit()):
        return "?", []
    if digits.isdigit():
        return "#", [int(digits)]
    if digits[1:].isdigit():
        return "±", [int(digits)]
    return _understand_date(token)


def _understand_date(token: str) -> tuple[str, list[int]]:
    for separator in "-/.":
        parts = token.split(separator)
        if len(parts) > 1 and all(part.isdigit() for part in parts):
            numbers = [int(part) for part in parts]
            match [len(part) for part in parts]:
                case [4, 2, 2] if separator == "-":
                    return "DMY", numbers[::-1]
                case [1 | 2, 1 | 2, 4]:
                    return "DMY", numbers
                case [1 | 2, 1 | 2, 2]:
                    return "DMY", [*numbers[:2], 2000 + numbers[2]]
                case [1 | 2, 1 | 2]:
                    return "DM", numbers
    return "?", []
