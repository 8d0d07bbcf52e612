"""Check-ins that plan themselves: the schedules a team has by name, and the series that a case is in."""

from datetime import date

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.case  # noqa: F401 (the tables that these refer to)
from ucase.domain.series import Anchor
from ucase.storage.models.base import Record, choice


class Schedule(Record):
    """A rule for check-ins with a name. The shipped ones are our own proposal (DOMAIN §2.5)."""

    __tablename__ = "schedule"

    name: Mapped[str]
    key: Mapped[str] = mapped_column(unique=True)
    rule: Mapped[str]
    """As :func:`ucase.domain.series.write_rule` writes it: ``every 2w``, ``at 2w,6w,3m``."""
    anchor: Mapped[Anchor] = mapped_column(choice(Anchor, "anchor"))
    lasts: Mapped[str | None]
    """Of a rule that repeats: for how long when nothing else is said, ``26w``."""
    shipped: Mapped[bool] = mapped_column(Boolean, default=False)


class Series(Record):
    """The check-ins that one rule makes in one episode.

    The same rule from the same anchor is one series; from another date, once it has run out, it is another
    stretch of work.
    """

    __tablename__ = "series"
    __table_args__ = (
        Index(
            "uq_series_episode_id_anchor_rule_anchor_on",
            "episode_id",
            "anchor",
            "rule",
            "anchor_on",
            unique=True,
        ),
        CheckConstraint("until_on IS NULL OR until_on >= anchor_on", name="until_after_anchor"),
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    episode_id: Mapped[int] = mapped_column(ForeignKey("episode.id"))
    schedule_id: Mapped[int | None] = mapped_column(ForeignKey("schedule.id"), index=True)
    rule: Mapped[str]
    anchor: Mapped[Anchor] = mapped_column(choice(Anchor, "anchor"))
    anchor_on: Mapped[date]
    """The day from which its steps count; it moves when the household settled on another day."""
    until_on: Mapped[date | None]
    any_day: Mapped[bool] = mapped_column(Boolean, default=False)
    """Whether a check-in may fall on a weekend or a public holiday."""
    purpose: Mapped[str | None]
    planned_on: Mapped[date]
