"""The report of the housing-wishes survey: its figures, and what they add up to."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from ucase.domain.references import PROJECT, write
from ucase.domain.report import Cell, Chart, ChartKind, Definition, Kind, Period, Report, Row, Sum
from ucase.domain.survey_figures import CHOICES, SENSITIVE, YES, Figure, percentage
from ucase.queries.survey_report import SurveyReport

FIGURES = (
    Definition("count", within="base", happened=True),
    Definition("base", happened=True),
    Definition("share", Kind.PERCENTAGE, base="base", of="count"),
)
RESPONSE = "response"
ANSWERED, NOT_REACHED, TRIES = f"{RESPONSE}/answered", f"{RESPONSE}/not-reached", f"{RESPONSE}/tries"


def report(survey: SurveyReport, today: date) -> Report:
    """The response, and how often each answer was given."""
    rows = tuple(every_row(survey))
    return Report(
        name="survey",
        labels=("question", "answer"),
        definitions=FIGURES,
        rows=rows,
        period=Period(None, today),
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
        notes=("survey.report.note",),
    )


def chart_of(row: Row) -> str:
    """In which chart an answer is drawn: the yes-or-no questions share one."""
    return "yes" if row.labels[0] in YES else str(row.labels[0])


def every_row(survey: SurveyReport) -> Iterator[Row]:
    """The response first, then a row per answer."""
    for key, count in ((ANSWERED, survey.answered), (NOT_REACHED, len(survey.not_reached))):
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


def key_of(one: Figure) -> str:
    """What an answer is called by programs."""
    return f"{one.question}/{one.answer}"


def sums(figures: Sequence[Figure]) -> Iterator[Sum]:
    """Who answered and who did not are all households; of a question with one answer, the answers are all."""
    yield Sum(Cell(ANSWERED, "base"), (Cell(ANSWERED, "count"), Cell(NOT_REACHED, "count")))
    for question, answers in groupby(figures, lambda one: one.question):
        if question in CHOICES or question == "language":
            parts = tuple(Cell(key_of(one), "count") for one in answers)
            yield Sum(Cell(parts[0].row, "base"), parts)


def same_bases(figures: Sequence[Figure]) -> Iterator[tuple[Cell, ...]]:
    """Where one base stands: once per question, but that of all who answered at many places."""
    yield (Cell(ANSWERED, "base"), Cell(NOT_REACHED, "base"))
    everybody = [Cell(ANSWERED, "count")]
    for question, answers in groupby(figures, lambda one: one.question):
        places = [Cell(key_of(one), "base") for one in answers]
        if question in CHOICES or question == "language":
            yield tuple(places)
        else:
            everybody += places
    yield tuple(everybody)
