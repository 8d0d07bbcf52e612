"""``--explain``: what a figure counts, in words, and the cases behind it. For the team itself alone."""

from typing import TYPE_CHECKING

from ucase.cli.desk import Desk
from ucase.domain.errors import Refused, UsageProblem
from ucase.domain.report import Audience

if TYPE_CHECKING:
    from ucase.domain.explained import Behind
    from ucase.domain.listed import Listed
    from ucase.render.reports.behind import Names
    from ucase.storage.reading import Reader


def check_inside(audience: Audience, explain: str | None, to: str | None) -> None:
    """A list of cases never goes outside, nor into a file of a report."""
    if explain and audience is not Audience.INTERNAL:
        raise Refused("explain_inside")
    if explain and to:
        raise UsageProblem("explain_to")


def show_behind(desk: Desk, reader: "Reader", listed: "Listed", said: str) -> None:
    """Write the definition and the list in the form that was asked for."""
    from ucase.domain.explained import behind
    from ucase.render.reports.behind import as_keyed, figures_called, listing, rows_called, rows_offered

    report = listed.report
    found = behind(
        listed, as_keyed(report, said), figures_called(report), rows_called(report),
        rows_offered(report, anon=desk.anon),
    )  # fmt: skip
    desk.show(listing(report, found, names_of(desk, reader, found), said))


def names_of(desk: Desk, reader: "Reader", found: "Behind") -> "Names":
    """By which names people know what is counted."""
    from ucase.queries.case_names import case_names, resident_names
    from ucase.render.reports.behind import Names, Whose

    items = [item for _, item in found.items]
    cases = [item.case for item in items if item.case is not None]
    residents = [item.resident for item in items if item.resident is not None]
    return Names(
        {
            case: Whose(one.resident.full, one.manager)
            for case, one in case_names(reader, cases, desk.clock.today).items()
        },
        {key: name.full for key, name in resident_names(reader, residents).items()} if residents else {},
    )
