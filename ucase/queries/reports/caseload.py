"""The report of the caseload: its figures, and how things stand today.

``caseload_lists`` has the lists behind the figures, of any day and by whatever they are told apart; a
property-based test holds the two together.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from ucase.domain.at_day import Moment
from ucase.domain.grouping import By
from ucase.domain.report import TOTAL, Definition, Kind, Number, Period, Report, Row
from ucase.domain.stage import OPEN
from ucase.queries.caseload import CaseloadReport, Load
from ucase.queries.reports.asked import Asked
from ucase.queries.reports.wijk_lists import UNDATED

STAGES = tuple(stage.value for stage in OPEN)
CAME_AND_WENT = ("opened", "closed", "taken_over", "handed_over")
"""What happened in a period; told when one is asked that has a beginning."""
OF_HANDS = ("taken_over", "handed_over", "covers")
"""What has a meaning between case managers only: a wijk or a project takes nothing over from another."""
INSIDE_ONLY = ("weight", "covers", *CAME_AND_WENT)
"""Who has how much is the team's own: outside there is one row, of the team, with how things stand."""
NOBODY, TEAM = "nobody", "team"


class Hand(NamedTuple):
    """What one case manager has in hand, by figure; or what there is in a wijk or a project."""

    key: str
    labels: tuple[str | None, str | None]
    figures: Mapping[str, Number]


def report(counted: CaseloadReport, today: date, *, outside: bool = False) -> Report:
    """The report as things stand today, by case manager."""
    asked = Asked(Period(None, today), Moment(today, today), By.MANAGER, outside=outside)
    hands = [hand_of(one.manager or NOBODY, one) for one in counted.rows]
    return shaped(hands, hand_of(TOTAL, counted.total), asked)


def is_of_today(asked: Asked) -> bool:
    """Whether the figures can be counted without making the lists."""
    return asked.at.is_now and asked.period.since is None and asked.by is By.MANAGER


def hand_of(key: str, one: Load) -> Hand:
    """The figures of one case manager."""
    figures = {
        "open": one.open, **one.stages, "weight": one.weight, "overdue": one.overdue,
        "no_contact_30": one.silent, "covers": one.covers,
    }  # fmt: skip
    return Hand(key, (one.manager, one.standing.value if one.standing else None), figures)


def figures(asked: Asked) -> tuple[Definition, ...]:
    """The figures of this question."""
    stages = STAGES if asked.at.is_now else (*STAGES, UNDATED)
    left_out = {
        *(INSIDE_ONLY if asked.outside else ()),
        *(CAME_AND_WENT if asked.period.since is None else ()),
        *(OF_HANDS if asked.by is not By.MANAGER else ()),
    }
    every = (
        Definition("open", parts=stages),
        *map(Definition, stages),
        Definition("weight", Kind.WEIGHT),
        *(Definition(one, happened=True) for one in CAME_AND_WENT),
        Definition("overdue", base="open"),
        Definition("no_contact_30", within="open"),
        Definition("covers"),
    )
    return tuple(one for one in every if one.key not in left_out)


def shaped(hands: Sequence[Hand], total: Hand, asked: Asked) -> Report:
    """Rows and total in the shape of every report."""
    wanted = figures(asked)

    def row(one: Hand) -> Row:
        return Row(one.key, one.labels, tuple(one.figures[each.key] for each in wanted))

    return Report(
        name="caseload",
        labels=("manager", "band") if asked.by is By.MANAGER else (str(asked.by), "code"),
        definitions=wanted,
        rows=(row(total._replace(key=TEAM)),) if asked.outside else tuple(map(row, hands)),
        total=None if asked.outside else row(total),
        period=asked.period,
        as_of=asked.at.day,
        notes=() if asked.at.is_now else ("report.note.as_of", "caseload.note.undated"),
    )
