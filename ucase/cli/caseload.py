"""A word about somebody who gets more than the team thinks good. It warns and never blocks."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ucase.cli.desk import Desk


def warn_above(desk: "Desk", cases: Iterable[int]) -> None:
    """Say of each case manager of these cases, once, when they are above the band that the team set."""
    if not desk.config.settings:
        return
    from ucase.domain.caseload import Standing, band, standing
    from ucase.queries.caseload import load_of, manager_of
    from ucase.render.words import screen_cell

    limits = band(desk.settings)
    if limits.most is None:
        return
    with desk.read() as reader:
        managers = dict.fromkeys(found for case in cases if (found := manager_of(reader, case)))
        loads = [(name, load_of(reader, manager, limits)) for manager, name in managers]
    for name, load in loads:
        if standing(load, limits) is Standing.ABOVE:
            desk.say("caseload.said.above", manager=name, load=screen_cell(load), most=limits.most)
