"""The dossier for programs: what somebody takes along (``ucase.dossier/1``)."""

from datetime import date
from typing import TYPE_CHECKING, Any

from ucase.domain.blackout import shown
from ucase.domain.references import CASE, HOUSEHOLD, RESIDENT, write
from ucase.render.history import written
from ucase.render.logged_words import field_word, record_word, reference

if TYPE_CHECKING:
    from ucase.queries.dossier import Dossier, Entry, Source, Value


def as_data(dossier: "Dossier", today: date, kept_until: date | None) -> dict[str, Any]:
    """Everything, with the source and the recipients of each datum."""
    return {
        "schema": "ucase.dossier/1",
        "today": today,
        "resident": {
            "ref": write(RESIDENT, dossier.resident),
            "name": dossier.name.full,
            "household": write(HOUSEHOLD, dossier.household),
            "cases": [write(CASE, one) for one in dossier.cases],
        },
        "kept_until": kept_until,
        "records_of_others": dossier.of_others,
        "records": [record(dossier, one) for one in dossier.entries],
        "earlier": [
            {
                "record": one.table, "ref": reference(one.table, one.row), "row": one.row,
                **value(one.value), "source": source(one.source),
            }
            for one in dossier.earlier
        ],
        "views": [{"case": write(CASE, one.case), "source": source(one.source)} for one in dossier.views],
    }  # fmt: skip


def record(dossier: "Dossier", entry: "Entry") -> dict[str, Any]:
    """One record."""
    return {
        "category": entry.category.value,
        "record": entry.table,
        "title": record_word(entry.table, None),
        "ref": reference(entry.table, entry.row),
        "row": entry.row,
        "about": "resident" if entry.own else "household",
        "source": source(entry.source),
        "changed": source(entry.changed),
        "values": [{**value(one), "recipients": recipients(dossier, entry, one)} for one in entry.values],
    }


def value(one: "Value") -> dict[str, Any]:
    """One field, as it is handed over."""
    return {
        "field": one.field,
        "title": field_word(one.field),
        "category": one.category.value if one.category else None,
        "value": shown(str(one.value), one.black) if one.black else one.value,
        "blacked_out": bool(one.black),
        "statement": one.statement,
    }


def source(one: "Source | None") -> dict[str, Any] | None:
    """Who wrote it, when, with which command."""
    return None if one is None else {"at": written(one.at), "by": one.who, "command": one.command}


def recipients(dossier: "Dossier", entry: "Entry", one: "Value") -> list[dict[str, Any]]:
    """Who got this kind of data, and when."""
    got = dossier.recipients.get(one.category or entry.category, ())
    return [{"organisation": each.organisation, "shared_on": each.on} for each in got]
