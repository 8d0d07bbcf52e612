"""A part of what is measured: how it is called, its titles and its figures, as a table and for a program."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol


class Measured(Protocol):
    """One figure of any part."""

    @property
    def name(self) -> str:
        """What was measured."""

    @property
    def passed(self) -> bool:
        """Whether it is over its bound."""

    def _asdict(self) -> dict[str, Any]: ...


class Section(NamedTuple):
    """The figures of one part. ``rows`` are its cells as they are read, a name first and then figures."""

    key: str
    titles: Sequence[str]
    figures: Sequence[Measured]
    rows: Sequence[Sequence[str]]

    def as_markdown(self) -> list[str]:
        """A table in Markdown."""
        ruler = ["---", *("---:" for _ in self.titles[1:])]
        return [f"| {' | '.join(cells)} |" for cells in (self.titles, ruler, *self.rows)]

    def as_json(self) -> list[dict[str, Any]]:
        """The same for a program."""
        return [one._asdict() | {"passed": one.passed} for one in self.figures]


class Part(NamedTuple):
    """A part that can be asked for by a piece of one of its ``names``."""

    names: Sequence[str]
    measure: Callable[[], Section]


def times(bound: float | None) -> str:
    """A bound as it is read."""
    return f"≤ {bound:g}×" if bound is not None else ""
