"""What a household answers to the housing-wishes survey: read from flags, answers or a record, and checked.

Never asked: nationality, ethnicity, religion, BSN (DOMAIN §3). A neighbour is a household or an address,
never a name.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from ucase.domain import references
from ucase.domain.addresses import Address
from ucase.domain.dates import Leaning
from ucase.domain.errors import Invalid, Problem, Refused
from ucase.domain.intake import dated
from ucase.domain.money import read_rent
from ucase.domain.record import RecordReader, clean_key
from ucase.domain.text import fold
from ucase.domain.vocabulary import Channel, Choice, Worry, choose, choose_several
from ucase.domain.wishes import Composition, Moving, PracticalNeed, TemporaryHome
from ucase.domain.wording import a_line, a_text
from ucase.domain.written_address import read_written_address

FIELDS = (
    "persons", "composition", "moving", "temporary_home", "worries", "needs", "wants_contact", "desired_home",
    "rooms", "ground_floor", "rent_limit", "neighbours", "language", "interpreter", "channel", "best_time",
    "remarks", "asked", "manager",
)  # fmt: skip
"""The fields of a record, in the order in which they are asked."""
ANSWERS = tuple(field for field in FIELDS if field not in ("asked", "manager"))
"""What a household says; the others say who asked it, and when."""
OF_THE_HOUSEHOLD = ("language", "channel")
"""Kept of the household itself, and not of each survey."""
ABOUT_ASKING = ("asked", "manager", "remarks")
"""What can be said of a try in vain: no answers."""
YES_OR_NO = ("wants_contact", "ground_floor", "interpreter")

MOST_PERSONS, MOST_ROOMS = 30, 20


class OnStreet(NamedTuple):
    """An address as neighbours say it: without its postcode."""

    street: str
    house_number: int
    addition: str

    @property
    def key(self) -> tuple[str, int, str]:
        """The form in which two spellings compare."""
        return fold(self.street), self.house_number, self.addition


Household = int | Address
"""A household as it was named: by its number, or by the address where it lives."""
Neighbour = Household | OnStreet
"""A household that another one wants to stay near; a street is one of its own project."""


class Answers(NamedTuple):
    """The answers of one household; everything in it has been checked. None means not asked or not told."""

    persons: int | None
    composition: Composition | None
    moving: Moving | None
    temporary_home: TemporaryHome | None
    worries: tuple[Worry, ...]
    needs: tuple[PracticalNeed, ...]
    wants_contact: bool | None
    desired_home: str | None
    rooms: int | None
    ground_floor: bool | None
    rent_limit: int | None
    """Cents per month."""
    neighbours: tuple[Neighbour, ...]
    language: str | None
    interpreter: bool | None
    channel: Channel | None
    best_time: str | None
    remarks: str | None
    asked: date
    manager: str | None


class SurveyReader(RecordReader):
    """Reads one record of answers."""

    several = ("worries", "needs", "neighbours")

    def parts(self, field: str) -> list[str]:
        """The values of a field that may hold several, as a list or separated by commas or semicolons."""
        value = self.record.get(field)
        said = [str(one) for one in value] if isinstance(value, list | tuple) else [self.given(field)]
        return [a_line(part, field) for one in said for part in several_in(one)]

    def choices(self, choices: type[Choice], field: str) -> tuple[Choice, ...]:
        """The members of a closed list that are named."""
        named = self.attempt(lambda: choose_several(choices, self.parts(field), field))
        return tuple(named or ())

    def yes_or_no(self, field: str) -> bool | None:
        """A yes or a no."""
        value = self.record.get(field)
        if isinstance(value, bool):
            return value
        return self.optional(field, lambda said: read_yes_or_no(said, field))

    def count(self, field: str, most: int) -> int | None:
        """How many there are of something."""
        return self.optional(field, lambda said: read_count(said, field, most))

    def own_words(self, field: str) -> str | None:
        """The resident's own words: line breaks stay."""
        return self.attempt(lambda: a_text(self.given(field), field)) or None

    def neighbours(self) -> tuple[Neighbour, ...]:
        """Whom the household wants to stay near, each once."""
        named = self.attempt(lambda: [read_neighbour(part) for part in self.parts("neighbours")])
        return tuple(dict.fromkeys(named or ()))

    def asked(self) -> date:
        """The day of the survey: today, or earlier."""
        day = self.optional("asked", lambda said: dated(said, self.today, Leaning.PAST, "asked"))
        if day is not None and day > self.today:
            self.problems.append(Invalid("future", field="asked"))
        return day or self.today


