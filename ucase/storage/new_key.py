"""The key of a file that is about to be made: kept before the file is there, so that no file is without."""

import os
from pathlib import Path
from typing import NamedTuple, Self

from ucase.domain.errors import StorageProblem
from ucase.domain.key import Key
from ucase.storage.key_slots import write_whole
from ucase.storage.local_key import NEXT, forget_key, keep_key, knows_key, next_key_file, read_key_file


class NewKey(NamedTuple):
    """A key and where it was put; ``file`` is one that ``UCASE_KEY_FILE`` named."""

    key: Key
    file: Path | None
    was_there: bool

    @classmethod
    def kept(cls) -> Self:
        """A new key that this computer knows.

        ``UCASE_KEY_FILE`` takes it instead, or gives it when there is one in it already. Raises
        :class:`StorageProblem` when it cannot be kept.
        """
        given = os.environ.get("UCASE_KEY_FILE")
        if given and Path(given).expanduser().exists():
            file = Path(given).expanduser()
            return cls(read_key_file(file), file, was_there=True)
        key = Key.new()
        if given:
            file = Path(given).expanduser()
            write_whole(file, key.hex() + "\n")
            return cls(key, file, was_there=False)
        keep_key(key)
        return cls(key, None, was_there=False)

    @classmethod
    def replacing(cls, old: Key, *, locked: bool) -> Self:
        """A new key for a file that has one; where ``UCASE_KEY_FILE`` is used it waits beside that.

        A computer that did not know the old key, for a passphrase opens the file, is not told the new one
        either when that is ``locked`` with the passphrase.
        """
        key = Key.new()
        given = os.environ.get("UCASE_KEY_FILE")
        if not given:
            if knows_key(old.id) or not locked:
                keep_key(key)
            return cls(key, None, was_there=False)
        file = next_key_file(Path(given).expanduser())
        if file.exists() and old == read_key_file(file):  # an earlier change was interrupted here
            file.replace(Path(given).expanduser())
        if old != read_key_file(Path(given).expanduser()):
            raise StorageProblem("wrong_key", path=given)
        write_whole(file, key.hex() + "\n")
        return cls(key, file, was_there=False)

    def take_over(self) -> None:
        """The file has this key now: what waited beside the key file takes its place."""
        if self.file is None:
            return
        file = self.file.with_name(self.file.name.removesuffix(NEXT))
        old = read_key_file(file)
        write_whole(file.with_name(f"{file.name}.{old.id}"), old.hex() + "\n")
        self.file.replace(file)

    def forget(self) -> None:
        """The file did not come: a key that was made for it alone goes as well."""
        if self.file is None:
            forget_key(self.key.id)
        elif not self.was_there:
            self.file.unlink(missing_ok=True)
