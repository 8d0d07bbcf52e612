"""The case as a screen on a terminal, in the order in which a case manager reads it."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, TextIO

from ucase.domain.reaching import show_phone
from ucase.domain.text import clean
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.case_parts.events import Event
from ucase.render.case_parts.move import move_lines, open_deadline_lines
from ucase.render.case_parts.network import network_words
from ucase.render.case_parts.plan import plan_lines
from ucase.render.case_parts.sharing import sharing_lines
from ucase.render.case_parts.urgent import planned_lines, urgent_lines
from ucase.render.detail import Field, hide
from ucase.render.lines import GAP, Line, heading, value_of, write_lines
from ucase.render.listing import HIDDEN
from ucase.render.screen import Screen
from ucase.render.series import rule_words, schedule_word
from ucase.render.survey import case_lines
from ucase.render.words import name_word

if TYPE_CHECKING:
    from ucase.queries.case_file import CaseFile
    from ucase.queries.residents import ResidentRow
    from ucase.queries.schedules import SeriesRow

HEADLINE = ("ref", "stage", "resident")
BELOW = ("about", "next_due")


def write_screen(
    file: "CaseFile",
    today: date,
    fields: list[Field],
    events: list[Event],
    out: TextIO,
    *,
    most: int | None,
    anon: bool,
) -> None:
    """What is urgent first, then who and where, what is done and decided, and what happened."""
    screen = Screen(out)
    shown = {field.key: hide(field) if anon else field for field in fields}
    screen.tell(GAP.join(value_of(shown[key]) for key in HEADLINE), "bold")
    write_now(file, today, screen, anon=anon)
    part(screen, t("part.who"), [*who_lines(shown.values()), *housemate_lines(file.residents, anon=anon)])
    if shown["about"].value:
        heading(screen, t("column.about"))
        screen.tell(clean(str(shown["about"].value)), indent=len(GAP))
    part(screen, t("show.part.plan"), plan_lines(file.plan, anon=anon))
    if file.network.asked:
        heading(screen, t("show.part.network"))
        screen.tell(network_words(file.network, anon=anon), indent=len(GAP))
    write_move(file, today, screen, anon=anon)
    part(screen, t("show.part.others"), sharing_lines(file, today, anon=anon))
    if file.series:
        from ucase.render.case_parts.zrm import write_last

        heading(screen, t("show.part.zrm"))
        write_last(file.series, screen, anon=anon)
    if file.detail.survey:
        answers = case_lines(file.detail.survey, anon=anon)
        part(screen, t("survey.part"), [Line((title,), clean(text)) for title, text in answers])
    if not file.detail.row.closed:
        part(screen, t("show.part.not_yet"), not_yet_lines(file, str(shown["ref"].value)))
    part(screen, t("part.timeline"), map(event_line, events[:most]))
    if left := len(events[most:]) if most is not None else 0:
        earlier = t("show.earlier" if left > 1 else "show.earlier_one", count=left, case=shown["ref"].value)
        screen.tell(earlier, indent=len(GAP))


def part(screen: Screen, title: str, lines: Iterable[Line]) -> None:
    """A part with its title; nothing at all when it is empty."""
    lines = list(lines)
    if lines:
        heading(screen, title)
        write_lines(screen, lines)


def write_now(file: "CaseFile", today: date, screen: Screen, *, anon: bool) -> None:
    """What is urgent, and the check-ins to come; also that there is none."""
    urgent = urgent_lines(file, today, anon=anon)
    part(screen, t("show.part.urgent"), urgent)
    planned = planned_lines(file, today, anon=anon)
    if not planned and not file.detail.open_check_ins():
        planned = [Line((), t("part.no_followups"))]
    series = [series_line(one) for one in file.check_in_series if one.ended < one.check_ins]
    if planned or series:
        heading(screen, t("part.followups"))
        write_lines(screen, planned)
        write_lines(screen, series)


def series_line(one: "SeriesRow") -> Line:
    """A series: its name or rule, from where it counts, and how far it is."""
    name = schedule_word(one.schedule) if one.schedule else rule_words(one.rule)
    anchor = t(f"anchor.{one.anchor}")
    date, ended, count = short_date(one.anchor_on), one.ended, one.check_ins
    return Line((), t("series.line", name=clean(name), date=date, anchor=anchor, ended=ended, count=count))


def write_move(file: "CaseFile", today: date, screen: Screen, *, anon: bool) -> None:
    """Where to and by when, then the deadlines that run."""
    moving = move_lines(file.move, today, anon=anon) if file.move.is_written else []
    deadlines = open_deadline_lines(file, anon=anon)
    if moving or deadlines:
        heading(screen, t("show.part.move"))
        write_lines(screen, moving)
        write_lines(screen, deadlines)


def who_lines(fields: Iterable[Field]) -> list[Line]:
    """Who, where, and how the case stands; what is not known is left out."""
    return [
        Line((field.title,), value_of(field))
        for field in fields
        if field.title and field.value and field.key not in (*HEADLINE, *BELOW)
    ]


def housemate_lines(residents: "list[ResidentRow]", *, anon: bool) -> list[Line]:
    """The others of the household, a line each."""
    return [
        Line((t("show.housemates") if place == 0 else "",), housemate_words(one, anon=anon))
        for place, one in enumerate(residents[1:])
    ]


def housemate_words(one: "ResidentRow", *, anon: bool) -> str:
    """Who it is, in which role, and what else is known."""
    name = HIDDEN if anon else name_word(one.name.full)
    known = [] if anon else [str(one.birth_year or ""), show_phone(one.phone or ""), one.email or ""]
    return ", ".join(filter(None, [name, t(f"role.{one.role}"), *known]))


def not_yet_lines(file: "CaseFile", case: str) -> list[Line]:
    """What nobody wrote down yet, each with what to type for it."""
    missing = [
        ("name", bool(file.detail.row.resident.full)),
        ("plan", bool(file.plan.goals or file.plan.needs)),
        ("network", file.network.asked),
        ("move", file.move.route is not None),
        ("zrm", bool(file.series)),
    ]
    return [
        Line((t(f"show.not_yet.{name}"),), t(f"show.type.{name}", case=case))
        for name, is_there in missing
        if not is_there
    ]


def event_line(event: Event) -> Line:
    """What happened, and under it what was written about it."""
    return Line((short_date(event.on),), f"{event.words}\n{clean(event.text)}" if event.text else event.words)
