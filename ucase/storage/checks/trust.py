"""Whether who finds the file can read it, and whether its owner still can when this computer is gone."""

from collections.abc import Iterator

from ucase.domain.checkup import Finding
from ucase.storage.checks.examined import Examined, fail, ok, warn
from ucase.storage.door import HEAD, stamped_version
from ucase.storage.keys import is_encrypted, slots_of


def encryption(examined: Examined) -> Iterator[Finding]:
    """Whether the file opens with a key only."""
    path = examined.place.path
    if path is None or not path.exists():
        return
    yield ok("encryption", "encrypted") if is_encrypted(path) else warn("encryption", "not_encrypted")


def change_log(examined: Examined) -> Iterator[Finding]:
    """Whether the log of changes hangs together, and every row is as its last change left it."""
    from ucase.storage.log.check import verify

    if stamped_version(examined.connection) != HEAD:
        return
    verdict = verify(examined.connection)
    bad = verdict.first_bad
    if bad is None:
        yield ok("change_log", "chain_whole", entries=verdict.entries)
    else:
        yield fail("change_log", "chain_broken", entry=bad.entry or "-", table=bad.table or "-")


def recovery_code(examined: Examined) -> Iterator[Finding]:
    """Whether somebody ever saw the code that opens the file when every other way is lost."""
    path = examined.place.path
    if path is None or not path.exists() or not is_encrypted(path):
        return
    slots = slots_of(path)
    if slots is not None and slots.shown:
        yield ok("recovery_code", "code_shown", day=slots.shown)
    else:
        yield warn("recovery_code", "code_never_shown")
