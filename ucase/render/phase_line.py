"""The phases of a project as a line, and as cards where the screen is too narrow for one.

What has come, where the project is and what is next are told by a sign and by a word, never by colour alone.
"""

from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from ucase.domain.phases import OutOfOrder, PhaseStanding, PhaseState
from ucase.domain.text import clean
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.screen import Screen, display_width, padded
from ucase.render.table import CARDS_BELOW
from ucase.render.words import choice_word, status_words

SIGNS = {
    PhaseState.DONE: "✓", PhaseState.NOW: "●", PhaseState.UNRECORDED: "-", PhaseState.NEXT: "→",
    PhaseState.LATER: "·",
}  # fmt: skip
PLAIN_SIGNS = {
    PhaseState.DONE: "x", PhaseState.NOW: "o", PhaseState.UNRECORDED: "-", PhaseState.NEXT: ">",
    PhaseState.LATER: ".",
}  # fmt: skip
STYLES = {PhaseState.NOW: "bold", PhaseState.NEXT: "bold"}
GAP = 2


class Stop(NamedTuple):
    """One phase on the line: the sign with its word, and what stands under it."""

    head: str
    below: tuple[str, ...]
    style: str

    @property
    def width(self) -> int:
        """What its longest line takes."""
        return max(map(display_width, (self.head, *self.below)))


def write_phase_line(phases: Sequence[PhaseStanding], screen: Screen, indent: int) -> None:
    """The phases beside each other, on as many rows as it takes; on a narrow screen below each other."""
    signs = SIGNS if screen.rule != "-" else PLAIN_SIGNS
    stops = [stop(one, signs[one.state]) for one in phases]
    if screen.width < CARDS_BELOW:
        for one in stops:
            screen.tell(f"{one.head}: {', '.join(one.below)}", one.style, indent=indent)
        return
    for place, row in enumerate(rows_that_fit(stops, screen.width - indent)):
        if place:
            screen.write([""])
        heads = [head_of(one, screen, leads_on=one is not stops[-1]) for one in row]
        below = zip_longest(*(one.below for one in row), fillvalue="")
        texts = ["".join(map(padded_under, cells, row)) for cells in below]
        screen.write([" " * indent + line.rstrip() for line in ("".join(heads), *texts)])


def rows_that_fit(stops: Sequence[Stop], width: int) -> list[list[Stop]]:
    """As many phases on a row as there is room for."""
    rows: list[list[Stop]] = [[]]
    for one in stops:
        if rows[-1] and sum(other.width + GAP for other in rows[-1]) + one.width > width:
            rows.append([])
        rows[-1].append(one)
    return rows


def head_of(one: Stop, screen: Screen, *, leads_on: bool) -> str:
    """The sign and the word, with the line that leads on to the next phase."""
    line = screen.rule * (one.width + GAP - display_width(one.head) - 2)
    return screen.styled(one.head, one.style) + (f" {line} " if leads_on else "")


def padded_under(text: str, one: Stop) -> str:
    """A text under a phase, as wide as the phase is."""
    return padded(text, one.width + GAP, right=False)


def stop(one: PhaseStanding, sign: str) -> Stop:
    """A phase in words: what it is, its date, and how far that slipped."""
    day = one.dates.day
    below = [choice_word("phase", one.phase), short_date(day) if day else t("project.no_date")]
    if one.days_overdue:
        below.append(status_words("overdue", one.days_overdue))
    if one.dates.slip:
        below.append(slip_words(one.dates.slip))
    return Stop(f"{sign} {t(f'project.state.{one.state}')}", tuple(below), STYLES.get(one.state, ""))


def slip_words(days: int) -> str:
    """How many days later or earlier than it was planned first."""
    if days < 0:
        return t("project.earlier_one" if days == -1 else "project.earlier", days=-days)
    return t("project.later_one" if days == 1 else "project.later", days=days)


def slips(phases: Sequence[PhaseStanding]) -> list[str]:
    """A sentence for each phase that has another date than it was planned for first."""
    return [
        t(
            "project.slipped",
            phase=choice_word("phase", one.phase),
            first=short_date(one.dates.first_planned),
            days=slip_words(one.dates.slip),
        )
        for one in phases
        if one.dates.slip and one.dates.first_planned
    ]


def mended(phases: Sequence[PhaseStanding]) -> list[str]:
    """A sentence for each phase whose first planned date was set right, with why."""
    return [
        t("project.mended", phase=choice_word("phase", one.phase), because=clean(one.dates.because))
        for one in phases
        if one.dates.because
    ]


def order_values(one: OutOfOrder) -> dict[str, str]:
    """What the sentence about two phases that contradict their order fills in."""
    return {
        "first": choice_word("phase", one.first), "first_day": short_date(one.first_day),
        "then": choice_word("phase", one.then), "then_day": short_date(one.then_day),
    }  # fmt: skip
