"""Into which row of a report a case falls: by wijk, subwijk, buurt, project, corporation or case manager."""

from collections.abc import Iterable
from typing import NamedTuple

from ucase.domain.at_day import Place
from ucase.domain.grouping import By
from ucase.domain.references import PROJECT, write
from ucase.queries import run
from ucase.storage.reading import Reader

UNKNOWN = "unknown"
"""The key of the row for what has no place of that kind."""


class Group(NamedTuple):
    """A row: its key for programs, its name, and the CBS code or reference if there is one."""

    key: str
    name: str | None
    code: str | None


NOWHERE = Group(UNKNOWN, None, None)


class Area(NamedTuple):
    """An area as far as the rows need it."""

    kind: str
    name: str
    code: str | None
    parent: int | None
    wijk: int | None


class Scope(NamedTuple):
    """Which cases a report is about; empty is every case."""

    areas: tuple[int, ...] = ()
    project: int | None = None


class Groups:
    """The areas, projects and people of a file, by which cases are told apart."""

    def __init__(self, reader: Reader) -> None:
        self.areas = {key: Area(*row) for key, *row in run(reader, "fact_areas")}
        self.projects = {key: (name, owner) for key, name, owner in run(reader, "fact_projects")}
        self.corporations = dict(run(reader, "fact_organisations"))
        self.managers = dict(run(reader, "managers"))
        self.order = {
            By.PROJECT: [write(PROJECT, key) for key in self.projects],
            By.CORPORATION: [f"organisation-{key}" for key in self.corporations],
            By.MANAGER: [f"manager-{key}" for key in self.managers],
        }
        for by in (By.WIJK, By.SUBWIJK, By.BUURT):
            self.order[by] = [self.area_group(key).key for key, one in self.areas.items() if one.kind == by]

    def of(self, by: By, place: Place) -> Group:
        """The row of something that lies at this place."""
        if by is By.PROJECT:
            return self.project_group(place.project)
        if by is By.CORPORATION:
            owner = self.projects[place.project][1] if place.project else None
            return Group(f"organisation-{owner}", self.corporations[owner], None) if owner else NOWHERE
        if by is By.MANAGER:
            if place.manager is None:
                return NOWHERE
            return Group(f"manager-{place.manager}", self.managers[place.manager], None)
        if by is By.WIJK:
            return self.area_group(self.areas[place.area].wijk if place.area else None)
        return self.area_group(
            next((one for one in self.above(place.area) if self.areas[one].kind == by), None)
        )

    def area_group(self, area: int | None) -> Group:
        """The row of an area."""
        if area is None:
            return NOWHERE
        one = self.areas[area]
        return Group(one.code or one.name, one.name, one.code)

    def project_group(self, project: int | None) -> Group:
        """The row of a project."""
        if project is None:
            return NOWHERE
        reference = write(PROJECT, project)
        return Group(reference, self.projects[project][0], reference)

    def above(self, area: int | None) -> Iterable[int]:
        """An area and what it lies in, the smallest first."""
        seen: list[int] = []
        while area is not None and area not in seen:
            seen.append(area)
            area = self.areas[area].parent
        return seen

    def holds(self, scope: Scope, place: Place) -> bool:
        """Whether something at this place is what the report is about."""
        if scope.project is not None and place.project != scope.project:
            return False
        return not scope.areas or any(self.lies_in(place.area, wanted) for wanted in scope.areas)

    def lies_in(self, area: int | None, wanted: int) -> bool:
        """Whether an area is the wanted one or a part of it."""
        return area is not None and (wanted in self.above(area) or self.areas[area].wijk == wanted)

    def in_order(self, by: By, groups: Iterable[Group]) -> list[Group]:
        """The rows in the order of the file's own lists; last what has no place."""
        places = {key: at for at, key in enumerate(self.order[by])}
        return sorted(
            set(groups), key=lambda one: (one is NOWHERE, places.get(one.key, len(places)), one.key)
        )
