"""Responses to the survey as a list: what the columns are called, and a row read and made sure of."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import NamedTuple

from ucase.domain import dwelling_list, references
from ucase.domain.dwelling_list import MARKS, DwellingReader
from ucase.domain.errors import Invalid, Problem
from ucase.domain.survey import (
    ANSWERS,
    FIELDS,
    YES_OR_NO,
    Answers,
    Household,
    SurveyReader,
    has_value,
    read_answers,
    read_yes_or_no,
)
from ucase.domain.text import fold, one_line

WHERE = ("address", "postcode", "house_number", "letter", "addition")

SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "household": ("huishouden", "huishoudnummer", "nummer huishouden", "household number"),
    **{field: dwelling_list.SYNONYMS[field] for field in WHERE},
    "asked": (
        "datum", "datum gesprek", "gespreksdatum", "datum huisbezoek", "gevraagd op", "datum ingevuld",
        "ingevuld op", "tijdstempel", "invuldatum", "date", "asked on", "timestamp", "date completed",
    ),
    "reached": ("bereikt", "gesproken", "beantwoord", "ingevuld", "respons", "answered"),
    "not_reached": ("niet bereikt", "niet thuis", "geen gehoor", "vergeefs", "not home"),
    "persons": (
        "aantal personen", "personen", "aantal bewoners", "gezinsgrootte", "huishoudgrootte",
        "hoeveel mensen", "hoeveel mensen wonen hier", "household size", "number of persons",
    ),
    "composition": ("samenstelling", "gezinssamenstelling", "huishoudsamenstelling", "huishoudtype", "wie"),
    "moving": (
        "terug of verhuizen", "terugkeren of verhuizen", "terugkeer", "terugkeerwens", "wens", "verhuiswens",
        "wil terug", "return or move",
    ),
    "temporary_home": (
        "tijdelijk", "tijdelijke woning", "tijdelijke oplossing", "waar tijdens het werk", "tijdens het werk",
        "wisselwoning", "tijdelijk verblijf", "temporary solution",
    ),
    "worries": ("zorgen", "zorg", "waar maakt u zich zorgen over", "grootste zorgen"),
    "needs": (
        "nodig bij het werk", "praktische behoeften", "behoeften", "bijzonderheden", "rekening houden met",
        "waar moeten we rekening mee houden", "practical needs",
    ),
    "wants_contact": (
        "wil contact", "contact gewenst", "wil gesproken worden", "contact opnemen", "bellen of langskomen",
        "wil gesprek", "contact wanted",
    ),
    "desired_home": (
        "gewenste woning", "woonwens", "woonwensen", "droomwoning", "wat voor woning", "welke woning",
    ),
    "rooms": ("kamers nodig", "aantal kamers", "kamers", "kamers gewenst", "number of rooms", "rooms needed"),
    "ground_floor": (
        "begane grond", "begane grond of lift", "gelijkvloers", "lift nodig", "zonder trappen", "lift",
    ),
    "rent_limit": (
        "maximale huur", "max huur", "huur ten hoogste", "huurgrens", "huur maximaal", "hoogste huur",
        "maximum rent", "rent at most",
    ),
    "neighbours": (
        "buren", "welke buren", "bij wie in de buurt", "buren adressen", "in de buurt van",
        "wil in de buurt blijven van", "neighbors", "stay near",
    ),
    "language": ("taal", "voertaal", "spreektaal", "gesprekstaal"),
    "interpreter": ("tolk", "tolk nodig", "interpreter needed"),
    "channel": ("contact via", "liefst via", "kanaal", "voorkeur contact", "hoe contact", "contactwijze"),
    "best_time": ("beste tijd", "beste tijdstip", "tijdstip", "wanneer bereikbaar", "bereikbaar"),
    "remarks": ("opmerkingen", "opmerking", "toelichting", "verder nog iets", "overig", "notes"),
    "manager": ("gevraagd door", "interviewer", "enqueteur", "gesprek door", "asked by"),
    **{mark: dwelling_list.SYNONYMS[mark] for mark in MARKS},
}  # fmt: skip
"""By what titles the columns go, in Dutch and English; the name of the field itself is one too."""
NEEDED = (frozenset({"household"}), frozenset({"postcode", "house_number"}), frozenset({"address"}))
"""One of these must be there, or no row says whose answers it has."""

QUESTIONS = (*(field for field in ANSWERS if field != "remarks"), "reached", "not_reached")
"""By which columns a list shows that it holds answers; any list may have a day, a name and remarks."""
ENOUGH_QUESTIONS = 3
"""A corporation's list of addresses tells the number of rooms as well, and is no survey."""

