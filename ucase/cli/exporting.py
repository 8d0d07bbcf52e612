"""Handing out an export: is it agreed, is it written down, and then to a file or a pipe."""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from ucase.cli.desk import Desk
from ucase.domain.errors import Invalid, Refused, UsageProblem
from ucase.domain.exporting import fields_of, tables_of
from ucase.locale import t
from ucase.render.exports import FORMS, IN_ONE_FILE, About, Table, telling

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ucase.storage.reading import Reader


class Wanted(NamedTuple):
    """What is asked for on the line."""

    what: str
    to: str | None
    identifiable: bool
    yes: bool

    @property
    def file(self) -> str | None:
        """The file or folder that is to be made; None is standard output."""
        return None if self.to in (None, "-") else self.to


def hand_over(desk: Desk, wanted: Wanted) -> None:
    """Export what is wanted. Raises :class:`Refused` when it is not agreed or would overwrite something."""
    from ucase.cli.export_files import check_place, write_files
    from ucase.cli.progress import progress
    from ucase.queries.export import count

    form = form_of(desk, wanted)
    check(desk, wanted, form)
    check_place(wanted.file, wanted.what, form)
    with desk.read() as reader:
        counts = {table: count(reader, table) for table in tables_of(wanted.what)}
        check_length(counts, form)
        if wanted.identifiable:
            agree(desk, wanted, sum(counts.values()))
        write_down(desk, reader, wanted, form, counts)
        with progress(desk, t("export.progress"), sum(counts.values())) as tell:
            tables = list(tables_with(reader, wanted, counts, tell))
            if wanted.file is None:
                from ucase.render.exports.text_tables import write_table

                write_table(tables[0], form, desk.streams.stdout)
            else:
                write_files(about(desk, wanted), tables, form, wanted.file)
    tell_after(desk, wanted, sum(counts.values()), form)


def form_of(desk: Desk, wanted: Wanted) -> str:
    """The form that was asked for; CSV, or what the name of the file says, when nothing was."""
    if desk.given.get("json"):
        raise UsageProblem("export_json")
    said = desk.given.get("output")
    if said is None:
        from ucase.render.exports import ENDINGS

        return next((form for end, form in ENDINGS.items() if (wanted.file or "").endswith(end)), "csv")
    if said not in FORMS:
        raise Invalid("choice", field="output", choices=", ".join(FORMS))
    return str(said)


def check(desk: Desk, wanted: Wanted, form: str) -> None:
    """Raise :class:`UsageProblem` for what does not fit together, before anything is asked or written."""
    if wanted.identifiable and desk.anon:
        raise UsageProblem("export_anon")
    if form == "xlsx":
        from ucase.render.reports.forms import check_installed

        check_installed(form)
    if wanted.file is None:
        if form in IN_ONE_FILE:
            raise UsageProblem("export_needs_file", form=form)
        if len(tables_of(wanted.what)) > 1:
            raise UsageProblem("export_needs_folder", form=form)
        if desk.streams.stdout.isatty() and wanted.to != "-":
            raise UsageProblem("export_on_screen", form=form, what=wanted.what)


def check_length(counts: "Mapping[str, int]", form: str) -> None:
    """Raise :class:`Refused` for more rows than a sheet holds."""
    if form != "xlsx":
        return
    from ucase.render.exports.workbook import MOST_ROWS

    if max(counts.values()) > MOST_ROWS:
        raise Refused("export_too_long", most=MOST_ROWS)


def agree(desk: Desk, wanted: Wanted, records: int) -> None:
    """Ask for a yes in full. Raises :class:`Refused` when it is not given, or nobody can be asked."""
    if wanted.yes:
        return
    if not desk.asks:
        raise Refused("identifiable_needs_yes")
    from ucase.cli.prompter import Prompter

    if not Prompter(desk.streams.stderr.write).agree(t("export.ask", records=records)):
        raise Refused("not_exported")


def write_down(desk: Desk, reader: "Reader", wanted: Wanted, form: str, counts: "Mapping[str, int]") -> None:
    """Keep that the export is made; of an identifiable one, with every case that is in it."""
    from ucase.casework.export_log import note_export
    from ucase.queries.export import cases_in

    looked: Iterator[int] = iter(())
    if wanted.identifiable:
        # Of all tables those of the cases themselves are enough: there is no row of another case.
        whose = ("cases",) if "cases" in counts else tuple(counts)
        looked = chain.from_iterable(cases_in(reader, table) for table in whose)
    with desk.work() as work:
        note_export(
            work, wanted.what, form, sum(counts.values()), cases=looked, identifiable=wanted.identifiable
        )
        work.commit()


def tables_with(
    reader: "Reader", wanted: Wanted, counts: "Mapping[str, int]", tell: "Callable[[int], None]"
) -> Iterator[Table]:
    """The tables with their rows, which are read when they are written."""
    from ucase.queries.export import records

    before = 0
    for table, count in counts.items():
        rows = records(reader, table, identifiable=wanted.identifiable)
        fields = fields_of(table, identifiable=wanted.identifiable)
        yield Table(table, fields, count, telling(rows, tell, before))
        before += count


def about(desk: Desk, wanted: Wanted) -> About:
    """What the export says of itself."""
    from ucase import __version__

    return About(wanted.what, desk.clock.today, __version__, wanted.identifiable)


def tell_after(desk: Desk, wanted: Wanted, records: int, form: str) -> None:
    """What was made, what explains it, and what to be careful of."""
    if wanted.file is not None:
        from ucase.cli.export_files import dictionary_of

        explained = dictionary_of(wanted.file, wanted.what, form)
        desk.say("export.said.made", records=records, file=wanted.file, fields=explained)
    else:
        desk.say("export.said.piped", records=records)
    desk.say(f"export.about.{'identifiable' if wanted.identifiable else 'pseudonymous'}")
