"""``ucase dossier request``: what a resident asks about their own data, and the answer within a month."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.desk import Desk
from ucase.cli.options import Because, CaseArgument, argument, case_number, option, past_day
from ucase.domain.rights import RequestKind
from ucase.domain.vocabulary import choose

if TYPE_CHECKING:
    from ucase.casework.rights_request import Asked, Which

Resident = Annotated[str | None, option("--resident", key="resident_of", metavar="resident")]
Kind = Annotated[str | None, option("--kind", key="request_kind", metavar="word", words=RequestKind)]
NEXT = {
    RequestKind.ACCESS: "ucase dossier {case} --resident {resident} --review",
    RequestKind.CORRECTION: "ucase dossier correct {case} … --resident {resident}",
    RequestKind.OBJECTION: "ucase dossier object {case} --resident {resident} --against …",
    RequestKind.RESTRICTION: "ucase dossier restrict {case} --resident {resident} --because …",
    RequestKind.ERASURE: "ucase erase {case} --resident {resident} --dry-run",
}
"""What is done about each kind."""


def request(
    ctx: typer.Context,
    case: CaseArgument,
    words: Annotated[str | None, argument("text", "request_words")] = None,
    resident: Resident = None,
    kind: Kind = None,
    on: Annotated[str | None, option("--on", key="request_on", metavar="date")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.rights_request import RequestEntry, receive

    desk = Desk.of(ctx)
    today = desk.clock.today
    entry = RequestEntry(
        case=case_number(case),
        resident=resident,
        kind=choose(RequestKind, kind, "kind") if kind else RequestKind.ACCESS,
        received_on=past_day(on, today, "on") if on else today,
        words=words,
    )
    with desk.work() as work:
        made = receive(work, entry)
        work.commit()
    tell(desk, "asked", made)


def answer(
    ctx: typer.Context,
    case: CaseArgument,
    words: Annotated[str | None, argument("text", "request_answer")] = None,
    resident: Resident = None,
    kind: Kind = None,
    on: Annotated[str | None, option("--on", key="answered_on", metavar="date")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.rights_request import answer as answer_it

    desk = Desk.of(ctx)
    today = desk.clock.today
    day = past_day(on, today, "on") if on else today
    with desk.work() as work:
        made = answer_it(work, which(case, resident, kind), day, words)
        work.commit()
    tell(desk, "answered", made)


def longer(
    ctx: typer.Context, case: CaseArgument, because: Because, resident: Resident = None, kind: Kind = None
) -> None:
    """Declare, collect, run."""
    from ucase.casework.rights_request import take_longer

    desk = Desk.of(ctx)
    with desk.work() as work:
        made = take_longer(work, which(case, resident, kind), because)
        work.commit()
    tell(desk, "longer", made)


def which(case: str, resident: str | None, kind: str | None) -> "Which":
    """Whose request is meant."""
    from ucase.casework.rights_request import Which

    return Which(case_number(case), resident, choose(RequestKind, kind, "kind") if kind else None)


def tell(desk: Desk, key: str, made: "Asked") -> None:
    """Say until when it is answered, and what to type next."""
    from ucase.domain.references import CASE, DEADLINE, RESIDENT, write
    from ucase.locale import t
    from ucase.locale.days import short_date
    from ucase.render.listing import Column, Listing

    of = {
        "case": write(CASE, made.term.case or 0),
        "resident": write(RESIDENT, made.resident),
        "deadline": write(DEADLINE, made.term.deadline),
    }
    names = (*of, "kind", "received_on", "due", "answered_on")
    row = (*of.values(), made.kind.value, made.received_on, made.term.due, made.answered_on)
    desk.show_result(Listing("ucase.request.changed/1", tuple(map(Column, names)), [row], {}))
    due, kind = short_date(made.term.due), t(f"request_kind.{made.kind}")
    desk.say(f"request.said.{key}", kind=kind, due=due, **of)
    if key == "answered":
        if made.answered_on is not None and made.answered_on > made.term.due:
            desk.say("request.said.late", due=due)
        return
    desk.say("request.said.next", command=NEXT[made.kind].format(**of), **of)
