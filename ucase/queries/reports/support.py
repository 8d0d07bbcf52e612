"""The ladder of support: on which tier needs were solved, and whether a step up was explained."""

from collections.abc import Iterable, Iterator, Mapping

from ucase.domain.at_day import CaseLife, Place
from ucase.domain.listed import Item, Listed
from ucase.domain.plan import Tier, asks_why
from ucase.domain.report import Chart, ChartKind, Definition, Kind, Report
from ucase.queries.facts import NeedLife, SupportLife, lives, needs, supports
from ucase.queries.groups import Groups
from ucase.queries.reports.asked import Asked
from ucase.queries.reports.grouped import Table, sizes
from ucase.queries.reports.outcomes import resolved_by
from ucase.queries.reports.wijk_lists import within
from ucase.storage.reading import Reader

TIERS = {tier: tier.value.replace("-", "_") for tier in Tier}
BY_ITSELF = "by_itself"
"""Solved without a support of which was said that it solved the need."""
SOLVED = (*TIERS.values(), BY_ITSELF)
FIGURES = (
    Definition("solved", parts=SOLVED, happened=True),
    *(Definition(one, happened=True) for one in SOLVED),
    Definition("higher", happened=True),
    Definition("explained", within="higher", happened=True),
    Definition("explained_share", Kind.PERCENTAGE, base="higher", of="explained"),
)
CHARTS = (
    Chart("ladder", ChartKind.STACKED, SOLVED),
    Chart("steps", ChartKind.BARS, ("higher", "explained")),
)

Counted = Iterator[tuple[Place, str, Item]]


def listed(reader: Reader, asked: Asked) -> Listed:
    """The report with the lists behind it."""
    groups = Groups(reader)
    cases = lives(reader, lambda place: groups.holds(asked.scope, place))
    given = [one for one in supports(reader) if one.case in cases]
    counted = [*of_solved(cases, needs(reader), given, asked), *of_steps(cases, given, asked)]
    named = [Place(area=area) for area in asked.scope.areas]
    table = Table(asked, groups, [*(case.place for case in cases.values()), *named], counted)
    report = Report(
        name="support",
        labels=(str(asked.by), "code"),
        definitions=FIGURES,
        rows=tuple(table.rows(FIGURES, sizes(reader, asked))),
        total=table.total(FIGURES),
        period=asked.period,
        as_of=asked.at.day,
        scope=asked.scope_words,
        subject=asked.subject,
        size=asked.size,
        charts=CHARTS,
        notes=("support.note.once", *asked.notes),
    )
    return Listed(report, table.behind)


def of_solved(
    cases: Mapping[int, CaseLife], every: Iterable[NeedLife], given: Iterable[SupportLife], asked: Asked
) -> Counted:
    """Each need that was solved in the period and stayed so, once: on the tier that solved it last."""
    solving: dict[int, SupportLife] = {}
    for one in given:
        if one.solved and one.ended is not None and one.ended <= asked.period.until:
            before = solving.get(one.need)
            if before is None or (before.ended or one.ended) <= one.ended:
                solving[one.need] = one
    for need in every:
        case, resolved = cases.get(need.case), resolved_by(need, asked.period.until)
        if case is not None and within(resolved, asked.period):
            support = solving.get(need.number)
            figure = TIERS[Tier(support.tier)] if support else BY_ITSELF
            yield case.place, figure, Item(case.number, case.household, "N", need.number, resolved)


def of_steps(cases: Mapping[int, CaseLife], given: Iterable[SupportLife], asked: Asked) -> Counted:
    """Supports above the lowest tier that were proposed in the period, and those of them with a reason."""
    for one in given:
        if asks_why(Tier(one.tier)) and within(one.proposed, asked.period):
            case = cases[one.case]
            item = Item(case.number, case.household, "S", one.number, one.proposed)
            yield case.place, "higher", item
            if one.explained:
                yield case.place, "explained", item
