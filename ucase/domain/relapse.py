"""What is noted between check-ins that may mean a relapse.

No sourced definition of a relapse exists; the list is our own proposal (DOMAIN §2.5).
"""

from enum import StrEnum

from ucase.domain.vocabulary import SPOKEN


class RelapseKind(StrEnum):
    """What was noted. Any of these asks for a human look; none labels anybody."""

    RENT_ARREARS = "rent-arrears"
    NUISANCE = "nuisance"
    CRISIS = "crisis"
    RESIDENT_SAYS = "resident-says"
    """The resident says so."""
    OTHER = "other"


SPOKEN[RelapseKind] = {
    "huurachterstand": RelapseKind.RENT_ARREARS, "achterstand": RelapseKind.RENT_ARREARS,
    "overlast": RelapseKind.NUISANCE,
    "bewoner zegt het": RelapseKind.RESIDENT_SAYS, "bewoner zelf": RelapseKind.RESIDENT_SAYS,
    "bewoner": RelapseKind.RESIDENT_SAYS, "zelf": RelapseKind.RESIDENT_SAYS,
    "the resident says so": RelapseKind.RESIDENT_SAYS,
    "anders": RelapseKind.OTHER, "overig": RelapseKind.OTHER,
}  # fmt: skip
