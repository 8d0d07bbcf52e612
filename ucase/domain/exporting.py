"""What an export holds: its tables and their fields, each with what it is, its unit and where it comes from.

One definition: the query selects these fields, every form writes them, the data dictionary explains them.
Pseudonymous is the rule: references are pseudonyms, ages are groups, and names, addresses finer than a
buurt and texts are not there at all. An identifiable export has the fields that are marked so as well.
Pseudonymous is not anonymous: whoever knows the neighbourhood may recognise somebody by a rare combination.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from ucase.domain.caseload import Intensity
from ucase.domain.check_ins import CheckInSignal
from ucase.domain.closing import CloseReason, GoalResult
from ucase.domain.due import FollowUpState
from ucase.domain.moving import Route
from ucase.domain.plan import ProgrammeGoal, Tier
from ucase.domain.settling import Settling
from ucase.domain.stage import Stage
from ucase.domain.vocabulary import Channel, Outcome, Source, Worry
from ucase.domain.wishes import Moving
from ucase.domain.zrm import Domain, Edition


class Content(StrEnum):
    """What stands in a field."""

    REFERENCE = "reference"
    """A pseudonym; in an identifiable export the reference itself."""
    AGE = "age"
    """A group of ages. Of the query it takes two columns: the birth year and the day."""
    DATE = "date"
    NUMBER = "number"
    YES_NO = "yes-no"
    WORD = "word"
    """A word of a closed list, or the name of a place."""
    TEXT = "text"
    """What somebody typed."""


class Field(NamedTuple):
    """One column of an export."""

    key: str
    content: Content
    source: str
    """Where it comes from, as table and column of the case file; or what it is computed from."""
    unit: str = ""
    """What a number counts, and for a reference what it refers to; for programs and for the dictionary."""
    identifiable: bool = False
    """It can identify somebody, and is left out of a pseudonymous export."""
    about: str = ""
    """The member of a closed list that one of several like fields is about."""
    words: type[StrEnum] | None = None
    """The closed list that a word is from."""

    @property
    def text(self) -> str:
        """The key under which the dictionary finds what it means."""
        return self.key.removesuffix(f"_{self.about.replace('-', '_')}") if self.about else self.key


def reference(key: str, kind: str, source: str) -> Field:
    """A field that refers to a thing of some kind."""
    return Field(key, Content.REFERENCE, source, kind)


def word(key: str, source: str, words: type[StrEnum] | None = None, about: str = "") -> Field:
    """A field with a word of a closed list, or the name of a place."""
    return Field(key, Content.WORD, source, about=about, words=words)


def day(key: str, source: str) -> Field:
    """A field with a date."""
    return Field(key, Content.DATE, source)


def number(key: str, unit: str, source: str) -> Field:
    """A field with a number of something."""
    return Field(key, Content.NUMBER, source, unit)


def yes_no(key: str, source: str, about: str = "") -> Field:
    """A field that is yes or no."""
    return Field(key, Content.YES_NO, source, about=about)


def text(key: str, source: str) -> Field:
    """A field with words that somebody typed: in an identifiable export only."""
    return Field(key, Content.TEXT, source, identifiable=True)


CASE = reference("case", "case", "case.id")
MANAGER = reference("manager", "manager", "case.manager_id")

TABLES: dict[str, tuple[Field, ...]] = {
    "cases": (
        CASE,
        reference("household", "household", "case.household_id"),
        reference("project", "project", "case.project_id"),
        MANAGER,
        word("wijk", "area.name"),
        word("wijk_code", "area.code"),
        word("buurt", "area.name"),
        word("buurt_code", "area.code"),
        word("stage", "case.stage", Stage),
        word("source", "case.source", Source),
        word("intensity", "case.intensity", Intensity),
        day("first_opened_on", "episode.opened_on"),
        number("episodes", "episode", "episode"),
        day("opened_on", "episode.opened_on"),
        day("settled_on", "episode.settled_on"),
        word("settled_as", "episode.settled_as", Settling),
        day("closed_on", "episode.closed_on"),
        word("close_reason", "episode.close_reason", CloseReason),
        day("last_contact_on", "contact.happened_on"),
        number("contacts", "contact", "contact"),
        day("next_check_in_on", "follow_up.due"),
        Field("age_group", Content.AGE, "resident.birth_year, episode.opened_on", "year"),
        number("residents", "person", "resident"),
        *(
            yes_no(f"worry_{worry.value.replace('-', '_')}", "case_worry.worry", worry.value)
            for worry in Worry
        ),
        word("route", "relocation.route", Route),
        word("wish", "relocation.wish", Moving),
        word("decision", "relocation.decision", Moving),
        day("moved_on", "relocation.from_on"),
        day("moved_until", "relocation.until_on"),
        *(
            word(f"result_{goal.value}", "goal_outcome.result", GoalResult, goal.value)
            for goal in ProgrammeGoal
        ),
        text("given_name", "resident.given_name"),
        text("prefix", "resident.prefix"),
        text("family_name", "resident.family_name"),
        number("birth_year", "year", "resident.birth_year")._replace(identifiable=True),
        text("phone", "resident.phone"),
        text("email", "resident.email"),
        text("language", "household.language"),
        text("street", "dwelling.street"),
        text("postcode", "dwelling.postcode"),
        text("house_number", "dwelling.house_number"),
        text("addition", "dwelling.addition"),
        text("project_name", "project.name"),
        text("manager_name", "case_manager.name"),
        text("about", "case.about"),
        text("opened_because", "episode.opened_because"),
        text("closed_because", "episode.closed_because"),
        text("moves_to", "relocation.to_place"),
    ),
    "contacts": (
        CASE._replace(source="contact.case_id"),
        MANAGER._replace(source="contact.manager_id"),
        day("happened_on", "contact.happened_on"),
        word("channel", "contact.channel", Channel),
        word("outcome", "contact.outcome", Outcome),
        number("minutes", "minute", "contact.minutes"),
        yes_no("confidential", "contact.confidential"),
        text("manager_name", "case_manager.name"),
        text("summary", "contact.summary"),
    ),
    "followups": (
        reference("check_in", "check-in", "follow_up.id"),
        CASE._replace(source="follow_up.case_id"),
        MANAGER._replace(source="follow_up.assigned_to_id"),
        day("planned_on", "follow_up.planned_on"),
        day("first_due_on", "due_change.was_due, follow_up.due"),
        day("due_on", "follow_up.due"),
        number("moved", "time", "due_change"),
        word("state", "follow_up.state", FollowUpState),
        day("ended_on", "follow_up.ended_on"),
        word("signal", "follow_up.signal", CheckInSignal),
        yes_no("appointment", "follow_up.at_time"),
        number("planned_minutes", "minute", "follow_up.minutes"),
        yes_no("in_series", "follow_up.series_id"),
        text("manager_name", "case_manager.name"),
        text("purpose", "follow_up.purpose"),
        text("place", "follow_up.place"),
        text("result_words", "follow_up.result"),
    ),
    "needs": (
        reference("need", "need", "need.id"),
        CASE._replace(source="need.case_id"),
        word("kind", "need_kind.key"),
        number("severity", "level", "need.severity"),
        day("raised_on", "need.raised_on"),
        day("resolved_on", "need.resolved_on"),
        number("came_back", "time", "need_turn.resolved"),
        word("goal", "goal.programme_goal", ProgrammeGoal),
        number("supports", "support", "support"),
        word("solved_by", "support.tier", Tier),
        yes_no("explained", "support.lower_tiers"),
        text("kind_name", "need_kind.name"),
        text("need_about", "need.about"),
        text("goal_words", "goal.words"),
    ),
    "scores": (
        CASE._replace(source="assessment.case_id"),
        reference("resident", "resident", "assessment.resident_id"),
        reference("measurement", "measurement", "assessment.id"),
        MANAGER._replace(source="assessment.manager_id"),
        Field("age_group", Content.AGE, "resident.birth_year, episode.opened_on", "year"),
        day("measured_on", "assessment.measured_on"),
        word("edition", "assessment.edition", Edition),
        word("domain", "score.domain", Domain),
        number("level", "level", "score.level"),
        text("given_name", "resident.given_name"),
        text("prefix", "resident.prefix"),
        text("family_name", "resident.family_name"),
        text("manager_name", "case_manager.name"),
        text("remarks", "assessment.remarks"),
    ),
}
"""Every table by the name under which it is asked for."""

ALL = "all"
"""Asks for every table."""


def tables_of(what: str) -> tuple[str, ...]:
    """The tables that are asked for."""
    return tuple(TABLES) if what == ALL else (what,)


def fields_of(table: str, *, identifiable: bool = False) -> tuple[Field, ...]:
    """The fields of a table, in the order in which they are written."""
    return tuple(one for one in TABLES[table] if identifiable or not one.identifiable)


def every_field() -> Iterator[tuple[str, Field]]:
    """All of it."""
    for table, fields in TABLES.items():
        yield from ((table, one) for one in fields)
