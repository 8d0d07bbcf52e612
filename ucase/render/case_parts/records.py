"""What programs get of a case beside its own fields; and the same, flat, for a pipe."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from ucase.render.consents import listing as consents_listing
from ucase.render.deadlines import detail_fields
from ucase.render.detail import Field, hide
from ucase.render.disclosures import listing as disclosures_listing
from ucase.render.listing import Listing, hide_private
from ucase.render.moves import move_fields
from ucase.render.network import members_listing
from ucase.render.plan import goal_record, ladder_counts, ladder_record, need_record, support_record
from ucase.render.pulse import record as reason_record
from ucase.render.referrals import listing as referrals_listing
from ucase.render.residents import listing as residents_listing
from ucase.render.zrm import series_record

if TYPE_CHECKING:
    from ucase.queries.case_file import CaseFile

Record = dict[str, Any]


def part_fields(file: "CaseFile", today: date, *, anon: bool, flat: bool) -> list[Field]:
    """The parts as fields. ``flat``: records without records in them, as a pipe has a line for each."""
    residents = records_of(residents_listing(file.residents, today), anon=anon)
    members = members_listing(file.network, file.network.members, today, everything=False)
    network: Any = {"asked": file.network.asked, "members": records_of(members, anon=anon)}
    plan, zrm, move = plan_record(file, anon=anon), zrm_records(file, anon=anon), move_record(file, anon=anon)
    if flat:
        plan, zrm, move = flat_plan(file, anon=anon), flat_zrm(zrm), flat_move(move)
        network = network["members"] or {"asked": network["asked"]}
    deadlines = [
        {key: value for key, value in record_of(detail_fields(one), anon=anon).items() if key not in OF_CASE}
        for one in file.deadlines
    ]
    named = {
        "residents": residents, "plan": plan, "network": network, "zrm": zrm, "move": move,
        "deadlines": deadlines, "pulse": [reason_record(one, today) for one in file.pulse.open],
        **sharing_records(file, today, anon=anon),
    }  # fmt: skip
    return [Field(key, value) for key, value in named.items()]


def sharing_records(file: "CaseFile", today: date, *, anon: bool) -> dict[str, list[Record]]:
    """Consents, what was shared, and referrals, as their own lists have them."""
    listings = {
        "consents": consents_listing(file.consents, today),
        "disclosures": disclosures_listing(file.disclosures, today),
        "referrals": referrals_listing(file.referrals, today),
    }
    return {
        name: [
            {key: value for key, value in row.items() if key != "case"}
            for row in records_of(listing, anon=anon)
        ]
        for name, listing in listings.items()
    }


OF_CASE = ("case", "resident")
"""What a deadline says of its case is said already."""


def records_of(listing: Listing, *, anon: bool) -> list[Record]:
    """The rows of a list under their keys."""
    listing = hide_private(listing) if anon else listing
    keys = [column.key for column in listing.columns]
    return [dict(zip(keys, row, strict=True)) for row in listing.rows]


def record_of(fields: Iterable[Field], *, anon: bool) -> Record:
    """Fields under their keys."""
    return {field.key: (hide(field) if anon else field).value for field in fields}


def plan_record(file: "CaseFile", *, anon: bool) -> Any:  # noqa: ANN401 (a document)
    """The plan as ``ucase.plan/1`` has it."""
    plan = file.plan
    return {
        "goals": [goal_record(one, anon=anon) for one in plan.goals],
        "needs": [need_record(one, anon=anon, nested=True) for one in plan.needs],
        "ladder": [ladder_record(*one) for one in ladder_counts(plan.needs)],
    }


def flat_plan(file: "CaseFile", *, anon: bool) -> list[Record]:
    """Goals, needs and supports one after the other; the reference of each tells which it is."""
    from ucase.domain.references import NEED, write

    goals = [goal_record(one, anon=anon) for one in file.plan.goals]
    needs = [need_record(one, anon=anon, nested=False) for one in file.plan.needs]
    supports = [
        {**support_record(one, anon=anon), "need": write(NEED, need.number)}
        for need in file.plan.needs
        for one in need.supports
    ]
    return [*goals, *needs, *supports]


def zrm_records(file: "CaseFile", *, anon: bool) -> list[Record]:
    """The series as ``ucase.zrm/1`` has them."""
    return [series_record(one, anon=anon) for one in file.series]


def flat_zrm(found: list[Record]) -> list[Record]:
    """A record per measurement."""
    return [
        {
            "resident": one["resident"], "edition": one["edition"], "date": measurement["date"],
            "scores": [f"{domain}={level}" for domain, level in measurement["scores"].items()],
            "remarks": measurement["remarks"],
        }
        for one in found
        for measurement in one["measurements"]
    ]  # fmt: skip


def move_record(file: "CaseFile", *, anon: bool) -> Any:  # noqa: ANN401 (a document)
    """The move as ``ucase.move/1`` has it; None when nothing was written about it."""
    if not file.move.is_written:
        return None
    return record_of(move_fields(file.move, anon=anon), anon=anon)


def flat_move(move: Record | None) -> list[Record]:
    """The move, then its offers, then the steps of the rent."""
    if move is None:
        return []
    offers, steps = move["offers"], move["rent_steps"]
    own = {key: value for key, value in move.items() if key not in ("offers", "rent_steps")}
    return [own, *({"offered": one.pop("date"), **one} for one in map(dict, offers)), *steps]
