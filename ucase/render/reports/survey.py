"""The words of the report of the housing-wishes survey, and its screen: figures with bars."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, TextIO

from ucase.domain.figures import percent
from ucase.domain.references import HOUSEHOLD, PROJECT, write
from ucase.domain.report import Cell, Published, Shown, ShownRow
from ucase.domain.survey_figures import YES
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.bars import bar
from ucase.render.listing import HIDDEN
from ucase.render.reports import Words, shown_text
from ucase.render.reports.grouped import about_word, by_word
from ucase.render.reports.sections import group_word
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
COUNT, BASE, SHARE = range(3)
LEAD = (
    Cell("response/answered", "count"), Cell("response/not-reached", "count"),
    Cell("response/tries", "count"),
)  # fmt: skip


def words(published: Published) -> Words:
    """The title, what an answer is called, and what the figures count."""
    report = published.report
    if report.parts:
        return words_told_apart(published)
    return Words(
        title=t("survey.report.title", project=report.subject, date=short_date(report.as_of)),
        labels=lambda row: (question_word(row), answer_word(row)),
        label_titles=(t("survey.report.question"), t("survey.report.answer")),
        notes=tuple(map(t, report.notes)),
        lead=LEAD,
        of_all=report.subject,
    )


def words_told_apart(published: Published) -> Words:
    """The same where projects or areas stand beside each other, in a table for each question."""
    return Words(
        title=about_word(published, "survey.report.title.by"),
        labels=lambda row: (group_word(row), answer_word(row)),
        label_titles=(by_word(published), t("survey.report.answer")),
        notes=tuple(map(t, published.report.notes)),
        empty=t("group.empty"),
        parts={part.key: part_title(part.key) for part in published.report.parts},
        lead=LEAD,
        of_all=published.report.subject or t("group.everything"),
    )


def part_title(question: str) -> str:
    """A question above its table; that of yes or no is told by the answer alone."""
    said = t(f"survey.report.{question}")
    return said[:1].upper() + said[1:]


def question_word(row: ShownRow) -> str:
    """The question as a person reads it; the yes-or-no questions stand together."""
    return t(f"survey.report.{part_of(row)}")


def part_of(row: ShownRow) -> str:
    """Under which heading an answer stands."""
    question = str(row.labels[-2])
    return "yes" if question in YES else question


def answer_word(row: ShownRow) -> str:
    """The answer as a person reads it."""
    question, answer = map(str, row.labels[-2:])
    if question == "response":
        return t(f"survey.response.{answer}")
    if question in YES:
        return t(f"survey.report.{question}")
    if question == "language":
        return answer
    return choice_word(KINDS.get(question, question), answer)


def write_figures(published: Published, out: TextIO, legend: Iterable[str]) -> None:
    """Response and figures; the bars of all of them have one scale."""
    screen, spoken = Screen(out), words(published)
    screen.tell(spoken.title, "bold")
    rows = {row.key: row for row in published.rows}
    count, base, share = rows["response/answered"].values
    screen.tell(
        t(
            "survey.report.responded",
            answered=shown_text(count),
            households=shown_text(base),
            share=share_text(count, base, share),
        )
    )
    tries = rows["response/tries"].values[COUNT]
    if tries:
        screen.tell(
            t("survey.report.tries_one" if tries == 1 else "survey.report.tries", count=shown_text(tries))
        )
    answers = [row for row in published.rows if row.labels[0] != "response" and row.values[BASE]]
    if answers:
        write_answers(answers, screen)
    for sign in legend:
        screen.write([""])
        screen.tell(sign, "dim")


def write_answers(rows: Sequence[ShownRow], screen: Screen) -> None:
    """The questions that were answered, with their answers."""
    sizes = [display_width(answer_word(row)) for row in rows]
    width = max((size for size in sizes if size <= LONGEST_LABEL), default=LONGEST_LABEL)
    for part, answers in groupby(rows, part_of):
        of_part = list(answers)
        screen.write([""])
        base = t("survey.report.base", base=shown_text(of_part[0].values[BASE]))
        screen.tell(f"{t(f'survey.report.{part}')} {base}", "bold")
        for row in of_part:
            screen.tell(figure_line(row, width, screen), indent=len(GAP))


def figure_line(row: ShownRow, width: int, screen: Screen) -> str:
    """An answer with how often it was given, the percentage and the bar, as far as the screen has room."""
    count, base, share = row.values
    room = screen.width - len(GAP) - width - NUMBERS
    if room < 0:
        return f"{answer_word(row)}: {shown_text(count)} ({share_text(count, base, share)})"
    cells = [
        padded(answer_word(row), width, False),
        f"{shown_text(count):>4}",
        f"{share_text(count, base, share):>4}",
    ]
    if room >= LEAST_BAR + len(GAP) and not isinstance(share, str):
        cells.append(bar(share or 0, min(room - len(GAP), MOST_BAR), blocks=screen.rule != "-"))
    return GAP.join(cells).rstrip()


def share_text(count: Shown, base: Shown, share: Shown) -> str:
    """A percentage in whole numbers; nothing of nothing; the sign of a hidden one."""
    if isinstance(share, str):
        return share
    if isinstance(count, int) and isinstance(base, int) and share is not None:
        return f"{percent(count, base)}%"
    return "–"


def not_reached(survey: "SurveyReport", *, anon: bool) -> Mapping[str, object]:
    """Who did not answer yet, for programs of the team itself."""
    return {
        "not_reached": [
            {
                "household": write(HOUSEHOLD, one.household.number),
                "address": HIDDEN if anon and one.household.address else one.household.address or None,
                "tries": one.tries, "last_try": one.last_try, "left": one.left,
            }
            for one in survey.not_reached
        ],
    }  # fmt: skip


def write_not_reached(survey: "SurveyReport", published: Published, out: TextIO, *, anon: bool) -> None:
    """The households that did not answer, as many as one wants to see at once; and what all of it counts."""
    screen = Screen(out)
    screen.write([""])
    screen.tell(t("survey.report.not_reached", count=len(survey.not_reached)), "bold")
    shown = survey.not_reached[:FIRST_NOT_REACHED]
    addresses = [HIDDEN if anon and one.household.address else one.household.address for one in shown]
    width = max(map(display_width, addresses), default=0)
    for one, address in zip(shown, addresses, strict=True):
        screen.tell(
            GAP.join((write(HOUSEHOLD, one.household.number), padded(address, width, False), tried(one))),
            indent=len(GAP),
        )
    left_out = len(survey.not_reached) - len(shown)
    if left_out:
        where = write(PROJECT, survey.number)
        screen.tell(t("survey.report.more", count=left_out, project=where), "dim")
    screen.write([""])
    for note in (*words(published).notes, t("survey.report.internal")):
        screen.tell(note, "dim")


def tried(one: "NotReached") -> str:
    """How often it was tried, and when last."""
    if one.left is not None:
        return t("survey.report.left", date=short_date(one.left))
    if not one.tries or one.last_try is None:
        return t("survey.report.not_tried")
    key = "survey.report.tried_once" if one.tries == 1 else "survey.report.tried"
    return t(key, count=screen_cell(one.tries), date=short_date(one.last_try))
