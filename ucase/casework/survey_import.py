"""A list of responses to the survey comes in: what is new, changed, the same, and what cannot be.

Nothing that was answered before is lost: what a row says otherwise is a survey more, and the newest counts.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import select

from ucase.casework.dwelling_import import Rejected, Row
from ucase.casework.lookup import manager_named, me
from ucase.casework.survey import (
    ON_THE_WISH,
    a_wish,
    find_neighbour,
    named_in,
    take_over,
    the_neighbour,
    the_newest,
)
from ucase.domain.addresses import Address
from ucase.domain.errors import Invalid, NotFound, Problem
from ucase.domain.survey import Answers, Neighbour, OnStreet
from ucase.domain.survey import Household as NamedHousehold
from ucase.domain.survey_list import WHERE, Response, read_response
from ucase.domain.wording import a_name
from ucase.storage.models import (
    CaseManager,
    Dwelling,
    Household,
    HousingWish,
    HousingWishNeed,
    HousingWishWorry,
    NeighbourTie,
    Project,
)
from ucase.storage.work import Work

ROWS_AT_A_TIME = 500
"""After how many rows is told how far it is."""


class Outcome:
    """What a list brought. Every row that was read is one of new, changed, same and bad."""

    def __init__(self) -> None:
        self.read = self.new = self.changed = self.same = self.bad = 0
        self.rejected: list[Rejected] = []


class Given(NamedTuple):
    """A survey as it compares with another: its answers, and whom it named if that is still known."""

    answered: bool
    answers: tuple[Any, ...]
    neighbours: frozenset[int] | None


class Taken(NamedTuple):
    """A row that comes in: its survey, not yet kept, and what it was made of."""

    household: Household
    wish: HousingWish
    answers: Answers
    neighbours: list[Household]


class SurveyImport:
    """Brings the rows of one list into one project, within the transaction of ``work``."""

    def __init__(self, work: Work, project: Project, asked: date | None) -> None:
        self.work = work
        self.asked = asked
        self.outcome = Outcome()
        self.households, self.at, self.on_street = households_of(work, project)
        self.surveys = surveys_of(work, project)
        self.ties = ties_of(work, project)
        self.known = self.as_given(list(self.surveys_with_key()))
        self.taken: list[Taken] = []
        self.managers: dict[str | None, CaseManager | None] = {}

    def surveys_with_key(self) -> Iterator[HousingWish]:
        """Every survey that is kept."""
        for of_household in self.surveys.values():
            yield from of_household

    def take(self, line: int, record: Mapping[str, str]) -> None:
        """Read one row, and remember what comes of it."""
        self.outcome.read += 1
        response, problems = read_response(record, self.work.clock.today, self.asked)
        if response is not None:
            try:
                self.compare(response)
            except Problem as problem:
                problems = [problem]
        if problems:
            self.outcome.bad += 1
            self.outcome.rejected += [self.rejected(line, record, one) for one in problems]

    def rejected(self, line: int, record: Mapping[str, str], problem: Problem) -> Rejected:
        """What is wrong with a row, and the cell or cells that say so."""
        field = problem.field or ""
        if field == "household" and not record.get("household"):
            field = "address" if record.get("address") else "house_number"
            value = " ".join(record[one] for one in WHERE if record.get(one))
            return Rejected(line, field, value, problem)
        return Rejected(line, field, record.get(field, ""), problem)

    def compare(self, response: Response) -> None:
        """Tell a new response from one that is known, or known otherwise. Raises what is wrong with it."""
        household = self.find(response.household)
        answers = response.answers
        neighbours = [self.neighbour(household, one) for one in answers.neighbours]
        given = given_by(answers, neighbours, answered=response.reached)
        of_day = [one for day, one in self.known[household.id] if day == answers.asked or not response.dated]
        if any(is_same(one, given) for one in of_day):
            self.outcome.same += 1
            return
        if any(day == answers.asked for day, _ in self.known[household.id]):
            self.outcome.changed += 1
        else:
            self.outcome.new += 1
        self.known[household.id].append((answers.asked, given))
        wish = a_wish(household, answers, self.manager(answers.manager), answered=response.reached)
        self.taken.append(Taken(household, wish, answers, neighbours))

    def find(self, named: NamedHousehold) -> Household:
        """The household of the project that a row is about. Raises :class:`NotFound`."""
        numbers = [named] if isinstance(named, int) else self.at[named]
        if len(numbers) > 1:
            raise NotFound("response_several", field="household")
        if not numbers or numbers[0] not in self.households:
            raise NotFound("response_unknown", field="household")
        return self.households[numbers[0]]

    def neighbour(self, household: Household, named: Neighbour) -> Household:
        """A household that this one wants to stay near, of the project or of elsewhere."""
        if isinstance(named, OnStreet):
            found = the_neighbour([self.households[one] for one in self.on_street.get(named.key, [])])
        else:
            numbers = [named] if isinstance(named, int) else self.at.get(named, [])
            known = self.households.get(numbers[0]) if len(numbers) == 1 else None
            found = known or find_neighbour(self.work, household, named)
        if found is household:
            raise Invalid("neighbour_self", field="neighbours")
        return found

    def manager(self, name: str | None) -> CaseManager | None:
        """Who asked, when the list says so; else who is at the keyboard."""
        if name not in self.managers:
            self.managers[name] = (
                manager_named(self.work, a_name(name, "manager"))[0] if name else me(self.work)
            )
        return self.managers[name]

    def write(self) -> None:
        """Keep what was taken; of each household the newest survey decides who its neighbours are."""
        self.work.session.add_all(one.wish for one in self.taken)
        self.work.session.flush()
        of_household: dict[int, list[Taken]] = defaultdict(list)
        for one in self.taken:
            self.work.session.add_all(named_in(one.wish, one.answers))
            of_household[one.household.id].append(one)
        for number, several in of_household.items():
            newest = the_newest([*self.surveys[number], *(one.wish for one in several)])
            for one in several:
                if one.wish is newest:
                    take_over(
                        self.work, one.household, one.wish, one.answers, one.neighbours, self.ties[number]
                    )
        self.work.session.flush()

    def as_given(self, surveys: list[HousingWish]) -> dict[int, list[tuple[date, Given]]]:
        """The surveys that are kept, by household, in the form in which they compare."""
        named: dict[int, tuple[set[str], set[str]]] = {one.id: (set(), set()) for one in surveys}
        for place, table in enumerate((HousingWishWorry.__table__, HousingWishNeed.__table__)):
            rows = select(table.c.housing_wish_id, table.c["worry" if place == 0 else "need"])
            for number, member in self.work.session.execute(rows):
                if number in named:
                    named[number][place].add(member)
        found: dict[int, list[tuple[date, Given]]] = defaultdict(list)
        newest = {number: the_newest(several) for number, several in self.surveys.items()}
        for one in surveys:
            told = None
            if newest[one.household_id] is one:
                ties = self.ties[one.household_id]
                told = frozenset(tie.neighbour_id for tie in ties if tie.said_on == one.asked_on)
            answers = (*(getattr(one, field) for field in ON_THE_WISH), *map(frozenset, named[one.id]))
            found[one.household_id].append((one.asked_on, Given(one.answered, answers, told)))
        return found


def given_by(answers: Answers, neighbours: Iterable[Household], *, answered: bool) -> Given:
    """A row in the form in which it compares with what is kept.

    Language and channel are left out: they are kept of the household, and may have been mended since.
    """
    values = tuple(getattr(answers, field) for field in ON_THE_WISH)
    named = frozenset(answers.worries), frozenset(answers.needs)
    return Given(answered, (*values, *named), frozenset(one.id for one in neighbours))


def is_same(kept: Given, given: Given) -> bool:
    """Whether a row says what is kept. Whom an older survey named is not kept, so it cannot differ."""
    same = kept.answered == given.answered and kept.answers == given.answers
    return same and kept.neighbours in (None, given.neighbours)


def households_of(
    work: Work, project: Project
) -> tuple[dict[int, Household], dict[Address, list[int]], dict[tuple[str, int, str], list[int]]]:
    """The households that live in a project, which of them live at an address, and which on a street."""
    rows = work.session.execute(
        select(Household, Dwelling.postcode, Dwelling.house_number, Dwelling.addition, Dwelling.street)
        .join(Dwelling, Dwelling.id == Household.dwelling_id)
        .where(Dwelling.project_id == project.id, Dwelling.gone_on.is_(None), Household.left_on.is_(None))
        .order_by(Household.id)
    )
    households: dict[int, Household] = {}
    at: dict[Address, list[int]] = defaultdict(list)
    on_street: dict[tuple[str, int, str], list[int]] = defaultdict(list)
    for household, postcode, number, addition, street in rows:
        households[household.id] = household
        if postcode and number:
            at[Address(postcode, int(number), addition)].append(household.id)
        if street and number:
            on_street[OnStreet(street, int(number), addition).key].append(household.id)
    return households, at, on_street


def surveys_of(work: Work, project: Project) -> dict[int, list[HousingWish]]:
    """Every survey of the households of a project, by household."""
    found: dict[int, list[HousingWish]] = defaultdict(list)
    for one in work.session.scalars(
        select(HousingWish)
        .join(Household, Household.id == HousingWish.household_id)
        .join(Dwelling, Dwelling.id == Household.dwelling_id)
        .where(Dwelling.project_id == project.id)
        .order_by(HousingWish.id)
    ):
        found[one.household_id].append(one)
    return found


def ties_of(work: Work, project: Project) -> dict[int, list[NeighbourTie]]:
    """Whom the households of a project want to stay near, by household."""
    found: dict[int, list[NeighbourTie]] = defaultdict(list)
    for one in work.session.scalars(
        select(NeighbourTie)
        .join(Household, Household.id == NeighbourTie.household_id)
        .join(Dwelling, Dwelling.id == Household.dwelling_id)
        .where(Dwelling.project_id == project.id)
    ):
        found[one.household_id].append(one)
    return found


def bring_in(
    work: Work,
    project: Project,
    rows: Iterable[Row],
    *,
    asked: date | None,
    tell: Callable[[], None],
) -> Outcome:
    """Bring responses into a project; nothing lasts before ``work`` commits.

    ``asked`` is the day that counts for a row without one. ``tell`` is called now and then.
    Raises :class:`Invalid` when that day has yet to come.
    """
    if asked is not None and asked > work.clock.today:
        raise Invalid("future", field="asked")
    importing = SurveyImport(work, project, asked)
    for place, (line, record) in enumerate(rows):
        importing.take(line, record)
        if place % ROWS_AT_A_TIME == 0:
            tell()
    importing.write()
    return importing.outcome
