"""``ucase import``: the lists that a corporation sends."""

import gc
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import argument, option
from ucase.domain.errors import Invalid, Refused, StorageProblem
from ucase.locale import t

if TYPE_CHECKING:
    from ucase.casework.dwelling_import import Row
    from ucase.casework.dwelling_outcome import Outcome
    from ucase.cli.sheets import Sheet
    from ucase.domain.columns import Columns

app = group("import")

MOST_NAMED = 5
"""How many of many cases are named in a sentence."""


@verb(app, "dwellings", kind=WritingCommand)
def dwellings(
    ctx: typer.Context,
    file: Annotated[str, argument("file", "import_file")],
    project: Annotated[str, option("--project", key="import_project", metavar="project")],
    mapping: Annotated[list[str] | None, option("--map", metavar="column")] = None,
    sheet: Annotated[str | None, option("--sheet", metavar="sheet")] = None,
    dry_run: Annotated[bool, option("--dry-run", key="dry_run_import")] = False,
    yes: Annotated[bool, option("--yes")] = False,
    gone: Annotated[bool, option("--gone")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.columns import Wanted, the_list
    from ucase.cli.rejects import keep_rejects
    from ucase.cli.sheets import open_sheets
    from ucase.domain.dwelling_list import NEEDED, SYNONYMS
    from ucase.render.dwelling_import import field_word, write_outcome

    desk = Desk.of(ctx)
    form = desk.output  # refused before anything is read
    wanted = Wanted(SYNONYMS, NEEDED, mapping or [], sheet)
    found, columns = the_list(desk, open_sheets(file, desk.streams.stdin), wanted, "import.field")
    listed = List(desk, found, columns, project)

    def needs_nobody(outcome: "Outcome") -> bool:
        return not dry_run and (yes or not (outcome.alters or desk.asks))

    outcome = listed.run(needs_nobody, mark_gone=gone)
    head = {"today": desk.clock.today, "project": listed.reference}
    write_outcome(outcome, columns.mapping(), head, form, desk.streams.stdout, anon=desk.anon)
    warn(desk, outcome)
    if dry_run:
        desk.say("import.said.dry_run")
    else:
        asks = desk.asks and not yes
        if (outcome.writes or (asks and outcome.gone)) and not needs_nobody(outcome):
            outcome = listed.run_as_agreed(outcome)
        elif outcome.gone and not outcome.marked:
            desk.say("import.said.left_alone", count=outcome.gone)
        tell(desk, outcome, listed.reference)
        keep_rejects(desk, outcome.rejected, file, found, columns, field_word)
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

    def run(self, lasts: "Callable[[Outcome], bool]", *, mark_gone: bool) -> "Outcome":
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
            raise Refused(
                "import_needs_yes",
                changed=shown.changed,
                others=shown.others,
                gone=shown.gone if shown.marked else 0,
            )
        from ucase.cli.prompter import Prompter

        prompter = Prompter(self.desk.streams.stderr.write)
        mark_gone = False
        if shown.gone:
            self.desk.say("import.said.gone", count=shown.gone)
            mark_gone = prompter.confirm(t("import.ask.gone"))
        if shown.new or shown.changed:
            self.desk.say("import.said.take", new=shown.new, changed=shown.changed, others=others_in(shown))
            if not prompter.confirm(t("import.ask.take")):
                raise Refused("not_imported")
        elif not mark_gone:
            raise Refused("not_imported")
        outcome = self.run(lambda found: found.counts() == shown.counts(), mark_gone=mark_gone)
        if outcome.counts() != shown.counts():
            raise StorageProblem("changed_meanwhile")
        return outcome


def others_in(shown: "Outcome") -> str:
    """At how many addresses somebody else lives now, and which open cases that is about."""
    if not shown.others:
        return ""
    others = t(f"import.said.{'other' if shown.others == 1 else 'others'}", count=shown.others)
    return f"{others} ({cases_of(shown.others_cases)})" if shown.others_cases else others


def cases_of(keys: Sequence[int]) -> str:
    """The references of some cases."""
    from ucase.domain.references import CASE, write

    return some([write(CASE, one) for one in keys])


def some(references: Sequence[str]) -> str:
    """The first of many references, and how many there are besides."""
    more = len(references) - MOST_NAMED
    named = ", ".join(references[:MOST_NAMED])
    return f"{named} {t('import.more', count=more)}" if more > 0 else named


def tell(desk: Desk, outcome: "Outcome", project: str) -> None:
    """Say what came in and what to type next."""
    if outcome.writes:
        gone = outcome.gone if outcome.marked else 0
        desk.say("import.said.done", project=project, new=outcome.new, changed=outcome.changed, gone=gone)
    elif outcome.same:
        desk.say("import.said.nothing", project=project)
    else:
        desk.say("import.said.nothing_good" if outcome.read else "import.said.no_rows", project=project)
    desk.say("import.said.after", project=project)


def warn(desk: Desk, outcome: "Outcome") -> None:
    """Say where the list and the cases do not agree, and when it cannot be told what is gone."""
    if outcome.moved_out:
        desk.say("import.said.moved_out", cases=cases_of(outcome.moved_out))
    if outcome.elsewhere:
        many = "" if len(outcome.elsewhere) == 1 else "_many"
        cases = some(outcome.elsewhere)
        desk.say(f"import.said.elsewhere{many}", count=len(outcome.elsewhere), cases=cases)
    if outcome.missing:
        desk.say("import.said.unread", rows=outcome.unread, count=outcome.missing)
