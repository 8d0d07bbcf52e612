"""Every query, defined once. Only the compiler and the tests import this: it needs SQLAlchemy."""

from ucase.queries.definitions import (
    approaches,
    areas,
    cases,
    follow_ups,
    households,
    names,
    neighbours,
    partners,
    projects,
    selection,
    signals,
    survey,
    wijk_report,
)

QUERIES = {
    **follow_ups.QUERIES,
    **cases.QUERIES,
    **wijk_report.QUERIES,
    **names.QUERIES,
    **areas.QUERIES,
    **projects.QUERIES,
    **partners.QUERIES,
    **neighbours.QUERIES,
    **households.QUERIES,
    **survey.QUERIES,
    **selection.QUERIES,
    **signals.QUERIES,
    **approaches.QUERIES,
}
