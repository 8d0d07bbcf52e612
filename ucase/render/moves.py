"""How a move looks: where to, what was offered, what it costs; and the list of everybody's."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, TextIO

from ucase.domain.money import euros, in_euros
from ucase.domain.moving import Money
from ucase.domain.references import CASE, write
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.detail import Field, write_fields
from ucase.render.listing import HIDDEN, Column, Listing, Row
from ucase.render.words import choice_word, name_word, screen_cell

if TYPE_CHECKING:
    from ucase.queries.moves import Figure, Move, MoveRow, OfferRow

OUT_BY, DAYS, ROUTE, PLACE, HOME = 2, 3, 4, 5, 6


def columns() -> tuple[Column, ...]:
    """The columns of the list of moves."""
    return (
        Column("case", t("column.case"), keep=True),
        Column("resident", t("column.resident"), show=lambda row: name_word(row[1]), private=True),
        Column("out_by", t("relocation.column.out_by"), show=when),
        Column("days_left"),
        Column(
            "route", t("relocation.column.route"), show=lambda row: choice_word("route", text(row[ROUTE]))
        ),
        Column("to_place", t("relocation.column.place"), show=where, private=True),
        Column("has_home"),
        Column("from", t("relocation.column.start"), spare=2),
        Column("until", t("relocation.column.until"), spare=2),
        Column("wijk", t("column.wijk"), spare=1),
        Column("manager", t("column.manager"), private=True, spare=3),
    )


def text(value: object) -> str | None:
    """A value that is a text or nothing."""
    return value if isinstance(value, str) else None


def when(row: Row) -> str:
    """The day by which they must be out, and how many days that is."""
    days = row[DAYS]
    if not isinstance(days, int):
        return ""
    return f"{screen_cell(row[OUT_BY])}, {days_to(days)}"


def days_to(days: int) -> str:
    """``nog 12 dagen``, ``vandaag``, ``1 dag geleden``."""
    if days == 0:
        return t("due.due")
    if days > 0:
        return t("relocation.days_left_one" if days == 1 else "relocation.days_left", days=days)
    return t("relocation.days_past_one" if days == -1 else "relocation.days_past", days=-days)


def where(row: Row) -> str:
    """The place, or in words that there is none."""
    return text(row[PLACE]) or ("" if row[HOME] else t("relocation.nowhere"))


def as_row(one: "MoveRow", today: date) -> Row:
    """The values of one move, in the order of the columns."""
    return (
        write(CASE, one.case), one.resident.full, one.out_by,
        (one.out_by - today).days if one.out_by else None,
        one.route, one.to_place, one.has_home, one.from_on, one.until_on, one.wijk, one.manager,
    )  # fmt: skip


def listing(rows: "Iterable[MoveRow]", today: date, *, most: int | None, total: int | None) -> Listing:
    """The moves of open cases, first out first."""
    left_out = max(0, total - most) if most is not None and total is not None else 0
    return Listing(
        schema="ucase.moves/1",
        columns=columns(),
        rows=(as_row(one, today) for one in rows),
        head={"today": today},
        title=t("relocation.title_list", date=short_date(today)),
        empty="" if left_out else t("relocation.empty_list"),
        notes=(t("note.more", count=left_out),) if left_out else (),
        emphasis=lambda row: "" if row[HOME] or row[OUT_BY] is None else "red",
    )


# One move


def write_move(move: "Move", today: date, form: str, out: TextIO, *, anon: bool) -> None:
    """The move of a case: where, offers, money."""
    write_fields("ucase.move/1", "move", move_fields(move, anon=anon), {"today": today}, form, out, anon=anon)


def write_rent(move: "Move", today: date, form: str, out: TextIO, *, anon: bool) -> None:
    """Can I pay it: the figures with their sources, and what follows from them. No verdict."""
    write_fields("ucase.rent/1", "rent", rent_fields(move, anon=anon), {"today": today}, form, out, anon=anon)


def move_fields(move: "Move", *, anon: bool) -> list[Field]:
    """Where the household goes, and everything that hangs on it."""

    def title(name: str) -> str:
        return t(f"relocation.column.{name}")

    return [
        Field("ref", write(CASE, move.case), t("column.case")),
        Field("out_by", move.out_by, title("out_by")),
        Field("route", move.route, title("route"), shown=choice_word("route", move.route)),
        Field("to_place", move.to_place, title("place"), private=True),
        Field(
            "has_home", move.has_home, title("has_home"),
            shown=None if move.has_home else t("relocation.nowhere"),
        ),
        Field("from", move.from_on, title("start")),
        Field("until", move.until_on, title("until")),
        Field("keys_received", move.keys_received_on, title("keys_received")),
        Field("keys_handed_in", move.keys_handed_in_on, title("keys_handed_in")),
        Field(
            "works_agreed", move.works_agreed, title("works_agreed"),
            shown=with_day(choice_word("works_agreed", move.works_agreed), move.works_agreed_on),
        ),
        Field("works_agreed_on", move.works_agreed_on),
        Field("wish", move.wish, title("wish"), shown=choice_word("moving", move.wish)),
        Field(
            "decision", move.decision, title("decision"),
            shown=with_day(choice_word("moving", move.decision), move.decided_on),
        ),
        Field("decided_on", move.decided_on),
        Field("settled", move.settled_on, t("column.settled")),
        Field(
            "offers", [offer_record(one, anon=anon) for one in move.offers], title("offers"),
            shown="\n".join(offer_line(one, anon=anon) for one in move.offers),
        ),
        *rent_fields(move, anon=anon)[1:],
    ]  # fmt: skip


def with_day(word: str, day: date | None) -> str:
    """A word with the day on which it was said."""
    return f"{word} ({short_date(day)})" if word and day else word


def offer_record(offer: "OfferRow", *, anon: bool) -> dict[str, Any]:
    """An offer for programs."""
    return {
        "date": offer.on,
        "place": HIDDEN if anon else offer.place,
        "rent": in_euros(offer.rent),
        "outcome": offer.outcome,
        "answered_on": offer.answered_on,
        "because": HIDDEN if anon and offer.because else offer.because,
    }


def offer_line(offer: "OfferRow", *, anon: bool) -> str:
    """An offer for a person."""
    pieces = [short_date(offer.on), HIDDEN if anon else offer.place, choice_word("offer", offer.outcome)]
    if offer.rent is not None:
        pieces.insert(2, amount(offer.rent))
    if offer.because:
        pieces.append(HIDDEN if anon else offer.because)
    return ", ".join(pieces)


def rent_fields(move: "Move", *, anon: bool) -> list[Field]:
    """The figures with their sources, what follows from them, and the steps of the rent habituation."""
    follows = move.affordability
    fields = [Field("ref", write(CASE, move.case), t("column.case"))]
    for kind in Money:
        figure = move.figures.get(kind)
        key = kind.value.replace("-", "_")
        shown = sourced(figure, anon=anon) if figure else t("relocation.missing")
        # A missing figure is shown as missing, so the screen needs something to show.
        fields.append(
            Field(
                key, in_euros(figure.amount) if figure else None, t(f"money.{kind}"), shown=shown, always=True
            )
        )
        fields.append(Field(f"{key}_source", figure.source if figure else None, private=True))
    for name, value, is_share in (
        ("net_before", follows.net_before, False),
        ("net_after", follows.net_after, False),
        ("difference", follows.difference, False),
        ("share_before", follows.share_before, True),
        ("share_after", follows.share_after, True),
    ):
        words = t("relocation.missing") if value is None else f"{value} %" if is_share else amount(value)
        kept = value if is_share else in_euros(value)
        fields.append(Field(name, kept, t(f"relocation.column.{name}"), shown=words, always=True))
    fields.append(Field("income_band", move.income_band, t("relocation.column.income_band"), private=True))
    fields.append(
        Field(
            "rent_steps",
            [{"from": on, "rent": in_euros(rent)} for on, rent in move.steps],
            t("relocation.column.rent_steps"),
            shown="\n".join(
                t("relocation.step", date=short_date(on), rent=amount(rent)) for on, rent in move.steps
            ),
        )
    )
    return fields


def amount(cents: int) -> str:
    """An amount for a person; below zero too."""
    words = euros(abs(cents), mark=t("word.decimal"))
    return f"−{words}" if cents < 0 else words


def sourced(figure: "Figure", *, anon: bool) -> str:
    """An amount with where it came from."""
    source = (HIDDEN if anon else figure.source) if figure.source else t("relocation.no_source")
    return f"{amount(figure.amount)} ({source})"
