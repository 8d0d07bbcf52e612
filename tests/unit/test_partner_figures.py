"""The figures per partner, counted a second time; each is as many as its list holds, in every period."""

import statistics
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.town import TODAY, Town
from ucase.domain.at_day import Moment
from ucase.domain.listed import Listed
from ucase.domain.referring import ReferralState, answer_of
from ucase.domain.report import TOTAL, Cell, Kind, Period
from ucase.queries.reports.asked import Asked
from ucase.queries.reports.partners import FIGURES, OTHER, listed
from ucase.storage.reading import Reader

TOWNS = [Town(seed, households=90) for seed in range(3)]
DAYS = st.dates(date(2025, 9, 1), TODAY)


class Sent(NamedTuple):
    """A referral of the town as its file has it."""

    partner: str
    ships: bool
    declined: bool
    sent: date
    answered: date | None


def referrals(town: Town) -> Iterator[Sent]:
    """All that were sent."""
    for partner, _, _, source, *_, state, sent, answered in town.tables["sent_referrals"]:
        on = date.fromisoformat(answered) if answered else None
        yield Sent(str(partner), bool(source), state == "declined", date.fromisoformat(sent), on)


def reckoned(found: list[Sent], day: date) -> tuple[float | None, ...]:
    """The figures of some referrals as they stood on a day."""
    took = [(one.answered - one.sent).days for one in found if one.answered and one.answered <= day]
    declined = sum(one.declined for one in found if one.answered and one.answered <= day)
    median = statistics.median(took) if took else None
    return (len(found), len(took), len(took) - declined, declined, len(found) - len(took), median)


def made(town: Town, since: date | None, until: date, day: date, *, outside: bool) -> Listed:
    """The report of the program."""
    reader: Reader = town  # type: ignore[assignment]
    return listed(reader, Asked(Period(since, until), Moment(day, TODAY), outside=outside))


@given(st.sampled_from(TOWNS), st.none() | DAYS, DAYS, DAYS, st.booleans())
def test_they_are_what_was_sent_in_the_period_and_what_came_of_it(
    town: Town, since: date | None, until: date, day: date, outside: bool
) -> None:
    report = made(town, since, until, day, outside=outside).report
    rows: dict[str, list[Sent]] = {TOTAL: []}
    for one in referrals(town):
        if (since or date.min) <= one.sent <= until:
            rows.setdefault(one.partner if one.ships or not outside else OTHER, []).append(one)
            rows[TOTAL].append(one)

    assert {row.key: row.values for row in report.all_rows()} == {
        key: reckoned(found, day) for key, found in rows.items()
    }


@given(st.sampled_from(TOWNS), st.none() | DAYS, DAYS, st.booleans())
def test_each_is_as_many_as_its_list_holds(
    town: Town, since: date | None, until: date, outside: bool
) -> None:
    found = made(town, since, until, TODAY, outside=outside)
    for row in found.report.all_rows():
        for one, value in zip(FIGURES, row.values, strict=True):
            items = found.behind(Cell(row.key, one.key))
            if one.kind is Kind.COUNT:
                assert value == len(items), (row.key, one.key)
                assert len({item.number for item in items}) == len(items), "each once"
            elif value is not None:
                amounts = [item.amount or 0 for item in found.lists[Cell(row.key, one.key)]]
                assert value == statistics.median(amounts), row.key


def test_nobody_is_named_outside_whose_name_somebody_typed() -> None:
    report = made(TOWNS[0], None, TODAY, TODAY, outside=True).report

    assert [row.labels for row in report.rows if row.key == OTHER] == [(None, None)]
    assert "Partner 3" not in str(report)
    assert "Partner 3" in str(made(TOWNS[0], None, TODAY, TODAY, outside=False).report)


def test_what_began_was_done_or_was_taken_back_after_an_answer_had_been_accepted() -> None:
    answered = date(2026, 11, 10)
    for state in ReferralState:
        expected = ReferralState.DECLINED if state is ReferralState.DECLINED else ReferralState.ACCEPTED
        assert answer_of(state, answered, answered) is expected
        assert answer_of(state, answered, date(2026, 11, 9)) is None, "not yet"
        assert answer_of(state, None, TODAY) is None
