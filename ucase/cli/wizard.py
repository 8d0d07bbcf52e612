"""The questions of an intake at the kitchen table: the few that matter first, Enter skips the rest."""

from collections.abc import Callable, Mapping
from typing import Any

from ucase.cli.desk import Desk
from ucase.cli.prompter import Prompter
from ucase.domain.errors import Invalid
from ucase.domain.intake import read_intake
from ucase.locale import t

FIRST = ("name", "postcode", "house_number", "wijk")
"""Who and where: enough to see whether the household is there already."""
REST = (
    "about", "worries", "phone", "email", "birth_year", "language", "channel", "project", "source",
    "followup",
)  # fmt: skip


def first_answers(desk: Desk) -> dict[str, object]:
    """Ask who and where, field by field; each answer is checked when it is given."""
    prompter = Prompter(desk.streams.stderr.write)
    desk.say("ask.intake_first")
    answers: dict[str, object] = {}
    for field in FIRST:
        if field == "house_number" and "postcode" not in answers:
            continue
        if field == "wijk" and knows_the_buurt(desk, answers):
            continue
        required = field == "name" or (field == "wijk" and "postcode" not in answers)
        ask(prompter, desk, answers, field, required=required)
    return answers


def knows_the_buurt(desk: Desk, answers: Mapping[str, object]) -> bool:
    """Whether the address says in which buurt it lies; if so, tell which."""
    if "postcode" not in answers or not desk.has_cases():
        return False
    from ucase.domain.addresses import read_house_number, read_postcode
    from ucase.queries.areas import buurt_at

    number = str(answers.get("house_number", ""))
    with desk.read() as reader:
        postcode = read_postcode(str(answers["postcode"]))
        buurt = buurt_at(reader, postcode, read_house_number(number)[0] if number else None)
    if buurt is not None:
        desk.say("areas.at_address", buurt=buurt.name, wijk=buurt.wijk)
    return buurt is not None


def ask_the_rest(desk: Desk, answers: dict[str, object]) -> None:
    """Ask what is going on, and what may be skipped; the answers are added to those given before."""
    prompter = Prompter(desk.streams.stderr.write)
    for field in REST:
        ask(prompter, desk, answers, field, required=field == "about")
        if field == "about":
            desk.say("ask.intake_rest")


def ask(
    prompter: Prompter, desk: Desk, answers: dict[str, object], field: str, *, required: bool = False
) -> None:
    """Ask for one field until the answer can be, and keep it."""
    check = checker(desk, answers, field)
    said = prompter.ask(t(f"ask.{field}"), check, required=required)
    if said:
        answers[field] = said


def checker(desk: Desk, answers: Mapping[str, object], field: str) -> Callable[[str], Any]:
    """The rules of the intake, for one field; the wijk is looked up as well."""

    def check(said: str) -> None:
        if not said:
            raise Invalid("answer_needed")
        _, problems = read_intake({"name": "-", "wijk": "-", **answers, field: said}, desk.clock.today)
        for problem in problems:
            if problem.field == field:
                raise problem
        if field == "wijk" and desk.has_cases():
            from ucase.queries.named import the_area

            with desk.read() as reader:
                the_area(reader, said)

    return check
