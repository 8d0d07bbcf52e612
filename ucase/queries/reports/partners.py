"""The report per partner: what was sent to it, what it answered, and how long that took."""

from datetime import date

from ucase.domain.figures import median_of_counts
from ucase.domain.report import TOTAL, Chart, ChartKind, Definition, Kind, Period, Report, Row
from ucase.queries.referrals import Answers, answers
from ucase.storage.reading import Reader

FIGURES = (
    Definition("sent", parts=("answered", "no_answer"), happened=True),
    Definition("answered", parts=("accepted", "declined"), happened=True),
    Definition("accepted", happened=True),
    Definition("declined", happened=True, sensitive=True),
    Definition("no_answer"),
    Definition("median_days", Kind.MEDIAN, base="answered"),
)


def report(reader: Reader, period: Period, today: date) -> Report:
    """What was sent in the period, with what became of it up to now."""
    found = answers(reader, period.since, period.until)
    together = Answers(0, "", "", True, 0, 0, 0, {})
    for one in found:
        together = added(together, one)
    return Report(
        name="partners",
        labels=("partner", "kind"),
        definitions=FIGURES,
        rows=tuple(map(as_row, found)),
        total=Row(TOTAL, (None, None), figures(together)),
        period=period,
        as_of=today,
        charts=(Chart("answers", ChartKind.STACKED, ("accepted", "declined", "no_answer")),),
        notes=("report.partners.note",),
    )


def as_row(one: Answers) -> Row:
    """One partner; a name that somebody typed is nobody's outside."""
    return Row(str(one.organisation), (one.name, one.kind), figures(one), typed=not one.ships)


def figures(one: Answers) -> tuple[int | float | None, ...]:
    """In the order in which they are declared."""
    answered = one.accepted + one.declined
    median = median_of_counts(one.days)
    return (one.sent, answered, one.accepted, one.declined, one.sent - answered, median)


def added(total: Answers, one: Answers) -> Answers:
    """Both together."""
    days = {took: total.days.get(took, 0) + one.days.get(took, 0) for took in {*total.days, *one.days}}
    return total._replace(
        sent=total.sent + one.sent,
        accepted=total.accepted + one.accepted,
        declined=total.declined + one.declined,
        days=days,
    )
