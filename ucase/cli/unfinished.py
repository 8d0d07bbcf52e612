"""Texts and answers of an earlier run that were not saved: told at the next start, for they are readable.

They lie in a private folder until they are saved; one in which nobody wrote is removed.
"""

import time
from pathlib import Path
from typing import TYPE_CHECKING

from ucase.cli.config import drafts_folder, drafts_of
from ucase.cli.drafts import has_text

if TYPE_CHECKING:
    from ucase.cli.desk import Desk
    from ucase.cli.editor import Draft

IN_USE_SECONDS = 3600.0
"""Somebody may be writing in another window."""


def tell_unfinished(desk: "Desk") -> None:
    """On a terminal, name what waits for this file and how to go on with it.

    Of what lies there from earlier versions only the place is told: it may be of another file.
    """
    if not desk.asks:
        return
    for one in waiting_in(drafts_of(desk.place)):
        command = command_for(one)
        if command:
            desk.say("say.unfinished", command=command, path=one)
        else:
            desk.say("say.unfinished_text", path=one)
    for one in waiting_in(drafts_folder()):
        desk.say("say.unfinished_earlier", path=one)


def waiting_in(folder: Path) -> list[Path]:
    """The drafts in a folder that wait for somebody."""
    if not folder.is_dir():
        return []
    return [one for one in sorted(folder.iterdir()) if one.is_file() and is_left(one)]


def is_left(draft: Path) -> bool:
    """Whether it waits for somebody. An empty one is cleared up here."""
    if time.time() - draft.stat().st_mtime < IN_USE_SECONDS:
        return False
    if has_text(draft):
        return True
    draft.unlink(missing_ok=True)
    return False


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


def adopt_earlier(desk: "Desk", draft: "Draft", pattern: str | None = None) -> None:
    """A text of the same name from an earlier version may be of another file of cases: ask before it is used.

    ``pattern`` finds it when its name tells more than this one's.
    """
    from ucase.cli.prompter import Prompter
    from ucase.locale import t

    if draft.exists():
        return
    for earlier in sorted(drafts_folder().glob(pattern or draft.path.name)):
        if has_text(earlier) and Prompter(desk.streams.stderr.write).confirm(
            t("ask.earlier_draft", path=earlier, place=desk.place)
        ):
            draft.adopt(earlier)
            return
