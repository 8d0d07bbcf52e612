"""What came of a check-in, in one word that can be counted (DESIGN §1, step 5)."""

from collections.abc import Iterable
from enum import StrEnum
from itertools import takewhile

from ucase.domain.vocabulary import SPOKEN


class CheckInSignal(StrEnum):
    """How a household stands, in the eyes of whoever spoke to it. It is no label on a person."""

    STABLE = "stable"
    IMPROVING = "improving"
    WORRY = "worry"
    RELAPSE = "relapse"
    NO_CONTACT = "no-contact"
    """Nobody was spoken to. It stays on record; a later try is a check-in of its own."""


SPOKEN[CheckInSignal] = {
    "stabiel": CheckInSignal.STABLE, "gaat goed": CheckInSignal.STABLE, "goed": CheckInSignal.STABLE,
    "gelijk": CheckInSignal.STABLE,
    "beter": CheckInSignal.IMPROVING, "gaat beter": CheckInSignal.IMPROVING,
    "vooruit": CheckInSignal.IMPROVING, "vooruitgang": CheckInSignal.IMPROVING,
    "better": CheckInSignal.IMPROVING,
    "zorg": CheckInSignal.WORRY, "zorgen": CheckInSignal.WORRY, "zorgelijk": CheckInSignal.WORRY,
    "worries": CheckInSignal.WORRY,
    "terugval": CheckInSignal.RELAPSE,
    "geen contact": CheckInSignal.NO_CONTACT, "niet bereikt": CheckInSignal.NO_CONTACT,
    "geen gehoor": CheckInSignal.NO_CONTACT, "niet thuis": CheckInSignal.NO_CONTACT,
    "no show": CheckInSignal.NO_CONTACT, "noshow": CheckInSignal.NO_CONTACT,
}  # fmt: skip


def no_contact_in_a_row(latest_first: Iterable[CheckInSignal | None]) -> int:
    """How many of the last check-ins in a row were without contact."""
    return sum(1 for _ in takewhile(lambda one: one is CheckInSignal.NO_CONTACT, latest_first))
