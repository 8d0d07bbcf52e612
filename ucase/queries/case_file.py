"""One case with everything around it: the plan, the network, the measurements, the move, the deadlines, and
what is arranged with others."""

from datetime import date
from typing import NamedTuple

from ucase.domain.reasons import Thresholds
from ucase.queries.case_pulse import CasePulse, case_pulse
from ucase.queries.cases import CaseDetail, case
from ucase.queries.consents import ConsentFilter, ConsentRow, consents
from ucase.queries.deadlines import DeadlineRow, deadlines_of_case
from ucase.queries.disclosures import DisclosureFilter, DisclosureRow, disclosures
from ucase.queries.measurements import Series, series
from ucase.queries.moves import Move, move
from ucase.queries.network import Network, network
from ucase.queries.plan import Plan, plan
from ucase.queries.referrals import ReferralFilter, ReferralRow, referrals
from ucase.queries.residents import ResidentRow, residents
from ucase.queries.schedules import SeriesRow, series_of_case
from ucase.storage.reading import Reader


class CaseFile(NamedTuple):
    """What ``ucase show`` shows."""

    detail: CaseDetail
    residents: list[ResidentRow]
    """The main tenant first."""
    plan: Plan
    network: Network
    series: list[Series]
    move: Move
    deadlines: list[DeadlineRow]
    """Open and ended, first due first."""
    pulse: CasePulse
    check_in_series: list[SeriesRow]
    """The check-ins that plan themselves."""
    consents: list[ConsentRow]
    disclosures: list[DisclosureRow]
    """What was shared, the newest first."""
    referrals: list[ReferralRow]


def case_file(
    reader: Reader,
    number: int,
    today: date,
    limits: Thresholds = Thresholds(),  # noqa: B008 (it is frozen)
) -> CaseFile:
    """Everything about one case. Raises :class:`ucase.domain.errors.NotFound`."""
    return CaseFile(
        case(reader, number, today),
        list(residents(reader, number)),
        plan(reader, number),
        network(reader, number),
        series(reader, number),
        move(reader, number),
        deadlines_of_case(reader, number, today),
        case_pulse(reader, number, limits, today),
        series_of_case(reader, number),
        list(consents(reader, ConsentFilter(today, number, every=1))),
        list(disclosures(reader, DisclosureFilter(today, number))),
        list(referrals(reader, ReferralFilter(today, number, every=1))),
    )
