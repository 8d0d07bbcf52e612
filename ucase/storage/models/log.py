"""The change log and the list of who looked. Plain tables: they are written by the log itself, never mapped.

Nothing in them refers to the tables they tell about: a row that is gone stays in the log.
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from ucase.domain.log import EntryKind, Operation
from ucase.storage.models.base import Instant, Record, choice

change_set = Table(
    "change_set",
    Record.metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("who", Text, nullable=False),
    Column("command", Text, nullable=False),  # the words of it, never what was given to it
    Column("kind", choice(EntryKind, "kind"), nullable=False),
    Column("reverts", Integer, ForeignKey("change_set.id")),
    Column("first_change", Integer, nullable=False),
    Column("changes", Integer, nullable=False),
    Column("previous", Text, nullable=False),
    Column("digest", Text, nullable=False),
)
"""One command that wrote. ``digest`` covers it and its changes, ``previous`` is that of the one before."""

change = Table(
    "change",
    Record.metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    # Checked at the end: the changes are written as they come, their set when its digest is known.
    Column(
        "change_set_id",
        Integer,
        ForeignKey("change_set.id", deferrable=True, initially="DEFERRED"),
        nullable=False,
    ),
    Column("table_name", Text, nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("operation", choice(Operation, "operation"), nullable=False),
    Column("payload", Text),  # JSON, before and after; empty once erased
    Column("salt", LargeBinary),
    Column("digest", LargeBinary, nullable=False),
    Index("ix_change_table_name_row_id", "table_name", "row_id"),
)
"""What became of one row: the numbers run on without a gap, so that a change that is taken out is missed."""

access = Table(
    "access",
    Record.metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("who", Text, nullable=False),
    Column("case_id", Integer, nullable=False, index=True),
    Column("command", Text, nullable=False),
    Column("token", Text, nullable=False, unique=True),  # so that a view that had to wait is kept once
    Column("previous", Text, nullable=False),
    Column("digest", Text, nullable=False),
)
"""Who looked at which case, when, and with which command."""
