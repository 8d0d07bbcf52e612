"""Which households get a case: what was decided, with whom and why."""

from datetime import date

from sqlalchemy import Boolean, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.case  # noqa: F401 (the tables that this refers to)
from ucase.domain.selecting import Decision
from ucase.storage.models.base import Record, choice


class Selection(Record):
    """What was decided about a household, with whom and why. The newest decision counts."""

    __tablename__ = "selection"
    __table_args__ = (Index("ix_selection_household_id", "household_id", "decided_on"),)

    household_id: Mapped[int] = mapped_column(ForeignKey("household.id"))
    project_id: Mapped[int] = mapped_column(ForeignKey("project.id"), index=True)
    dwelling_id: Mapped[int | None] = mapped_column(ForeignKey("dwelling.id"), index=True)
    """Where the household lived when it was decided, whatever became of either since."""
    decision: Mapped[Decision] = mapped_column(choice(Decision, "decision"))
    decided_on: Mapped[date]
    with_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    because: Mapped[str | None]
    agreed: Mapped[bool] = mapped_column(Boolean, default=False)
    """Whether the resident agreed to be named to the corporation."""
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), index=True)
    """The case that taking up opened."""
