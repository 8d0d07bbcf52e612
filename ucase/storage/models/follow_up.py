"""The check-ins, and every date they have had."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.case
import ucase.storage.models.series  # noqa: F401 (the tables that these refer to)
from ucase.domain.check_ins import CheckInSignal
from ucase.domain.due import FollowUpState
from ucase.storage.models.base import Record, choice


class FollowUp(Record):
    """A planned check-in. Its key is its reference: F-0311 is key 311.

    ``version`` rises with every change, so a calendar that imports it again can tell which is newer.
    """

    __tablename__ = "follow_up"
    __table_args__ = (
        # Everything that asks what is due reads this index in order and stops when it has enough.
        Index(
            "ix_follow_up_open_due",
            "due",
            "id",
            sqlite_where=text("state = 'open'"),
        ),
        # The same for the check-ins of one case manager, and the few that are at a fixed time.
        Index(
            "ix_follow_up_open_of_manager",
            "assigned_to_id",
            "due",
            "id",
            "case_id",
            sqlite_where=text("state = 'open' AND assigned_to_id IS NOT NULL"),
        ),
        Index(
            "ix_follow_up_open_at_time",
            "due",
            "at_time",
            "id",
            sqlite_where=text("state = 'open' AND at_time IS NOT NULL"),
        ),
        # Worry, relapse, nobody spoken to: what the pulse looks for.
        Index(
            "ix_follow_up_signal",
            "signal",
            "case_id",
            "ended_on",
            "state",
            sqlite_where=text("signal IS NOT NULL"),
        ),
        # What became of the check-ins of a case, one after the other.
        Index(
            "ix_follow_up_ended",
            "case_id",
            "ended_on",
            "id",
            "state",
            "signal",
            sqlite_where=text("ended_on IS NOT NULL"),
        ),
        Index("ix_follow_up_case_id", "case_id", "state", "due"),
        # No series has a duplicate, whatever a program does.
        Index("uq_follow_up_series_id_step", "series_id", "step", unique=True),
        CheckConstraint("(series_id IS NULL) = (step IS NULL)", name="series_has_step"),
        CheckConstraint("minutes IS NULL OR minutes > 0", name="minutes_positive"),
        {"sqlite_autoincrement": True},
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"))
    assigned_to_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    due: Mapped[date]
    purpose: Mapped[str | None]
    state: Mapped[FollowUpState] = mapped_column(choice(FollowUpState, "state"), default=FollowUpState.OPEN)
    planned_on: Mapped[date]
    ended_on: Mapped[date | None]
    result: Mapped[str | None]
    """What came of it when done, or why it was skipped."""
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), index=True)
    """The contact that answered it."""
    at_time: Mapped[str | None]
    """``14:30`` of an appointment; due stays a date, and overdue is told by the date alone."""
    minutes: Mapped[int | None]
    """How long an appointment takes."""
    place: Mapped[str | None]
    signal: Mapped[CheckInSignal | None] = mapped_column(choice(CheckInSignal, "signal"))
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"))
    step: Mapped[str | None]
    """Which check-in of the series: its distance from the anchor, ``6w``."""


class DueChange(Record):
    """A check-in was moved: from when to when, and on which day."""

    __tablename__ = "due_change"

    follow_up_id: Mapped[int] = mapped_column(ForeignKey("follow_up.id"), index=True)
    was_due: Mapped[date]
    became_due: Mapped[date]
    changed_on: Mapped[date]
    was_at: Mapped[str | None]
    became_at: Mapped[str | None]
    because: Mapped[str | None]
    """Why, when a person or a moved anchor says so."""
