"""All checks in the order in which they are told, and the running of them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from ucase.domain.checkup import Finding
from ucase.domain.errors import Problem
from ucase.storage.checks import contents, keeping, permissions, surroundings, trust, whereabouts
from ucase.storage.checks.examined import Check, Examined, fail, shown
from ucase.storage.connect import driver_errors

CHECKS: tuple[Check, ...] = (
    contents.file_there,
    contents.schema_version,
    contents.integrity,
    contents.references,
    contents.search,
    contents.summaries,
    trust.change_log,
    trust.encryption,
    trust.recovery_code,
    permissions.permissions,
    whereabouts.network,
    whereabouts.synchronised,
    keeping.backup_age,
    keeping.backup_disk,
    keeping.leftovers,
    keeping.drafts,
    keeping.clock_back,
    surroundings.terminal,
    surroundings.encoding,
    surroundings.language,
    surroundings.versions,
)
READS_THE_FILE = {
    contents.schema_version, contents.integrity, contents.references, contents.search, contents.summaries,
    keeping.clock_back, trust.change_log,
}  # fmt: skip
"""Checks that say nothing when there is no file to read."""


def examine(examined: Examined, checks: Iterable[Check] = CHECKS) -> list[Finding]:
    """Run every check. One that cannot be finished is a finding itself: a doctor does not fall ill."""
    found = [finding for check in checks for finding in run(check, examined)]
    examined.close()
    return found


def run(check: Check, examined: Examined) -> Iterator[Finding]:
    """Run one check."""
    name = check.__name__
    if check in READS_THE_FILE and examined.place.path is not None and not examined.place.path.exists():
        return
    try:
        yield from check(examined)
    except Problem as problem:
        values = {key: shown(Path(str(one))) if key == "path" else one for key, one in problem.values.items()}
        yield fail(name, "problem", problem=problem.key, **values)
    except driver_errors():
        yield fail(name, "unreadable")
    except OSError as error:
        yield fail(name, "no_access", kind=type(error).__name__)
    except (ValueError, TypeError, KeyError):  # a value that cannot be: the file is not as it was written
        yield fail(name, "unreadable")
