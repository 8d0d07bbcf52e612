"""The mapped classes: one set for the embedded file and for PostgreSQL."""

from ucase.storage.models.area import Area, AreaAlias
from ucase.storage.models.base import Record
from ucase.storage.models.case import Case, CaseWorry, Contact, Episode
from ucase.storage.models.follow_up import DueChange, FollowUp
from ucase.storage.models.people import CaseManager, Dwelling, Household, Resident
from ucase.storage.models.works import Project

__all__ = [
    "Area",
    "AreaAlias",
    "Case",
    "CaseManager",
    "CaseWorry",
    "Contact",
    "DueChange",
    "Dwelling",
    "Episode",
    "FollowUp",
    "Household",
    "Project",
    "Record",
    "Resident",
]
