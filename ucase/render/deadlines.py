"""How deadlines look, with what each rests on; and the amounts of the moving allowance."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, TextIO

from ucase.domain.deadlines import COMPUTED, DeadlineKind, DeadlineStatus, months_between
from ucase.domain.money import euros, in_euros
from ucase.domain.references import CASE, DEADLINE, PROJECT, write
from ucase.domain.text import one_line
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.detail import Field, write_fields
from ucase.render.listing import HIDDEN, Column, Listing, Row
from ucase.render.words import choice_word, name_word, screen_cell

if TYPE_CHECKING:
    from ucase.domain.allowance import AllowanceRow
    from ucase.queries.deadlines import DeadlineRow

CASE_PLACE, KIND, DUE, STATUS, DAYS, BASIS, SOURCE, ABOUT, RESIDENT = range(1, 10)
PROJECT_PLACE, PROJECT_NAME = 12, 13


def columns() -> tuple[Column, ...]:
    """The columns of the list of deadlines."""
    return (
        Column("ref", t("column.ref"), keep=True),
        Column("case", t("column.case"), show=whose, keep=True),
        Column("kind", t("column.kind"), show=what_it_is),
        Column("due", t("deadline.column.due"), show=when),
        Column("status"),
        Column("days_left"),
        Column("basis", t("deadline.column.basis"), show=what_it_rests_on, spare=2),
        Column("source", private=True),
        Column("about", private=True),
        Column("resident", t("column.resident"), show=who, private=True, spare=1),
        Column("wijk", t("column.wijk"), spare=3),
        Column("manager", t("column.manager"), private=True, spare=4),
        Column("project"),
        Column("project_name"),
    )


def as_row(one: "DeadlineRow") -> Row:
    """The values of one deadline, in the order of the columns."""
    return (
        write(DEADLINE, one.number), reference(CASE, one.case), one.kind, one.due, one.status.value,
        one.days_left, one.basis, one.source, one.about, one.resident.full if one.case else None, one.wijk,
        one.manager, reference(PROJECT, one.project), one.project_name,
    )  # fmt: skip


def reference(prefix: str, number: int | None) -> str | None:
    """A reference, if there is a number."""
    return write(prefix, number) if number else None


def whose(row: Row) -> str:
    """The case, or the project for which the clock runs."""
    return str(row[CASE_PLACE] or row[PROJECT_PLACE])


def who(row: Row) -> str:
    """The resident; of a project, its name."""
    return name_word(row[RESIDENT]) if row[CASE_PLACE] else one_line(str(row[PROJECT_NAME]))


def what_it_is(row: Row) -> str:
    """The kind, and of what has no name of its own what it is about."""
    about = row[ABOUT]
    return kind_word(str(row[KIND]), about if isinstance(about, str) else None)


def kind_word(kind: str, about: str | None) -> str:
    """``anders: de aannemer bellen``; the other kinds say themselves what they are."""
    word = choice_word("deadline_kind", kind)
    return f"{word}: {one_line(about)}" if about and kind == DeadlineKind.OTHER else word


def when(row: Row) -> str:
    """The last day and how it stands, in one column: both must fit on a narrow screen."""
    due, status = row[DUE], DeadlineStatus(str(row[STATUS]))
    return f"{screen_cell(due)}, {standing(status, int(str(row[DAYS])))}"


def standing(status: DeadlineStatus, days_left: int) -> str:
    """``verlopen, 3 dagen geleden``, ``nog 12 dagen``, ``gehaald``."""
    if status is DeadlineStatus.UPCOMING:
        return t("deadline.days_left_one" if days_left == 1 else "deadline.days_left", days=days_left)
    if status is DeadlineStatus.MISSED:
        return t("deadline.days_past_one" if days_left == -1 else "deadline.days_past", days=-days_left)
    return t(f"deadline_status.{status}")


def what_it_rests_on(row: Row) -> str:
    """``wet, BW 7:271 lid 4``."""
    source = row[SOURCE]
    return grounds(str(row[BASIS]), source if isinstance(source, str) else None)


def grounds(basis: str, source: str | None) -> str:
    """The ground with its article or paragraph."""
    word = choice_word("basis", basis)
    return f"{word}, {source}" if source else word


def emphasis(row: Row) -> str:
    """Past is red, today is bold; the words beside it say the same."""
    return {DeadlineStatus.MISSED: "red", DeadlineStatus.DUE: "bold"}.get(
        DeadlineStatus(str(row[STATUS])), ""
    )


def listing(rows: "Iterable[DeadlineRow]", today: date, *, most: int | None, total: int | None) -> Listing:
    """The list of deadlines."""
    left_out = max(0, total - most) if most is not None and total is not None else 0
    more = (t("note.more", count=left_out),) if left_out else ()
    return Listing(
        schema="ucase.deadlines/1",
        columns=columns(),
        rows=map(as_row, rows),
        head={"today": today},
        title=t("deadline.title", date=short_date(today)),
        empty="" if left_out else t("deadline.empty"),
        notes=(*more, t("deadline.note")),
        emphasis=emphasis,
    )


def write_detail(one: "DeadlineRow", today: date, form: str, out: TextIO, *, anon: bool) -> None:
    """One deadline with its anchor and its ground."""
    fields = detail_fields(one, anon=anon, on_screen=form == "table")
    write_fields("ucase.deadline/1", "deadline", fields, {"today": today}, form, out, anon=anon)


def term(one: "DeadlineRow") -> str:
    """How the last day follows from the first: ``8 weken na de brief``."""
    return t(f"deadline_term.{one.kind}", months=months_between(one.anchor, one.due))


def detail_fields(one: "DeadlineRow", *, anon: bool = False, on_screen: bool = False) -> list[Field]:
    """Everything about one deadline; a person also reads how the last day follows."""
    computed = one.kind in COMPUTED
    source = HIDDEN if anon and one.source else one.source
    how = Field("term", None, t("deadline.column.term"), shown=term(one), always=True) if computed else None
    return [
        Field("ref", write(DEADLINE, one.number), t("column.ref")),
        Field("case", reference(CASE, one.case), t("column.case")),
        *([resident_field(one)] if one.case else []),
        Field("project", reference(PROJECT, one.project), t("column.project")),
        Field("project_name", one.project_name, t("column.name")),
        Field("kind", one.kind, t("column.kind"), shown=choice_word("deadline_kind", one.kind)),
        Field("anchor", one.anchor, t("deadline.column.anchor") if computed else ""),
        *([how] if how and on_screen else []),
        Field("due", one.due, t("deadline.column.due")),
        Field("status", one.status.value, t("column.status"), shown=standing(one.status, one.days_left)),
        Field("basis", one.basis, t("deadline.column.basis"), shown=grounds(one.basis, source)),
        Field("source", one.source, private=True),
        Field("about", one.about, t("deadline.column.about"), private=True),
        Field(
            "amount", in_euros(one.amount), t("deadline.column.amount"),
            shown=euros(one.amount, mark=t("word.decimal")) if one.amount is not None else None,
        ),
        Field("done_on", one.done_on, t("column.ended_on")),
        Field("result", one.result, t("column.result"), private=True),
    ]  # fmt: skip


def resident_field(one: "DeadlineRow") -> Field:
    """Whose case it is of."""
    name = one.resident.full
    return Field("resident", name, t("column.resident"), shown=name_word(name), private=True, always=True)


def allowance_listing(rows: "Iterable[AllowanceRow]", today: date) -> Listing:
    """The amounts of the moving allowance with their sources."""
    return Listing(
        schema="ucase.allowances/1",
        columns=(
            Column("effective_from", t("deadline.column.moves_from"), keep=True),
            Column("amount", t("deadline.column.amount"), number=True, show=lambda row: amount_words(row[1])),
            Column("source", t("column.source"), show=source_words),
        ),
        rows=((row.effective_from, in_euros(row.amount), row.source) for row in rows),
        head={"today": today},
        title=t("deadline.allowance_title"),
        notes=(t("deadline.allowance_note"),),
    )


def source_words(row: Row) -> str:
    """Where the amount came from; of an amount that is not known, that it was not found."""
    return t("deadline.not_found") if row[1] is None else str(row[2])


def amount_words(amount: object) -> str:
    """``€ 7.428``, or that it is unknown; from euros."""
    if not isinstance(amount, int | float):
        return t("deadline.unknown")
    return euros(round(amount * 100), mark=t("word.decimal"))


def write_allowance(row: "AllowanceRow | None", moved_on: date, form: str, out: TextIO) -> None:
    """The amount for a move on one day, with its source; or that it is unknown for this date."""
    found = row if row is not None and row.amount is not None else None
    fields = [
        Field("moved_on", moved_on, t("deadline.column.moved_on")),
        Field(
            "amount", in_euros(found.amount) if found else None, t("deadline.column.amount"),
            shown=amount_words(in_euros(found.amount)) if found else None,
        ),
        Field("effective_from", found.effective_from if found else None, t("deadline.column.moves_from")),
        Field("source", found.source if found else None, t("column.source")),
        Field("known", found is not None),
    ]  # fmt: skip
    if form == "table" and found is None:
        from ucase.render.screen import Screen

        Screen(out).tell(t("deadline.amount_unknown", date=short_date(moved_on)))
        return
    write_fields("ucase.allowance/1", "allowance", fields, {}, form, out, anon=False)
