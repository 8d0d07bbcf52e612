"""The figures of the housing-wishes survey: how often each answer was given, and of how many."""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from ucase.domain.text import fold
from ucase.domain.vocabulary import Worry
from ucase.domain.wishes import Composition, Moving, PracticalNeed, TemporaryHome


class Answered(NamedTuple):
    """The newest answers of one household, as far as they are counted. None means not answered."""

    moving: str | None
    temporary_home: str | None
    composition: str | None
    worries: tuple[str, ...]
    needs: tuple[str, ...]
    wants_contact: bool | None
    ground_floor: bool | None
    interpreter: bool | None
    language: str | None


class Figure(NamedTuple):
    """How many households gave an answer, and how many of them there are to compare with."""

    question: str
    answer: str
    given: int
    base: int

    @property
    def share(self) -> float | None:
        """The percentage of the base, with one decimal; None when there is nothing to compare with."""
        return percentage(self.given, self.base)


CHOICES: dict[str, type[StrEnum]] = {
    "moving": Moving, "temporary_home": TemporaryHome, "composition": Composition,
}  # fmt: skip
"""Questions with one answer; compared with the households that gave one."""
SEVERAL: dict[str, type[StrEnum]] = {"worries": Worry, "needs": PracticalNeed}
"""Questions with any number of answers; compared with all households that took part."""
YES = ("wants_contact", "interpreter", "ground_floor")
"""Yes-or-no questions, of which the yes is told; compared with all households that took part."""

SENSITIVE = frozenset({"needs", "interpreter", "ground_floor", "language", "composition"})
"""Questions about health, origin, who lives with whom: outside, that nobody gave an answer is hidden too."""

QUESTIONS = ("moving", "temporary_home", "worries", "needs", *YES, "language", "composition")
"""The order of the report."""


def has_one_answer(question: str) -> bool:
    """Whether a household gives one answer at most, so that the answers together are all who gave one."""
    return question in CHOICES or question == "language"


def counts_for(one: Answered, question: str) -> bool:
    """Whether a household is among those that the answers to a question are compared with."""
    return not has_one_answer(question) or getattr(one, question) is not None


def percentage(count: int, base: int) -> float | None:
    """With one decimal; None of nothing."""
    return round(100 * count / base, 1) if base else None


def figures(surveys: Iterable[Answered]) -> list[Figure]:
    """Every answer with how often it was given; those that nobody gave are there with 0."""
    surveys = list(surveys)
    return [figure for question in QUESTIONS for figure in of_question(question, surveys)]


def of_question(question: str, surveys: Sequence[Answered]) -> list[Figure]:
    """The figures of one question."""
    given = [getattr(one, question) for one in surveys]
    if question in YES:
        return [Figure(question, "yes", sum(one is True for one in given), len(surveys))]
    if question in SEVERAL:
        counts = Counter(answer for answers in given for answer in answers)
        return [Figure(question, one.value, counts[one.value], len(surveys)) for one in SEVERAL[question]]
    counts = Counter(answer for answer in given if answer is not None)
    base = sum(counts.values())
    if question in CHOICES:
        return [Figure(question, one.value, counts[one.value], base) for one in CHOICES[question]]
    return [Figure(question, *of_word, base) for of_word in by_spelling(counts)]


def by_spelling(counts: Counter[str]) -> list[tuple[str, int]]:
    """Words that people typed, counted whatever their capitals and accents; most frequent first."""
    together: Counter[str] = Counter()
    spelled: dict[str, str] = {}
    for word, count in sorted(counts.items(), key=lambda one: (-one[1], one[0])):
        together[fold(word)] += count
        spelled.setdefault(fold(word), word)
    return [
        (spelled[key], count) for key, count in sorted(together.items(), key=lambda one: (-one[1], one[0]))
    ]


def gave(one: Answered, question: str, answer: str) -> bool:
    """Whether a household gave an answer: what each figure counts."""
    said = getattr(one, question)
    if question in YES:
        return said is True
    if question in SEVERAL:
        return answer in said
    return said is not None and (said == answer or fold(said) == fold(answer))
