"""How the list for the contractor looks: per address how to approach it, and nothing else."""

from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.references import HOUSEHOLD, write
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.listing import Column, Listing
from ucase.render.words import choice_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ucase.casework.approach import Approached
    from ucase.queries.approaches import ApproachRow


def listing(rows: "Sequence[ApproachRow]", project: str, today: date) -> Listing:
    """The addresses in the order in which somebody walks along them."""
    columns = (
        Column("street", t("contractor.column.street"), private=True),
        Column("postcode", t("contractor.column.postcode"), keep=True, private=True),
        Column("number", t("contractor.column.number"), keep=True, private=True),
        Column("addition", t("contractor.column.addition"), keep=True, private=True),
        Column(
            "approach", t("contractor.column.approach"), show=lambda row: choice_word("approach", str(row[4]))
        ),
    )
    return Listing(
        schema="ucase.approach/1",
        columns=columns,
        rows=[(one.street, one.postcode, one.number, one.addition, one.approach.value) for one in rows],
        head={"today": today},
        title=t("contractor.title", project=project, date=short_date(today)),
        empty=t("contractor.empty"),
        notes=(t("contractor.note"),) if rows else (),
    )


def changed_listing(one: "Approached") -> Listing:
    """What a change of the approach gave, for programs."""
    columns = (Column("household"), Column("approach"))
    return Listing(
        "ucase.approach.changed/1", columns, [(write(HOUSEHOLD, one.household), one.approach.value)], {}
    )
