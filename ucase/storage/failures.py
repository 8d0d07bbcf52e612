"""What a driver's error means to the person at the keyboard. Its text is never shown: it may hold data."""

from ucase.domain.errors import StorageProblem

# Parts of SQLite's and PostgreSQL's messages, and the sentence they stand for.
SIGNS = (
    ("database is locked", "locked"),
    ("database table is locked", "locked"),
    ("lock timeout", "locked"),
    ("file is not a database", "not_readable"),
    ("malformed", "damaged"),
    ("disk image", "damaged"),
    ("database or disk is full", "full"),
    ("readonly database", "read_only"),
    ("unable to open database", "cannot_open"),
    ("disk i/o error", "io"),
    ("connection failed", "server_away"),
    ("connection refused", "server_away"),
    ("server closed the connection", "server_away"),
)


def as_problem(error: BaseException) -> StorageProblem:
    """Translate an error of a driver, or of SQLAlchemy around it."""
    if type(error).__name__ == "StaleDataError":
        return StorageProblem("changed_meanwhile")
    said = str(getattr(error, "orig", None) or error).lower()
    for sign, key in SIGNS:
        if sign in said:
            return StorageProblem(key)
    kind = type(getattr(error, "orig", None) or error).__name__
    return StorageProblem("storage", kind=kind)
