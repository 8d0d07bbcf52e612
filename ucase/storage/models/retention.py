"""How long records are kept, and the proof that some were destroyed."""

from datetime import date

from sqlalchemy import Boolean, CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.people  # noqa: F401 (the tables that these refer to)
from ucase.domain.retention import Destroyed, RetentionAnchor, WorkKind
from ucase.storage.models.base import Record, choice


class RetentionPolicy(Record):
    """A term for one kind of work. What ships names its source; which one is in force a team decides."""

    __tablename__ = "retention_policy"

    name: Mapped[str]
    key: Mapped[str] = mapped_column(unique=True)
    work_kind: Mapped[WorkKind] = mapped_column(choice(WorkKind, "work_kind"))
    term: Mapped[str]
    """``15y``, ``24m``, ``6w``."""
    anchor: Mapped[RetentionAnchor] = mapped_column(choice(RetentionAnchor, "anchor"))
    source: Mapped[str]
    in_force: Mapped[bool] = mapped_column(Boolean, default=False)
    shipped: Mapped[bool] = mapped_column(Boolean, default=False)


class DestructionProof(Record):
    """Records were destroyed: when, by whom, how many, under which policy; nothing about whom they told."""

    __tablename__ = "destruction_proof"
    __table_args__ = (
        CheckConstraint("cases >= 0 AND residents >= 0 AND records >= 0", name="counts_not_negative"),
        {"sqlite_autoincrement": True},
    )

    destroyed_on: Mapped[date]
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    by_name: Mapped[str]
    """The colleague who destroyed them, as was signed."""
    why: Mapped[Destroyed] = mapped_column(choice(Destroyed, "why"))
    policy: Mapped[str | None]
    """Name, term, anchor and source of the policy, in words, as it was then."""
    cases: Mapped[int]
    residents: Mapped[int]
    records: Mapped[int]
    """How many rows went or were emptied."""
    log_entries: Mapped[int]
    """How many entries of the change log were emptied."""
    backups_gone_on: Mapped[date | None]
    """The day on which the last backup that still has them will have gone."""
    digest: Mapped[str]
