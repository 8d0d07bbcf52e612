"""How an import of addresses looks: what came in or would, and every row that could not."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TextIO

from ucase.domain.text import one_line
from ucase.locale import t
from ucase.render.listing import HIDDEN, Column, Listing, hide_private

if TYPE_CHECKING:
    from ucase.casework.dwelling_import import Difference, Outcome, Rejected

SCHEMA = "ucase.import/1"
SHOWN = {"new": 5, "changed": 20, "gone": 20}
"""Of how many dwellings a person sees the address; the counts tell the rest."""
REJECTED_SHOWN = 50
LONGEST_VALUE = 100


def write_outcome(
    outcome: "Outcome",
    mapping: Mapping[str, str],
    head: Mapping[str, Any],
    form: str,
    out: TextIO,
    *,
    anon: bool,
) -> None:
    """Write it in the form that was asked for."""
    if form == "table":
        write_tables(outcome, out, anon=anon)
        return
    document = as_document(outcome, mapping, anon=anon)
    if form in ("json", "jsonl"):
        from ucase.render.json_document import write_document

        write_document({"schema": SCHEMA, **head, **document}, out, one_line=form == "jsonl")
        return
    from ucase.render.detail import Field, write_fields

    fields = [Field(key, value) for key, value in {**head, **document}.items()]
    write_fields(SCHEMA, "import", fields, {}, form, out, anon=False)


def as_document(outcome: "Outcome", mapping: Mapping[str, str], *, anon: bool) -> dict[str, Any]:
    """What programs read."""
    return {
        "read": outcome.read,
        "new": outcome.new,
        "changed": outcome.changed,
        "same": outcome.same,
        "gone": outcome.gone,
        "rejected": [
            {
                "line": one.line,
                "field": one.field,
                "value": HIDDEN if anon and one.value else value(one),
                "reason": reason(one),
            }
            for one in outcome.rejected
        ],
        "mapping": dict(mapping),
        "differences": [
            {
                "kind": one.kind,
                "address": HIDDEN if anon else one.address,
                "fields": list(one.fields),
            }
            for some in outcome.differences.values()
            for one in some
        ],
    }


def write_tables(outcome: "Outcome", out: TextIO, *, anon: bool) -> None:
    """For a person at a terminal: the counts, what differs, what was refused."""
    from ucase.render.table import write_table

    out.write(
        t(
            "import.counts",
            read=outcome.read,
            new=outcome.new,
            changed=outcome.changed,
            same=outcome.same,
            gone=outcome.gone,
            bad=outcome.bad,
        )
        + "\n"
    )
    for listing in (differences(outcome), rejected(outcome)):
        if listing is not None:
            out.write("\n")
            write_table(hide_private(listing) if anon else listing, out)


def differences(outcome: "Outcome") -> Listing | None:
    """The dwellings that are new, changed and gone, as far as they are shown."""
    shown = [one for kind, some in outcome.differences.items() for one in some[: SHOWN[kind]]]
    if not shown:
        return None
    left = {kind: getattr(outcome, kind) - SHOWN[kind] for kind in SHOWN}
    notes = tuple(
        t("import.note.more", count=count, kind=t(f"import.kind.{kind}"))
        for kind, count in left.items()
        if count > 0
    )
    columns = (
        Column("kind", t("import.column.kind"), keep=True),
        Column("address", t("column.address"), private=True, keep=True),
        Column("fields", t("import.column.fields")),
    )
    return Listing(SCHEMA, columns, map(difference_row, shown), {}, notes=notes)


def difference_row(one: "Difference") -> tuple[str, str, str]:
    """A dwelling and what is different about it."""
    return t(f"import.kind.{one.kind}"), one.address, ", ".join(map(field_word, one.fields))


def rejected(outcome: "Outcome") -> Listing | None:
    """The rows that could not come in, each with the reason."""
    if not outcome.rejected:
        return None
    more = len(outcome.rejected) - REJECTED_SHOWN
    columns = (
        Column("line", t("import.column.line"), number=True),
        Column("field", t("column.field")),
        Column("value", t("import.column.value"), private=True),
        Column("reason", t("import.column.reason")),
    )
    return Listing(
        SCHEMA,
        columns,
        [
            (one.line, field_word(one.field), value(one), reason(one))
            for one in outcome.rejected[:REJECTED_SHOWN]
        ],
        {},
        title=t("import.title.rejected"),
        notes=(t("import.note.more_rejected", count=more),) if more > 0 else (),
    )


def field_word(field: str) -> str:
    """A field as a person calls it."""
    return t(f"import.field.{field}")


def value(one: "Rejected") -> str:
    """What stood in the cell, for it has to be found and mended; but never what may be a BSN."""
    if one.problem.key == "bsn":
        return HIDDEN
    said = one_line(one.value)
    return said if len(said) <= LONGEST_VALUE else said[: LONGEST_VALUE - 1] + "…"


def reason(one: "Rejected") -> str:
    """Why a row could not come in."""
    return t(f"error.{one.problem.key}", **one.problem.values)
