"""Finding what a command names: a case, a check-in, an area, a project, a case manager."""

from typing import TypeVar

from sqlalchemy import bindparam, or_, select

from ucase.domain import references
from ucase.domain.addresses import Address, read_address
from ucase.domain.errors import Invalid, NotFound, Refused
from ucase.domain.naming import nearly_the_same, the_one, the_widest
from ucase.domain.number_ranges import Run, area_at
from ucase.domain.stage import check_open
from ucase.domain.text import fold, one_line
from ucase.domain.wording import a_name
from ucase.storage.models import (
    AddressRange,
    Area,
    AreaAlias,
    Case,
    CaseManager,
    Dwelling,
    Episode,
    FollowUp,
    Household,
    Organisation,
    OrganisationAlias,
    Project,
    ProjectAlias,
    Resident,
    Restriction,
)
from ucase.storage.work import Work


def find_case(work: Work, number: int, *, to_change: bool = True) -> Case:
    """The case with this number. Raises :class:`NotFound`; :class:`Refused` for a change to an ended one."""
    case = work.session.get(Case, number)
    if case is None:
        raise NotFound("no_case", case=references.write(references.CASE, number))
    if to_change:
        check_open(case.stage, references.write(references.CASE, number))
        check_not_restricted(work, case)
    return case


RESTRICTED = (
    select(Restriction.resident_id)
    .join(Resident, Resident.id == Restriction.resident_id)
    .where(
        Restriction.lifted_on.is_(None),
        Resident.household_id == bindparam("household"),
        Resident.family_name != "",
    )
)
"""Who of a household, of those whose name is known; made once, for every change asks."""


def check_not_restricted(work: Work, case: Case) -> None:
    """Raise :class:`Refused` when everybody of its household restricted the use of their data."""
    restricted = work.session.scalars(RESTRICTED, {"household": case.household_id}).all()
    if not restricted:
        return
    other = select(Resident.id).where(
        Resident.household_id == case.household_id,
        Resident.family_name != "",
        Resident.id.not_in(restricted),
    )
    if work.session.scalars(other.limit(1)).first() is None:
        raise Refused("restricted_change", case=references.write(references.CASE, case.id))


def find_follow_up(work: Work, number: int) -> FollowUp:
    """The check-in with this number. Raises :class:`NotFound`."""
    follow_up = work.session.get(FollowUp, number)
    if follow_up is None:
        raise NotFound("no_followup", followup=references.write(references.FOLLOW_UP, number))
    return follow_up


def current_episode(work: Work, case: Case) -> Episode:
    """The episode a case is in, or was in last."""
    return work.session.scalars(
        select(Episode).where(Episode.case_id == case.id).order_by(Episode.id.desc()).limit(1)
    ).one()


def main_resident(work: Work, case: Case) -> Resident:
    """The resident whose name the case bears: the first of the household who was not erased."""
    return work.session.scalars(
        select(Resident)
        .where(Resident.household_id == case.household_id)
        .order_by(Resident.erased_on.is_not(None), Resident.id)
        .limit(1)
    ).one()


def find_area(work: Work, name: str, field: str = "wijk") -> Area:
    """The area with this name, alias or CBS code.

    Raises :class:`NotFound` when there is none (the names that look like it are offered) or several.
    """
    key = fold(name)
    found = work.session.scalars(
        select(Area)
        .outerjoin(AreaAlias, AreaAlias.area_id == Area.id)
        .where(or_(Area.key == key, AreaAlias.key == key, Area.code == one_line(name).upper()))
        .distinct()
    ).all()
    if len(found) == 1:
        return found[0]
    places = [(area.kind, area.wijk_id) for area in found]
    found = the_widest(found, places, narrowest=field == "buurt")
    known = {row.key: row.name for row in work.session.execute(select(Area.key, Area.name))}
    try:
        return the_one([(area, area.code or area.name) for area in found], key, known, "area")
    except NotFound as problem:
        raise NotFound(problem.key, field=field, **problem.values) from None


def area_of_address(work: Work, postcode: str | None, house_number: int | None) -> Area | None:
    """The buurt that an address lies in, by the house numbers that CBS published (DOMAIN §6).

    None when the postcode is not among them, or lies in several buurten and the number does not tell.
    """
    if postcode is None:
        return None
    of_postcode = work.session.execute(
        select(AddressRange.from_number, AddressRange.to_number, AddressRange.area_id).where(
            AddressRange.postcode == postcode
        )
    )
    found = area_at([Run(*row) for row in of_postcode], house_number)
    return work.session.get(Area, found) if found is not None else None


def find_project(work: Work, said: str) -> Project:
    """The project with this reference, or with this name now or before.

    Raises :class:`NotFound`; the names like it are offered.
    """
    key = fold(said)
    found = project_called(work, key)
    if found is not None:
        return found
    try:
        found = work.session.get(Project, references.read(references.PROJECT, said))
    except Invalid:  # no reference, so a name that is not known
        before = select(ProjectAlias.key, Project.name).join(Project, Project.id == ProjectAlias.project_id)
        names = (before, select(Project.key, Project.name))
        known = {row.key: row.name for query in names for row in work.session.execute(query)}
        return the_one([], key, known, "project")
    if found is None:
        raise NotFound("no_project")
    return found


