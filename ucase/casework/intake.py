"""Step 3 of the method: a household comes in and a case opens (DESIGN §1)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.duplicates import DuplicateCheck
from ucase.casework.listed import household_for
from ucase.casework.location import Buurt, locate_household
from ucase.casework.lookup import find_area, manager_named, me, project_like, project_named
from ucase.casework.opening import Beginning, open_for
from ucase.domain import references
from ucase.domain.addresses import Address
from ucase.domain.errors import Invalid, InvalidBatch, Problem, Refused
from ucase.domain.intake import WORKING_DAYS, Intake, read_intake
from ucase.domain.working_days import Calendar
from ucase.storage.models import Area, Dwelling, Project
from ucase.storage.work import Work


class Opened(NamedTuple):
    """A case that was opened, and what was made along with it."""

    case: int
    follow_up: int | None
    due: date | None
    wijk: str | None
    new_project: str | None
    like_project: int | None
    """A project that was there already, with nearly the same name as the new one."""
    new_manager: str | None
    listed: int | None
    """The household, when a list of addresses had brought it in before."""
    other: int | None
    """A household that the list knows at the same address by another name."""
    found: Buurt | None
    """The buurt that the address gave."""
    elsewhere: Buurt | None
    """The buurt of the address, when the wijk or buurt that was said is another one."""


def take_in(
    work: Work,
    record: Mapping[str, object],
    calendar: Calendar = WORKING_DAYS,
    *,
    allow_duplicate: bool = False,
) -> Opened:
    """Take in one household. Raises what is wrong with it, or :class:`Refused` for a likely duplicate."""
    try:
        return take_in_all(work, [record], calendar, allow_duplicate=allow_duplicate)[0]
    except InvalidBatch as batch:
        if len(batch.problems) == 1:
            raise batch.problems[0][1] from None
        raise


def take_in_all(
    work: Work,
    records: Sequence[Mapping[str, object]],
    calendar: Calendar = WORKING_DAYS,
    *,
    allow_duplicate: bool = False,
) -> list[Opened]:
    """Take in a batch: all of it or, with every problem listed by position, nothing."""
    problems: list[tuple[int, Problem]] = []
    opened: list[Opened] = []
    check = DuplicateCheck(work)
    for position, record in enumerate(records, start=1):
        intake, wrong = read_intake(record, work.clock.today, calendar)
        problems += [(position, problem) for problem in wrong]
        if intake is None:
            continue
        try:
            opened.append(open_case(work, intake, check, allow_duplicate=allow_duplicate))
        except Problem as problem:
            problems.append((position, problem))
    if problems:
        raise InvalidBatch(problems, len(records))
    return opened


def open_case(work: Work, intake: Intake, check: DuplicateCheck, *, allow_duplicate: bool) -> Opened:
    """Open the case for one household whose details have been checked."""
    said = area_between(work, intake.wijk, intake.buurt)
    dwelling = dwelling_at(work, intake.address, said)
    place = locate_household(work, said, dwelling, intake.address)
    area_id = place.area.id if place.area else None
    wijk = wijk_of(work, area_id)
    wijk_id = wijk.id if wijk else None
    if not allow_duplicate:
        refuse_duplicate(check, intake, wijk_id)
    if dwelling.id is None:
        work.add(dwelling)
    met = household_for(work, intake, dwelling)
    project, project_is_new = project_of(work, intake, dwelling)
    manager, manager_is_new = manager_named(work, intake.manager) if intake.manager else (me(work), False)
    like = project_like(work, project) if project and project_is_new else None
    case, follow_up = open_for(
        work,
        met.household,
        Beginning(
            opened=intake.opened,
            followup=intake.followup,
            area_id=area_id,
            project=project,
            manager=manager,
            source=intake.source,
            about=intake.about,
            worries=intake.worries,
        ),
    )
    check.remember(case.id, intake.name, wijk_id)
    return Opened(
        case=case.id,
        follow_up=follow_up.id if follow_up else None,
        due=follow_up.due if follow_up else None,
        wijk=wijk.name if wijk else None,
        new_project=project.name if project and project_is_new else None,
        like_project=like.id if like else None,
        new_manager=manager.name if manager and manager_is_new else None,
        listed=met.household.id if met.was_listed else None,
        other=met.other,
        found=place.found,
        elsewhere=place.elsewhere,
    )


def project_of(work: Work, intake: Intake, dwelling: Dwelling) -> tuple[Project | None, bool]:
    """The project that was named, or else the one that the dwelling belongs to; True tells that it is new.

    A dwelling with a full address that belongs to no project yet is from now on a part of the one named.
    """
    if not intake.project:
        return work.session.get(Project, dwelling.project_id) if dwelling.project_id else None, False
    project, is_new = project_named(work, intake.project)
    if dwelling.project_id is None and dwelling.house_number is not None:
        dwelling.project_id = project.id
    return project, is_new


def area_between(work: Work, wijk_name: str | None, buurt_name: str | None) -> Area | None:
    """The most precise area that was named; a buurt must lie in the wijk named beside it."""
    wijk = find_area(work, wijk_name, "wijk") if wijk_name else None
    buurt = find_area(work, buurt_name, "buurt") if buurt_name else None
    if wijk and buurt and wijk.wijk_id != buurt.wijk_id:
        raise Invalid("buurt_elsewhere", field="buurt")
    return buurt or wijk


def dwelling_at(work: Work, address: Address | None, area: Area | None) -> Dwelling:
    """The dwelling at an address, known or new. A full address is one dwelling, however often it comes."""
    if address is None:
        return Dwelling(area_id=area.id if area else None, addition="")
    known = None
    if address.house_number is not None:
        known = work.session.scalars(
            select(Dwelling).where(
                Dwelling.postcode == address.postcode,
                Dwelling.house_number == str(address.house_number),
                Dwelling.addition == address.addition,
            )
        ).one_or_none()
    if known is None:
        return Dwelling(
            postcode=address.postcode,
            house_number=None if address.house_number is None else str(address.house_number),
            addition=address.addition,
            area_id=area.id if area else None,
        )
    if known.area_id is None and area is not None:
        known.area_id = area.id
    return known


def wijk_of(work: Work, area_id: int | None) -> Area | None:
    """The wijk that an area lies in."""
    area = work.session.get(Area, area_id) if area_id else None
    return work.session.get(Area, area.wijk_id) if area and area.wijk_id else None


def refuse_duplicate(check: DuplicateCheck, intake: Intake, wijk_id: int | None) -> None:
    """Raise :class:`Refused` with the open cases that this household may be."""
    candidates = check.candidates(intake.name, intake.address, wijk_id)
    if candidates:
        same_door = any(one.same_address for one in candidates)
        raise Refused(
            "duplicate_address" if same_door else "duplicate_name",
            cases=", ".join(references.write(references.CASE, one.case) for one in candidates[:5]),
        )
