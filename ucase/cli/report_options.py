"""What every report can be asked: the period, the day, by what it is told apart, and for whom."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, NamedTuple

from ucase.cli.desk import Desk
from ucase.cli.options import option, past_day
from ucase.domain.errors import Invalid, Refused
from ucase.domain.grouping import By
from ucase.domain.report import Audience
from ucase.domain.vocabulary import choose

if TYPE_CHECKING:
    from datetime import date

    from ucase.domain.at_day import Moment
    from ucase.domain.report import Period
    from ucase.queries.reports.asked import Asked
    from ucase.storage.reading import Reader

SinceOption = Annotated[str | None, option("--since", metavar="date")]
UntilOption = Annotated[str | None, option("--until", metavar="date")]
YearOption = Annotated[str | None, option("--year", key="report_year", metavar="year")]
QuarterOption = Annotated[str | None, option("--quarter", key="report_quarter", metavar="quarter")]
AsOfOption = Annotated[str | None, option("--as-of", key="as_of", metavar="date")]
ByOption = Annotated[str | None, option("--by", key="by_what", metavar="word", words=By)]
ForOption = Annotated[str, option("--for", key="for_audience", metavar="word", words=Audience)]
ToOption = Annotated[str | None, option("--to", key="report_to", metavar="file")]
ExplainOption = Annotated[str | None, option("--explain", metavar="figure")]


class Days(NamedTuple):
    """The days that were typed."""

    since: str | None = None
    until: str | None = None
    year: str | None = None
    quarter: str | None = None
    as_of: str | None = None

    def moment(self, today: "date") -> "Moment":
        """The day of the report. Raises :class:`Invalid` for one that is to come."""
        from ucase.domain.at_day import Moment

        day = past_day(self.as_of, today, "as_of") if self.as_of else today
        if day > today:
            raise Invalid("future", field="as_of")
        return Moment(day, today)

    def at_the_end(self, today: "date") -> "Moment":
        """The day of a report of how things stood when its period ended; another when that is said."""
        at = self.moment(today)
        return at if self.as_of else at._replace(day=self.period(at).until)

    def period(self, at: "Moment") -> "Period":
        """The period of the report."""
        from ucase.domain.periods import the_period

        first = past_day(self.since, at.today, "since") if self.since else None
        last = past_day(self.until, at.today, "until") if self.until else None
        return the_period(first, last, self.year, self.quarter, at.day)


def ask(
    desk: Desk, reader: "Reader", days: Days, audience: Audience, by: By | None,
    project: str | None = None, names: Sequence[str] = (),
) -> "Asked":  # fmt: skip
    """What is asked, with the names looked up. Raises :class:`NotFound` for one that leads nowhere."""
    from ucase.domain.references import PROJECT, write
    from ucase.queries.groups import Scope
    from ucase.queries.named import the_project
    from ucase.queries.reports.asked import Asked
    from ucase.queries.reports.wijk import about

    at = days.moment(desk.clock.today)
    number = the_project(reader, project) if project else None
    areas = areas_named(reader, names, whole_wijk=by is By.WIJK)
    words = [("project", write(PROJECT, number))] if number else []
    words += [("wijken", ",".join(code for _, code in areas))] if areas else []
    of = about(reader, number)
    return Asked(
        days.period(at),
        at,
        by,
        Scope(tuple(key for key, _ in areas), number),
        tuple(words),
        of.name,
        of.size,
        outside=audience is not Audience.INTERNAL,
    )


def ask_of_caseload(days: Days, today: "date", audience: Audience, by: str | None) -> "Asked":
    """What is asked of the caseload: how it stood at the end of the period, and what came and went in it.

    Outside it is one row, of how things stand: raises :class:`Refused` for what would be another report.
    """
    from ucase.queries.reports.asked import Asked

    told_by = read_by(by, audience, By.MANAGER) if by else By.MANAGER
    at = days.at_the_end(today)
    period, outside = days.period(at), audience is not Audience.INTERNAL
    if outside and by:
        raise Refused("caseload_by_outside", by=told_by)
    if outside and period.since is not None:
        raise Refused("caseload_period_outside")
    return Asked(period, at, told_by, outside=outside)


def areas_named(reader: "Reader", names: Sequence[str], *, whole_wijk: bool) -> list[tuple[int, str]]:
    """The areas that were named, with their codes; of a part of a wijk the whole when it is told by wijk."""
    from ucase.domain.errors import NotFound
    from ucase.queries.groups import Groups
    from ucase.queries.named import the_area

    found: dict[int, str] = {}
    groups = Groups(reader) if names else None
    for name in names:
        area = the_area(reader, name)
        key = area.wijk_id if whole_wijk else area.id
        if key is None:
            raise NotFound("no_wijk_above", area=area.name)
        assert groups is not None
        found[key] = groups.area_group(key).key
    return list(found.items())


def read_by(said: str | None, audience: Audience, usual: By | None) -> By | None:
    """By what it is told apart. Outside nobody is named, so not by case manager."""
    by = choose(By, said, "by") if said else usual
    if by is By.MANAGER and audience is not Audience.INTERNAL:
        raise Refused("by_manager_outside")
    return by
