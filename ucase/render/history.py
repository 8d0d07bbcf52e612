"""How the log looks: the history of a case, a step before it is taken back, the steps, and who looked."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import TYPE_CHECKING, TextIO

from ucase.domain.log import EntryKind, Operation
from ucase.locale import t
from ucase.render.listing import HIDDEN, Column, Listing, Row, hide_private
from ucase.render.logged_words import field_word, moment, record_word, reference, value_word

if TYPE_CHECKING:
    from ucase.queries.history import Told, View
    from ucase.storage.log.steps import Step


def history_listing(case: str, told: Sequence["Told"]) -> Listing:
    """Everything that was changed about a case, the first first."""
    columns = (
        Column("step", t("log.column.step"), number=True, keep=True),
        Column("at", t("log.column.at"), show=lambda row: shown_moment(row[1]), keep=True),
        Column("who", t("log.column.who"), private=True, spare=3),
        Column("command", t("log.column.command"), spare=2),
        Column("record", t("log.column.record"), show=what),
        Column("operation"),
        Column("field", t("column.field"), show=shown_field),
        Column("before", t("column.before"), show=lambda row: shown(row, 7), private=True),
        Column("after", t("column.after"), show=lambda row: shown(row, 8), private=True),
        Column("ref"),
        Column("row"),
        Column("erased"),
    )
    rows = [
        (
            one.step, written(one.at), one.who, command_words(one.kind, one.command, one.reverts), one.table,
            one.operation.value, one.field, one.before, one.after, reference(one.table, one.row), one.row,
            one.erased,
        )
        for one in told
    ]  # fmt: skip
    return Listing(
        "ucase.history/1", columns, rows, {"case": case},
        title=t("log.title.history", case=case), empty=t("log.empty.history"),
    )  # fmt: skip


def write_history(listing: Listing, out: TextIO, *, anon: bool) -> None:
    """The history for a person: under each step what it changed, field by field."""
    from ucase.render.lines import Line, heading, write_lines
    from ucase.render.screen import Screen

    screen = Screen(out)
    screen.tell(listing.title, "bold")
    rows = list((hide_private(listing) if anon else listing).rows)
    if not rows:
        screen.tell(listing.empty)
    for _, some in groupby(rows, key=lambda row: row[0]):
        of_step = list(some)
        step, at, who, command = of_step[0][:4]
        heading(screen, " · ".join((t("log.step", step=step), shown_moment(at), str(command), str(who))))
        write_lines(screen, [Line((what(row), shown_field(row)), became(row)) for row in of_step])


def what(row: Row) -> str:
    """The record that a row of the history is about."""
    return record_word(str(row[4]), number(row[10]))


def became(row: Row) -> str:
    """From what into what."""
    before, after = shown(row, 7), shown(row, 8)
    return f"{before} → {after}" if before else after


CASES_SHOWN = 3
"""On a screen; a program gets all that were looked up."""


def step_listing(step: "Step", cases: Sequence[str], told: Iterable["Told"], *, cut_short: bool) -> Listing:
    """What taking a step back would change: what is now, and what it becomes again."""
    columns = (
        Column("step"),
        Column("record", t("log.column.record"), show=lambda row: record_word(str(row[1]), number(row[7]))),
        Column("operation"),
        Column("field", t("column.field"), show=lambda row: field_word(str(row[3])) if row[3] else ""),
        Column("now", t("log.column.now"), show=lambda row: back(row, 4), private=True),
        Column("will_be", t("log.column.will_be"), show=lambda row: back(row, 5), private=True),
        Column("ref"),
        Column("row"),
    )
    rows: list[Row] = [
        (
            one.step, one.table, one.operation.value, one.field, one.after, one.before,
            reference(one.table, one.row), one.row,
        )
        for one in told
    ]  # fmt: skip
    return Listing(
        "ucase.undo/1", columns, rows, {"step": step.number, "changes": step.changes, "cases": [*cases]},
        title=title_of(step, cases),
        notes=(t("log.note.more", count=step.changes),) if cut_short else (),
    )  # fmt: skip


def title_of(step: "Step", cases: Sequence[str]) -> str:
    """A step in one line."""
    what = " ".join((command_words(step.kind, step.command, step.reverts), some_of(cases))).rstrip()
    return t("log.title.undo", step=step.number, what=what, at=moment(step.at))


def some_of(cases: Sequence[str]) -> str:
    """The first references, and that there are more."""
    more = (t("log.more_cases", count=len(cases) - CASES_SHOWN),) if len(cases) > CASES_SHOWN else ()
    return ", ".join((*cases[:CASES_SHOWN], *more))


def steps_listing(who: str, steps: Sequence[tuple["Step", list[str], bool]]) -> Listing:
    """Steps, the newest first, and which of them stand."""
    columns = (
        Column("step", t("log.column.step"), number=True, keep=True),
        Column("at", t("log.column.at"), show=lambda row: shown_moment(row[1]), keep=True),
        Column("command", t("log.column.command")),
        Column("cases", t("column.case"), show=lambda row: some_of(cases_of(row))),
        Column("changes", t("log.column.changes"), number=True, spare=2),
        Column("state", t("log.column.state"), show=lambda row: t(f"log.state.{row[5]}")),
    )
    rows = [
        (
            step.number, written(step.at), command_words(step.kind, step.command, step.reverts), cases,
            step.changes, "stands" if stands else "taken_back",
        )
        for step, cases, stands in steps
    ]  # fmt: skip
    title, empty = t("log.title.steps", who=who), t("log.empty.steps")
    return Listing("ucase.steps/1", columns, rows, {}, title=title, empty=empty)


def cases_of(row: Row) -> list[str]:
    """The references in a row of the steps."""
    cases = row[3]
    assert isinstance(cases, list)
    return cases


def views_listing(case: str, views: Iterable["View"]) -> Listing:
    """Who looked at a case."""
    columns = (
        Column("at", t("log.column.at"), show=lambda row: shown_moment(row[0]), keep=True),
        Column("who", t("log.column.who"), private=True),
        Column("command", t("log.column.command")),
    )
    rows = [(written(one.at), one.who, one.command) for one in views]
    return Listing(
        "ucase.access/1", columns, rows, {"case": case},
        title=t("log.title.views", case=case), empty=t("log.empty.views", case=case),
    )  # fmt: skip


def command_words(kind: EntryKind, command: str, reverts: int | None) -> str:
    """The command of a step; of what the program did by itself, what that was."""
    if reverts is not None:
        return t("log.of_step", command=command, step=reverts)
    if kind in (EntryKind.STOCK, EntryKind.ERASURE) and not command:
        return t(f"log.kind.{kind}")
    return command


def written(at: datetime) -> str:
    """An instant for programs."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def shown_moment(value: object) -> str:
    """An instant for people."""
    return moment(datetime.fromisoformat(str(value)))


def number(value: object) -> int:
    """The key of a row."""
    assert isinstance(value, int)
    return value


def shown_field(row: Row) -> str:
    """The field; of a row that came or went without one, that it did; of what is gone, that it is."""
    if row[11]:
        return t("log.erased")
    if row[6]:
        return field_word(str(row[6]))
    return t(f"log.operation.{row[5]}") if row[5] in ("insert", "delete", "found") else ""


def shown(row: Row, place: int) -> str:
    """A value of the history as the screens say it."""
    if not row[6] or row[place] == HIDDEN:
        return str(row[place]) if row[6] else ""
    return value_word(str(row[4]), str(row[6]), row[place])


def back(row: Row, place: int) -> str:
    """A value of a step that would be taken back."""
    if not row[3]:
        came = row[2] == Operation.INSERT
        return "" if place == 4 else t("log.operation.delete") if came else t("log.operation.insert")
    return HIDDEN if row[place] == HIDDEN else value_word(str(row[1]), str(row[3]), row[place])
