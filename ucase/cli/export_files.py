"""The files of an export: for their owner only, whole or not there, and never over another."""

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import TextIO

from ucase.domain.errors import Refused, StorageProblem
from ucase.domain.exporting import tables_of
from ucase.render.exports import DICTIONARY, IN_ONE_FILE, About, Table, ending


def is_folder(what: str, form: str) -> bool:
    """Whether the export is a folder: several tables, in a form that holds one each."""
    return form not in IN_ONE_FILE and len(tables_of(what)) > 1


def dictionary_of(to: str, what: str, form: str) -> Path:
    """Where the data dictionary lies: beside the file that it explains, or among those of a folder."""
    path = Path(to)
    if is_folder(what, form):
        return path / f"{what}{DICTIONARY}"
    return path.with_name(f"{path.name}{DICTIONARY}")


def check_place(to: str | None, what: str, form: str) -> None:
    """Refuse what cannot be written before anything is asked.

    Raises :class:`Refused` for what is there already, :class:`StorageProblem` for where nothing can be.
    """
    if to is None:
        return
    if "\0" in to or not Path(to).name or not Path(to).absolute().parent.is_dir():
        raise StorageProblem("file_not_written")
    for path in (Path(to), dictionary_of(to, what, form)):
        if os.path.lexists(path):
            raise Refused("export_there", file=path.name)


def write_files(about: About, tables: Sequence[Table], form: str, to: str) -> None:
    """Write everything under another name first. Raises :class:`StorageProblem` when it cannot be."""
    path, explained = Path(to).absolute(), dictionary_of(to, about.what, form).absolute()
    folder = is_folder(about.what, form)
    with draft_beside(path) as draft:
        if folder:
            for table in tables:
                with private(draft / f"{table.name}{ending(form)}") as out:
                    write_table(table, form, out)
        else:
            write_one(about, tables, form, draft / path.name)
        with private(draft / explained.name) as out:
            from ucase.render.exports.dictionary import write_dictionary

            write_dictionary([(one.name, one.fields) for one in tables], out)
        if folder:
            draft.rename(path)
            return
        from ucase.storage.create import move_without_overwriting

        for made, name in ((draft / path.name, path), (draft / explained.name, explained)):
            if not move_without_overwriting(made, name):
                raise Refused("export_there", file=name.name)


def write_one(about: About, tables: Sequence[Table], form: str, path: Path) -> None:
    """One file with all of it."""
    if form == "xlsx":
        from ucase.render.exports.workbook import write_workbook

        write_workbook(about, tables, path)
        path.chmod(0o600)
        return
    with private(path) as out:
        if form != "sqlite":
            write_table(tables[0], form, out)
    if form == "sqlite":
        from ucase.render.exports.plain_database import write_database

        write_database(about, tables, path)


def write_table(table: Table, form: str, out: TextIO) -> None:
    """One table as text."""
    from ucase.render.exports.text_tables import write_table as write

    write(table, form, out)


@contextmanager
def draft_beside(path: Path) -> Iterator[Path]:
    """A folder that only its owner can enter, on the same disk; gone at the end, unless it got its name."""
    from sqlite3 import Error

    draft: Path | None = None
    try:
        draft = Path(mkdtemp(prefix=f".{path.name}-", dir=path.parent))
        yield draft
    except (OSError, Error) as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise StorageProblem("file_not_written") from None
    finally:
        if draft is not None:
            shutil.rmtree(draft, ignore_errors=True)


@contextmanager
def private(path: Path) -> Iterator[TextIO]:
    """A new file, 0600 from its first byte."""
    number = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(number, "w", encoding="utf-8", newline="") as out:
        yield out
