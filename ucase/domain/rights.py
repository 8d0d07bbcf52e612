"""The rights that somebody has over their own data (DOMAIN §5.2)."""

from enum import StrEnum


class RequestKind(StrEnum):
    """What somebody asks about their own data."""

    ACCESS = "access"
    CORRECTION = "correction"
    OBJECTION = "objection"
    RESTRICTION = "restriction"
    ERASURE = "erasure"
