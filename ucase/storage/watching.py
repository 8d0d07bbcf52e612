"""Who hears how far a migration at the door is: the desk on a terminal, and nobody elsewhere."""

from pathlib import Path
from typing import NamedTuple, Protocol


class Upgraded(NamedTuple):
    """A file that was brought along. ``rows`` were in it before, and are in it now."""

    before: str
    after: str
    rows: int
    backup: Path | None


class Watch(Protocol):
    """Is told while it goes on (``backup``, ``migrate``, ``check``), when it is done, and that it is over."""

    def progress(self, phase: str, done: int, total: int) -> None:
        """So much of this phase is done."""

    def finished(self, upgraded: Upgraded) -> None:
        """All of it is done and will last."""

    def close(self) -> None:
        """It is over, well or not."""


class Silent:
    """Hears it and says nothing."""

    def progress(self, phase: str, done: int, total: int) -> None:
        """Nothing."""

    def finished(self, upgraded: Upgraded) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""


SILENT: Watch = Silent()
