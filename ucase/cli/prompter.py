"""Asking at the terminal. Only a desk that ``asks`` makes one."""

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from ucase.domain.errors import Problem
from ucase.locale import t

Answer = TypeVar("Answer")


class Prompter:
    """Asks one thing at a time, and asks again with the reason when an answer cannot be."""

    def __init__(self, tell: Callable[[str], object]) -> None:
        with suppress(ImportError):
            import readline  # noqa: F401 (arrow keys in the answers)
        self.tell = tell

    def line(self, question: str) -> str:
        """One line, without the space around it. Ctrl-D ends the program like Ctrl-C does."""
        try:
            return input(f"{question} ").strip()
        except EOFError:
            raise KeyboardInterrupt from None

    def ask(self, question: str, read: Callable[[str], Answer], *, required: bool = False) -> str:
        """Ask until ``read`` accepts the answer, and give it as typed. Enter skips what may be skipped."""
        from ucase.cli.desk import describe
        from ucase.cli.talk import broken_between_words

        while True:
            said = self.line(question)
            if not said and not required:
                return ""
            try:
                read(said)
            except Problem as problem:
                self.tell(broken_between_words(describe(problem, name_field=False)) + "\n")
                continue
            return said

    def secret(self, question: str) -> str:
        """One line that does not appear on the screen."""
        from getpass import getpass

        try:
            return getpass(f"{question} ").strip()
        except EOFError:
            raise KeyboardInterrupt from None

    def lines(self) -> str:
        """Several lines, up to an empty one."""
        said = [self.line(">")]
        while said[-1]:
            said.append(self.line(">"))
        return "\n".join(said)

    def refuse(self, problem: Problem) -> None:
        """Say why an answer cannot be."""
        from ucase.cli.desk import describe

        self.tell(describe(problem, name_field=False) + "\n")

    def explain(self, text: str) -> None:
        """What can be answered, in full."""
        from ucase.cli.talk import broken_between_words

        self.tell(broken_between_words(text) + "\n")

    def confirm(self, question: str) -> bool:
        """Yes or no; Enter means no."""
        while True:
            said = self.line(f"{question} {t('ask.yes_or_no')}").lower()
            if said in ("", "n", "nee", "no"):
                return False
            if said in ("j", "ja", "y", "yes"):
                return True

    def agree(self, question: str) -> bool:
        """Whether the whole word is typed, for what a slip of the fingers must not start."""
        return self.line(question).lower() == t("ask.yes_in_full")
