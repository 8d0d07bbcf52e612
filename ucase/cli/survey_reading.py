"""``ucase survey import``: a list of responses, read into a project."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from ucase.cli.desk import Desk
from ucase.domain.errors import Invalid, Refused, StorageProblem
from ucase.locale import t

if TYPE_CHECKING:
    from ucase.casework.dwelling_import import Row
    from ucase.casework.survey_import import Outcome
    from ucase.cli.sheets import Sheet
    from ucase.domain.columns import Columns


class Responses:
    """A list of responses, ready to come into a project."""

    def __init__(
        self, desk: Desk, file: str, project: str, mapping: list[str], sheet: str | None, asked: date | None
    ) -> None:
        from ucase.cli.columns import Wanted, the_list
        from ucase.cli.sheets import STDIN, open_sheets
        from ucase.domain.survey_list import NEEDED, SYNONYMS

        self.desk = desk
        self.file = t("import.from_stdin") if file == STDIN else file
        self.project = project
        self.asked = asked
        self.reference = ""
        self.sheet: Sheet
        self.columns: Columns
        wanted = Wanted(SYNONYMS, NEEDED, mapping, sheet)
        self.sheet, self.columns = the_list(
            desk, open_sheets(file, desk.streams.stdin), wanted, "survey.field"
        )
        self.check_questions(mapping)

    def check_questions(self, mapping: list[str]) -> None:
        """Refuse a list that holds few answers, such as one of addresses, unless somebody says what is in it.

        Raises :class:`Invalid` with what was recognised.
        """
        from ucase.domain.columns import read_mapping
        from ucase.domain.survey_list import ENOUGH_QUESTIONS, SYNONYMS, questions_in

        found = questions_in(self.columns.fields)
        if len(found) >= ENOUGH_QUESTIONS or questions_in(read_mapping(mapping, SYNONYMS).values()):
            return
        from ucase.render.survey_import import field_word

        if not found:
            raise Invalid("no_survey")
        raise Invalid("no_survey_but", found=", ".join(map(field_word, found)))

    def bring_in(self, lasts: "Callable[[Outcome], bool]") -> "Outcome":
        """Bring all of it in, and keep that only when ``lasts`` says so."""
        from ucase.casework.lookup import find_project
        from ucase.casework.survey_import import bring_in
        from ucase.cli.progress import progress
        from ucase.domain.references import PROJECT, write

        with (
            self.desk.work() as work,
            progress(self.desk, t("survey.import.progress"), self.sheet.size) as bar,
        ):
            project = find_project(work, self.project)
            self.reference = write(PROJECT, project.id)
            outcome = bring_in(
                work, project, self.rows(), asked=self.asked, tell=lambda: bar(self.sheet.done)
            )
            if lasts(outcome):
                work.commit()
        return outcome

    def bring_in_as_agreed(self, shown: "Outcome") -> "Outcome":
        """Ask, and bring in what was agreed to. Nothing was locked while the question stood.

        Raises :class:`Refused` when nobody can be asked or the answer is no, :class:`StorageProblem` when a
        colleague changed something meanwhile.
        """
        if not self.desk.asks:
            raise Refused("survey_import_needs_yes", changed=shown.changed, read=shown.read)
        from ucase.cli.prompter import Prompter

        key = "survey.import.ask" if shown.changed else "survey.import.ask_new"
        question = t(key, new=shown.new, changed=shown.changed)
        if not Prompter(self.desk.streams.stderr.write).confirm(question):
            raise Refused("not_imported")
        outcome = self.bring_in(lambda found: found.counts() == shown.counts())
        if outcome.counts() != shown.counts():
            raise StorageProblem("changed_meanwhile")
        return outcome

    def rows(self) -> "Iterator[Row]":
        """The rows by their fields."""
        from ucase.cli.columns import rows_below

        for row in rows_below(self.sheet, self.columns):
            yield row.line, self.columns.record(row.cells)

    def keep_rejects(self, outcome: "Outcome") -> None:
        """Write the rows that did not come in where they can be mended, and say where."""
        from ucase.cli.rejects import keep_rejects
        from ucase.render.survey_import import field_word

        # What nobody asked for, such as where somebody comes from, is not copied to another file either.
        unasked = frozenset(range(len(self.columns.titles))) - frozenset(self.columns.fields.values())
        keep_rejects(self.desk, outcome.rejected, self.file, self.sheet, self.columns, field_word, unasked)

    def tell(self, outcome: "Outcome") -> None:
        """Say what came in and what to type next."""
        if outcome.writes:
            count = outcome.new + outcome.changed
            key = "survey.import.done_one" if count == 1 else "survey.import.done"
            self.desk.say(key, count=count, project=self.reference)
        else:
            self.desk.say("survey.import.nothing" if outcome.same else "import.said.nothing_good")
        self.desk.say("survey.import.after", project=self.reference)
