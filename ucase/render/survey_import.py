"""How an import of responses looks: what came in or would, and every row that could not."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TextIO

from ucase.domain.references import HOUSEHOLD, write
from ucase.locale import t
from ucase.render import rejected
from ucase.render.listing import Column, Listing, Row, hide_private
from ucase.render.rejected import SCHEMA

if TYPE_CHECKING:
    from ucase.casework.survey_import import Outcome

CHANGED_SHOWN = 20
"""Of how many households a person sees what changes; the counts tell the rest."""


def write_outcome(
    outcome: "Outcome",
    mapping: Mapping[str, str],
    head: Mapping[str, Any],
    form: str,
    out: TextIO,
    *,
    anon: bool,
) -> None:
    """Write it in the form that was asked for; the document is that of every import."""
    if form == "table":
        write_tables(outcome, out, anon=anon)
        return
    document = {**head, **as_document(outcome, mapping, anon=anon)}
    if form in ("json", "jsonl"):
        from ucase.render.json_document import write_document

        write_document({"schema": SCHEMA, **document}, out, one_line=form == "jsonl")
        return
    from ucase.render.detail import Field, write_fields

    fields = [Field(key, given) for key, given in document.items()]
    write_fields(SCHEMA, "import", fields, {}, form, out, anon=False)


def as_document(outcome: "Outcome", mapping: Mapping[str, str], *, anon: bool) -> dict[str, Any]:
    """What programs read. A response is never gone."""
    return {
        "read": outcome.read,
        "new": outcome.new,
        "changed": outcome.changed,
        "same": outcome.same,
        "gone": 0,
        "rejected": list(rejected.records(outcome.rejected, anon=anon)),
        "mapping": dict(mapping),
        "differences": [
            {"kind": "changed", "household": write(HOUSEHOLD, one.household), "fields": list(one.fields)}
            for one in outcome.differences
        ],
    }


def write_tables(outcome: "Outcome", out: TextIO, *, anon: bool) -> None:
    """For a person at a terminal: the counts, and what was refused."""
    from ucase.render.table import write_table

    counts = {name: getattr(outcome, name) for name in ("read", "new", "changed", "same", "bad")}
    out.write(t("survey.import.counts_one" if outcome.read == 1 else "survey.import.counts", **counts) + "\n")
    if outcome.differences:
        out.write("\n")
        write_table(differences(outcome), out)
    listing = rejected.listing(outcome.rejected, field_word)
    if listing is not None:
        out.write("\n")
        write_table(hide_private(listing) if anon else listing, out)


def differences(outcome: "Outcome") -> Listing:
    """The households of which answers that are there would become others, as far as they are shown."""
    more = len(outcome.differences) - CHANGED_SHOWN
    columns = (
        Column("household", t("survey.column.household"), keep=True),
        Column("fields", t("survey.import.column.fields")),
    )
    rows: list[Row] = [
        (write(HOUSEHOLD, one.household), ", ".join(map(field_word, one.fields)))
        for one in outcome.differences[:CHANGED_SHOWN]
    ]
    notes = (t("note.more", count=more),) if more > 0 else ()
    return Listing(SCHEMA, columns, rows, {}, title=t("survey.import.title.changed"), notes=notes)


def field_word(field: str) -> str:
    """A field as a person calls it; a row as a whole has none."""
    return t(f"survey.field.{field}") if field else ""
