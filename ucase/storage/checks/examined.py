"""What the checks look at."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ucase.domain.checkup import Finding, Status
from ucase.domain.clock import Clock
from ucase.storage.connect import connect
from ucase.storage.place import Place


@dataclass
class Examined:
    """A place, the folders around it, and what is known of the terminal (``screen``)."""

    place: Place
    config: Path
    drafts: Path
    backups: Path
    clock: Clock
    screen: Mapping[str, str]

    @cached_property
    def connection(self) -> Any:  # noqa: ANN401 (two drivers, one DB-API)
        """The file or database, opened as it is: nothing is brought up to date."""
        return connect(self.place)

    def close(self) -> None:
        """Let go of the file."""
        if "connection" in vars(self):
            self.connection.close()


Check = Callable[[Examined], Iterable[Finding]]


def ok(name: str, key: str, /, **values: object) -> Finding:
    """It is in order."""
    return Finding(name, Status.OK, key, values)


def warn(name: str, key: str, mend: Callable[[], object] | None = None, /, **values: object) -> Finding:
    """It wants looking at."""
    return Finding(name, Status.WARN, key, values, mend)


def fail(name: str, key: str, mend: Callable[[], object] | None = None, /, **values: object) -> Finding:
    """It must be mended before going on."""
    return Finding(name, Status.FAIL, key, values, mend)


def shown(path: Path) -> str:
    """A path without the name of its user, for a report that may be sent to somebody."""
    text, home = str(path), os.path.expanduser("~")  # noqa: PTH111
    return "~" + text[len(home) :] if home != os.sep and text.startswith(home + os.sep) else text
