"""What was given out: every report that went to somebody outside, and every export."""

from datetime import date

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text
from sqlalchemy.orm import Mapped, mapped_column

from ucase.domain.report import Audience
from ucase.storage.models.base import Record, choice


class ReportLog(Record):
    """One report that was given out, with the counts in it: a new one is compared with them.

    It holds no name and nothing that anybody typed but the names of wijken and projects.
    """

    __tablename__ = "report_log"
    __table_args__ = (Index("ix_report_log_report", "report"), {"sqlite_autoincrement": True})

    given_on: Mapped[date]
    audience: Mapped[Audience] = mapped_column(choice(Audience, "audience"))
    report: Mapped[str]
    """Which report: ``wijk``, ``survey``."""
    scope: Mapped[str]
    """What it was narrowed to, in words for programs: ``project=P-0001``."""
    since: Mapped[date | None]
    until: Mapped[date]
    stamp: Mapped[str]
    """The digest of its figures."""
    shown: Mapped[int]
    """How many figures were numbers."""
    hidden: Mapped[int]
    figures: Mapped[str]
    """The counts, true and as they were shown (:func:`ucase.domain.given_out.written`)."""


class ExportLog(Record):
    """One export: what left the file, by whose hand, and whether people could be known from it."""

    __tablename__ = "export_log"
    __table_args__ = ({"sqlite_autoincrement": True},)

    made_on: Mapped[date]
    made_by: Mapped[str]
    what: Mapped[str]
    """Which tables: ``cases``, ``all``."""
    form: Mapped[str]
    identifiable: Mapped[bool] = mapped_column(Boolean)
    records: Mapped[int]
    """How many rows."""


pseudonym_key = Table(
    "pseudonym_key",
    Record.metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False),
)
"""The secret of the pseudonyms, in hexadecimal: one row, made with the file and never changed.

It is kept with the cases, which it protects nobody from, so that a team and a restored backup give the same
pseudonyms; and it is in no log and no export.
"""
