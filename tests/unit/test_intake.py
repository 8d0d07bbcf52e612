"""One household's intake: what is accepted, and every reason for which it is not."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.addresses import Address
from ucase.domain.intake import FIELDS, Intake, first_check_in, read_intake
from ucase.domain.names import PersonName
from ucase.domain.vocabulary import Channel, Source, Worry
from ucase.domain.wording import LONGEST_LINE
from ucase.domain.working_days import Calendar

TODAY = date(2026, 11, 23)
MAYBE_A_BSN = "111222333"
"""Passes the eleven-test; a pattern, not somebody's number."""


def read(**fields: object) -> Intake:
    """A record that must be right."""
    intake, problems = read_intake({"name": "Jan Bos", "wijk": "Overvecht", **fields}, TODAY)
    assert problems == []
    assert intake is not None
    return intake


def wrong(record: dict[str, object]) -> set[tuple[str, str | None]]:
    """What is wrong with a record: reason and field."""
    intake, problems = read_intake(record, TODAY)
    assert intake is None
    assert all(problem.exit_code == 6 for problem in problems)
    assert len(problems) == len({(problem.key, problem.field) for problem in problems})
    return {(problem.key, problem.field) for problem in problems}


def wrong_with(**fields: object) -> set[tuple[str, str | None]]:
    """What is wrong when these fields stand in a record that is right without them."""
    return wrong({"name": "Jan Bos", "wijk": "Overvecht", **fields})


def test_a_name_and_a_wijk_are_enough() -> None:
    assert read() == Intake(
        name=PersonName("Jan", "", "Bos"), address=None, wijk="Overvecht", buurt=None, about=None,
        birth_year=None, phone=None, email=None, language=None, channel=None, project=None, source=None,
        worries=(), followup=TODAY + timedelta(days=14), manager=None, opened=TODAY,
    )  # fmt: skip


def test_everything_that_can_be_told_is_read() -> None:
    assert read(
        name="Yılmaz, Fatma", birth_year=1980, phone="06 1234 5678", email="f.yilmaz@Example.ORG",
        language="Turks", channel="bellen", postcode="3562ab", house_number=12, addition="bisA",
        buurt="Neckardreef", project="Renovatie", source="wijkagent", worries=["huur", "stof"],
        about="Wil blijven.\nKent iedereen.", followup="over 3 weken", manager="Sanne", opened="1-11-2026",
    ) == Intake(
        name=PersonName("Fatma", "", "Yılmaz"), address=Address("3562 AB", 12, "bis A"), wijk="Overvecht",
        buurt="Neckardreef", about="Wil blijven.\nKent iedereen.", birth_year=1980, phone="0612345678",
        email="f.yilmaz@example.org", language="Turks", channel=Channel.PHONE, project="Renovatie",
        source=Source.KEY_FIGURE, worries=(Worry.RENT, Worry.DUST), followup=date(2026, 12, 14),
        manager="Sanne", opened=date(2026, 11, 1),
    )  # fmt: skip


@pytest.mark.parametrize("place", [{"wijk": "Oost"}, {"buurt": "Neckardreef"}, {"postcode": "3562 AB"}])
def test_one_way_to_say_where_is_enough(place: dict[str, object]) -> None:
    intake, problems = read_intake({"name": "Bos", **place}, TODAY)
    assert (intake is not None, problems) == (True, [])


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"name": ""}, ("name_empty", "name")),
        ({"name": None}, ("name_empty", "name")),
        ({"name": "  \n"}, ("name_empty", "name")),
        ({"name": "mevr."}, ("name_empty", "name")),
        ({"wijk": ""}, ("place_missing", "wijk")),
        ({"wijk": None}, ("place_missing", "wijk")),
        ({"postcode": "0562 AB"}, ("postcode", "postcode")),
        ({"postcode": "3562"}, ("postcode", "postcode")),
        ({"postcode": "3562 AB", "house_number": "bis"}, ("house_number", "house_number")),
        ({"postcode": "3562 AB", "house_number": 0}, ("house_number", "house_number")),
        ({"postcode": "3562 AB", "house_number": -1}, ("house_number", "house_number")),
        ({"house_number": "12"}, ("postcode_missing", "postcode")),
        ({"postcode": "3562 AB", "house_number": 12, "addition": "#"}, ("addition", "addition")),
        ({"birth_year": 2027}, ("birth_year", "birth_year")),
        ({"birth_year": "80"}, ("birth_year", "birth_year")),
        ({"phone": "12345"}, ("phone", "phone")),
        ({"email": "f.yilmaz"}, ("email", "email")),
        ({"channel": "rooksignaal"}, ("choice", "channel")),
        ({"source": "rooksignaal"}, ("choice", "source")),
        ({"worries": "huur, rook"}, ("choice", "worries")),
        ({"worries": ["rook"]}, ("choice", "worries")),
        ({"followup": "ooit"}, ("date", "followup")),
        ({"followup": "volgende vrijdag"}, ("date_ambiguous", "followup")),
        ({"followup": "maandag 24-11-2026"}, ("date_weekday", "followup")),
        ({"opened": "ooit"}, ("date", "opened")),
        ({"opened": "morgen"}, ("future", "opened")),
        ({"opened": "2026-11-24"}, ("future", "opened")),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(
    fields: dict[str, object], problem: tuple[str, str]
) -> None:
    assert wrong_with(**fields) == {problem}


