"""The rules of ``ucase.domain.pulse`` over all cases; a property-based test holds the two to each other.

Each rule is one select with the same columns. What somebody handled is left out, and what lies before the
current stretch of casework.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Date,
    Select,
    Text,
    and_,
    cast,
    func,
    literal_column,
    null,
    or_,
    select,
    tuple_,
)
from sqlalchemy import case as when
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import aliased
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine

from ucase.domain.check_ins import CheckInSignal
from ucase.domain.plan import RUNNING, SupportStatus
from ucase.domain.pulse import TRIED
from ucase.domain.reasons import Rule
from ucase.queries.definitions.cover import is_covered
from ucase.queries.definitions.rules import (
    ONE,
    ZERO,
    constant,
    day,
    has_open_stage,
    is_open_case,
    is_open_follow_up,
    number,
)
from ucase.storage.models import (
    Assessment,
    Case,
    Episode,
    FollowUp,
    HandledSignal,
    Need,
    NeedKind,
    NeedTurn,
    NetworkMember,
    PulseHandling,
    RelapseSignal,
    Score,
    Support,
)

Query = Select[*tuple[Any, ...]]
Words = ColumnElement[str]


class iso_day(FunctionElement[str]):  # noqa: N801 (named like the SQL function it stands for)
    """A date as ISO text."""

    type = Text()
    inherit_cache = True


@compiles(iso_day, "sqlite")
def _sqlite_iso(element: iso_day, compiler: SQLCompiler, **kwargs: Any) -> str:  # noqa: ANN401
    return compiler.process(element.clauses, **kwargs)


@compiles(iso_day, "postgresql")
def _postgresql_iso(element: iso_day, compiler: SQLCompiler, **kwargs: Any) -> str:  # noqa: ANN401
    return f"to_char({compiler.process(element.clauses, **kwargs)}, 'YYYY-MM-DD')"


def key(name: str, *parts: Any) -> Words:  # noqa: ANN401 (numbers and texts)
    """``result:311``: the fact as the domain writes it."""
    text: Words = literal_column(f"'{name}'", Text())
    for part in parts:
        text = text + literal_column("':'", Text()) + cast(part, Text)
    return text


def is_handled(rule: Words, fact: Words) -> ColumnElement[bool]:
    """Somebody dealt with this signal."""
    return (
        select(HandledSignal.id)
        .join(PulseHandling, PulseHandling.id == HandledSignal.handling_id)
        .where(PulseHandling.case_id == Case.id, HandledSignal.rule == rule, HandledSignal.fact == fact)
        .correlate_except(HandledSignal, PulseHandling)
        .exists()
    )


def began() -> ColumnElement[Any]:
    """When the current stretch of casework began: of the episodes of a case, the last to be opened."""
    return (
        select(func.max(Episode.opened_on))
        .where(Episode.case_id == Case.id)
        .correlate(Case)
        .scalar_subquery()
    )


def seen(
    base: Query,
    rule: Words,
    since: Any,  # noqa: ANN401 (a mapped column or an expression)
    fact: Words,
    *,
    whenever: bool = False,
    is_open: ColumnElement[bool] | None = None,
    **told: Any,  # noqa: ANN401
) -> Query:
    """What one rule sees, of open cases: its columns, less what was handled or is history.

    ``is_open`` is another way to ask whether a case is open, for rules that begin with the facts.
    """
    nothing: dict[str, TypeEngine[Any]] = {
        "number": BigInteger(),
        "word": Text(),
        "level": BigInteger(),
        "was": BigInteger(),
    }
    query = base.add_columns(
        Case.id.label("case_id"),
        rule.label("rule"),
        since.label("since"),
        fact.label("fact"),
        *(cast(told.get(name, null()), kind).label(name) for name, kind in nothing.items()),
    ).where(is_open_case() if is_open is None else is_open, ~is_handled(rule, fact))
    return query if whenever else query.where(since >= began())


def noted() -> Query:
    """``ucase.domain.pulse.noted``."""
    return seen(
        select().select_from(RelapseSignal).join(Case, Case.id == RelapseSignal.case_id),
        cast(RelapseSignal.kind, Text),
        RelapseSignal.noted_on,
        key("note", RelapseSignal.id),
        is_open=has_open_stage(),
    )


def results() -> Query:
    """``ucase.domain.pulse.results``."""
    told = (constant(CheckInSignal.WORRY), constant(CheckInSignal.RELAPSE))
    return seen(
        select()
        .select_from(FollowUp)
        .join(Case, Case.id == FollowUp.case_id)
        .where(FollowUp.signal.in_(told)),
        cast(FollowUp.signal, Text),
        FollowUp.ended_on,
        key("result", FollowUp.id),
        number=FollowUp.id,
    )


def is_tried(check_in: Any) -> ColumnElement[bool]:  # noqa: ANN401 (an alias)
    """Somebody went to see, in this stretch of casework: ``ucase.domain.pulse.TRIED``."""
    return and_(
        check_in.case_id == Case.id,
        check_in.state.in_([constant(state) for state in TRIED]),
        check_in.ended_on >= began(),
    )


def moment(check_in: Any) -> ColumnElement[Any]:  # noqa: ANN401 (an alias)
    """By what the check-ins of a case follow one another."""
    return tuple_(check_in.ended_on, check_in.id)


def without_contact() -> Query:
    """``ucase.domain.pulse.without_contact``."""
    nobody = constant(CheckInSignal.NO_CONTACT)
    later, earlier, between = aliased(FollowUp), aliased(FollowUp), aliased(FollowUp)
    is_last = ~select(later.id).where(is_tried(later), moment(later) > moment(FollowUp)).exists()
    somebody = (
        select(between.id)
        .where(
            is_tried(between),
            or_(between.signal.is_(None), between.signal != nobody),
            moment(between) > moment(earlier),
        )
        .correlate(earlier, Case)
        .exists()
    )
    in_a_row = (
        select(func.count())
        .select_from(earlier)
        .where(is_tried(earlier), earlier.signal == nobody, ~somebody)
        .correlate(Case)
        .scalar_subquery()
    )
    return seen(
        select()
        .select_from(FollowUp)
        .join(Case, Case.id == FollowUp.case_id)
        .where(
            # As an expression, so that SQLite begins with the cases: in any team many were not at home once.
            cast(FollowUp.signal, Text) + literal_column("''", Text()) == nobody,
            FollowUp.state.in_([constant(state) for state in TRIED]),
            is_last,
            in_a_row >= number("no_contact"),
        ),
        constant(Rule.NO_CONTACT),
        FollowUp.ended_on,
        key("no_contact", FollowUp.id),
        number=FollowUp.id,
        level=in_a_row,
    )


def kind_word() -> ColumnElement[Any]:
    """The kind of a need: its key where it ships, with a word in each language; else the team's name."""
    return when((NeedKind.shipped, NeedKind.key), else_=NeedKind.name)


