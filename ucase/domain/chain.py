"""The chain of the change log: each entry carries the digest of what it says and of the entry before it.

What was changed is hashed by itself, with a salt of its own, and the chain goes over those digests. So a
payload can be erased for privacy, together with its salt: the chain still verifies, and a short value that
is gone cannot be guessed from the digest that stays.
"""

import hashlib
import re
from typing import Final, NamedTuple

from ucase.domain.errors import Invalid

SALT: Final = 16
"""Bytes of salt for one payload."""
START: Final = "0" * 64
"""What stands for the entry before the first."""
BETWEEN: Final = "\x1f"


def payload_digest(salt: bytes, payload: str) -> bytes:
    """The digest of one payload."""
    return hashlib.sha256(salt + payload.encode("utf-8", "surrogatepass")).digest()


class Contents:
    """The digest of all changes of one entry, taken up one by one: an import has hundreds of thousands."""

    def __init__(self) -> None:
        self.taken = hashlib.sha256()
        self.count = 0

    def take(self, number: int, table: str, row: int, operation: str, payload: bytes) -> None:
        """Take up the next change; ``payload`` is the digest of its payload."""
        head = BETWEEN.join((str(number), table, str(row), operation)) + BETWEEN
        self.taken.update(head.encode() + payload)
        self.count += 1

    def digest(self) -> str:
        """The digest of what was taken up."""
        return self.taken.hexdigest()


class Entry(NamedTuple):
    """What an entry of the log says about itself, without its changes."""

    number: int
    at: str
    """The instant in UTC, as text."""
    who: str
    command: str
    kind: str
    reverts: int | None
    first: int
    """The number of its first change."""
    changes: int
    """How many changes it has."""


def entry_digest(entry: Entry, contents: str, previous: str) -> str:
    """The digest that an entry bears, and the next one after it."""
    said = (*(("" if one is None else str(one)) for one in entry), contents, previous)
    # The length before each text: no two entries can read the same.
    text = "".join(f"{len(one)}:{one}" for one in said)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class Head(NamedTuple):
    """The newest entry: what to write down elsewhere, so that a log that was cut short is known."""

    entry: int
    digest: str

    def __str__(self) -> str:
        return f"{self.entry}:{self.digest}"


def read_head(text: str) -> Head:
    """A head as it was written down. Raises ``Invalid("head")``."""
    number, _, digest = text.strip().lower().partition(":")
    if number.isascii() and number.isdigit() and len(number) < 12 and re.fullmatch(r"[0-9a-f]{64}", digest):
        return Head(int(number), digest)
    raise Invalid("head", field="since_head")


def view_digest(previous: str, *said: object) -> str:
    """The digest that a view bears: of what it says, and of the view before it."""
    text = "".join(f"{len(str(one))}:{one}" for one in (previous, *said))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
