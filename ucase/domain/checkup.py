"""What a check of the file and its surroundings says, and how bad it is."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple


class Status(StrEnum):
    """How a check came out: in order, something to look at, something to mend before going on."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


class Finding(NamedTuple):
    """What one check found. ``key`` names the sentence, ``values`` fill it and hold no personal data.

    ``mend`` puts it right where that is safe: nothing is lost by it and nothing that a person chose changes.
    """

    name: str
    status: Status
    key: str
    values: Mapping[str, object] = {}
    mend: Callable[[], object] | None = None


WORST = {Status.OK: 0, Status.WARN: 10, Status.FAIL: 5}
"""The exit code by the worst that was found: 5 is trouble with what is kept, 10 asks for attention."""


def exit_code(findings: Iterable[Finding]) -> int:
    """The exit code for all findings together."""
    statuses = {one.status for one in findings}
    worst = next((one for one in (Status.FAIL, Status.WARN) if one in statuses), Status.OK)
    return WORST[worst]
