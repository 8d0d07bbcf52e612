"""A calendar as other programs read it: iCalendar (RFC 5545), without names unless they are asked for.

An event keeps its UID for good, and its SEQUENCE rises with every change: importing the file again brings the
calendar up to date and leaves one of each. What was done, skipped or closed is told as cancelled.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from ucase.domain.references import CASE, write
from ucase.domain.text import one_line
from ucase.locale import t

if TYPE_CHECKING:
    from ucase.queries.calendar import Event

ZONE = "Europe/Amsterdam"
WINTER_TIME, SUMMER_TIME = timedelta(hours=1), timedelta(hours=2)
PRODUCT = "-//ucase//ucase//NL"
USUAL_MINUTES = 60
"""How long an appointment takes when nobody said. Our own choice."""
BEFORE_APPOINTMENT = timedelta(minutes=-30)
IN_THE_MORNING = timedelta(hours=9)
"""Of a day without a time: nine o'clock, of the day itself or, for a deadline, of the day before."""


def calendar(events: "Iterable[Event]", now: datetime, *, with_names: bool) -> bytes:
    """The file."""
    from icalendar import Calendar

    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", "ucase")
    made.add("x-wr-timezone", ZONE)
    made.add_component(zone())
    for one in events:
        made.add_component(as_event(one, now, with_names=with_names))
    return bytes(made.to_ical())


def zone() -> Any:  # noqa: ANN401 (of a library that is loaded late)
    """The clock of Amsterdam as the European Union changes it since 1996: at 02:00 and back at 03:00.

    Written out, for the library tells the years one by one and begins summer time an hour late.
    """
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    made = Timezone()
    made.add("tzid", ZONE)
    summer = TimezoneDaylight(), "1996-03-31T02:00", 3, WINTER_TIME, SUMMER_TIME, "CEST"
    winter = TimezoneStandard(), "1996-10-27T03:00", 10, SUMMER_TIME, WINTER_TIME, "CET"
    for part, start, month, before, after, name in (summer, winter):
        part.add("dtstart", datetime.fromisoformat(start))
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        part.add("tzname", name)
        made.add_component(part)
    return made


def as_event(one: "Event", now: datetime, *, with_names: bool) -> Any:  # noqa: ANN401 (of a library that is loaded late)
    """One check-in or deadline."""
    from icalendar import Event as Entry

    made = Entry()
    made.add("uid", uid(one))
    made.add("dtstamp", now)
    made.add("sequence", one.changes)
    made.add("summary", summary(one, with_names=with_names))
    made.add("description", description(one, with_names=with_names))
    if with_names and one.place:
        made.add("location", one_line(one.place))
    made.add("class", "PRIVATE")
    made.add("status", "CONFIRMED" if one.is_open else "CANCELLED")
    add_time(made, one)
    if one.is_open:
        made.add_component(alarm(one))
    return made


def uid(one: "Event") -> str:
    """By what calendars know it: the reference, and when it was made, for every case file has an F-0001."""
    return f"{one.reference.lower()}-{one.made:%Y%m%dT%H%M%S%f}@ucase"


def add_time(made: Any, one: "Event") -> None:  # noqa: ANN401
    """A whole day, which keeps nobody from planning something else; or a time in Amsterdam."""
    if one.at is None:
        made.add("dtstart", one.day)
        made.add("dtend", one.day + timedelta(days=1))
        made.add("transp", "TRANSPARENT")
        return
    zone = ZoneInfo(ZONE)
    said = datetime.combine(one.day, time.fromisoformat(one.at), zone)
    start = said.astimezone(UTC).astimezone(zone)  # half past two does not exist in the night of summer time
    made.add("dtstart", start)
    made.add("duration", timedelta(minutes=one.minutes or USUAL_MINUTES))
    made.add("transp", "OPAQUE")


def alarm(one: "Event") -> Any:  # noqa: ANN401
    """A reminder: half an hour before an appointment, else in the morning."""
    from icalendar import Alarm

    made = Alarm()
    made.add("action", "DISPLAY")
    made.add("description", f"{write(CASE, one.case)} {one.reference}")
    if one.at is not None:
        made.add("trigger", BEFORE_APPOINTMENT)
    else:
        made.add("trigger", IN_THE_MORNING - timedelta(days=1 if one.deadline else 0))
    return made


def summary(one: "Event", *, with_names: bool) -> str:
    """``UC-0142 check-in``; with the name of the resident only when that was asked for."""
    what = t(f"deadline_kind.{one.deadline}") if one.deadline else t("calendar.check_in")
    name = one_line(one.resident.full)
    return f"{write(CASE, one.case)} {what}" + (f": {name}" if with_names and name else "")


def description(one: "Event", *, with_names: bool) -> str:
    """The reference, that it ended, and what it is about when names may be told."""
    ended = "" if one.is_open else t("calendar.ended")
    about = one.about if with_names else None
    return "\n".join(filter(None, (one.reference, ended, about)))
