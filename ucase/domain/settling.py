"""When a household is settled again: returned, rehoused, or the works over (DOMAIN §2.5)."""

from datetime import date

from ucase.domain.errors import Invalid


def check_settled(settled: date, opened: date, today: date) -> None:
    """Raise :class:`Invalid` for a day that is to come, or that lies before the case opened."""
    if settled > today:
        raise Invalid("future", field="settled")
    if settled < opened:
        raise Invalid("settled_before_opened", field="settled")
