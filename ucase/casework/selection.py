"""Step 2 of the method: deciding with the corporation which households get a case (DESIGN §1)."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from sqlalchemy import select

from ucase.casework.follow_up import reason
from ucase.casework.lookup import find_household, find_organisation, find_project, me
from ucase.casework.opening import Beginning, Begun, open_case_of, open_for
from ucase.casework.survey import surveys_of, the_newest
from ucase.domain import references
from ucase.domain.errors import InvalidBatch, Problem, Refused
from ucase.domain.selecting import Decision, newest
from ucase.domain.vocabulary import Source, Worry
from ucase.domain.works import OrganisationKind
from ucase.storage.models import (
    Case,
    Dwelling,
    Household,
    HousingWish,
    HousingWishWorry,
    Organisation,
    Project,
    Selection,
)
from ucase.storage.work import Work


class Meeting(NamedTuple):
    """What was decided, and how. ``project`` is only needed where the address does not tell it."""

    decision: Decision
    because: str
    decided_on: date
    with_whom: str | None = None
    """None means the corporation of the project."""
    project: str | None = None
    agreed: bool = False
    """Whether the resident agreed to be named to the corporation."""
    followup: date | None = None
    """The first check-in of a case that this opens."""


class Decided(NamedTuple):
    """A decision as it was written down, and the case that it opened."""

    household: int
    project: int
    decision: Decision
    case: int | None
    follow_up: int | None
    due: date | None
    counts: bool
    """False when a decision of a later day was written down before: that one still counts."""


class Agreement(NamedTuple):
    """Whether a resident agrees to be named to the corporation, as it stands after the command."""

    household: int
    project: int
    decided_on: date
    """The day of the newest decision about the household, in whose minutes the address stands or not."""
    told: str | None
    """The corporation with which it was decided; None when it was none."""
    agreed: bool
    changed: bool


Done = TypeVar("Done")


def decide(work: Work, named: Sequence[str], meeting: Meeting) -> list[Decided]:
    """Write down one decision about several households; taking up opens their cases."""
    return of_each(work, named, Decider(work, meeting).decide)


def agree(work: Work, named: Sequence[str], *, agreed: bool) -> list[Agreement]:
    """Write down that residents agree to be named to the corporation, or that they do not any more.

    To agree is about the newest decision. To withdraw is about all of them, so that no minutes that are
    made from now on name the address, not even those of an earlier meeting.
    """

    def set_agreed(household: Household) -> Agreement:
        about_it = select(Selection).where(Selection.household_id == household.id)
        decisions = {one.id: one for one in work.session.scalars(about_it)}
        last = newest({number: one.decided_on for number, one in decisions.items()})
        if last is None:
            raise Refused("nothing_decided", household=references.write(references.HOUSEHOLD, household.id))
        told = [decisions[last]] if agreed else list(decisions.values())
        changed = any(one.agreed is not agreed for one in told)
        for one in told:
            one.agreed = agreed
        work.session.flush()
        one = decisions[last]
        return Agreement(
            household.id, one.project_id, one.decided_on, corporation_of(work, one), agreed, changed
        )

    return of_each(work, named, set_agreed)


def corporation_of(work: Work, decision: Selection) -> str | None:
    """The name of the corporation with which it was decided, if it was one."""
    with_whom = work.session.get(Organisation, decision.with_id) if decision.with_id else None
    return with_whom.name if with_whom and with_whom.kind is OrganisationKind.CORPORATION else None


def of_each(work: Work, named: Sequence[str], do: Callable[[Household], Done]) -> list[Done]:
    """Do the same for each of the households that were named, once.

    All of it or nothing: raises what is wrong with the only household, or :class:`InvalidBatch` with
    everything that is wrong with several, by their position.
    """
    problems: list[tuple[int, Problem]] = []
    done: dict[int, Done] = {}
    for position, said in enumerate(named, start=1):
        try:
            household = find_household(work, said)
            if household.id not in done:
                done[household.id] = do(household)
        except Problem as problem:
            problems.append((position, problem))
    if len(named) == 1 and problems:
        raise problems[0][1]
    if problems:
        raise InvalidBatch(problems, len(named), "household")
    return list(done.values())


class Decider:
    """Writes down the same decision for one household after the other."""

    def __init__(self, work: Work, meeting: Meeting) -> None:
        self.work = work
        self.meeting = meeting
        self.because = reason(meeting.because)
        self.project = find_project(work, meeting.project) if meeting.project else None
        self.with_whom = find_organisation(work, meeting.with_whom, "with") if meeting.with_whom else None
        self.me = me(work)

    def decide(self, household: Household) -> Decided:
        """Write the decision down for one household. Raises :class:`Refused`."""
        work, meeting = self.work, self.meeting
        dwelling = work.session.get_one(Dwelling, household.dwelling_id)
        project = self.project_of(household, dwelling)
        self.refuse_running_case(household)
        begun = self.take_up(household, dwelling, project) if meeting.decision is Decision.TAKE_UP else None
        selection = Selection(
            household_id=household.id,
            project_id=project.id,
            dwelling_id=dwelling.id,
            decision=meeting.decision,
            decided_on=meeting.decided_on,
            with_id=self.with_whom.id if self.with_whom else project.corporation_id,
            manager_id=self.me.id if self.me else None,
            because=self.because,
            agreed=meeting.agreed,
            case_id=begun.case.id if begun else None,
        )
        work.add(selection)
        follow_up = begun.follow_up if begun else None
        return Decided(
            household=household.id,
            project=project.id,
            decision=meeting.decision,
            case=begun.case.id if begun else None,
            follow_up=follow_up.id if follow_up else None,
            due=follow_up.due if follow_up else None,
            counts=self.newest_about(household) == selection.id,
        )

    def project_of(self, household: Household, dwelling: Dwelling) -> Project:
        """The project of the household's dwelling; when that has none, the one that was named, from now on.

        Who was rehoused still belongs to the project of the case or of an earlier decision, but the new
        dwelling does not. Raises :class:`Refused` when there is none, when it is another one than was
        named, or when the household does not live there any more.
        """
        reference = references.write(references.HOUSEHOLD, household.id)
        if household.left_on is not None or dwelling.gone_on is not None:
            raise Refused("household_left", household=reference)
        known = self.projects_of(household)
        if self.project is not None and self.project.id in known:
            return self.project
        if dwelling.project_id is None and self.project is None and len(known) == 1:
            return self.work.session.get_one(Project, known.pop())
        if dwelling.project_id is None:
            if self.project is None:
                raise Refused("household_no_project", household=reference)
            dwelling.project_id = self.project.id
        if self.project is not None and dwelling.project_id != self.project.id:
            raise Refused("household_elsewhere", household=reference)
        return self.work.session.get_one(Project, dwelling.project_id)

    def projects_of(self, household: Household) -> set[int]:
        """The projects in which a household has a case, or was decided about before."""
        cases = select(Case.project_id).where(Case.household_id == household.id, Case.project_id.is_not(None))
        decisions = select(Selection.project_id).where(Selection.household_id == household.id)
        return {one for query in (cases, decisions) for one in self.work.session.scalars(query) if one}

    def refuse_running_case(self, household: Household) -> None:
        """Raise :class:`Refused` for a household that has an open case: nothing is left to decide."""
        running = open_case_of(self.work, household)
        if running is not None:
            who = references.write(references.HOUSEHOLD, household.id)
            case = references.write(references.CASE, running)
            if self.meeting.decision is Decision.TAKE_UP:
                raise Refused("household_has_case", household=who, case=case)
            raise Refused("decided_by_its_case", household=who, case=case)

    def take_up(self, household: Household, dwelling: Dwelling, project: Project) -> Begun:
        """Open the case of a household with what the survey already knows; it keeps the rest."""
        answers = the_newest(surveys_of(self.work, household))
        return open_for(
            self.work,
            household,
            Beginning(
                opened=self.meeting.decided_on,
                followup=self.meeting.followup,
                area_id=dwelling.area_id or project.area_id,
                project=project,
                manager=self.me,
                source=Source.SURVEY if answers else None,
                about=None,  # the survey keeps what was said in own words, and the case shows it
                worries=worries_in(self.work, answers) if answers else (),
            ),
        )

    def newest_about(self, household: Household) -> int | None:
        """The decision about a household that counts."""
        decisions = select(Selection.id, Selection.decided_on).where(Selection.household_id == household.id)
        return newest({row.id: row.decided_on for row in self.work.session.execute(decisions)})


def worries_in(work: Work, answers: HousingWish) -> tuple[Worry, ...]:
    """The worries that were named in a survey, in the order of their list."""
    named = select(HousingWishWorry.worry).where(HousingWishWorry.housing_wish_id == answers.id)
    found = set(work.session.scalars(named))
    return tuple(worry for worry in Worry if worry in found)
