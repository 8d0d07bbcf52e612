"""The domain's rules where SQL needs them too; property-based tests hold them to ``ucase.domain``."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    CompoundSelect,
    Date,
    Integer,
    Select,
    Text,
    and_,
    bindparam,
    case,
    func,
    literal_column,
    or_,
    select,
    union,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import aliased
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from ucase.domain.due import FollowUpState
from ucase.domain.selecting import Decision
from ucase.domain.stage import OPEN
from ucase.domain.vocabulary import Outcome
from ucase.storage.models import (
    Area,
    Case,
    Contact,
    Dwelling,
    Episode,
    FollowUp,
    Household,
    HousingWish,
    Resident,
    Restriction,
    Selection,
)


class days_between(FunctionElement[int]):  # noqa: N801 (named like the SQL function it stands for)
    """Whole days from the first date to the second."""

    type = Integer()
    inherit_cache = True


@compiles(days_between, "sqlite")
def _sqlite_days(element: days_between, compiler: SQLCompiler, **kwargs: Any) -> str:  # noqa: ANN401
    first, second = (compiler.process(clause, **kwargs) for clause in element.clauses)
    return f"CAST(julianday({second}) - julianday({first}) AS INTEGER)"


@compiles(days_between, "postgresql")
def _postgresql_days(element: days_between, compiler: SQLCompiler, **kwargs: Any) -> str:  # noqa: ANN401
    first, second = (compiler.process(clause, **kwargs) for clause in element.clauses)
    return f"({second} - {first})"


class listed_numbers(FunctionElement[int]):  # noqa: N801 (named like what it says)
    """The numbers of a list that is given as JSON: ``[12, 311]``."""

    type = BigInteger()
    inherit_cache = True


@compiles(listed_numbers, "sqlite")
def _sqlite_listed(element: listed_numbers, compiler: SQLCompiler, **kwargs: Any) -> str:  # noqa: ANN401
    return f"(SELECT value FROM json_each({compiler.process(element.clauses, **kwargs)}))"


@compiles(listed_numbers, "postgresql")
def _postgresql_listed(element: listed_numbers, compiler: SQLCompiler, **kwargs: Any) -> str:  # noqa: ANN401
    listed = compiler.process(element.clauses, **kwargs)
    return f"(SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST({listed} AS JSON)))"


def is_one_of(column: Any, name: str) -> ColumnElement[bool]:  # noqa: ANN401 (any mapped column)
    """The number is one of a list that is given when the query runs."""
    is_listed: ColumnElement[bool] = column.op("IN", is_comparison=True)(listed_numbers(word(name)))
    return is_listed


def day(name: str) -> BindParameter[date]:
    """A date that is given when the query runs."""
    return bindparam(name, type_=Date())


def number(name: str) -> BindParameter[int]:
    """A whole number that is given when the query runs, or NULL for 'whatever it is'."""
    return bindparam(name, type_=BigInteger())


def word(name: str) -> BindParameter[str]:
    """A text that is given when the query runs, or NULL."""
    return bindparam(name, type_=Text())


def constant(member: StrEnum) -> ColumnElement[str]:
    """A value of a closed list, written into the SQL so that partial indexes are recognised."""
    return literal_column(f"'{member.value}'", Text())


ZERO, ONE = literal_column("0", Integer()), literal_column("1", Integer())
"""Written into the SQL: a value that SQLAlchemy would bind by a name of its own has none here."""


def any_or(name: str, column: Any) -> ColumnElement[bool]:  # noqa: ANN401 (any mapped column)
    """The column has the given value, or none was given."""
    return or_(number(name).is_(None), column == number(name))


def restricted_residents() -> Select[int]:
    """The residents who restricted the use of their data; the restriction was not lifted (AVG art. 18)."""
    restriction = aliased(Restriction)
    # Every key is above nought: so the index of open restrictions is searched, whatever else there is.
    return select(restriction.resident_id).where(
        restriction.lifted_on.is_(None), restriction.resident_id > ZERO
    )


def restricted_households() -> Select[int]:
    """The households in which everybody who is known by name restricted the use of their data.

    One of several does not hold up the help for the others.
    """
    someone, other = aliased(Resident), aliased(Resident)
    nameless = other.family_name == literal_column("''", Text())
    free = select(other.id).where(
        other.household_id == someone.household_id, ~nameless, other.id.not_in(restricted_residents())
    )
    return select(someone.household_id).where(
        someone.id.in_(restricted_residents()), ~free.correlate(someone).exists()
    )


def restricted_cases() -> Select[int]:
    """The cases of restricted households, by their key: every index of the cases has it."""
    kept = aliased(Case)
    return select(kept.id).where(kept.household_id.in_(restricted_households()))


def may_be_read(case_id: Any = Case.id) -> ColumnElement[bool]:  # noqa: ANN401 (a column)
    """The one rule that keeps a restricted record out of every list, report and export."""
    found: ColumnElement[bool] = case_id.not_in(restricted_cases())
    return found


def household_may_be_read() -> ColumnElement[bool]:
    """:func:`may_be_read` of a household, whether it has a case or not."""
    return Household.id.not_in(restricted_households())


def resident_may_be_shown() -> ColumnElement[bool]:
    """Beside others who did not restrict theirs, nothing is shown of who did."""
    return or_(Resident.id.not_in(restricted_residents()), Resident.household_id.in_(restricted_households()))


def resident_may_be_read(case_id: Any, resident_id: Any) -> ColumnElement[bool]:  # noqa: ANN401 (columns)
    """:func:`may_be_read` of a record about one resident or, without one, about the household.

    Of one of several who restricted theirs it may not be read either.
    """
    free = or_(resident_id.is_(None), resident_id.not_in(restricted_residents()))
    return and_(may_be_read(case_id), free)


def may_be_listed(case_id: Any, resident_id: Any) -> ColumnElement[bool]:  # noqa: ANN401 (columns)
    """:func:`resident_may_be_read`; of a restricted case that is named, for which a reason was asked, all."""
    asked_for = and_(number("case").is_not(None), case_id.in_(restricted_cases()))
    return or_(resident_may_be_read(case_id, resident_id), asked_for)


def is_in_open_stage() -> ColumnElement[bool]:
    """``ucase.domain.stage.OPEN``, whether the case may be read or not."""
    return Case.stage.in_([constant(stage) for stage in OPEN])


def is_open_case() -> ColumnElement[bool]:
    """``ucase.domain.stage.OPEN``, of a case that may be read."""
    return and_(is_in_open_stage(), may_be_read())


def has_open_stage() -> ColumnElement[bool]:
    """:func:`is_open_case` of a case that is found by other means: as an expression no index is read for it.

    SQLite takes an index of the stages for a fine way to begin, though most cases of a team are open.
    """
    stage = Case.stage + literal_column("''", Text())
    return and_(stage.in_([constant(stage) for stage in OPEN]), may_be_read())


def is_open_follow_up() -> ColumnElement[bool]:
    """A check-in that nothing became of yet, of a case that may be read."""
    return and_(FollowUp.state == constant(FollowUpState.OPEN), may_be_read(FollowUp.case_id))


def is_overdue() -> ColumnElement[bool]:
    """``ucase.domain.due.due_status`` says OVERDUE: open, and its date lies before today."""
    return and_(is_open_follow_up(), FollowUp.due < day("today"))


def is_contact() -> ColumnElement[bool]:
    """``ucase.domain.silence.is_contact``."""
    return Contact.outcome == constant(Outcome.REACHED)


def last_contact() -> ColumnElement[date]:
    """The last day on which somebody of the case was spoken to."""
    return (
        select(func.max(Contact.happened_on))
        .where(Contact.case_id == Case.id, is_contact())
        .correlate(Case)
        .scalar_subquery()
    )


def is_silent() -> ColumnElement[bool]:
    """``ucase.domain.silence.is_silent``: the case is open, and nothing happened since ``silent_before``."""
    return and_(is_open_case(), nothing_happened())


def nothing_happened() -> ColumnElement[bool]:
    """No episode that began since ``silent_before`` (the last to begin is that of now), and no contact."""
    began = select(Episode.id).where(Episode.case_id == Case.id, Episode.opened_on >= day("silent_before"))
    spoken = select(Contact.id).where(
        Contact.case_id == Case.id, Contact.happened_on >= day("silent_before"), is_contact()
    )
    return and_(~began.correlate(Case).exists(), ~spoken.correlate(Case).exists())


def is_main_resident() -> ColumnElement[bool]:
    """The resident whose name the case bears: the first of the household."""
    return Resident.id == first_resident(Case.household_id, Case)


def is_first_of_household() -> ColumnElement[bool]:
    """The resident by whose name a household is known, whether it has a case or not."""
    return Resident.id == first_resident(Household.id, Household)


def first_resident(household: Any, of: type[Case] | type[Household]) -> ColumnElement[int]:  # noqa: ANN401
    """The first who was not erased and whose record may be read; where there is none, the first of all."""
    every = select(func.min(Resident.id)).where(Resident.household_id == household)
    there = every.where(Resident.erased_on.is_(None), Resident.id.not_in(restricted_residents()))
    return func.coalesce(
        there.correlate(of).scalar_subquery(), every.correlate(of).scalar_subquery(), type_=Integer()
    )


def is_current_episode() -> ColumnElement[bool]:
    """The episode the case is in, or was in last."""
    last = (
        select(func.max(Episode.id).label("last"))
        .where(Episode.case_id == Case.id)
        .correlate(Case)
        .scalar_subquery()
    )
    return Episode.id == last


def lies_in_area() -> ColumnElement[bool]:
    """The case counts in the given area: itself, a part of it, or a part of its wijk; or none was given."""
    area = number("area")
    return or_(area.is_(None), Area.id == area, Area.wijk_id == area, Area.parent_id == area)


def lives_there() -> ColumnElement[bool]:
    """The household lives, as far as is known, in a dwelling of the newest list, and may be read."""
    return and_(Household.left_on.is_(None), Dwelling.gone_on.is_(None), household_may_be_read())


def left_on() -> ColumnElement[date]:
    """Since when a household lives no more where it is listed (``ucase.casework.lookup.living_household``).

    Of who left and was given another address since, which no list has, it is known where they live.
    """
    has_left = or_(Dwelling.gone_on.is_not(None), Dwelling.project_id.is_not(None))
    return case((has_left, func.coalesce(Household.left_on, Dwelling.gone_on, type_=Date())))


def lives_in_project() -> ColumnElement[bool]:
    """The household lives, as far as is known, in a dwelling on the project's newest list."""
    return and_(lives_there(), Dwelling.project_id == number("project"))


