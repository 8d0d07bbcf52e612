"""The move: where a household goes, what it was offered, what it will pay (DOMAIN §1.3, §1.6, §1.9)."""

from enum import StrEnum

from ucase.domain.vocabulary import SPOKEN


class Route(StrEnum):
    """Where the household is during and after the works."""

    STAY = "stay"
    """In the dwelling while the works go on."""
    TEMPORARY_DWELLING = "temporary-dwelling"
    GUEST_DWELLING = "guest-dwelling"
    REST_DWELLING = "rest-dwelling"
    OWN_ARRANGEMENT = "own-arrangement"
    PERMANENT_MOVE = "permanent-move"


class OfferOutcome(StrEnum):
    """What became of a dwelling that was offered."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"


class WorksAgreed(StrEnum):
    """Whether the tenant agreed to the works (instemming); this is never data consent (DOMAIN §7)."""

    YES = "yes"
    NO = "no"
    NO_ANSWER = "no-answer"


class Money(StrEnum):
    """The figures that answer 'can I pay it', each a month."""

    RENT_BEFORE = "rent-before"
    RENT_AFTER = "rent-after"
    ALLOWANCE_BEFORE = "allowance-before"
    ALLOWANCE_AFTER = "allowance-after"
    INCOME = "income"


WITHOUT_MOVING = (Route.STAY, Route.REST_DWELLING)
"""The household sleeps in its own dwelling."""


def has_somewhere_to_go(route: Route | None, place: str | None) -> bool:
    """Whether it is known where the household will be: it stays, or a place is written down."""
    return route in WITHOUT_MOVING or bool(route and place)


SPOKEN[Route] = {
    "blijft in de woning": Route.STAY, "stays in the dwelling": Route.STAY,
    "rustwoning voor overdag": Route.REST_DWELLING, "rest dwelling by day": Route.REST_DWELLING,
    "voorgoed verhuizen": Route.PERMANENT_MOVE,
    "blijven": Route.STAY, "in de woning": Route.STAY, "wisselwoning": Route.TEMPORARY_DWELLING,
    "tijdelijk": Route.TEMPORARY_DWELLING, "temporary": Route.TEMPORARY_DWELLING,
    "logeerwoning": Route.GUEST_DWELLING, "rustwoning": Route.REST_DWELLING,
    "zelf geregeld": Route.OWN_ARRANGEMENT, "eigen oplossing": Route.OWN_ARRANGEMENT,
    "familie": Route.OWN_ARRANGEMENT, "verhuizen": Route.PERMANENT_MOVE,
    "definitief": Route.PERMANENT_MOVE, "voorgoed": Route.PERMANENT_MOVE, "permanent": Route.PERMANENT_MOVE,
}  # fmt: skip
SPOKEN[OfferOutcome] = {
    "aanvaard": OfferOutcome.ACCEPTED, "geaccepteerd": OfferOutcome.ACCEPTED, "ja": OfferOutcome.ACCEPTED,
    "geweigerd": OfferOutcome.REFUSED, "afgewezen": OfferOutcome.REFUSED, "nee": OfferOutcome.REFUSED,
}  # fmt: skip
SPOKEN[WorksAgreed] = {
    "ja": WorksAgreed.YES, "nee": WorksAgreed.NO, "geen antwoord": WorksAgreed.NO_ANSWER,
}  # fmt: skip
