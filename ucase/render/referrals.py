"""How referrals look: where to, for what, how far, and what is waited for."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.references import CASE, FOLLOW_UP, REFERRAL, RESIDENT, write
from ucase.domain.referring import ReferralState
from ucase.domain.text import one_line
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.listing import Column, Listing, Row
from ucase.render.words import choice_word, left_out_notes, name_word

if TYPE_CHECKING:
    from ucase.queries.referrals import ReferralRow

NAME, STATE, LAST, BECAUSE, HANDOVER, PEOPLE, DUE, WAITING = 3, 7, 13, 14, 16, 17, 19, 20


def columns() -> tuple[Column, ...]:
    """The columns of the list of referrals."""
    return (
        Column("ref", t("column.ref"), keep=True),
        Column("case", t("column.case"), keep=True),
        Column("resident_ref"),
        Column(
            "resident", t("column.resident"), show=lambda row: name_word(row[NAME]), private=True, spare=1
        ),
        Column("to", t("refer.column.to")),
        Column("kind"),
        Column("purpose", t("consent.column.purpose"), private=True),
        Column("state", t("column.status"), show=standing),
        Column("proposed_on"),
        Column("sent_on"),
        Column("answered_on"),
        Column("started_on"),
        Column("ended_on"),
        Column("last_on"),
        Column("because", private=True),
        Column("result", private=True),
        Column("handover_on", t("refer.column.handover"), show=handover, spare=3),
        Column("handover_with", private=True),
        Column("check_in"),
        Column("due", t("refer.column.due"), show=asked_after, spare=2),
        Column("days_waiting"),
        Column("manager", t("column.manager"), private=True, spare=4),
    )


def as_row(one: "ReferralRow", today: date) -> Row:
    """The values of one referral, in the order of the columns."""
    days = (one.proposed_on, one.sent_on, one.answered_on, one.started_on, one.ended_on)
    return (
        write(REFERRAL, one.number), write(CASE, one.case),
        write(RESIDENT, one.resident) if one.resident is not None else None,
        one.name.full if one.name else None, one.to, one.kind, one.purpose, one.state.value, *days,
        max(day for day in days if day is not None), one.because, one.result, one.handover_on,
        one.handover_with, write(FOLLOW_UP, one.check_in) if one.check_in is not None else None, one.due,
        one.days_waiting(today), one.manager,
    )  # fmt: skip


def standing(row: Row) -> str:
    """``verstuurd op …, wacht 12 dagen``, ``afgewezen op …: wachtlijst``."""
    last, because, waiting = row[LAST], row[BECAUSE], row[WAITING]
    assert isinstance(last, date)
    said = t("refer.standing", state=choice_word("referral_state", str(row[STATE])), date=short_date(last))
    if isinstance(waiting, int) and waiting:
        return t("refer.waiting_one" if waiting == 1 else "refer.waiting", standing=said, days=waiting)
    return f"{said}: {one_line(str(because))}" if because else said


def handover(row: Row) -> str:
    """The day of the warm handover, and who is there."""
    on, people = row[HANDOVER], row[PEOPLE]
    return f"{short_date(on)}, {one_line(str(people))}" if isinstance(on, date) else ""


def asked_after(row: Row) -> str:
    """The check-in that asks for the next step."""
    due = row[DUE]
    return f"{row[DUE - 1]}, {short_date(due)}" if isinstance(due, date) else ""


def emphasis(row: Row) -> str:
    """What is over is dim; the words say it as well."""
    over = (ReferralState.DONE, ReferralState.DECLINED, ReferralState.WITHDRAWN)
    return "dim" if row[STATE] in over else ""


def listing(rows: "Iterable[ReferralRow]", today: date, *, left_out: int = 0, held_back: int = 0) -> Listing:
    """The list of referrals."""
    return Listing(
        schema="ucase.referrals/1",
        columns=columns(),
        rows=(as_row(one, today) for one in rows),
        head={"today": today},
        title=t("refer.title", date=short_date(today)),
        empty="" if left_out or held_back else t("refer.empty"),
        notes=tuple(left_out_notes(left_out, held_back)),
        emphasis=emphasis,
    )
