"""``ucase dossier``: what is kept about one resident, for that resident; and their say in it."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ucase.cli.anatomy import Group, WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.dossier_request import answer, longer, request
from ucase.cli.filling import Context
from ucase.cli.options import Because, CaseArgument, argument, case_number, option
from ucase.domain.errors import UsageProblem

if TYPE_CHECKING:
    from ucase.queries.dossier import Dossier

FILES = ("html", "pdf")


class DossierGroup(Group):
    """``ucase dossier UC-0001`` without a verb gives the dossier."""

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Put in the verb that is not typed."""
        first = next((one for one in args if not one.startswith("-")), None)
        helps = {"--help", "-h"} & set(args[:1])
        if first is not None and first not in self.list_commands(ctx) and not helps:
            args = ["give", *args]
        return super().parse_args(ctx, args)


app = group("dossier")
app.info.cls = DossierGroup
Resident = Annotated[str | None, option("--resident", key="resident_of", metavar="resident")]
ItemArgument = Annotated[str, argument("item", "dossier_item")]


@verb(app, "give")
def give(
    ctx: typer.Context,
    case: CaseArgument,
    resident: Resident = None,
    review: Annotated[bool, option("--review", key="dossier_review")] = False,
    to: Annotated[str | None, option("--to", key="dossier_to", metavar="file")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.queries.dossier import dossier, resident_of
    from ucase.queries.retention import kept

    desk = Desk.of(ctx)
    number = case_number(case)
    form = check_form(desk, to)
    with desk.look_at(number, own=True) as reader:
        household, person = resident_of(reader, number, resident)
        found = dossier(reader, household, person)
        until = next((one.until for one in kept(reader, household)), None)
    if review:
        from ucase.cli.dossier_review import review as review_it

        review_it(desk, found, number)
        return
    write(desk, found, until, form, to)
    tell(desk, found, number)


def check_form(desk: Desk, to: str | None) -> str:
    """The form that was asked for, refused before anything is read."""
    from ucase.render.reports.forms import check_installed

    form = desk.form(FILES)
    if form not in FILES:
        if to is not None:
            raise UsageProblem("report_to", forms=", ".join(FILES))
        return form
    check_installed(form)
    if to in (None, "-") and desk.streams.stdout.isatty():
        raise UsageProblem("report_needs_file", form=form)
    return form


def write(desk: Desk, found: "Dossier", until: Any, form: str, to: str | None) -> None:  # noqa: ANN401
    """Write it in its form."""
    from ucase.cli.handing_out import give as hand_out
    from ucase.locale import t
    from ucase.locale.days import short_date
    from ucase.render.dossier import document, hidden

    if desk.anon:
        found = hidden.anonymous(found)
    today, out = desk.clock.today, desk.streams.stdout
    if form in ("json", "jsonl"):
        from ucase.render.dossier.data import as_data
        from ucase.render.json_document import write_document

        write_document(as_data(found, today, until), out, one_line=form == "jsonl")
        return
    if form in ("plain", "csv"):
        from ucase.render.dossier.screen import listing

        desk.show(listing(found))
        return
    told = document.document(found, today, short_date(until) if until else t("dossier.until_unknown"))
    if form == "html":
        from ucase.render.dossier.page import page

        hand_out(desk, page(told).encode(), to)
    elif form == "pdf":
        from ucase.render.dossier.paper import pdf

        hand_out(desk, pdf(told, today), to)
    else:
        from ucase.render.dossier.screen import write_screen

        write_screen(told, out)


def tell(desk: Desk, found: "Dossier", case: int) -> None:
    """What was blacked out, and that a person has to look before it is handed over."""
    from ucase.domain.references import CASE, RESIDENT
    from ucase.domain.references import write as reference
    from ucase.locale.days import short_date

    values = [value for entry in found.entries for value in entry.values]
    black = sum(bool(value.black) for value in values)
    where = {"case": reference(CASE, case), "resident": reference(RESIDENT, found.resident)}
    desk.say("dossier.said.black", count=black, others=found.of_others, **where)
    unread = sum(bool(value.black) and value.decided is None for value in values)
    if unread:
        desk.say("dossier.said.unread", count=unread)
    if desk.form(FILES) == "table":
        desk.say("dossier.said.correct", **where)
    if found.birth_year is not None and desk.clock.today.year - found.birth_year <= 16:
        desk.say("dossier.said.young")
    if found.name.full == "":
        desk.say("dossier.said.nameless")
    for due in found.waiting:
        desk.say("request.said.open", due=short_date(due), **where)


@verb(app, "decide", kind=WritingCommand)
def decide(
    ctx: typer.Context,
    case: CaseArgument,
    item: ItemArgument,
    because: Because,
    resident: Resident = None,
    show: Annotated[bool, option("--show", key="dossier_show")] = False,
    black_out: Annotated[bool, option("--black-out", key="dossier_black_out")] = False,
    agree: Annotated[bool, option("--agree", key="dossier_agree")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.rights import Decision
    from ucase.casework.rights import decide as decide_it
    from ucase.domain.blackout import Decided
    from ucase.domain.dossier_item import read_item

    desk = Desk.of(ctx)
    said = {Decided.SHOWN: show, Decided.BLACK: black_out, Decided.AGREED: agree}
    chosen = [one for one, given in said.items() if given]
    if len(chosen) != 1:
        raise UsageProblem("show_or_black_out")
    decision = Decision(case_number(case), resident, read_item(item), chosen[0], because)
    with desk.work() as work:
        decide_it(work, decision)
        work.commit()
    desk.say(f"dossier.said.decided_{chosen[0]}", item=item)


@verb(app, "correct", kind=WritingCommand)
def correct(
    ctx: typer.Context,
    case: CaseArgument,
    item: ItemArgument,
    resident: Resident = None,
    to: Annotated[str | None, option("--to", key="correct_to", metavar="text")] = None,
    statement: Annotated[str | None, option("--statement", metavar="text")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.correcting import Correction
    from ucase.casework.correcting import correct as correct_it
    from ucase.domain.dossier_item import read_item

    desk = Desk.of(ctx)
    if to is None and statement is None:
        to = ask_what_is_right(desk)
    with desk.work() as work:
        correct_it(work, Correction(case_number(case), resident, read_item(item), to, statement))
        work.commit()
    if to is not None:
        desk.say("dossier.said.corrected", item=item, case=case)
    if statement is not None:
        desk.say("dossier.said.statement", item=item)


def ask_what_is_right(desk: Desk) -> str:
    """What a field has to become; it is only emptied by ``--to ""``.

    Raises :class:`UsageProblem` where nobody can be asked.
    """
    from ucase.cli.prompter import Prompter
    from ucase.domain.errors import Invalid
    from ucase.locale import t

    def something(said: str) -> None:
        if not said:
            raise Invalid("answer_needed")

    if not desk.asks:
        raise UsageProblem("to_or_statement")
    return Prompter(desk.streams.stderr.write).ask(t("dossier.ask_to"), something, required=True)


@verb(app, "restrict", kind=WritingCommand)
def restrict(
    ctx: typer.Context,
    case: CaseArgument,
    because: Because,
    resident: Resident = None,
    on: Annotated[str | None, option("--on", metavar="date")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.rights import restrict as restrict_it

    limit(ctx, restrict_it, "restricted", case, resident, because, on)


@verb(app, "unrestrict", kind=WritingCommand)
def unrestrict(
    ctx: typer.Context,
    case: CaseArgument,
    because: Because,
    resident: Resident = None,
    on: Annotated[str | None, option("--on", metavar="date")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.rights import unrestrict as unrestrict_it

    limit(ctx, unrestrict_it, "unrestricted", case, resident, because, on)


def limit(
    ctx: typer.Context,
    change: Any,  # noqa: ANN401
    said: str,
    case: str,
    resident: str | None,
    because: str,
    on: str | None,
) -> None:
    """Restrict or lift, and say what that means."""
    from ucase.casework.rights import Limit
    from ucase.cli.options import past_day
    from ucase.domain.references import CASE, RESIDENT
    from ucase.domain.references import write as reference

    desk = Desk.of(ctx)
    number, today = case_number(case), desk.clock.today
    day = past_day(on, today, "on") if on else today
    with desk.work() as work:
        person = change(work, Limit(number, resident, because, day))
        work.commit()
    desk.say(f"dossier.said.{said}", resident=reference(RESIDENT, person.id), case=reference(CASE, number))


@verb(app, "object", kind=WritingCommand)
def object_to(
    ctx: typer.Context,
    case: CaseArgument,
    against: Annotated[str | None, option("--against", metavar="text")] = None,
    resident: Resident = None,
    because: Annotated[str | None, option("--because", metavar="text")] = None,
    uphold: Annotated[bool, option("--uphold")] = False,
    reject: Annotated[bool, option("--reject")] = False,
    on: Annotated[str | None, option("--on", metavar="date")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.rights import Protest, answer_objection
    from ucase.casework.rights import object_to as object_it
    from ucase.cli.options import past_day

    desk = Desk.of(ctx)
    number, today = case_number(case), desk.clock.today
    day = past_day(on, today, "on") if on else today
    deciding = uphold or reject
    if (uphold and reject) or deciding == bool(against) or (deciding and not because):
        raise UsageProblem("against_or_decision")
    with desk.work() as work:
        if deciding:
            answer_objection(work, number, resident, upheld=uphold, words=because or "", on=day)
        else:
            object_it(work, Protest(number, resident, against or "", because, day))
        work.commit()
    if deciding:
        desk.say("dossier.said.objection_decided")
        return
    from ucase.domain.references import CASE
    from ucase.domain.references import write as reference

    whose = f' --resident "{resident}"' if resident else ""
    desk.say("dossier.said.objection", case=reference(CASE, number), whose=whose)


verb(app, "request", kind=WritingCommand)(request)
verb(app, "answer", kind=WritingCommand)(answer)
verb(app, "longer", kind=WritingCommand)(longer)
