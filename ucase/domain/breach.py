"""Until when a data breach is told to the Autoriteit Persoonsgegevens: 72 hours (DOMAIN §5.3)."""

from datetime import UTC, date, datetime, timedelta

WITHIN = timedelta(hours=72)
"""From the discovery on, weekend or not."""


def notify_by(discovered: datetime) -> datetime:
    """The moment until which it is told, on the clock of ``discovered``: hours pass also when that is set."""
    return (discovered.astimezone(UTC) + WITHIN).astimezone(discovered.tzinfo)


def notify_before(discovered: date) -> date:
    """The day before which it is told when the hour of the discovery is not known: the strictest reading."""
    return discovered + WITHIN
