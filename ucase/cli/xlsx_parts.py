"""The parts of an XLSX: XML files in a zip that refer to each other. Read in blocks, never as a whole."""

import posixpath
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import IO, BinaryIO, NamedTuple
from xml.parsers.expat import ParserCreate, XMLParserType
from zipfile import ZipFile

from ucase.domain.errors import Invalid

BLOCK = 65_536
Started = Callable[[str, Mapping[str, str]], None]
Ended = Callable[[str], None]
Told = Callable[[str], None]


class Relation(NamedTuple):
    """What one part says of another."""

    key: str
    kind: str
    part: str


class Element(NamedTuple):
    """An element by its name and attributes, both without their namespace."""

    name: str
    attributes: Mapping[str, str]


class Package:
    """An XLSX that is open. Raises :class:`zipfile.BadZipFile` for what is no zip."""

    def __init__(self, stream: BinaryIO) -> None:
        self.zip = ZipFile(stream)
        # Some programs write names with capitals or backslashes of their own, and Excel does not mind.
        self.names = {plain_name(name): name for name in self.zip.namelist()}

    def has(self, part: str) -> bool:
        """Whether there is such a part."""
        return plain_name(part) in self.names

    def open(self, part: str) -> IO[bytes]:
        """A part from its beginning. Raises :class:`KeyError` when it is not there."""
        return self.zip.open(self.names[plain_name(part)])

    def size(self, part: str) -> int:
        """How many bytes a part has."""
        return self.zip.getinfo(self.names[plain_name(part)]).file_size

    def related(self, part: str) -> list[Relation]:
        """To which parts a part refers, by what they are to it: ``worksheet``; ``""`` is the whole."""
        folder, name = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self.has(relations):
            return []
        found = (one.attributes for one in self.elements(relations, {"Relationship"}))
        return [
            Relation(
                one.get("Id", ""),
                one.get("Type", "").rpartition("/")[2],
                posixpath.normpath(posixpath.join("/", folder, one.get("Target", ""))).lstrip("/"),
            )
            for one in found
            if one.get("TargetMode") != "External"
        ]

    def elements(self, part: str, names: set[str]) -> list[Element]:
        """The elements of these names in a part, in its order."""
        found: list[Element] = []

        def start(name: str, attributes: Mapping[str, str]) -> None:
            if local(name) in names:
                found.append(Element(local(name), {local(key): value for key, value in attributes.items()}))

        with self.open(part) as stream:
            for _ in parse(stream, start=start):
                pass
        return found


def parse(
    stream: IO[bytes], *, start: Started, end: Ended | None = None, text: Told | None = None
) -> Iterator[int]:
    """Read XML, calling back; gives after every block how many bytes were read.

    Raises :class:`xml.parsers.expat.ExpatError` for what is no XML, :class:`Invalid` (``sheet_damaged``) for
    a document with definitions of its own: no spreadsheet program writes them, and they can make a few bytes
    into gigabytes.
    """
    parser: XMLParserType = ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    done = 0
    while block := stream.read(BLOCK):
        parser.Parse(block)
        yield (done := done + len(block))
    parser.Parse(b"", True)
    yield done


def refuse(*_: object) -> None:
    """Refuse a document type."""
    raise Invalid("sheet_damaged")


@lru_cache(maxsize=1024)
def local(name: str) -> str:
    """A name without its prefix: some programs write ``x:row`` for ``row``."""
    return name.rpartition(":")[2]


def plain_name(name: str) -> str:
    """The form in which names of parts compare."""
    return name.replace("\\", "/").lower()
