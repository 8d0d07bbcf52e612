"""Dates as people say them: understood or refused, never guessed. Today is Monday 23 November 2026."""

import time
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.dates import Leaning, read_date, read_span
from ucase.domain.errors import Invalid

TODAY = date(2026, 11, 23)
days = st.dates(date(1910, 1, 1), date(2190, 12, 31))
WORDS = """
    3 12 2026 49 +3 -2 3-12 3.12.26 2026-12-03 3rd dec maandag fri week w maand d j volgende this komende past
    eind begin over in ago geleden twee a the day after before tomorrow gisteren van which dmy W # ± ?
"""
phrases = st.lists(st.sampled_from(WORDS.split()), max_size=6).map(" ".join)


def refusal(phrase: str, today: date = TODAY, leaning: Leaning = Leaning.FUTURE) -> str:
    with pytest.raises(Invalid) as caught:
        read_date(phrase, today, leaning=leaning)
    assert (caught.value.field, caught.value.values) == ("date", {})
    return caught.value.key


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("2026-12-03", "2026-12-03"),
        ("3-12-2026", "2026-12-03"),
        ("3/12/2026", "2026-12-03"),
        ("3.12.2026", "2026-12-03"),
        ("03-12-26", "2026-12-03"),
        ("3-12", "2026-12-03"),
        ("3 dec", "2026-12-03"),
        ("3 DEC.", "2026-12-03"),
        ("3dec", "2026-12-03"),
        ("3 december 2026", "2026-12-03"),
        ("3 dec 26", "2026-12-03"),
        ("dec 3", "2026-12-03"),
        ("December 3, 2026", "2026-12-03"),
        ("3rd of december", "2026-12-03"),
        ("do 3 dec", "2026-12-03"),
        ("donderdag 3 december 2026", "2026-12-03"),
        ("thu 3-12-2026", "2026-12-03"),
        ("+10d", "2026-12-03"),
        ("10d", "2026-12-03"),
        ("2w", "2026-12-07"),
        ("+3m", "2027-02-23"),
        ("1j", "2027-11-23"),
        ("1y", "2027-11-23"),
        ("-3d", "2026-11-20"),
        ("vandaag", "2026-11-23"),
        ("morgen", "2026-11-24"),
        ("overmorgen", "2026-11-25"),
        ("gisteren", "2026-11-22"),
        ("eergisteren", "2026-11-21"),
        ("today", "2026-11-23"),
        ("tomorrow", "2026-11-24"),
        ("the day after tomorrow", "2026-11-25"),
        ("yesterday", "2026-11-22"),
        ("day before yesterday", "2026-11-21"),
        ("over 2 weken", "2026-12-07"),
        ("over twee weken", "2026-12-07"),
        ("over een maand", "2026-12-23"),
        ("in 2 weeks", "2026-12-07"),
        ("2 weken geleden", "2026-11-09"),
        ("één week geleden", "2026-11-16"),
        ("a week ago", "2026-11-16"),
        ("volgende week", "2026-11-30"),
        ("volgende week dinsdag", "2026-12-01"),
        ("dinsdag volgende week", "2026-12-01"),
        ("next week tuesday", "2026-12-01"),
        ("vrijdag", "2026-11-27"),
        ("op vrijdag", "2026-11-27"),
        ("maandag", "2026-11-30"),
        ("komende vrijdag", "2026-11-27"),
        ("aanstaande vrijdag", "2026-11-27"),
        ("this coming friday", "2026-11-27"),
        ("afgelopen donderdag", "2026-11-19"),
        ("vorige week maandag", "2026-11-16"),
        ("last week monday", "2026-11-16"),
        ("deze week vrijdag", "2026-11-27"),
        ("eind van de maand", "2026-11-30"),
        ("eind volgende maand", "2026-12-31"),
        ("end of the month", "2026-11-30"),
        ("eind van de week", "2026-11-27"),
        ("begin volgende maand", "2026-12-01"),
        ("begin volgende week", "2026-11-30"),
        ("eind januari", "2027-01-31"),
        ("eind van november", "2026-11-30"),
        ("eind februari 2028", "2028-02-29"),
        ("begin november", "2027-11-01"),
        ("begin maart 2027", "2027-03-01"),
        ("eind januari 27", "2027-01-31"),
        ("week 48", "2026-11-23"),
        ("week 49", "2026-11-30"),
        ("week 49 2026", "2026-11-30"),
        ("week 53", "2026-12-28"),
        ("29 feb", "2028-02-29"),
    ],
)
def test_a_phrase_is_understood_in_both_languages(phrase: str, expected: str) -> None:
    assert read_date(phrase, TODAY).isoformat() == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("vrijdag", "2026-11-20"),
        ("maandag", "2026-11-16"),
        ("3 dec", "2025-12-03"),
        ("23 nov", "2026-11-23"),
        ("week 47", "2026-11-16"),
        ("week 48", "2026-11-23"),
        ("week 49", "2025-12-01"),
        ("29 feb", "2024-02-29"),
        ("eind oktober", "2026-10-31"),
        ("eind november", "2025-11-30"),
        ("begin november", "2026-11-01"),
        ("komende vrijdag", "2026-11-27"),
        ("3 dec 2026", "2026-12-03"),
    ],
)
def test_leaning_to_the_past_takes_the_latest_occurrence(phrase: str, expected: str) -> None:
    assert read_date(phrase, TODAY, leaning=Leaning.PAST).isoformat() == expected


