"""Where the file lies: on this computer, or where something else writes in it or copies it."""

from collections.abc import Iterator
from pathlib import Path

from ucase.domain.checkup import Finding
from ucase.domain.shares import MARKS, synchronised_by
from ucase.storage.checks.examined import Examined, fail, ok, warn
from ucase.storage.shares import lies_on_share


def network(examined: Examined) -> Iterator[Finding]:
    """A network share has no memory that all who use the file share."""
    if examined.place.path is None:
        yield ok("network_folder", "server")
    elif lies_on_share(examined.place.path):
        yield fail("network_folder", "share")
    else:
        yield ok("network_folder", "local")


def synchronised(examined: Examined) -> Iterator[Finding]:
    """A service that copies files copies half of one that is being written, and to whom knows where."""
    if examined.place.path is None:
        return
    path = examined.place.path.absolute()
    marks = [one for folder in path.parents for one in marks_in(folder)]
    service = synchronised_by(path.parent, marks) or synchronised_by(path.resolve().parent)
    if service:
        yield warn("cloud_folder", "synchronised", service=service)
    else:
        yield ok("cloud_folder", "not_synchronised")


def marks_in(folder: Path) -> list[str]:
    """What a service left in a folder."""
    return [one for one in MARKS if (folder / one).exists()]
