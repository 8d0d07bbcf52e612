"""The housing-wishes survey: the newest answers per household, those of one, and the figures of a project."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any, NamedTuple

from ucase.domain import references
from ucase.domain.addresses import address_line
from ucase.domain.errors import NotFound
from ucase.domain.survey_figures import Answered
from ucase.domain.vocabulary import Worry
from ucase.domain.wishes import PracticalNeed
from ucase.queries import NO_LIMIT, run
from ucase.queries.households import HouseholdFound, as_found
from ucase.storage.reading import Reader, Value, a_date, as_date


class SurveyFilter(NamedTuple):
    """Which households: of a project, and of the answers only who wants to be contacted."""

    project: int | None = None
    wants_contact: bool = False


class SurveyRow(NamedTuple):
    """The newest answers of a household, as a list shows them."""

    household: HouseholdFound
    asked: date
    moving: str | None
    temporary_home: str | None
    worries: list[str]
    needs: list[str]
    wants_contact: bool | None
    tries: int
    """How often nobody was reached."""
    last_try: date | None
    left: date | None = None
    """Since when it lives there no more; its answers stay in the figures as long as it has a story here."""


class NotReached(NamedTuple):
    """A household that did not answer yet, and how often that was tried."""

    household: HouseholdFound
    tries: int
    last_try: date | None
    left: date | None = None
    """Since when it lives there no more."""


class Time(NamedTuple):
    """A day on which a household was asked, and by whom."""

    on: date
    answered: bool
    manager: str | None
    remarks: str | None


class NearTo(NamedTuple):
    """A household that this one wants to stay near; mutual when the other says so too."""

    number: int
    address: str
    mutual: bool


class SurveyDetail(NamedTuple):
    """What one household answered last; without a day it did not answer yet."""

    household: HouseholdFound
    language: str | None
    channel: str | None
    asked: date | None
    manager: str | None
    persons: int | None
    composition: str | None
    moving: str | None
    temporary_home: str | None
    worries: list[str]
    needs: list[str]
    wants_contact: bool | None
    desired_home: str | None
    rooms: int | None
    ground_floor: bool | None
    rent_limit: int | None
    """Cents per month."""
    interpreter: bool | None
    best_time: str | None
    remarks: str | None
    neighbours: list[NearTo]
    times: list[Time]
    """Every day on which it was asked, newest first."""
    left_on: date | None = None
    """Since when it does not live there any more, by the newest list of addresses."""

    @property
    def tries(self) -> int:
        """How often nobody was reached."""
        return sum(not one.answered for one in self.times)


class Taking(NamedTuple):
    """How many households there are in a project, and how often one was tried in vain."""

    households: int
    tries: int


@lru_cache(maxsize=1024)
def members_of(choices: type[StrEnum], bits: int) -> tuple[str, ...]:
    """The members of a closed list in a number that has a bit for each (``definitions/survey.py``)."""
    return tuple(member.value for place, member in enumerate(choices) if bits >> place & 1)


def yes_or_no(value: int | bool | None) -> bool | None:
    """SQLite hands out 0 and 1."""
    return None if value is None else bool(value)


def values_of(wanted: SurveyFilter) -> dict[str, Value]:
    """The filter as the queries take it."""
    return {"project": wanted.project, "wants_contact": 1 if wanted.wants_contact else None}


def surveys(reader: Reader, wanted: SurveyFilter, most: int | None = None) -> Iterator[SurveyRow]:
    """The newest answers of each household that gave some, by its number."""
    for row in run(reader, "surveys", most=NO_LIMIT if most is None else most, **values_of(wanted)):
        asked, moving, temporary_home, worries, needs, wants_contact, tries, last_try, left = row[7:]
        yield SurveyRow(
            as_found(*row[:7]), a_date(asked), moving, temporary_home,
            list(members_of(Worry, worries)), list(members_of(PracticalNeed, needs)),
            yes_or_no(wants_contact), tries, as_date(last_try), as_date(left),
        )  # fmt: skip


def count(reader: Reader, wanted: SurveyFilter) -> int:
    """How many households answered."""
    return int(next(run(reader, "surveys_count", **values_of(wanted)))[0])


def not_reached(reader: Reader, project: int | None, most: int | None = None) -> Iterator[NotReached]:
    """The households that did not answer yet, by their number, those that left behind all others.

    Without a project those of every project.
    """
    rows = run(reader, "surveys_not_reached", project=project, most=NO_LIMIT if most is None else most)
    return (NotReached(as_found(*row[:7]), row[7], *map(as_date, row[8:])) for row in rows)


def count_not_reached(reader: Reader, project: int | None) -> int:
    """How many households did not answer yet."""
    return int(next(run(reader, "surveys_not_reached_count", project=project))[0])


def survey(reader: Reader, number: int) -> SurveyDetail:
    """What one household answered last. Raises :class:`NotFound` when there is no such household."""
    for row in run(reader, "survey", household=number):
        return as_detail(reader, row)
    raise NotFound("no_household", household=references.write(references.HOUSEHOLD, number))


def living_there(reader: Reader, number: int) -> list[int]:
    """The households that live now where this one lives or lived."""
    return [int(row[0]) for row in run(reader, "survey_living_there", household=number)]


def answered(reader: Reader, number: int) -> SurveyDetail | None:
    """What one household answered last; None when it did not answer yet."""
    detail = survey(reader, number)
    return detail if detail.asked else None


def as_detail(reader: Reader, row: Sequence[Any]) -> SurveyDetail:
    """The newest answers with whom the household named and when it was asked."""
    found = as_found(*row[:7])
    language, channel, asked, manager, persons, composition, moving, temporary_home = row[7:15]
    worries, needs, wants_contact, desired_home, rooms, ground_floor, rent_limit = row[15:22]
    interpreter, best_time, remarks, left_on = row[22:]
    return SurveyDetail(
        found, language, channel, as_date(asked), manager, persons, composition, moving, temporary_home,
        list(members_of(Worry, worries)), list(members_of(PracticalNeed, needs)), yes_or_no(wants_contact),
        desired_home, rooms, yes_or_no(ground_floor), rent_limit, yes_or_no(interpreter), best_time, remarks,
        neighbours=[
            NearTo(number, address_line(postcode, house_number, addition), bool(mutual))
            for number, postcode, house_number, addition, mutual in run(
                reader, "survey_neighbours", household=found.number
            )
        ],
        times=[
            Time(a_date(on), bool(answered), by, said)
            for on, answered, by, said in run(reader, "survey_times", household=found.number)
        ],
        left_on=as_date(left_on),
    )  # fmt: skip


def answers(
    reader: Reader, project: int, since: date | None = None, until: date | None = None
) -> Iterator[tuple[int, date, Answered]]:
    """The newest answers of each household of a project in a period, with the household and the day."""
    for row in run(reader, "survey_answers", project=project, **days(since, until)):
        moving, temporary_home, composition, worries, needs = row[:5]
        contact, ground_floor, interpreter = map(yes_or_no, row[5:8])
        answered = Answered(
            moving, temporary_home, composition,
            members_of(Worry, worries), members_of(PracticalNeed, needs),
            contact, ground_floor, interpreter, row[8],
        )  # fmt: skip
        yield row[9], a_date(row[10]), answered


def days(since: date | None, until: date | None) -> dict[str, Value]:
    """A period as the queries take it; without a border all of time."""
    return {"since": since or date.min, "until": until or date.max}


def project_name(reader: Reader, project: int) -> str:
    """The name of a project that is known to be there."""
    return str(next(run(reader, "survey_project", project=project))[0])


def asked(reader: Reader, project: int, since: date | None = None, until: date | None = None) -> Taking:
    """How many households a project has, and how often one was tried in vain in a period."""
    found = next(run(reader, "survey_asked", project=project, **days(since, until)))
    return Taking(*map(int, found))
