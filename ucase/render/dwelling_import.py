"""How an import of addresses looks: what came in or would, and every row that could not."""

from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, TextIO

from ucase.locale import t
from ucase.render import rejected
from ucase.render.listing import HIDDEN, Column, Listing, hide_private
from ucase.render.rejected import SCHEMA

if TYPE_CHECKING:
    from ucase.casework.dwelling_outcome import Difference, Outcome

SHOWN = 20
"""Of how many dwellings of a kind a person sees the address; programs get all of them."""


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
    counts = {key: getattr(outcome, key) for key in ("read", "new", "changed", "same", "gone")}
    facts = {**head, **counts}
    bad = rejected.records(outcome.rejected, anon=anon)
    differing = (difference_record(one, anon=anon) for one in outcome.differences)
    if form in ("json", "jsonl"):
        from ucase.render.json_document import write_lists

        facts = {"schema": SCHEMA, **facts, "mapping": dict(mapping)}
        lists = {"rejected": bad, "differences": differing}
        write_lists(facts, lists, out, one_line=form == "jsonl")
        return
    from ucase.render.detail import Field, write_fields

    fields = [Field(key, value) for key, value in facts.items()]
    fields += [Field("rejected", list(bad)), Field("mapping", dict(mapping))]
    if form == "csv" or not (outcome.new or outcome.changed or outcome.gone):
        fields.append(Field("differences", list(differing)))
    write_fields(SCHEMA, "import", fields, {}, form, out, anon=False)
    if form == "plain":
        for one in differing:
            write_fields(SCHEMA, "import", [Field("differences", one)], {}, form, out, anon=False)


def difference_record(one: "Difference", *, anon: bool) -> dict[str, Any]:
    """A dwelling that differs, for programs."""
    return {"kind": one.kind, "address": HIDDEN if anon else one.address, "fields": list(one.fields)}


def write_tables(outcome: "Outcome", out: TextIO, *, anon: bool) -> None:
    """For a person at a terminal: the counts, what differs, what was refused."""
    from ucase.render.screen import Screen
    from ucase.render.table import write_table

    counts = {key: getattr(outcome, key) for key in ("read", "new", "changed", "same", "gone", "bad")}
    Screen(out).tell(t("import.counts", **counts))
    for listing in (differences(outcome), rejected.listing(outcome.rejected, field_word)):
        if listing is not None:
            out.write("\n")
            write_table(hide_private(listing) if anon else listing, out)


def differences(outcome: "Outcome") -> Listing | None:
    """The dwellings that are new, changed and gone, as far as they are shown."""
    kinds = ("new", "changed", "gone")
    shown = [one for kind in kinds for one in islice(outcome.differences.of(kind), SHOWN)]
    if not shown:
        return None
    left = {kind: getattr(outcome, kind) - SHOWN for kind in kinds}
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


def field_word(field: str) -> str:
    """A field as a person calls it; a row as a whole has none."""
    return t(f"import.field.{field}") if field else ""