TEXTS = [field for field in FIELDS if field != "about"]


@pytest.mark.parametrize("field", TEXTS)
@pytest.mark.parametrize("value", [True, False, {}, {"a": 1}])
def test_neither_yes_or_no_nor_an_object_is_a_text(field: str, value: object) -> None:
    assert ("not_text", field) in wrong_with(**{field: value})


@pytest.mark.parametrize("value", [True, {"a": 1}])
def test_the_residents_own_words_are_a_text_too(value: object) -> None:
    assert wrong_with(about=value) == {("not_text", "about")}


def test_a_broken_number_is_no_house_number() -> None:
    assert wrong_with(postcode="3562 AB", house_number=1.5) == {("not_text", "house_number")}


def test_a_whole_number_as_spreadsheets_write_it_is_that_number() -> None:
    intake, problems = read_intake({"name": "Bos", "postcode": "3562 AB", "house_number": 12.0}, TODAY)
    assert not problems
    assert intake is not None
    assert intake.address == ("3562 AB", 12, "")


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("said", [MAYBE_A_BSN, f"bsn {MAYBE_A_BSN}.", int(MAYBE_A_BSN), [MAYBE_A_BSN]])
def test_a_bsn_is_refused_in_every_field(field: str, said: object) -> None:
    assert ("bsn", field) in wrong_with(**{field: said})


@pytest.mark.parametrize("field", TEXTS)
def test_a_field_that_is_no_long_text_is_not_long(field: str) -> None:
    assert ("too_long", field) in wrong_with(**{field: "a" * (LONGEST_LINE + 1)})
    assert ("too_long", field) not in read_problems({field: "a" * LONGEST_LINE})


def read_problems(fields: dict[str, object]) -> set[tuple[str, str | None]]:
    """The problems, which may be none."""
    _, problems = read_intake({"name": "Jan Bos", "wijk": "Overvecht", **fields}, TODAY)
    return {(problem.key, problem.field) for problem in problems}


def test_the_residents_own_words_may_be_long_and_keep_their_lines() -> None:
    words = "  Eerst.\r\n\r\nDan.\x1b[31m\n" + "x" * 5000
    assert read(about=words).about == "Eerst.\n\nDan.\n" + "x" * 5000


@pytest.mark.parametrize("key", ["naam", "Name", "wijken"])
def test_a_key_that_is_not_known_is_named(key: str) -> None:
    assert wrong_with(**{key: "iets"}) == {("unknown_key", key)}


@pytest.mark.parametrize("key", ["", "x" * 31, "Jan Bos 0612345678", MAYBE_A_BSN, "\x1b[31mrood", "a.b"])
def test_a_key_that_may_hold_a_persons_data_is_not_repeated(key: str) -> None:
    (problem,) = wrong_with(**{key: "iets"})
    assert problem[0] == "unknown_key"
    assert problem[1] in ("?", "rood")


