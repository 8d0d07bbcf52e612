"""What a backup is called, and which are kept: what Hypothesis finds no exception to."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.backups import NEWEST_KEPT, Backup, Rule, read_name, to_remove

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
moments = st.integers(0, 15 * 365 * 24 * 3600).map(lambda seconds: NOON + timedelta(seconds=seconds))
stems = st.from_regex(r"[A-Za-z0-9._ -]{1,12}", fullmatch=True)
named = st.builds(Backup, stems, moments, st.from_regex(r"[0-9]{4}", fullmatch=True), st.integers(1, 999_999))
several = st.lists(
    st.builds(Backup, st.just("cases"), moments, st.just("0003"), st.integers(1, 3)), min_size=1, max_size=40
)
rules = st.builds(Rule, st.integers(0, 9), st.integers(0, 9), st.integers(0, 14))


def backup(days_ago: int, hour: int = 12, turn: int = 1) -> Backup:
    """A backup of so many days before the Monday of the tests."""
    return Backup("cases", NOON.replace(hour=hour) - timedelta(days=days_ago), "0003", turn)


@given(named)
def test_a_name_tells_what_it_was_made_of(one: Backup) -> None:
    assert read_name(one.name) == one


@given(st.text(max_size=40))
def test_any_text_is_a_name_or_is_not(text: str) -> None:
    found = read_name(text)
    assert found is None or read_name(found.name) == found


def test_other_files_are_not_taken_for_backups() -> None:
    for name in (
        "cases.db", "cases-20261123T081500Z-0003.db-wal", "cases-20261323T081500Z-0003.db",
        "cases-20261123T081500Z-0003.db.new-12", "cases-20261123-0003.db", "foto.jpg",
    ):  # fmt: skip
        assert read_name(name) is None, name


def test_seven_days_five_weeks_and_twelve_months_are_kept() -> None:
    """One a day for three years: seven days; the Sundays of four weeks more; ends of ten or eleven months."""
    daily = [backup(days) for days in range(3 * 365)]
    gone = to_remove(daily, Rule(), daily[0])
    kept = [one.made.date().isoformat() for one in sorted(set(daily) - set(gone), key=lambda one: one.made)]

    assert kept == [
        "2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30",
        "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31",
        "2026-11-01", "2026-11-08", "2026-11-15",
        "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23",
    ]  # fmt: skip


def test_the_copies_of_this_morning_are_there_beside_that_of_the_evening() -> None:
    today = [backup(0, hour=8), backup(0, hour=9), backup(0, hour=18)]
    assert to_remove(today, Rule(), today[-1]) == []


@given(several, rules)
def test_the_newest_and_the_one_just_made_are_never_removed(backups: list[Backup], rule: Rule) -> None:
    for just_made in (min(backups, key=lambda one: one.made), backups[0]):
        gone = to_remove(backups, rule, just_made)
        newest = sorted(set(backups), key=lambda one: (one.made, one.turn))[-NEWEST_KEPT:]
        assert just_made not in gone
        assert not set(newest) & set(gone)
        assert set(gone) <= set(backups)


@given(several, rules)
def test_what_is_kept_is_kept_the_next_time_too(backups: list[Backup], rule: Rule) -> None:
    newest = max(backups, key=lambda one: (one.made, one.turn))
    kept = set(backups) - set(to_remove(backups, rule, newest))
    assert to_remove(kept, rule, newest) == []


@given(several, rules)
def test_every_day_that_counts_keeps_its_newest(backups: list[Backup], rule: Rule) -> None:
    gone = set(to_remove(backups, rule, backups[0]))
    days = sorted({one.made.date() for one in backups}, reverse=True)[: rule.daily]
    for day in days:
        of_day = [one for one in backups if one.made.date() == day]
        assert max(of_day, key=lambda one: (one.made, one.turn)) not in gone


@given(several, rules)
def test_no_more_is_kept_than_the_rule_says(backups: list[Backup], rule: Rule) -> None:
    kept = set(backups) - set(to_remove(backups, rule, backups[0]))
    assert len(kept) <= sum(rule) + NEWEST_KEPT + 1
