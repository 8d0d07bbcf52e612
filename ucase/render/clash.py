"""How it looks when two people changed one case: what stands there now beside what the later one has."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ucase.locale import t
from ucase.render.listing import Column, Listing

if TYPE_CHECKING:
    from ucase.queries.cases import CaseDetail


def fields_of(detail: "CaseDetail") -> dict[str, str]:
    """A case by the field names of ``case edit``; the address is one line, under each of its parts."""
    row = detail.row
    values = {
        "name": row.resident.full,
        "postcode": row.address,
        "house_number": row.address,
        "addition": row.address,
        "wijk": row.wijk,
        "buurt": detail.area,
        "about": detail.about,
        "worries": ",".join(detail.worries),
        "birth_year": detail.birth_year,
        "phone": detail.phone,
        "email": detail.email,
        "language": detail.language,
        "channel": detail.channel,
        "project": row.project,
        "source": detail.source,
        "manager": detail.covered_for or row.manager,
        "stage": row.stage,
        "opened": row.opened,
        "settled": detail.settled,
        "intensity": detail.intensity,
    }
    return {field: "" if value is None else str(value) for field, value in values.items()}


def clash_listing(case: str, now: Mapping[str, str], yours: Mapping[str, str]) -> Listing:
    """Each field that somebody has otherwise than it stands there now, both values side by side."""
    columns = (
        Column("case"),
        Column("field", t("column.field"), keep=True),
        Column("now", t("column.now"), private=True),
        Column("yours", t("column.yours"), private=True),
    )
    rows = [(case, field, now[field], value) for field, value in yours.items()]
    return Listing("ucase.case.clash/1", columns, rows, {"case": case}, title=t("say.clash", case=case))
