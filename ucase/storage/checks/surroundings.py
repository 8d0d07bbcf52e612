"""What the program runs in: terminal, encoding, locale, and the version of everything."""

from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from ucase.domain.checkup import Finding
from ucase.storage.checks.examined import Examined, ok, warn

PACKAGES = (
    "typer",
    "rich",
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "cryptography",
    "python-calamine",
    "psycopg",
    "keyring",
    "pyrage",
)
"""Whose versions matter; those of an extra are named when they are there."""
UTF8 = ("utf-8", "utf8", "utf_8", "cp65001")


def terminal(examined: Examined) -> Iterator[Finding]:
    """Whether a person is at a terminal, and how wide it is."""
    said = examined.screen
    if said["terminal"] == "no":
        yield ok("terminal", "pipe")
    elif int(said["columns"]) < 70:
        yield warn("terminal", "narrow", columns=said["columns"])
    else:
        yield ok("terminal", "wide", columns=said["columns"], kind=said["kind"])


def encoding(examined: Examined) -> Iterator[Finding]:
    """Whether every letter of every name can be shown."""
    name = examined.screen["encoding"]
    if name.lower() in UTF8:
        yield ok("encoding", "every_letter", name=name)
    else:
        yield warn("encoding", "some_letters", name=name)


def language(examined: Examined) -> Iterator[Finding]:
    """Which language is spoken, and what the system's locale says."""
    yield ok("locale", "language", language=examined.screen["language"], locale=examined.screen["locale"])


def versions(examined: Examined) -> Iterator[Finding]:
    """The version of everything, for whoever is asked for help."""
    found = [f"{name} {known}" for name in PACKAGES if (known := version_of(name))]
    yield ok("versions", "versions", program=examined.screen["program"], python=examined.screen["python"],
             sqlite=sqlite_of(examined), packages=", ".join(found))  # fmt: skip


def version_of(name: str) -> str | None:
    """The version of a package that is installed."""
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def sqlite_of(examined: Examined) -> str:
    """The version of the database inside the driver, or of the server."""
    if examined.place.dialect != "sqlite":
        return f"PostgreSQL {examined.connection.execute('SHOW server_version').fetchone()[0]}"
    from sqlcipher3 import dbapi2

    memory = dbapi2.connect(":memory:")
    try:
        (cipher,) = memory.execute("PRAGMA cipher_version").fetchone() or ("-",)
        return f"SQLite {dbapi2.sqlite_version}, SQLCipher {cipher}"
    finally:
        memory.close()
