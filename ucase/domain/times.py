"""A time of day as people write it: ``14:30``, ``9.15``, ``14u``. What is not understood is refused."""

import re

from ucase.domain.errors import Invalid

_TIME = re.compile(r"(\d{1,2})(?:[:.uh](\d{2})?)?(?: ?(?:uur|u|h))?")


def read_time(text: str, field: str = "time") -> str:
    """``14:30`` for a time of day. Raises :class:`Invalid` for what is not understood, and after 23:59."""
    found = _TIME.fullmatch(text.strip().casefold())
    if found is not None and (text.strip()[-1:].isalpha() or found[2]):
        hour, minute = int(found[1]), int(found[2] or 0)
        if hour < 24 and minute < 60:
            return f"{hour:02}:{minute:02}"
    raise Invalid("time", field=field)
