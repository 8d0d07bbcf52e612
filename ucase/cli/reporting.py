"""One report from question to paper: for whom, in which form, and whether it explains itself instead."""

from typing import TYPE_CHECKING

from ucase.cli.desk import Desk
from ucase.cli.explaining import check_inside, show_behind
from ucase.cli.handing_out import More, check_form, publish, show
from ucase.domain.report import Audience, Published, Report
from ucase.domain.vocabulary import choose
from ucase.render.reports.forms import FILE_FORMS

if TYPE_CHECKING:
    from ucase.domain.listed import Listed
    from ucase.storage.reading import Reader


class Reporting:
    """What was asked about the form; what cannot be is refused before anything is counted."""

    def __init__(self, desk: Desk, audience: str, explain: str | None, to: str | None) -> None:
        self.desk = desk
        self.audience = choose(Audience, audience, "for")
        self.explain = explain
        self.to = to
        check_inside(self.audience, explain, to)
        if explain is None:
            check_form(desk, to)
        self.form = desk.form(() if explain else FILE_FORMS)
        self.made: Published | None = None

    @property
    def published(self) -> Published:
        """The report that was made."""
        assert self.made is not None
        return self.made

    @property
    def tells_rows(self) -> bool:
        """Whether the team itself gets the figures."""
        return self.made is not None and self.audience is Audience.INTERNAL

    def publish(self, reader: "Reader", report: Report) -> None:
        """The report as its audience gets it."""
        self.made = publish(
            self.desk, reader, without_names(report) if self.desk.anon else report, self.audience
        )

    def publish_listed(self, reader: "Reader", listed: "Listed") -> None:
        """The same of a report with its lists; or the list behind one figure, when that is asked."""
        if self.explain is None:
            self.publish(reader, listed.report)
        else:
            show_behind(self.desk, reader, listed, self.explain)

    def show(self, more: More | None = None) -> None:
        """Write it in its form; an explanation has been written already."""
        if self.made is not None:
            show(self.desk, self.made, self.to, more)


def without_names(report: Report) -> Report:
    """The report with its case managers hidden, for a screen that somebody else sees."""
    from ucase.render.listing import HIDDEN

    if report.labels[0] != "manager":
        return report
    return report._replace(
        rows=tuple(
            row._replace(labels=(HIDDEN if row.labels[0] else None, *row.labels[1:])) for row in report.rows
        )
    )
