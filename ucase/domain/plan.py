"""The plan: goals in the resident's words, needs, and the ladder of support (DESIGN §1, DOMAIN §2.4)."""

from collections.abc import Collection
from enum import StrEnum

from ucase.domain.errors import Refused
from ucase.domain.vocabulary import SPOKEN


class ProgrammeGoal(StrEnum):
    """The three goals of the work; every outcome is reported against one (DESIGN §1, DOMAIN §1.1)."""

    SPIRAL = "spiral"
    """Break the downward spiral of a vulnerable household."""
    STEADY = "steady"
    """Prevent that rehousing or major maintenance unhinges a life."""
    OBSTACLES = "obstacles"
    """Take away obstacles and stress factors during the works."""


class Tier(StrEnum):
    """The ladder of support, lowest first. The order is the method's and the law's (Wmo 2015 art. 2.3.2)."""

    OWN_STRENGTH = "own-strength"
    OWN_NETWORK = "own-network"
    VOLUNTEER = "volunteer"
    GENERAL_FACILITY = "general-facility"
    TAILORED_FACILITY = "tailored-facility"


class SupportStatus(StrEnum):
    """How far a support has come."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    STARTED = "started"
    ENDED = "ended"
    REFUSED = "refused"


RUNNING = (SupportStatus.PROPOSED, SupportStatus.AGREED, SupportStatus.STARTED)
SEVERITIES = (1, 2, 3)
"""Light, serious, urgent."""


def untried(tier: Tier, tried: Collection[Tier]) -> tuple[Tier, ...]:
    """The tiers below ``tier`` on which nothing was tried for this need, lowest first.

    When there are any, the step asks why they do not fit; the answer is kept and nothing is blocked.
    """
    ladder = tuple(Tier)
    return tuple(one for one in ladder[: ladder.index(tier)] if one not in tried)


def asks_why(tier: Tier) -> bool:
    """Whether a step onto this tier asks what was tried on the lower ones: every tier but the lowest."""
    return tier is not Tier.OWN_STRENGTH


STEPS: dict[SupportStatus, tuple[SupportStatus, ...]] = {
    SupportStatus.PROPOSED: tuple(SupportStatus)[1:],
    SupportStatus.AGREED: (SupportStatus.STARTED, SupportStatus.ENDED, SupportStatus.REFUSED),
    SupportStatus.STARTED: (SupportStatus.ENDED,),
    SupportStatus.ENDED: (),
    SupportStatus.REFUSED: (),
}
"""From where a support can go where. Steps may be skipped: often they are written down afterwards."""


def check_step(now: SupportStatus, to: SupportStatus, reference: str) -> None:
    """Raise :class:`Refused` when a support cannot go from ``now`` to ``to``."""
    if to not in STEPS[now]:
        raise Refused("support_step", support=reference)


SPOKEN[ProgrammeGoal] = {
    "neerwaartse spiraal doorbreken": ProgrammeGoal.SPIRAL,
    "break the downward spiral": ProgrammeGoal.SPIRAL,
    "prevent that life is unhinged": ProgrammeGoal.STEADY,
    "belemmeringen en stress wegnemen": ProgrammeGoal.OBSTACLES,
    "take away obstacles and stress": ProgrammeGoal.OBSTACLES,
    "1": ProgrammeGoal.SPIRAL, "neerwaartse spiraal": ProgrammeGoal.SPIRAL, "spiraal": ProgrammeGoal.SPIRAL,
    "2": ProgrammeGoal.STEADY, "ontwrichting": ProgrammeGoal.STEADY,
    "ontwrichting voorkomen": ProgrammeGoal.STEADY, "stabiel": ProgrammeGoal.STEADY,
    "3": ProgrammeGoal.OBSTACLES, "belemmeringen": ProgrammeGoal.OBSTACLES,
    "stress": ProgrammeGoal.OBSTACLES, "stressfactoren": ProgrammeGoal.OBSTACLES,
}  # fmt: skip
SPOKEN[Tier] = {
    "eigen kracht": Tier.OWN_STRENGTH, "zelf": Tier.OWN_STRENGTH,
    "eigen netwerk": Tier.OWN_NETWORK, "netwerk": Tier.OWN_NETWORK, "network": Tier.OWN_NETWORK,
    "vrijwilliger": Tier.VOLUNTEER, "vrijwilligers": Tier.VOLUNTEER, "volunteers": Tier.VOLUNTEER,
    "algemene voorziening": Tier.GENERAL_FACILITY, "algemeen": Tier.GENERAL_FACILITY,
    "general": Tier.GENERAL_FACILITY,
    "maatwerkvoorziening": Tier.TAILORED_FACILITY, "maatwerk": Tier.TAILORED_FACILITY,
    "tailored": Tier.TAILORED_FACILITY,
}  # fmt: skip
SPOKEN[SupportStatus] = {
    "voorgesteld": SupportStatus.PROPOSED, "afgesproken": SupportStatus.AGREED,
    "gestart": SupportStatus.STARTED, "begonnen": SupportStatus.STARTED, "afgerond": SupportStatus.ENDED,
    "geweigerd": SupportStatus.REFUSED,
}  # fmt: skip
