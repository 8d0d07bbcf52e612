"""The last measurement of each resident in short: the levels, and the change since the first."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ucase.domain.references import RESIDENT, write
from ucase.domain.zrm import DOMAINS
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.lines import GAP
from ucase.render.listing import HIDDEN
from ucase.render.screen import Screen, display_width, padded
from ucase.render.words import name_word
from ucase.render.zrm import change_sign, domain_word

if TYPE_CHECKING:
    from ucase.queries.measurements import Series


def write_last(found: list["Series"], screen: Screen, *, anon: bool) -> None:
    """A block for each resident who was measured."""
    for one in newest_series(found):
        screen.tell(head_of(one, anon=anon), indent=len(GAP))
        cells = list(level_cells(one))
        width = max(map(display_width, cells))
        columns = max(1, (screen.width - len(GAP)) // (width + len(GAP)))
        for start in range(0, len(cells), columns):
            row = [padded(cell, width, right=False) for cell in cells[start : start + columns]]
            screen.tell(GAP.join(row).rstrip(), indent=2 * len(GAP) if columns > 1 else len(GAP))


def newest_series(found: list["Series"]) -> list["Series"]:
    """Of each resident the series with the newest day; editions are never mixed."""
    newest: dict[int, Series] = {}
    for one in found:
        there = newest.get(one.resident)
        if there is None or there.measurements[-1].on < one.measurements[-1].on:
            newest[one.resident] = one
    return list(newest.values())


def head_of(one: "Series", *, anon: bool) -> str:
    """Who, when, and since when the change is counted."""
    first, last = one.measurements[0], one.measurements[-1]
    words = [
        write(RESIDENT, one.resident), HIDDEN if anon else name_word(one.name.full),
        t(f"zrm_edition.{one.edition}"), short_date(last.on),
    ]  # fmt: skip
    if first is not last:
        words.append(t("show.zrm_since", date=short_date(first.on)))
    return GAP.join(words)


def level_cells(one: "Series") -> Iterator[str]:
    """``Financiën 3 +1 ↑``, in the order of the matrix."""
    levels = one.measurements[-1].scores
    for domain in DOMAINS[one.edition]:
        if domain in levels:
            cell = f"{domain_word(one.edition, domain)} {levels[domain]}"
            yield f"{cell} {change_sign(one.change[domain])}" if domain in one.change else cell
