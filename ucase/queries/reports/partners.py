"""The report per partner: what was sent to it, what it answered, and how long that took, from the lists."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from ucase.domain.listed import Item, Listed, row_of, together
from ucase.domain.references import REFERRAL
from ucase.domain.referring import ReferralState, answer_of
from ucase.domain.report import TOTAL, Cell, Chart, ChartKind, Definition, Kind, Report
from ucase.queries.partners import PartnerFound
from ucase.queries.referrals import SentReferral, sent_referrals
from ucase.queries.reports.asked import Asked
from ucase.storage.reading import Reader

FIGURES = (
    Definition("sent", parts=("answered", "no_answer"), happened=True),
    Definition("answered", parts=("accepted", "declined"), happened=True),
    Definition("accepted", happened=True),
    Definition("declined", happened=True, sensitive=True),
    Definition("no_answer", of_period=True),
    Definition("median_days", Kind.MEDIAN, base="answered"),
)
OTHER = "other"
"""Outside, the row of every partner whose name somebody typed: with it the rows still add up to the total."""
CHARTS = (Chart("answers", ChartKind.STACKED, ("accepted", "declined", "no_answer")),)


def listed(reader: Reader, asked: Asked, named: Sequence[PartnerFound] = ()) -> Listed:
    """What was sent in the period, with what became of it up to the day; only to partners that are named."""
    lists: dict[Cell, list[Item]] = defaultdict(list)
    found = {key_of(one): one for one in named}
    for each in sent_referrals(reader, asked.period.since, asked.period.until):
        key = key_of(each.partner, outside=asked.outside)
        if named and key not in found:
            continue
        found[key] = each.partner
        for column, item in counted(each, asked.at.day):
            lists[Cell(key, column)].append(item)
    keys = sorted(found, key=lambda key: (key == OTHER, found[key].name.casefold(), found[key].id))
    lists.update(together(lists, keys, [one.key for one in FIGURES], TOTAL))
    report = Report(
        name="partners",
        labels=("partner", "kind"),
        definitions=FIGURES,
        rows=tuple(row_of(key, labels(key, found[key]), FIGURES, lists) for key in keys),
        total=row_of(TOTAL, (None, None), FIGURES, lists),
        period=asked.period,
        as_of=asked.at.day,
        scope=asked.scope_words,
        charts=CHARTS,
        notes=("report.partners.note",),
    )
    return Listed(report, lists)


def key_of(partner: PartnerFound, *, outside: bool = False) -> str:
    """What its row is called by programs. A name that somebody typed is nobody's outside."""
    return OTHER if outside and not partner.ships else str(partner.id)


def labels(key: str, partner: PartnerFound) -> tuple[str | None, str | None]:
    """The name and the kind of a row."""
    return (None, None) if key == OTHER else (partner.name, partner.kind)


def counted(one: SentReferral, day: date) -> Iterator[tuple[str, Item]]:
    """In which figures a referral counts, with the day of what is counted there."""
    item = Item(one.case, one.household, REFERRAL, one.number, one.sent, resident=one.resident)
    yield "sent", item
    answer = answer_of(one.state, one.answered, day)
    if answer is None or one.answered is None:
        yield "no_answer", item
        return
    answered = item._replace(on=one.answered)
    yield "answered", answered
    yield ("declined" if answer is ReferralState.DECLINED else "accepted"), answered
    yield "median_days", answered._replace(amount=(one.answered - one.sent).days)