def read_answers(
    record: Mapping[str, object], today: date, *, not_reached: bool = False, emptying: bool = False
) -> tuple[Answers | None, list[Problem]]:
    """Read one record: the answers, or None and every problem there is with it.

    ``not_reached``: nobody answered, so the record may only tell who tried, when, and a remark.
    ``emptying``: there are earlier answers, so that a field without a value says something as well.
    """
    reader = SurveyReader(record, today)
    reader.problems += [Invalid("unknown_key", field=clean_key(key)) for key in record if key not in FIELDS]
    told = [field for field in FIELDS if has_value(record.get(field))]
    if not_reached:
        reader.problems += [
            Invalid("answer_not_reached", field=one) for one in told if one not in ABOUT_ASKING
        ]
    elif not set(given_in(record) if emptying else told) & set(ANSWERS):
        reader.problems.append(Invalid("survey_empty"))
    answers = Answers(
        persons=reader.count("persons", MOST_PERSONS),
        composition=reader.optional("composition", lambda said: choose(Composition, said, "composition")),
        moving=reader.optional("moving", lambda said: choose(Moving, said, "moving")),
        temporary_home=reader.optional(
            "temporary_home", lambda said: choose(TemporaryHome, said, "temporary_home")
        ),
        worries=reader.choices(Worry, "worries"),
        needs=reader.choices(PracticalNeed, "needs"),
        wants_contact=reader.yes_or_no("wants_contact"),
        desired_home=reader.own_words("desired_home"),
        rooms=reader.count("rooms", MOST_ROOMS),
        ground_floor=reader.yes_or_no("ground_floor"),
        rent_limit=reader.optional("rent_limit", lambda said: read_rent(said, "rent_limit")),
        neighbours=reader.neighbours(),
        language=reader.text("language") or None,
        interpreter=reader.yes_or_no("interpreter"),
        channel=reader.optional("channel", lambda said: choose(Channel, said, "channel")),
        best_time=reader.text("best_time") or None,
        remarks=reader.own_words("remarks"),
        asked=reader.asked(),
        manager=reader.text("manager") or None,
    )
    problems = reader.each_once()
    return (None if problems else answers), problems


def given_in(record: Mapping[str, object]) -> frozenset[str]:
    """The fields that are given: those with a value, and those that are emptied on purpose.

    None is a field that nobody filled in; an empty text and an empty list say that there is nothing any more.
    """
    return frozenset(field for field in FIELDS if record.get(field) is not None)


def carried_over(answers: Answers, given: Collection[str], earlier: Mapping[str, Any]) -> Answers:
    """The answers with what was not given as it was earlier: one late fact does not undo the others."""
    return answers._replace(**{field: value for field, value in earlier.items() if field not in given})


def altered(before: Mapping[str, object], now: Mapping[str, object]) -> tuple[str, ...]:
    """The answers that are told now and were not like that before."""
    return tuple(field for field in ANSWERS if field in now and now[field] != before[field])


def kept(before: Mapping[str, object], given: Collection[str]) -> tuple[str, ...]:
    """The earlier answers that stay because nothing was said about them."""
    return tuple(field for field in ANSWERS if field not in given and has_value(before[field]))


def left_problem(household: int, living_there: Sequence[int]) -> Refused:
    """Why nothing is written down of a household that has left; ``living_there`` is who lives there now."""
    left = references.write(references.HOUSEHOLD, household)
    now = [references.write(references.HOUSEHOLD, one) for one in living_there]
    if not now:
        return Refused("survey_left", household=left)
    return Refused("survey_others_now", household=left, now=", ".join(now), example=now[0])


_NONE = ("geen", "none")
"""Said of worries, needs and neighbours: there are none."""


def several_in(text: str) -> list[str]:
    """What stands between commas or semicolons; nothing when it says that there is none."""
    return [part for part in re.split("[,;]", text) if part.strip() and fold(part) not in _NONE]


def has_value(value: object) -> bool:
    """Whether a field tells anything; no is an answer."""
    if isinstance(value, list | tuple | set | frozenset):
        return any(map(has_value, value))
    return value is not None and not (isinstance(value, str) and not value.strip())


def read_neighbour(text: str) -> Neighbour:
    """A household as ``H-0012``, or an address as ``3562 XA 12 bis`` or ``Verzonnendreef 12 bis``.

    Raises ``Invalid("neighbour")`` for anything else: a name does not belong here, and a bare number could
    be either.
    """
    typed = a_line(text, "neighbours")
    try:
        if re.fullmatch(r"[hH][ -]?\d+", typed):
            return references.read(references.HOUSEHOLD, typed)
        street, postcode, number, addition = read_written_address(typed)
        if postcode and number:
            return Address(postcode, number, addition)
        if street and street[0].isalpha() and number:
            return OnStreet(street, number, addition)
    except Invalid:
        pass  # whatever is wrong with it, the remedy says the forms
    raise Invalid("neighbour", field="neighbours")


def read_count(text: str, field: str, most: int) -> int:
    """A whole number from 1. Raises ``Invalid("count")`` for anything else."""
    digits = text.strip().removesuffix(".0")
    if digits.isascii() and digits.isdigit() and len(digits) <= 4 and 1 <= int(digits) <= most:
        return int(digits)
    raise Invalid("count", field=field, most=most)


_YES = ("ja", "j", "yes", "y", "x", "1", "true", "waar", "v")
_NO = ("nee", "n", "no", "0", "false", "onwaar")


def read_yes_or_no(text: str, field: str) -> bool:
    """``ja``, ``x`` and ``1`` are yes, ``nee`` and ``0`` are no. Raises ``Invalid("yes_or_no")``."""
    word = text.strip().lower()
    if word in _YES or word in _NO:
        return word in _YES
    raise Invalid("yes_or_no", field=field)


def newest(asked: Mapping[int, tuple[date, bool]]) -> int | None:
    """Which survey of a household counts, of number → (day, answered): the last answered one.

    Of two on one day it is the one that was written down last. Asking in vain later does not undo answers.
    """
    answered = [(day, number) for number, (day, was_answered) in asked.items() if was_answered]
    return max(answered)[1] if answered else None
