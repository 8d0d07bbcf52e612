"""``ucase signal``: what key figures tell about an area, and never about a household."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import AllOption, LimitOption, argument, complete_project, most_rows, option, past_day
from ucase.cli.signal_theme import app as theme_app
from ucase.domain.errors import Invalid
from ucase.domain.key_figures import KeyFigure
from ucase.domain.vocabulary import choose

if TYPE_CHECKING:
    from ucase.casework.signal import Recorded, SignalEntry
    from ucase.cli.editor import Draft
    from ucase.domain.pointing import Pointer
    from ucase.queries.signals import SignalFilter
    from ucase.storage.reading import Reader

app = group("signal")
app.add_typer(theme_app, name="theme")

PlaceArgument = Annotated[str, argument("place", "signal_place", complete_project)]
MaybePlace = Annotated[str | None, argument("place", "signal_in_place", complete_project)]
SinceOption = Annotated[str | None, option("--since", metavar="date")]
UntilOption = Annotated[str | None, option("--until", metavar="date")]


class SignalAdding(WritingCommand):
    """``--from`` is who told it, as one says it; a JSON record comes in by ``--record`` here."""

    record_option = "--record"


@verb(app, "add", kind=SignalAdding)
def add(
    ctx: typer.Context,
    place: PlaceArgument,
    role: Annotated[str, option("--from", key="told_by", metavar="role", words=KeyFigure)],
    text: Annotated[str | None, argument("text", "signal_text")] = None,
    theme: Annotated[list[str] | None, option("--theme", metavar="words")] = None,
    day: Annotated[str | None, option("--date", key="signal_date", metavar="date")] = None,
    not_a_person: Annotated[str | None, option("--not-a-person", metavar="text")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.signal import SignalEntry
    from ucase.cli.editor import Draft
    from ucase.cli.records import read_text

    desk = Desk.of(ctx)
    today = desk.clock.today
    text = read_text("-", desk.streams.stdin) if text == "-" else text
    entry = SignalEntry(
        place=place,
        role=choose(KeyFigure, role, "from"),
        told_on=past_day(day, today, "date") if day else today,
        text=text or "",
        themes=tuple(word for part in theme or () for word in part.split(",") if word.strip()),
        not_a_person=not_a_person,
    )
    if text is not None:
        tell(desk, recorded(desk, entry))
        return
    draft = Draft(desk.place, f"signal-{checked(desk, entry)}")
    try:
        done = recorded(desk, entry._replace(text=written(desk, draft)))
    except BaseException:
        if draft.exists():
            desk.say("say.draft_kept", path=draft.path)
        raise
    draft.discard()
    tell(desk, done)


def checked(desk: Desk, entry: "SignalEntry") -> str:
    """See that the place and the themes are there before anybody writes; gives a name for the draft."""
    from ucase.queries.places import place_named
    from ucase.queries.signals import theme_named

    if not desk.has_cases():
        return "first"
    with desk.read() as reader:
        place = place_named(reader, entry.place)
        for theme in entry.themes:
            theme_named(reader, theme)
    return f"project-{place.project}" if place.project is not None else f"area-{place.area}"


def written(desk: Desk, draft: "Draft") -> str:
    """The text from the editor; off a terminal it must be given."""
    from ucase.cli.contact import written as write

    if not desk.asks:
        raise Invalid("signal_empty", field="text")
    return write(desk, draft)


def recorded(desk: Desk, entry: "SignalEntry") -> "Recorded":
    """Record a talk. Where its text, or the reason for it, points at somebody, that is marked first."""
    from ucase.casework.signal import record
    from ucase.domain.pointing import PointsAtSomebody

    try:
        with desk.work(make=True) as work:
            done = record(work, entry)
            work.commit()
    except PointsAtSomebody as refusal:
        pointing = entry.text if refusal.field == "text" else entry.not_a_person
        mark(desk, pointing or "", refusal.found)
        raise
    return done


def mark(desk: Desk, text: str, found: "list[Pointer]") -> None:
    """Show where a text points at somebody; the text itself only on the screen of who typed it."""
    from ucase.domain.wording import a_text
    from ucase.render.marked import write_marked

    on_screen = desk.streams.stderr.isatty() and not desk.anon
    write_marked(a_text(text, "text"), found, desk.streams.stderr, shown=on_screen)


def tell(desk: Desk, done: "Recorded") -> None:
    """Say what was recorded and what to type next."""
    from ucase.locale.days import short_date
    from ucase.render.signals import recorded_listing
    from ucase.render.words import choice_word

    desk.show_result(recorded_listing(done))
    desk.say(
        "signal.said.recorded",
        role=choice_word("key_figure", done.role),
        place=done.place,
        date=short_date(done.told_on),
    )
    if done.forced:
        desk.say("signal.said.forced")
    if not done.themes:
        desk.say("signal.said.no_theme")
    desk.say("signal.said.after")


@verb(app, "list")
def list_signals(
    ctx: typer.Context,
    place: MaybePlace = None,
    since: SinceOption = None,
    until: UntilOption = None,
    theme: Annotated[str | None, option("--theme", key="of_theme", metavar="word")] = None,
    role: Annotated[str | None, option("--from", key="told_by_only", metavar="role", words=KeyFigure)] = None,
    limit: LimitOption = None,
    everything: AllOption = False,
) -> None:
    """Declare, collect, run."""
    from ucase.queries import signals as query
    from ucase.render.signals import listing

    desk = Desk.of(ctx)
    today = desk.clock.today
    most = most_rows(limit, everything, desk.first_rows)
    with desk.read() as reader:
        wanted = about(desk, reader, place, since, until)._replace(
            role=choose(KeyFigure, role, "from") if role else None,
            theme=query.theme_named(reader, theme) if theme else None,
        )
        total = query.count(reader, wanted) if most is not None else None
        desk.show(listing(query.signals(reader, wanted, most), today, most=most, total=total))


@verb(app, "themes")
def themes(
    ctx: typer.Context, place: MaybePlace = None, since: SinceOption = None, until: UntilOption = None
) -> None:
    """Declare, collect, run."""
    from ucase.queries.signals import theme_counts
    from ucase.render.signal_themes import listing, month_table

    desk = Desk.of(ctx)
    as_seen = month_table if desk.output == "table" else listing
    with desk.read() as reader:
        wanted = about(desk, reader, place, since, until)
        desk.show(as_seen(theme_counts(reader, wanted), desk.clock.today))


def about(
    desk: Desk, reader: "Reader", place: str | None, since: str | None, until: str | None
) -> "SignalFilter":
    """The talks about a place in a period. Raises :class:`Invalid` for one that ends before it begins."""
    from ucase.queries.places import EVERYWHERE, place_named
    from ucase.queries.signals import SignalFilter

    today = desk.clock.today
    wanted = SignalFilter(place_named(reader, place) if place else EVERYWHERE)
    if since:
        wanted = wanted._replace(since=past_day(since, today, "since"))
    if until:
        wanted = wanted._replace(until=past_day(until, today, "until"))
    if wanted.since > wanted.until:
        raise Invalid("period", field="since")
    return wanted
