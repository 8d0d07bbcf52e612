"""The report of the housing-wishes survey: its figures, and what they add up to."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from ucase.domain.at_day import Moment
from ucase.domain.listed import Item, Listed
from ucase.domain.references import PROJECT, write
from ucase.domain.report import Cell, Chart, ChartKind, Definition, Kind, Report, Row, Sum
from ucase.domain.survey_figures import (
    SENSITIVE,
    YES,
    Figure,
    counts_for,
    gave,
    has_one_answer,
    percentage,
)
from ucase.queries import run
from ucase.queries.survey import days
from ucase.queries.survey_report import SurveyReport
from ucase.storage.reading import Reader, a_date

FIGURES = (
    Definition("count", within="base", happened=True),
    Definition("base", happened=True),
    Definition("share", Kind.PERCENTAGE, base="base", of="count"),
)
RESPONSE = "response"
ANSWERED, NOT_REACHED, TRIES = f"{RESPONSE}/answered", f"{RESPONSE}/not-reached", f"{RESPONSE}/tries"


def listed(reader: Reader, survey: SurveyReport, at: Moment) -> Listed:
    """The report with the lists behind it."""
    lists: dict[Cell, list[Item]] = defaultdict(list)
    for household, on, said in survey.given:
        item = Item(household=household, on=on)
        lists[Cell(ANSWERED, "count")].append(item)
        for one in survey.figures:
            if gave(said, one.question, one.answer):
                lists[Cell(key_of(one), "count")].append(item)
            if counts_for(said, one.question):
                lists[Cell(key_of(one), "base")].append(item)
    tried = {one.household.number: one.last_try for one in survey.not_reached}
    answered = {household for household, _, _ in survey.given}
    homes = [home for home, project, _ in run(reader, "fact_households") if project == survey.number]
    lists[Cell(NOT_REACHED, "count")] = [
        Item(household=home, on=tried.get(home)) for home in homes if home not in answered
    ]
    here = set(homes)
    lists[Cell(TRIES, "count")] = [
        Item(household=home, on=a_date(on))
        for home, on in run(reader, "fact_tries", **days(survey.period.since, survey.period.until))
        if home in here
    ]
    for row in (ANSWERED, NOT_REACHED):
        lists[Cell(row, "base")] = [Item(household=home) for home in homes]
    return Listed(report(survey, at.day, at), lists)


def report(survey: SurveyReport, today: date, at: Moment | None = None) -> Report:
    """The response, and how often each answer was given."""
    rows = tuple(every_row(survey))
    return Report(
        name="survey",
        labels=("question", "answer"),
        definitions=FIGURES,
        rows=rows,
        period=survey.period._replace(until=min(survey.period.until, today)),
        as_of=today,
        scope=(("project", write(PROJECT, survey.number)),),
        subject=survey.project,
        size=survey.households,
        sums=tuple(sums(survey.figures)),
        same=tuple(places for places in same_bases(survey.figures) if len(places) > 1),
        charts=tuple(
            Chart(question, ChartKind.BARS, ("count",), tuple(row.key for row in of_question))
            for question, of_question in groupby(rows, chart_of)
            if question != RESPONSE
        ),
        notes=("survey.report.note", *(("report.note.undated_homes",) if at and not at.is_now else ())),
    )


def chart_of(row: Row) -> str:
    """In which chart an answer is drawn: the yes-or-no questions share one."""
    return "yes" if row.labels[0] in YES else str(row.labels[0])


def every_row(survey: SurveyReport) -> Iterator[Row]:
    """The response first, then a row per answer. Whoever did not answer in the period is not reached."""
    for key, count in ((ANSWERED, survey.answered), (NOT_REACHED, survey.households - survey.answered)):
        share = percentage(count, survey.households)
        yield Row(key, tuple(key.split("/")), (count, survey.households, share))
    yield Row(TRIES, tuple(TRIES.split("/")), (survey.tries, None, None))
    for one in survey.figures:
        yield Row(
            key_of(one),
            (one.question, one.answer),
            (one.given, one.base, one.share),
            sensitive=one.question in SENSITIVE,
            typed=one.question == "language",
        )


def key_of(one: Figure, group: str = "") -> str:
    """What an answer is called by programs; with its group before it, where groups are told apart."""
    return f"{group}{one.question}/{one.answer}"


def sums(figures: Sequence[Figure], group: str = "") -> Iterator[Sum]:
    """Who answered and who did not are all households; of a question with one answer, the answers are all."""
    answered, not_reached = f"{group}{ANSWERED}", f"{group}{NOT_REACHED}"
    yield Sum(Cell(answered, "base"), (Cell(answered, "count"), Cell(not_reached, "count")))
    for question, answers in groupby(figures, lambda one: one.question):
        if has_one_answer(question):
            parts = tuple(Cell(key_of(one, group), "count") for one in answers)
            yield Sum(Cell(parts[0].row, "base"), parts)


def same_bases(figures: Sequence[Figure], group: str = "") -> Iterator[tuple[Cell, ...]]:
    """Where one base stands: once per question, but that of all who answered at many places."""
    answered, not_reached = f"{group}{ANSWERED}", f"{group}{NOT_REACHED}"
    yield (Cell(answered, "base"), Cell(not_reached, "base"))
    everybody = [Cell(answered, "count")]
    for question, answers in groupby(figures, lambda one: one.question):
        places = [Cell(key_of(one, group), "base") for one in answers]
        if has_one_answer(question):
            yield tuple(places)
        else:
            everybody += places
    yield tuple(everybody)
