"""The rights that somebody has over their own data (DOMAIN §5.2)."""

from enum import StrEnum

from ucase.domain.vocabulary import SPOKEN


class ReadingReason(StrEnum):
    """Why a restricted record is read all the same (AVG art. 18 lid 2)."""

    RESIDENT = "resident"
    """The resident asks for it, or agrees."""
    CHECK = "check"
    """To see whether what is disputed is right, for which it was restricted."""
    LEGAL_CLAIM = "legal-claim"
    OTHERS_RIGHTS = "others-rights"
    """To protect the rights of somebody else."""
    PUBLIC_INTEREST = "public-interest"


SPOKEN[ReadingReason] = {
    "bewoner": ReadingReason.RESIDENT, "de bewoner": ReadingReason.RESIDENT,
    "nakijken": ReadingReason.CHECK, "controle": ReadingReason.CHECK, "controleren": ReadingReason.CHECK,
    "rechtsvordering": ReadingReason.LEGAL_CLAIM, "rechtszaak": ReadingReason.LEGAL_CLAIM,
    "rechten van een ander": ReadingReason.OTHERS_RIGHTS,
    "rechten van anderen": ReadingReason.OTHERS_RIGHTS,
    "algemeen belang": ReadingReason.PUBLIC_INTEREST,
}  # fmt: skip


class RequestKind(StrEnum):
    """What somebody asks about their own data."""

    ACCESS = "access"
    CORRECTION = "correction"
    OBJECTION = "objection"
    RESTRICTION = "restriction"
    ERASURE = "erasure"


SPOKEN[RequestKind] = {
    "inzage": RequestKind.ACCESS, "rectificatie": RequestKind.CORRECTION, "correctie": RequestKind.CORRECTION,
    "bezwaar": RequestKind.OBJECTION, "beperking": RequestKind.RESTRICTION, "wissing": RequestKind.ERASURE,
    "wissen": RequestKind.ERASURE, "vernietigen": RequestKind.ERASURE,
}  # fmt: skip
