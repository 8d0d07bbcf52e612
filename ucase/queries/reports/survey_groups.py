"""The report of the housing-wishes survey for each project, corporation or area, and for all together."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from ucase.domain.listed import Item, Listed
from ucase.domain.report import ChartKind, Report, Row
from ucase.domain.survey_figures import (
    SENSITIVE,
    Answered,
    Figure,
    counts_for,
    figures,
    gave,
)
from ucase.queries import run
from ucase.queries.groups import Groups
from ucase.queries.reports.asked import Asked
from ucase.queries.reports.grouped import sizes
from ucase.queries.reports.project import Home, homes_of
from ucase.queries.reports.sections import Found, Section, build
from ucase.queries.reports.survey import FIGURES, RESPONSE, same_bases, sums
from ucase.queries.survey import answers, days
from ucase.storage.reading import Reader, a_date

Given = Mapping[tuple[int, int], tuple[date, Answered]]
"""The answers that count, with their day, by household and project."""
COLUMNS = tuple(one.key for one in FIGURES)
ANSWERED, NOT_REACHED, TRIES = "answered", "not-reached", "tries"


def listed(reader: Reader, asked: Asked) -> Listed:
    """The report with the lists behind it. A household that belongs to two projects counts in each."""
    groups = Groups(reader)
    homes = homes_of(reader, lambda place: groups.holds(asked.scope, place), asked)
    given = {
        (household, project): (on, said)
        for project in sorted({home.place.project or 0 for home in homes})
        for household, on, said in answers(reader, project, asked.period.since, asked.period.until)
    }
    told = figures(given[home_key(home)][1] for home in homes if home_key(home) in given)
    if asked.outside:  # words that somebody typed stay inside
        told = [one for one in told if one.question != "language"]
    found = [*of_response(reader, homes, given, asked), *of_answers(homes, given, told)]
    places = [home.place for home in homes]
    built = build(asked, groups, FIGURES, sections(told), places, found, sizes(reader, asked))
    groups_told = dict.fromkeys(map(group_of, built.rows))
    report = Report(
        name="survey",
        labels=(built.labels[0], "question", "answer"),
        definitions=FIGURES,
        rows=tuple(map(without_base, built.rows)),
        period=asked.period,
        as_of=asked.at.day,
        scope=asked.scope_words,
        subject=asked.subject,
        size=asked.size,
        sums=(*built.sums, *(one for group in groups_told for one in sums(told, group))),
        same=tuple(places for group in groups_told for places in same_bases(told, group) if len(places) > 1),
        charts=built.charts,
        notes=("survey.report.note", *(() if asked.at.is_now else ("report.note.undated_homes",))),
        parts=built.parts,
    )
    return Listed(report, built.lists)


def group_of(row: Row) -> str:
    """What stands before the key of a row that is about a group; nothing of everything together."""
    return row.key.removesuffix("/".join(map(str, row.labels[1:])))


def home_key(home: Home) -> tuple[int, int]:
    """A household in a project."""
    return home.number, home.place.project or 0


def sections(told: Sequence[Figure]) -> list[Section]:
    """The response first, then a part for each question."""
    questions = [
        Section(question, tuple(one.answer for one in of_question), COLUMNS,
                sensitive=question in SENSITIVE, chart=ChartKind.BARS, drawn=("count",))
        for question, of_question in groupby(told, lambda one: one.question)
    ]  # fmt: skip
    return [Section(RESPONSE, (ANSWERED, NOT_REACHED, TRIES), COLUMNS), *questions]


def of_response(reader: Reader, homes: Iterable[Home], given: Given, asked: Asked) -> Iterator[Found]:
    """Who answered in the period and who did not, and how often one was tried in vain."""
    tries: dict[int, list[date]] = defaultdict(list)
    for household, on in run(reader, "fact_tries", **days(asked.period.since, asked.period.until)):
        tries[household].append(a_date(on))
    for home in homes:
        me, answered = Item(household=home.number), given.get(home_key(home))
        for about in (ANSWERED, NOT_REACHED):
            yield Found(home.place, RESPONSE, about, "base", me)
        if answered:
            yield Found(home.place, RESPONSE, ANSWERED, "count", me._replace(on=answered[0]))
        else:
            yield Found(home.place, RESPONSE, NOT_REACHED, "count", me)
        for on in tries[home.number]:
            yield Found(home.place, RESPONSE, TRIES, "count", me._replace(on=on))


def of_answers(homes: Iterable[Home], given: Given, told: Sequence[Figure]) -> Iterator[Found]:
    """Every answer that was given, and the households that it is compared with."""
    for home in homes:
        answered = given.get(home_key(home))
        if answered is None:
            continue
        on, said = answered
        me = Item(household=home.number, on=on)
        for one in told:
            if counts_for(said, one.question):
                yield Found(home.place, one.question, one.answer, "base", me)
            if gave(said, one.question, one.answer):
                yield Found(home.place, one.question, one.answer, "count", me)


def without_base(row: Row) -> Row:
    """Of tries there is a number and nothing to compare it with."""
    return row if row.labels[-1] != TRIES else row._replace(values=(row.values[0], None, None))
