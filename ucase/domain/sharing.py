"""Sharing data about somebody: how consent is given, on which other ground, in which form (DOMAIN §4.2)."""

from enum import StrEnum

from ucase.domain.vocabulary import SPOKEN


class Given(StrEnum):
    """How somebody gave consent."""

    SPOKEN = "spoken"
    WRITTEN = "written"


class Ground(StrEnum):
    """What a disclosure rests on."""

    CONSENT = "consent"
    DEFAULT = "default"
    """What this kind of partner gets without consent, such as the approach for a contractor."""
    VITAL_INTEREST = "vital-interest"
    """To protect somebody's life or health (AVG art. 6 lid 1 d)."""
    REPORTING_CODE = "reporting-code"
    """The Meldcode huiselijk geweld en kindermishandeling (DOMAIN §5)."""
    LAW = "law"
    """A law obliges to it; which one is said in ``because``."""


class SharedForm(StrEnum):
    """The form of a document that was shared."""

    SCREEN = "screen"
    TEXT = "text"
    HTML = "html"
    PDF = "pdf"
    JSON = "json"


SPOKEN[Given] = {
    "mondeling": Given.SPOKEN, "gezegd": Given.SPOKEN, "oral": Given.SPOKEN, "orally": Given.SPOKEN,
    "schriftelijk": Given.WRITTEN, "getekend": Given.WRITTEN, "signed": Given.WRITTEN,
    "formulier": Given.WRITTEN,
}  # fmt: skip
SPOKEN[Ground] = {
    "toestemming": Ground.CONSENT, "vitaal belang": Ground.VITAL_INTEREST,
    "levensbelang": Ground.VITAL_INTEREST, "meldcode": Ground.REPORTING_CODE, "wet": Ground.LAW,
}  # fmt: skip
