"""How the report of the housing-wishes survey looks: figures with bars, and who was not reached."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, TextIO

from ucase.domain.figures import percent
from ucase.domain.references import HOUSEHOLD, PROJECT, write
from ucase.domain.survey_figures import YES, Figure
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.bars import bar
from ucase.render.listing import HIDDEN, Column, Listing, Row
from ucase.render.screen import Screen, display_width, padded
from ucase.render.words import choice_word, screen_cell

if TYPE_CHECKING:
    from ucase.queries.survey import NotReached
    from ucase.queries.survey_report import SurveyReport

GAP = "  "
NUMBERS = 2 * (len(GAP) + 4)
"""The room that the count and the percentage take."""
LEAST_BAR, MOST_BAR = 10, 40
"""With less room a bar tells nothing, and with more it is no better."""
LONGEST_LABEL = 40
"""A language that somebody typed at more length does not push all bars aside."""
FIRST_NOT_REACHED = 50
KINDS = {"worries": "worry", "needs": "need"}
"""Where the words of an answer stand, when that is not under the name of the question."""


def write_report(report: "SurveyReport", today: date, form: str, out: TextIO, *, anon: bool) -> None:
    """Write the report: a screen for a person, a row per answer for everything else."""
    if form == "table":
        write_screen(report, today, Screen(out), anon=anon)
    elif form == "json":
        from ucase.render.json_document import write_document

        write_document(document(report, today, anon=anon), out)
    else:
        write_rows(report, today, form, out)


def write_rows(report: "SurveyReport", today: date, form: str, out: TextIO) -> None:
    """A row per answer, the response first."""
    columns = tuple(map(Column, ("question", "answer", "count", "base", "share")))
    response = [
        Figure("response", "answered", report.answered, report.households),
        Figure("response", "not-reached", len(report.not_reached), report.households),
    ]
    rows = map(as_row, [*response, *report.figures])
    listing = Listing("ucase.report.survey/1", columns, rows, {"today": today})
    if form == "plain":
        from ucase.render.plain import write_plain

        write_plain(listing, out)
    elif form == "csv":
        from ucase.render.csv_file import write_csv

        write_csv(listing, out)
    else:
        from ucase.render.json_document import write_jsonl

        write_jsonl(listing, out)


def as_row(one: Figure) -> Row:
    """The values of one answer."""
    return (one.question, one.answer, one.given, one.base, one.share)


def document(report: "SurveyReport", today: date, *, anon: bool) -> dict[str, object]:
    """The report for programs."""
    return {
        "schema": "ucase.report.survey/1",
        "today": today,
        "project": write(PROJECT, report.number),
        "name": report.project,
        "households": report.households,
        "answered": report.answered,
        "tries": report.tries,
        "rows": [
            {
                "question": one.question, "answer": one.answer, "count": one.given, "base": one.base,
                "share": one.share,
            }
            for one in report.figures
        ],
        "not_reached": [
            {
                "household": write(HOUSEHOLD, one.household.number),
                "address": HIDDEN if anon and one.household.address else one.household.address or None,
                "tries": one.tries, "last_try": one.last_try,
            }
            for one in report.not_reached
        ],
    }  # fmt: skip


def write_screen(report: "SurveyReport", today: date, screen: Screen, *, anon: bool) -> None:
    """Response, figures, and who was not reached."""
    screen.tell(t("survey.report.title", project=report.project, date=short_date(today)), "bold")
    screen.tell(
        t(
            "survey.report.response",
            answered=report.answered,
            households=report.households,
            share=shown_share(report.answered, report.households),
        )
    )
    if report.tries:
        screen.tell(
            t("survey.report.tries_one" if report.tries == 1 else "survey.report.tries", count=report.tries)
        )
    if report.answered:
        write_figures(report.figures, screen)
    write_not_reached(report, screen, anon=anon)
    screen.write([""])
    screen.tell(t("survey.report.internal"), "dim")


def write_figures(figures: Sequence[Figure], screen: Screen) -> None:
    """The questions that were answered, with their answers; the bars of all of them have one scale."""
    shown = [one for one in figures if one.base]
    sizes = [display_width(answer_word(one)) for one in shown]
    width = max(size for size in sizes if size <= LONGEST_LABEL)
    for part, answers in groupby(shown, part_of):
        of_part = list(answers)
        screen.write([""])
        base = t("survey.report.base", base=of_part[0].base)
        screen.tell(f"{t(f'survey.report.{part}')} {base}", "bold")
        for one in of_part:
            screen.tell(figure_line(one, width, screen), indent=len(GAP))


def part_of(one: Figure) -> str:
    """Under which heading an answer stands: the yes-or-no questions share one."""
    return "yes" if one.question in YES else one.question


def figure_line(one: Figure, width: int, screen: Screen) -> str:
    """An answer with how often it was given, the percentage and the bar, as far as the screen has room."""
    room = screen.width - len(GAP) - width - NUMBERS
    if room < 0:
        return f"{answer_word(one)}: {one.given} ({shown_share(one.given, one.base)})"
    cells = [
        padded(answer_word(one), width, False),
        f"{one.given:>4}",
        f"{shown_share(one.given, one.base):>4}",
    ]
    if room >= LEAST_BAR + len(GAP):
        cells.append(bar(one.share or 0, min(room - len(GAP), MOST_BAR), blocks=screen.rule != "-"))
    return GAP.join(cells).rstrip()


def answer_word(one: Figure) -> str:
    """The answer as a person reads it."""
    if one.question in YES:
        return t(f"survey.report.{one.question}")
    if one.question == "language":
        return one.answer
    return choice_word(KINDS.get(one.question, one.question), one.answer)


def shown_share(count: int, base: int) -> str:
    """A percentage in whole numbers; nothing of nothing."""
    share = percent(count, base)
    return "–" if share is None else f"{share}%"


def write_not_reached(report: "SurveyReport", screen: Screen, *, anon: bool) -> None:
    """The households that did not answer, as many as one wants to see at once."""
    screen.write([""])
    screen.tell(t("survey.report.not_reached", count=len(report.not_reached)), "bold")
    shown = report.not_reached[:FIRST_NOT_REACHED]
    addresses = [HIDDEN if anon and one.household.address else one.household.address for one in shown]
    width = max(map(display_width, addresses), default=0)
    for one, address in zip(shown, addresses, strict=True):
        screen.tell(
            GAP.join((write(HOUSEHOLD, one.household.number), padded(address, width, False), tried(one))),
            indent=len(GAP),
        )
    where = write(PROJECT, report.number)
    left_out = len(report.not_reached) - len(shown)
    if left_out:
        screen.tell(t("survey.report.more", count=left_out, project=where), "dim")


def tried(one: "NotReached") -> str:
    """How often it was tried, and when last."""
    if not one.tries or one.last_try is None:
        return t("survey.report.not_tried")
    key = "survey.report.tried_once" if one.tries == 1 else "survey.report.tried"
    return t(key, count=screen_cell(one.tries), date=short_date(one.last_try))
