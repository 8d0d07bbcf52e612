"""``ucase contact``: what was said and done, one command after a visit."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.another_way import say_another_way
from ucase.cli.app import group, verb
from ucase.cli.asked_again import say_asked_again
from ucase.cli.desk import Desk, refuse_restricted
from ucase.cli.options import (
    AllOption,
    CaseArgument,
    LimitOption,
    ManagerOption,
    MineOption,
    SignalOption,
    argument,
    case_number,
    coming_day,
    complete_case,
    follow_up_number,
    manager_filter,
    most_rows,
    option,
    past_day,
)
from ucase.domain.check_ins import CheckInSignal
from ucase.domain.errors import Invalid, Refused
from ucase.domain.vocabulary import Channel, Outcome, choose

if TYPE_CHECKING:
    from ucase.casework.contact import ContactEntry, Logged
    from ucase.casework.no_contact import AnotherWay
    from ucase.cli.editor import Draft
    from ucase.storage.work import Work

app = group("contact")


@verb(app, "add", kind=WritingCommand)
def add(
    ctx: typer.Context,
    case: CaseArgument,
    text: Annotated[str | None, argument("text", "contact_text")] = None,
    day: Annotated[str | None, option("--date", key="contact_date", metavar="date")] = None,
    channel: Annotated[str, option("--channel", metavar="word", words=Channel)] = Channel.HOME_VISIT,
    outcome: Annotated[str, option("--outcome", metavar="word", words=Outcome)] = Outcome.REACHED,
    minutes: Annotated[int | None, option("--minutes", metavar="number")] = None,
    confidential: Annotated[bool, option("--confidential")] = False,
    next_day: Annotated[str | None, option("--next", metavar="date")] = None,
    done: Annotated[str | None, option("--done", metavar="followup")] = None,
    signal: SignalOption = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.contact import ContactEntry, check_minutes, log
    from ucase.cli.editor import Draft
    from ucase.cli.records import read_text

    desk = Desk.of(ctx)
    today = desk.clock.today
    text = read_text("-", desk.streams.stdin) if text == "-" else text
    entry = ContactEntry(
        case=case_number(case),
        text=text or "",
        happened_on=past_day(day, today, "date") if day else today,
        channel=choose(Channel, channel, "channel"),
        outcome=choose(Outcome, outcome, "outcome"),
        minutes=minutes,
        confidential=confidential,
        next_due=coming_day(next_day, today, "next") if next_day else None,
        answers=follow_up_number(done) if done else None,
        signal=choose(CheckInSignal, signal, "signal") if signal else None,
    )
    draft = None
    if text is None:
        check_case(desk, entry.case)
        check_minutes(minutes)
        draft = Draft(desk.place, f"contact-{entry.case:04d}")
    try:
        if draft is not None:
            entry = entry._replace(text=written(desk, draft))
        with desk.work() as work:
            logged = log(work, entry, desk.settings)
            other = way_after(desk, work, entry)
            work.commit()
    except BaseException:
        if draft is not None and draft.exists():
            desk.say("say.draft_kept", path=draft.path)
        raise
    if draft is not None:
        draft.discard()
    tell(desk, entry, logged)
    say_another_way(desk, entry.case, other)


def way_after(desk: Desk, work: "Work", entry: "ContactEntry") -> "AnotherWay | None":
    """What to try next, when this was one more check-in without contact."""
    if entry.answers is None:
        return None
    from ucase.casework.lookup import find_case
    from ucase.casework.no_contact import another_way
    from ucase.domain.settings import NO_CONTACT_IN_A_ROW

    return another_way(work, find_case(work, entry.case), desk.settings[NO_CONTACT_IN_A_ROW])


def check_case(desk: Desk, number: int) -> None:
    """See that the case can be written to before anybody starts to write."""
    from ucase.domain import references
    from ucase.domain.stage import Stage, check_open
    from ucase.queries.cases import case

    with desk.read(freely=True) as reader:
        stage = case(reader, number, desk.clock.today).row.stage
        refuse_restricted(reader, number)
    check_open(Stage(stage), references.write(references.CASE, number))


def written(desk: Desk, draft: "Draft") -> str:
    """The text from the editor; off a terminal it must be given. An empty text ends it, without a trace."""
    from ucase.cli.editor import has_easy_editor
    from ucase.cli.unfinished import adopt_earlier

    if not desk.asks:
        raise Invalid("text_empty", field="text")
    adopt_earlier(desk, draft)
    if draft.exists():
        desk.say("say.draft_found", path=draft.path)
    text = draft.write() if draft.exists() or has_easy_editor() else typed(desk, draft)
    if not text:
        draft.discard()
        raise Refused("nothing_written")
    return text


def typed(desk: Desk, draft: "Draft") -> str:
    """The text, line by line on the terminal; it is kept as a draft, also when it is broken off."""
    from ucase.cli.prompter import Prompter

    desk.say("say.type_text")
    prompter, said = Prompter(desk.streams.stderr.write), list[str]()
    try:
        while line := prompter.line(">"):
            said.append(line)
    finally:
        if said:
            draft.keep("\n".join(said))
    return draft.text() if said else ""


def tell(desk: Desk, entry: "ContactEntry", logged: "Logged") -> None:
    """Say what was logged and what to type next."""
    from ucase.cli.series import warn_if_day_off
    from ucase.domain.references import CASE, FOLLOW_UP, write
    from ucase.locale.days import short_date
    from ucase.render.listing import Column, Listing

    case = write(CASE, logged.case)
    done = write(FOLLOW_UP, logged.done) if logged.done else None
    planned = write(FOLLOW_UP, logged.planned.follow_up) if logged.planned else None
    due = logged.planned.due if logged.planned else None
    columns = (Column("case"), Column("date"), Column("done"), Column("followup"), Column("due"))
    row = (case, entry.happened_on, done, planned, due)
    desk.show_result(Listing("ucase.contact/1", columns, [row], {}))
    desk.say("say.logged", case=case, date=short_date(entry.happened_on))
    if done:
        desk.say("say.done", followup=done, case=case, due="")
    if planned and due:
        desk.say("say.planned", followup=planned, case=case, due=short_date(due))
        desk.warn_if_past(due)
        warn_if_day_off(desk, due)
    elif logged.coming:
        coming = logged.coming
        desk.say("say.still_open", followup=write(FOLLOW_UP, coming.follow_up), due=short_date(coming.due))
    else:
        desk.say("say.after_logged", case=case)
    if logged.again is not None:
        say_asked_again(desk, logged.again)


@verb(app, "list")
def list_contacts(
    ctx: typer.Context,
    case: Annotated[str | None, argument("case", "only_case", complete_case)] = None,
    since: Annotated[str | None, option("--since", metavar="date")] = None,
    until: Annotated[str | None, option("--until", metavar="date")] = None,
    manager: ManagerOption = None,
    mine: MineOption = False,
    limit: LimitOption = None,
    everything: AllOption = False,
) -> None:
    """Declare, collect, run."""
    from datetime import date

    from ucase.queries import contacts as query
    from ucase.queries.cases import case as find
    from ucase.queries.follow_ups import FAR
    from ucase.render.contacts import listing

    desk = Desk.of(ctx)
    today = desk.clock.today
    number = case_number(case) if case else None
    most = most_rows(limit, everything, desk.first_rows)
    with desk.look_at(number) as reader:
        if number is not None:
            find(reader, number, today)
        wanted = query.ContactFilter(
            case=number,
            manager=manager_filter(reader, manager, mine, desk.me),
            since=past_day(since, today, "since") if since else date.min,
            until=past_day(until, today, "until") if until else FAR,
        )
        if wanted.since > wanted.until:
            raise Invalid("period", field="since")
        total = query.count(reader, wanted) if most is not None else None
        desk.show(listing(query.contacts(reader, wanted, most), today, most=most, total=total))
