"""What happened during the works: needs, support, measurements, the move, deadlines."""

from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.deadlines import DeadlineStatus
from ucase.domain.references import DEADLINE, NEED, RESIDENT, SUPPORT, write
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.case_parts.events import Event
from ucase.render.plan import kind_value, kind_word
from ucase.render.words import choice_word

if TYPE_CHECKING:
    from ucase.queries.deadlines import DeadlineRow
    from ucase.queries.measurements import Series
    from ucase.queries.moves import Move
    from ucase.queries.plan import NeedRow, Plan, SupportRow


def plan_events(plan: "Plan") -> list[Event]:
    """Needs that came up, were solved or came back; support that started and ended."""
    events: list[Event] = []
    for need in plan.needs:
        events += need_events(need)
        for support in need.supports:
            events += support_events(need, support)
    return events


def need_events(need: "NeedRow") -> list[Event]:
    """A need was raised, solved, or came back."""
    reference, kind = write(NEED, need.number), kind_word(need.kind)
    facts: dict[str, object] = {"need": reference, "need_kind": kind_value(need.kind)}
    words = t("show.event.need_raised", need=reference, what=kind)
    events = [Event(need.raised_on, "need-raised", words, need.about, 2, facts)]
    for turn in need.turns:
        name = "need-resolved" if turn.resolved else "need-reopened"
        key = "show.event.need_resolved" if turn.resolved else "show.event.need_reopened"
        events.append(Event(turn.on, name, t(key, need=reference, what=kind), turn.words, 7, facts))
    return events


def support_events(need: "NeedRow", support: "SupportRow") -> list[Event]:
    """A support started, ended or was refused; who gives it stands in the text, which ``--anon`` hides."""
    reference = write(SUPPORT, support.number)
    facts: dict[str, object] = {"support": reference, "need": write(NEED, need.number), "tier": support.tier}
    values = {"support": reference, "tier": t(f"tier.{support.tier}"), "what": kind_word(need.kind)}
    events = []
    if support.started_on:
        words = t("show.event.support_started", **values)
        events.append(Event(support.started_on, "support-started", words, support.provider, 3, facts))
    if support.ended_on:
        is_refused = support.status == "refused"
        key = "show.event.support_refused" if is_refused else "show.event.support_ended"
        words = t(key, **values)
        if support.solved is not None:
            words += ", " + t("plan.solved" if support.solved else "plan.not_solved")
        name = "support-refused" if is_refused else "support-ended"
        text = support.result or support.provider
        facts_of_end = {**facts, "solved": support.solved}
        events.append(Event(support.ended_on, name, words, text, 6, facts_of_end))
    return events


def measurement_events(found: list["Series"]) -> list[Event]:
    """The days on which somebody was measured."""
    return [
        Event(
            measurement.on,
            "measured",
            t(
                "show.event.measured",
                edition=t(f"zrm_edition.{one.edition}"),
                resident=write(RESIDENT, one.resident),
            ),
            measurement.remarks,
            5,
            {"resident": write(RESIDENT, one.resident), "edition": one.edition.value},
        )
        for one in found
        for measurement in one.measurements
    ]


def move_events(move: "Move") -> list[Event]:
    """Dwellings that were offered and answered, and the keys."""
    events: list[Event] = []
    for one in move.offers:
        events.append(Event(one.on, "offered", t("show.event.offered"), one.place, 3, {}))
        if one.answered_on:
            words = t("show.event.offer_answered", outcome=choice_word("offer", one.outcome))
            text = f"{one.place}: {one.because}" if one.because else one.place
            events.append(Event(one.answered_on, f"offer-{one.outcome}", words, text, 4, {}))
    if move.keys_received_on:
        events.append(
            Event(move.keys_received_on, "keys-received", t("show.event.keys_received"), None, 5, {})
        )
    if move.keys_handed_in_on:
        words = t("show.event.keys_handed_in")
        events.append(Event(move.keys_handed_in_on, "keys-handed-in", words, None, 5, {}))
    return events


def deadline_events(deadlines: list["DeadlineRow"], closed: date | None) -> list[Event]:
    """Deadlines that were met, met too late, or missed; what came up after the closing was not missed."""
    events = []
    for one in deadlines:
        status = one.status
        if status in (DeadlineStatus.MET, DeadlineStatus.LATE) and one.done_on:
            on = one.done_on
        elif status is DeadlineStatus.MISSED and not (closed and one.due >= closed):
            on = one.due
        else:
            continue
        reference = write(DEADLINE, one.number)
        what = t(f"deadline_kind.{one.kind}")
        words = t(f"show.event.deadline.{status}", deadline=reference, what=what, due=short_date(one.due))
        facts: dict[str, object] = {"deadline": reference, "deadline_kind": one.kind, "due": one.due}
        events.append(Event(on, f"deadline-{status}", words, one.result, 7, facts))
    return events
