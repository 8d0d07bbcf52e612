"""A list of responses to the survey comes in: what is new, changed, the same, and what cannot be.

Nothing that was answered before is lost: what a row says otherwise is a survey more, and the newest counts.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.dwelling_import import Row
from ucase.casework.dwelling_outcome import Rejected
from ucase.casework.lookup import manager_named, me
from ucase.casework.survey import (
    a_wish,
    as_answers,
    find_neighbour,
    named_in,
    of_household,
    take_details,
    take_neighbours,
    the_neighbour,
    the_newest,
)
from ucase.domain.addresses import Address
from ucase.domain.errors import Invalid, NotFound, Problem
from ucase.domain.survey import (
    ANSWERS,
    OF_THE_HOUSEHOLD,
    Answers,
    Neighbour,
    OnStreet,
    altered,
    carried_over,
    has_value,
)
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


class Difference(NamedTuple):
    """A household of which answers that are there would become others, and which."""

    household: int
    fields: tuple[str, ...]


class Outcome:
    """What a list brought. Every row that was read is one of new, changed, same and bad."""

    def __init__(self) -> None:
        self.read = self.new = self.changed = self.same = self.bad = 0
        self.rejected: list[Rejected] = []
        self.differences: list[Difference] = []

    @property
    def writes(self) -> bool:
        """Whether anything is added."""
        return bool(self.new or self.changed)

    def counts(self) -> tuple[int, ...]:
        """By which two runs over the same list are held against each other."""
        return self.read, self.new, self.changed, self.same, self.bad


UNKNOWN = object()
"""Whom an older survey named: only the newest wish to stay near somebody is kept."""


class Given(NamedTuple):
    """A survey as a row compares with it."""

    answered: bool
    answers: Mapping[str, object]
    """By field; several answers as a set."""


class Taken(NamedTuple):
    """A row that comes in, and what it was made of."""

    household: Household
    response: Response
    neighbours: frozenset[int]
    manager: CaseManager | None


class SurveyImport:
    """Brings the rows of one list into one project, within the transaction of ``work``."""

    def __init__(self, work: Work, project: Project, asked: date | None) -> None:
        self.work = work
        self.asked = asked
        self.outcome = Outcome()
        self.households, self.at, self.on_street = households_of(work, project)
        self.surveys = surveys_of(work, project)
        self.ties = ties_of(work, project)
        self.kept = self.answers_by_key(list(self.surveys_with_key()))
        self.newest = {number: the_newest(several) for number, several in self.surveys.items()}
        self.known = self.as_given()
        self.taken: list[Taken] = []
        self.details: dict[int, dict[str, object]] = {}
        """The language and the channel of a household, with what the rows until now brought."""
        self.managers: dict[str | None, CaseManager | None] = {}

    def surveys_with_key(self) -> Iterator[HousingWish]:
        """Every survey that is kept."""
        for several in self.surveys.values():
            yield from several

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
        asked = response.answers.asked
        neighbours = frozenset(self.neighbour(household, one).id for one in response.answers.neighbours)
        told = told_by(response, neighbours)
        of_day = [one for day, one in self.known[household.id] if day == asked or not response.dated]
        details = self.details.setdefault(household.id, of_household(household))
        if any(is_same(one, told, response.reached) for one in of_day) and has_these(details, told):
            self.outcome.same += 1
            return
        manager = self.manager(response.answers.manager)
        fields = self.altered(household, asked, told) if response.reached else ()
        if fields:
            self.outcome.changed += 1
            self.outcome.differences.append(Difference(household.id, fields))
        else:
            self.outcome.new += 1
        self.known[household.id].append((asked, Given(response.reached, told)))
        details |= {field: told[field] for field in OF_THE_HOUSEHOLD if field in told}
        self.taken.append(Taken(household, response, neighbours, manager))

    def altered(self, household: Household, asked: date, told: Mapping[str, object]) -> tuple[str, ...]:
        """Which answers that count now a row would make others; to fill in what is open alters nothing."""
        newest = self.newest.get(household.id)
        if newest is None or asked < newest.asked_on:
            return ()
        ties = self.ties[household.id]
        before = {
            **comparable(self.kept[newest.id]),
            **of_household(household),
            "neighbours": frozenset(tie.neighbour_id for tie in ties if tie.said_on <= asked),
        }
        return tuple(field for field in altered(before, told) if has_value(before[field]))

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
        """Keep what was taken, from early to late: each row takes over what it does not tell itself."""
        of_each: dict[int, list[Taken]] = defaultdict(list)
        for one in sorted(self.taken, key=lambda one: one.response.answers.asked):
            of_each[one.household.id].append(one)
        wishes = []
        for number, several in of_each.items():
            answers = self.in_full(number, several)
            wishes += [
                (a_wish(one.household, full, one.manager, answered=one.response.reached), full)
                for one, full in zip(several, answers, strict=True)
            ]
            self.take_over(number, several)
        self.work.session.add_all(wish for wish, _ in wishes)
        self.work.session.flush()
        for wish, full in wishes:
            self.work.session.add_all(named_in(wish, full))
        self.work.session.flush()

    def in_full(self, number: int, several: Iterable[Taken]) -> Iterator[Answers]:
        """The answers of a household's rows, each with what it leaves open as it was until that day."""
        before = sorted(
            (one.asked_on, one.id, self.kept[one.id]) for one in self.surveys[number] if one.answered
        )
        came: list[tuple[date, Mapping[str, object]]] = []
        for row in several:
            answers = row.response.answers
            if row.response.reached:
                earlier = [(day, said) for day, _, said in before if day <= answers.asked] + came
                if earlier:
                    _, said = sorted(earlier, key=lambda one: one[0])[-1]  # of one day the last
                    answers = carried_over(answers, row.response.given, said)
                came.append((answers.asked, answers_on_the_wish(answers)))
            yield answers

    def take_over(self, number: int, several: Iterable[Taken]) -> None:
        """What the rows of a household that count from now on change beside themselves."""
        newest = self.newest.get(number)
        last: Taken | None = None
        for one in several:
            answers, given = one.response.answers, one.response.given
            if not one.response.reached or (newest is not None and answers.asked < newest.asked_on):
                continue
            take_details(one.household, answers, given)
            last = one if "neighbours" in given else last
        if last is not None:
            take_neighbours(
                self.work, last.household, last.neighbours, self.ties[number], last.response.answers.asked
            )

    def answers_by_key(self, surveys: list[HousingWish]) -> dict[int, dict[str, object]]:
        """What each survey that is kept says, by field."""
        named: dict[int, tuple[set[str], set[str]]] = {one.id: (set(), set()) for one in surveys}
        for place, table in enumerate((HousingWishWorry.__table__, HousingWishNeed.__table__)):
            rows = select(table.c.housing_wish_id, table.c["worry" if place == 0 else "need"])
            for number, member in self.work.session.execute(rows):
                if number in named:
                    named[number][place].add(member)
        return {one.id: as_answers(one, *named[one.id]) for one in surveys}

    def as_given(self) -> dict[int, list[tuple[date, Given]]]:
        """The surveys that are kept, by household, in the form in which they compare."""
        found: dict[int, list[tuple[date, Given]]] = defaultdict(list)
        for one in self.surveys_with_key():
            neighbours: object = UNKNOWN
            if self.newest[one.household_id] is one:
                ties = self.ties[one.household_id]
                neighbours = frozenset(tie.neighbour_id for tie in ties if tie.said_on <= one.asked_on)
            answers = comparable(self.kept[one.id]) | {"neighbours": neighbours}
            found[one.household_id].append((one.asked_on, Given(one.answered, answers)))
        return found


