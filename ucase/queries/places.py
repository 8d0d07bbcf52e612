"""Finding the project or the area that a word names, for reading."""

from typing import NamedTuple

from ucase.domain.places import label_of, the_place
from ucase.domain.references import PROJECT, write
from ucase.queries.named import AreaFound, the_area, the_project
from ucase.storage.reading import Reader


class Place(NamedTuple):
    """A project or an area, by its key."""

    project: int | None = None
    area: int | None = None


EVERYWHERE = Place()


def place_named(reader: Reader, said: str) -> Place:
    """The project or the area that is meant. Raises :class:`ucase.domain.errors.NotFound`."""
    found = the_place(
        said,
        lambda name: the_project(reader, name),
        lambda name: the_area(reader, name),
        lambda area: area.kind,
        lambda project, area: f"{write(PROJECT, project)}, {label_of(area.kind, area.name, area.code)}",
    )
    return Place(area=found.id) if isinstance(found, AreaFound) else Place(project=found)
