"""The housing-wishes survey: the newest answers per household, those of one, and who was not reached."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, case, func, literal_column, or_, select, true
from sqlalchemy.orm import aliased

from ucase.domain.vocabulary import Worry
from ucase.domain.wishes import PracticalNeed
from ucase.queries.definitions.households import who, with_names
from ucase.queries.definitions.rules import (
    ZERO,
    belongs_to_project,
    constant,
    day,
    is_latest_wish,
    left_on,
    lives_there,
    number,
)
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

neighbour, back = aliased(Household), aliased(NeighbourTie)


def set_of(column: Any, members: Sequence[StrEnum], of_this: ColumnElement[bool]) -> ColumnElement[int]:  # noqa: ANN401
    """The members of a closed list that a survey names, as one number: a bit for each, the first is 1.

    One value per row instead of a row per member, in the order of the list on both databases.
    """
    bits = case(
        *((column == constant(one), literal_column(str(1 << place))) for place, one in enumerate(members))
    )
    return select(func.coalesce(func.sum(bits), ZERO, type_=Integer())).where(of_this).scalar_subquery()


worries = set_of(
    HousingWishWorry.worry, list(Worry), HousingWishWorry.housing_wish_id == HousingWish.id
).label("worries")
needs = set_of(
    HousingWishNeed.need, list(PracticalNeed), HousingWishNeed.housing_wish_id == HousingWish.id
).label("needs")

in_vain = aliased(HousingWish)
tries, last_try = (
    select(figure)
    .where(in_vain.household_id == Household.id, ~in_vain.answered)
    .correlate(Household)
    .scalar_subquery()
    .label(name)
    for name, figure in (("tries", func.count()), ("last_try", func.max(in_vain.asked_on)))
)
left = left_on().label("left_on")
any_answer = aliased(HousingWish)
is_not_reached = (
    ~select(any_answer.id)
    .where(any_answer.household_id == Household.id, any_answer.answered)
    .correlate(Household)
    .exists()
)
no_project = number("project").is_(None)
tried = select(in_vain.id).where(in_vain.household_id == Household.id).correlate(Household).exists()
# Without a project: whoever lives on the list of some project, or was asked in vain.
could_be_asked = and_(no_project, lives_there(), or_(Dwelling.project_id.is_not(None), tried))

answered = (
    with_names(
        select(
            *who,
            HousingWish.asked_on,
            HousingWish.moving,
            HousingWish.temporary_home,
            worries,
            needs,
            HousingWish.wants_contact,
            tries,
            last_try,
            left,
        )
    )
    .join(HousingWish, and_(HousingWish.household_id == Household.id, is_latest_wish()))
    .where(
        or_(and_(no_project, lives_there()), belongs_to_project()),
        or_(number("wants_contact").is_(None), HousingWish.wants_contact.is_(true())),
    )
)
not_reached = with_names(select(*who, tries, last_try, left)).where(
    or_(belongs_to_project(), could_be_asked), is_not_reached
)

QUERIES = {
    "surveys": answered.order_by(Household.id).limit(number("most")).offset(ZERO),
    "surveys_count": select(func.count()).select_from(answered.subquery("answered")),
    # Whom nobody finds there any more stand last: the list is a round of visits.
    "surveys_not_reached": not_reached.order_by(left.is_not(None), Household.id)
    .limit(number("most"))
    .offset(ZERO),
    "surveys_not_reached_count": select(func.count()).select_from(not_reached.subquery("not_reached")),
    # One household: what it answered last, whom it named, and when it was asked.
    "survey": with_names(
        select(
            *who,
            Household.language,
            Household.preferred_channel,
            HousingWish.asked_on,
            CaseManager.name.label("manager"),
            HousingWish.persons,
            HousingWish.composition,
            HousingWish.moving,
            HousingWish.temporary_home,
            worries,
            needs,
            HousingWish.wants_contact,
            HousingWish.desired_home,
            HousingWish.rooms,
            HousingWish.ground_floor,
            HousingWish.rent_limit,
            HousingWish.interpreter,
            HousingWish.best_time,
            HousingWish.remarks,
            Household.left_on,
        )
    )
    .outerjoin(HousingWish, and_(HousingWish.household_id == Household.id, is_latest_wish()))
    .outerjoin(CaseManager, CaseManager.id == HousingWish.manager_id)
    .where(Household.id == number("household")),
    # Who lives now where a household lived that has left.
    "survey_living_there": select(neighbour.id)
    .where(
        neighbour.dwelling_id
        == select(Household.dwelling_id).where(Household.id == number("household")).scalar_subquery(),
        neighbour.left_on.is_(None),
    )
    .order_by(neighbour.id),
    "survey_times": select(
        HousingWish.asked_on, HousingWish.answered, CaseManager.name.label("manager"), HousingWish.remarks
    )
    .outerjoin(CaseManager, CaseManager.id == HousingWish.manager_id)
    .where(HousingWish.household_id == number("household"))
    .order_by(HousingWish.asked_on.desc(), HousingWish.id.desc()),
    "survey_neighbours": select(
        neighbour.id,
        Dwelling.postcode,
        Dwelling.house_number,
        Dwelling.addition,
        back.id.is_not(None).label("mutual"),
    )
    .select_from(NeighbourTie)
    .join(neighbour, neighbour.id == NeighbourTie.neighbour_id)
    .join(Dwelling, Dwelling.id == neighbour.dwelling_id)
    .outerjoin(
        back,
        and_(back.household_id == NeighbourTie.neighbour_id, back.neighbour_id == NeighbourTie.household_id),
    )
    .where(NeighbourTie.household_id == number("household"))
    .order_by(neighbour.id),
    "survey_project": select(Project.name).where(Project.id == number("project")),
    # A project: the newest answers of each household, as few columns as the figures need.
    "survey_answers": select(
        HousingWish.moving,
        HousingWish.temporary_home,
        HousingWish.composition,
        worries,
        needs,
        HousingWish.wants_contact,
        HousingWish.ground_floor,
        HousingWish.interpreter,
        Household.language,
        Household.id,
        HousingWish.asked_on,
    )
    .select_from(Household)
    .join(Dwelling, Dwelling.id == Household.dwelling_id)
    .join(
        HousingWish,
        and_(HousingWish.household_id == Household.id, is_latest_wish(HousingWish.asked_on <= day("until"))),
    )
    .where(belongs_to_project(), HousingWish.asked_on >= day("since"))
    .order_by(Household.id),
    "survey_asked": select(
        func.count(Household.id.distinct()).label("households"),
        func.count(HousingWish.id)
        .filter(
            ~HousingWish.answered, HousingWish.asked_on >= day("since"), HousingWish.asked_on <= day("until")
        )
        .label("tries"),
    )
    .select_from(Household)
    .join(Dwelling, Dwelling.id == Household.dwelling_id)
    .outerjoin(HousingWish, HousingWish.household_id == Household.id)
    .where(belongs_to_project()),
}
