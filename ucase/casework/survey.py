"""Step 1 of the method: what households answer to the housing-wishes survey (DESIGN §1, DOMAIN §3)."""

from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.lookup import find_household, household_at, manager_named, me
from ucase.domain import references
from ucase.domain.errors import Invalid, InvalidBatch, NotFound
from ucase.domain.survey import (
    Answers,
    Neighbour,
    OnStreet,
    altered,
    carried_over,
    given_in,
    kept,
    left_problem,
    newest,
    read_answers,
)
from ucase.domain.text import fold
from ucase.domain.vocabulary import Worry
from ucase.domain.wishes import PracticalNeed
from ucase.domain.wording import a_name
from ucase.storage.models import (
    Case,
    CaseManager,
    Dwelling,
    Household,
    HousingWish,
    HousingWishNeed,
    HousingWishWorry,
    NeighbourTie,
    Record,
)
from ucase.storage.work import Work

ON_THE_WISH = (
    "persons", "composition", "moving", "temporary_home", "desired_home", "rooms", "ground_floor",
    "rent_limit", "interpreter", "best_time", "wants_contact", "remarks",
)  # fmt: skip
"""The answers that are columns of the survey itself; language and channel belong to the household."""


class Recorded(NamedTuple):
    """A survey that was written down."""

    household: int
    case: int | None
    """The open or last case of the household, if it has one."""
    asked: date
    answered: bool
    counts: bool
    """Whether these are now the newest answers."""
    replaced: date | None
    """The day of the answers that counted until now."""
    changed: tuple[str, ...]
    """The fields that are not what they were until now."""
    kept: tuple[str, ...]
    """The fields that were not given, and stay what they were."""
    neighbours: int
    """How many households it wants to stay near."""
    new_manager: str | None


def record(work: Work, said: str, fields: Mapping[str, object], *, not_reached: bool = False) -> Recorded:
    """Write down what a household answered, or that nobody was reached. What is not given stays as it was.

    Raises what is wrong with it, :class:`InvalidBatch` when that is more than one thing; :class:`Refused` for
    a household that does not live there any more.
    """
    household = find_household(work, said)
    check_lives_there(work, household)
    earlier = surveys_of(work, household)
    answers, problems = read_answers(
        fields, work.clock.today, not_reached=not_reached, emptying=the_newest(earlier) is not None
    )
    if answers is None:
        if len(problems) == 1:
            raise problems[0]
        raise InvalidBatch([(1, problem) for problem in problems], 1)
    given = given_in(fields)
    neighbours = find_neighbours(work, household, answers.neighbours)
    manager, is_new = (
        manager_named(work, a_name(answers.manager, "manager")) if answers.manager else (me(work), False)
    )
    before = None if not_reached else the_newest(one for one in earlier if one.asked_on <= answers.asked)
    was: dict[str, object] = {}
    if before is not None:
        was = answers_of(work, before)
        answers = carried_over(answers, given, was)
    wish = a_wish(household, answers, manager, answered=not not_reached)
    work.add(wish)
    work.session.add_all(named_in(wish, answers))
    counts = the_newest([*earlier, wish]) is wish
    ties = ties_of(work, household)
    wanted = {one.id for one in neighbours}
    now: dict[str, object] = {}
    if counts:
        was |= of_household(household) | {"neighbours": {tie.neighbour_id for tie in ties}}
        take_details(household, answers, given)
        if "neighbours" in given:
            wanted = take_neighbours(work, household, wanted, ties, answers.asked)
        else:
            wanted = {tie.neighbour_id for tie in ties}
        now = answers._asdict() | of_household(household) | {"neighbours": wanted}
    work.session.flush()
    return Recorded(
        household=household.id,
        case=work.session.scalars(
            select(Case.id).where(Case.household_id == household.id).order_by(Case.id.desc()).limit(1)
        ).first(),
        asked=answers.asked,
        answered=not not_reached,
        counts=counts,
        replaced=before.asked_on if before and counts else None,
        changed=altered(was, now) if before and counts else (),
        kept=kept(was, given) if before and counts else (),
        neighbours=len(wanted),
        new_manager=manager.name if manager and is_new else None,
    )


def check_lives_there(work: Work, household: Household) -> None:
    """Raise :class:`Refused` for a household that has left: what is asked there now, others answer."""
    if household.left_on is None:
        return
    living_there = select(Household.id).where(
        Household.dwelling_id == household.dwelling_id, Household.left_on.is_(None)
    )
    raise left_problem(household.id, work.session.scalars(living_there.order_by(Household.id)).all())


def find_neighbours(work: Work, household: Household, named: Iterable[Neighbour]) -> list[Household]:
    """The households that somebody wants to stay near, each once.

    Raises :class:`NotFound` (``no_neighbour``, ``several_neighbours``) when one of them is not in the file,
    :class:`Invalid` when it is the household itself.
    """
    found = {}
    for one in named:
        neighbour = find_neighbour(work, household, one)
        if neighbour.id == household.id:
            raise Invalid("neighbour_self", field="neighbours")
        found[neighbour.id] = neighbour
    return list(found.values())


