"""What happened in a case: openings and closings, contacts, check-ins; newest first."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from ucase.domain.references import FOLLOW_UP, write
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.follow_ups import moment
from ucase.render.words import choice_word, in_our_words

if TYPE_CHECKING:
    from ucase.queries.cases import CaseDetail, Episode


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


def newest_first(events: list[Event]) -> list[Event]:
    """The events as a person reads them back."""
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
        if one.settled:
            words = t("event.settled")
            if one.settled_as:
                words += f" ({choice_word('settling', one.settled_as)})"
            events.append(Event(one.settled, "settled", words, None, number * 10 + 8, {}))
        if one.closed:
            words = closing_words(one)
            events.append(Event(one.closed, "closed", words, one.closed_because, number * 10 + 9, {}))
    return events


def closing_words(one: "Episode") -> str:
    """That it was closed, why, and what became of each programme goal."""
    words = t("event.closed")
    if one.close_reason:
        words += f" ({choice_word('close_reason', one.close_reason)})"
    outcomes = [
        f"{choice_word('programme_goal', goal)}: {choice_word('goal_result', result)}"
        for goal, result in one.outcomes.items()
    ]
    return "; ".join([words, *outcomes])


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
            if one.signal:
                words += f": {choice_word('check_in_signal', one.signal)}"
            facts: dict[str, object] = {"followup": follow_up, "due": one.due, "signal": one.signal}
            events.append(
                Event(one.ended_on, f"followup-{one.state}", words, in_our_words(one.result), 6, facts)
            )
    for move in detail.moves:
        follow_up = write(FOLLOW_UP, move.follow_up)
        words = t(
            "event.followup_moved", followup=follow_up,
            was=moment(move.was_due, move.was_at), became=moment(move.became_due, move.became_at),
        )  # fmt: skip
        facts = {"followup": follow_up, "was_due": move.was_due, "became_due": move.became_due}
        events.append(Event(move.changed_on, "followup-moved", words, in_our_words(move.because), 5, facts))
    return events
