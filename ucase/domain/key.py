"""The key of a case file: 32 random bytes, which never show themselves by accident."""

import os
from typing import Self

from ucase.domain.errors import StorageProblem

BYTES = 32


class Key(bytes):
    """A key. In a traceback, a log or a format string it says only that it is one."""

    @classmethod
    def new(cls) -> Self:
        """A key that nobody has had."""
        return cls(os.urandom(BYTES))

    @classmethod
    def from_hex(cls, text: str) -> Self:
        """Read 64 hexadecimal digits. Raises :class:`StorageProblem`, without the digits."""
        try:
            key = cls.fromhex(text.strip())
        except ValueError:
            raise StorageProblem("no_key_in_file") from None
        if len(key) != BYTES:
            raise StorageProblem("no_key_in_file")
        return key

    @property
    def id(self) -> str:
        """By which a key is known without being told: from this nobody gets back to the key."""
        from hashlib import blake2b

        return blake2b(self, digest_size=8, person=b"ucase key id").hexdigest()

    def __repr__(self) -> str:
        return "Key(hidden)"

    __str__ = __repr__

    def __format__(self, form: str) -> str:
        return repr(self)
