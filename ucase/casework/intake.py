"""Step 3 of the method: a household comes in and a case opens (DESIGN §1)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.duplicates import DuplicateCheck
from ucase.casework.lookup import find_area, manager_named, me, project_named
from ucase.domain import references
from ucase.domain.addresses import Address
from ucase.domain.errors import Invalid, InvalidBatch, Problem, Refused
from ucase.domain.intake import Intake, read_intake
from ucase.domain.stage import Stage
from ucase.domain.vocabulary import ResidentRole
from ucase.storage.models import (
    Area,
    Case,
    CaseManager,
    CaseWorry,
    Dwelling,
    Episode,
    FollowUp,
    Household,
    Resident,
)
from ucase.storage.work import Work


class Opened(NamedTuple):
    """A case that was opened, and what was made along with it."""

    case: int
    follow_up: int | None
    due: date | None
    wijk: str | None
    new_project: str | None
    new_manager: str | None


def take_in(work: Work, record: Mapping[str, object], *, allow_duplicate: bool = False) -> Opened:
    """Take in one household. Raises what is wrong with it, or :class:`Refused` for a likely duplicate."""
    try:
        return take_in_all(work, [record], allow_duplicate=allow_duplicate)[0]
    except InvalidBatch as batch:
        if len(batch.problems) == 1:
            raise batch.problems[0][1] from None
        raise


def take_in_all(
    work: Work, records: Sequence[Mapping[str, object]], *, allow_duplicate: bool = False
) -> list[Opened]:
    """Take in a batch: all of it or, with every problem listed by position, nothing."""
    problems: list[tuple[int, Problem]] = []
    opened: list[Opened] = []
    check = DuplicateCheck(work)
    for position, record in enumerate(records, start=1):
        intake, wrong = read_intake(record, work.clock.today)
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
    area = area_between(work, intake.wijk, intake.buurt)
    dwelling = dwelling_at(work, intake.address, area)
    area_id = area.id if area else dwelling.area_id
    wijk = wijk_of(work, area_id)
    wijk_id = wijk.id if wijk else None
    if not allow_duplicate:
        refuse_duplicate(check, intake, wijk_id)
    if dwelling.id is None:
        work.add(dwelling)
    household = Household(dwelling_id=dwelling.id, language=intake.language, preferred_channel=intake.channel)
    work.add(household)
    work.add(
        Resident(
            household_id=household.id,
            role=ResidentRole.MAIN_TENANT,
            given_name=intake.name.given,
            prefix=intake.name.prefix,
            family_name=intake.name.family,
            birth_year=intake.birth_year,
            phone=intake.phone,
            email=intake.email,
        )
    )
    project, project_is_new = project_named(work, intake.project) if intake.project else (None, False)
    manager, manager_is_new = manager_named(work, intake.manager) if intake.manager else (me(work), False)
    case = Case(
        household_id=household.id,
        area_id=area_id,
        project_id=project.id if project else None,
        manager_id=manager.id if manager else None,
        stage=Stage.INTAKE,
        source=intake.source,
        about=intake.about,
    )
    work.add(case)
    work.session.add(Episode(case_id=case.id, opened_on=intake.opened))
    work.session.add_all(CaseWorry(case_id=case.id, worry=worry) for worry in intake.worries)
    follow_up = first_check_in(work, case, manager, intake.followup)
    work.session.flush()
    check.remember(case.id, intake.name, wijk_id)
    return Opened(
        case=case.id,
        follow_up=follow_up.id if follow_up else None,
        due=follow_up.due if follow_up else None,
        wijk=wijk.name if wijk else None,
        new_project=project.name if project and project_is_new else None,
        new_manager=manager.name if manager and manager_is_new else None,
    )


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


def first_check_in(work: Work, case: Case, manager: CaseManager | None, due: date | None) -> FollowUp | None:
    """Plan the first check-in, unless none is wanted."""
    if due is None:
        return None
    follow_up = FollowUp(
        case_id=case.id,
        assigned_to_id=manager.id if manager else None,
        due=due,
        planned_on=work.clock.today,
    )
    work.session.add(follow_up)
    return follow_up
