"""A backup for somebody else: locked with their age recipient, and opened with their identity.

What is locked is a ZIP of the case file under a key of its own and that key, so that nothing readable ever
touches the disk, and that whoever has only ``age`` and a program for SQLCipher can open it as well.
"""

import io
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from ucase.domain.backups import Backup, read_name
from ucase.domain.clock import Clock
from ucase.domain.errors import Invalid, NotFound, StorageProblem
from ucase.domain.key import Key
from ucase.storage.backup import name_it, verify
from ucase.storage.backup_folder import folder_beside
from ucase.storage.connect import driver_errors
from ucase.storage.copying import Tell, copy_file, draft_of, key_of, open_unwatched, silent
from ucase.storage.create import private_folder
from ucase.storage.door import stamped_version
from ucase.storage.failures import as_problem
from ucase.storage.key_slots import Slots, write_slots
from ucase.storage.local_key import keep_key, local_key
from ucase.storage.place import Place

AGE = b"age-encryption.org/v1"
KEY, READ_ME = "key.txt", "README.txt"
SAID = (
    "A backup of ucase. With ucase: ucase restore FILE.age --identity YOUR-IDENTITY\n"
    "Without: the .db is an SQLCipher 4 file; its raw key in hexadecimal is in key.txt.\n"
)


def age() -> Any:  # noqa: ANN401 (a module of an extra)
    """The library of the extra ``backup``. Raises :class:`StorageProblem` when it is not there."""
    try:
        import pyrage
    except ImportError:
        raise StorageProblem("no_age") from None
    return pyrage


def hand_over(place: Place, recipient: str, clock: Clock, folder: Path | None, tell: Tell = silent) -> Path:
    """Make a backup that only the recipient (``age1…``) opens; gives where it is.

    Raises :class:`Invalid` for what is no recipient, :class:`StorageProblem` as a backup does.
    """
    library = age()
    try:
        whom = library.x25519.Recipient.from_str(recipient.strip())
    except library.RecipientError:
        raise Invalid("no_recipient", field="to_recipient") from None
    if folder is None:
        folder = folder_beside(place.file)
        private_folder(folder)
    elif not folder.is_dir():
        raise StorageProblem("no_backup_folder", path=folder)
    old, new = key_of(place), Key.new()
    try:
        with draft_of(folder / f"{place.file.name}.handed") as draft:
            copy_file(place.file, old, draft, new, tell)
            copy = open_unwatched(draft, new)
            stamped = stamped_version(copy) or ""
            copy.close()
            verify(draft, new, stamped)
            backup = Backup(place.file.stem, clock.now().replace(microsecond=0), stamped)
            draft.write_bytes(library.encrypt(packed(draft, backup, new), [whom]))
            return name_it(draft, backup, end=".age")[0]
    except driver_errors() as error:
        raise as_problem(error) from None


def packed(draft: Path, backup: Backup, key: Key) -> bytes:
    """The ZIP of a copy and its key, in memory only."""
    content = io.BytesIO()
    with ZipFile(content, "w") as archive:
        archive.writestr(backup.name, draft.read_bytes())
        archive.writestr(KEY, key.hex() + "\n")
        archive.writestr(READ_ME, SAID)
    return content.getvalue()


def is_handed_over(path: Path) -> bool:
    """Whether a file was made for a recipient."""
    with path.open("rb") as content:
        return content.read(len(AGE)) == AGE


def receive(place: Place, path: Path, identity: Path) -> Path:
    """Open what was handed over, make this computer know its key, and lay it with the backups; gives where.

    Raises :class:`NotFound` when the identity cannot be read, :class:`StorageProblem` when it is not the one.
    """
    library = age()
    try:
        lines = identity.expanduser().read_text("utf-8").splitlines()
        secrets = [one.strip() for one in lines if one.strip().startswith("AGE-SECRET-KEY-")]
        identities = [library.x25519.Identity.from_str(one) for one in secrets]
    except (OSError, UnicodeDecodeError, library.IdentityError):
        raise NotFound("no_identity") from None
    if not identities:
        raise NotFound("no_identity")
    try:
        with ZipFile(io.BytesIO(library.decrypt(path.read_bytes(), identities))) as archive:
            name = next(one for one in archive.namelist() if read_name(one) is not None)
            content, key = archive.read(name), Key.from_hex(archive.read(KEY).decode("ascii"))
    except library.DecryptError:
        raise StorageProblem("another_identity") from None
    except (BadZipFile, KeyError, StopIteration, UnicodeDecodeError):
        raise StorageProblem("not_handed_over") from None
    backup = read_name(name)
    assert backup is not None
    folder = folder_beside(place.file)
    private_folder(folder)
    with draft_of(folder / f"{name}.received") as draft:
        draft.write_bytes(content)
        verify(draft, key, backup.schema)
        if local_key(key.id) is None:
            keep_key(key)
        received = name_it(draft, backup)[0]
    write_slots(received, Slots(key.id))
    return received
