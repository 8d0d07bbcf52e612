"""The case: its stage, its episodes, the worries, the contacts."""

from datetime import date

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.people  # noqa: F401 (the tables that these refer to)
from ucase.domain.caseload import Intensity
from ucase.domain.closing import CloseReason
from ucase.domain.settling import Settling
from ucase.domain.stage import Stage
from ucase.domain.vocabulary import Channel, Outcome, Source, Worry
from ucase.storage.models.base import Record, choice


class Case(Record):
    """What a case manager does for one household. Its key is its reference: UC-0142 is key 142."""

    __tablename__ = "case"
    __table_args__ = (
        Index("ix_case_area_id", "area_id", "stage", "project_id"),
        # The cases of somebody in order, with what every list asks first.
        Index("ix_case_manager_id", "manager_id", "id", "stage"),
        {"sqlite_autoincrement": True},  # a reference is never reused
    )

    household_id: Mapped[int] = mapped_column(ForeignKey("household.id"), index=True)
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"))
    """Where the case counts. It stays when the household is rehoused elsewhere, as its dwelling does not."""
    project_id: Mapped[int | None] = mapped_column(ForeignKey("project.id"), index=True)
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"))
    stage: Mapped[Stage] = mapped_column(choice(Stage, "stage"), index=True)
    source: Mapped[Source | None] = mapped_column(choice(Source, "source"))
    about: Mapped[str | None]
    """What is going on, in the resident's own words."""
    intensity: Mapped[Intensity | None] = mapped_column(choice(Intensity, "intensity"))
    """How much it asks of who manages it; empty counts as usual."""
    destroyed_on: Mapped[date | None]
    """The day on which all that told of people was taken out; only what figures count remains."""


class Episode(Record):
    """One stretch of casework. Reopening adds an episode, so that no closing date is ever lost."""

    __tablename__ = "episode"
    __table_args__ = (
        Index("ix_episode_case_id", "case_id", "opened_on", "closed_on"),
        CheckConstraint("closed_on IS NULL OR closed_on >= opened_on", name="closed_after_opened"),
        Index(
            "uq_episode_open",
            "case_id",
            unique=True,
            sqlite_where=text("closed_on IS NULL"),
        ),
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"))
    opened_on: Mapped[date] = mapped_column(index=True)
    settled_on: Mapped[date | None]
    """The day the household was settled again: returned, rehoused, or the works over (DOMAIN §2.5)."""
    closed_on: Mapped[date | None] = mapped_column(index=True)
    opened_because: Mapped[str | None]
    closed_because: Mapped[str | None]
    settled_as: Mapped[Settling | None] = mapped_column(choice(Settling, "settled_as"))
    close_reason: Mapped[CloseReason | None] = mapped_column(choice(CloseReason, "close_reason"))
    """Empty of a case that was closed before there was a list of reasons."""
    closed_despite: Mapped[str | None]
    """Why it was closed although a support ran or a deadline was open."""


class CaseWorry(Record):
    """A worry that the household named."""

    __tablename__ = "case_worry"
    __table_args__ = (Index("uq_case_worry_case_id_worry", "case_id", "worry", unique=True),)

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"))
    worry: Mapped[Worry] = mapped_column(choice(Worry, "worry"))


class Contact(Record):
    """One contact moment, also when nobody was there."""

    __tablename__ = "contact"
    __table_args__ = (
        CheckConstraint("minutes IS NULL OR minutes >= 0", name="minutes_not_negative"),
        Index("ix_contact_case_id_happened_on", "case_id", "happened_on", "outcome"),
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"))
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    happened_on: Mapped[date] = mapped_column(index=True)
    channel: Mapped[Channel] = mapped_column(choice(Channel, "channel"))
    outcome: Mapped[Outcome] = mapped_column(choice(Outcome, "outcome"))
    minutes: Mapped[int | None]
    confidential: Mapped[bool] = mapped_column(Boolean, default=False)
    summary: Mapped[str]
