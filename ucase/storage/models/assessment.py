"""Measurements with the Zelfredzaamheid-Matrix: one resident, one day, one edition (DOMAIN §2.1)."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.case  # noqa: F401 (the tables that these refer to)
from ucase.domain.zrm import Domain, Edition
from ucase.storage.models.base import Record, choice


class Assessment(Record):
    """One measurement: all domains of an edition."""

    __tablename__ = "assessment"
    __table_args__ = (
        Index(
            "uq_assessment_resident_id_edition_measured_on",
            "resident_id",
            "edition",
            "measured_on",
            unique=True,
        ),
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    resident_id: Mapped[int] = mapped_column(ForeignKey("resident.id"))
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    edition: Mapped[Edition] = mapped_column(choice(Edition, "edition"))
    measured_on: Mapped[date]
    remarks: Mapped[str | None]


class Score(Record):
    """The level on one domain."""

    __tablename__ = "score"
    __table_args__ = (
        Index("uq_score_assessment_id_domain", "assessment_id", "domain", unique=True),
        CheckConstraint("level BETWEEN 1 AND 5", name="level_1_to_5"),
    )

    assessment_id: Mapped[int] = mapped_column(ForeignKey("assessment.id"))
    domain: Mapped[Domain] = mapped_column(choice(Domain, "domain"))
    level: Mapped[int]
