"""References for the TAB key: read-only, quick, and silent about whatever goes wrong."""

import os
from typing import TYPE_CHECKING

from ucase.domain import references

if TYPE_CHECKING:
    import typer

    from ucase.storage.reading import Reader

MOST = 50


def reader_for(ctx: "typer.Context") -> "Reader":
    """A reader on the cases that the command line, or the surroundings, name."""
    from ucase.cli.config import default_file, read_config
    from ucase.storage.place import Place, read_place
    from ucase.storage.reading import Reader

    said = ctx.meta.get("db") or os.environ.get("UCASE_DB") or read_config().db
    return Reader(read_place(said) if said else Place(path=default_file()), migrate=False)


def matching(found: list[tuple[str, str]], incomplete: str) -> list[tuple[str, str]]:
    """Those that begin with what was typed, in the case in which it was typed."""
    lower = incomplete != incomplete.upper()
    found = [(reference.lower() if lower else reference, words) for reference, words in found]
    return [(reference, words) for reference, words in found if reference.startswith(incomplete)]


def case_references(ctx: "typer.Context", incomplete: str) -> list[tuple[str, str]]:
    """The newest cases."""
    from ucase.locale import t
    from ucase.queries import run

    try:
        with reader_for(ctx) as reader:
            found = [
                (references.write(references.CASE, number), t(f"stage.{stage}"))
                for number, stage in run(reader, "case_numbers", most=MOST)
            ]
    except Exception:  # a TAB never disturbs: no file, an older file, a lock
        return []
    return matching(found, incomplete)


def project_references(ctx: "typer.Context", incomplete: str) -> list[tuple[str, str]]:
    """The projects by their reference, with their names."""
    from ucase.queries import run

    try:
        with reader_for(ctx) as reader:
            found = [
                (references.write(references.PROJECT, number), str(name))
                for number, name in run(reader, "project_numbers", most=MOST)
            ]
    except Exception:  # as above
        return []
    return matching(found, incomplete)


def follow_up_references(ctx: "typer.Context", incomplete: str) -> list[tuple[str, str]]:
    """The open check-ins, first due first."""
    from ucase.locale.days import short_date
    from ucase.queries.follow_ups import open_numbers

    try:
        with reader_for(ctx) as reader:
            found = [
                (references.write(references.FOLLOW_UP, number), short_date(due))
                for number, due in open_numbers(reader, MOST)
            ]
    except Exception:  # as above
        return []
    return matching(found, incomplete)