def ways_to_belong() -> Iterator[tuple[Select[Any], Any, Any]]:
    """How a household belongs to a project: it lives in it, was decided about in it, or has a case in it.

    So one that was rehoused, or that left, stays where its story is. Each with the project and the household.
    """
    living = select().select_from(Dwelling).join(Household, Household.dwelling_id == Dwelling.id)
    yield living.where(lives_there()), Dwelling.project_id, Household.id
    yield select(), Selection.project_id, Selection.household_id
    yield select(), Case.project_id, Case.household_id


def project_households() -> CompoundSelect[Any]:
    """Every household with every project that it belongs to, each pair once."""
    return union(
        *(
            way.add_columns(project.label("project_id"), household).where(project.is_not(None))
            for way, project, household in ways_to_belong()
        )
    )


def households_of_project() -> CompoundSelect[Any]:
    """The households that belong to the given project."""
    return union(
        *(
            way.add_columns(household.label("household_id"))
            .where(project == number("project"))
            .correlate(None)
            for way, project, household in ways_to_belong()
        )
    )


def belongs_to_project() -> ColumnElement[bool]:
    """The household belongs to the given project: the one rule by which all figures of a project count."""
    return and_(Household.id.in_(households_of_project()), household_may_be_read())


def has_open_case() -> ColumnElement[bool]:
    """The household has an open case, whatever was decided about it before."""
    open_cases = select(Case.id).where(Case.household_id == Household.id, is_open_case())
    return open_cases.correlate(Household).exists()


