"""``ucase calendar``: what is planned, for the calendar on a telephone or a desk."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import (
    ManagerOption,
    MineOption,
    argument,
    manager_filter,
    option,
    past_day,
)
from ucase.domain.errors import Refused, StorageProblem, UsageProblem

if TYPE_CHECKING:
    from ucase.queries.calendar import Event

app = group("calendar")


@verb(app, "export")
def export(
    ctx: typer.Context,
    file: Annotated[str | None, argument("file", "calendar_file")] = None,
    with_names: Annotated[bool, option("--with-names")] = False,
    since: Annotated[str | None, option("--since", key="calendar_since", metavar="date")] = None,
    manager: ManagerOption = None,
    mine: MineOption = False,
) -> None:
    """Declare, collect, run."""
    from ucase.queries import calendar as query

    desk = Desk.of(ctx)
    today = desk.clock.today
    if with_names and desk.anon:
        raise UsageProblem("names_or_anon")
    to_stdout = file in (None, "-")
    if to_stdout and (desk.given.get("json") or desk.given.get("output")):
        raise UsageProblem("calendar_or_output")
    with desk.read() as reader:
        wanted = query.EventFilter(
            today=today,
            manager=manager_filter(reader, manager, mine, desk.me),
            since=past_day(since, today, "since") if since else None,
        )
        events = list(query.events(reader, wanted))
    text = as_file(events, desk, with_names=with_names)
    if to_stdout:
        desk.streams.stdout.write(text)
        return
    assert file is not None
    keep(text, Path(file).expanduser())
    tell(desk, file, events, with_names=with_names)


def as_file(events: "list[Event]", desk: Desk, *, with_names: bool) -> str:
    """The text of the file. Raises :class:`UsageProblem` when the library that writes it is not there."""
    try:
        import icalendar  # noqa: F401 (an extra: who does without a calendar needs none of it)
    except ImportError:
        raise UsageProblem("no_calendar_library") from None
    from ucase.render.calendar_file import calendar

    return calendar(events, desk.clock.now(), with_names=with_names).decode("utf-8")


def keep(text: str, path: Path) -> None:
    """Write the file, 0600; an earlier calendar of ours is replaced, and nothing else ever is.

    Raises :class:`Refused` when another file has that name, :class:`StorageProblem` when none can be written.
    """
    from ucase.render.calendar_file import PRODUCT
    from ucase.storage.create import private_file

    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        if path.exists() and PRODUCT.encode() not in path.read_bytes()[:500]:
            raise Refused("calendar_there")
        private_file(draft)
        draft.write_bytes(text.encode("utf-8"))
        draft.replace(path)
    except (OSError, ValueError, StorageProblem):  # no such folder, no right, a name that no file can have
        raise StorageProblem("calendar_not_written") from None


def tell(desk: Desk, file: str, events: "list[Event]", *, with_names: bool) -> None:
    """Say what is in the file and what to do with it."""
    from ucase.render.listing import Column, Listing

    still_open = sum(one.is_open for one in events)
    ended = len(events) - still_open
    columns = tuple(map(Column, ("file", "open", "ended")))
    desk.show_result(Listing("ucase.calendar.exported/1", columns, [(file, still_open, ended)], {}))
    desk.say("calendar.said.written", path=file, count=still_open, ended=ended)
    desk.say("calendar.said.names" if with_names else "calendar.said.after")
