"""A case that goes from one case manager to another, for good or while one is away."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.case  # noqa: F401 (the tables that these refer to)
from ucase.storage.models.base import Record


class Transfer(Record):
    """From whom, to whom, from which day, and until which when it is a cover.

    A cover changes neither ``case.manager_id`` nor who a check-in is assigned to: who is at work on a day is
    read from these rows, so that it returns by itself and every list agrees on the day.
    """

    __tablename__ = "transfer"
    __table_args__ = (
        Index("ix_transfer_case_id", "case_id", "until_on", "from_on"),
        CheckConstraint("until_on IS NULL OR until_on >= from_on", name="until_after_from"),
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"))
    from_manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    to_manager_id: Mapped[int] = mapped_column(ForeignKey("case_manager.id"), index=True)
    from_on: Mapped[date]
    until_on: Mapped[date | None]
    """The last day of a cover; empty when the case was handed over for good."""
    because: Mapped[str | None]
