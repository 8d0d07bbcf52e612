"""``ucase intake``: open a case for a household."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli import fields
from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.kept_answers import taken_in
from ucase.cli.options import option
from ucase.domain.errors import Refused, UsageProblem

if TYPE_CHECKING:
    from ucase.casework.caseload import Above
    from ucase.casework.intake import Opened
    from ucase.domain.errors import Problem

app = single("intake")


@verb(app, "intake", key="intake")
def intake(
    ctx: typer.Context,
    name: fields.Name = None,
    postcode: fields.Postcode = None,
    house_number: fields.HouseNumber = None,
    addition: fields.Addition = None,
    wijk: fields.Wijk = None,
    buurt: fields.Buurt = None,
    about: fields.About = None,
    worries: fields.Worries = None,
    birth_year: fields.BirthYear = None,
    phone: fields.Phone = None,
    email: fields.Email = None,
    language: fields.Language = None,
    channel: fields.PreferredChannel = None,
    project: fields.Project = None,
    source: fields.SourceOfCase = None,
    followup: Annotated[str | None, fields.field("followup", "date")] = None,
    no_followup: Annotated[bool, option("--no-followup")] = False,
    manager: fields.Manager = None,
    opened: fields.Opened = None,
    from_file: Annotated[str | None, option("--from", key="from", metavar="file")] = None,
    allow_duplicate: Annotated[bool, option("--allow-duplicate")] = False,
    dry_run: Annotated[bool, option("--dry-run")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.caseload import warn_above
    from ucase.cli.records import read_records
    from ucase.cli.wizard import ask_the_rest, first_answers
    from ucase.domain.intake import FIELDS

    desk = Desk.of(ctx)
    given = {key: value for key, value in ctx.params.items() if key in FIELDS and value is not None}
    if no_followup and followup:
        raise UsageProblem("followup_or_none")
    if no_followup:
        given["followup"] = "none"
    if from_file is not None:
        if given:
            raise UsageProblem("from_or_fields")
        records = read_records(from_file, desk.streams.stdin)
    elif not given and desk.asks:
        records = [first_answers(desk)]
        allow_duplicate = allow_duplicate or (not dry_run and agreed_beforehand(desk, records[0]))
        ask_the_rest(desk, records[0])
    else:
        records = [given]

    if dry_run:
        count, found = rehearse(desk, records, allow_duplicate)
        desk.say("say.dry_run" if count == 1 else "say.dry_run_many", count=count)
        warn_above(desk, found)
        return
    try:
        opened_cases, found = take_in_or_ask(desk, records, from_file is not None, allow_duplicate)
    except BaseException as problem:
        if not given and from_file is None and not isinstance(problem, Refused):
            keep_answers(desk, records[0])
        raise
    taken_in(from_file)
    report(desk, opened_cases)
    if desk.asks and desk.me is None and nobody_is_known(desk):
        desk.say("say.in_nobodys_name")
    warn_above(desk, found)


def take_in_or_ask(
    desk: Desk, records: list[dict[str, object]], is_batch: bool, allow_duplicate: bool
) -> "tuple[list[Opened], list[Above]]":
    """Open the cases in one transaction; a single likely duplicate may be agreed to on a terminal.

    Gives them, and the case managers who now have more than the team thinks good.
    """
    from ucase.casework.intake import take_in, take_in_all
    from ucase.cli.caseload import above_band

    with desk.work(make=True) as work:
        if is_batch:
            opened_cases = take_in_all(work, records, desk.calendar, allow_duplicate=allow_duplicate)
        else:
            try:
                opened_cases = [take_in(work, records[0], desk.calendar, allow_duplicate=allow_duplicate)]
            except Refused as problem:
                if not (desk.asks and problem.key.startswith("duplicate")):
                    raise
                work.roll_back()
                anyway = agreed_anyway(desk, problem)
                opened_cases = [take_in(work, records[0], desk.calendar, allow_duplicate=anyway)]
        found = above_band(desk, work, [one.case for one in opened_cases])
        work.commit()
    return opened_cases, found


def rehearse(
    desk: Desk, records: list[dict[str, object]], allow_duplicate: bool
) -> "tuple[int, list[Above]]":
    """Take the records in without keeping anything; where there is no file yet, in one that does not stay."""
    from tempfile import TemporaryDirectory

    from ucase.casework.intake import take_in_all
    from ucase.cli.caseload import above_band
    from ucase.storage.place import Place

    with TemporaryDirectory() as folder:
        if not desk.has_cases():
            desk.place = Place.rehearsal(folder)
        with desk.work(make=desk.place.path is not None, quietly=True) as work:
            opened_cases = take_in_all(work, records, desk.calendar, allow_duplicate=allow_duplicate)
            return len(opened_cases), above_band(desk, work, [one.case for one in opened_cases])


def nobody_is_known(desk: Desk) -> bool:
    """Whether the file has no case manager at all."""
    from ucase.queries.named import managers

    with desk.read() as reader:
        return not managers(reader)


def keep_answers(desk: Desk, answers: dict[str, object]) -> None:
    """Answers given at the kitchen table are not lost with a full disk or a lock: they become a record."""
    if answers:
        from ucase.cli.kept_answers import keep

        desk.say("say.intake_kept", path=keep(desk, "intake", answers))


def agreed_beforehand(desk: Desk, answers: dict[str, object]) -> bool:
    """With who and where known: ask at once whether a likely duplicate is meant, not after all questions."""
    from ucase.casework.intake import take_in
    from ucase.domain.errors import Problem

    if not desk.has_cases():
        return False
    with desk.work() as work:
        try:
            take_in(work, answers)
        except Problem as problem:
            found = problem
        else:
            return False
    is_duplicate = isinstance(found, Refused) and found.key.startswith("duplicate")
    return is_duplicate and agreed_anyway(desk, found)


def agreed_anyway(desk: Desk, problem: "Problem") -> bool:
    """Show the open cases that this household may be, and ask. Raises :class:`Refused` for a no."""
    from ucase.cli.prompter import Prompter
    from ucase.domain.references import CASE, read
    from ucase.locale import t
    from ucase.queries.cases import case
    from ucase.render.words import choice_word

    desk.streams.stderr.write(t(f"error.{problem.key}", **problem.values) + "\n")
    with desk.read() as reader:
        for reference in str(problem.values["cases"]).split(", "):
            row = case(reader, read(CASE, reference), desk.clock.today).row
            who = () if desk.anon else (row.resident.full, row.address)
            line = "  ".join(filter(None, (reference, *who, choice_word("stage", row.stage))))
            desk.streams.stderr.write(f"  {line}\n")
    if not Prompter(desk.streams.stderr.write).confirm(t("ask.open_anyway")):
        raise Refused("not_opened")
    return True


def report(desk: Desk, opened_cases: "list[Opened]") -> None:
    """Say what was opened and what to type next."""
    from ucase.cli.series import warn_if_day_off
    from ucase.domain.references import CASE, FOLLOW_UP, HOUSEHOLD, PROJECT, write
    from ucase.locale.days import short_date
    from ucase.render.listing import Column, Listing

    rows = [
        (write(CASE, one.case), write(FOLLOW_UP, one.follow_up) if one.follow_up else None)
        for one in opened_cases
    ]
    desk.show_result(Listing("ucase.intake/1", (Column("case"), Column("followup")), rows, {}))
    for one in opened_cases:
        for key, made in (("say.new_project", one.new_project), ("say.new_manager", one.new_manager)):
            if made:
                desk.say(key, name=made)
    if len(opened_cases) > 1:
        desk.say("say.opened_many", count=len(rows), first=rows[0][0], last=rows[-1][0])
    for (case, follow_up), one in zip(rows[:1] if len(rows) == 1 else [], opened_cases, strict=False):
        desk.say("say.opened", case=case)
        if one.due:
            desk.say("say.first_check_in", followup=follow_up, due=short_date(one.due))
            desk.warn_if_past(one.due)
            warn_if_day_off(desk, one.due)
        for key, household in (("say.was_listed", one.listed), ("say.other_name_there", one.other)):
            if household:
                desk.say(key, household=write(HOUSEHOLD, household))
        if one.found:
            desk.say("areas.found", buurt=one.found.name, wijk=one.found.wijk)
        if one.wijk is None:
            desk.say("say.no_wijk", case=case)
        desk.say("say.after_opened", case=case)
    for (case, _), one in zip(rows, opened_cases, strict=True):
        if one.like_project:
            desk.say("say.project_like", case=case, project=write(PROJECT, one.like_project))
        if one.elsewhere:
            desk.say("areas.elsewhere", case=case, buurt=one.elsewhere.name, wijk=one.elsewhere.wijk)
