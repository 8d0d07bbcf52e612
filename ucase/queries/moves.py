"""The moves: one with its offers and figures, and those of everybody."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ucase.domain.moving import Money, Route, has_somewhere_to_go
from ucase.domain.names import PersonName
from ucase.domain.rent import Affordability, affordability
from ucase.queries import NO_LIMIT, run
from ucase.queries.follow_ups import FAR
from ucase.storage.reading import Reader, Value, a_date, as_date


class MoveFilter(NamedTuple):
    """Which moves: out by a day (with ``every`` also without one), with nowhere to go, where, whose."""

    until: date = FAR
    every: int | None = None
    no_home: int | None = None
    area: int | None = None
    project: int | None = None
    manager: int | None = None
    today: date = date.max
    """Says who stands in for whom; without it nobody does."""


class MoveRow(NamedTuple):
    """A move as a list shows it."""

    case: int
    resident: PersonName
    out_by: date | None
    route: str | None
    to_place: str | None
    from_on: date | None
    until_on: date | None
    has_home: bool
    wijk: str | None
    manager: str | None


class OfferRow(NamedTuple):
    """A dwelling that was offered."""

    on: date
    place: str
    rent: int | None
    outcome: str
    answered_on: date | None
    because: str | None


class Figure(NamedTuple):
    """An amount in cents a month, with where it came from."""

    amount: int
    source: str | None
    told_on: date


class Move(NamedTuple):
    """The move of a case."""

    case: int
    route: str | None
    to_place: str | None
    from_on: date | None
    until_on: date | None
    keys_received_on: date | None
    keys_handed_in_on: date | None
    works_agreed: str | None
    works_agreed_on: date | None
    wish: str | None
    decision: str | None
    decided_on: date | None
    income_band: str | None
    settled_on: date | None
    out_by: date | None
    offers: list[OfferRow]
    figures: dict[Money, Figure]
    steps: list[tuple[date, int]]

    @property
    def is_written(self) -> bool:
        """Whether anything is known about it, beside where the household is now."""
        return any(value for field, value in self._asdict().items() if field not in ("case", "settled_on"))

    @property
    def has_home(self) -> bool:
        """Whether it is known where the household will be."""
        return has_somewhere_to_go(Route(self.route) if self.route else None, self.to_place)

    @property
    def affordability(self) -> Affordability:
        """What follows from the figures; what is missing stays missing."""

        def amount(kind: Money) -> int | None:
            figure = self.figures.get(kind)
            return figure.amount if figure else None

        return affordability(
            (amount(Money.RENT_BEFORE), amount(Money.RENT_AFTER)),
            (amount(Money.ALLOWANCE_BEFORE), amount(Money.ALLOWANCE_AFTER)),
            amount(Money.INCOME),
        )


def move(reader: Reader, case: int) -> Move:
    """The move of a case that is there."""
    row = next(run(reader, "move", case=case))
    route, place, start, until, received, handed_in, agreed, agreed_on, wish, decision, decided, band = row[
        :12
    ]
    return Move(
        case, route, place, as_date(start), as_date(until), as_date(received), as_date(handed_in), agreed,
        as_date(agreed_on), wish, decision, as_date(decided), band, as_date(row[12]), as_date(row[13]),
        offers=[
            OfferRow(a_date(on), where, rent, outcome, as_date(answered), because)
            for on, where, rent, outcome, answered, because in run(reader, "offers", case=case)
        ],
        figures={
            Money(kind): Figure(amount, source, a_date(on))
            for kind, amount, source, on in run(reader, "money_figures", case=case)
        },
        steps=[(a_date(on), rent) for on, rent in run(reader, "rent_steps", case=case)],
    )  # fmt: skip


def moves(reader: Reader, wanted: MoveFilter, most: int | None = None) -> Iterator[MoveRow]:
    """The moves of open cases, first out first."""
    rows = run(reader, "moves", most=NO_LIMIT if most is None else most, **values_of(wanted))
    for case, given, prefix, family, out_by, route, place, start, until, wijk, manager in rows:
        home = has_somewhere_to_go(Route(route) if route else None, place)
        yield MoveRow(
            case, PersonName(given, prefix, family), as_date(out_by), route, place, as_date(start),
            as_date(until), home, wijk, manager,
        )  # fmt: skip


def count(reader: Reader, wanted: MoveFilter) -> int:
    """How many moves the filter keeps."""
    return int(next(run(reader, "moves_count", **values_of(wanted)))[0])


def values_of(wanted: MoveFilter) -> dict[str, Value]:
    """The filter as the queries take it."""
    return dict(wanted._asdict())
