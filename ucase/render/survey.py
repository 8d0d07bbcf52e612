"""How the answers of one household look: by themselves, and as a part of its case.

With ``--anon`` nothing that a household said of itself is seen: what it wants, worries about and needs, the
language it speaks, and its own words. That it answered and wants to be contacted, is.
"""

from datetime import date
from typing import TYPE_CHECKING, TextIO

from ucase.domain.money import euros, in_euros
from ucase.domain.references import CASE, HOUSEHOLD, write
from ucase.domain.survey import ANSWERS
from ucase.domain.text import one_line
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.detail import Field, hide, write_fields
from ucase.render.listing import HIDDEN, Column, Listing, Row
from ucase.render.screen import Screen
from ucase.render.words import choice_word, screen_cell

if TYPE_CHECKING:
    from ucase.casework.survey import Recorded
    from ucase.queries.survey import NearTo, SurveyDetail


def recorded_listing(recorded: "Recorded") -> Listing:
    """What writing answers down gave."""
    names = ("household", "case", "asked", "answered", "counts", "replaced", "neighbours")
    row: Row = (
        write(HOUSEHOLD, recorded.household), write(CASE, recorded.case) if recorded.case else None,
        recorded.asked, recorded.answered, recorded.counts, recorded.replaced, recorded.neighbours,
    )  # fmt: skip
    return Listing("ucase.survey.added/1", tuple(map(Column, names)), [row], {})


def write_survey(detail: "SurveyDetail", today: date, form: str, out: TextIO, *, anon: bool) -> None:
    """Write what a household answered last; on a screen with what to do when it did not answer yet."""
    fields = survey_fields(detail, anon=anon)
    if form == "table" and detail.asked is None:
        fields = [*who_fields(detail), Field("tries", detail.tries, t("survey.column.tries"))]
    write_fields("ucase.survey/1", "survey", fields, {"today": today}, form, out, anon=anon)
    if form == "table":
        if detail.left_on:
            Screen(out).tell(t("survey.left", date=short_date(detail.left_on)))
        elif detail.asked is None:
            Screen(out).tell(t("survey.not_asked", household=write(HOUSEHOLD, detail.household.number)))


def earlier_answers(detail: "SurveyDetail", *, anon: bool) -> dict[str, str]:
    """What was answered, as a person would type it again; by the field of the survey."""
    shown = (hide(one) if anon else one for one in survey_fields(detail, anon=anon))
    answers = {
        one.key: one_line(one.shown or screen_cell(one.value))
        for one in shown
        if one.value not in (None, "", []) and one.key in ANSWERS
    }
    if detail.neighbours:
        answers["neighbours"] = ", ".join(
            write(HOUSEHOLD, one.number) if anon or not one.address else one.address
            for one in detail.neighbours
        )
    return answers


def who_fields(detail: "SurveyDetail") -> list[Field]:
    """Whose answers they are."""
    household = detail.household
    return [
        Field("household", write(HOUSEHOLD, household.number), t("survey.column.household")),
        Field(
            "resident", household.resident.full if household.resident else None, t("column.resident"),
            private=True,
        ),
        Field("address", household.address or None, t("column.address"), private=True),
    ]  # fmt: skip


def survey_fields(detail: "SurveyDetail", *, anon: bool) -> list[Field]:
    """Every answer, under the word by which it is given to ``survey add``."""

    def private(text: str | None) -> str | None:
        return HIDDEN if anon and text else text or None

    return [
        *who_fields(detail),
        Field("asked", detail.asked, t("survey.column.asked")),
        Field("manager", detail.manager, t("survey.column.manager"), private=True),
        *answer_fields(detail),
        Field("language", detail.language, t("column.language"), private=True),
        Field(
            "interpreter", detail.interpreter, t("survey.column.interpreter"),
            shown=yes_word(detail.interpreter),
        ),
        Field(
            "channel", detail.channel, t("column.preferred_channel"),
            shown=choice_word("channel", detail.channel),
        ),
        Field("best_time", detail.best_time, t("survey.column.best_time"), private=True),
        Field("remarks", detail.remarks, t("survey.column.remarks"), private=True),
        Field(
            "neighbours",
            [
                {
                    "household": write(HOUSEHOLD, one.number),
                    "address": private(one.address), "mutual": one.mutual,
                }
                for one in detail.neighbours
            ],
            t("survey.column.neighbours"),
            shown="; ".join(neighbour_line(one, anon=anon) for one in detail.neighbours),
        ),
        Field("tries", detail.tries, t("survey.column.tries")),
        Field(
            "times",
            [
                {
                    "on": one.on, "answered": one.answered, "manager": private(one.manager),
                    "remarks": private(one.remarks),
                }
                for one in detail.times
            ],
            t("survey.column.times") if len(detail.times) > 1 else "",
            shown="; ".join(
                t("survey.time_answered" if one.answered else "survey.time_in_vain", date=short_date(one.on))
                for one in detail.times
            ),
        ),
    ]  # fmt: skip


