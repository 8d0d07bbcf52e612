"""What was given out: every report that went to somebody outside."""

from datetime import date

from sqlalchemy import Index
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
