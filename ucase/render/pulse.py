"""How the signals of the pulse look: in words, with what was seen and since when."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, TextIO

from ucase.domain.due import days_overdue
from ucase.domain.reasons import Reason, Rule, Thresholds, signed
from ucase.domain.references import CASE, FOLLOW_UP, NEED, SUPPORT, write
from ucase.domain.text import clean, one_line
from ucase.locale import knows, t
from ucase.locale.days import short_date
from ucase.render.listing import HIDDEN, Column, Listing, Row
from ucase.render.words import name_word, shown_name

if TYPE_CHECKING:
    from ucase.queries.case_pulse import CasePulse
    from ucase.queries.pulse import PulseRow

PREFIXES = {
    Rule.WORRY: FOLLOW_UP, Rule.RELAPSE: FOLLOW_UP, Rule.NO_CONTACT: FOLLOW_UP, Rule.OVERDUE: FOLLOW_UP,
    Rule.NEED_BACK: NEED, Rule.SUPPORT_GONE: SUPPORT,
}  # fmt: skip
"""What kind of reference a rule names."""


def reference_of(reason: Reason) -> str | None:
    """``F-0311``: what the rule looked at, where a person knows it by a reference."""
    return write(PREFIXES[reason.rule], reason.number) if reason.number is not None else None


def fact_words(reason: Reason, today: date) -> str:
    """What was seen, in a few words."""
    return t(
        f"pulse.fact.{reason.rule}",
        ref=reference_of(reason) or "",
        what=word_of(reason),
        level=reason.level,
        was=reason.was,
        days=days_overdue(reason.since, today),
    )


def word_of(reason: Reason) -> str:
    """The domain of the matrix, or the kind of need; a team's own kind is its name."""
    if reason.word is None:
        return ""
    shipped = f"need_kind.{reason.word.replace(' ', '-')}"
    if reason.rule is Rule.NEED_BACK:
        return t(shipped) if knows(shipped) else one_line(reason.word)
    return t(f"zrm_domain.{reason.word}")


def record(reason: Reason, today: date) -> dict[str, Any]:
    """A reason for programs."""
    return {
        "rule": reason.rule.value, "since": reason.since, "fact": fact_words(reason, today),
        "ref": reference_of(reason),
    }  # fmt: skip


def all_words(reasons: Sequence[Reason], today: date) -> str:
    """Every reason of a case, on one line."""
    return "; ".join(fact_words(one, today) for one in reasons)


def listing(rows: "Iterable[PulseRow]", today: date, form: str, *, left_out: int) -> Listing:
    """The cases that need a look; for JSON each reason is a record of its own."""
    nested = form in ("json", "jsonl")

    def as_row(one: "PulseRow") -> Row:
        told: Any = (
            [record(reason, today) for reason in one.reasons] if nested else all_words(one.reasons, today)
        )
        return (write(CASE, one.case), one.reasons[0].since, told, one.resident.full, one.wijk, one.manager)

    return Listing(
        schema="ucase.pulse/1",
        columns=(
            Column("case", t("column.case"), keep=True),
            Column("since", t("pulse.column.since"), keep=True),
            Column("reasons", t("pulse.column.reasons")),
            Column("resident", t("column.resident"), show=shown_name(3), private=True, spare=1),
            Column("wijk", t("column.wijk"), spare=2),
            Column("manager", t("column.manager"), private=True, spare=3),
        ),
        rows=map(as_row, rows),
        head={"today": today},
        title=t("pulse.title", date=short_date(today)),
        empty="" if left_out else t("pulse.empty"),
        notes=(*((t("note.more", count=left_out),) if left_out else ()), t("pulse.note")),
    )


def write_why(
    found: "CasePulse", limits: Thresholds, today: date, form: str, out: TextIO, *, anon: bool
) -> None:
    """The signals of one case, each with its rule and what it saw; what was handled says how."""
    if form == "table":
        write_screen(found, limits, today, out, anon=anon)
        return
    from ucase.render.detail import Field, write_fields

    row = found.row
    records = [full_record(one, found, today, anon=anon) for one in row.reasons]
    fields = [
        Field("case", write(CASE, row.case), t("column.case")),
        Field("resident", row.resident.full, t("column.resident"), private=True),
        Field("reasons", records),
    ]
    write_fields("ucase.pulse.case/1", "pulse", fields, {"today": today}, form, out, anon=anon)


def full_record(reason: Reason, found: "CasePulse", today: date, *, anon: bool) -> dict[str, Any]:
    """A reason with the words of its note, and whether it was handled."""
    handled = found.handled.get(signed(reason))
    words = found.notes.get(reason.fact)
    return {
        **record(reason, today),
        "words": HIDDEN if anon and words else words,
        "handled_on": handled.on if handled else None,
        "handled_because": (HIDDEN if anon else handled.because) if handled else None,
    }


def write_screen(found: "CasePulse", limits: Thresholds, today: date, out: TextIO, *, anon: bool) -> None:
    """For a person: what is open first, then what was dealt with."""
    from ucase.render.lines import heading, write_lines
    from ucase.render.screen import Screen

    screen = Screen(out)
    case = write(CASE, found.row.case)
    name = HIDDEN if anon else name_word(found.row.resident.full)
    screen.tell(f"{case}  {name}", "bold")
    waiting = found.open
    dealt_with = [one for one in found.row.reasons if one not in waiting]
    for title, reasons in (("pulse.part.open", waiting), ("pulse.part.handled", dealt_with)):
        if reasons:
            heading(screen, t(title))
            write_lines(screen, [why_line(one, found, limits, today, anon=anon) for one in reasons])
    if not waiting:
        screen.write([""])
        screen.tell(t("pulse.quiet"))
    screen.write([""])
    screen.tell(t("pulse.after_why" if waiting else "pulse.after_quiet", case=case), "dim")


def why_line(reason: Reason, found: "CasePulse", limits: Thresholds, today: date, *, anon: bool) -> Any:  # noqa: ANN401 (a line of the screen)
    """What was seen, on which day, by which rule; the words of a note; and what was done about it."""
    from ucase.render.lines import Line

    told = [fact_words(reason, today), t(f"pulse.rule.{reason.rule}", **limits._asdict())]
    if words := found.notes.get(reason.fact):
        told.insert(1, HIDDEN if anon else clean(words))
    if handled := found.handled.get(signed(reason)):
        because = HIDDEN if anon else clean(handled.because)
        told.append(t("pulse.handled", date=short_date(handled.on), because=because))
    return Line((short_date(reason.since),), "\n".join(told))
