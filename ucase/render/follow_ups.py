"""How check-ins look."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, TextIO

from ucase.domain.due import DueStatus, FollowUpState
from ucase.domain.references import CASE, FOLLOW_UP, write
from ucase.locale import t
from ucase.render.listing import HIDDEN, Column, Listing, Row, Value
from ucase.render.words import choice_word, in_our_words, left_out_notes, name_word, status_words

if TYPE_CHECKING:
    from ucase.casework.follow_up import Planned
    from ucase.queries.follow_ups import FollowUpDetail, FollowUpRow

DUE, STATUS, DAYS, RESIDENT, AT = 2, 3, 4, 6, 9


def columns(addresses: Mapping[Value, str]) -> tuple[Column, ...]:
    """The columns of the list of check-ins; ``addresses`` has where a household without a name lives."""

    def who(row: Row) -> str:
        return name_word(row[RESIDENT] or addresses.get(row[0]))

    return (
        Column("ref", t("column.ref"), keep=True),
        Column("case", t("column.case"), keep=True, spare=1),
        Column("due", t("column.due"), show=when),
        Column("status", t("column.status"), show=how_it_stands, keep=True),
        Column("days_overdue"),
        Column("purpose", t("column.purpose"), private=True),
        Column("resident", t("column.resident"), show=who, private=True),
        Column("wijk", t("column.wijk"), spare=2),
        Column("manager", t("column.manager"), private=True, spare=3),
        Column("at"),
    )


def as_row(one: "FollowUpRow") -> Row:
    """The values of one check-in, in the order of the columns."""
    return (
        write(FOLLOW_UP, one.number), write(CASE, one.case), one.due, one.status.value, one.days_overdue,
        one.purpose, one.resident.full, one.wijk, one.manager, one.at,
    )  # fmt: skip


def when(row: Row) -> str:
    """The day; of an appointment with its time."""
    due, at = row[DUE], row[AT]
    assert isinstance(due, date)
    return moment(due, str(at) if at else None)


def moment(due: date, at: str | None) -> str:
    """``ma 7 dec 2026 14:30``, or the day alone."""
    return f"{t_date(due)} {at}" if at else t_date(due)


def how_it_stands(row: Row) -> str:
    """The status in words, with the days when it is late."""
    return status_words(str(row[STATUS]), int(str(row[DAYS])))


def emphasis(row: Row) -> str:
    """Late is red, today is bold; the words beside it say the same."""
    return {DueStatus.OVERDUE: "red", DueStatus.DUE: "bold"}.get(DueStatus(str(row[STATUS])), "")


def listing(
    rows: "Iterable[FollowUpRow]", today: date, *, due: bool, left_out: int = 0, held_back: int = 0
) -> Listing:
    """The list of open check-ins; how many more there are, and how many may not be listed."""
    addresses: dict[Value, str] = {}

    def noted(one: "FollowUpRow") -> Row:
        row = as_row(one)
        if one.address:
            addresses[row[0]] = one.address
        return row

    return Listing(
        schema="ucase.followups/1",
        columns=columns(addresses),
        rows=map(noted, rows),
        head={"today": today},
        title=t("title.due" if due else "title.followups", date=t_date(today)),
        empty="" if left_out or held_back else t("empty.due" if due else "empty.followups"),
        notes=tuple(left_out_notes(left_out, held_back)),
        emphasis=emphasis,
    )


def t_date(day: date) -> str:
    """A day in words, for a title."""
    from ucase.locale.days import short_date

    return short_date(day)


def planned_listing(planned: "Planned") -> Listing:
    """What a change of a check-in gave."""
    signal = planned.signal.value if planned.signal else None
    row: Row = (
        write(CASE, planned.case), write(FOLLOW_UP, planned.follow_up), planned.due, planned.was_due,
        planned.at, signal,
    )  # fmt: skip
    names = ("case", "followup", "due", "was_due", "at", "signal")
    return Listing("ucase.followup.changed/1", tuple(map(Column, names)), [row], {})


def write_detail(detail: "FollowUpDetail", today: date, form: str, out: TextIO, *, anon: bool) -> None:
    """One check-in with the dates it has had."""
    from ucase.render.detail import Field, write_fields

    row = detail.row
    is_open = detail.state == FollowUpState.OPEN
    status = status_words(row.status, row.days_overdue) if is_open else t(f"state.{detail.state}")
    fields = [
        Field("ref", write(FOLLOW_UP, row.number), t("column.ref")),
        Field("case", write(CASE, row.case), t("column.case")),
        Field("resident", row.resident.full, t("column.resident"), private=True),
        Field("wijk", row.wijk, t("column.wijk")),
        Field("manager", row.manager, t("column.manager"), private=True),
        Field("due", row.due, t("column.due"), shown=moment(row.due, row.at)),
        Field("state", detail.state, t("column.status"), shown=status),
        Field("purpose", row.purpose, t("column.purpose"), private=True),
        Field("planned_on", detail.planned_on, t("column.planned_on")),
        Field("ended_on", detail.ended_on, t("column.ended_on")),
        Field("result", in_our_words(detail.result), t("column.result"), private=True),
        Field("moves", moves_of(detail, anon=anon), t("column.moves"), shown=moves_words(detail)),
        Field("at", row.at),
        Field("minutes", detail.minutes, t("column.minutes")),
        Field("place", detail.place, t("series.column.place"), private=True),
        Field(
            "signal", detail.signal, t("series.column.signal"),
            shown=choice_word("check_in_signal", detail.signal),
        ),
        Field("series", series_of(detail), t("series.column.series"), shown=series_words(detail)),
    ]  # fmt: skip
    write_fields("ucase.followup/1", "followup", fields, {"today": today}, form, out, anon=anon)


def moves_of(detail: "FollowUpDetail", *, anon: bool) -> list[dict[str, object]]:
    """Every change of date or time, for programs."""
    return [
        {
            "was_due": one.was_due, "became_due": one.became_due, "changed_on": one.changed_on,
            "was_at": one.was_at, "became_at": one.became_at,
            "because": HIDDEN if anon and one.because else in_our_words(one.because),
        }
        for one in detail.moves
    ]  # fmt: skip


def moves_words(detail: "FollowUpDetail") -> str:
    """Every change of date or time, for a person."""
    return "; ".join(
        t(
            "move.line",
            was=moment(one.was_due, one.was_at),
            became=moment(one.became_due, one.became_at),
            on=t_date(one.changed_on),
        )
        for one in detail.moves
    )


def series_of(detail: "FollowUpDetail") -> dict[str, object] | None:
    """The series that it belongs to, for programs."""
    if detail.rule is None:
        return None
    return {"rule": detail.rule, "schedule": detail.schedule, "step": detail.step}


def series_words(detail: "FollowUpDetail") -> str:
    """The series that it belongs to, for a person."""
    if detail.rule is None or detail.step is None:
        return ""
    from ucase.render.series import rule_words, schedule_word, step_words

    name = schedule_word(detail.schedule) if detail.schedule else rule_words(detail.rule)
    return t("series.step_of", step=step_words(detail.step), name=name)
