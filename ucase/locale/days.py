"""Dates as one says them."""

from datetime import date, datetime

from ucase.locale import t


def short_date(day: date) -> str:
    """``ma 23 nov 2026``: the weekday is there so that a slip is seen."""
    weekday = t("date.weekdays").split()[day.weekday()]
    month = t("date.months").split()[day.month - 1]
    return f"{weekday} {day.day} {month} {day.year}"


def short_moment(instant: datetime) -> str:
    """``ma 23 nov 2026 06:35``, by the clock of this computer."""
    here = instant.astimezone()
    return f"{short_date(here.date())} {here:%H:%M}"