@pytest.mark.parametrize(
    "phrase",
    [
        "",
        "12",
        "2026",
        "binnenkort",
        "over anderhalve week",
        "volgende maand",
        "deze week",
        "3-13",
        "30 feb",
        "0 dec",
        "3-12/2026",
        "2026-3-12",
        "3 dec 5",
        "3-12-026",
        "vrijdag vrijdag",
        "+10",
        "week 54",
        "week 53 2025",
        "m",
        "3 dec 1899",
        "2201-01-01",
        "+99999999999999m",
        "+1000000000d",
        "in 9999999 jaar",
        "3 dec of 4 dec",
        "²d",
        "which week",
        "which friday",
        "dmy",
        "W",
        "# U",
        "begin maand",
        "midden januari",
        "eind van het jaar",
        "٣ dec",
        "-",
        "+ d",
    ],
)
def test_what_is_not_understood_is_refused(phrase: str) -> None:
    assert refusal(phrase) == "date"


@pytest.mark.parametrize(
    "phrase", ["volgende vrijdag", "next friday", "vorige vrijdag", "last friday", "deze vrijdag"]
)
def test_a_weekday_of_which_week_is_asked_back(phrase: str) -> None:
    assert refusal(phrase) == "date_ambiguous"


def test_a_weekday_that_contradicts_the_date_is_refused() -> None:
    assert refusal("vrijdag 3 december 2026") == "date_weekday"
    assert refusal("vr 3-12") == "date_weekday"


def test_a_month_further_is_never_beyond_the_end_of_that_month() -> None:
    assert read_date("+1m", date(2026, 1, 31)) == date(2026, 2, 28)
    assert read_date("1 maand geleden", date(2028, 3, 31)) == date(2028, 2, 29)
    assert read_date("+1j", date(2028, 2, 29)) == date(2029, 2, 28)


def test_a_week_number_around_new_year_belongs_to_its_iso_year() -> None:
    assert read_date("week 53", date(2027, 1, 1)) == date(2026, 12, 28)
    assert read_date("week 1", date(2024, 12, 31), leaning=Leaning.PAST) == date(2024, 12, 30)


@given(days, st.sampled_from(["maandag", "tue", "wo", "thursday", "vr", "sat", "zondag"]))
def test_a_bare_weekday_is_never_today_and_at_most_a_week_away(today: date, weekday: str) -> None:
    ahead = read_date(weekday, today)
    back = read_date(weekday, today, leaning=Leaning.PAST)
    assert timedelta(0) < ahead - today <= timedelta(7)
    assert timedelta(0) < today - back <= timedelta(7)
    assert ahead.weekday() == back.weekday()


@given(days, days)
def test_a_day_and_month_is_the_nearest_on_the_side_of_the_leaning(today: date, day: date) -> None:
    phrase = f"{day.day}-{day.month}"
    ahead = read_date(phrase, today)
    back = read_date(phrase, today, leaning=Leaning.PAST)
    assert back <= today <= ahead
    assert (ahead.day, ahead.month) == (back.day, back.month) == (day.day, day.month)
    assert (ahead == today) == (back == today)


@given(days, days)
def test_a_date_written_out_is_that_date_whatever_the_day(today: date, day: date) -> None:
    forms = [
        day.isoformat(),
        f"{day:%d-%m-%Y}",
        f"{day.day}/{day.month}/{day.year}",
        f"{day.day} {day:%B} {day.year}",
    ]
    for form in forms:
        assert read_date(form, today) == day
        assert read_date(f"{day:%A} {form}", today, leaning=Leaning.PAST) == day


@given(days, st.integers(0, 3000))
def test_days_ahead_and_days_ago_count_days(today: date, count: int) -> None:
    assert read_date(f"+{count}d", today) == today + timedelta(count)
    assert read_date(f"{count} dagen geleden", today) == today - timedelta(count)


@given(st.text() | phrases, st.dates(), st.sampled_from(Leaning))
def test_any_phrase_is_a_date_in_range_or_is_refused(phrase: str, today: date, leaning: Leaning) -> None:
    with suppress(Invalid):
        assert 1900 <= read_date(phrase, today, leaning=leaning).year <= 2200


@pytest.mark.parametrize("piece", ["9", "a ", "week ", "3-", "-", "\u0301", "\x1b["])
def test_a_very_long_phrase_is_refused_at_once(piece: str) -> None:
    began = time.perf_counter()
    assert refusal(piece * 100_000) == "date"
    assert time.perf_counter() - began < 0.1


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("7d", 7),
        ("2w", 14),
        ("30", 30),
        ("14 dagen", 14),
        ("1 week", 7),
        ("een maand", 30),
        ("3m", 90),
        ("0", 0),
    ],
)
def test_a_span_is_a_number_of_days(typed: str, expected: int) -> None:
    assert read_span(typed) == expected


@pytest.mark.parametrize(
    "typed", ["", "-7d", "+7d", "week", "1j", "36501", "9" * 50, "over 2 weken", "2 w 3 d", "twee"]
)
def test_what_is_no_span_is_refused(typed: str) -> None:
    with pytest.raises(Invalid) as caught:
        read_span(typed)
    assert (caught.value.key, caught.value.field, caught.value.values) == ("span", "span", {})


@given(st.text() | phrases)
def test_any_text_is_a_span_or_is_refused(text: str) -> None:
    with suppress(Invalid):
        assert read_span(text) >= 0
