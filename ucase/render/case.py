"""One case on one screen: who, where, worries, what is open, and what happened."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TextIO

from ucase.domain.due import days_overdue
from ucase.domain.reaching import show_phone
from ucase.domain.references import CASE, FOLLOW_UP, write
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.detail import Field, write_fields
from ucase.render.listing import HIDDEN
from ucase.render.survey import case_survey
from ucase.render.words import choice_word, status_words

if TYPE_CHECKING:
    from ucase.queries.cases import CaseDetail


class Event(NamedTuple):
    """Something that happened on a day: the words that say what, and the text that goes with it."""

    on: date
    kind: str
    words: str
    text: str | None
    rank: int
    """Orders what happened on one day: an opening first, a closing last."""
    facts: dict[str, object]
    """The same as the words, for programs."""


def write_case(detail: "CaseDetail", today: date, form: str, out: TextIO, *, anon: bool) -> None:
    """Write the case: a screen for a person, fields for everything else."""
    events = timeline(detail)
    fields = case_fields(detail, today, events, anon=anon)
    if form == "table":
        from ucase.render.case_screen import write_screen

        if anon:
            events = [one._replace(text=HIDDEN if one.text else None) for one in events]
        write_screen(detail, today, fields, events, out, anon=anon)
    else:
        write_fields("ucase.case/1", "case", fields, {"today": today}, form, out, anon=anon)


def case_fields(detail: "CaseDetail", today: date, events: list[Event], *, anon: bool) -> list[Field]:
    """Everything about the case, in the order in which a case manager reads it."""
    row = detail.row

    def text(value: str | None) -> str | None:
        return HIDDEN if anon and value else value

    return [
        Field("ref", write(CASE, row.number), t("column.case")),
        Field("stage", row.stage, t("column.stage"), shown=choice_word("stage", row.stage)),
        Field("resident", row.resident.full, t("column.resident"), private=True),
        Field("birth_year", detail.birth_year, t("column.birth_year"), private=True),
        Field("phone", detail.phone, t("column.phone"), shown=show_phone(detail.phone or ""), private=True),
        Field("email", detail.email, t("column.email"), private=True),
        Field("language", detail.language, t("column.language")),
        Field(
            "channel", detail.channel, t("column.preferred_channel"),
            shown=choice_word("channel", detail.channel),
        ),
        Field("address", row.address or None, t("column.address"), private=True),
        Field("wijk", row.wijk, t("column.wijk")),
        Field("area", detail.area, t("column.area")),
        Field("project", row.project, t("column.project")),
        Field("manager", row.manager, t("column.manager"), private=True),
        Field(
            "source", detail.source, t("column.source_of_case"), shown=choice_word("source", detail.source)
        ),
        Field("opened", row.opened, t("column.opened")),
        Field("settled", detail.settled, t("column.settled")),
        Field("closed", row.closed, t("column.closed")),
        Field(
            "worries", detail.worries, t("column.worries"),
            shown=", ".join(choice_word("worry", one) for one in detail.worries),
        ),
        Field("about", detail.about, t("column.about"), private=True),
        Field("last_contact", row.last_contact, t("column.last_contact")),
        Field("next_due", row.next_due, t("column.next_due")),
        Field("survey", case_survey(detail.survey, anon=anon)),
        Field("followups", [
            {
                "ref": write(FOLLOW_UP, one.number), "due": one.due, "status": one.status.value,
                "days_overdue": days_overdue(one.due, today), "purpose": text(one.purpose),
            }
            for one in detail.open_check_ins()
        ]),
        Field("episodes", [
            {
                "opened": one.opened, "closed": one.closed, "opened_because": text(one.opened_because),
                "closed_because": text(one.closed_because),
            }
            for one in detail.episodes
        ]),
        Field("timeline", [
            {"date": one.on, "kind": one.kind, **one.facts, "text": text(one.text)} for one in events
        ]),
    ]  # fmt: skip


def timeline(detail: "CaseDetail") -> list[Event]:
    """What happened, newest first."""
    events = [*episode_events(detail), *contact_events(detail), *check_in_events(detail)]
    events.sort(key=lambda one: (one.on, one.rank))
    events.reverse()  # and not sorted in reverse, which would keep equals in the order of the oldest first
    return events


def episode_events(detail: "CaseDetail") -> list[Event]:
    """Openings and closings."""
    events = []
    for number, one in enumerate(detail.episodes):
        kind = "reopened" if number else "opened"
        # A case that is reopened on the day it was closed: the later episode comes later.
        events.append(Event(one.opened, kind, t(f"event.{kind}"), one.opened_because, number * 10, {}))
        if one.closed:
            events.append(
                Event(one.closed, "closed", t("event.closed"), one.closed_because, number * 10 + 9, {})
            )
    if detail.settled:
        events.append(Event(detail.settled, "settled", t("event.settled"), None, 8, {}))
    return events


def contact_events(detail: "CaseDetail") -> list[Event]:
    """Contact moments, with how and how it ended."""
    events = []
    for one in reversed(detail.contacts):  # which are newest first
        words = [choice_word("channel", one.channel)]
        if one.outcome != "reached":
            words.append(choice_word("outcome", one.outcome))
        if one.minutes:
            words.append(t("event.minutes", minutes=one.minutes))
        if one.confidential:
            words.append(t("event.confidential"))
        facts: dict[str, object] = {
            "channel": one.channel, "outcome": one.outcome, "minutes": one.minutes,
            "confidential": one.confidential,
        }  # fmt: skip
        events.append(Event(one.happened_on, "contact", ", ".join(words), one.summary, 4, facts))
    return events


def check_in_events(detail: "CaseDetail") -> list[Event]:
    """Check-ins that ended, and those that were moved."""
    events: list[Event] = []
    for one in detail.check_ins:
        if one.ended_on:
            follow_up = write(FOLLOW_UP, one.number)
            words = t(f"event.followup_{one.state}", followup=follow_up, due=short_date(one.due))
            facts: dict[str, object] = {"followup": follow_up, "due": one.due}
            events.append(Event(one.ended_on, f"followup-{one.state}", words, one.result, 6, facts))
    for move in detail.moves:
        follow_up = write(FOLLOW_UP, move.follow_up)
        words = t(
            "event.followup_moved", followup=follow_up,
            was=short_date(move.was_due), became=short_date(move.became_due),
        )  # fmt: skip
        facts = {"followup": follow_up, "was_due": move.was_due, "became_due": move.became_due}
        events.append(Event(move.changed_on, "followup-moved", words, None, 5, facts))
    return events


def open_lines(detail: "CaseDetail", today: date) -> list[tuple[str, str, str, str]]:
    """The open check-ins as a person reads them: reference, date, how it stands, purpose."""
    return [
        (
            write(FOLLOW_UP, one.number), short_date(one.due),
            status_words(one.status, days_overdue(one.due, today)), one.purpose or "",
        )
        for one in detail.open_check_ins()
    ]  # fmt: skip
