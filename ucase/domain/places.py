"""A place that is named: a project or an area, which may have the same name."""

from collections.abc import Callable
from typing import TypeVar

from ucase.domain.errors import Invalid, NotFound
from ucase.domain.references import PROJECT, is_reference
from ucase.domain.vocabulary import AreaKind, choose

AProject = TypeVar("AProject")
AnArea = TypeVar("AnArea")


def the_place(
    said: str,
    find_project: Callable[[str], AProject],
    find_area: Callable[[str], AnArea],
    kind_of: Callable[[AnArea], str],
    told_apart: Callable[[AProject, AnArea], str],
) -> AProject | AnArea:
    """The project or the area that is meant: by its name, its reference, its code, or "subwijk Zuilen".

    Raises :class:`NotFound` when there is none (names that look like it are offered), or when a project and
    an area have this name; ``told_apart`` then gives what to type instead.
    """
    project, no_project = attempt(find_project, said)
    area, no_area = (None, None) if is_reference(PROJECT, said) else attempt(find_area, said)
    if project is not None and area is not None:
        raise NotFound("project_and_area", field="place", choices=told_apart(project, area))
    if project is not None:
        return project
    if area is not None:
        return area
    kind, name = without_kind(said)
    if kind is not None:
        area, _ = attempt(find_area, name)
        if area is not None and kind_of(area) == kind:
            return area
    if no_area is not None and no_area.key == "several_areas":
        raise no_area
    raise nothing_like([problem for problem in (no_project, no_area) if problem is not None])


Found = TypeVar("Found")


def attempt(find: Callable[[str], Found], said: str) -> tuple[Found | None, NotFound | None]:
    """What is found, or why nothing is."""
    try:
        return find(said), None
    except NotFound as problem:
        return None, problem


def without_kind(said: str) -> tuple[AreaKind | None, str]:
    """``subwijk Zuilen`` as the kind of area and its name."""
    first, _, rest = said.strip().partition(" ")
    try:
        return choose(AreaKind, first, "place"), rest
    except Invalid:
        return None, said


def nothing_like(problems: list[NotFound]) -> NotFound:
    """What to say when neither a project nor an area has this name."""
    like = ", ".join(str(one.values["like"]) for one in problems if "like" in one.values)
    return (
        NotFound("no_place_like", field="place", like=like) if like else NotFound("no_place", field="place")
    )


def label_of(kind: str, name: str, code: str | None) -> str:
    """What tells an area from a project of the same name: its CBS code, or its kind before its name."""
    return code or f"{kind} {name}"