def comparable(answers: Mapping[str, object]) -> dict[str, object]:
    """Answers by field, with several of them as a set."""
    return {
        field: frozenset(value) if isinstance(value, tuple) else value for field, value in answers.items()
    }


def answers_on_the_wish(answers: Answers) -> dict[str, object]:
    """What a later row takes over: all but whom it names, and what is kept of the household."""
    own = set(ANSWERS) - {"neighbours", *OF_THE_HOUSEHOLD}
    return {field: value for field, value in answers._asdict().items() if field in own}


def told_by(response: Response, neighbours: frozenset[int]) -> dict[str, object]:
    """What a row says itself, in the form in which it compares."""
    said = {field: getattr(response.answers, field) for field in ANSWERS if field in response.given}
    if "neighbours" in said:
        said["neighbours"] = neighbours
    return comparable(said)


def is_same(known: Given, told: Mapping[str, object], reached: bool) -> bool:
    """Whether a survey that is known says all that a row says. What a row leaves open it does not deny."""
    return known.answered == reached and all(
        known.answers.get(field) in (UNKNOWN, value)
        for field, value in told.items()
        if field not in OF_THE_HOUSEHOLD
    )


def has_these(known: Mapping[str, object], told: Mapping[str, object]) -> bool:
    """Whether the language and the channel of a row are known.

    They are kept of the household, and may have been mended since: only a row that says nothing else is
    held against what they are.
    """
    says = [field for field in told if field in OF_THE_HOUSEHOLD]
    if len(says) == len(told):
        return all(known[field] == told[field] for field in says)
    return all(has_value(known[field]) for field in says)


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
