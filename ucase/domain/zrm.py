"""The Zelfredzaamheid-Matrix: its editions, domains and levels (DOMAIN §2.1).

© GGD Amsterdam. Only the names of domains and levels are here, with that attribution; the criteria of the
matrix are not, for no licence was found.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from ucase.domain.errors import Invalid
from ucase.domain.vocabulary import SPOKEN, choose, spoken


class Edition(StrEnum):
    """An edition has domains of its own, so measurements of two editions are never one series."""

    ZRM_2013 = "2013"
    ZRM_2017 = "2017"


class Domain(StrEnum):
    """The domains. 2013 had other names for some, and eleven of them; ``DOMAINS`` tells which.

    That 2013's Dagbesteding, Verslaving and ADL stand in the same row is our own pairing (DOMAIN §2.1);
    no figure is ever compared across editions.
    """

    FINANCES = "finances"
    WORK_EDUCATION = "work-education"
    TIME_USE = "time-use"
    HOUSING = "housing"
    DOMESTIC_RELATIONS = "domestic-relations"
    MENTAL_HEALTH = "mental-health"
    PHYSICAL_HEALTH = "physical-health"
    SUBSTANCE_USE = "substance-use"
    BASIC_ADL = "basic-adl"
    INSTRUMENTAL_ADL = "instrumental-adl"
    SOCIAL_NETWORK = "social-network"
    COMMUNITY_PARTICIPATION = "community-participation"
    JUSTICE = "justice"


DOMAINS: dict[Edition, tuple[Domain, ...]] = {
    Edition.ZRM_2017: (
        Domain.FINANCES, Domain.WORK_EDUCATION, Domain.TIME_USE, Domain.HOUSING, Domain.DOMESTIC_RELATIONS,
        Domain.MENTAL_HEALTH, Domain.PHYSICAL_HEALTH, Domain.SUBSTANCE_USE, Domain.BASIC_ADL,
        Domain.INSTRUMENTAL_ADL, Domain.SOCIAL_NETWORK, Domain.COMMUNITY_PARTICIPATION, Domain.JUSTICE,
    ),
    Edition.ZRM_2013: (
        Domain.FINANCES, Domain.WORK_EDUCATION, Domain.HOUSING, Domain.DOMESTIC_RELATIONS,
        Domain.MENTAL_HEALTH, Domain.PHYSICAL_HEALTH, Domain.SUBSTANCE_USE, Domain.BASIC_ADL,
        Domain.SOCIAL_NETWORK, Domain.COMMUNITY_PARTICIPATION, Domain.JUSTICE,
    ),
}  # fmt: skip
LEVELS = (1, 2, 3, 4, 5)
"""From acute problems to fully self-sufficient."""
LEVEL_WORDS = {
    **{str(level): level for level in LEVELS},
    "acute problematiek": 1, "acuut probleem": 1, "acute problems": 1,
    "niet zelfredzaam": 2, "not self sufficient": 2,
    "beperkt zelfredzaam": 3, "barely self sufficient": 3,
    "voldoende zelfredzaam": 4, "adequately self sufficient": 4,
    "volledig zelfredzaam": 5, "fully self sufficient": 5,
}  # fmt: skip


class WrongDomains(Invalid):
    """Domains that are missing, of another edition, or given twice. It carries them, so that they are shown
    by their names."""

    def __init__(self, key: str, domains: Sequence[Domain]) -> None:
        super().__init__(key, field="scores", domains=", ".join(domains))
        self.domains = domains


def change(earlier: Mapping[Domain, int], later: Mapping[Domain, int]) -> dict[Domain, int]:
    """The levels gained (positive) or lost per domain, between two measurements of one edition."""
    return {domain: later[domain] - level for domain, level in earlier.items() if domain in later}


def missing(edition: Edition, scores: Mapping[Domain, int]) -> tuple[Domain, ...]:
    """The domains of the edition without a level; a measurement has them all (DOMAIN §2.1)."""
    return tuple(domain for domain in DOMAINS[edition] if domain not in scores)


def read_scores(text: str) -> dict[Domain, int]:
    """``finances=2, huisvesting=3`` as levels by domain; ``:`` may stand for ``=``.

    Raises :class:`Invalid` for a domain or level that is not there, or a domain that is given twice.
    """
    scores: dict[Domain, int] = {}
    for part in filter(str.strip, text.replace(";", ",").replace("\n", ",").split(",")):
        said, _, level = part.replace(":", "=").partition("=")
        domain = choose(Domain, said.strip(), "scores")
        if domain in scores:
            raise WrongDomains("zrm_twice", [domain])
        scores[domain] = read_level(level)
    return scores


def read_level(text: str) -> int:
    """A level from 1 to 5, or its name. Raises :class:`Invalid`."""
    level = LEVEL_WORDS.get(spoken(text))
    if level is None:
        raise Invalid("zrm_level", field="scores")
    return level


SPOKEN[Edition] = {
    "zrm 2013": Edition.ZRM_2013, "ssm 2013": Edition.ZRM_2013, "zrm 2017": Edition.ZRM_2017,
    "ssm 2017": Edition.ZRM_2017,
}  # fmt: skip
SPOKEN[Domain] = {
    "work & education": Domain.WORK_EDUCATION, "daily activities": Domain.WORK_EDUCATION,
    "addiction": Domain.SUBSTANCE_USE, "activities of daily living": Domain.BASIC_ADL,
    "financien": Domain.FINANCES, "geld": Domain.FINANCES, "dagbesteding": Domain.WORK_EDUCATION,
    "werk": Domain.WORK_EDUCATION, "werk en opleiding": Domain.WORK_EDUCATION,
    "werk & opleiding": Domain.WORK_EDUCATION, "tijdsbesteding": Domain.TIME_USE,
    "huisvesting": Domain.HOUSING, "wonen": Domain.HOUSING,
    "huiselijke relaties": Domain.DOMESTIC_RELATIONS, "geestelijke gezondheid": Domain.MENTAL_HEALTH,
    "lichamelijke gezondheid": Domain.PHYSICAL_HEALTH, "verslaving": Domain.SUBSTANCE_USE,
    "middelengebruik": Domain.SUBSTANCE_USE, "adl": Domain.BASIC_ADL,
    "activiteiten dagelijks leven": Domain.BASIC_ADL,
    "basale adl": Domain.BASIC_ADL, "instrumentele adl": Domain.INSTRUMENTAL_ADL,
    "sociaal netwerk": Domain.SOCIAL_NETWORK, "netwerk": Domain.SOCIAL_NETWORK,
    "maatschappelijke participatie": Domain.COMMUNITY_PARTICIPATION,
    "participatie": Domain.COMMUNITY_PARTICIPATION, "justitie": Domain.JUSTICE,
}  # fmt: skip
