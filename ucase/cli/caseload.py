"""A word about somebody who gets more than the team thinks good. It warns and never blocks."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ucase.casework.caseload import Above
    from ucase.cli.desk import Desk
    from ucase.storage.work import Work


def above_band(desk: "Desk", work: "Work", cases: Iterable[int]) -> "list[Above]":
    """Who of these cases' managers is above the band that the team set, in this transaction."""
    if not desk.config.settings:
        return []
    from ucase.casework.caseload import above
    from ucase.domain.caseload import band

    return above(work, cases, band(desk.settings))


def warn_above(desk: "Desk", found: "list[Above]") -> None:
    """Say it of each of them, once."""
    if not found:
        return
    from ucase.domain.settings import CASELOAD_MOST
    from ucase.render.words import screen_cell

    for one in found:
        load = screen_cell(one.load)
        desk.say("caseload.said.above", manager=one.manager, load=load, most=desk.settings[CASELOAD_MOST])
