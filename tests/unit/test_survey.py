"""The answers of one household to the survey: what is accepted, why it is not, and the figures."""

from datetime import date, timedelta
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase import locale
from ucase.domain.addresses import Address
from ucase.domain.errors import Invalid
from ucase.domain.money import euros, read_rent
from ucase.domain.survey import (
    FIELDS,
    YES_OR_NO,
    Answers,
    OnStreet,
    newest,
    read_answers,
    read_neighbour,
    read_yes_or_no,
)
from ucase.domain.survey_figures import Answered, Figure, figures
from ucase.domain.vocabulary import Channel, Worry, choose
from ucase.domain.wishes import Composition, Moving, PracticalNeed, TemporaryHome

TODAY = date(2026, 11, 23)
MAYBE_A_BSN = "111222333"
"""Passes the eleven-test; a pattern, not somebody's number."""


def read(**fields: object) -> Answers:
    """A record that must be right."""
    answers, problems = read_answers({"moving": "terug", **fields}, TODAY)
    assert problems == []
    assert answers is not None
    return answers


def wrong(fields: dict[str, object], *, not_reached: bool = False) -> set[tuple[str, str | None]]:
    """What is wrong with a record: reason and field."""
    answers, problems = read_answers(fields, TODAY, not_reached=not_reached)
    assert answers is None
    assert all(problem.exit_code == 6 for problem in problems)
    return {(problem.key, problem.field) for problem in problems}


def test_every_field_is_read_in_its_one_form() -> None:
    answers = read(
        persons="4", composition="gezin", moving="Terugkeren", temporary_home="Bij familie",
        worries="huur, stof; buren", needs=["nachtdienst,kat", "astma"], wants_contact="ja",
        desired_home=" Graag beneden\nmet tuin ", rooms=3.0, ground_floor="x", rent_limit="€ 1.050,-",
        neighbours="3562xa 14; H-0012, 3562 XA 14", language="Arabisch", interpreter="nee", channel="bellen",
        best_time="na 14 uur", remarks="hond blaft", asked="gisteren", manager="Noor",
    )  # fmt: skip

    assert answers == Answers(
        persons=4, composition=Composition.COUPLE_CHILDREN, moving=Moving.RETURN,
        temporary_home=TemporaryHome.FAMILY, worries=(Worry.NEIGHBOURS, Worry.RENT, Worry.DUST),
        needs=(PracticalNeed.NIGHT_SHIFT, PracticalNeed.LUNGS, PracticalNeed.PETS), wants_contact=True,
        desired_home="Graag beneden\nmet tuin", rooms=3, ground_floor=True, rent_limit=105_000,
        neighbours=(Address("3562 XA", 14, ""), 12), language="Arabisch", interpreter=False,
        channel=Channel.PHONE, best_time="na 14 uur", remarks="hond blaft", asked=TODAY - timedelta(days=1),
        manager="Noor",
    )  # fmt: skip


def test_what_is_left_out_is_not_answered_and_asked_is_today() -> None:
    answers = read()

    assert {field for field in FIELDS if getattr(answers, field)} == {"moving", "asked"}
    assert answers.asked == TODAY
    assert (answers.wants_contact, answers.ground_floor, answers.interpreter) == (None, None, None)


