"""Finding what a filter names: an area, a project, a case manager."""

from typing import NamedTuple

from ucase.domain.text import fold, one_line
from ucase.queries import run
from ucase.storage.reading import Reader


class AreaFound(NamedTuple):
    """An area that a name, alias or code stands for; ``wijk_id`` is empty for a municipality."""

    id: int
    kind: str
    name: str
    code: str | None
    wijk_id: int | None


def the_area(reader: Reader, name: str) -> AreaFound:
    """The area with this name, alias or CBS code. Raises :class:`ucase.domain.errors.NotFound`."""
    key = fold(name)
    found = [AreaFound(*row) for row in run(reader, "area_named", key=key, code=one_line(name).upper())]
    if len(found) == 1:
        return found[0]
    from ucase.domain.naming import the_one, the_widest

    found = the_widest(found, [(area.kind, area.wijk_id) for area in found])
    return the_one([(area, area.code or area.name) for area in found], key, known(reader, "area"), "area")


def the_project(reader: Reader, said: str) -> int:
    """The key of the project with this name or reference. Raises :class:`ucase.domain.errors.NotFound`."""
    from ucase.domain.errors import Invalid, NotFound
    from ucase.domain.references import PROJECT, read

    try:
        return by_name(reader, "project", said)
    except NotFound:
        try:
            number = read(PROJECT, said)
        except Invalid:
            number = 0
        for row in run(reader, "project_numbered", project=number):
            return int(row[0])
        raise


def the_manager(reader: Reader, name: str) -> int:
    """The key of the case manager whom a name, or part of it, can only mean. Raises
    :class:`ucase.domain.errors.NotFound`.
    """
    from ucase.domain.naming import the_one_called

    return the_one_called(managers(reader), name, "manager")


def myself(reader: Reader, name: str) -> int:
    """The key of the case manager of exactly this name: nobody is taken for somebody else."""
    return by_name(reader, "manager", name)


def managers(reader: Reader) -> list[tuple[int, str]]:
    """The case managers there are, each with the name."""
    return [(number, name) for number, name in run(reader, "managers")]


def by_name(reader: Reader, kind: str, name: str) -> int:
    """Look up a project or a manager by the whole name, in any case."""
    key = fold(name)
    for row in run(reader, f"{kind}_named", key=key):
        return int(row[0])
    from ucase.domain.naming import the_one

    return the_one([], key, known_projects(reader) if kind == "project" else {}, kind)


def known_projects(reader: Reader) -> dict[str, str]:
    """The names of the projects, by those of now and of before."""
    before = {row[0]: row[1] for row in run(reader, "project_keys_before")}
    return {**before, **known(reader, "project")}


def known(reader: Reader, kind: str) -> dict[str, str]:
    """The names there are, by their folded key."""
    return {row[0]: row[1] for row in run(reader, f"{kind}_keys")}
