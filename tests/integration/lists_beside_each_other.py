"""What each list says of the check-ins as they are kept, beside what the rules say of them."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from sqlalchemy import select

from ucase.domain.caseload import Band
from ucase.domain.covering import Cover, at_work
from ucase.domain.due import DueStatus, FollowUpState, due_status
from ucase.domain.reasons import Thresholds
from ucase.domain.references import FOLLOW_UP, write
from ucase.domain.stage import ENDED
from ucase.domain.today import Section
from ucase.queries import calendar, caseload, follow_ups
from ucase.queries import today as the_day
from ucase.queries.wijk_report import WijkReportFilter, wijk_report
from ucase.storage.models import Case, CaseManager, Episode, FollowUp, Transfer
from ucase.storage.place import Place
from ucase.storage.reading import Reader
from ucase.storage.work import Work

Said = tuple[str, object, object]
"""What was asked, what a list says, and what the rules say."""


class DifferenceError(Exception):
    """A list does not say what the rules say."""


def differences(place: Place, work: Work, today: date, managers: Mapping[int, str]) -> list[str]:
    """Where a list says something else than the rules do of the rows as they are kept."""
    kept = work.session.scalars(select(FollowUp).order_by(FollowUp.due, FollowUp.id)).all()
    owners = {one.id: one.manager_id for one in work.session.scalars(select(Case))}
    covers: dict[int, list[Cover]] = {}
    for row in work.session.scalars(select(Transfer).where(Transfer.until_on.is_not(None))):
        if row.from_manager_id is not None and row.until_on is not None:
            one = Cover(row.from_manager_id, row.to_manager_id, row.from_on, row.until_on)
            covers.setdefault(row.case_id, []).append(one)
    still_open = [one for one in kept if one.state is FollowUpState.OPEN]
    who = {case: at_work(owner, covers.get(case, []), today) for case, owner in owners.items()}
    found: list[Said] = []
    with Reader(place) as reader:
        for manager in (None, *managers):
            mine = [one for one in still_open if manager is None or who[one.case_id] == manager]
            found += lists(reader, manager, mine, today)
        found += counts(reader, still_open, who, managers, today)
    return [f"{what}: {said!r}, and not {expected!r}" for what, said, expected in found if said != expected]


def lists(reader: Reader, manager: int | None, mine: list[FollowUp], today: date) -> Iterator[Said]:
    """The list of check-ins, the day and the calendar, of one case manager or of all."""
    late = sorted(one.id for one in mine if due_status(one.due, today) is DueStatus.OVERDUE)
    now = sorted(one.id for one in mine if due_status(one.due, today) is DueStatus.DUE)
    wanted = follow_ups.FollowUpFilter(manager=manager)
    listed = list(follow_ups.follow_ups(reader, wanted, today))
    yield f"followup of {manager}", [row.number for row in listed], [one.id for one in mine]
    yield f"the number of followup of {manager}", follow_ups.count(reader, wanted, today), len(mine)
    due = list(follow_ups.follow_ups(reader, wanted._replace(until=today), today))
    yield f"followup --due of {manager}", sorted(row.number for row in due), sorted(late + now)
    day = the_day.today(reader, the_day.Wanted(today, Thresholds(), manager))
    for section, expected in ((Section.OVERDUE, late), (Section.DUE, now)):
        numbers = sorted(item.number for item in day[section].items if item.number)
        yield f"today, {section} of {manager}", numbers, expected
    events = calendar.events(reader, calendar.EventFilter(today, manager))
    shown = {one.reference: one.day for one in events if one.is_open}
    yield f"calendar of {manager}", shown, {write(FOLLOW_UP, one.id): one.due for one in mine}


def counts(
    reader: Reader,
    still_open: list[FollowUp],
    who: Mapping[int, int | None],
    managers: Mapping[int, str],
    today: date,
) -> Iterator[Said]:
    """The report per wijk and the caseload count the same check-ins as late."""
    late = [one for one in still_open if due_status(one.due, today) is DueStatus.OVERDUE]
    report = wijk_report(reader, WijkReportFilter(until=today), today)
    yield "report wijk", report.total.figures.overdue, len(late)
    load = caseload.caseload(reader, Band(), today)
    counted = Counter({row.manager: row.overdue for row in load.rows if row.overdue})
    expected = Counter(managers[owner] for one in late if (owner := who[one.case_id]))
    yield "report caseload", counted, expected


def lost_or_double(work: Work, closings: Counter[tuple[int, date]], names: set[str]) -> list[str]:
    """A check-in of a series that is there twice, an open one of a closed case, a closing that is gone."""
    steps = work.session.execute(
        select(FollowUp.series_id, FollowUp.step).where(FollowUp.series_id.is_not(None))
    )
    ended = set(work.session.scalars(select(Case.id).where(Case.stage.in_(ENDED))))
    open_ones = set(
        work.session.scalars(select(FollowUp.case_id).where(FollowUp.state == FollowUpState.OPEN))
    )
    closed = select(Episode.case_id, Episode.closed_on).where(Episode.closed_on.is_not(None))
    kept = Counter((case, on) for case, on in work.session.execute(closed))
    wrong = {
        "twice in a series": [one for one, count in Counter(map(tuple, steps)).items() if count > 1],
        "open in a closed case": sorted(ended & open_ones),
        "closings": kept != closings and [*kept.items(), "and not", *closings.items()],
        "case managers": set(work.session.scalars(select(CaseManager.name))) ^ names,
    }
    return [f"{what}: {found!r}" for what, found in wrong.items() if found]
