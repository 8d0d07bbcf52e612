"""The move: where do I go, and can I pay it (DESIGN §1; DOMAIN §1.3, §1.6, §1.9)."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.lookup import current_episode, find_case
from ucase.domain.errors import Invalid, Refused
from ucase.domain.moving import Money, OfferOutcome, Route, WorksAgreed
from ucase.domain.settling import check_settled
from ucase.domain.text import fold
from ucase.domain.wishes import Moving
from ucase.domain.wording import a_line, a_text
from ucase.storage.models import DwellingOffer, MoneyFigure, Relocation, RentStep
from ucase.storage.work import Work


class MoveChanges(NamedTuple):
    """What is to be written about a move; None leaves a field as it is, an empty text empties it."""

    route: Route | None = None
    to_place: str | None = None
    from_on: date | None = None
    until_on: date | None = None
    keys_received_on: date | None = None
    keys_handed_in_on: date | None = None
    works_agreed: WorksAgreed | None = None
    works_agreed_on: date | None = None
    wish: Moving | None = None
    decision: Moving | None = None
    decided_on: date | None = None
    income_band: str | None = None
    settled_on: date | None = None


class Offer(NamedTuple):
    """A dwelling that is offered, or the answer to the one that was."""

    case: int
    place: str | None
    on: date
    rent: int | None
    outcome: OfferOutcome
    because: str | None


OF_A_ROUTE = ("to_place", "from_on", "until_on")
"""What is said of one route, and says nothing of the next."""


def set_move(work: Work, case_number: int, wanted: MoveChanges) -> Route | None:
    """Write about the move of a case; gives the route before when its place or days had to go with it.

    The place and the days of a temporary home are not those of the permanent one: kept, they would hide that
    the household has nowhere to go. Raises :class:`Invalid` when the move would end before it begins.
    """
    case = find_case(work, case_number)
    relocation = relocation_of(work, case.id)
    before = relocation.route
    left = leave_route(relocation, wanted)
    for field, value in wanted._asdict().items():
        if value is None or field == "settled_on":
            continue
        if isinstance(value, str) and field in ("to_place", "income_band"):
            value = a_line(value, field) or None
        setattr(relocation, field, value)
    if wanted.works_agreed is not None and wanted.works_agreed_on is None:
        relocation.works_agreed_on = work.clock.today
    if wanted.decision is not None and wanted.decided_on is None:
        relocation.decided_on = work.clock.today
    if relocation.from_on and relocation.until_on and relocation.until_on < relocation.from_on:
        raise Invalid("until_before_start", field="until")
    for field in ("works_agreed_on", "decided_on"):
        day = getattr(relocation, field)
        if day is not None and day > work.clock.today:
            raise Invalid("future", field="on")
    if wanted.settled_on is not None:
        settle(work, case_number, wanted.settled_on)
    work.session.flush()
    return before if left else None


def leave_route(relocation: Relocation, wanted: MoveChanges) -> bool:
    """Empty what was said of a route that gives way to another; whether there was anything."""
    if wanted.route is None or relocation.route in (None, wanted.route):
        return False
    gone = [one for one in OF_A_ROUTE if getattr(relocation, one) and getattr(wanted, one) is None]
    for field in gone:
        setattr(relocation, field, None)
    return bool(gone)


def settle(work: Work, case_number: int, on: date) -> None:
    """The household is settled again: returned, rehoused, or the works over (DOMAIN §2.5)."""
    episode = current_episode(work, find_case(work, case_number))
    check_settled(on, episode.opened_on, work.clock.today)
    episode.settled_on = on


def relocation_of(work: Work, case: int) -> Relocation:
    """The move of a case, made when there is none yet."""
    found = work.session.scalars(select(Relocation).where(Relocation.case_id == case)).one_or_none()
    if found is None:
        found = Relocation(case_id=case)
        work.add(found)
    return found


def keep_offer(work: Work, offer: Offer) -> OfferOutcome:
    """Write down an offer, or the answer to an open one: the only one, or that of the place that is named.

    An accepted dwelling is where the household goes, unless another place was written down already.
    Raises :class:`Refused` without an open offer to answer, :class:`Invalid` for a refusal without a reason.
    """
    case = find_case(work, offer.case)
    if offer.on > work.clock.today:
        raise Invalid("future", field="on")
    because = a_text(offer.because or "", "because") or None
    if offer.outcome is OfferOutcome.REFUSED and not because:
        raise Invalid("because_empty", field="because")
    place = a_line(offer.place or "", "place")
    if not place and offer.outcome is OfferOutcome.OPEN and offer.rent is None:
        raise Invalid("offer_without_place", field="place")
    kept = open_offer(work, case.id, place) if offer.outcome is not OfferOutcome.OPEN or not place else None
    kept = kept or DwellingOffer(case_id=case.id, offered_on=offer.on, place=place, outcome=OfferOutcome.OPEN)
    if offer.rent is not None:
        kept.rent = offer.rent
    if offer.outcome is not OfferOutcome.OPEN:
        if offer.on < kept.offered_on:
            raise Invalid("answered_before_offered", field="on")
        kept.outcome, kept.answered_on, kept.because = offer.outcome, offer.on, because
    if kept.id is None:
        work.add(kept)
    if offer.outcome is OfferOutcome.ACCEPTED:
        relocation = relocation_of(work, case.id)
        relocation.to_place = relocation.to_place or kept.place
        relocation.route = relocation.route or Route.PERMANENT_MOVE
    work.session.flush()
    return kept.outcome


def open_offer(work: Work, case: int, place: str) -> DwellingOffer | None:
    """The offer that waits for an answer: of a place, or the only one there is; None of another place.

    Raises :class:`Refused` without a place when there is none, or more than one.
    """
    waiting = work.session.scalars(
        select(DwellingOffer)
        .where(DwellingOffer.case_id == case, DwellingOffer.outcome == OfferOutcome.OPEN)
        .order_by(DwellingOffer.offered_on.desc(), DwellingOffer.id.desc())
    ).all()
    if place:
        return next((one for one in waiting if fold(one.place) == fold(place)), None)
    if not waiting:
        raise Refused("no_open_offer")
    if len(waiting) > 1:
        raise Refused("several_open_offers")
    return waiting[0]


def keep_figures(
    work: Work, case_number: int, figures: Mapping[Money, int], steps: Mapping[date, int], source: str | None
) -> None:
    """Write down what a household pays and gets a month, in cents, with where the figures came from."""
    case = find_case(work, case_number)
    line = a_line(source or "", "source") or None
    for kind, amount in figures.items():
        work.session.add(
            MoneyFigure(case_id=case.id, kind=kind, amount=amount, source=line, told_on=work.clock.today)
        )
    there = {
        one.from_on: one for one in work.session.scalars(select(RentStep).where(RentStep.case_id == case.id))
    }
    for from_on, rent in steps.items():
        if from_on in there:
            there[from_on].rent = rent
        else:
            work.session.add(RentStep(case_id=case.id, from_on=from_on, rent=rent))
    work.session.flush()
