"""Sharing data about somebody: how consent is given, on which other ground, in which form (DOMAIN §4.2)."""

from datetime import date
from enum import StrEnum

from ucase.domain.today import EXPIRES_SOON
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


class ConsentState(StrEnum):
    """How a consent stands on a day."""

    VALID = "valid"
    EXPIRING = "expiring"
    """It holds, and runs out within :data:`EXPIRES_SOON`."""
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    TO_COME = "to-come"
    """It was given on a later day than this one."""


HOLDS = (ConsentState.VALID, ConsentState.EXPIRING)


def consent_state(given: date, until: date | None, withdrawn: date | None, day: date) -> ConsentState:
    """How a consent stands on a day: it holds through its last day, and ends on the day it was withdrawn."""
    if withdrawn is not None and day >= withdrawn:
        return ConsentState.WITHDRAWN
    if day < given:
        return ConsentState.TO_COME
    if until is None:
        return ConsentState.VALID
    if day > until:
        return ConsentState.EXPIRED
    return ConsentState.EXPIRING if until <= day + EXPIRES_SOON else ConsentState.VALID


SPOKEN[Given] = {
    "mondeling": Given.SPOKEN, "gezegd": Given.SPOKEN, "oral": Given.SPOKEN, "orally": Given.SPOKEN,
    "schriftelijk": Given.WRITTEN, "getekend": Given.WRITTEN, "signed": Given.WRITTEN,
    "formulier": Given.WRITTEN,
}  # fmt: skip
SPOKEN[Ground] = {
    "zonder toestemming toegestaan": Ground.DEFAULT, "allowed without consent": Ground.DEFAULT,
    "toestemming": Ground.CONSENT, "vitaal belang": Ground.VITAL_INTEREST,
    "levensbelang": Ground.VITAL_INTEREST, "meldcode": Ground.REPORTING_CODE, "wet": Ground.LAW,
}  # fmt: skip
