"""How a transfer looks: each case with who had it and who has it now."""

from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.references import CASE, write
from ucase.locale import t
from ucase.render.listing import Column, Listing

if TYPE_CHECKING:
    from ucase.casework.transfer import Handover


def transferred_listing(handover: "Handover", on: date, until: date | None, *, dry_run: bool) -> Listing:
    """The cases that changed hands."""
    return Listing(
        schema="ucase.transfer/1",
        columns=(
            Column("case", t("column.case"), keep=True),
            Column("before", t("transfer.column.before"), private=True),
            Column("after", t("transfer.column.after"), private=True),
            Column("followups", t("transfer.column.followups"), number=True),
        ),
        rows=[(write(CASE, row.case), row.before, row.after, row.check_ins) for row in handover.rows],
        head={"on": on, "until": until, "dry_run": dry_run},
        title=t("transfer.title"),
        empty="",
    )
