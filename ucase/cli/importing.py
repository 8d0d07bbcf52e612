"""``ucase import``: the lists that a corporation sends."""

import gc
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import argument, option
from ucase.domain.errors import Invalid, Refused, StorageProblem
from ucase.locale import t

if TYPE_CHECKING:
    from ucase.casework.dwelling_import import Outcome, Row
    from ucase.cli.sheets import Sheet
    from ucase.domain.columns import Columns

app = group("import")


@verb(app, "dwellings", kind=WritingCommand)
def dwellings(
    ctx: typer.Context,
    file: Annotated[str, argument("file", "import_file")],
    project: Annotated[str, option("--project", key="import_project", metavar="project")],
    mapping: Annotated[list[str] | None, option("--map", metavar="column")] = None,
    dry_run: Annotated[bool, option("--dry-run", key="dry_run_import")] = False,
    yes: Annotated[bool, option("--yes")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.columns import the_columns
    from ucase.cli.sheets import open_sheet
    from ucase.domain.dwelling_list import NEEDED, SYNONYMS
    from ucase.render.dwelling_import import write_outcome

    desk = Desk.of(ctx)
    form = desk.output  # refused before anything is read
    sheet = open_sheet(file)
    columns = the_columns(desk, sheet, SYNONYMS, NEEDED, mapping or [], "import.field")
    listed = List(desk, sheet, columns, project)

    def needs_nobody(outcome: "Outcome") -> bool:
        return not dry_run and (yes or not (outcome.alters or desk.asks))

    outcome = listed.run(needs_nobody)
    head = {"today": desk.clock.today, "project": listed.reference}
    write_outcome(outcome, columns.mapping(), head, form, desk.streams.stdout, anon=desk.anon)
    warn(desk, outcome)
    if dry_run:
        desk.say("import.said.dry_run")
    else:
        if outcome.writes and not needs_nobody(outcome):
            outcome = listed.run_as_agreed(outcome)
        tell(desk, outcome, listed.reference)
        keep_rejects(desk, outcome, file, sheet, columns)
    if outcome.bad:
        raise typer.Exit(Invalid.exit_code)


class List:
    """A list of addresses, ready to come into a project."""

    def __init__(self, desk: Desk, sheet: "Sheet", columns: "Columns", project: str) -> None:
        self.desk = desk
        self.sheet = sheet
        self.columns = columns
        self.project = project
        self.reference = ""

    def run(self, lasts: "Callable[[Outcome], bool]", *, mark_gone: bool = True) -> "Outcome":
        """Bring all of it in, and keep that only when ``lasts`` says so."""
        gc.enable()  # off for the short runs that most are; a long one would keep all that it made
        from ucase.casework.dwelling_import import bring_in
        from ucase.casework.lookup import find_project
        from ucase.cli.progress import progress
        from ucase.domain.dwelling_list import MARKS
        from ucase.domain.references import PROJECT, write

        with self.desk.work() as work, progress(self.desk, t("import.progress"), self.sheet.size) as bar:
            project = find_project(work, self.project)
            self.reference = write(PROJECT, project.id)
            outcome = bring_in(
                work,
                project,
                self.rows(),
                whole=not self.columns.fields.keys() >= set(MARKS),
                mark_gone=mark_gone,
                tell=lambda: bar(self.sheet.done),
            )
            if lasts(outcome):
                work.commit()
        return outcome

    def rows(self) -> "Iterator[Row]":
        """The rows by their fields."""
        from ucase.cli.columns import rows_below

        for row in rows_below(self.sheet, self.columns):
            yield row.line, self.columns.record(row.cells)

    def run_as_agreed(self, shown: "Outcome") -> "Outcome":
        """Ask, and bring in what was agreed to. Nothing was locked while the question stood.

        Raises :class:`Refused` when nobody can be asked or the answer is no, :class:`StorageProblem` when a
        colleague changed something meanwhile.
        """
        if not self.desk.asks:
            raise Refused("import_needs_yes", changed=shown.changed, gone=shown.gone)
        from ucase.cli.prompter import Prompter

        prompter = Prompter(self.desk.streams.stderr.write)
        mark_gone = bool(shown.gone) and prompter.confirm(t("import.ask.gone", count=shown.gone))
        takes = (shown.new or shown.changed) and prompter.confirm(
            t("import.ask.take", new=shown.new, changed=shown.changed)
        )
        if shown.new or shown.changed:
            if not takes:
                raise Refused("not_imported")
        elif not mark_gone:
            raise Refused("not_imported")
        outcome = self.run(lambda found: found.counts() == shown.counts(), mark_gone=mark_gone)
        if outcome.counts() != shown.counts():
            raise StorageProblem("changed_meanwhile")
        outcome.gone = outcome.gone if mark_gone else 0
        return outcome


def tell(desk: Desk, outcome: "Outcome", project: str) -> None:
    """Say what came in and what to type next."""
    if not outcome.writes:
        desk.say("import.said.nothing" if outcome.same else "import.said.nothing_good", project=project)
    else:
        desk.say(
            "import.said.done", project=project, new=outcome.new, changed=outcome.changed, gone=outcome.gone
        )
    desk.say("import.said.after", project=project)


def warn(desk: Desk, outcome: "Outcome") -> None:
    """Say which open cases are of households that the list no longer has at their address."""
    from ucase.domain.references import CASE, write

    if outcome.moved_out:
        cases = ", ".join(write(CASE, one) for one in outcome.moved_out)
        desk.say("import.said.moved_out", cases=cases)


def keep_rejects(desk: Desk, outcome: "Outcome", file: str, sheet: "Sheet", columns: "Columns") -> None:
    """Write the rows that did not come in where they can be mended, and say where."""
    if not outcome.rejected:
        return
    from itertools import groupby

    from ucase.cli.rejects import Reject, write_rejects
    from ucase.domain.dwelling_list import MARKS
    from ucase.render.dwelling_import import field_word, reason

    rejects = {}
    for line, problems in groupby(outcome.rejected, key=lambda one: one.line):
        several = list(problems)
        rejects[line] = Reject(
            " / ".join(field_word(one.field) for one in several),
            " ".join(reason(one) for one in several),
            frozenset(columns.fields[one.field] for one in several if one.problem.key == "bsn"),
        )
    try:
        path = write_rejects(file, sheet, columns, rejects, {mark: field_word(mark) for mark in MARKS})
    except OSError:
        desk.say("import.said.rejects_not_written", count=outcome.bad)
    else:
        desk.say("import.said.rejects", count=outcome.bad, path=path)
