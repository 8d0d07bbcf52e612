"""How far a long piece of work is: a bar on a terminal, nothing anywhere else."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
