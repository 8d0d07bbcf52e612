"""How series of check-ins and their schedules look, and a rule in words."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ucase.domain.references import CASE, FOLLOW_UP, write
from ucase.domain.series import Span, read_rule
from ucase.locale import t
from ucase.render.listing import Column, Listing, Row
from ucase.render.words import choice_word, screen_cell

if TYPE_CHECKING:
    from ucase.casework.series import SeriesPlanned
    from ucase.queries.schedules import ScheduleRow

WAS, CHANGE, STATE = 3, 4, 5


def rule_words(rule: str) -> str:
    """``every 2 weeks``, ``after 2 weeks, 6 weeks, 3 months``."""
    read = read_rule(rule)
    spans = ", ".join(map(span_words, read.spans))
    return t("series.every" if read.repeats else "series.at", spans=spans)


def span_words(span: Span) -> str:
    """A distance in words."""
    return t(f"span.{span.unit}{'_one' if span.length == 1 else ''}", count=span.length)


def schedule_word(name: str) -> str:
    """The name of a schedule; one that ships has it in the language of the screen."""
    from ucase.locale import knows

    key = f"schedule.name.{name}"
    return t(key) if knows(key) else name


def planned_listing(planned: "SeriesPlanned", *, dry_run: bool = False) -> Listing:
    """The check-ins of a series, and what became of each."""
    layout = planned.layout
    rule = str(write_rule_of(planned))
    return Listing(
        schema="ucase.followup.series/1",
        columns=(
            Column("ref", t("column.ref"), keep=True),
            Column("step", t("series.column.step"), show=lambda row: step_words(str(row[1])), keep=True),
            Column("due", t("column.due"), keep=True),
            Column("was_due", t("series.column.was"), keep=True),
            Column("change", t("series.column.change"), show=change_words, keep=True),
            Column("state"),
        ),
        rows=[
            (
                None if dry_run and row.change == "new" else write(FOLLOW_UP, row.follow_up),
                row.step, row.due, row.was_due, row.change, row.state.value,
            )
            for row in planned.rows
        ],
        head={
            "case": write(CASE, planned.case), "rule": rule, "schedule": planned.schedule,
            "anchor": layout.anchor.value, "anchor_on": layout.anchor_on, "until": layout.until,
            "left_out": len(planned.past), "dry_run": dry_run,
        },
        title=t(
            "series.title", case=write(CASE, planned.case), rule=rule_words(rule),
            anchor=choice_word("anchor", layout.anchor.value), date=screen_cell(layout.anchor_on),
        ),
        empty=t("series.empty"),
        emphasis=lambda row: "bold" if row[CHANGE] in ("new", "moved") else "",
    )  # fmt: skip


def write_rule_of(planned: "SeriesPlanned") -> str:
    """The rule of a series as it is kept."""
    from ucase.domain.series import write_rule

    return write_rule(planned.layout.rule)


def step_words(step: str) -> str:
    """A step in words: ``6 weeks``."""
    return span_words(read_rule(f"at {step}").spans[0])


def change_words(row: Row) -> str:
    """What became of a check-in; of one that was kept how it stands."""
    if row[CHANGE] == "kept":
        return t("series.change.kept", state=t(f"state.{row[STATE]}"))
    return t(f"series.change.{row[CHANGE]}")


def schedules_listing(rows: "Iterable[ScheduleRow]") -> Listing:
    """The schedules by name."""
    return Listing(
        schema="ucase.schedules/1",
        columns=(
            Column("name", t("column.name"), show=lambda row: schedule_word(str(row[0]))),
            Column("rule", t("schedule.column.rule"), show=lambda row: rule_words(str(row[1]))),
            Column(
                "anchor", t("schedule.column.anchor"), show=lambda row: choice_word("anchor", str(row[2]))
            ),
            Column("lasts", t("schedule.column.lasts"), show=lasts_words, keep=True),
            Column("shipped", t("schedule.column.from"), show=origin_words, spare=1),
        ),
        rows=map(tuple, rows),
        head={},
        title=t("schedule.title"),
        empty=t("schedule.empty"),
        notes=(t("schedule.note"),),
    )


def lasts_words(row: Row) -> str:
    """For how long a rule repeats, when nothing else is said."""
    return step_words(str(row[3])) if row[3] else ""


def origin_words(row: Row) -> str:
    """Whether it came with the program, as our own proposal, or is the team's own."""
    return t("schedule.ours" if row[4] else "schedule.yours")


def schedule_listing(name: str, rule: str, anchor: str, lasts: str | None) -> Listing:
    """One schedule after it was added."""
    names = ("name", "rule", "anchor", "lasts")
    return Listing("ucase.schedule.added/1", tuple(map(Column, names)), [(name, rule, anchor, lasts)], {})
