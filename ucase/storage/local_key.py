"""The keys that this computer knows: in the keychain of the operating system, else a private file each.

The file is in the configuration folder, apart from the data: a copy of the data alone opens nothing.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from ucase.domain.errors import StorageProblem
from ucase.domain.key import Key
from ucase.storage.folders import keys_folder
from ucase.storage.key_slots import write_whole

SERVICE = "ucase"
FILE, KEYCHAIN, NEXT = ".key", ".keychain", ".next"


def local_key(key_id: str) -> Key | None:
    """The key of that id, if this computer has it. Raises :class:`StorageProblem` when it may not be used."""
    file = key_file(key_id)
    if file.exists():
        return read_key_file(file)
    if file.with_suffix(KEYCHAIN).exists():
        return from_keychain(key_id)
    return None


def key_file(key_id: str) -> Path:
    """Where the key of that id is, if it is in a file."""
    return keys_folder() / f"{key_id}{FILE}"


def knows_key(key_id: str) -> bool:
    """Whether this computer has the key of that id."""
    return any((keys_folder() / f"{key_id}{end}").exists() for end in (FILE, KEYCHAIN))


def other_local_keys(known: str | None) -> Iterator[Key]:
    """Every other key of this computer; what cannot be used is passed over."""
    if not keys_folder().is_dir():
        return
    for one in sorted(keys_folder().iterdir()):
        if one.stem != known and one.suffix in (FILE, KEYCHAIN):
            with suppress(StorageProblem):
                key = local_key(one.stem)
                if key is not None:
                    yield key


def read_key_file(file: Path) -> Key:
    """Read a key, of which nobody else may read the file.

    Raises :class:`StorageProblem` when it is not there, holds no key, or is open to others.
    """
    return Key.from_hex(read_secret(file))


def read_secret(file: Path) -> str:
    """The one line of a file that only its owner can read. Raises :class:`StorageProblem`."""
    try:
        with file.open("rb") as lines:
            found = os.fstat(lines.fileno())
            if os.name != "nt" and stat.S_ISREG(found.st_mode) and found.st_mode & 0o077:
                raise StorageProblem("secret_open_to_others", path=file)
            return lines.read(4096).decode("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise StorageProblem("no_secret", path=file) from None


def next_key_file(file: Path) -> Path:
    """Beside the file that ``UCASE_KEY_FILE`` names: a key that takes its place when the case file has it."""
    return file.with_name(file.name + NEXT)


def keep_key(key: Key) -> Path | None:
    """Make this computer know a key; gives the file, or None when the keychain has it.

    Raises :class:`StorageProblem` when it can be kept in neither.
    """
    from ucase.storage.create import private_folder

    folder = keys_folder()
    private_folder(folder)
    if into_keychain(key):
        write_whole(folder / f"{key.id}{KEYCHAIN}", "")
        return None
    file = key_file(key.id)
    write_whole(file, key.hex() + "\n")
    return file


def forget_key(key_id: str) -> None:
    """Make this computer not know a key any more."""
    file = key_file(key_id)
    file.unlink(missing_ok=True)
    marker = file.with_suffix(KEYCHAIN)
    if marker.exists():
        with suppress(Exception):  # it is gone already, or the keychain is
            import keyring

            keyring.delete_password(SERVICE, key_id)
        marker.unlink(missing_ok=True)


def into_keychain(key: Key) -> bool:
    """Put a key into the keychain and see that it comes back; False when there is none that works."""
    try:
        import keyring

        keyring.set_password(SERVICE, key.id, key.hex())
        return bool(keyring.get_password(SERVICE, key.id) == key.hex())
    except Exception:  # not installed, no keychain, locked, refused: the file is there for that
        return False


def from_keychain(key_id: str) -> Key:
    """Read a key that was put there. Raises :class:`StorageProblem` when the keychain does not give it."""
    try:
        import keyring

        found = keyring.get_password(SERVICE, key_id)
    except Exception:
        found = None
    if found is None:
        raise StorageProblem("keychain")
    return Key.from_hex(found)
