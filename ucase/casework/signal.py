"""Step 1 of the method: what key figures tell about an area, never about a household (DOMAIN §1.1, §4.3)."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, func, or_, select

from ucase.casework.lookup import find_area, find_project, me
from ucase.casework.signal_theme import find_theme
from ucase.domain.errors import Invalid
from ucase.domain.key_figures import KeyFigure
from ucase.domain.places import label_of, the_place
from ucase.domain.pointing import Known, PointsAtSomebody, pointers
from ucase.domain.references import PROJECT, write
from ucase.domain.wording import a_line, a_text
from ucase.storage.models import (
    Area,
    AreaSignal,
    Case,
    Dwelling,
    Household,
    Project,
    Resident,
    SignalTheme,
)
from ucase.storage.work import Work

LONGEST_TALK = 20_000
"""Characters; some eight pages, far more than anybody writes down of one talk."""


class SignalEntry(NamedTuple):
    """A talk to be recorded. ``not_a_person`` says why a text that seems to point at somebody does not."""

    place: str
    role: KeyFigure
    told_on: date
    text: str
    themes: tuple[str, ...] = ()
    not_a_person: str | None = None


class Recorded(NamedTuple):
    """A talk that was recorded; ``forced`` when it was kept although the text seemed to point at somebody."""

    place: str
    told_on: date
    role: KeyFigure
    themes: tuple[str, ...]
    forced: bool


def record(work: Work, entry: SignalEntry) -> Recorded:
    """Record a talk with a key figure.

    Raises :class:`PointsAtSomebody` when the text seems to point at somebody and no reason is given why it
    does not, or when that reason does so itself; :class:`Invalid` for a text that is empty or too long, a BSN
    or a day to come; :class:`NotFound` for a place or a theme that is not there.
    """
    place = find_place(work, entry.place)
    themes = [find_theme(work, word) for word in entry.themes]
    text = text_of(entry)
    if entry.told_on > work.clock.today:
        raise Invalid("future", field="date")
    reason = reason_of(entry)
    known = known_at(work, place)
    found = pointers(text, known)
    if found and reason is None:
        raise PointsAtSomebody(found)
    if reason is not None and (told := pointers(reason, known)):
        raise PointsAtSomebody(told, "not_a_person")
    author = me(work)
    signal = AreaSignal(
        told_on=entry.told_on,
        area_id=place.id if isinstance(place, Area) else None,
        project_id=place.id if isinstance(place, Project) else None,
        role=entry.role,
        manager_id=author.id if author else None,
        summary=text,
        not_a_person_because=reason if found else None,
    )
    work.add(signal)
    names = {theme.id: theme.name for theme in sorted(themes, key=lambda theme: theme.id)}
    work.session.add_all(SignalTheme(area_signal_id=signal.id, theme_id=theme) for theme in names)
    work.session.flush()
    return Recorded(place.name, entry.told_on, entry.role, tuple(names.values()), forced=bool(found))


def text_of(entry: SignalEntry) -> str:
    """What was told. Raises :class:`Invalid`: ``signal_empty``, ``bsn`` or ``too_long``."""
    text = a_text(entry.text, "text")
    if not text:
        raise Invalid("signal_empty", field="text")
    if len(text) > LONGEST_TALK:
        raise Invalid("too_long", field="text", most=LONGEST_TALK)
    return text


def reason_of(entry: SignalEntry) -> str | None:
    """Why the text points at nobody, if that is said. Raises :class:`Invalid` for a reason without words."""
    if entry.not_a_person is None:
        return None
    reason = a_line(entry.not_a_person, "not_a_person")
    if not any(character.isalpha() for character in reason):
        raise Invalid("not_a_person_empty", field="not_a_person")
    return reason


def find_place(work: Work, said: str) -> Project | Area:
    """The project or area that is meant. Raises :class:`NotFound`."""
    return the_place(
        said,
        lambda name: find_project(work, name),
        lambda name: find_area(work, name),
        lambda area: area.kind,
        lambda project, area: f"{write(PROJECT, project.id)}, {label_of(area.kind, area.name, area.code)}",
    )


def known_at(work: Work, place: Project | Area) -> Known:
    """What is known of everybody who lives or has lived in a project, or in the wijk that an area lies in."""
    homes = (
        select(Dwelling.id)
        .outerjoin(Household, Household.dwelling_id == Dwelling.id)
        .outerjoin(Case, Case.household_id == Household.id)
        .outerjoin(Project, Project.id == func.coalesce(Dwelling.project_id, Case.project_id))
        .outerjoin(Area, Area.id == func.coalesce(Dwelling.area_id, Case.area_id, Project.area_id))
        .where(lies_at(place))
    )
    here = Dwelling.id.in_(homes)
    rows = work.session.execute
    names = (
        select(Resident.prefix, Resident.family_name)
        .join(Household, Household.id == Resident.household_id)
        .join(Dwelling, Dwelling.id == Household.dwelling_id)
        .where(here)
    )
    return Known(
        surnames={(prefix, family) for prefix, family in rows(names.distinct())},
        streets={street for (street,) in rows(select(Dwelling.street).where(here).distinct()) if street},
        postcodes={code for (code,) in rows(select(Dwelling.postcode).where(here).distinct()) if code},
        units={unit for (unit,) in rows(select(Dwelling.unit).where(here).distinct()) if unit},
        places={name for (name,) in rows(select(Area.name).where(around(work, place)))} | {place.name},
    )


def lies_at(place: Project | Area) -> ColumnElement[bool]:
    """The dwelling is one of the project, or lies in the wijk; in a municipality every dwelling counts."""
    if isinstance(place, Project):
        return or_(Dwelling.project_id == place.id, Case.project_id == place.id)
    if place.wijk_id is None:
        return Dwelling.id.is_not(None)
    return Area.wijk_id == place.wijk_id


def around(work: Work, place: Project | Area) -> ColumnElement[bool]:
    """The areas that a text about a place may well name: of its wijk, the other wijken, the municipality."""
    area = work.session.get(Area, place.area_id) if isinstance(place, Project) and place.area_id else place
    wijk = area.wijk_id if isinstance(area, Area) else None
    return or_(Area.wijk_id == wijk, Area.wijk_id == Area.id, Area.wijk_id.is_(None))
