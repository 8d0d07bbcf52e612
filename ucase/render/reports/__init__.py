"""How reports look, in every form. Whatever a form shows comes from one published report."""

from collections.abc import Callable, Mapping
from datetime import date
from importlib import import_module
from typing import NamedTuple

from ucase.domain.report import Cell, Published, Shown, ShownRow
from ucase.locale import t
from ucase.render.words import screen_cell


class Words(NamedTuple):
    """The words around the figures of one report."""

    title: str
    labels: Callable[[ShownRow], tuple[str, ...]]
    """What a row is called, as a person reads it: a text for each of ``label_titles``."""
    label_titles: tuple[str, ...]
    notes: tuple[str, ...]
    empty: str = ""
    """What is said when there is no row."""
    narrow: Mapping[str, str] = {}
    """Shorter titles for a terminal, for the figures that need one."""
    spare: Mapping[str, int] = {}
    """Which figures give way first on a narrow terminal."""
    parts: Mapping[str, str] = {}
    """The titles of the parts, of a report that has some."""
    lead: tuple[Cell, ...] | None = None
    """Of a report in which no one row stands for all: with which figure its letter begins, and of which it
    says what happened."""
    clear: tuple[str, ...] = ()
    """The parts of which a row says enough without the title above it."""
    of_all: str = ""
    """What all of a report is about."""
    opens: tuple[str, ...] = ()
    """Of a report that is about what happened: the figure of its total with which its letter begins, and
    those of which it then tells."""
    name_at: int | None = None
    """Which of the labels is the name of a row, where the others only say something of it."""

    def label(self, row: ShownRow) -> str:
        """What a row is called, in one text: its name, or else the last of its labels, which says most."""
        return self.labels(row)[-1 if self.name_at is None else self.name_at]

    def in_a_sentence(self, row: ShownRow) -> str:
        """What a row of such a report is called where no title stands above it."""
        part, label = str(row.labels[-2]), self.label(row)
        if part in self.clear:
            return label
        return f"{self.parts.get(part) or self.labels(row)[0]}, {within_a_sentence(label)}"


def within_a_sentence(words: str) -> str:
    """Words that are not the first: with a small letter, unless they begin with an abbreviation."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def words_of(published: Published) -> Words:
    """The words of this report, from the module that has its name."""
    words: Callable[[Published], Words] = import_module(f"{__name__}.{published.report.name}").words
    return words(published)


def figure_title(published: Published, column: str) -> str:
    """What a figure is called."""
    return t(f"figure.{published.report.name}.{column}")


def figure_means(published: Published, column: str) -> str:
    """What a figure counts."""
    return means(published.report.name, column, published.report.as_of)


def means(report: str, column: str, as_of: date) -> str:
    """What a figure of a report counts, as things stood on a day."""
    return t(f"means.{report}.{column}", day=screen_cell(as_of))


def shown_text(value: Shown) -> str:
    """A figure as a person reads it; a dash where there is none."""
    return "–" if value is None else screen_cell(value)
