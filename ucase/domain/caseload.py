"""How much a case asks of who manages it. No norm exists; the weights are a team's own (DOMAIN §2.6)."""

from enum import StrEnum
from typing import NamedTuple

from ucase.domain import settings
from ucase.domain.vocabulary import SPOKEN


class Intensity(StrEnum):
    """How much a case asks, as its case manager sees it."""

    LIGHT = "light"
    USUAL = "usual"
    INTENSIVE = "intensive"


class Standing(StrEnum):
    """Where somebody stands towards the band that the team set."""

    BELOW = "below"
    WITHIN = "within"
    ABOVE = "above"


class Band(NamedTuple):
    """Between how many cases somebody works well, and what a light or an intensive one weighs (percent)."""

    least: int | None = None
    most: int | None = None
    light: int = 50
    intensive: int = 200

    @property
    def is_set(self) -> bool:
        """Whether the team set one; there is no norm."""
        return self.least is not None or self.most is not None


def band(said: settings.Settings) -> Band:
    """What the team set."""
    return Band(
        said[settings.CASELOAD_LEAST],
        said[settings.CASELOAD_MOST],
        said[settings.CASELOAD_LIGHT],
        said[settings.CASELOAD_INTENSIVE],
    )


def weight(cases: int, intensity: Intensity | None, limits: Band) -> float:
    """What some cases weigh, in usual cases."""
    percent = {Intensity.LIGHT: limits.light, Intensity.INTENSIVE: limits.intensive}
    return cases * percent.get(intensity or Intensity.USUAL, 100) / 100


def standing(load: float, limits: Band) -> Standing | None:
    """Whether a load lies in the band; nothing when there is none. It is told, and never blocks anything."""
    if not limits.is_set:
        return None
    if limits.most is not None and load > limits.most:
        return Standing.ABOVE
    return Standing.BELOW if limits.least is not None and load < limits.least else Standing.WITHIN


SPOKEN[Intensity] = {
    "licht": Intensity.LIGHT,
    "gewoon": Intensity.USUAL, "middel": Intensity.USUAL, "normaal": Intensity.USUAL,
    "normal": Intensity.USUAL,
    "intensief": Intensity.INTENSIVE, "zwaar": Intensity.INTENSIVE, "heavy": Intensity.INTENSIVE,
}  # fmt: skip