def test_a_value_of_an_unknown_key_is_not_repeated_either() -> None:
    _, problems = read_intake({"name": "Jan Bos", "wijk": "Oost", "bsn": MAYBE_A_BSN}, TODAY)
    assert [(problem.key, problem.field, problem.values) for problem in problems] == [
        ("unknown_key", "bsn", {})
    ]


@pytest.mark.parametrize("number", [12, "12", " 12 ", "0012"])
def test_a_house_number_may_be_a_number_or_a_text(number: object) -> None:
    assert read(postcode="3562 AB", house_number=number).address == Address("3562 AB", 12, "")


def test_an_addition_of_its_own_goes_before_the_one_in_the_number() -> None:
    assert read(postcode="3562 AB", house_number="12 A").address == Address("3562 AB", 12, "A")
    assert read(postcode="3562 AB", house_number="12 A", addition="B").address == Address("3562 AB", 12, "B")


def test_a_postcode_without_a_number_is_kept() -> None:
    assert read(postcode="3562 AB").address == Address("3562 AB", None, "")


@pytest.mark.parametrize("said", ["huur, stof", "STOF,huur,,stof", ["huur", "stof"], ["stof", " ", "huur"]])
def test_worries_come_as_a_list_or_with_commas_each_once_in_the_lists_order(said: object) -> None:
    assert read(worries=said).worries == (Worry.RENT, Worry.DUST)


@pytest.mark.parametrize("nothing", ["", [], None, " , "])
def test_no_worries_are_no_worries(nothing: object) -> None:
    assert read(worries=nothing).worries == ()


@pytest.mark.parametrize("said", ["none", "geen", "Geen", " NONE ", "nee", "no"])
def test_the_first_check_in_can_be_left_out(said: str) -> None:
    assert read(followup=said).followup is None


@pytest.mark.parametrize("nothing", ["", None, "  "])
def test_without_a_word_the_first_check_in_is_in_two_weeks(nothing: object) -> None:
    assert read(followup=nothing).followup == date(2026, 12, 7)


@given(today=st.dates(date(2020, 1, 1), date(2060, 1, 1)), good_friday=st.booleans())
def test_the_first_check_in_falls_on_the_first_working_day_from_two_weeks_on_unless_a_day_is_said(
    today: date, good_friday: bool
) -> None:
    calendar = Calendar(good_friday=good_friday)
    found = first_check_in("", today, calendar)

    assert found is not None
    assert found >= today + timedelta(weeks=2)
    assert calendar.day_off(found) is None
    days = (today + timedelta(weeks=2, days=more) for more in range((found - today).days - 14))
    assert all(calendar.day_off(day) for day in days)
    assert first_check_in("+2w", today, calendar) == today + timedelta(weeks=2)


def test_a_date_without_a_year_leans_ahead_for_a_check_in_and_back_for_the_opening() -> None:
    intake = read(followup="1 november", opened="24 november")
    assert (intake.followup, intake.opened) == (date(2027, 11, 1), date(2025, 11, 24))


def test_a_case_can_be_opened_today() -> None:
    assert read(opened="vandaag").opened == TODAY


def test_all_problems_of_a_record_come_at_once() -> None:
    assert wrong(
        {
            "naam": "Jan Bos", "phone": "1", "email": "x", "birth_year": "80", "postcode": "x",
            "channel": "x", "source": "x", "worries": "x", "followup": "ooit", "opened": "morgen",
            "about": MAYBE_A_BSN,
        }
    ) == {
        ("unknown_key", "naam"), ("name_empty", "name"), ("phone", "phone"), ("email", "email"),
        ("birth_year", "birth_year"), ("postcode", "postcode"), ("choice", "channel"), ("choice", "source"),
        ("choice", "worries"), ("date", "followup"), ("future", "opened"), ("bsn", "about"),
    }  # fmt: skip


def test_an_empty_record_lacks_a_name_and_a_place() -> None:
    assert wrong({}) == {("name_empty", "name"), ("place_missing", "wijk")}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from(FIELDS) | st.text(max_size=40), json_values, max_size=8))
def test_whatever_json_holds_it_is_read_or_refused_but_never_a_crash(record: dict[str, object]) -> None:
    intake, problems = read_intake(record, TODAY)
    assert (intake is None) == bool(problems)
    for problem in problems:
        assert problem.field is None or problem.field in FIELDS or len(problem.field) <= 30
