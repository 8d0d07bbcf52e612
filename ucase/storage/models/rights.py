"""What residents ask about their own data, and what was decided."""

from datetime import date

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.people  # noqa: F401 (the tables that these refer to)
from ucase.domain.rights import RequestKind
from ucase.storage.models.base import Record, choice


class RightsRequest(Record):
    """A resident asks about their own data; an answer is due within a month (DOMAIN §5.2)."""

    __tablename__ = "rights_request"
    __table_args__ = ({"sqlite_autoincrement": True},)

    resident_id: Mapped[int] = mapped_column(ForeignKey("resident.id"), index=True)
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    kind: Mapped[RequestKind] = mapped_column(choice(RequestKind, "kind"))
    words: Mapped[str | None]
    received_on: Mapped[date]
    due: Mapped[date]
    longer_because: Mapped[str | None]
    """Why it takes longer than a month, as the resident was told."""
    answered_on: Mapped[date | None]
    answer: Mapped[str | None]


class ReviewDecision(Record):
    """Somebody decided whether one thing in one resident's dossier is shown or blacked out."""

    __tablename__ = "review_decision"
    __table_args__ = (
        Index(
            "uq_review_decision_resident_id_table_name_row_id_field",
            "resident_id",
            "table_name",
            "row_id",
            "field",
            unique=True,
        ),
    )

    resident_id: Mapped[int] = mapped_column(ForeignKey("resident.id"))
    """Whose dossier it is."""
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    table_name: Mapped[str]
    row_id: Mapped[int]
    field: Mapped[str]
    blacked_out: Mapped[bool | None] = mapped_column(Boolean)
    """None where somebody looked and left it as the rule says."""
    because: Mapped[str]
    decided_on: Mapped[date]


class ResidentStatement(Record):
    """What a resident says about one thing in the record, kept beside it."""

    __tablename__ = "resident_statement"
    __table_args__ = (Index("ix_resident_statement_table_name_row_id", "table_name", "row_id"),)

    resident_id: Mapped[int] = mapped_column(ForeignKey("resident.id"), index=True)
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    table_name: Mapped[str]
    row_id: Mapped[int]
    field: Mapped[str]
    words: Mapped[str]
    said_on: Mapped[date]


class Objection(Record):
    """A resident objects to a use of their data (AVG art. 21)."""

    __tablename__ = "objection"

    resident_id: Mapped[int] = mapped_column(ForeignKey("resident.id"), index=True)
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    against: Mapped[str]
    because: Mapped[str | None]
    raised_on: Mapped[date]
    decided_on: Mapped[date | None]
    upheld: Mapped[bool | None] = mapped_column(Boolean)
    decision: Mapped[str | None]


class Restriction(Record):
    """A resident's record is read only with a reason, and stays out of lists and reports (AVG art. 18)."""

    __tablename__ = "restriction"
    __table_args__ = (
        Index("uq_restriction_open", "resident_id", unique=True, sqlite_where=text("lifted_on IS NULL")),
        CheckConstraint("lifted_on IS NULL OR lifted_on >= from_on", name="lifted_after_from"),
    )

    resident_id: Mapped[int] = mapped_column(ForeignKey("resident.id"), index=True)
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    from_on: Mapped[date]
    because: Mapped[str]
    lifted_on: Mapped[date | None]
    lifted_because: Mapped[str | None]