def find_neighbour(work: Work, household: Household, named: Neighbour) -> Household:
    """The household that is named by another one, with a problem that names the field."""
    if isinstance(named, OnStreet):
        return the_neighbour(on_street(work, household, named))
    if isinstance(named, int):
        found = work.session.get(Household, named)
        return the_neighbour([found] if found else [])
    try:
        return household_at(work, named)
    except NotFound as problem:
        key = "several_neighbours" if problem.key == "several_households" else "no_neighbour"
        raise NotFound(key, field="neighbours", **problem.values) from None


def the_neighbour(found: Sequence[Household]) -> Household:
    """The only one. Raises :class:`NotFound` for none or several."""
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotFound("no_neighbour", field="neighbours")
    choices = ", ".join(references.write(references.HOUSEHOLD, one.id) for one in found)
    raise NotFound("several_neighbours", field="neighbours", choices=choices)


def on_street(work: Work, household: Household, named: OnStreet) -> list[Household]:
    """Who lives at a number of a street of the project in which a household lives."""
    own = select(Dwelling.project_id).where(Dwelling.id == household.dwelling_id).scalar_subquery()
    rows = work.session.execute(
        select(Household, Dwelling.street)
        .join(Dwelling, Dwelling.id == Household.dwelling_id)
        .where(
            Dwelling.project_id == own,
            Dwelling.house_number == str(named.house_number),
            Dwelling.addition == named.addition,
            Household.left_on.is_(None),
        )
        .order_by(Household.id)
    )
    return [one for one, street in rows if street and fold(street) == fold(named.street)]


def surveys_of(work: Work, household: Household) -> list[HousingWish]:
    """Every survey of a household, answered or tried in vain."""
    return list(
        work.session.scalars(
            select(HousingWish).where(HousingWish.household_id == household.id).order_by(HousingWish.id)
        )
    )


def ties_of(work: Work, household: Household) -> list[NeighbourTie]:
    """Whom a household wants to stay near, as it is kept."""
    return list(work.session.scalars(select(NeighbourTie).where(NeighbourTie.household_id == household.id)))


def a_wish(
    household: Household, answers: Answers, manager: CaseManager | None, *, answered: bool
) -> HousingWish:
    """The row for one survey, not yet kept."""
    return HousingWish(
        household_id=household.id,
        manager_id=manager.id if manager else None,
        asked_on=answers.asked,
        answered=answered,
        **{field: getattr(answers, field) for field in ON_THE_WISH},
    )


def named_in(wish: HousingWish, answers: Answers) -> list[Record]:
    """The worries and needs that were named in a survey that has its key."""
    return [
        *(HousingWishWorry(housing_wish_id=wish.id, worry=one) for one in answers.worries),
        *(HousingWishNeed(housing_wish_id=wish.id, need=one) for one in answers.needs),
    ]


def answers_of(work: Work, wish: HousingWish) -> dict[str, object]:
    """What a survey that is kept says, by field."""
    worries = set(
        work.session.scalars(
            select(HousingWishWorry.worry).where(HousingWishWorry.housing_wish_id == wish.id)
        )
    )
    needs = set(
        work.session.scalars(select(HousingWishNeed.need).where(HousingWishNeed.housing_wish_id == wish.id))
    )
    return as_answers(wish, worries, needs)


def as_answers(wish: HousingWish, worries: Set[str], needs: Set[str]) -> dict[str, object]:
    """A survey by field, in the form in which :class:`Answers` has it."""
    return {
        **{field: getattr(wish, field) for field in ON_THE_WISH},
        "worries": tuple(one for one in Worry if one in worries),
        "needs": tuple(one for one in PracticalNeed if one in needs),
    }


def of_household(household: Household) -> dict[str, object]:
    """What is asked in the survey and kept of the household itself."""
    return {"language": household.language, "channel": household.preferred_channel}


def take_details(household: Household, answers: Answers, given: Set[str]) -> None:
    """The household takes the language and the channel that were named in what counts now."""
    if "language" in given:
        household.language = answers.language
    if "channel" in given:
        household.preferred_channel = answers.channel


def take_neighbours(
    work: Work, household: Household, wanted: Set[int], ties: Iterable[NeighbourTie], asked: date
) -> set[int]:
    """The neighbours that were named replace those that were named until that day; gives who they are now."""
    stay = set()
    for tie in ties:
        if tie.neighbour_id in wanted:
            tie.said_on = max(tie.said_on, asked)
        elif tie.said_on <= asked:
            work.session.delete(tie)
            continue
        stay.add(tie.neighbour_id)
    work.session.add_all(
        NeighbourTie(household_id=household.id, neighbour_id=one, said_on=asked)
        for one in sorted(wanted - stay)
    )
    return stay | wanted


def the_newest(surveys: Iterable[HousingWish]) -> HousingWish | None:
    """The survey of a household that counts (:func:`ucase.domain.survey.newest`)."""
    by_number = {one.id: one for one in surveys}
    number = newest({key: (one.asked_on, one.answered) for key, one in by_number.items()})
    return None if number is None else by_number[number]
