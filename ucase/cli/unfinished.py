"""Texts and answers of an earlier run that were not saved: told at the next start, for they are readable.

They lie in a private folder until they are saved; one in which nobody wrote is removed.
"""

import time
from pathlib import Path
from typing import TYPE_CHECKING

from ucase.cli.config import drafts_folder
from ucase.locale import t

if TYPE_CHECKING:
    from ucase.cli.desk import Desk

IN_USE_SECONDS = 3600.0
"""Somebody may be writing in another window."""


def tell_unfinished(desk: "Desk") -> None:
    """On a terminal, name what waits and how to go on with it."""
    folder = drafts_folder()
    if not desk.asks or not folder.is_dir():
        return
    waiting = [one for one in sorted(folder.iterdir()) if one.is_file() and is_left(one)]
    for one in waiting:
        command = command_for(one)
        if command:
            desk.say("say.unfinished", command=command, path=one)
        else:
            desk.say("say.unfinished_text", path=one)


def is_left(draft: Path) -> bool:
    """Whether it waits for somebody. An empty one is cleared up here."""
    if time.time() - draft.stat().st_mtime < IN_USE_SECONDS:
        return False
    text = draft.read_text(encoding="utf-8", errors="replace")
    if [line for line in text.splitlines() if line.strip() and not is_hint(line)]:
        return True
    draft.unlink(missing_ok=True)
    return False


def is_hint(line: str) -> bool:
    """The line that explains, in whatever language it was written."""
    return line.startswith("# ") or line == t("say.editor_hint")


def command_for(draft: Path) -> str | None:
    """What to type to go on: a text opens again with the command that it was for, answers are a record."""
    from ucase.domain.references import CASE, write

    kind, _, which = draft.stem.partition("-")
    if kind == "contact" and which.isdigit():
        return f"ucase contact add {write(CASE, int(which))}"
    if kind == "case" and (number := which.partition("-")[0]).isdigit():
        return f"ucase case edit {write(CASE, int(number))}"
    if kind == "intake":
        return f"ucase intake --from {draft}"
    if kind == "survey":
        return f"ucase survey add --from {draft}"
    return None
