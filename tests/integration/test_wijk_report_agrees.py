"""Every figure of the wijk report, counted a second time by hand over the rows that are kept."""

import statistics
import tempfile
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from hypothesis import HealthCheck, event, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from tests.factories import a_case, a_check_in, a_contact, a_project, an_episode, copy_of
from ucase.domain.at_day import Moment
from ucase.domain.clock import system_clock
from ucase.domain.due import DueStatus, FollowUpState, due_status, end_of_week
from ucase.domain.grouping import By
from ucase.domain.report import TOTAL, Period
from ucase.domain.silence import is_contact, is_silent
from ucase.domain.stage import ENDED, OPEN, Stage
from ucase.domain.vocabulary import Outcome
from ucase.queries.groups import Scope
from ucase.queries.named import the_area
from ucase.queries.reports.asked import Asked
from ucase.queries.reports.wijk import as_row, key_of
from ucase.queries.reports.wijk_lists import listed
from ucase.queries.wijk_report import Figures, WijkReportFilter, wijk_report
from ucase.storage.models import Area, Case, Contact, Episode, FollowUp
from ucase.storage.place import Place
from ucase.storage.reading import Reader
from ucase.storage.work import Work

# Two wijken, a buurt and a subwijk inside wijken, a municipality that lies in no wijk, and nothing at all.
AREAS = ("Overvecht", "Zuid", "Neckardreef", "Hoograven", "Utrecht", None)
NAMED = ("Overvecht", "Zuid", "West", "Neckardreef")
TODAYS = (date(2026, 11, 23), date(2028, 2, 29), date(2027, 1, 1))


# Few enough that a day often falls on the first or the last of a period.
EDGES = st.sampled_from([0, 1, 7, 8, 30, 31])


class Life(NamedTuple):
    """One case of an example. Days count back from today; episodes are (opened, how long or None)."""

    area: int
    stage: Stage
    project: bool
    episodes: list[tuple[int, int | None]]
    contacts: list[tuple[int, Outcome]]
    check_ins: list[tuple[int, FollowUpState]]


def in_order(episodes: list[tuple[int, int | None]]) -> list[tuple[int, int | None]]:
    """A case is reopened after it was opened, never before."""
    return sorted(episodes, key=lambda one: -one[0])


lives = st.lists(
    st.builds(
        Life,
        st.integers(0, len(AREAS) - 1),
        st.sampled_from(Stage),
        st.booleans(),
        st.lists(
            st.tuples(EDGES | st.integers(0, 120), st.none() | EDGES | st.integers(0, 60)),
            min_size=1,
            max_size=3,
        ).map(in_order),
        st.lists(st.tuples(EDGES | st.integers(0, 60), st.sampled_from(Outcome)), max_size=3),
        st.lists(st.tuples(st.integers(-10, 10), st.sampled_from(FollowUpState)), max_size=3),
    ),
    max_size=8,
)


class Kept(NamedTuple):
    """A case as it is kept, with all that the report counts."""

    wijk: int | None
    case: Case
    episodes: Sequence[Episode]
    contacts: Sequence[Contact]
    check_ins: Sequence[FollowUp]


def fill(place: Place, known: Iterable[Life], today: date) -> int:
    """Put the cases in the file; gives the key of the project that some belong to."""
    with Work(place, system_clock(today)) as work:
        project = a_project(work)
        for life in known:
            begin = [today - timedelta(days=back) for back, _ in life.episodes]
            ends = [
                # Only the last episode of a case that has not ended can still be open.
                start + timedelta(days=long or 0)
                if number < len(begin) - 1 or life.stage in ENDED or long is not None
                else None
                for number, (start, (_, long)) in enumerate(zip(begin, life.episodes, strict=True))
            ]
            case = a_case(
                work,
                area=AREAS[life.area],
                stage=life.stage,
                opened=begin[0],
                closed=ends[0],
                project=project if life.project else None,
            )
            for start, end in zip(begin[1:], ends[1:], strict=True):
                an_episode(work, case, start, end)
            for back, outcome in life.contacts:
                a_contact(work, case, today - timedelta(days=back), outcome)
            for back, state in life.check_ins:
                a_check_in(work, case, today - timedelta(days=back), state)
        work.commit()
        return project.id


def read_back(place: Place, today: date) -> list[Kept]:
    """The rows of the file by way of the mapped classes: a road that the report does not take."""
    with Work(place, system_clock(today)) as work:
        session = work.session
        kept = []
        for case in session.scalars(select(Case)).all():
            area = session.get(Area, case.area_id) if case.area_id else None
            episodes, contacts, check_ins = (
                session.scalars(select(kind).where(kind.case_id == case.id).order_by(kind.id)).all()
                for kind in (Episode, Contact, FollowUp)
            )
            kept.append(Kept(area.wijk_id if area else None, case, episodes, contacts, check_ins))  # type: ignore[arg-type]
        session.expunge_all()  # so that they can be read after the session
        return kept


