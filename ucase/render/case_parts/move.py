"""Where the household goes and by when, and the deadlines that run."""

from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.deadlines import OPEN
from ucase.domain.moving import OfferOutcome
from ucase.domain.text import clean
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.case_parts.urgent import deadline_line
from ucase.render.lines import Line
from ucase.render.listing import HIDDEN
from ucase.render.moves import days_to, offer_line, with_day
from ucase.render.words import choice_word

if TYPE_CHECKING:
    from ucase.queries.case_file import CaseFile
    from ucase.queries.moves import Move


def move_lines(move: "Move", today: date, *, anon: bool) -> list[Line]:
    """The route, the place, the days, the keys, and an offer that waits for an answer."""
    out_by = f"{short_date(move.out_by)}, {days_to((move.out_by - today).days)}" if move.out_by else ""
    place = HIDDEN if anon and move.to_place else clean(move.to_place or "")
    waiting = [one for one in move.offers if one.outcome == OfferOutcome.OPEN]
    told = [
        ("out_by", out_by),
        ("route", choice_word("route", move.route)),
        ("place", place or ("" if move.has_home else t("relocation.nowhere"))),
        ("start", short_date(move.from_on) if move.from_on else ""),
        ("until", short_date(move.until_on) if move.until_on else ""),
        ("keys_received", short_date(move.keys_received_on) if move.keys_received_on else ""),
        ("keys_handed_in", short_date(move.keys_handed_in_on) if move.keys_handed_in_on else ""),
        ("works_agreed", with_day(choice_word("works_agreed", move.works_agreed), move.works_agreed_on)),
        ("wish", choice_word("moving", move.wish)),
        ("decision", with_day(choice_word("moving", move.decision), move.decided_on)),
        ("offers", "\n".join(clean(offer_line(one, anon=anon)) for one in waiting)),
    ]  # fmt: skip
    return [Line((t(f"relocation.column.{name}"),), words) for name, words in told if words]


def open_deadline_lines(file: "CaseFile", *, anon: bool) -> list[Line]:
    """The deadlines about which nothing was done yet; none of a case that ended."""
    if file.detail.row.closed:
        return []
    return [deadline_line(one, anon=anon) for one in file.deadlines if one.status in OPEN]
