"""What was written and not yet saved: texts for the editor, and answers that could not be kept."""

from pathlib import Path
from typing import NamedTuple

from ucase.cli.config import drafts_folder
from ucase.domain import references


class Left(NamedTuple):
    """A draft that waits: where it is, of which case if it is of one, and what to type to go on."""

    path: str
    case: str | None
    command: str


def drafts_left() -> list[Left]:
    """The drafts of this user, whichever file they were written for."""
    return [left(path) for path in sorted(drafts_folder().glob("*.txt"))]


def left(path: Path) -> Left:
    """One draft; its name tells by which command it was begun."""
    word, _, rest = path.stem.partition("-")
    kind, _, number = rest.rpartition("-")
    if word == "contact" and rest.isdigit():
        case = references.write(references.CASE, int(rest))
        return Left(str(path), case, f"ucase contact add {case}")
    if word == "case" and kind.isdigit():
        case = references.write(references.CASE, int(kind))
        return Left(str(path), case, f"ucase case edit {case}")
    if word == "signal":
        place = references.write(references.PROJECT, int(number)) if kind == "project" else "…"
        return Left(str(path), None, f"ucase signal add {place} --from …")
    import shlex

    verb = "survey add" if word == "survey" else word
    return Left(str(path), None, f"ucase {verb} --from {shlex.quote(str(path))}")