def by_hand(kept: Sequence[Kept], wanted: WijkReportFilter, today: date) -> tuple[Figures, float | None]:
    """The figures over some cases, each written out as its definition says."""

    def within(day: date | None) -> bool:
        return day is not None and (wanted.since or date.min) <= day <= wanted.until

    def stage(which: Stage) -> int:
        return sum(one.case.stage is which for one in kept)

    episodes = [episode for one in kept for episode in one.episodes]
    contacts = [contact for one in kept for contact in one.contacts if is_contact(contact.outcome)]
    due = [one.due for case in kept for one in case.check_ins if one.state is FollowUpState.OPEN]
    late = [day for day in due if due_status(day, today) is DueStatus.OVERDUE]
    lasted = [
        (episode.closed_on - episode.opened_on).days
        for episode in episodes
        if episode.closed_on is not None and within(episode.closed_on)
    ]
    figures = Figures(
        candidate=stage(Stage.CANDIDATE),
        intake=stage(Stage.INTAKE),
        support=stage(Stage.SUPPORT),
        aftercare=stage(Stage.AFTERCARE),
        opened=sum(within(episode.opened_on) for episode in episodes),
        closed=sum(within(episode.closed_on) for episode in episodes),
        overdue=len(late),
        due_week=sum(today <= day <= end_of_week(today) for day in due),
        no_contact_30=sum(
            one.case.stage in OPEN
            and is_silent(
                one.episodes[-1].opened_on,
                max((each.happened_on for each in one.contacts if is_contact(each.outcome)), default=None),
                today,
            )
            for one in kept
        ),
        contacts=sum(within(contact.happened_on) for contact in contacts),
    )
    return figures, statistics.median(lasted) if lasted else None


def asked_of(wanted: WijkReportFilter, today: date) -> Asked:
    """The same question, asked of the lists behind the figures."""
    return Asked(
        Period(wanted.since, wanted.until),
        Moment(today, today),
        By.WIJK,
        Scope(wanted.wijken, wanted.project),
    )


@settings(deadline=None, max_examples=80, database=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    known=lives,
    today=st.sampled_from(TODAYS),
    since=st.none() | EDGES | st.integers(0, 90),
    until=EDGES | st.integers(0, 30),
    of_project=st.booleans(),
    stage=st.none() | st.sampled_from(Stage),
    only=st.lists(st.sampled_from(NAMED), max_size=3),
)
@example(  # opened on the first day of the period, closed on the last; spoken to on both
    known=[Life(0, Stage.CLOSED, False, [(8, 7)], [(8, Outcome.REACHED), (1, Outcome.REACHED)], [])],
    today=TODAYS[0],
    since=7,
    until=1,
    of_project=False,
    stage=None,
    only=[],
)
def test_the_report_is_what_counting_by_hand_gives(
    empty_file: Path,
    known: list[Life],
    today: date,
    since: int | None,
    until: int,
    of_project: bool,
    stage: Stage | None,
    only: list[str],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = copy_of(empty_file, folder)
        project = fill(place, known, today)
        everything = read_back(place, today)
        with Reader(place) as reader:
            wijken = tuple(dict.fromkeys(the_area(reader, name).wijk_id or 0 for name in only))
            names = {
                wijk: (name, code)
                for wijk, name, code in reader.rows("SELECT id, name, code FROM area WHERE wijk_id = id", {})
            }
            wanted = WijkReportFilter(
                until=today - timedelta(days=until),
                since=None if since is None else today - timedelta(days=until + since),
                project=project if of_project else None,
                stage=stage,
                wijken=wijken,
            )
            report = wijk_report(reader, wanted, today)
            lists = listed(reader, asked_of(wanted, today), stage).report

    assert list(lists.rows) == [as_row(key_of(row), row) for row in report.rows]
    assert lists.total == as_row(TOTAL, report.total)
    kept = [
        one
        for one in everything
        if (stage is None or one.case.stage is stage) and (not of_project or one.case.project_id == project)
    ]
    shown: set[int | None] = set(wijken) if wijken else {one.wijk for one in kept}
    in_order = sorted(shown, key=lambda wijk: (wijk is None, wijk))
    event(f"wijken in the report: {len(in_order)}")
    assert [((row.wijk, row.code), row.figures, row.median_days) for row in report.rows] == [
        (
            names.get(wijk or 0, (None, None)),
            *by_hand([one for one in kept if one.wijk == wijk], wanted, today),
        )
        for wijk in in_order
    ]
    assert (report.total.figures, report.total.median_days) == by_hand(
        [one for one in kept if one.wijk in shown], wanted, today
    )
    assert report.total.figures == Figures(
        *(sum(column) for column in zip(Figures(), *(row.figures for row in report.rows), strict=True))
    )
    assert report.total.figures.open == sum(row.figures.open for row in report.rows)
