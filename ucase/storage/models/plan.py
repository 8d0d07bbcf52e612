"""The plan of a case: goals, needs, and the support that answers them."""

from datetime import date

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.case
import ucase.storage.models.network  # noqa: F401 (the tables that these refer to)
from ucase.domain.plan import ProgrammeGoal, SupportStatus, Tier
from ucase.storage.models.base import Record, choice


class Goal(Record):
    """What a resident wants to reach, in the resident's own words. G-0001 is key 1."""

    __tablename__ = "goal"
    __table_args__ = ({"sqlite_autoincrement": True},)

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    programme_goal: Mapped[ProgrammeGoal] = mapped_column(choice(ProgrammeGoal, "programme_goal"))
    words: Mapped[str]
    set_on: Mapped[date]


class NeedKind(Record):
    """A kind of obstacle or stress factor. Shipped kinds have a word in each language; others a name."""

    __tablename__ = "need_kind"

    name: Mapped[str]
    key: Mapped[str] = mapped_column(unique=True)
    shipped: Mapped[bool] = mapped_column(Boolean, default=False)


class Need(Record):
    """An obstacle or a stress factor. Its key is its reference: N-0001 is key 1."""

    __tablename__ = "need"
    __table_args__ = (
        CheckConstraint("severity BETWEEN 1 AND 3", name="severity_1_to_3"),
        {"sqlite_autoincrement": True},
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    goal_id: Mapped[int | None] = mapped_column(ForeignKey("goal.id"), index=True)
    kind_id: Mapped[int] = mapped_column(ForeignKey("need_kind.id"), index=True)
    severity: Mapped[int]
    about: Mapped[str | None]
    raised_on: Mapped[date]
    resolved_on: Mapped[date | None]
    """Empty while it is open."""


class NeedTurn(Record):
    """A need was resolved or came back: when, and in which words. Nothing of it is overwritten."""

    __tablename__ = "need_turn"
    __table_args__ = (Index("ix_need_turn_back", "need_id", sqlite_where=text("resolved = 0")),)

    need_id: Mapped[int] = mapped_column(ForeignKey("need.id"), index=True)
    turned_on: Mapped[date]
    resolved: Mapped[bool] = mapped_column(Boolean)
    words: Mapped[str | None]


class Support(Record):
    """What is done about a need, on which tier of the ladder and by whom. S-0001 is key 1."""

    __tablename__ = "support"
    __table_args__ = (
        Index("ix_support_status", "status", "need_id"),
        {"sqlite_autoincrement": True},
    )

    need_id: Mapped[int] = mapped_column(ForeignKey("need.id"), index=True)
    tier: Mapped[Tier] = mapped_column(choice(Tier, "tier"))
    provider: Mapped[str]
    """Who gives it, in words."""
    member_id: Mapped[int | None] = mapped_column(ForeignKey("network_member.id"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    lower_tiers: Mapped[str | None]
    """What was tried on the lower tiers, or why they do not fit (Wmo 2015 art. 2.3.2 lid 4)."""
    status: Mapped[SupportStatus] = mapped_column(choice(SupportStatus, "status"))
    proposed_on: Mapped[date]
    agreed_on: Mapped[date | None]
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    """Also the day on which it was refused."""
    result: Mapped[str | None]
    """How it ended, or why it was refused."""
    solved: Mapped[bool | None] = mapped_column(Boolean)
    """Whether it solved the need; reports count on which tier needs were solved."""