def test_a_no_is_an_answer_by_itself() -> None:
    answers, problems = read_answers({"wants_contact": False}, TODAY)

    assert problems == []
    assert answers is not None
    assert answers.wants_contact is False


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, {("survey_empty", None)}),
        ({"asked": "gisteren", "manager": "Noor"}, {("survey_empty", None)}),
        ({"moving": "", "worries": [], "remarks": "  "}, {("survey_empty", None)}),
        ({"persons": "0"}, {("count", "persons")}),
        ({"persons": "vier"}, {("count", "persons")}),
        ({"rooms": "21"}, {("count", "rooms")}),
        ({"persons": True}, {("not_text", "persons")}),
        ({"composition": "xyz", "moving": "xyz"}, {("choice", "composition"), ("choice", "moving")}),
        ({"worries": "huur, xyz"}, {("choice", "worries")}),
        ({"needs": "xyz"}, {("choice", "needs")}),
        ({"wants_contact": "misschien"}, {("yes_or_no", "wants_contact")}),
        ({"rent_limit": "veel"}, {("rent", "rent_limit")}),
        ({"neighbours": "mevrouw Jansen"}, {("neighbour", "neighbours")}),
        ({"neighbours": "14"}, {("neighbour", "neighbours")}),
        ({"neighbours": "3562 XA"}, {("neighbour", "neighbours")}),
        ({"neighbours": "UC-0001"}, {("neighbour", "neighbours")}),
        ({"asked": "morgen", "moving": "terug"}, {("future", "asked")}),
        ({"asked": "xyz", "moving": "terug"}, {("date", "asked")}),
        ({"desired_home": f"bel {MAYBE_A_BSN}"}, {("bsn", "desired_home")}),
        ({"remarks": MAYBE_A_BSN, "best_time": MAYBE_A_BSN}, {("bsn", "remarks"), ("bsn", "best_time")}),
        ({"language": MAYBE_A_BSN}, {("bsn", "language")}),
        ({"neighbours": MAYBE_A_BSN}, {("bsn", "neighbours")}),
        ({"best_time": "x" * 201}, {("too_long", "best_time")}),
        ({"moving": ["return", "move"]}, {("not_text", "moving"), ("choice", "moving")}),
        ({"moving": "terug", "religion": "x"}, {("unknown_key", "religion")}),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(
    fields: dict[str, object], expected: set[tuple[str, str | None]]
) -> None:
    assert wrong(fields) == expected


def test_a_try_in_vain_tells_who_tried_and_when_and_no_answers() -> None:
    answers, problems = read_answers(
        {"asked": "gisteren", "manager": "Noor", "remarks": "deed niet open"}, TODAY, not_reached=True
    )
    assert problems == []
    assert answers is not None
    assert answers.remarks == "deed niet open"
    assert read_answers({}, TODAY, not_reached=True)[1] == []

    assert wrong({"moving": "terug", "wants_contact": False}, not_reached=True) == {
        ("answer_not_reached", "moving"),
        ("answer_not_reached", "wants_contact"),
    }


def test_what_is_about_origin_belief_or_a_citizen_number_is_never_asked() -> None:
    never = (
        "nation",
        "ethni",
        "relig",
        "herkomst",
        "geloof",
        "bsn",
        "origin",
        "afkomst",
        "belief",
        "country",
    )

    assert [field for field in FIELDS if any(word in field for word in never)] == []


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("H-0012", 12), ("h12", 12), ("3562xa14", Address("3562 XA", 14, "")),
     ("3562 XA 12 bis a", Address("3562 XA", 12, "bis A")), ("Hofdreef 12a", OnStreet("Hofdreef", 12, "A")),
     ("Verzonnendreef 3, 3562 XA", Address("3562 XA", 3, ""))],
)  # fmt: skip
def test_a_neighbour_is_a_household_or_an_address(typed: str, expected: object) -> None:
    assert read_neighbour(typed) == expected


@pytest.mark.parametrize("typed", ["Henk", "12", "12 bis", "H", "", "0000 XA 1", "3562 XA 0", "3562 XA"])
def test_anything_else_is_no_neighbour(typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_neighbour(typed)
    assert (refused.value.key, refused.value.field) == ("neighbour", "neighbours")


@pytest.mark.parametrize("typed", ["ja", "J", "x", "X", "1", "true", "Yes"])
def test_what_means_yes(typed: str) -> None:
    assert read_yes_or_no(typed, "interpreter") is True


@pytest.mark.parametrize("typed", ["nee", "N", "0", "false", "No"])
def test_what_means_no(typed: str) -> None:
    assert read_yes_or_no(typed, "interpreter") is False


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("650", 65_000), ("€ 650", 65_000), ("€650,50", 65_050), ("650.5", 65_050), ("650,-", 65_000),
        ("650,--", 65_000), ("EUR 650", 65_000), ("650 euro per maand", 65_000), ("1.200", 120_000),
        ("1.200,50", 120_050), ("1,200.50", 120_050), ("1 200", 120_000), ("650 p/m", 65_000),
        ("10000", 1_000_000), ("0,01", 1),
    ],
)  # fmt: skip
def test_a_rent_is_read_however_it_is_written(typed: str, cents: int) -> None:
    assert read_rent(typed, "rent_limit") == cents


