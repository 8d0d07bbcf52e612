"""Reasons that the program writes down itself: kept as a key, and told in the language of who reads them."""

from enum import StrEnum


class OwnWords(StrEnum):
    """Why a check-in ended or moved, when nobody said so in words of their own."""

    SETTLED = "ucase:settled"
    """The household is settled."""
    NOT_IN_SERIES = "ucase:not-in-series"
    """It is no part of the series any more."""
