"""Handing a report to whoever it is for: what may not be told is hidden, and what was told is remembered."""

import io
import os
from typing import TYPE_CHECKING, NamedTuple

from ucase.cli.desk import Desk
from ucase.domain.errors import NotFound, Refused, StorageProblem, UsageProblem
from ucase.domain.report import Audience, Published, Report, Rules
from ucase.locale import t

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TextIO

    from ucase.storage.reading import Reader


class More(NamedTuple):
    """What the team itself gets besides the figures."""

    document: "Mapping[str, object]"
    """For programs."""
    screen: "Callable[[TextIO], None]"
    """On a terminal, below the figures."""


def publish(desk: Desk, reader: "Reader", report: Report, audience: Audience) -> Published:
    """The report as its audience gets it. One for outside is compared with what was given out, and kept."""
    from ucase import __version__
    from ucase.domain.report import as_counted

    if audience is Audience.INTERNAL:
        return as_counted(report, __version__)
    from ucase.domain.disclosure import for_outside
    from ucase.domain.settings import REPORT_ROUNDING, REPORT_THRESHOLD
    from ucase.queries.lies_in import lies_in
    from ucase.queries.report_log import given_out

    rules = Rules(desk.settings[REPORT_THRESHOLD], desk.settings[REPORT_ROUNDING])
    outcome = for_outside(report, audience, __version__, rules, given_out(reader), lies_in(reader))
    if outcome.unprotected:
        raise Refused("report_gives_away", count=outcome.unprotected)
    from ucase.casework.report_log import remember

    with desk.work() as work:
        kept = remember(work, outcome.published, outcome.given)
        work.commit()
    tell(desk, outcome.published, kept.number, before=kept.before)
    if outcome.lost:
        desk.say("report.said.lost", count=outcome.lost)
    return outcome.published


def forget_given(desk: Desk, number: int, *, yes: bool) -> None:
    """Forget a report that was made by mistake and never left, after a yes in full.

    Raises :class:`NotFound` when there is none with that number, :class:`Refused` when it is not agreed.
    """
    from ucase.casework.report_log import forget
    from ucase.queries.report_log import report_log

    with desk.read() as reader:
        if not any(row.number == number for row in report_log(reader)):
            raise NotFound("no_report_given", number=number)
    if not yes:
        if not desk.asks:
            raise Refused("forget_needs_yes")
        from ucase.cli.prompter import Prompter

        if not Prompter(desk.streams.stderr.write).agree(t("report.ask.forget", number=number)):
            raise Refused("not_forgotten")
    with desk.work() as work:
        forget(work, number)
        work.commit()
    desk.say("report.said.forgotten", number=number)


def tell(desk: Desk, published: Published, number: int, *, before: bool) -> None:
    """What is hidden and why, and under which number it is remembered: on the screen, beside the report."""
    from ucase.render.reports.document import hidden_notes

    values = [value for row in published.all_rows() for value in row.values if value is not None]
    why = " ".join(list(hidden_notes(published))[1:])
    if published.hidden:
        desk.say("report.said.hidden", hidden=len(published.hidden), figures=len(values), why=why)
    if published.repeated is not None:
        from ucase.locale.days import short_date

        on, again = (short_date(day) for day in (published.repeated.on, published.repeated.anew_from))
        which = "repeated" if published.repeated.period else "repeated_standing"
        desk.say(f"report.said.{which}", on=on, again=again)
    audience = t(f"audience.{published.audience}")
    if before:
        desk.say("report.said.again", number=number)
    else:
        desk.say("report.said.kept", number=number, audience=audience)


DATA_FORMS = ("csv", "json", "jsonl")
"""What programs read, which may go into a file as well."""


def show(desk: Desk, published: Published, to: str | None, more: More | None = None) -> None:
    """Write the report in the form that was asked for: to standard output, or to a new file."""
    from ucase.render.reports.forms import FILE_FORMS, as_file, write_text

    form = desk.form(FILE_FORMS)
    if form in FILE_FORMS:
        give(desk, as_file(published, form), to)
        return
    own = more if published.audience is Audience.INTERNAL else None
    if to is not None and form in DATA_FORMS:
        written = io.StringIO(newline="")
        write_text(published, form, written, own.document if own else None)
        give(desk, written.getvalue().encode(), to)
        return
    write_text(published, form, desk.streams.stdout, own.document if own else None)
    if form == "table" and own:
        own.screen(desk.streams.stdout)


def give(desk: Desk, content: bytes, to: str | None, said: str = "report.said.file") -> None:
    """A whole file: to a file that is not there yet and only its owner can read, or on into a pipe."""
    if to is None or to == "-":
        desk.streams.stdout.flush()
        desk.streams.stdout.buffer.write(content)
        desk.streams.stdout.buffer.flush()
        return
    try:
        number = os.open(to, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    except FileExistsError:
        raise Refused("report_file_there") from None
    except (OSError, ValueError):  # no such folder, no right, a name that no file can have
        raise StorageProblem("file_not_written") from None
    with os.fdopen(number, "wb") as file:
        file.write(content)
    desk.say(said, file=to)


def check_form(desk: Desk, to: str | None) -> None:
    """Refuse what cannot be written before anything is remembered as given out."""
    from ucase.render.reports.forms import FILE_FORMS, check_installed

    form = desk.form(FILE_FORMS)
    if form in FILE_FORMS:
        check_installed(form)
    elif to is None:
        return
    elif form not in DATA_FORMS:
        raise UsageProblem("report_to", forms=", ".join((*FILE_FORMS, *DATA_FORMS)))
    if to in (None, "-") and desk.streams.stdout.isatty() and form not in ("markdown", *DATA_FORMS):
        raise UsageProblem("report_needs_file", form=form)
    if to not in (None, "-") and os.path.lexists(str(to)):
        raise Refused("report_file_there")