def need_back() -> Query:
    """``ucase.domain.pulse.need_back``."""
    later = aliased(NeedTurn)
    is_last = (
        ~select(later.id)
        .where(later.need_id == NeedTurn.need_id, ~later.resolved, later.id > NeedTurn.id)
        .exists()
    )
    return seen(
        select()
        .select_from(NeedTurn)
        .join(Need, Need.id == NeedTurn.need_id)
        .join(NeedKind, NeedKind.id == Need.kind_id)
        .join(Case, Case.id == Need.case_id)
        .where(~NeedTurn.resolved, Need.resolved_on.is_(None), is_last),
        constant(Rule.NEED_BACK),
        NeedTurn.turned_on,
        key("turn", NeedTurn.id),
        is_open=has_open_stage(),
        number=Need.id,
        word=kind_word(),
    )


def is_running(support: Any) -> ColumnElement[bool]:  # noqa: ANN401 (an alias)
    """``ucase.domain.plan.RUNNING``."""
    running: ColumnElement[bool] = support.status.in_([constant(status) for status in RUNNING])
    return running


def fell_away() -> ColumnElement[Any]:
    """``ucase.domain.pulse.fell_away``: the day, or nothing."""
    was_there = or_(Support.status == constant(SupportStatus.ENDED), Support.agreed_on.is_not(None))
    return when(
        (is_running(Support), NetworkMember.gone_on),
        (and_(was_there, Support.solved.is_not(True)), Support.ended_on),
        else_=cast(null(), Date),
    )


def support_gone() -> Query:
    """``ucase.domain.pulse.support_gone``."""
    other, giver = aliased(Support), aliased(NetworkMember)
    is_helped = (
        select(other.id)
        .outerjoin(giver, giver.id == other.member_id)
        .where(other.need_id == Support.need_id, is_running(other), giver.gone_on.is_(None))
        .exists()
    )
    return seen(
        select()
        .select_from(Support)
        .join(Need, Need.id == Support.need_id)
        .join(Case, Case.id == Need.case_id)
        .outerjoin(NetworkMember, NetworkMember.id == Support.member_id)
        .where(Need.resolved_on.is_(None), fell_away().is_not(None), ~is_helped),
        constant(Rule.SUPPORT_GONE),
        fell_away(),
        key("support", Support.id),
        is_open=has_open_stage(),
        number=Support.id,
    )


