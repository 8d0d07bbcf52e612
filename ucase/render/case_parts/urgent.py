"""What cannot wait, and the check-ins that are planned."""

from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.due import DueStatus, days_overdue
from ucase.domain.reasons import Rule
from ucase.domain.references import DEADLINE, FOLLOW_UP, write
from ucase.domain.text import clean
from ucase.domain.urgency import is_out_without_home, is_urgent_deadline
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.deadlines import grounds, kind_word, standing
from ucase.render.follow_ups import moment
from ucase.render.lines import Line
from ucase.render.listing import HIDDEN
from ucase.render.moves import days_to
from ucase.render.pulse import fact_words
from ucase.render.words import status_words

if TYPE_CHECKING:
    from ucase.domain.reasons import Reason
    from ucase.queries.case_file import CaseFile
    from ucase.queries.cases import CheckIn
    from ucase.queries.deadlines import DeadlineRow


def urgent_lines(file: "CaseFile", today: date, *, anon: bool) -> list[Line]:
    """To have nowhere to go first, then what is late or soon, oldest date first; nothing of a closed case."""
    if file.detail.row.closed:
        return []
    dated = [
        (one.due, check_in_line(one, today, anon=anon))
        for one in file.detail.open_check_ins()
        if one.status is not DueStatus.UPCOMING
    ]
    dated += [
        (one.due, deadline_line(one, anon=anon))
        for one in file.deadlines
        if is_urgent_deadline(one.status, one.due, today)
    ]
    dated += [
        (one.since, pulse_line(one, today))
        for one in file.pulse.open
        if one.rule is not Rule.OVERDUE  # that check-in is here already
    ]
    dated.sort(key=lambda one: one[0])
    lines = [line for _, line in dated]
    out_by = file.move.out_by
    if out_by and is_out_without_home(out_by, today, has_home=file.move.has_home):
        cells = ("", short_date(out_by), days_to((out_by - today).days))
        lines.insert(0, Line(cells, t("show.out_without_home"), "red"))
    return lines


def planned_lines(file: "CaseFile", today: date, *, anon: bool) -> list[Line]:
    """The check-ins that are still to come."""
    return [
        check_in_line(one, today, anon=anon)
        for one in file.detail.open_check_ins()
        if one.status is DueStatus.UPCOMING
    ]


def check_in_line(one: "CheckIn", today: date, *, anon: bool) -> Line:
    """A check-in that is open: reference, date, how it stands, what for."""
    cells = (
        write(FOLLOW_UP, one.number),
        moment(one.due, one.at),
        status_words(one.status, days_overdue(one.due, today)),
    )
    words = [HIDDEN if anon and text else clean(text or "") for text in (one.purpose, one.place)]
    return Line(cells, ", ".join(filter(None, words)), "red" if one.status is DueStatus.OVERDUE else "")


def deadline_line(one: "DeadlineRow", *, anon: bool) -> Line:
    """A deadline: reference, last day, how it stands, what it is about and what it rests on."""
    cells = write(DEADLINE, one.number), short_date(one.due), standing(one.status, one.days_left)
    about, source = (HIDDEN if anon and said else said for said in (one.about, one.source))
    words = f"{clean(kind_word(one.kind, about))} ({clean(grounds(one.basis, source))})"
    return Line(cells, words, "red" if one.days_left < 0 else "")


def pulse_line(one: "Reason", today: date) -> Line:
    """A signal that asks for a look: since when, and what was seen."""
    return Line(("", short_date(one.since), t("show.pulse")), fact_words(one, today))
