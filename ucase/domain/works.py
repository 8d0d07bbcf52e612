"""The works and who has a part in them: kinds of intervention, phases, organisations (DOMAIN §1, §4)."""

from datetime import date
from enum import StrEnum

from ucase.domain.errors import Invalid
from ucase.domain.vocabulary import SPOKEN


class Intervention(StrEnum):
    """What is done to the dwellings; each kind has a legal regime of its own (DOMAIN §1.2)."""

    MAJOR_MAINTENANCE = "major-maintenance"
    RENOVATION_OCCUPIED = "renovation-occupied"
    RENOVATION_VACATED = "renovation-vacated"
    DEMOLITION_REBUILD = "demolition-rebuild"
    MIXED = "mixed"


class Phase(StrEnum):
    """The dated steps of a project, in the order in which they come (DOMAIN §1.3)."""

    ANNOUNCEMENT = "announcement"
    SOCIAL_PLAN = "social-plan"
    SUPPORT_POLL = "support-poll"
    REFERENCE_DATE = "reference-date"
    """The plan or demolition decision: usually the peildatum, on which rights start."""
    WORKS_START = "works-start"
    WORKS_END = "works-end"
    AFTERCARE_END = "aftercare-end"


class OrganisationKind(StrEnum):
    """What an organisation is to the casework; what may be shared with it follows from this (DOMAIN §4.2)."""

    CORPORATION = "corporation"
    TENANTS_ORGANISATION = "tenants-organisation"
    NEIGHBOURHOOD_TEAM = "neighbourhood-team"
    SOCIAL_BROKER = "social-broker"
    POLICE = "police"
    YOUTH_WORK = "youth-work"
    HELP = "help"
    """Debt counselling, care, mediation: who helps a resident by name."""
    CONTRACTOR = "contractor"
    MUNICIPALITY = "municipality"
    FUNDER = "funder"
    OTHER = "other"


class Contract(StrEnum):
    """The kind of lease; only a permanent one gives the rights of a social plan everywhere (DOMAIN §1.6)."""

    PERMANENT = "permanent"
    TEMPORARY = "temporary"


class Approach(StrEnum):
    """Who may come to the door of a household during the works: never why (DOMAIN §3, the Tiwos pattern)."""

    ALONE = "alone"
    """Whoever does the work may go there alone."""
    SITE_MANAGER = "site-manager"
    """Only the site manager."""
    CORPORATION_FIRST = "corporation-first"
    """Nobody before the corporation has spoken with the household."""


def holds_on(valid_from: date | None, valid_until: date | None, day: date) -> bool:
    """Whether an organisation goes by its name on a day; an end that is not known does not limit it."""
    return (valid_from is None or valid_from <= day) and (valid_until is None or day <= valid_until)


def read_threshold(text: str) -> int:
    """A support threshold: ``70``, ``70%`` or ``70 procent``, in whole percents from 1 to 100.

    Raises :class:`Invalid` (``threshold``) for anything else.
    """
    number = text.strip().casefold()
    for unit in ("%", "procent", "percent"):
        number = number.removesuffix(unit).rstrip()
    if number.isascii() and number.isdigit() and len(number) <= 3 and 1 <= int(number) <= 100:
        return int(number)
    raise Invalid("threshold", field="threshold")


