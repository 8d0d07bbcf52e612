"""What is decided about a household in the meeting with the corporation (DOMAIN §1.1 step 2, §7)."""

from enum import StrEnum

from ucase.domain.vocabulary import SPOKEN


class Decision(StrEnum):
    """Whether a household gets a case. The last decision counts; earlier ones stay on record."""

    TAKE_UP = "take-up"
    DECLINE = "decline"
    WAIT = "wait"


SPOKEN[Decision] = {
    "oppakken": Decision.TAKE_UP, "opgepakt": Decision.TAKE_UP, "niet oppakken": Decision.DECLINE,
    "niet opgepakt": Decision.DECLINE, "wachten": Decision.WAIT, "wacht": Decision.WAIT,
}  # fmt: skip
