"""One case on one screen: what is urgent, who, plan, network, move, measurements, and what happened."""

from datetime import date
from typing import TYPE_CHECKING, TextIO

from ucase.domain.due import days_overdue
from ucase.domain.reaching import show_phone
from ucase.domain.references import CASE, FOLLOW_UP, write
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.case_parts import events, events_of_support
from ucase.render.case_parts.events import Event
from ucase.render.case_parts.records import part_fields
from ucase.render.case_parts.sharing import sharing_events
from ucase.render.detail import Field, write_fields
from ucase.render.listing import HIDDEN
from ucase.render.survey import case_survey
from ucase.render.words import choice_word, name_word

if TYPE_CHECKING:
    from ucase.queries.case_file import CaseFile
    from ucase.queries.cases import CaseDetail
    from ucase.queries.schedules import SeriesRow


def write_case(
    file: "CaseFile", today: date, form: str, out: TextIO, *, most: int | None, anon: bool
) -> None:
    """Write the case: a screen for a person, with ``most`` of what happened; fields for everything else."""
    happened = timeline(file)
    if form == "table":
        from ucase.render.case_screen import write_screen

        if anon:
            happened = [one._replace(text=HIDDEN if one.text else None) for one in happened]
        write_screen(file, today, own_fields(file.detail), happened, out, most=most, anon=anon)
        return
    fields = [
        *own_fields(file.detail),
        *part_fields(file, today, anon=anon, flat=form == "plain"),
        *dated_fields(file.detail, today, happened, anon=anon),
        Field("series", [series_record(one) for one in file.check_in_series]),
    ]
    write_fields("ucase.case/1", "case", fields, {"today": today}, form, out, anon=anon)


def own_fields(detail: "CaseDetail") -> list[Field]:
    """The case and its household."""
    row = detail.row
    return [
        Field("ref", write(CASE, row.number), t("column.case")),
        Field("stage", row.stage, t("column.stage"), shown=choice_word("stage", row.stage)),
        Field(
            "resident", row.resident.full, t("column.resident"), shown=name_word(row.resident.full),
            private=True,
        ),
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
        Field("manager", row.manager, t("column.manager"), shown=manager_words(detail), private=True),
        Field(
            "source", detail.source, t("column.source_of_case"), shown=choice_word("source", detail.source)
        ),
        Field("opened", row.opened, t("column.opened")),
        Field("settled", detail.settled, t("column.settled")),
        Field("closed", row.closed, t("column.closed")),
        Field(
            "worries", detail.worries, t("column.worries"),
            shown=", ".join(choice_word("worry", one) for one in detail.worries), private=True,
        ),
        Field("about", detail.about, t("column.about"), private=True),
        Field("last_contact", row.last_contact, t("column.last_contact")),
        Field("next_due", row.next_due, t("column.next_due")),
        Field(
            "intensity", detail.intensity, t("column.intensity"),
            shown=choice_word("intensity", detail.intensity),
        ),
        Field("covered_for", detail.covered_for, private=True),
        Field("covered_until", detail.covered_until),
    ]  # fmt: skip


def manager_words(detail: "CaseDetail") -> str:
    """Who is at work for the case, and for whom that one stands in."""
    manager = detail.row.manager or ""
    if detail.covered_for is None or detail.covered_until is None:
        return manager
    until = short_date(detail.covered_until)
    return f"{manager} ({t('transfer.line', name=detail.covered_for, until=until)})"


def dated_fields(detail: "CaseDetail", today: date, happened: list[Event], *, anon: bool) -> list[Field]:
    """The answers to the survey, the open check-ins, the openings and closings, and what happened."""

    def text(value: str | None) -> str | None:
        return HIDDEN if anon and value else value

    return [
        Field("survey", case_survey(detail.survey, anon=anon)),
        Field("followups", [
            {
                "ref": write(FOLLOW_UP, one.number), "due": one.due, "status": one.status.value,
                "days_overdue": days_overdue(one.due, today), "purpose": text(one.purpose),
                "at": one.at, "place": text(one.place), "series": one.series,
            }
            for one in detail.open_check_ins()
        ]),
        Field("episodes", [
            {
                "opened": one.opened, "closed": one.closed, "opened_because": text(one.opened_because),
                "closed_because": text(one.closed_because), "settled": one.settled,
                "settled_as": one.settled_as, "close_reason": one.close_reason,
                "closed_despite": text(one.closed_despite),
                "outcomes": [f"{goal}={result}" for goal, result in one.outcomes.items()],
            }
            for one in detail.episodes
        ]),
        Field("timeline", [
            {"date": one.on, "kind": one.kind, **one.facts, "text": text(one.text)} for one in happened
        ]),
    ]  # fmt: skip


def series_record(one: "SeriesRow") -> dict[str, object]:
    """A series of check-ins, for programs; its number is what ``followups`` call ``series``."""
    return {
        "series": one.number, "rule": one.rule, "schedule": one.schedule, "anchor": one.anchor,
        "anchor_on": one.anchor_on, "until": one.until, "check_ins": one.check_ins, "ended": one.ended,
    }  # fmt: skip


def timeline(file: "CaseFile") -> list[Event]:
    """What happened, newest first."""
    detail = file.detail
    return events.newest_first(
        [
            *events.episode_events(detail),
            *events.contact_events(detail),
            *events.check_in_events(detail),
            *events_of_support.plan_events(file.plan),
            *events_of_support.measurement_events(file.series),
            *events_of_support.move_events(file.move),
            *events_of_support.deadline_events(file.deadlines, detail.row.closed),
            *sharing_events(file),
        ]
    )
