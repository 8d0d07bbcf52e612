"""When a household is settled again: returned, rehoused, or the works over (DOMAIN §2.5)."""

from datetime import date
from enum import StrEnum

from ucase.domain.errors import Invalid
from ucase.domain.vocabulary import SPOKEN


class Settling(StrEnum):
    """How a household came to be settled again."""

    RETURNED = "returned"
    REHOUSED = "rehoused"
    WORKS_FINISHED = "works-finished"
    """It stayed, and the works are over."""


SPOKEN[Settling] = {
    "terug": Settling.RETURNED, "teruggekeerd": Settling.RETURNED, "back": Settling.RETURNED,
    "herhuisvest": Settling.REHOUSED, "verhuisd": Settling.REHOUSED, "moved": Settling.REHOUSED,
    "werk klaar": Settling.WORKS_FINISHED, "klaar": Settling.WORKS_FINISHED,
    "opgeleverd": Settling.WORKS_FINISHED, "werkzaamheden klaar": Settling.WORKS_FINISHED,
    "finished": Settling.WORKS_FINISHED,
}  # fmt: skip


def check_settled(settled: date, opened: date, today: date) -> None:
    """Raise :class:`Invalid` for a day that is to come, or that lies before the case opened."""
    if settled > today:
        raise Invalid("future", field="settled")
    if settled < opened:
        raise Invalid("settled_before_opened", field="settled")
