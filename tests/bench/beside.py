"""The first screen of the day beside the list of what is due: it must take no longer."""

from collections.abc import Sequence
from typing import NamedTuple

from tests.bench.measure import DUE, LARGE, SIZE, TODAY, Bench, Command, median, run
from tests.bench.section import Section, times


class Beside(NamedTuple):
    """Two commands on so many cases; ``bound`` is in times the other, by processor time."""

    name: str
    command: Command
    other: Command
    size: int
    bound: float | None


class BesideFigure(NamedTuple):
    """How one lay to the other."""

    name: str
    bound: float | None
    ratio: float
    milliseconds: tuple[float, float]
    """By processor time."""

    @property
    def passed(self) -> bool:
        """Whether the bound, if there is one, was passed."""
        return self.bound is not None and self.ratio > self.bound


def pairs_of(size: int) -> list[Beside]:
    """A screen beside a screen, a list beside a list.

    A tenth is what two runs of one command differ on a machine with other work. In a pipe the day tells each
    row of seven sections, and eight rules look at each case for that: it was measured at 1.2 to 1.3. The
    day of a whole team is six times as many rows as the list, and is measured without a bound.
    """
    screen, piped = Command("followup --due", DUE, terminal=True), Command("followup --due", DUE)
    team = (*TODAY, "--team")
    said = f"beside followup --due, {size:,} cases"
    return [
        Beside(f"today, terminal, {said}", Command("today", TODAY, terminal=True), screen, size, 1.1),
        Beside(f"today --team, terminal, {said}", Command("team", team, terminal=True), screen, size, 1.1),
        Beside(f"today, pipe, {said}", Command("today", TODAY), piped, size, 1.4),
        Beside(f"today --team, pipe, {said}", Command("team", team), piped, size, None),
    ]


BESIDE = [*pairs_of(SIZE), *pairs_of(LARGE)]


def section(bench: Bench, wanted: Sequence[Beside], pairs: int) -> Section:
    """Measure them, one after the other in each round."""
    figures = [measure(bench, one, pairs) for one in wanted]
    rows = [
        (
            one.name, times(one.bound), f"{one.ratio:.2f}×",
            *(f"{value:.0f}" for value in one.milliseconds),
        )
        for one in figures
    ]  # fmt: skip
    titles = "by processor time", "bound", "× `followup --due`", "median ms", "`followup --due` ms"
    return Section("beside", titles, figures, rows)


def measure(bench: Bench, one: Beside, pairs: int) -> BesideFigure:
    """The median of the pairs."""
    home = bench.home(one.size)
    for command in (one.command, one.other):
        run(command, home)  # once unmeasured
    samples = [(run(one.command, home).cpu, run(one.other, home).cpu) for _ in range(pairs)]
    return BesideFigure(
        one.name,
        one.bound,
        median([this / other for this, other in samples]),
        (median([this for this, _ in samples]) * 1000, median([other for _, other in samples]) * 1000),
    )
