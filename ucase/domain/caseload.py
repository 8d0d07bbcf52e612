"""How much a case asks of who manages it. No norm exists; the weights are a team's own (DOMAIN §2.6)."""

from enum import StrEnum

from ucase.domain.vocabulary import SPOKEN


class Intensity(StrEnum):
    """How much a case asks, as its case manager sees it."""

    LIGHT = "light"
    USUAL = "usual"
    INTENSIVE = "intensive"


SPOKEN[Intensity] = {
    "licht": Intensity.LIGHT,
    "gewoon": Intensity.USUAL, "middel": Intensity.USUAL, "normaal": Intensity.USUAL,
    "normal": Intensity.USUAL,
    "intensief": Intensity.INTENSIVE, "zwaar": Intensity.INTENSIVE, "heavy": Intensity.INTENSIVE,
}  # fmt: skip
