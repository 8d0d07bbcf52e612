"""The key figures of a neighbourhood, who tell how an area fares (DOMAIN §1.1, §4.1)."""

from enum import StrEnum

from ucase.domain.vocabulary import SPOKEN


class KeyFigure(StrEnum):
    """The role of who was talked with; never a name."""

    COMMUNITY_POLICE_OFFICER = "community-police-officer"
    SOCIAL_BROKER = "social-broker"
    NEIGHBOURHOOD_TEAM = "neighbourhood-team"
    YOUTH_WORK = "youth-work"
    RESIDENTS_COMMITTEE = "residents-committee"
    TENANTS_ORGANISATION = "tenants-organisation"
    HOUSING_CONSULTANT = "housing-consultant"
    OTHER = "other"


SPOKEN[KeyFigure] = {
    "wijkagent": KeyFigure.COMMUNITY_POLICE_OFFICER, "politie": KeyFigure.COMMUNITY_POLICE_OFFICER,
    "police": KeyFigure.COMMUNITY_POLICE_OFFICER,
    "sociaal makelaar": KeyFigure.SOCIAL_BROKER, "makelaar": KeyFigure.SOCIAL_BROKER,
    "buurtteam": KeyFigure.NEIGHBOURHOOD_TEAM, "wijkteam": KeyFigure.NEIGHBOURHOOD_TEAM,
    "jongerenwerk": KeyFigure.YOUTH_WORK, "jongerenwerker": KeyFigure.YOUTH_WORK,
    "bewonerscommissie": KeyFigure.RESIDENTS_COMMITTEE,
    "huurdersorganisatie": KeyFigure.TENANTS_ORGANISATION,
    "woonconsulent": KeyFigure.HOUSING_CONSULTANT, "anders": KeyFigure.OTHER, "overig": KeyFigure.OTHER,
}  # fmt: skip
