"""The questions of the housing-wishes survey at the kitchen table: the few that matter first, Enter skips."""

from collections.abc import Callable
from typing import Any

from ucase.cli.desk import Desk
from ucase.cli.prompter import Prompter
from ucase.domain.errors import NotFound
from ucase.domain.references import HOUSEHOLD, read, write
from ucase.domain.survey import (
    FIELDS,
    YES_OR_NO,
    Neighbour,
    OnStreet,
    left_problem,
    read_answers,
    read_neighbour,
    read_yes_or_no,
    several_in,
)
from ucase.locale import t
from ucase.locale.days import short_date

FIRST = ("persons", "composition", "moving", "temporary_home", "worries", "needs", "wants_contact")
"""Enough to know what the household wants, and whether somebody has to go there."""
REST = tuple(field for field in FIELDS if field not in (*FIRST, "asked", "manager"))


LEFT_OUT = "-"
"""What is typed to take an earlier answer away."""


def ask_survey(desk: Desk, said: str) -> dict[str, object]:
    """Ask everything; each answer is checked when it is given. The record names the household as well.

    Beside a question stands what was answered earlier, which Enter leaves as it is: only what is answered
    now is in the record. Raises :class:`NotFound` before the first question when there is no such household,
    :class:`Refused` when it has left.
    """
    household, earlier = introduce(desk, said)
    answers: dict[str, object] = {"household": household}
    prompter = Prompter(desk.streams.stderr.write)
    for field in (*FIRST, *REST):
        if field == REST[0]:
            desk.say("survey.ask.rest")
        question = t(f"survey.ask.{field}")
        if field in earlier:
            question = f"{question} [{earlier[field]}]"
        answer = prompter.ask(question, checker(desk, field, household))
        if answer == LEFT_OUT:
            if field in earlier:
                answers[field] = ""
        elif answer:
            answers[field] = read_yes_or_no(answer, field) if field in YES_OR_NO else answer
    return answers


def introduce(desk: Desk, said: str) -> tuple[str, dict[str, str]]:
    """Say whom the questions are about; gives the reference, and the answers there are already as text."""
    from ucase.queries.households import the_household
    from ucase.queries.survey import living_there, survey
    from ucase.render.survey import earlier_answers

    with desk.read() as reader:
        household = the_household(reader, said)
        before = survey(reader, household.number)
        if before.left_on:
            raise left_problem(household.number, living_there(reader, household.number))
    reference = write(HOUSEHOLD, household.number)
    name = household.resident.full if household.resident else ""
    who = ", ".join(filter(None, (reference, *(() if desk.anon else (name, household.address)))))
    desk.say("survey.ask.first", household=who)
    if not before.asked:
        return reference, {}
    desk.say("survey.ask.again", date=short_date(before.asked))
    return reference, earlier_answers(before, anon=desk.anon)


def checker(desk: Desk, field: str, household: str) -> Callable[[str], Any]:
    """The rules of the survey, for one field; neighbours are looked up as well."""

    def check(said: str) -> None:
        if said == LEFT_OUT:
            return
        _, problems = read_answers({field: said}, desk.clock.today)
        for problem in problems:
            if problem.field == field:
                raise problem
        if field == "neighbours":
            named = [read_neighbour(part) for part in several_in(said)]
            look_up(desk, named, read(HOUSEHOLD, household))

    return check


def look_up(desk: Desk, named: list[Neighbour], near: int) -> None:
    """Raise :class:`NotFound` for a neighbour of a household that is not in the file."""
    from ucase.queries.households import at_address, household, on_street

    with desk.read(freely=True) as reader:  # only whether they are there
        for one in named:
            try:
                if isinstance(one, int):
                    household(reader, one)
                elif isinstance(one, OnStreet):
                    on_street(reader, *one, near)
                else:
                    at_address(reader, one)
            except NotFound as problem:
                key = "several_neighbours" if problem.key == "several_households" else "no_neighbour"
                raise NotFound(key, field="neighbours", **problem.values) from None