SPOKEN[Intervention] = {
    "groot onderhoud": Intervention.MAJOR_MAINTENANCE,
    "renovatie bewoond": Intervention.RENOVATION_OCCUPIED,
    "renovatie in bewoonde staat": Intervention.RENOVATION_OCCUPIED,
    "renovatie onbewoond": Intervention.RENOVATION_VACATED,
    "renovatie in onbewoonde staat": Intervention.RENOVATION_VACATED,
    "sloop": Intervention.DEMOLITION_REBUILD, "sloop nieuwbouw": Intervention.DEMOLITION_REBUILD,
    "sloop/nieuwbouw": Intervention.DEMOLITION_REBUILD, "demolition": Intervention.DEMOLITION_REBUILD,
    "renovation, occupied": Intervention.RENOVATION_OCCUPIED,
    "renovation, vacated": Intervention.RENOVATION_VACATED,
    "demolition and rebuilding": Intervention.DEMOLITION_REBUILD,
    "sloop en nieuwbouw": Intervention.DEMOLITION_REBUILD,
    "gemengd": Intervention.MIXED,
}  # fmt: skip
SPOKEN[Phase] = {
    "aankondiging": Phase.ANNOUNCEMENT, "sociaal plan": Phase.SOCIAL_PLAN,
    "draagvlakmeting": Phase.SUPPORT_POLL, "draagvlak": Phase.SUPPORT_POLL, "poll": Phase.SUPPORT_POLL,
    "peildatum": Phase.REFERENCE_DATE, "planbesluit": Phase.REFERENCE_DATE, "besluit": Phase.REFERENCE_DATE,
    "sloopbesluit": Phase.REFERENCE_DATE, "plan decision": Phase.REFERENCE_DATE,
    "demolition decision": Phase.REFERENCE_DATE, "decision": Phase.REFERENCE_DATE,
    "besluit (peildatum)": Phase.REFERENCE_DATE, "decision (reference date)": Phase.REFERENCE_DATE,
    "start of the works": Phase.WORKS_START, "end of the works": Phase.WORKS_END,
    "end of aftercare": Phase.AFTERCARE_END, "nazorg": Phase.AFTERCARE_END,
    "start": Phase.WORKS_START, "start werk": Phase.WORKS_START, "begin": Phase.WORKS_START,
    "begin van het werk": Phase.WORKS_START, "uitvoering": Phase.WORKS_START,
    "einde werk": Phase.WORKS_END, "einde van het werk": Phase.WORKS_END, "oplevering": Phase.WORKS_END,
    "completion": Phase.WORKS_END, "einde nazorg": Phase.AFTERCARE_END,
}  # fmt: skip
SPOKEN[OrganisationKind] = {
    "housing corporation": OrganisationKind.CORPORATION, "help and care": OrganisationKind.HELP,
    "corporatie": OrganisationKind.CORPORATION, "woningcorporatie": OrganisationKind.CORPORATION,
    "huurdersorganisatie": OrganisationKind.TENANTS_ORGANISATION,
    "buurtteam": OrganisationKind.NEIGHBOURHOOD_TEAM, "wijkteam": OrganisationKind.NEIGHBOURHOOD_TEAM,
    "sociaal makelaar": OrganisationKind.SOCIAL_BROKER, "politie": OrganisationKind.POLICE,
    "jongerenwerk": OrganisationKind.YOUTH_WORK, "hulp": OrganisationKind.HELP,
    "hulpverlening": OrganisationKind.HELP, "aannemer": OrganisationKind.CONTRACTOR,
    "gemeente": OrganisationKind.MUNICIPALITY, "financier": OrganisationKind.FUNDER,
    "anders": OrganisationKind.OTHER, "overig": OrganisationKind.OTHER,
}  # fmt: skip
SPOKEN[Contract] = {
    "vast": Contract.PERMANENT, "onbepaalde tijd": Contract.PERMANENT, "tijdelijk": Contract.TEMPORARY,
    "bepaalde tijd": Contract.TEMPORARY,
}  # fmt: skip
SPOKEN[Approach] = {
    "site manager only": Approach.SITE_MANAGER,
    "alleen": Approach.ALONE, "zelf": Approach.ALONE, "mag alleen": Approach.ALONE,
    "alleen de uitvoerder": Approach.SITE_MANAGER, "only the site manager": Approach.SITE_MANAGER,
    "eerst de corporatie": Approach.CORPORATION_FIRST, "may go alone": Approach.ALONE,
    "uitvoerder": Approach.SITE_MANAGER, "alleen uitvoerder": Approach.SITE_MANAGER,
    "corporatie": Approach.CORPORATION_FIRST, "eerst corporatie": Approach.CORPORATION_FIRST,
    "via de corporatie": Approach.CORPORATION_FIRST,
}  # fmt: skip