def project_called(work: Work, key: str) -> Project | None:
    """The project whose name this is now, else the one that had it before."""
    was = select(ProjectAlias.project_id).where(ProjectAlias.key == key).scalar_subquery()
    return work.session.scalars(
        select(Project).where(or_(Project.key == key, Project.id == was))
    ).one_or_none()


def find_household(work: Work, said: str) -> Household:
    """The household that is meant: by ``H-0012``, by its case ``UC-0001``, or by its address ``3562AB 12``.

    Raises :class:`NotFound` when there is none or several live at the address, :class:`Invalid` for what is
    none of these.
    """
    typed = said.strip().upper()
    if typed.startswith(references.CASE):
        case = find_case(work, references.read(references.CASE, typed), to_change=False)
        return work.session.get_one(Household, case.household_id)
    if typed[:4].isdigit() and not typed.isdigit():
        return household_at(work, read_address(typed))
    number = references.read_household(typed)
    household = work.session.get(Household, number)
    if household is None:
        raise NotFound("no_household", household=references.write(references.HOUSEHOLD, number))
    return household


def living_household(work: Work, household: Household) -> Household:
    """The same household. Raises :class:`Refused` when by the newest list it does not live there any more.

    Of who left and was given another address since, it is known where they live.
    """
    dwelling = work.session.get_one(Dwelling, household.dwelling_id)
    has_left = household.left_on is not None and dwelling.project_id is not None
    if has_left or dwelling.gone_on is not None:
        raise Refused("household_gone", household=references.write(references.HOUSEHOLD, household.id))
    return household


def household_at(work: Work, address: Address) -> Household:
    """The household that lives at an address. Raises :class:`NotFound` for none or several."""
    found = work.session.scalars(
        select(Household)
        .join(Dwelling, Dwelling.id == Household.dwelling_id)
        .where(
            Dwelling.postcode == address.postcode,
            Dwelling.house_number == str(address.house_number),
            Dwelling.addition == address.addition,
            Household.left_on.is_(None),
        )
        .order_by(Household.id)
    ).all()
    if len(found) > 1:
        choices = ", ".join(references.write(references.HOUSEHOLD, one.id) for one in found)
        raise NotFound("several_households", choices=choices)
    if not found:
        raise NotFound("no_household_there")
    return found[0]


def find_organisation(work: Work, name: str, field: str = "partner") -> Organisation:
    """The organisation with this name or alias. Raises :class:`NotFound`; the names like it are offered."""
    key = fold(name)
    found = work.session.scalars(
        select(Organisation)
        .outerjoin(OrganisationAlias, OrganisationAlias.organisation_id == Organisation.id)
        .where(or_(Organisation.key == key, OrganisationAlias.key == key))
        .distinct()
    ).all()
    names = select(Organisation.key, Organisation.name)
    aliases = select(OrganisationAlias.key, Organisation.name).join(
        Organisation, Organisation.id == OrganisationAlias.organisation_id
    )
    known = {row.key: row.name for query in (aliases, names) for row in work.session.execute(query)}
    try:
        return the_one([(one, one.name) for one in found], key, known, "partner")
    except NotFound as problem:
        raise NotFound(problem.key, field=field, **problem.values) from None


def project_named(work: Work, name: str) -> tuple[Project, bool]:
    """The project with this name, made when it is new, or with this reference; True tells that it was made.

    Raises :class:`NotFound` for a reference (``P-0003``) that leads nowhere: nobody calls a project that.
    """
    if references.is_reference(references.PROJECT, name):
        return find_project(work, name), False
    found = project_called(work, fold(name))
    return (found, False) if found is not None else named(work, Project, name)


def project_like(work: Work, made: Project) -> Project | None:
    """A project that was there already and whose name is nearly equal to that of one that was just made."""
    others = {one.key: one for one in work.session.scalars(select(Project).where(Project.id != made.id))}
    key = nearly_the_same(made.key, others)
    return others[key] if key is not None else None


def manager_named(work: Work, name: str) -> tuple[CaseManager, bool]:
    """The case manager with this name, made when new; True tells that it was made."""
    return named(work, CaseManager, name)


Named = TypeVar("Named", Project, CaseManager)


def named(work: Work, kind: type[Named], name: str) -> tuple[Named, bool]:
    """Whatever is known by its name alone, in any spelling of capitals and accents."""
    found = work.session.scalars(select(kind).where(kind.key == fold(name))).one_or_none()
    if found is not None:
        return found, False
    made = kind(name=name, key=fold(name))
    work.add(made)
    return made, True


def me(work: Work) -> CaseManager | None:
    """The case manager at the keyboard, when the configuration says who that is."""
    return manager_named(work, a_name(work.me, "manager"))[0] if work.me else None
