"""Which places lie in which: a buurt in a wijk, a project with a corporation."""

from ucase.domain.at_day import Place
from ucase.domain.grouping import By
from ucase.domain.whereabouts import Box, Condition
from ucase.queries.groups import UNKNOWN, Groups
from ucase.storage.reading import Reader

LEVELS = (By.WIJK, By.SUBWIJK, By.BUURT)


def lies_in(reader: Reader) -> dict[Condition, Box]:
    """For every area and project all that follows from lying there, that place included."""
    groups = Groups(reader)

    def all_of(place: Place, levels: tuple[By, ...]) -> Box:
        return frozenset((by.value, groups.of(by, place).key) for by in levels)

    found = {("wijk", UNKNOWN): all_of(Place(), LEVELS)}
    for number, area in groups.areas.items():
        if area.kind in LEVELS:
            levels = LEVELS[: LEVELS.index(By(area.kind)) + 1]
            found[area.kind, groups.area_group(number).key] = all_of(Place(area=number), levels)
    of_project = (By.PROJECT, By.CORPORATION)
    for project in (None, *groups.projects):
        found["project", groups.project_group(project).key] = all_of(Place(project=project), of_project)
    return found