older, level_then = aliased(Assessment), aliased(Score)


def same_series(other: Any) -> ColumnElement[bool]:  # noqa: ANN401 (an alias)
    """Another measurement of the same resident with the same edition, in the same case."""
    return and_(
        other.resident_id == Assessment.resident_id,
        other.edition == Assessment.edition,
        other.case_id == Assessment.case_id,
    )


def measured() -> Query:
    """The levels of each newest measurement, where there is one before it."""
    newer, first = aliased(Assessment), aliased(Assessment)
    return (
        select()
        .select_from(Assessment)
        .join(Case, Case.id == Assessment.case_id)
        .join(Score, Score.assessment_id == Assessment.id)
        .where(
            select(first.id).where(same_series(first), first.measured_on < Assessment.measured_on).exists(),
            ~select(newer.id).where(same_series(newer), newer.measured_on > Assessment.measured_on).exists(),
        )
    )


def levels_before(what: Any) -> Query:  # noqa: ANN401
    """Something about the earlier levels on the same domain."""
    return (
        select(what)
        .select_from(older)
        .join(level_then, level_then.assessment_id == older.id)
        .where(
            same_series(older),
            older.measured_on < Assessment.measured_on,
            level_then.domain == Score.domain,
        )
        .correlate(Assessment, Score)
    )


def zrm_drop() -> Query:
    """``ucase.domain.pulse.zrm_drop``."""
    ended = aliased(Episode)
    let_go = (
        select(ended.id)
        .where(
            ended.case_id == Assessment.case_id,
            or_(
                ended.settled_on.between(older.measured_on, Assessment.measured_on),
                ended.closed_on.between(older.measured_on, Assessment.measured_on),
            ),
        )
        .correlate(Assessment, older)
        .exists()
    )
    closing = (
        levels_before(level_then.level)
        .where(let_go)
        .order_by(older.measured_on.desc())
        .limit(ONE)
        .offset(ZERO)
        .scalar_subquery()
    )
    return seen(
        measured().where(closing - Score.level >= number("zrm_drop")),
        constant(Rule.ZRM_DROP),
        Assessment.measured_on,
        key("score", Score.id, Score.level),
        word=cast(Score.domain, Text),
        level=Score.level,
        was=closing,
    )


def zrm_low() -> Query:
    """``ucase.domain.pulse.zrm_low``."""
    highest = levels_before(func.max(level_then.level)).scalar_subquery()
    return seen(
        measured().where(Score.level <= number("zrm_low"), highest >= number("zrm_was")),
        constant(Rule.ZRM_LOW),
        Assessment.measured_on,
        key("score", Score.id, Score.level),
        word=cast(Score.domain, Text),
        level=Score.level,
        was=highest,
    )


def overdue() -> Query:
    """``ucase.domain.pulse.overdue``; the day is given, so that an index is read and no more of it."""
    return seen(
        select()
        .select_from(FollowUp)
        .join(Case, Case.id == FollowUp.case_id)
        .where(is_open_follow_up(), FollowUp.due < day("overdue_before")),
        constant(Rule.OVERDUE),
        FollowUp.due,
        key("due", FollowUp.id, iso_day(FollowUp.due)),
        whenever=True,
        number=FollowUp.id,
    )


RULES = {
    "noted": noted,
    "results": results,
    "need_back": need_back,
    "support_gone": support_gone,
    "without_contact": without_contact,
    "zrm_drop": zrm_drop,
    "zrm_low": zrm_low,
    "overdue": overdue,
}


def some(query: Query, *whose: ColumnElement[bool]) -> Query:
    """What a rule sees of some cases, and no more than is needed."""
    return query.where(*whose).limit(number("most")).offset(ZERO)


of_manager = (Case.manager_id == number("manager"), ~is_covered(Case.id, Case.manager_id))
own = aliased(Case)
among_own = RelapseSignal.case_id + ZERO  # so that SQLite goes by the facts, not by the cases
FEW = {"noted": (among_own.in_(select(own.id).where(own.manager_id == number("manager"))), of_manager[1])}
"""Of rules whose facts are fewer than the cases of a manager. No case of a colleague is read."""

QUERIES = {
    name: query
    for rule, see in RULES.items()
    for name, query in (
        (f"pulse_{rule}", some(see())),
        (f"pulse_{rule}_mine", some(see(), *FEW.get(rule, of_manager))),
        (f"pulse_{rule}_of_case", some(see(), Case.id == number("case"))),
    )
}