def standing_decision() -> ColumnElement[str]:
    """``ucase.domain.selecting.standing``: what counts, beside the newest decision in the project."""
    return case((has_open_case(), constant(Decision.TAKE_UP)), else_=Selection.decision)


def has_answered() -> ColumnElement[bool]:
    """The household answered the survey, now or before."""
    answers = select(HousingWish.id).where(HousingWish.household_id == Household.id, HousingWish.answered)
    return answers.correlate(Household).exists()


def is_spoken_to() -> ColumnElement[bool]:
    """Somebody of the household was spoken to: it answered the survey, or was reached in one of its cases."""
    contacts = (
        select(Contact.id)
        .join(Case, Case.id == Contact.case_id)
        .where(Case.household_id == Household.id, is_contact())
    )
    return or_(has_answered(), contacts.correlate(Household).exists())


def is_latest_wish(*only: ColumnElement[bool]) -> ColumnElement[bool]:
    """The newest answers of the household to the survey, of those alone when something is said of them.

    Asking in vain afterwards does not undo them.
    """
    latest = (
        select(HousingWish.id)
        .where(HousingWish.household_id == Household.id, HousingWish.answered, *only)
        .order_by(HousingWish.asked_on.desc(), HousingWish.id.desc())
        .limit(ONE)
        .offset(ZERO)
        .correlate(Household)
        .scalar_subquery()
    )
    return HousingWish.id == latest


def is_latest_decision() -> ColumnElement[bool]:
    """``ucase.domain.selecting.newest``: the newest decision about the household in the given project."""
    latest = (
        select(Selection.id)
        .where(Selection.household_id == Household.id, Selection.project_id == number("project"))
        .order_by(Selection.decided_on.desc(), Selection.id.desc())
        .limit(ONE)
        .offset(ZERO)
        .correlate(Household)
        .scalar_subquery()
    )
    return Selection.id == latest