@pytest.mark.parametrize(
    "typed", ["", "0", "-5", "10.000,01", "veel", "650-700", "6,5,0", "1.20.0", "650,505", "９９", "1e3"]
)
def test_what_is_no_rent_is_refused(typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_rent(typed, "rent_limit")
    assert refused.value.field == "rent_limit"


@given(st.integers(1, 1_000_000))
def test_a_rent_that_is_shown_can_be_typed_back(cents: int) -> None:
    assert read_rent(euros(cents), "rent_limit") == cents
    assert read_rent(euros(cents, mark="."), "rent_limit") == cents


# Which survey counts


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, None),
        ({1: (TODAY, False)}, None),
        ({1: (TODAY, True), 2: (TODAY, True)}, 2),
        ({1: (TODAY, True), 2: (TODAY - timedelta(days=1), True)}, 1),
        ({1: (TODAY - timedelta(days=1), True), 2: (TODAY, False)}, 1),
    ],
)
def test_the_last_answered_survey_counts(asked: dict[int, tuple[date, bool]], expected: int | None) -> None:
    assert newest(asked) == expected


# Figures


def answered(**fields: object) -> Answered:
    """The answers of a household that said nothing else."""
    nothing = dict.fromkeys(Answered._fields)
    return Answered(**{**nothing, "worries": (), "needs": (), **fields})  # type: ignore[arg-type]


def counted(surveys: list[Answered], question: str) -> dict[str, tuple[int, int, float | None]]:
    """The figures of one question, by answer."""
    return {
        one.answer: (one.given, one.base, one.share) for one in figures(surveys) if one.question == question
    }


SURVEYS = [
    answered(moving="return", worries=("rent", "dust"), wants_contact=True, language="Arabisch"),
    answered(moving="move", worries=("rent",), wants_contact=False, language="arabisch"),
    answered(moving="return", needs=("pets",), language="Turks"),
    answered(interpreter=True),
]


def test_one_answer_is_compared_with_who_gave_one() -> None:
    assert counted(SURVEYS, "moving") == {
        "return": (2, 3, 66.7),
        "move": (1, 3, 33.3),
        "undecided": (0, 3, 0.0),
    }


def test_several_answers_are_compared_with_everybody_who_took_part() -> None:
    assert counted(SURVEYS, "worries")["rent"] == (2, 4, 50.0)
    assert counted(SURVEYS, "needs")["pets"] == (1, 4, 25.0)
    assert counted(SURVEYS, "wants_contact") == {"yes": (1, 4, 25.0)}
    assert counted(SURVEYS, "interpreter") == {"yes": (1, 4, 25.0)}


def test_a_language_counts_once_however_it_is_written() -> None:
    assert list(counted(SURVEYS, "language").items()) == [("Arabisch", (2, 3, 66.7)), ("Turks", (1, 3, 33.3))]


def test_without_answers_there_is_no_percentage() -> None:
    assert {one.share for one in figures([])} == {None}
    assert Figure("moving", "return", 0, 0).share is None


answers = st.lists(
    st.builds(
        Answered,
        moving=st.none() | st.sampled_from([one.value for one in Moving]),
        temporary_home=st.none() | st.sampled_from([one.value for one in TemporaryHome]),
        composition=st.none() | st.sampled_from([one.value for one in Composition]),
        worries=st.sets(st.sampled_from([one.value for one in Worry])).map(tuple),
        needs=st.sets(st.sampled_from([one.value for one in PracticalNeed])).map(tuple),
        **{field: st.none() | st.booleans() for field in YES_OR_NO},
        language=st.none() | st.text(min_size=1, max_size=3),
    ),
    max_size=12,
)


@given(answers)
def test_no_figure_is_more_than_its_base_and_single_answers_add_up(surveys: list[Answered]) -> None:
    found = figures(surveys)

    assert all(0 <= one.given <= one.base <= len(surveys) for one in found)
    for question in ("moving", "temporary_home", "composition", "language"):
        of_question = [one for one in found if one.question == question]
        given_one = [one for one in surveys if getattr(one, question) is not None]
        assert sum(one.given for one in of_question) == len(given_one)
        assert {one.base for one in of_question} <= {len(given_one)}


# The words


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    ("kind", "choices"),
    [
        ("composition", Composition), ("moving", Moving), ("temporary_home", TemporaryHome),
        ("need", PracticalNeed), ("worry", Worry), ("channel", Channel),
    ],
)  # fmt: skip
def test_every_word_that_is_shown_can_be_typed(language: str, kind: str, choices: type[StrEnum]) -> None:
    before = locale.speaking()
    try:
        locale.speak(language)
        for member in choices:
            assert choose(choices, locale.t(f"{kind}.{member.value}"), kind) is member
    finally:
        locale.speak(before)
