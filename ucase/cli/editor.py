"""Long text in the user's own editor. The draft is private, and stays until the text has been saved."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

from ucase.cli.config import drafts_of
from ucase.cli.drafts import has_text, is_hint
from ucase.domain.errors import StorageProblem, UsageProblem
from ucase.locale import t
from ucase.storage.place import Place

VI = ("vi", "vim", "nvim", "view", "vim.basic", "vim.tiny")
"""Names of the editor whose way out nobody guesses."""


class Draft:
    """A text that is being written, kept as a file of its own (0600 in a 0700 folder)."""

    def __init__(self, place: Place, name: str, *, begin: str = "", hint: str | None = None) -> None:
        self.path = drafts_of(place) / f"{name}.txt"
        self.begin = begin
        """What stands in it when it is opened for the first time."""
        self.hint = hint or t("say.editor_hint")

    def exists(self) -> bool:
        """Whether a text was left here before; one in which nobody wrote is none."""
        return has_text(self.path)

    def write(self) -> str:
        """Open the editor on the draft and give what was written, without the line that explains.

        Raises :class:`UsageProblem` when there is no editor, :class:`StorageProblem` when the draft
        cannot be kept.
        """
        from ucase.storage.create import private_file, private_folder

        private_folder(self.path.parent)
        if not self.exists():
            self.discard()
            private_file(self.path)
            self.path.write_text(f"{self.begin}\n{self.hint}\n{how_to_leave()}\n", encoding="utf-8")
        try:
            subprocess.run([*editor_command(), str(self.path)], check=True)
        except (OSError, ValueError, subprocess.CalledProcessError):
            raise UsageProblem("editor_failed", path=self.path) from None
        return self.text()

    def text(self) -> str:
        """What was written so far. Raises :class:`StorageProblem` when it cannot be read."""
        try:
            text = self.path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            raise StorageProblem("draft", path=self.path) from None
        return "\n".join(line for line in text.splitlines() if not is_hint(line)).strip()

    def keep(self, text: str) -> None:
        """Put a text here that could not be saved elsewhere; an earlier one of the same name is replaced."""
        from ucase.storage.create import private_file, private_folder

        private_folder(self.path.parent)
        self.discard()
        private_file(self.path)
        self.path.write_text(text, encoding="utf-8")

    def adopt(self, earlier: Path) -> None:
        """Go on with a text that lies elsewhere."""
        from ucase.storage.create import private_folder

        private_folder(self.path.parent)
        self.discard()
        earlier.rename(self.path)
        self.path.chmod(0o600)

    def discard(self) -> None:
        """The text has been saved, or there was none: it goes, with what editors leave beside it."""
        name = self.path.name
        for one in (
            name,
            f"{name}~",
            f"#{name}#",
            f".{name}.swp",
            f".{name}.un~",
            f"{name}.save",
            f"{name}.bak",
        ):
            self.path.with_name(one).unlink(missing_ok=True)


def editor_command() -> list[str]:
    """``UCASE_EDITOR``, ``VISUAL``, ``EDITOR``, else what the platform has.

    Raises ``ValueError`` for a line that no shell would take.
    """
    said = chosen_editor()
    if said:
        return shlex.split(said, posix=os.name != "nt")
    return ["notepad"] if sys.platform == "win32" else [first_of("nano", "vi")]


def chosen_editor() -> str | None:
    """The editor that somebody chose on this computer."""
    return next(filter(None, map(os.environ.get, ("UCASE_EDITOR", "VISUAL", "EDITOR"))), None)


def has_easy_editor() -> bool:
    """Whether it was chosen or says itself how it works; ``vi`` lets nobody out who does not know it."""
    return bool(chosen_editor()) or sys.platform == "win32" or first_of("nano", "vi") == "nano"


def how_to_leave() -> str:
    """The line in the file that says how to save and get out of the editor it is opened in."""
    try:
        name = Path(editor_command()[0]).name.lower()
    except (ValueError, IndexError):
        name = ""
    return t(f"say.editor_leave.{'vi' if name in VI else 'nano' if name == 'nano' else 'other'}")


def first_of(*names: str) -> str:
    """The first of these programs that is on the path; the last one when none is."""
    folders = os.environ.get("PATH", "").split(os.pathsep)
    return next((name for name in names if any((Path(f) / name).exists() for f in folders)), names[-1])
