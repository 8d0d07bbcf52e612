"""How long a record is kept and from when, and why one is destroyed (DOMAIN §5.1). No law is presumed."""

from enum import StrEnum


class WorkKind(StrEnum):
    """The kinds of work that have a term of their own."""

    CASE = "case"
    """A case that was taken up."""
    CANDIDATE = "candidate"
    """A household that was never taken up."""
    SURVEY = "survey"
    """The survey answers of a household that never was a case."""


class RetentionAnchor(StrEnum):
    """From when a term counts."""

    CLOSING = "closing"
    CREATION = "creation"


class Destroyed(StrEnum):
    """Why something was destroyed."""

    RETENTION = "retention"
    """Its term was over."""
    REQUEST = "request"
    """Somebody asked for it."""
