"""On which day a case came into each stage."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.case  # noqa: F401 (the tables that this refers to)
from ucase.domain.stage import Stage
from ucase.storage.models.base import Record, choice


class StageTurn(Record):
    """A case came into a stage. The last of these is the stage that the case is in.

    A case of before these were kept has none for the stages whose days nobody wrote down: what is not dated
    is not guessed.
    """

    __tablename__ = "stage_turn"
    __table_args__ = (Index("ix_stage_turn_case_id", "case_id", "turned_on", "stage"),)

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"))
    stage: Mapped[Stage] = mapped_column(choice(Stage, "stage"))
    turned_on: Mapped[date]
