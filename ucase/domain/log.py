"""The words of the change log: what an entry is, and what a change does to a row."""

from enum import StrEnum


class EntryKind(StrEnum):
    """Why there is an entry in the log."""

    WORK = "work"
    """A command changed something."""
    UNDO = "undo"
    """An entry was taken back."""
    REDO = "redo"
    """What was taken back was done again."""
    STOCK = "stock"
    """What the program itself brought or found: reference data, or rows of before the log."""
    ERASURE = "erasure"
    """Payloads were erased for privacy."""


class Operation(StrEnum):
    """What happened to a row."""

    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"
    FOUND = "found"
    """The row was there when the log began, or was made by a migration; all of it is written down."""
    ERASE = "erase"
    """The payload of an earlier change was erased; the row number is that of the change."""
