"""What was written and not yet saved: texts for the editor, and answers that could not be kept."""

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from ucase.cli.config import drafts_folder, drafts_of
from ucase.domain import references
from ucase.locale import LANGUAGES
from ucase.storage.place import Place


class Left(NamedTuple):
    """A draft that waits: where it is, of which case if it is of one, and what to type to go on."""

    path: str
    case: str | None
    command: str


def drafts_left(place: Place) -> list[Left]:
    """The drafts of this user for one file of cases."""
    return [left(path) for path in sorted(drafts_of(place).glob("*.txt")) if has_text(path)]


def of_earlier_versions() -> list[Left]:
    """Those that were written when drafts of all files lay together."""
    return [left(path) for path in sorted(drafts_folder().glob("*.txt")) if has_text(path)]


def has_text(path: Path) -> bool:
    """Whether somebody wrote anything: the lines that explain are no text. What cannot be read may be one."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return any(line.strip() and not is_hint(line) for line in text.splitlines())


def is_hint(line: str) -> bool:
    """A line by which the program explains itself, in whatever language; a line of somebody's own is none."""
    return line in hints()


@cache
def hints() -> frozenset[str]:
    """The lines that are put into a file for the editor."""
    languages = (import_module(f"ucase.locale.{one}.talk").TEXTS for one in LANGUAGES)
    return frozenset(
        text for texts in languages for key, text in texts.items() if key.startswith("say.editor_")
    )


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
