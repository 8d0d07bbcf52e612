"""``ucase area``: the wijken and buurten, those that ship and those of elsewhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import AllOption, LimitOption, area_filter, argument, most_rows, option
from ucase.domain.vocabulary import AreaKind, choose
from ucase.locale import t

if TYPE_CHECKING:
    from ucase.casework.area_import import Imported
    from ucase.domain.area_file import AreaFile
    from ucase.storage.work import Work

app = group("area")


@verb(app, "add", kind=WritingCommand)
def add(
    ctx: typer.Context,
    name: Annotated[str, argument("name", "area_name")],
    kind: Annotated[str, option("--kind", metavar="word", words=AreaKind)] = AreaKind.WIJK,
    within: Annotated[str | None, option("--within", key="within_area", metavar="name")] = None,
    code: Annotated[str | None, option("--code", metavar="code")] = None,
    year: Annotated[int | None, option("--year", metavar="year", min=1900, max=2200)] = None,
    alias: Annotated[list[str] | None, option("--alias", metavar="name")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.area import add_area

    desk = Desk.of(ctx)
    with desk.work(make=True) as work:
        area = add_area(
            work,
            name,
            choose(AreaKind, kind, "kind"),
            within=within,
            code=code,
            year=year,
            aliases=alias or [],
        )
        work.commit()
    if area.new_municipality:
        desk.say("say.new_municipality", name=area.new_municipality)
    desk.say("say.area_added", name=area.name)


@verb(app, "import", kind=WritingCommand)
def import_file(
    ctx: typer.Context,
    file: Annotated[str, argument("file", "area_file")],
    names: Annotated[list[str] | None, option("--names", metavar="file")] = None,
    municipality: Annotated[str | None, option("--municipality", metavar="code")] = None,
    year: Annotated[int | None, option("--year", metavar="year", min=1900, max=2200)] = None,
    dry_run: Annotated[bool, option("--dry-run")] = False,
    yes: Annotated[bool, option("--yes")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.area_reading import read_area_files

    desk = Desk.of(ctx)
    known = known_municipalities(desk) if municipality else {}
    read = read_area_files(desk, [file, *(names or [])], municipality=municipality, year=year, known=known)
    imported, lasts = bring_in(desk, read, yes=yes, dry_run=dry_run)
    if lasts or dry_run:
        say_what_is_lost(desk, imported)
    else:
        ask_whether_to_lose(desk, imported)
        imported, _ = bring_in(desk, read, yes=True, dry_run=False)
    tell_import(desk, read, imported, dry_run=dry_run)


@verb(app, "list")
def list_areas(
    ctx: typer.Context,
    within: Annotated[str | None, option("--within", key="lies_within", metavar="name")] = None,
    limit: LimitOption = None,
    everything: AllOption = False,
) -> None:
    """Declare, collect, run."""
    from ucase.queries.areas import areas, count
    from ucase.render.areas import listing

    desk = Desk.of(ctx)
    most = most_rows(limit, everything, desk.first_rows)
    with desk.read() as reader:
        area = area_filter(reader, within)
        total = count(reader, area) if most is not None else None
        desk.show(listing(areas(reader, area, most), desk.clock.today, most=most, total=total))


def known_municipalities(desk: Desk) -> dict[str, str]:
    """The municipalities on the list, by code, so that one can be named by its name."""
    from ucase.domain.errors import StorageProblem
    from ucase.queries.areas import areas

    try:
        with desk.read() as reader:
            rows = [row for row in areas(reader) if row.kind == AreaKind.MUNICIPALITY]
    except StorageProblem as problem:
        if problem.key != "no_file":  # the import may be the first thing of all
            raise
        rows = []
    return {row.code: row.name for row in rows if row.code}


@contextmanager
def to_write(desk: Desk, *, dry_run: bool) -> "Iterator[Work]":
    """A unit of work; to rehearse where there is no file yet, in one that does not stay."""
    from tempfile import TemporaryDirectory

    from ucase.storage.place import Place

    with TemporaryDirectory() as folder:
        if dry_run and not desk.has_cases():
            desk.place = Place.rehearsal(folder)
        with desk.work(make=True, quietly=dry_run) as work:
            yield work


def bring_in(desk: Desk, read: "AreaFile", *, yes: bool, dry_run: bool) -> "tuple[Imported, bool]":
    """Bring the areas in, and whether that lasts; without a yes it does not when much would be lost."""
    from ucase.casework.area_import import import_areas

    with to_write(desk, dry_run=dry_run) as work:
        imported = import_areas(work, read)
        lasts = not dry_run and (yes or not (imported.is_older or imported.loses_many))
        if lasts:
            work.commit()
    return imported, lasts


def ask_whether_to_lose(desk: Desk, imported: "Imported") -> None:
    """Ask before a file takes the place of a later or fuller one. Nothing is locked meanwhile.

    Raises :class:`Refused` when nobody can be asked or the answer is no.
    """
    from ucase.domain.errors import Refused

    if not desk.asks:
        if imported.is_older:
            raise Refused("areas_older", was=imported.replaced, year=imported.year)
        raise Refused("areas_fewer", count=len(imported.gone), had=imported.had)
    from ucase.cli.prompter import Prompter

    say_what_is_lost(desk, imported)
    if not Prompter(desk.streams.stderr.write).confirm(t("areas.ask")):
        raise Refused("not_imported")


def say_what_is_lost(desk: Desk, imported: "Imported") -> None:
    """Say that house numbers of a later year give way, or that many buurten lose theirs."""
    if imported.is_older:
        desk.say("areas.said.older", was=imported.replaced, year=imported.year)
    if imported.loses_many:
        desk.say("areas.said.fewer", count=len(imported.gone), had=imported.had)


def tell_import(desk: Desk, read: "AreaFile", imported: "Imported", *, dry_run: bool) -> None:
    """Say what came in, what is new, changed and gone, where it is from, and what to type next."""
    from ucase.render.areas import figure, import_listing, some_names

    figures = {
        "today": desk.clock.today,
        "municipality": read.municipality,
        "year": read.year,
        "read": read.read,
        "kept": imported.kept,
        "ranges": len(read.ranges),
        "new_areas": len(imported.new),
        "changed": len(imported.changed),
        "gone": len(imported.gone),
        "dry_run": dry_run,
    }
    desk.show_result(import_listing(imported, figures))
    counts = {"read": figure(read.read), "kept": figure(imported.kept)}
    if read.ranges:
        where = " ".join(dict.fromkeys((str(read.municipality), str(imported.municipality))))
        desk.say("areas.said.read", **counts, municipality=where, year=read.year)
    else:
        desk.say("areas.said.read_names", **counts)
    if read.torn:
        desk.say("areas.said.torn", count=figure(read.torn))
    for kind, areas in (("new", imported.new), ("changed", imported.changed), ("gone", imported.gone)):
        if areas:
            desk.say(f"areas.said.{kind}", count=figure(len(areas)), names=some_names(areas))
    if imported.same:
        desk.say("areas.said.same")
    elif dry_run:
        desk.say("areas.said.dry")
    elif read.ranges:
        desk.say("areas.said.numbers", ranges=figure(len(read.ranges)), year=read.year)
    if imported.nameless:
        desk.say("areas.said.nameless", count=figure(imported.nameless))
    if not dry_run:
        desk.say("areas.said.after" if read.ranges else "areas.said.after_names", name=read.municipality)
