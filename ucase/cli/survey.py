"""``ucase survey``: the housing-wishes survey, asked, written down, and read back."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli import fields
from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.kept_answers import taken_in
from ucase.cli.options import (
    AllOption,
    HouseholdArgument,
    LimitOption,
    ProjectOption,
    argument,
    most_rows,
    option,
    past_day,
)
from ucase.domain.errors import Invalid, UsageProblem
from ucase.domain.vocabulary import Worry
from ucase.domain.wishes import Composition, Moving, PracticalNeed, TemporaryHome

if TYPE_CHECKING:
    from ucase.casework.survey import Recorded
    from ucase.casework.survey_import import Outcome

app = group("survey")


@verb(app, "add", kind=WritingCommand)
def add(
    ctx: typer.Context,
    household: HouseholdArgument,
    persons: Annotated[str | None, fields.field("persons", "number")] = None,
    composition: Annotated[str | None, fields.field("composition", "word", words=Composition)] = None,
    moving: Annotated[str | None, fields.field("moving", "word", words=Moving)] = None,
    temporary_home: Annotated[str | None, fields.field("temporary_home", "word", words=TemporaryHome)] = None,
    worries: Annotated[list[str] | None, fields.field("worries", "words", words=Worry)] = None,
    needs: Annotated[list[str] | None, fields.field("needs", "words", words=PracticalNeed)] = None,
    wants_contact: Annotated[
        bool | None, option("--wants-contact/--no-wants-contact", key="wants_contact")
    ] = None,
    desired_home: Annotated[str | None, fields.field("desired_home")] = None,
    rooms: Annotated[str | None, fields.field("rooms", "number", key="rooms_needed")] = None,
    ground_floor: Annotated[
        bool | None, option("--ground-floor/--no-ground-floor", key="ground_floor")
    ] = None,
    rent_limit: Annotated[str | None, fields.field("rent_limit", "number")] = None,
    neighbours: Annotated[list[str] | None, fields.field("neighbours", "household")] = None,
    language: fields.Language = None,
    interpreter: Annotated[bool | None, option("--interpreter/--no-interpreter", key="interpreter")] = None,
    channel: fields.PreferredChannel = None,
    best_time: Annotated[str | None, fields.field("best_time")] = None,
    remarks: Annotated[str | None, fields.field("remarks")] = None,
    asked: Annotated[str | None, fields.field("asked", "date")] = None,
    manager: Annotated[str | None, fields.field("manager", "name", key="asked_by")] = None,
    not_reached: Annotated[bool, option("--not-reached")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.survey import record

    desk = Desk.of(ctx)
    given = given_on(ctx)
    asked_here = not given and not not_reached and desk.asks
    if asked_here:
        from ucase.cli.survey_questions import ask_survey

        given = ask_survey(desk, household)
        household = str(given.pop("household"))
    try:
        with desk.work() as work:
            recorded = record(work, household, given, not_reached=not_reached)
            work.commit()
    except BaseException:
        if asked_here and given:
            keep_answers(desk, household, given)
        raise
    taken_in(ctx.meta.get("from_file"))
    tell(desk, recorded)


@verb(app, "import", kind=WritingCommand)
def import_responses(
    ctx: typer.Context,
    file: Annotated[str, argument("file", "import_file")],
    project: Annotated[str, option("--project", key="import_survey_project", metavar="project")],
    mapping: Annotated[list[str] | None, option("--map", metavar="column")] = None,
    sheet: Annotated[str | None, option("--sheet", metavar="sheet")] = None,
    asked: Annotated[str | None, option("--asked", key="asked_undated", metavar="date")] = None,
    dry_run: Annotated[bool, option("--dry-run", key="dry_run_import")] = False,
    yes: Annotated[bool, option("--yes")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.cli.survey_reading import Responses
    from ucase.render.survey_import import write_outcome

    desk = Desk.of(ctx)
    form = desk.output  # refused before anything is read
    day = past_day(asked, desk.clock.today, "asked") if asked else None
    responses = Responses(desk, file, project, mapping or [], sheet, day)

    def needs_nobody(outcome: "Outcome") -> bool:
        return not dry_run and (yes or not (outcome.changed or desk.asks))

    outcome = responses.bring_in(needs_nobody)
    head = {"today": desk.clock.today, "project": responses.reference}
    write_outcome(outcome, responses.columns.mapping(), head, form, desk.streams.stdout, anon=desk.anon)
    if dry_run:
        desk.say("import.said.dry_run")
    else:
        if outcome.writes and not needs_nobody(outcome):
            outcome = responses.bring_in_as_agreed(outcome)
        responses.tell(outcome)
        responses.keep_rejects(outcome)
    if outcome.bad:
        raise typer.Exit(Invalid.exit_code)


@verb(app, "list")
def list_surveys(
    ctx: typer.Context,
    project: ProjectOption = None,
    not_reached: Annotated[bool, option("--not-reached", key="only_not_reached")] = False,
    wants_contact: Annotated[bool, option("--wants-contact", key="only_wants_contact")] = False,
    limit: LimitOption = None,
    everything: AllOption = False,
) -> None:
    """Declare, collect, run."""
    from ucase.queries import survey as query
    from ucase.queries.named import the_project
    from ucase.render.survey_list import listing, not_reached_listing

    desk = Desk.of(ctx)
    today = desk.clock.today
    if not_reached and wants_contact:
        raise UsageProblem("not_reached_or_wants_contact")
    most = most_rows(limit, everything, desk.first_rows)
    with desk.read() as reader:
        number = the_project(reader, project) if project else None
        if not_reached:
            total = query.count_not_reached(reader, number) if most is not None else None
            rows = query.not_reached(reader, number, most)
            desk.show(not_reached_listing(rows, today, most=most, total=total))
            return
        wanted = query.SurveyFilter(project=number, wants_contact=wants_contact)
        total = query.count(reader, wanted) if most is not None else None
        silent = query.count_not_reached(reader, number) if desk.output == "table" else 0
        rows_answered = query.surveys(reader, wanted, most)
        desk.show(listing(rows_answered, today, most=most, total=total, silent=silent, project=number))


@verb(app, "show")
def show(ctx: typer.Context, household: HouseholdArgument) -> None:
    """Declare, collect, run."""
    from ucase.queries.households import newest_case, the_household
    from ucase.queries.survey import survey
    from ucase.render.survey import write_survey

    desk = Desk.of(ctx)
    with desk.look_at(None) as reader:
        number = the_household(reader, household).number
        detail, reader.viewed = survey(reader, number), newest_case(reader, number)
    write_survey(detail, desk.clock.today, desk.output, desk.streams.stdout, anon=desk.anon)


def given_on(ctx: typer.Context) -> dict[str, object]:
    """The fields that were given on the line or in a record; one without a value is emptied."""
    from ucase.domain.survey import FIELDS

    given = {
        field: "" if ctx.params[field] is None else ctx.params[field]
        for field in FIELDS
        if (source := ctx.get_parameter_source(field)) is not None and source.name != "DEFAULT"
    }
    return given | dict.fromkeys(ctx.meta.get("emptied", ()), "")


def keep_answers(desk: Desk, household: str, answers: dict[str, object]) -> None:
    """Answers that could not be saved are not lost: they become a record."""
    from ucase.cli.kept_answers import keep

    desk.say("survey.said.kept", path=keep(desk, "survey", {"household": household, **answers}))


def tell(desk: Desk, recorded: "Recorded") -> None:
    """Say what was written down and what to type next."""
    from ucase.domain.references import CASE, HOUSEHOLD, write
    from ucase.locale.days import short_date
    from ucase.render.survey import recorded_listing

    household = write(HOUSEHOLD, recorded.household)
    desk.show_result(recorded_listing(recorded))
    if recorded.new_manager:
        desk.say("say.new_manager", name=recorded.new_manager)
    day = short_date(recorded.asked)
    if not recorded.answered:
        desk.say("survey.said.not_reached", household=household, date=day)
        desk.say("survey.said.after_not_reached", household=household)
        return
    desk.say("survey.said.added", household=household, date=day)
    if recorded.replaced:
        tell_difference(desk, recorded, short_date(recorded.replaced))
    if not recorded.counts:
        desk.say("survey.said.older")
    if recorded.case:
        desk.say("survey.said.after_added_case", case=write(CASE, recorded.case))
    else:
        desk.say("survey.said.after_added", household=household)


def tell_difference(desk: Desk, recorded: "Recorded", date: str) -> None:
    """Say which answers are others than before, and which stay because nothing was said about them."""
    from ucase.render.survey_import import field_word

    if recorded.changed:
        desk.say("survey.said.changed", date=date, fields=", ".join(map(field_word, recorded.changed)))
    else:
        desk.say("survey.said.unchanged", date=date)
    if recorded.kept:
        desk.say("survey.said.carried", fields=", ".join(map(field_word, recorded.kept)))
