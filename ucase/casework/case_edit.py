"""Mending what was written of a case: one rule per field, and a list of what changed."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm.exc import StaleDataError

from ucase.casework.changes import Change, Editor
from ucase.casework.intake import area_between, dwelling_at, wijk_of
from ucase.casework.location import locate
from ucase.casework.lookup import (
    current_episode,
    find_case,
    main_resident,
    manager_named,
    project_like,
    project_named,
)
from ucase.casework.stages import begins_on, come_into
from ucase.casework.transfer import give_to
from ucase.domain import references
from ucase.domain.addresses import Address, address_line, read_addition, read_house_number, read_postcode
from ucase.domain.caseload import Intensity
from ucase.domain.dates import Leaning
from ucase.domain.errors import Invalid, StorageProblem, UsageProblem
from ucase.domain.intake import dated
from ucase.domain.names import PersonName, read_name
from ucase.domain.reaching import read_birth_year, read_email, read_phone
from ucase.domain.settling import check_settled
from ucase.domain.stage import Stage, check_step
from ucase.domain.vocabulary import Channel, Source, Worry, choose, choose_several
from ucase.domain.wording import a_line, a_text
from ucase.storage.models import Case, CaseWorry, Dwelling, Episode, Household
from ucase.storage.work import Work

ADDRESS_FIELDS = ("postcode", "house_number", "addition", "wijk", "buurt")


class Edited(NamedTuple):
    """What really changed of a case."""

    changes: list[Change]
    like_project: int | None
    """A project that was there already, when one was made with nearly the same name."""


class AsRead(NamedTuple):
    """How a case was when it was read. The text counts too: ``undo`` gives a version out again."""

    version: int
    about: str


def edit(work: Work, number: int, wanted: Mapping[str, str], read: AsRead | None = None) -> Edited:
    """Change what is kept of a case; ``wanted`` has the field names of the intake, and stage and settled.

    An empty value empties a field that may be empty. ``read`` is the case as somebody read it before
    thinking; when it is another by now, nothing is changed and :class:`StorageProblem` is raised.
    """
    if not wanted:
        raise UsageProblem("nothing_to_edit")
    wanted = {
        field: a_text(value, field) if field == "about" else a_line(value, field)
        for field, value in wanted.items()
    }
    case = find_case(work, number)
    if read is not None and read != AsRead(case.version, case.about or ""):
        raise changed_while_writing(number)
    editor = CaseEditor(work, case)
    for field, value in wanted.items():
        if field not in ADDRESS_FIELDS and field != "stage":
            editor.set(field, value)
    if any(field in wanted for field in ADDRESS_FIELDS):
        editor.move_to(wanted)
    if "stage" in wanted:
        editor.set("stage", wanted["stage"])
    try:
        work.session.flush()
    except StaleDataError:  # a server lets two work at once
        raise changed_while_writing(number) from None
    return Edited(editor.changes, editor.like_project)


def changed_while_writing(number: int) -> StorageProblem:
    """Somebody else saved between reading and saving."""
    return StorageProblem("changed_while_writing", case=references.write(references.CASE, number))


class CaseEditor(Editor):
    """Sets fields of one case and keeps a list of what changed."""

    def __init__(self, work: Work, case: Case) -> None:
        super().__init__()
        self.work = work
        self.case = case
        self.like_project: int | None = None

    def set(self, field: str, value: str) -> None:
        """Set one field to what its rule makes of the value."""
        {
            "name": self.set_name,
            "birth_year": self.set_birth_year,
            "phone": self.set_phone,
            "email": self.set_email,
            "language": self.set_language,
            "channel": self.set_channel,
            "project": self.set_project,
            "source": self.set_source,
            "worries": self.set_worries,
            "about": self.set_about,
            "manager": self.set_manager,
            "intensity": self.set_intensity,
            "opened": self.set_opened,
            "settled": self.set_settled,
            "stage": self.set_stage,
        }[field](value)

    def set_name(self, value: str) -> None:
        resident, name = main_resident(self.work, self.case), read_name(value)
        before = PersonName(resident.given_name, resident.prefix, resident.family_name).full
        resident.given_name, resident.prefix, resident.family_name = name
        self.changed("name", before, name.full)

    def set_birth_year(self, value: str) -> None:
        resident = main_resident(self.work, self.case)
        year = read_birth_year(value, self.work.clock.today) if value else None
        self.changed("birth_year", resident.birth_year, year)
        resident.birth_year = year

    def set_phone(self, value: str) -> None:
        resident = main_resident(self.work, self.case)
        phone = read_phone(value) if value else None
        self.changed("phone", resident.phone, phone)
        resident.phone = phone

    def set_email(self, value: str) -> None:
        resident = main_resident(self.work, self.case)
        email = read_email(value) if value else None
        self.changed("email", resident.email, email)
        resident.email = email

    def household(self) -> Household:
        return self.work.session.get_one(Household, self.case.household_id)

    def set_language(self, value: str) -> None:
        self.changed("language", self.household().language, value or None)
        self.household().language = value or None

    def set_channel(self, value: str) -> None:
        channel = choose(Channel, value, "channel") if value else None
        self.changed("channel", self.household().preferred_channel, channel)
        self.household().preferred_channel = channel

    def set_project(self, value: str) -> None:
        from ucase.storage.models import Project

        before = self.work.session.get(Project, self.case.project_id) if self.case.project_id else None
        project, is_new = project_named(self.work, value) if value else (None, False)
        like = project_like(self.work, project) if project and is_new else None
        self.like_project = like.id if like else None
        self.changed("project", before.name if before else None, project.name if project else None)
        self.case.project_id = project.id if project else None

    def set_source(self, value: str) -> None:
        source = choose(Source, value, "source") if value else None
        self.changed("source", self.case.source, source)
        self.case.source = source

    def set_worries(self, value: str) -> None:
        wanted = choose_several(Worry, value.split(","), "worries")
        session = self.work.session
        rows = session.scalars(select(CaseWorry).where(CaseWorry.case_id == self.case.id)).all()
        named = {one.worry for one in rows}
        before = [worry for worry in Worry if worry in named]
        self.changed("worries", ",".join(before), ",".join(wanted))
        for one in rows:
            if one.worry not in wanted:
                session.delete(one)
        session.add_all(
            CaseWorry(case_id=self.case.id, worry=worry) for worry in wanted if worry not in named
        )

    def set_about(self, value: str) -> None:
        self.changed("about", self.case.about, value or None)
        self.case.about = value or None

    def set_manager(self, value: str) -> None:
        """Hand the case over; its open check-ins go along."""
        from ucase.storage.models import CaseManager

        before = self.work.session.get(CaseManager, self.case.manager_id) if self.case.manager_id else None
        manager = manager_named(self.work, value)[0] if value else None
        self.changed("manager", before.name if before else None, manager.name if manager else None)
        give_to(self.work, self.case, manager, self.work.clock.today)

    def set_intensity(self, value: str) -> None:
        intensity = choose(Intensity, value, "intensity") if value else None
        self.changed("intensity", self.case.intensity, intensity)
        self.case.intensity = intensity

    def set_opened(self, value: str) -> None:
        episode = current_episode(self.work, self.case)
        day = self.day(value, "opened")
        if episode.settled_on is not None and day > episode.settled_on:
            raise Invalid("opened_after_settled", field="opened")
        if any(one.closed_on and day < one.closed_on for one in episodes_before(self.work, episode)):
            raise Invalid("reopened_before_closed", field="opened")
        self.changed("opened", episode.opened_on, day)
        episode.opened_on = day
        begins_on(self.work, self.case, day)

    def set_settled(self, value: str) -> None:
        episode = current_episode(self.work, self.case)
        day = self.day(value, "settled") if value else None
        if day is not None:
            check_settled(day, episode.opened_on, self.work.clock.today)
        self.changed("settled", episode.settled_on, day)
        episode.settled_on = day
        if day is not None and self.case.stage is Stage.AFTERCARE:
            come_into(self.work, self.case, Stage.AFTERCARE, day)

    def day(self, value: str, field: str) -> date:
        """A day up to today."""
        day = dated(value, self.work.clock.today, Leaning.PAST, field)
        if day > self.work.clock.today:
            raise Invalid("future", field=field)
        return day

    def set_stage(self, value: str) -> None:
        stage = choose(Stage, value, "stage")
        settled = current_episode(self.work, self.case).settled_on
        reference = references.write(references.CASE, self.case.id)
        check_step(self.case.stage, stage, reference, settled=settled is not None)
        self.changed("stage", self.case.stage, stage)
        if stage is not self.case.stage:
            today = self.work.clock.today
            on = settled if settled is not None and stage is Stage.AFTERCARE else today
            come_into(self.work, self.case, stage, on)

    def move_to(self, wanted: Mapping[str, str]) -> None:
        """Mend the address or the area; what is not named stays as it was."""
        household = self.household()
        old = self.work.session.get_one(Dwelling, household.dwelling_id)
        named = {field: wanted[field] for field in ADDRESS_FIELDS if field in wanted}
        postcode = read_postcode(named["postcode"]) if named.get("postcode") else None
        if "postcode" not in named:
            postcode = old.postcode
        number, addition = self.number_and_addition(old, named)
        if number is not None and postcode is None:
            raise Invalid("postcode_missing", field="postcode")
        if addition and number is None:
            raise Invalid("addition_alone", field="addition")
        before = line(old)
        address = Address(postcode, number, addition) if postcode else None
        new = old if same_address(old, address) else dwelling_at(self.work, address, None)
        area_id = self.area_id(named, None if new is old else address)
        if new.area_id is None or new is old:
            new.area_id = area_id
        if new.id is None:
            self.work.add(new)
        household.dwelling_id = new.id
        self.changed("address", before, line(new))
        self.changed("wijk", self.area_name(self.case.area_id), self.area_name(area_id))
        self.case.area_id = area_id

    def number_and_addition(self, old: Dwelling, named: Mapping[str, str]) -> tuple[int | None, str]:
        """The house number and addition after the edit; a new number drops the old addition."""
        number = int(old.house_number) if old.house_number else None
        addition = old.addition
        if "house_number" in named:
            number, addition = (
                read_house_number(named["house_number"]) if named["house_number"] else (None, "")
            )
        if "addition" in named:
            addition = read_addition(named["addition"]) if named["addition"] else ""
        return number, addition

    def area_id(self, named: Mapping[str, str], moved_to: Address | None) -> int | None:
        """The area after the edit: what was named, or what the new address says.

        Of an emptied buurt it is the wijk it lay in; of an emptied wijk none.
        """
        said = area_between(self.work, named.get("wijk"), named.get("buurt"))
        place = locate(self.work, said, moved_to)
        if place.area is not None:
            return place.area.id
        if "wijk" in named:
            return None
        wijk = wijk_of(self.work, self.case.area_id) if "buurt" in named else None
        return wijk.id if wijk else self.case.area_id

    def area_name(self, area_id: int | None) -> str | None:
        """The name of an area."""
        from ucase.storage.models import Area

        area = self.work.session.get(Area, area_id) if area_id else None
        return area.name if area else None


def same_address(dwelling: Dwelling, address: Address | None) -> bool:
    """Whether a dwelling is at this address; of neither may one be known."""
    return line(dwelling) == (address.line if address else "")


def episodes_before(work: Work, episode: Episode) -> Sequence[Episode]:
    """The earlier episodes of the same case."""
    return work.session.scalars(
        select(Episode).where(Episode.case_id == episode.case_id, Episode.id < episode.id)
    ).all()


def line(dwelling: Dwelling) -> str:
    """An address as one line."""
    return address_line(dwelling.postcode, dwelling.house_number, dwelling.addition)
