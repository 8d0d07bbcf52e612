"""What is noted between check-ins, and which relapse signals somebody has looked at."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.case  # noqa: F401 (the tables that these refer to)
from ucase.domain.relapse import RelapseKind
from ucase.storage.models.base import Record, choice


class RelapseSignal(Record):
    """Something that was noted: new arrears, nuisance, a crisis, or the resident says so."""

    __tablename__ = "relapse_signal"
    __table_args__ = (Index("ix_relapse_signal_case_id", "case_id", "noted_on"),)

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"))
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    kind: Mapped[RelapseKind] = mapped_column(choice(RelapseKind, "kind"))
    noted_on: Mapped[date]
    words: Mapped[str | None]


class PulseHandling(Record):
    """Somebody looked at the signals of a case and says what was done."""

    __tablename__ = "pulse_handling"

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    handled_on: Mapped[date]
    because: Mapped[str]


class HandledSignal(Record):
    """One signal that a handling silences: exactly this rule about exactly this fact, and no later one."""

    __tablename__ = "handled_signal"
    __table_args__ = (
        Index("uq_handled_signal_handling_id_rule_fact", "handling_id", "rule", "fact", unique=True),
    )

    handling_id: Mapped[int] = mapped_column(ForeignKey("pulse_handling.id"))
    rule: Mapped[str]
    fact: Mapped[str]
    """What the rule saw, as a key that another fact never has: ``follow_up:311``, ``score:12:finances``."""
