"""What the doctor found: a line for each check, the worst in words and not in colour alone."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TextIO

from ucase.domain.checkup import Finding, Status
from ucase.locale import knows, t
from ucase.locale.days import short_date
from ucase.render.json_document import encoded, write_lists
from ucase.render.listing import Column, Listing, Row

SCHEMA = "ucase.doctor/1"


def write_findings(found: Iterable[Finding], form: str, today: date, out: TextIO) -> None:
    """Write what was found in the form that was asked for."""
    rows = [row_of(one) for one in found]
    if form == "json":
        checks = [dict(zip(KEYS, row, strict=True)) for row in rows]
        write_lists({"schema": SCHEMA, "today": today}, {"checks": checks}, out)
        return
    if form == "jsonl":
        for row in rows:
            out.write(encoded(dict(zip(KEYS, row, strict=True))) + "\n")
        return
    shown = listing(rows, today)
    if form == "table":
        from ucase.render.table import write_table

        write_table(shown, out)
    elif form == "csv":
        from ucase.render.csv_file import write_csv

        write_csv(shown, out)
    else:
        from ucase.render.plain import write_plain

        write_plain(shown, out)


KEYS = ("name", "status", "message", "fix")
"""The keys of a check (tests/contract)."""


def row_of(finding: Finding) -> Row:
    """A check with its sentences; the fix is empty where there is nothing to do."""
    if finding.key == "problem":  # told as every command tells it
        said = t(f"error.{finding.values['problem']}", **finding.values)
        remedy = f"remedy.{finding.values['problem']}"
        fix = t(remedy, **finding.values) if knows(remedy) else t("doctor.fix.no_access")
    else:
        said = t(f"doctor.found.{finding.key}", **in_words(finding.values))
        fix = None
        if finding.status is not Status.OK:
            fix = t(f"doctor.fix.{finding.key}", **finding.values)
    return finding.name, finding.status.value, said, fix


def in_words(values: Mapping[str, object]) -> dict[str, object]:
    """The values of a finding; a day as one says it."""
    days = {key: short_date(date.fromisoformat(str(said))) for key, said in values.items() if key == "day"}
    return {**values, **days}


def listing(rows: Iterable[Row], today: date) -> Listing:
    """The checks as a list."""
    columns = (
        Column("name", t("doctor.column.name"), show=lambda row: t(f"doctor.name.{row[0]}")),
        Column("status", t("doctor.column.status"), show=lambda row: t(f"doctor.status.{row[1]}"), keep=True),
        Column("message", t("doctor.column.message")),
        Column("fix", t("doctor.column.fix")),
    )
    return Listing(SCHEMA, columns, rows, {"today": today}, title=t("doctor.title"), emphasis=emphasis)


def emphasis(row: Row) -> str:
    """What asks for attention stands out."""
    return {Status.FAIL: "red", Status.WARN: ""}.get(Status(str(row[1])), "dim")