_NOTHING = {"-", "--", "–", "?", "nvt", "n.v.t.", "n.v.t", "n/a", "geen", "geen antwoord", "onbekend", "none"}


class Response(NamedTuple):
    """One row of the list, all of it checked."""

    household: Household
    answers: Answers
    given: frozenset[str]
    """The fields that the row fills in; an empty cell says nothing."""
    reached: bool
    dated: bool
    """Whether the list says when it was asked."""


def read_response(
    record: Mapping[str, str], today: date, asked: date | None = None
) -> tuple[Response | None, list[Problem]]:
    """Read one row by its fields: the response, or None and every problem there is with it.

    ``asked`` is the day that counts for a row without one; without it that is today.
    """
    household, problems = read_household(record, today)
    reached, wrong = read_reached(record)
    given = {field: told(field, record[field]) for field in FIELDS if field in record}
    fields = {field: value for field, value in given.items() if has_value(value)}
    dated = "asked" in fields
    if dated:
        fields["asked"] = str(fields["asked"])[:10] if is_moment(str(fields["asked"])) else fields["asked"]
    elif asked is not None:
        fields["asked"] = asked.isoformat()
    answers, more = read_answers(fields, today, not_reached=not reached)
    problems += [*wrong, *more]
    if household is None or answers is None or problems:
        return None, problems
    return Response(household, answers, frozenset(fields), reached, dated), []


def questions_in(fields: Collection[str]) -> list[str]:
    """Which questions of the survey a list has a column for."""
    return [field for field in QUESTIONS if field in fields]


def read_household(record: Mapping[str, str], today: date) -> tuple[Household | None, list[Problem]]:
    """Whose answers a row has: by the number of the household, else by the address in one cell or several."""
    number = one_line(record.get("household", ""))
    if number:
        try:
            return references.read(references.HOUSEHOLD, number), []
        except Invalid:
            return None, [Invalid("response_household", field="household")]
    if not any(one_line(record.get(field, "")) for field in WHERE):
        where = next(field for field in ("household", *WHERE) if field in record)
        return None, [Invalid("response_nobody", field=where)]
    reader = DwellingReader({field: record[field] for field in WHERE if field in record}, today)
    address, _street = reader.address()
    return address, reader.each_once()


def read_reached(record: Mapping[str, str]) -> tuple[bool, list[Problem]]:
    """Whether somebody answered; a list may have a column that says so, or one that says the opposite."""
    for field, means in (("reached", True), ("not_reached", False)):
        said = one_line(record.get(field, ""))
        if said:
            try:
                return read_yes_or_no(said, field) is means, []
            except Invalid as problem:
                return True, [problem]
    return True, []


def told(field: str, value: str) -> str:
    """A cell without what stands for nothing ("n.v.t.", "-").

    "Geen" is a no to a yes-or-no question, and an answer where several can be named: there are none.
    """
    said = fold(value) if len(value) <= 20 else ""
    if field in YES_OR_NO and said == "geen":
        return "nee"
    if field in SurveyReader.several and said in ("geen", "none"):
        return value
    return "" if said in _NOTHING or value.strip() in _NOTHING else value


def is_moment(text: str) -> bool:
    """Whether a spreadsheet or a form added a time to the day: ``2026-01-31 10:00:00``."""
    return len(text) > 10 and text[4:5] == text[7:8] == "-" and text[10] in " T"