def answer_fields(detail: "SurveyDetail") -> list[Field]:
    """The answers themselves, without language and who is near."""
    limit = detail.rent_limit
    return [
        Field("persons", detail.persons, t("survey.column.persons")),
        Field(
            "composition", detail.composition, t("survey.column.composition"),
            shown=choice_word("composition", detail.composition),
        ),
        Field(
            "moving", detail.moving, t("survey.column.moving"), shown=choice_word("moving", detail.moving),
            private=True,
        ),
        Field(
            "temporary_home", detail.temporary_home, t("survey.column.temporary_home"),
            shown=choice_word("temporary_home", detail.temporary_home), private=True,
        ),
        Field(
            "worries", detail.worries, t("column.worries"), shown=words("worry", detail.worries), private=True
        ),
        Field(
            "needs", detail.needs, t("survey.column.needs"), shown=words("need", detail.needs), private=True
        ),
        Field(
            "wants_contact", detail.wants_contact, t("survey.column.wants_contact"),
            shown=yes_word(detail.wants_contact),
        ),
        Field("desired_home", detail.desired_home, t("survey.column.desired_home"), private=True),
        Field("rooms", detail.rooms, t("survey.column.rooms")),
        Field(
            "ground_floor", detail.ground_floor, t("survey.column.ground_floor"),
            shown=yes_word(detail.ground_floor),
        ),
        Field(
            "rent_limit", in_euros(limit),
            t("survey.column.rent_limit"), shown=shown_rent(limit),
        ),
    ]  # fmt: skip


def neighbour_line(one: "NearTo", *, anon: bool) -> str:
    """A neighbour as a person reads it."""
    where = write(HOUSEHOLD, one.number) if anon or not one.address else one.address
    return t("survey.mutual", neighbour=where) if one.mutual else where


def words(kind: str, values: list[str]) -> str:
    """The words for values of a closed list, with commas."""
    return ", ".join(choice_word(kind, one) for one in values)


def yes_word(value: bool | None) -> str | None:
    """Also the no is shown, as an answer that was given."""
    return None if value is None else screen_cell(value)


def shown_rent(cents: int | None) -> str | None:
    """The rent as a person reads it."""
    return None if cents is None else euros(cents, mark=t("word.decimal"))


# As a part of a case.


def case_survey(detail: "SurveyDetail | None", *, anon: bool) -> dict[str, object] | None:
    """The answers as the document of a case has them; None when there are none."""
    if detail is None:
        return None
    kept = [
        Field("household", write(HOUSEHOLD, detail.household.number)), Field("asked", detail.asked),
        *answer_fields(detail), Field("interpreter", detail.interpreter),
        Field("best_time", detail.best_time, private=True), Field("remarks", detail.remarks, private=True),
    ]  # fmt: skip
    return {
        **{one.key: HIDDEN if anon and one.private and one.value else one.value for one in kept},
        "neighbours": [write(HOUSEHOLD, one.number) for one in detail.neighbours],
    }


def case_lines(detail: "SurveyDetail", *, anon: bool) -> list[tuple[str, str]]:
    """What is wished and needed, for the screen of a case: a title and a text each."""

    def said(text: str | None) -> str:
        return HIDDEN if anon and text else text or ""

    home = ", ".join(
        filter(None, (
            said(detail.desired_home),
            t("survey.rooms", count=detail.rooms) if detail.rooms else None,
            t("survey.ground_floor") if detail.ground_floor else None,
            t("survey.rent_limit", amount=shown_rent(detail.rent_limit)) if detail.rent_limit else None,
        ))
    )  # fmt: skip
    stay = ", ".join(
        filter(None, (
            choice_word("moving", detail.moving), choice_word("temporary_home", detail.temporary_home),
        ))
    )  # fmt: skip
    near = "; ".join(neighbour_line(one, anon=anon) for one in detail.neighbours)
    needed = [said(words("need", detail.needs)), t("survey.interpreter") if detail.interpreter else ""]
    lines = [
        (t("survey.column.moving"), said(stay)),
        (t("survey.column.desired_home"), home),
        (t("survey.column.needs"), ", ".join(filter(None, needed))),
        (t("column.worries"), said(words("worry", detail.worries))),
        (t("survey.column.neighbours"), near),
        (t("survey.column.wants_contact"), yes_word(detail.wants_contact) or ""),
        (t("survey.column.best_time"), said(detail.best_time)),
        (t("survey.column.remarks"), said(detail.remarks)),
        (t("survey.column.asked"), short_date(detail.asked) if detail.asked else ""),
    ]  # fmt: skip
    return [(title, text) for title, text in lines if text]
