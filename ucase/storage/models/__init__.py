"""The mapped classes: one set for the embedded file and for PostgreSQL.

To map a class costs some milliseconds, so only the module that a name comes from is loaded (PEP 562).
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ucase.storage.models.area import AddressRange, Area, AreaAlias
    from ucase.storage.models.assessment import Assessment, Score
    from ucase.storage.models.base import Record
    from ucase.storage.models.case import Case, CaseWorry, Contact, Episode
    from ucase.storage.models.closing import GoalOutcome
    from ucase.storage.models.follow_up import DueChange, FollowUp
    from ucase.storage.models.given_out import ExportLog, ReportLog, pseudonym_key
    from ucase.storage.models.log import access, change, change_set
    from ucase.storage.models.move import (
        Deadline,
        DwellingOffer,
        MoneyFigure,
        MovingAllowance,
        Relocation,
        RentStep,
    )
    from ucase.storage.models.network import NetworkMember
    from ucase.storage.models.people import CaseManager, Dwelling, Household, Resident
    from ucase.storage.models.plan import Goal, Need, NeedKind, NeedTurn, Support
    from ucase.storage.models.pulse import HandledSignal, PulseHandling, RelapseSignal
    from ucase.storage.models.retention import DestructionProof, RetentionPolicy
    from ucase.storage.models.rights import (
        Objection,
        ResidentStatement,
        Restriction,
        ReviewDecision,
        RightsRequest,
    )
    from ucase.storage.models.selection import Selection
    from ucase.storage.models.series import Schedule, Series
    from ucase.storage.models.sharing import (
        ConsentCategory,
        DataConsent,
        DisclosedCategory,
        Disclosure,
        Referral,
    )
    from ucase.storage.models.signal import AreaSignal, SignalTheme, Theme
    from ucase.storage.models.stage import StageTurn
    from ucase.storage.models.transfer import Transfer
    from ucase.storage.models.wishes import HousingWish, HousingWishNeed, HousingWishWorry, NeighbourTie
    from ucase.storage.models.works import (
        Organisation,
        OrganisationAlias,
        Project,
        ProjectAlias,
        ProjectDate,
    )

MODULES = {
    "area": ("AddressRange", "Area", "AreaAlias"),
    "assessment": ("Assessment", "Score"),
    "base": ("Record",),
    "case": ("Case", "CaseWorry", "Contact", "Episode"),
    "closing": ("GoalOutcome",),
    "follow_up": ("DueChange", "FollowUp"),
    "log": ("access", "change", "change_set"),
    "given_out": ("ExportLog", "ReportLog", "pseudonym_key"),
    "move": ("Deadline", "DwellingOffer", "MoneyFigure", "MovingAllowance", "Relocation", "RentStep"),
    "network": ("NetworkMember",),
    "people": ("CaseManager", "Dwelling", "Household", "Resident"),
    "plan": ("Goal", "Need", "NeedKind", "NeedTurn", "Support"),
    "pulse": ("HandledSignal", "PulseHandling", "RelapseSignal"),
    "retention": ("DestructionProof", "RetentionPolicy"),
    "rights": ("Objection", "ResidentStatement", "Restriction", "ReviewDecision", "RightsRequest"),
    "selection": ("Selection",),
    "series": ("Schedule", "Series"),
    "sharing": ("ConsentCategory", "DataConsent", "DisclosedCategory", "Disclosure", "Referral"),
    "signal": ("AreaSignal", "SignalTheme", "Theme"),
    "stage": ("StageTurn",),
    "transfer": ("Transfer",),
    "wishes": ("HousingWish", "HousingWishNeed", "HousingWishWorry", "NeighbourTie"),
    "works": ("Organisation", "OrganisationAlias", "Project", "ProjectAlias", "ProjectDate"),
}

__all__ = [
    "AddressRange",
    "Area",
    "AreaAlias",
    "AreaSignal",
    "Assessment",
    "Case",
    "CaseManager",
    "CaseWorry",
    "ConsentCategory",
    "Contact",
    "DataConsent",
    "Deadline",
    "DestructionProof",
    "DisclosedCategory",
    "Disclosure",
    "DueChange",
    "Dwelling",
    "DwellingOffer",
    "Episode",
    "ExportLog",
    "FollowUp",
    "Goal",
    "GoalOutcome",
    "HandledSignal",
    "Household",
    "HousingWish",
    "HousingWishNeed",
    "HousingWishWorry",
    "MoneyFigure",
    "MovingAllowance",
    "Need",
    "NeedKind",
    "NeedTurn",
    "NeighbourTie",
    "NetworkMember",
    "Objection",
    "Organisation",
    "OrganisationAlias",
    "Project",
    "ProjectAlias",
    "ProjectDate",
    "PulseHandling",
    "Record",
    "Referral",
    "RelapseSignal",
    "Relocation",
    "RentStep",
    "ReportLog",
    "Resident",
    "ResidentStatement",
    "Restriction",
    "RetentionPolicy",
    "ReviewDecision",
    "RightsRequest",
    "Schedule",
    "Score",
    "Selection",
    "Series",
    "SignalTheme",
    "StageTurn",
    "Support",
    "Theme",
    "Transfer",
    "access",
    "change",
    "change_set",
    "map_all",
    "pseudonym_key",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 (a mapped class)
    for module, names in MODULES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{module}"), name)
    raise AttributeError(name)


def map_all() -> None:
    """Load every mapped class: for migrations and for tests that walk the whole model."""
    for module in MODULES:
        import_module(f"{__name__}.{module}")
