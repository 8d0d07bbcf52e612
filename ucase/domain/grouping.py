"""By what the figures of a report are put together."""

from enum import StrEnum

from ucase.domain.vocabulary import SPOKEN


class By(StrEnum):
    """A row of a report for each of these."""

    WIJK = "wijk"
    SUBWIJK = "subwijk"
    BUURT = "buurt"
    PROJECT = "project"
    CORPORATION = "corporation"
    MANAGER = "manager"


SPOKEN[By] = {
    "district": By.WIJK, "subdistrict": By.SUBWIJK, "neighbourhood": By.BUURT,
    "corporatie": By.CORPORATION, "woningcorporatie": By.CORPORATION, "housing corporation": By.CORPORATION,
    "casemanager": By.MANAGER, "case manager": By.MANAGER,
}  # fmt: skip
