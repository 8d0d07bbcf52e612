"""Every query, defined once. Only the compiler and the tests import this: it needs SQLAlchemy."""

from ucase.queries.definitions import cases, follow_ups, names, wijk_report

QUERIES = {**follow_ups.QUERIES, **cases.QUERIES, **wijk_report.QUERIES, **names.QUERIES}
