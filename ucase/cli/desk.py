"""The desk a command works at: its streams, its settings, the clock, and the way to the cases."""

import os
import sys
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

from ucase.cli.config import Config, default_file, read_config
from ucase.cli.filling import FORMATS, may_ask
from ucase.cli.talk import write_sentence
from ucase.domain.clock import Clock, system_clock
from ucase.domain.errors import Invalid, Problem, UsageProblem
from ucase.locale import LANGUAGES, t
from ucase.storage.folders import config_path
from ucase.storage.place import Place, read_place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    import typer

    from ucase.domain.backups import Rule
    from ucase.domain.settings import Settings
    from ucase.domain.working_days import Calendar
    from ucase.render.listing import Listing
    from ucase.storage.reading import Reader
    from ucase.storage.watching import Upgraded, Watch
    from ucase.storage.work import Work

FIRST_ROWS = 50


class Streams(NamedTuple):
    """Where a command reads and writes. stdout is data, stderr is talk."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO


class Desk:
    """Everything outside the program that one invocation may touch."""

    def __init__(self, streams: Streams, given: "Mapping[str, Any]", config: Config) -> None:
        self.streams = streams
        self.config = config
        self.given = given
        self.anon = bool(given.get("anon"))
        self.told = False
        if str(given.get("lang", "nl")).lower()[:2] not in LANGUAGES:
            raise Invalid("choice", field="lang", choices=", ".join(LANGUAGES))
        self.command = ""
        self.me = os.environ.get("UCASE_MANAGER") or config.manager
        self.clock = self._clock()
        self.place = self._place()
        if config.settings:
            self.check_settings()
            self.place = self.place._replace(rule=self._rule())

    @classmethod
    def of(cls, ctx: "typer.Context") -> "Desk":
        """The desk for this invocation, with what the general options said."""
        desk = cls(Streams(sys.stdin, sys.stdout, sys.stderr), ctx.meta, read_config())
        desk.command = words_of_command(ctx)
        return desk

    def _clock(self) -> Clock:
        said = self.given.get("today") or os.environ.get("UCASE_TODAY")
        if not said:
            return system_clock()
        from ucase.domain.dates import read_date

        try:
            return system_clock(read_date(str(said), system_clock().today))
        except Invalid:
            raise Invalid("date", field="today") from None

    def _place(self) -> Place:
        said = self.given.get("db") or os.environ.get("UCASE_DB") or self.config.db
        return read_place(str(said)) if said else Place(path=default_file())

    def _rule(self) -> "Rule":
        from ucase.domain.backups import Rule
        from ucase.domain.settings import KEPT_DAILY, KEPT_MONTHLY, KEPT_WEEKLY

        return Rule(self.settings[KEPT_DAILY], self.settings[KEPT_WEEKLY], self.settings[KEPT_MONTHLY])

    @cached_property
    def settings(self) -> "Settings":
        """What the team set. Raises :class:`Invalid` that names the key."""
        from ucase.domain.settings import Settings

        return Settings(self.config.settings, config_path())

    @property
    def calendar(self) -> "Calendar":
        """The days on which the team works."""
        from ucase.domain.working_days import Calendar

        return Calendar.of(self.settings)

    def check_settings(self) -> None:
        """Whatever the command: a line of the configuration that means nothing is told, never passed over."""
        _ = self.settings

    @property
    def asks(self) -> bool:
        """Whether questions may be asked."""
        return may_ask(self.given)

    @property
    def output(self) -> str:
        """The form of the output: what was asked for, a table on a terminal, plain in a pipe."""
        return self.form()

    def form(self, more: "Sequence[str]" = ()) -> str:
        """The form of the output, for a command that has more forms than a list has."""
        if self.given.get("json"):
            if self.given.get("output") not in (None, "json"):
                raise UsageProblem("json_or_output")
            return "json"
        said = self.given.get("output")
        if said is None:
            return "table" if self.streams.stdout.isatty() else "plain"
        if said not in (*FORMATS, *more):
            raise Invalid("choice", field="output", choices=", ".join((*FORMATS, *more)))
        return str(said)

    @property
    def first_rows(self) -> int | None:
        """How many rows a list shows when nothing is said: 50 on a terminal, all to a program."""
        return FIRST_ROWS if self.output == "table" else None

    @property
    def watch(self) -> "Watch":
        """Who hears how far a migration is, and tells the person."""
        return Upgrading(self)

    def has_cases(self) -> bool:
        """Whether there is a place to read from yet."""
        return self.place.path is None or self.place.path.exists()

    def tell_unfinished(self) -> None:
        """Once in a run, on a terminal: what was written earlier and not saved."""
        if self.asks and not self.told:
            from ucase.cli.unfinished import tell_unfinished

            self.told = True
            tell_unfinished(self)

    def unlocked(self) -> "Desk":
        """Clear up what an interrupted run left; ask for the passphrase if nothing else opens the file."""
        path = self.place.path
        if path is None or self.place.key is not None:
            return self
        from ucase.storage.keys import awaits_passphrase
        from ucase.storage.leftovers import clear_up

        clear_up(path)
        if self.asks and awaits_passphrase(path):
            from ucase.cli.secrets import key_by_passphrase

            self.place = self.place._replace(key=key_by_passphrase(self))
            clear_up(path, self.place.key)
        self.tell_unfinished()
        return self

    @property
    def who(self) -> str:
        """Who is at work: the case manager, or whoever the system says it is."""
        from ucase.storage.log.who import who_is_at_work

        return self.me or who_is_at_work()

    @property
    def names(self) -> "tuple[str, ...]":
        """Every name under which whoever is at work wrote."""
        from ucase.storage.log.who import names_of

        return names_of(self.me)

    def read(self, *, freely: bool = False) -> "Reader":
        """A read transaction. A restricted record is read with a reason only, which is written down.

        ``freely`` is for the resident whose it is, and for what shows nothing of it.
        """
        from ucase.storage.reading import Reader

        self.unlocked()
        reader = Reader(self.place, watch=self.watch)
        reader.gate = None if freely else self.gate
        return reader

    def gate(self, reader: "Reader", what: str, number: int) -> None:
        """Let a record be read: one that is restricted for a reason, which the view tells."""
        if is_restricted(reader, what, number):
            from ucase.storage.reading import Viewer

            reader.viewer = Viewer(self.who, f"{self.command} ({self.reading_reason()})")
            if what == "case":
                reader.viewed = number

    @contextmanager
    def look_at(self, case: int | None, *, own: bool = False) -> "Iterator[Reader]":
        """A read transaction that looks at one case, which is written down.

        Which case it is may also be said inside, as ``reader.viewed``. ``own`` is for the resident whose it
        is: a restriction does not hold for them.
        """
        from ucase.storage.reading import Viewer

        with self.read(freely=own) as reader:
            reader.viewer = Viewer(self.who, self.command)
            reader.viewed = case
            yield reader
        if not reader.view_was_kept:
            self.say("say.view_not_kept")

    def reading_reason(self) -> str:
        """Why a restricted record is read. Raises :class:`Refused` when it is not said."""
        from ucase.domain.errors import Refused
        from ucase.domain.rights import ReadingReason
        from ucase.domain.vocabulary import choose

        said = self.given.get("why")
        if not said:
            raise Refused("case_restricted")
        return choose(ReadingReason, str(said), "why").value

    def work(self, *, make: bool = False, quietly: bool = False) -> "Work":
        """A unit of work that changes something; ``make`` makes the file when there is none, and says so."""
        from ucase.storage.door import check_version, make_ready

        self.unlocked()
        made = False
        if make:
            made = make_ready(self.place, self.clock, self.watch)
        else:
            check_version(self.place, watch=self.watch).close()
        if made and not quietly:
            self.say("say.file_made", path=self.place)
        if not quietly and (made or self.asks):
            self.tell_about_key(made)
        from ucase.storage.work import Work

        return Work(self.place, self.clock, self.me, self.command, self.say_kept)

    def say(self, key: str, /, **values: object) -> None:
        """Tell something to the person: one line on stderr."""
        write_sentence(self.streams.stderr, t(key, **values))

    def tell_about_key(self, made: bool) -> None:
        """Of a file that was just made: its recovery code. Of one whose code nobody saw: that."""
        from ucase.cli.recovery_telling import remind, tell_new_code
        from ucase.storage.keys import key_for

        if not made:
            remind(self)
            return
        key = key_for(self.place.path) if self.place.path is not None else None
        if key is not None:
            tell_new_code(self, key)

    def backup_folder(self) -> "Path | None":
        """Where backups go by the configuration; None is beside the case file."""
        if not self.config.settings:
            return None
        from pathlib import Path

        from ucase.domain.settings import BACKUP_FOLDER

        said = self.settings[BACKUP_FOLDER]
        return Path(said).expanduser() if said else None

    def say_kept(self, copy: "Path") -> None:
        """Say where the file lies as it was before a mass change."""
        self.say("backup.said.before", path=copy)

    def warn_if_past(self, due: "date") -> None:
        """Say so when a check-in is planned on a day that has gone: it is overdue at once."""
        from ucase.domain.due import days_overdue

        late = days_overdue(due, self.clock.today)
        if late:
            self.say("say.in_the_past_one" if late == 1 else "say.in_the_past", days=late)

    def show(self, listing: "Listing") -> None:
        """Write a list in the form that was asked for."""
        from ucase.render.listing import hide_private

        if self.anon:
            listing = hide_private(listing)
        writer(self.output)(listing, self.streams.stdout)

    def show_result(self, listing: "Listing") -> None:
        """Write what a change gave, for programs; on a terminal the sentence on stderr has said it."""
        if self.output != "table" or self.given.get("output"):
            self.show(listing)


def is_restricted(reader: "Reader", what: str, number: int) -> bool:
    """Whether a ``case`` or a ``household`` may be read with a reason only."""
    from ucase.queries import run

    return next(run(reader, f"{what}_restricted", **{what: number}), None) is not None


def refuse_restricted(reader: "Reader", case: int) -> None:
    """Raise :class:`Refused` for a case in which nothing is changed, before anybody begins to write."""
    from ucase.domain.errors import Refused
    from ucase.domain.references import CASE, write

    if is_restricted(reader, "case", case):
        raise Refused("restricted_change", case=write(CASE, case))


def words_of_command(ctx: "typer.Context") -> str:
    """The words of the command that was typed, ``contact add``, without anything that was given to it."""
    words: list[str] = []
    at: Any = ctx
    while at.parent is not None:
        words.insert(0, at.info_name or "")
        at = at.parent
    return " ".join(words)


class Upgrading:
    """Tells how a file of an older program is brought along; loads what draws only when that happens."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.shown: Any = None

    def progress(self, phase: str, done: int, total: int) -> None:
        """So much of this phase is done."""
        if self.shown is None:
            from ucase.cli.progress import Phases

            self.shown = Phases(self.desk)
        self.shown.tell(t(f"backup.upgrading.{phase}"), done, total)

    def finished(self, upgraded: "Upgraded") -> None:
        """All is done: say so, and where the file as it was can be found."""
        self.close()
        self.desk.say("backup.upgraded", rows=upgraded.rows, path=upgraded.backup or "-")

    def close(self) -> None:
        """It is over, well or not."""
        if self.shown is not None:
            self.shown.close()
            self.shown = None


def writer(form: str) -> Any:  # noqa: ANN401 (one of the writers of ucase.render)
    """The writer for a form; only that one is imported."""
    if form == "table":
        from ucase.render.table import write_table

        return write_table
    if form == "plain":
        from ucase.render.plain import write_plain

        return write_plain
    if form == "csv":
        from ucase.render.csv_file import write_csv

        return write_csv
    from ucase.render.json_document import write_json, write_jsonl

    return write_json if form == "json" else write_jsonl


def describe(problem: Problem, *, name_field: bool = True) -> str:
    """A problem as a person reads it: where, what happened, and what to do."""
    from ucase.domain.text import clean
    from ucase.locale import knows

    values = problem.values
    if problem.key == "choice" or problem.key.startswith(("zrm_", "never_")):
        from ucase.cli.choices import words_of

        values = words_of(problem)
    said = t(f"error.{problem.key}", **values)
    if problem.field and name_field:
        from ucase.cli.field_words import field_words

        said = f"{field_words(problem)}: {said}"
    remedy = f"remedy.{problem.key}"
    return clean(f"{said} {t(remedy, **values)}" if knows(remedy) else said)  # a path may hold anything
