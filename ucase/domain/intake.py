"""What a household brings to its intake: read from flags, answers or a JSON record, and made sure of."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from ucase.domain.addresses import Address, read_addition, read_house_number, read_postcode
from ucase.domain.dates import Leaning, read_date
from ucase.domain.errors import Invalid, Problem
from ucase.domain.names import PersonName, read_name
from ucase.domain.reaching import read_birth_year, read_email, read_phone
from ucase.domain.record import RecordReader, clean_key
from ucase.domain.vocabulary import Channel, Source, Worry, choose, choose_several
from ucase.domain.wording import a_text
from ucase.domain.working_days import Calendar

FIELDS = (
    "name", "birth_year", "phone", "email", "language", "channel", "postcode", "house_number", "addition",
    "wijk", "buurt", "project", "source", "worries", "about", "followup", "manager", "opened",
)  # fmt: skip
FIRST_CHECK_IN = timedelta(weeks=2)
NO_CHECK_IN = ("none", "geen", "nee", "no")
WORKING_DAYS = Calendar()
"""Where a team has set nothing about them."""


class Intake(NamedTuple):
    """One household as it comes in; everything in it has been checked. None means not asked or not told."""

    name: PersonName
    address: Address | None
    wijk: str | None
    buurt: str | None
    about: str | None
    birth_year: int | None
    phone: str | None
    email: str | None
    language: str | None
    channel: Channel | None
    project: str | None
    source: Source | None
    worries: tuple[Worry, ...]
    followup: date | None
    manager: str | None
    opened: date


class IntakeReader(RecordReader):
    """Reads one record of an intake."""

    several = ("worries",)

    def __init__(self, record: Mapping[str, object], today: date, calendar: Calendar) -> None:
        super().__init__(record, today)
        self.calendar = calendar

    def address(self) -> Address | None:
        """Postcode, number and addition; the number may bring the addition along."""
        postcode, number = self.text("postcode"), self.text("house_number")
        addition = self.optional("addition", read_addition) or ""
        if addition and not number:
            self.problems.append(Invalid("addition_alone", field="addition"))
        if number and not postcode:
            self.problems.append(Invalid("postcode_missing", field="postcode"))
        read_code = self.attempt(lambda: read_postcode(postcode)) if postcode else None
        read_number = self.attempt(lambda: read_house_number(number)) if number else None
        if read_code is None:
            return None
        house, brought = read_number or (None, "")
        return Address(read_code, house, addition or brought)

    def about(self) -> str | None:
        """The resident's own words: line breaks stay."""
        return self.attempt(lambda: a_text(self.given("about"), "about")) or None

    def opened(self) -> date:
        """The day the case opens: today, or earlier."""
        day = self.optional("opened", lambda said: dated(said, self.today, Leaning.PAST, "opened"))
        if day is not None and day > self.today:
            self.problems.append(Invalid("future", field="opened"))
        return day or self.today

    def followup(self) -> date | None:
        """The first check-in: in two weeks unless something else is said."""
        said = self.text("followup")
        return self.attempt(lambda: first_check_in(said, self.today, self.calendar))

    def worries(self) -> tuple[Worry, ...]:
        """The worries, separated by commas or as a list."""
        words = self.text("worries").split(",")
        return tuple(self.attempt(lambda: choose_several(Worry, words, "worries")) or ())


def first_check_in(said: str, today: date, calendar: Calendar) -> date | None:
    """The day of the first check-in, or None when none is wanted.

    When nothing is said it is the first working day from two weeks on; a day that is said may be any.
    """
    if not said:
        return calendar.fits(today + FIRST_CHECK_IN)
    if said.casefold() in NO_CHECK_IN:
        return None
    return dated(said, today, Leaning.FUTURE, "followup")


def dated(said: str, today: date, leaning: Leaning, field: str) -> date:
    """Read a date phrase and name the field it was given for when it is not understood."""
    try:
        return read_date(said, today, leaning=leaning)
    except Invalid as problem:
        raise Invalid(problem.key, field=field, **problem.values) from None


def read_intake(
    record: Mapping[str, object], today: date, calendar: Calendar = WORKING_DAYS
) -> tuple[Intake | None, list[Problem]]:
    """Read one record: the intake, or None and every problem there is with it."""
    reader = IntakeReader(record, today, calendar)
    reader.problems += [Invalid("unknown_key", field=clean_key(key)) for key in record if key not in FIELDS]
    name_text = reader.text("name")
    if not name_text:
        reader.problems.append(Invalid("name_empty", field="name"))
    name = reader.attempt(lambda: read_name(name_text)) if name_text else None
    address = reader.address()
    wijk, buurt = reader.text("wijk") or None, reader.text("buurt") or None
    if not (reader.text("postcode") or wijk or buurt):
        reader.problems.append(Invalid("place_missing", field="wijk"))
    intake = Intake(
        name=name or PersonName("", "", ""),
        address=address,
        wijk=wijk,
        buurt=buurt,
        about=reader.about(),
        birth_year=reader.optional("birth_year", lambda said: read_birth_year(said, today)),
        phone=reader.optional("phone", read_phone),
        email=reader.optional("email", read_email),
        language=reader.text("language") or None,
        channel=reader.optional("channel", lambda said: choose(Channel, said, "channel")),
        project=reader.text("project") or None,
        source=reader.optional("source", lambda said: choose(Source, said, "source")),
        worries=reader.worries(),
        followup=reader.followup(),
        manager=reader.text("manager") or None,
        opened=reader.opened(),
    )
    problems = reader.each_once()
    return (None if problems else intake), problems
