"""The day for a program: a document with each section's own keys, or a row for everything."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, TextIO

from ucase.domain.references import CASE, write
from ucase.domain.today import Section
from ucase.render.listing import HIDDEN, Column, Listing, Row, hide_private
from ucase.render.today import CHECK_INS, Day, about_of, next_command, reference_of

if TYPE_CHECKING:
    from ucase.queries.today import Item


def document(day: Day, *, anon: bool) -> dict[str, Any]:
    """``ucase.today/1``: each section with its own keys."""

    def hidden(value: str | None) -> str | None:
        return HIDDEN if anon and value else value

    sections: dict[str, Any] = {
        section.value: [
            {**record(section, one, day.today, anon=anon), **who(one, anon=anon)} for one in part.items
        ]
        for section, part in day.parts.items()
    }
    sections[Section.DRAFTS.value] = [
        {"path": one.path, "case": one.case, "command": one.command} for one in day.drafts
    ]
    return {
        "schema": "ucase.today/1",
        "today": day.today,
        "week": day.week,
        "manager": hidden(day.whose),
        "counts": {name: len(rows) for name, rows in sections.items()},
        "sections": sections,
        "next": next_command(day),
    }


def who(one: "Item", *, anon: bool) -> dict[str, Any]:
    """The names beside a row."""
    resident = one.resident.full if one.resident else None
    return {
        "resident": HIDDEN if anon and resident else resident,
        "wijk": one.wijk,
        "manager": HIDDEN if anon and one.manager else one.manager,
    }


def record(section: Section, one: "Item", today: date, *, anon: bool) -> dict[str, Any]:
    """A row of a section under its keys."""
    case = write(CASE, one.case)
    if section in CHECK_INS:
        return {
            "ref": reference_of(section, one), "case": case, "due": one.on, "time": one.at,
            "days_overdue": one.days, "purpose": HIDDEN if anon and one.words else one.words,
        }  # fmt: skip
    if section is Section.DEADLINES:
        return {
            "ref": reference_of(section, one), "case": case, "kind": one.words, "due": one.on,
            "days_left": one.days,
        }  # fmt: skip
    if section is Section.CONSENTS:
        return {
            "ref": reference_of(section, one), "case": case, "until": one.on, "days_left": one.days,
        }  # fmt: skip
    if section is Section.REFERRALS:
        return {
            "ref": reference_of(section, one), "case": case, "sent_on": one.on, "days_waiting": one.days,
        }  # fmt: skip
    if section is Section.NO_HOME:
        return {"case": case, "out_by": one.on, "days_left": one.days}
    if section is Section.PULSE:
        from ucase.render.pulse import record as reason_record

        return {"case": case, "reasons": [reason_record(reason, today) for reason in one.reasons]}
    return {
        "case": case, "since": one.on, "days": one.days,
        "last_contact": one.on if one.contacted else None,
    }  # fmt: skip


COLUMNS = (
    Column("section"), Column("ref"), Column("case"), Column("date"), Column("time"), Column("days"),
    Column("text", private=True), Column("resident", private=True), Column("wijk"),
    Column("manager", private=True),
)  # fmt: skip


def rows(day: Day) -> Iterator[Row]:
    """Every row of every section, one form for all."""
    for section, part in day.parts.items():
        for one in part.items:
            resident = one.resident.full if one.resident else None
            yield (
                section.value, reference_of(section, one) or None, write(CASE, one.case), one.on, one.at,
                one.days, about_of(section, one, day.today, anon=False) or None, resident, one.wijk,
                one.manager,
            )  # fmt: skip
    for left in day.drafts:
        yield (Section.DRAFTS.value, None, left.case, None, None, None, left.command, None, None, None)


def write_listing(day: Day, form: str, out: TextIO, *, anon: bool) -> None:
    """A line per row."""
    listing = Listing("ucase.today/1", COLUMNS, rows(day), {"today": day.today})
    if anon:
        listing = hide_private(listing)
    if form == "jsonl":
        from ucase.render.json_document import write_jsonl

        write_jsonl(listing, out)
    elif form == "csv":
        from ucase.render.csv_file import write_csv

        write_csv(listing, out)
    else:
        from ucase.render.plain import write_plain

        write_plain(listing, out)
