"""What was given out within four weeks is given as it was, and not counted anew [P].

A reader of two reports that lie close to each other learns of the few people by whom they differ: which
wijk has one household more, and since when. So a report for outside that comes within four weeks of one about
the same thing repeats its figures, with the day on which they stood; from four weeks on it is counted anew.
What happened in a period is repeated when it began on the same day and was four weeks long by then. A report
of how things stand with what happened in a period is repeated whole or not at all, or it would not add up.
That adds nothing to what a reader knows, however often it is asked for, and it costs no figure.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from ucase.domain.given_out import SOON, GivenOut, narrowed
from ucase.domain.report import TOTAL, Cell, Kind, Repeated, Report, Row


def repeating(report: Report, earlier: Sequence[GivenOut]) -> tuple[Report, Repeated | None]:
    """The report with what must be repeated in the place of what was counted now."""
    scope = frozenset(one for one in report.scope if one[0] != "wijken")
    close = [
        given
        for given in reversed(earlier)
        if given.name == report.name
        and given.by in ("", report.labels[0])  # a buurt may be called what its wijk is called
        and narrowed(given) == scope
        and 0 <= (report.as_of - given.as_of).days < SOON
    ]
    standing = next((given for given in close if covers(given, report, happened=False)), None)
    if standing is None:
        return report, None
    flows = next(
        (
            given
            for given in close
            if given.since == report.period.since
            and (given.since is None or (given.until - given.since).days >= SOON - 1)
            and 0 <= (report.period.until - given.until).days < SOON
            and covers(given, report, happened=True)
        ),
        None,
    )
    if any(one.of_period for one in report.definitions):
        if flows is None or not covers(flows, report, happened=False):
            return report, None
        standing = flows
    now = standing.as_of == report.as_of and (flows is None or flows.until == report.period.until)
    report = put_back(report, standing, happened=False)._replace(as_of=standing.as_of)
    if flows is not None:
        report = put_back(report, flows, happened=True)
        report = report._replace(period=report.period._replace(until=flows.until))
    again = date.fromordinal(standing.as_of.toordinal() + SOON)
    return report, None if now else Repeated(standing.as_of, again, period=flows is not None)


def counts(report: Report, *, happened: bool) -> Iterator[tuple[int, str]]:
    """The counts of a kind: the place in a row, and the key."""
    for place, one in enumerate(report.definitions):
        if one.kind is Kind.COUNT and one.happened is happened:
            yield place, one.key


def covers(given: GivenOut, report: Report, *, happened: bool) -> bool:
    """Whether a report that was given out holds every such count of the rows of this one."""
    known = {cell for variable in given.variables for cell in variable.places}
    if dict(given.scope).get("wijken") == dict(report.scope).get("wijken"):
        rows = {cell.row for cell in known} - {TOTAL}
        if rows != {row.key for row in report.rows}:
            return False
    return all(
        Cell(row.key, key) in known
        for row in report.rows
        for place, key in counts(report, happened=happened)
        if row.values[place] is not None
    )


def put_back(report: Report, given: GivenOut, *, happened: bool) -> Report:
    """The report with the counts of a kind as they were, and what is computed of them."""
    known = {cell: variable.value for variable in given.variables for cell in variable.places}
    others = {Cell(row, column): value for row, column, value in given.others}
    places = list(counts(report, happened=happened))
    keys = {key for _, key in places}
    computed = [
        (place, one.key)
        for place, one in enumerate(report.definitions)
        if one.kind is Kind.MEDIAN and one.base in keys
    ]

    def as_it_was(row: Row) -> Row:
        values = list(row.values)
        for place, key in places:
            if values[place] is not None:
                values[place] = known[Cell(row.key, key)]
        for place, key in computed:
            values[place] = others.get(Cell(row.key, key))
        return row._replace(values=tuple(values))

    rows = tuple(map(as_it_was, report.rows))
    if report.total is None:
        return report._replace(rows=rows)
    # The total is the sum of the rows, for every count; a median of all is that of the same rows only.
    values = list(report.total.values)
    for place, _ in places:
        values[place] = sum(int(row.values[place] or 0) for row in rows)
    all_of_it = dict(given.scope).get("wijken") == dict(report.scope).get("wijken")
    for place, key in computed:
        values[place] = others.get(Cell(TOTAL, key)) if all_of_it else None
    return report._replace(rows=rows, total=report.total._replace(values=tuple(values)))
