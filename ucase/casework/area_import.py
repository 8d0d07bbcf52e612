"""What CBS publishes comes in: the buurten of a municipality and the house numbers that lie in each."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from sqlalchemy import ColumnElement, select

from ucase.domain.area_file import AreaFile, kind_of
from ucase.domain.errors import Invalid
from ucase.domain.text import fold
from ucase.domain.vocabulary import AreaKind
from ucase.storage.models import AddressRange, Area, AreaAlias
from ucase.storage.work import Work


class Lying(NamedTuple):
    """House numbers of a postcode, and the key of the area they lie in."""

    postcode: str
    first: int
    last: int
    area: int


class Touched(NamedTuple):
    """An area that is new, changed or gone."""

    kind: str
    code: str
    name: str


class Imported(NamedTuple):
    """What came of it. An area is in one of the three lists at most."""

    municipality: str | None
    """Its name, or its code while it has none."""
    new: list[Touched]
    changed: list[Touched]
    """Areas that were there, and now have other house numbers or one more name."""
    gone: list[Touched]
    """Buurten that had house numbers and have none in the file. They stay: cases refer to them."""
    kept: int
    """How many rows of the file were of use."""
    nameless: int
    """How many areas bear their code for want of a name."""
    replaced: int | None
    """The year of the house numbers that gave way, if there were any."""
    year: int | None
    """The year of the file."""
    had: int
    """How many buurten had house numbers."""
    same: bool
    """Whether all of it was there already."""

    @property
    def is_older(self) -> bool:
        """Whether house numbers of a later year would give way."""
        return bool(self.replaced and self.year and self.replaced > self.year)

    @property
    def loses_many(self) -> bool:
        """Whether more than a tenth of the buurten would lose their addresses, as by a part of the file."""
        return len(self.gone) * 10 > self.had


def import_areas(work: Work, file: AreaFile) -> Imported:
    """Bring in one municipality of a CBS file in place of what was there of it, or names alone.

    An area that has a name keeps it; what CBS calls it becomes another name. Raises :class:`Invalid` when
    there are only names, and none is of an area that is known.
    """
    importer = Importer(work, file)
    if file.municipality and file.ranges:
        importer.take_areas(file.municipality)
        importer.take_numbers()
    elif not importer.named:
        raise Invalid("area_names_unknown")
    importer.take_names()
    work.session.flush()
    return importer.outcome()


class Importer:
    """Brings the areas of one file in, and remembers what that changed."""

    def __init__(self, work: Work, file: AreaFile) -> None:
        self.work = work
        self.file = file
        self.areas: dict[str, Area] = {
            area.code: area
            for area in work.session.scalars(select(Area).where(Area.code.is_not(None)).order_by(Area.code))
            if area.code and file.municipality in (None, "GM" + area.code[2:6])
        }
        self.made: set[int] = set()
        self.changed: set[int] = set()
        self.gone: set[int] = set()
        self.had = 0
        self.replaced: int | None = None
        self.same = True

    @property
    def named(self) -> Collection[str]:
        """The codes in the file of names that are of an area here."""
        return self.file.names.keys() & self.areas.keys()

    def take_areas(self, code: str) -> None:
        """Make sure of every area in the file: the municipality, its wijken, their buurten."""
        municipality = self.area(code, None)
        self.replaced = municipality.year
        areas = {code: municipality}
        for buurt in sorted({one.buurt for one in self.file.ranges}):
            wijk = self.area("WK" + buurt[2:8], municipality)
            areas |= {str(wijk.code): wijk, buurt: self.area(buurt, wijk)}
        # The licence wants the source to be named (DOMAIN §6).
        stamp = self.file.year, f"CBS {self.file.year}, CC BY 4.0"
        for area in areas.values():
            if (area.year, area.source) != stamp:
                area.year, area.source = stamp
                self.same = False

    def area(self, code: str, parent: Area | None) -> Area:
        """The area with this code, made when it is new; one added by hand without a code is known by name."""
        if code in self.areas:
            return self.areas[code]
        kind, name = kind_of(code), self.file.names.get(code, code)
        area = self.without_code(kind, name, parent)
        if area is None:
            area = Area(kind=kind, name=name, key=fold(name), parent_id=parent.id if parent else None)
            self.work.add(area)
            area.wijk_id = area.id if kind is AreaKind.WIJK else parent.wijk_id if parent else None
            self.made.add(area.id)
        area.code, self.same = code, False
        self.areas[code] = area
        return area

    def without_code(self, kind: AreaKind, name: str, parent: Area | None) -> Area | None:
        """The one area of this kind and name, lying in the same area, that has no code yet."""
        same_parent = Area.parent_id == parent.id if parent else Area.parent_id.is_(None)
        found = self.work.session.scalars(
            select(Area).where(Area.kind == kind, Area.key == fold(name), Area.code.is_(None), same_parent)
        ).all()
        return found[0] if len(found) == 1 else None

    def take_numbers(self) -> None:
        """Let the house numbers be those of the file; rows that were right already stay."""
        self.work.session.flush()
        wanted = {
            Lying(one.postcode, one.first, one.last, self.areas[one.buurt].id) for one in self.file.ranges
        }
        buurten = select(Area.id).where(Area.code.startswith(f"BU{str(self.file.municipality)[2:]}"))
        of_here = AddressRange.area_id.in_(buurten)
        before = self.kept(of_here)
        stale = before.keys() - wanted
        fresh = wanted - before.keys()
        self.work.delete_rows(
            AddressRange, [before[one] for one in stale] + self.in_the_way(wanted, ~of_here)
        )
        self.insert(sorted(fresh))
        had = {one.area for one in before}
        self.had, self.gone = len(had), had - {one.area for one in wanted}
        self.changed |= {one.area for one in stale | fresh}
        self.same = self.same and not stale and not fresh
        self.replaced = self.replaced if before else None

    def kept(self, which: ColumnElement[bool]) -> dict[Lying, int]:
        """The house numbers in the file of cases, with the key of their row."""
        row = AddressRange
        found = self.work.session.execute(
            select(row.id, row.postcode, row.from_number, row.to_number, row.area_id).where(which)
        )
        return {Lying(postcode, first, last, area): key for key, postcode, first, last, area in found}

    def in_the_way(self, wanted: Collection[Lying], elsewhere: ColumnElement[bool]) -> list[int]:
        """Rows of other municipalities with the same numbers: of before a merger, or a border that moved."""
        postcodes = {one.postcode for one in wanted}
        between = AddressRange.postcode.between(min(postcodes), max(postcodes))
        others = self.kept(elsewhere & between)
        by_postcode: dict[str, list[Lying]] = {one.postcode: [] for one in others}
        for one in wanted:
            if one.postcode in by_postcode:
                by_postcode[one.postcode].append(one)
        return [
            key
            for other, key in others.items()
            if any(one.first <= other.last and other.first <= one.last for one in by_postcode[other.postcode])
        ]

    def insert(self, rows: Iterable[Lying]) -> None:
        """Add rows, of which there can be ten thousands: past the session, which would keep them all."""
        names = "postcode", "from_number", "to_number", "area_id"
        self.work.insert_rows(AddressRange, (dict(zip(names, one, strict=True)) for one in rows))

    def take_names(self) -> None:
        """Name what still bears its code. A name that an area has stays, and the new one joins it."""
        known = self.other_names()
        for code in sorted(self.named):
            area, name = self.areas[code], self.file.names[code]
            if fold(name) in (area.key, *known.get(area.id, ())):
                continue
            if area.name == code:
                area.name, area.key = name, fold(name)
            else:
                self.work.session.add(AreaAlias(area_id=area.id, name=name, key=fold(name)))
            self.changed.add(area.id)
            self.same = False

    def other_names(self) -> dict[int, set[str]]:
        """By what other names the areas are known."""
        found: dict[int, set[str]] = {}
        for area, key in self.work.session.execute(select(AreaAlias.area_id, AreaAlias.key)):
            found.setdefault(area, set()).add(key)
        return found

    def outcome(self) -> Imported:
        """What changed."""

        def touched(keys: Collection[int]) -> list[Touched]:
            found = sorted((area.id, code, area) for code, area in self.areas.items() if area.id in keys)
            return [Touched(area.kind.value, code, area.name) for _, code, area in found]

        file = self.file
        municipality = self.areas.get(file.municipality or "")
        return Imported(
            municipality=municipality.name if municipality else None,
            new=touched(self.made),
            changed=touched(self.changed - self.made - self.gone),
            gone=touched(self.gone),
            kept=file.kept if file.ranges else len(self.named),
            nameless=sum(1 for code, area in self.areas.items() if area.name == code),
            replaced=self.replaced,
            year=file.year,
            had=self.had,
            same=self.same,
        )
