"""Answers given at the kitchen table are not lost with a full disk or a lock: they become a record."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ucase.cli.config import drafts_folder

if TYPE_CHECKING:
    from ucase.cli.desk import Desk


def keep(desk: "Desk", word: str, answers: Mapping[str, object]) -> Path:
    """Put the answers in a file of their own that ``--from`` takes; gives where."""
    import json

    from ucase.cli.editor import Draft

    draft = Draft(desk.place, f"{word}-{desk.clock.now():%Y%m%dT%H%M%S%f}")
    draft.keep(json.dumps(answers, ensure_ascii=False, indent=2))
    return draft.path


def taken_in(source: object) -> None:
    """The answers have been saved: what ``--from`` named is not needed any more if it was kept here."""
    if source is not None and drafts_folder() in Path(str(source)).parents:
        Path(str(source)).unlink(missing_ok=True)
