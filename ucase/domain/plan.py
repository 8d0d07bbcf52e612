"""The plan: goals in the resident's words, needs, and the ladder of support (DESIGN §1, DOMAIN §2.4)."""

from collections.abc import Collection
from enum import StrEnum

from ucase.domain.errors import Invalid, Refused
from ucase.domain.vocabulary import SPOKEN, Worry, choose, spoken


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
SEVERITIES = {
    "1": 1, "licht": 1, "light": 1,
    "2": 2, "ernstig": 2, "serious": 2,
    "3": 3, "dringend": 3, "urgent": 3,
}  # fmt: skip
"""How serious a need is, as it is typed."""


def read_severity(said: str) -> int:
    """1, 2 or 3, or the word for it. Raises :class:`Invalid`."""
    severity = SEVERITIES.get(spoken(said))
    if severity is None:
        raise Invalid("severity", field="severity")
    return severity


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

SHIPPED_KINDS = (
    "neighbours", "rent", "where-to-go", "dust", "privacy", "debts", "income", "health", "mental-health",
    "care", "children", "loneliness", "relations", "language", "paperwork", "clearing", "moving-help",
    "safety", "other",
)  # fmt: skip
"""The kinds of obstacles that ship. The five worries come first; the others are our own list [P]."""
OTHER_KIND = SHIPPED_KINDS[-1]

SPOKEN_KINDS = {
    "schulden": "debts", "huurachterstand": "debts", "inkomen": "income", "werk": "income",
    "werk en inkomen": "income", "work and income": "income", "work": "income",
    "gezondheid": "health", "psychisch": "mental health", "psychische gezondheid": "mental health",
    "somber": "mental health", "zorg": "care", "mantelzorg": "care", "zorg en mantelzorg": "care",
    "care and informal care": "care", "informal care": "care",
    "kinderen": "children", "school": "children", "kinderen en school": "children",
    "children and school": "children", "eenzaamheid": "loneliness", "eenzaam": "loneliness",
    "relaties": "relations", "ruzie": "relations", "relaties thuis": "relations",
    "relations at home": "relations", "taal": "language",
    "papieren": "paperwork", "formulieren": "paperwork", "administratie": "paperwork",
    "papieren en formulieren": "paperwork",
    "opruimen": "clearing", "volle woning": "clearing", "clearing the home": "clearing",
    "verhuizen": "moving help", "hulp bij verhuizen": "moving help", "inpakken": "moving help",
    "help with moving": "moving help", "veiligheid": "safety", "anders": "other", "overig": "other",
}  # fmt: skip
"""What people say for the kinds of obstacles that ship, beside the words for the five worries."""


def spoken_kind(said: str) -> str:
    """The key of the shipped kind that a word stands for; the word itself, folded, for any other."""
    try:
        return spoken(choose(Worry, said, "kind").value)
    except Invalid:
        return SPOKEN_KINDS.get(spoken(said), spoken(said))
