"""How a household that is settled looks: the check-ins of its aftercare."""

from typing import TYPE_CHECKING

from ucase.domain.references import CASE, write
from ucase.locale import t
from ucase.render.listing import Listing
from ucase.render.series import planned_listing
from ucase.render.words import screen_cell

if TYPE_CHECKING:
    from ucase.casework.settle import Settled


def settled_listing(settled: "Settled", *, dry_run: bool) -> Listing:
    """The check-ins of every series that counts from the settling, with what is still open."""
    listings = [planned_listing(one, dry_run=dry_run) for one in settled.series]
    return listings[0]._replace(
        schema="ucase.settle/1",
        rows=[row for one in listings for row in one.rows],
        head={
            "case": write(CASE, settled.case), "settled": settled.on, "was": settled.was,
            "still_supports": settled.still.supports, "still_deadlines": settled.still.deadlines,
            "still_needs": settled.still.needs, "still_referrals": settled.still.referrals,
            "dry_run": dry_run,
        },
        title=t("settle.title", case=write(CASE, settled.case), date=screen_cell(settled.on)),
    )  # fmt: skip
