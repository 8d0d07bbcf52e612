"""How far a long piece of work is: a bar on a terminal, nothing anywhere else."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ucase.cli.desk import Desk


@contextmanager
def progress(desk: "Desk", words: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
    """Hands out a function that is told how much has been done so far, in the unit of ``total``.

    Without a total the bar only says that something happens. It is drawn on stderr and wiped at the end.
    """
    if not desk.streams.stderr.isatty():
        yield lambda _done: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

    console = Console(file=desk.streams.stderr, markup=False, emoji=False, highlight=False)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(words, total=total)
        yield lambda done: bar.update(task, completed=done)


class Phases:
    """A bar for work in several parts, of which only the doer knows when the next begins."""

    def __init__(self, desk: "Desk") -> None:
        self.desk = desk
        self.words = ""
        self.bar: Callable[[int], None] | None = None
        self.context: AbstractContextManager[Callable[[int], None]] | None = None

    def tell(self, words: str, done: int, total: int) -> None:
        """So much of the part that is called so is done."""
        if words != self.words:
            self.close()
            self.words = words
            self.context = progress(self.desk, words, total)
            self.bar = self.context.__enter__()
        if self.bar is not None:
            self.bar(done)

    def close(self) -> None:
        """Wipe the bar."""
        if self.context is not None:
            self.context.__exit__(None, None, None)
        self.context, self.bar, self.words = None, None, ""
