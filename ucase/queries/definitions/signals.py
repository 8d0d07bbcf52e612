"""Talks with key figures: the list, how many there are, and their themes counted per month and wijk."""

from typing import Any

from sqlalchemy import Integer, Select, Text, cast, func, literal_column, or_, select
from sqlalchemy.orm import aliased

from ucase.queries.definitions.rules import ONE, ZERO, any_or, day, lies_in_area, number, word
from ucase.storage.models import Area, AreaSignal, Project, SignalTheme, Theme

Query = Select[*tuple[Any, ...]]

wijk = aliased(Area)
MONTH = literal_column("7", Integer())
"""As many characters of an ISO date are its year and month."""


def located(query: Query) -> Query:
    """From a talk to the area it is about; that of its project when it is about a project."""
    return (
        query.select_from(AreaSignal)
        .outerjoin(Project, Project.id == AreaSignal.project_id)
        .outerjoin(Area, Area.id == func.coalesce(AreaSignal.area_id, Project.area_id))
    )


def with_themes(query: Query) -> Query:
    """And to its wijk and its themes: a row for each theme, and one for a talk without any."""
    return (
        located(query)
        .outerjoin(wijk, wijk.id == Area.wijk_id)
        .outerjoin(SignalTheme, SignalTheme.area_signal_id == AreaSignal.id)
        .outerjoin(Theme, Theme.id == SignalTheme.theme_id)
    )


of_theme = (
    select(SignalTheme.id)
    .where(SignalTheme.area_signal_id == AreaSignal.id, SignalTheme.theme_id == number("theme"))
    .correlate(AreaSignal)
)
of_these = (
    AreaSignal.told_on >= day("since"),
    AreaSignal.told_on <= day("until"),
    any_or("project", AreaSignal.project_id),
    lies_in_area(),
    or_(word("role").is_(None), AreaSignal.role == word("role")),
    or_(number("theme").is_(None), of_theme.exists()),
)
newest = (
    located(select(AreaSignal.id))
    .where(*of_these)
    .order_by(AreaSignal.told_on.desc(), AreaSignal.id.desc())
    .limit(number("most"))
    .offset(ZERO)
    .subquery("newest")
)
month = func.substr(cast(AreaSignal.told_on, Text()), ONE, MONTH)

QUERIES = {
    "signals": with_themes(
        select(
            AreaSignal.id,
            AreaSignal.told_on,
            func.coalesce(Project.name, Area.name).label("place"),
            AreaSignal.project_id,
            wijk.name.label("wijk"),
            AreaSignal.role,
            AreaSignal.summary,
            AreaSignal.not_a_person_because,
            Theme.name.label("theme"),
        )
    )
    .where(AreaSignal.id.in_(select(newest.c.id)))
    .order_by(AreaSignal.told_on.desc(), AreaSignal.id.desc(), Theme.id),
    "signals_count": located(select(func.count())).where(*of_these),
    "signal_theme_counts": with_themes(
        select(month.label("month"), wijk.name.label("wijk"), Theme.name.label("theme"), func.count())
    )
    .where(*of_these)
    .group_by(month, wijk.id, wijk.name, Theme.id, Theme.name)
    .order_by(month, func.coalesce(wijk.id, ZERO), func.coalesce(Theme.id, ZERO)),
    "themes": select(Theme.id, Theme.name, Theme.key, Theme.shipped).order_by(Theme.id),
}
